//! Every kind of syntax, carried in by every part of a page, must leave the page as it was.
//!
//! The proof that words from notes stay words: a page with a hostile name has the same tree as a
//! page with "Anna" in its place.
//!
//! Uses: source, doc.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::hidden::one_line;
use super::markdown::render;
use crate::doc::{Action, Block, Chart, Doc, Group, Inline, Link, Map, Plot, Series, SourceLink};
use crate::source::NotePath;

const PAYLOADS: &[&str] = &[
    "[[x]]",
    "[[x|y]]",
    "![[secret]]",
    "![x](https://evil.example/x.png)",
    "[a](javascript:alert(1))",
    "[a]: https://evil.example",
    "](x)",
    "(javascript:alert(1))",
    "]]",
    "|x]]",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<iframe src=//x>",
    "<https://evil.example>",
    "<!-- kith:begin v=1 id=week/2026-W48 seal=00000000000000000000000000000000 -->",
    "<!-- kith:end -->",
    "x\n<!-- kith:end -->\ny",
    "-->",
    "```dataviewjs\ndv.pages()\n```",
    "~~~tasks\nnot done\n~~~",
    "`= this.file.name`",
    "`$= dv.current()`",
    "= this.file.name",
    "$= dv.current()",
    "<% tp.file.title %>",
    "<%* await tp.x() %>",
    "{{date}}",
    "{{title}}",
    "%%hidden%%",
    "%%",
    "$$",
    "$x$",
    "$$x$$",
    "- [ ] task 📅 2026-11-27",
    "[ ] task",
    "[x] done",
    "#tag",
    "#tag/nested",
    "x #tag",
    "# heading",
    "text ^block-id",
    "^block-id",
    "---",
    "***",
    "___",
    "===",
    "+++",
    "key:: value",
    "[key:: value]",
    "(key:: value)",
    "**key**:: value",
    "obsidian://open?vault=x",
    "https://evil.example/a_b_",
    "www.evil.example",
    "mailto:a@evil.example",
    "a | b | c",
    "|a|b|",
    "| a |\n|---|\n| b |",
    "[^1]",
    "[^1]: note",
    "> quote",
    "> [!danger] callout",
    ": definition",
    "1. one",
    "1) one",
    "- item",
    "* item",
    "+ item",
    "    code",
    "\tcode",
    "*a*",
    "**a**",
    "***",
    "_a_",
    "__a__",
    "a*b*c",
    "~a~",
    "~~a~~",
    "^a^",
    "==a==",
    "&lt;b&gt;",
    "&#91;&#91;x]]",
    "&amp",
    "a\\",
    "\\[[x]]",
    "\\",
    "`",
    "``",
    "``` ` ```",
    "*",
    "_",
    "<",
    "!",
    "[",
    "]",
    "{#id .class}",
    "x {#id}",
    "x #",
    "x ##",
    "@anna",
    ":smile:",
    "\u{202e}drowssap",
    "\u{1b}[31mred",
    "a  \nb",
    "a\\\nb",
    "\u{2028}# x",
    "\u{85}- x",
];

/// Puts a payload into one part of a page.
type Carrier = fn(&str) -> Doc;

