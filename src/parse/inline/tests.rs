//! Pieces of texts, written out.
//!
//! Uses: nothing.

use super::*;

fn shown(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    tokens(text, 0..text.len(), &mut pieces);
    pieces.iter().filter(|token| token.kind != Kind::Blank).map(|token| show(text, token)).collect()
}

fn show(text: &str, token: &Token<'_>) -> String {
    let source = &text[token.start..token.end];
    let shown = match token.kind {
        Kind::Word => format!("word {source}"),
        Kind::Sign => format!("sign {source}"),
        Kind::Blank => String::new(),
        Kind::Code(code) => format!("code {code}"),
        Kind::Escape => format!("escape {source}"),
        Kind::Mark => format!("mark {source}"),
        Kind::Tag => format!("tag {source}"),
        Kind::TaskSign(sign) => format!("task {sign}"),
        Kind::Link(link) => format!("{:?} {}|{}", link.style, link.target, link.shown),
        Kind::Shown(text) => format!("shown {text}"),
        Kind::Field { key, value_start, value_end } => {
            format!("field {key}={}", &text[value_start..value_end])
        }
        Kind::Hidden => "hidden".to_owned(),
        Kind::Unclosed => "unclosed".to_owned(),
    };
    if token.out { format!("- {shown}") } else { shown }
}

fn check(text: &str, expected: &[&str]) {
    assert_eq!(shown(text), expected, "{text}");
}

#[test]
fn links_in_every_spelling() {
    check("[[Anna Weber]]", &["Wiki Anna Weber|Anna Weber"]);
    check("[[People/Anna Weber.md|Anna]]", &["Wiki People/Anna Weber|Anna"]);
    check("[[People/Anna Weber]]", &["Wiki People/Anna Weber|Anna Weber"]);
    // Found by chance: a link that ends in a slash was shown as nothing.
    check("[[People/Anna Weber/]]", &["Wiki People/Anna Weber/|Anna Weber"]);
    check("[[ Anna#Work ]]", &["Wiki Anna|Anna"]);
    check("[[Anna\\|A.]]", &["Wiki Anna|A."]);
    check("[[Anna|]]", &["Wiki Anna|Anna"]);
    check("[[Anna\nWeber]]", &["Broken Anna\nWeber|Anna\nWeber"]);
    check("[Anna](People/Anna%20Weber.md)", &["Markdown People/Anna%20Weber|Anna"]);
    check("[Anna](<Anna Weber.md>)", &["Markdown Anna Weber|Anna"]);
    check("[a (b)](x_(y).md \"title\")", &["Markdown x_(y)|a (b)"]);
    check("[[#Top]]", &["shown Top"]);
    check("[page](https://example.org/a)", &["shown page"]);
    check("[mail](mailto:anna@example.org)", &["shown mail"]);
    check("[x][[Anna]]", &["sign [", "word x", "sign ]", "Wiki Anna|Anna"]);
}

#[test]
fn what_only_looks_like_a_link() {
    check("![[photo.png]]", &["hidden"]);
    check("![a](b.png)", &["hidden"]);
    check("`[[Anna]]`", &["code [[Anna]]"]);
    check("``a ` [[b]]``", &["code a ` [[b]]"]);
    check("<!-- [[Anna]] -->", &["hidden"]);
    check("\\[[Anna]]", &["escape \\[", "sign [", "word Anna", "sign ]", "sign ]"]);
    check("[[Anna [[Ben]]", &["unclosed", "word Anna", "Wiki Ben|Ben"]);
    check("[[Anna", &["unclosed", "word Anna"]);
    check("[^1]", &["hidden"]);
    check("[[]]", &["sign [[", "sign ]", "sign ]"]);
}

#[test]
fn fields_tags_and_task_signs() {
    check("[due:: 2026-11-27]", &["field due= 2026-11-27"]);
    check("(effort:: 2)", &["field effort= 2"]);
    check("[via:: [[Anna]]]", &["field via= [[Anna]]"]);
    check("[ ] (so)", &["sign [", "sign ]", "sign (", "word so", "sign )"]);
    check(
        "#help #a/b, x#y #1",
        &["tag #help", "tag #a/b", "sign ,", "word x", "sign #", "word y", "sign #", "word 1"],
    );
    check("📅 🗓\u{fe0f}2026", &["task 📅", "task 🗓", "word 2026"]);
}

#[test]
fn emphasis_goes_and_lone_marks_stay() {
    check("a **b** _c_", &["word a", "- mark **", "word b", "- mark **", "- mark _", "word c", "- mark _"]);
    check("2 * 3", &["word 2", "sign *", "word 3"]);
    check("snake_case", &["word snake_case"]);
    check("*a", &["sign *", "word a"]);
    check("~~a [[b]]~~ c", &["- mark ~~", "- word a", "- Wiki b|b", "- mark ~~", "word c"]);
    check("==a==", &["- mark ==", "word a", "- mark =="]);
}

#[test]
fn words_keep_what_belongs_to_them() {
    check(
        "1,5 Std., 12:30–13:45 no-show",
        &["word 1,5", "word Std.", "sign ,", "word 12:30", "sign –", "word 13:45", "word no-show"],
    );
    check("Müller's x^id ^id", &["word Müller's", "word x^id", "word ^id"]);
    check("😀 Grüße", &["sign 😀", "word Grüße"]);
}

#[test]
fn only_links_are_found_where_only_links_are_asked_for() {
    let text = "see [[Anna]], `[[Ben]]` ![[Cem]] [due:: [[Dana]]] (Emil) [[Fox";
    let found: Vec<String> = links(text, 0..text.len()).map(|token| show(text, &token)).collect();
    assert_eq!(found, ["Wiki Anna|Anna", "unclosed"]);
}