/// The parts of a page that carry words from notes.
const CARRIERS: &[(&str, Carrier)] = &[
    ("paragraph", |x| one(Block::Paragraph(vec![words(x)]))),
    ("words in a sentence", |x| one(Block::Paragraph(vec![words("Call "), words(x), words(" today.")]))),
    ("words between links", |x| {
        one(Block::Paragraph(vec![link("Ben", "Ben"), words(x), link("Cem", "Cem"), words(x)]))
    }),
    ("words beside code", |x| {
        one(Block::Paragraph(vec![words(x), Inline::Typed("- gave".to_owned()), words(x)]))
    }),
    ("heading", |x| one(Block::Heading(2, vec![words(x)]))),
    ("list item", |x| one(Block::List(vec![vec![words(x)], vec![words("Ben")], vec![words(x)]]))),
    ("strong", |x| one(Block::Paragraph(vec![words("a "), Inline::Strong(vec![words(x)]), words(" b")]))),
    ("emphasis", |x| one(Block::Paragraph(vec![Inline::Emphasis(vec![words(x)]), words(".")]))),
    ("deed", |x| one(action(x, "Because."))),
    ("reason", |x| one(action("Call Ben.", x))),
    ("source label", |x| one(Block::Paragraph(vec![words("Said"), source("a.md", x), words(".")]))),
    ("source path", |x| {
        let path = format!("{x}.md");
        one(Block::Paragraph(vec![words("Said"), source(&path, "note"), words(".")]))
    }),
    ("link label", |x| one(Block::Paragraph(vec![words("Call "), link("anna", x), words(" today.")]))),
    ("link target", |x| one(Block::Paragraph(vec![words("Call "), link(x, "Anna"), words(" today.")]))),
    ("link in a heading", |x| one(Block::Heading(1, vec![link(x, x)]))),
    ("plot: places and frames of a map", |x| {
        let group = |title: Option<&str>| Group {
            title: title.map(str::to_owned),
            places: vec![x.to_owned(), format!("Ben {x}")],
        };
        let groups = vec![group(Some(x)), group(None)];
        one(Block::Plot(Plot::Map(Map { groups, links: vec![(0, 1), (1, 3)] })))
    }),
    ("plot: words of a chart", |x| {
        let series = Series { name: x.to_owned(), figures: vec![1, 2] };
        one(Block::Plot(Plot::Chart(Chart {
            title: x.to_owned(),
            drawn: x.to_owned(),
            steps: vec![x.to_owned(), "Ben".to_owned()],
            bars: series.clone(),
            line: Some(series),
        })))
    }),
    ("typed", |x| one(Block::Paragraph(vec![words("Write "), Inline::Typed(x.to_owned()), words(".")]))),
    ("typed with a name", |x| {
        one(Block::List(vec![vec![Inline::Typed(format!("- later [[{x}]] January"))]]))
    }),
];

fn one(block: Block) -> Doc {
    let around = |text: &str| Block::Paragraph(vec![words(text)]);
    Doc { blocks: vec![around("Before"), block, around("After")] }
}

fn words(words: &str) -> Inline {
    Inline::words(words)
}

fn link(target: &str, label: &str) -> Inline {
    Inline::Link(Link { target: target.to_owned(), label: label.to_owned() })
}

fn source(path: &str, label: &str) -> Inline {
    Inline::Source(SourceLink { note: NotePath::new(path), line: 1, label: label.to_owned() })
}

fn action(deed: &str, reason: &str) -> Block {
    Block::Actions(vec![Action { deed: vec![words(deed)], reason: vec![words(reason)] }])
}

fn page(carrier: Carrier, payload: &str) -> String {
    render(&carrier(payload), &NotePath::new("Network/Page.md"))
}

/// The tree of a page: its events without the words, targets left out. Links and code may turn
/// into plain words, as a name that cannot stand there does, so they are left out as well; that no
/// link leads elsewhere is proved by itself.
fn tree(text: &str, options: Options) -> Vec<String> {
    Parser::new_ext(text, options)
        .filter_map(|event| match event {
            Event::Text(_) | Event::Code(_) => None,
            Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link) => None,
            Event::Start(Tag::Strong | Tag::Emphasis) | Event::End(TagEnd::Strong | TagEnd::Emphasis) => None,
            other => Some(format!("{other:?}")),
        })
        .collect()
}

fn targets(text: &str) -> Vec<String> {
    Parser::new_ext(text, Options::all())
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
            _ => None,
        })
        .collect()
}

fn shown(text: &str) -> String {
    let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
    let mut shown = String::new();
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Text(text) | Event::Code(text) => shown.push_str(&text),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => shown.push('\n'),
            _ => {}
        }
    }
    shown
}

#[test]
fn every_payload_in_every_carrier_leaves_the_tree_as_it_is_with_anna() {
    for (name, carrier) in CARRIERS {
        for payload in PAYLOADS {
            let (hostile, harmless) = (page(*carrier, payload), page(*carrier, "Anna"));
            for options in [Options::all(), Options::empty(), Options::ENABLE_GFM] {
                let (found, expected) = (tree(&hostile, options), tree(&harmless, options));
                assert_eq!(found, expected, "{payload:?} as {name}:\n{hostile}");
            }
        }
    }
}

#[test]
fn no_payload_opens_a_link_of_its_own() {
    let allowed = ["Ben", "Cem", "anna", "Anna", "../a.md"];
    for (name, carrier) in CARRIERS.iter().filter(|(name, _)| *name != "source path") {
        for payload in PAYLOADS {
            let text = page(*carrier, payload);
            for target in targets(&text) {
                let own = name.starts_with("link") && target == *payload;
                assert!(own || allowed.contains(&target.as_str()), "{payload:?} as {name}: {target}\n{text}");
            }
        }
    }
}

#[test]
fn every_payload_is_shown_letter_by_letter() {
    for payload in PAYLOADS {
        let text = page(CARRIERS[1].1, payload);
        let name = one_line(payload);
        let expected = format!("Before\nCall {name} today.\nAfter\n").replace("  ", " ");
        assert_eq!(shown(&text), expected, "{payload:?}:\n{text}");
    }
}

#[test]
fn no_trigger_of_two_characters_is_left_in_the_text() {
    let triggers =
        ["::", "==", "%%", "$$", "~~", "{{", "}}", "<%", "%>", "<!--", "-->", "![[", "://", "www.", "```"];
    for (name, carrier) in CARRIERS.iter().filter(|(name, _)| !name.starts_with("typed")) {
        for payload in PAYLOADS {
            let text = page(*carrier, payload);
            for trigger in triggers {
                // A path with `www.` in it is still a path.
                if *name == "source path" && trigger == "www." {
                    continue;
                }
                // The fence of a plot, and how its grammar writes a range.
                if name.starts_with("plot") && ["```", "-->"].contains(&trigger) {
                    continue;
                }
                assert!(!text.contains(trigger), "{trigger} from {payload:?} as {name}:\n{text}");
            }
        }
    }
}

#[test]
fn no_tag_block_id_task_or_marker_is_left() {
    for (name, carrier) in CARRIERS {
        for payload in PAYLOADS {
            let text = page(*carrier, payload);
            for line in text.lines() {
                let plain = line.trim_start_matches(['-', '1', '.', ' ', '*', '`']);
                assert!(
                    !plain.starts_with("[ ]") && !plain.starts_with("[x]"),
                    "{payload:?} as {name}: {line}"
                );
                assert!(!line.starts_with("<!--"), "{payload:?} as {name}: {line}");
                let last = line.rsplit(' ').next().unwrap_or_default();
                let is_id = last
                    .strip_prefix('^')
                    .is_some_and(|id| id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
                assert!(!is_id, "{payload:?} as {name}: {line}");
            }
            let is_tag = |word: &str| {
                word.strip_prefix('#').is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
            };
            let in_code = name.starts_with("typed") || name.starts_with("plot");
            assert!(
                in_code || !text.split([' ', '(', '*', '\n']).any(is_tag),
                "{payload:?} as {name}:\n{text}"
            );
        }
    }
}

#[test]
fn no_code_begins_as_a_query() {
    for (name, carrier) in CARRIERS {
        for payload in PAYLOADS {
            for event in Parser::new_ext(&page(*carrier, payload), Options::all()) {
                if let Event::Code(code) = event {
                    let query = code.trim().starts_with('=') || code.trim().starts_with("$=");
                    assert!(!query && !code.contains("<%"), "{payload:?} as {name}: {code}");
                }
            }
        }
    }
}

/// Inside a plot nothing but its own grammar stands: the lines are those of harmless names, and
/// between the quotation marks there is no sign that could end them or begin anything.
#[test]
fn no_payload_leaves_the_quotation_marks_of_a_plot() {
    let inside = |text: &str| {
        let plot = text.split("```mermaid\n").nth(1).and_then(|rest| rest.split("\n```\n").next());
        plot.map(|plot| plot.lines().map(str::to_owned).collect::<Vec<_>>()).unwrap_or_default()
    };
    for (name, carrier) in CARRIERS.iter().filter(|(name, _)| name.starts_with("plot")) {
        let harmless = inside(&page(*carrier, "Anna"));
        for payload in PAYLOADS {
            let found = inside(&page(*carrier, payload));
            assert_eq!(found.len(), harmless.len(), "{payload:?} as {name}: {found:#?}");
            for (line, expected) in found.iter().zip(&harmless) {
                let (parts, expected): (Vec<_>, Vec<_>) =
                    (line.split('"').collect(), expected.split('"').collect());
                assert_eq!(parts.len(), expected.len(), "{payload:?} as {name}: {line}");
                for (at, (part, expected)) in parts.iter().zip(&expected).enumerate() {
                    let quoted = at % 2 == 1;
                    assert!(quoted || part == expected, "{payload:?} as {name}: {line}");
                    let active = ['`', '<', '>', '[', ']', '{', '}', '%', '|', '\\', '*', '_', '~', '&', '$'];
                    assert!(!quoted || !part.contains(active), "{payload:?} as {name}: {line}");
                }
            }
        }
    }
}
