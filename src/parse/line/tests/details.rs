//! Dates, minutes, effort, kinds and tags on a line.
//!
//! Uses: nothing.

use super::check;

#[test]
fn due_and_done_in_the_spellings_of_tasks_and_dataview() {
    for due in [
        "📅 2026-11-27",
        "📅2026-11-27",
        "📆 2026-11-27",
        "🗓\u{fe0f} 2026-11-27",
        "📅\u{fe0f} [[2026-11-27]]",
        "[due:: 2026-11-27]",
        "(due:: [[2026-11-27]])",
        "[fällig:: 27.11.]",
        "by 2026-11-27",
        ", due 27 November",
        "until Nov 27",
        "bis 27.11.",
        "bis spätestens 27. November",
        "spätestens zum 27.11.",
        "by next Friday ⏫ [due:: 2026-11-27]",
    ] {
        check(
            &format!("- [ ] promised:: [[Anna]] the list {due}"),
            r#"[ ] promised:: [Anna] "Anna the list" due=2026-11-27"#,
        );
    }
    for done in [
        "✅ 2026-11-19",
        "✅\u{fe0f}2026-11-19",
        "[done:: 2026-11-19]",
        "[completion:: 2026-11-19]",
        "(erledigt:: 2026-11-19)",
    ] {
        check(
            &format!("- [x] promised:: [[Anna]] the list {done}"),
            r#"[x] promised:: [Anna] "Anna the list" done=2026-11-19"#,
        );
    }
}

#[test]
fn days_of_the_week_lie_ahead_of_the_line() {
    for (limit, date) in [
        ("by Friday", "2026-11-20"),
        ("bis Mo.", "2026-11-23"),
        ("until next Wednesday", "2026-11-25"),
        ("by tomorrow", "2026-11-19"),
    ] {
        check(
            &format!("- promised:: [[Anna]] the list {limit}, please"),
            &format!("promised:: [Anna] \"Anna the list, please\" due={date}"),
        );
    }
    check(
        "- 2026-11-20 promised:: [[Anna]] x by Friday",
        r#"promised:: [Anna] "Anna x" @2026-11-20 due=2026-11-27"#,
    );
    check("- promised:: [[Anna]] a list by hand", r#"promised:: [Anna] "Anna a list by hand""#);
    check("- gave:: [[Anna]] leave until Friday", r#"gave:: [Anna] "Anna leave until Friday""#);
    check("- call:: [[Anna]] away until 12.12.", r#"call:: [Anna] "Anna away until 12.12.""#);
}

#[test]
fn asks_keep_their_date_in_the_sentence() {
    check(
        "- asked:: [[Anna]] for an hour by Friday",
        r#"asked:: [Anna] "Anna for an hour by Friday" due=2026-11-20"#,
    );
}

#[test]
fn minutes_in_a_field_or_at_start_or_end() {
    for (rest, minutes) in [
        ("about wind [minutes:: 75]", 75),
        ("about wind (minutes:: 75 min)", 75),
        ("about wind [dauer:: 1,5 h]", 90),
        ("75 min about wind", 75),
        ("(20 min) about wind", 20),
        (", 20 minutes about wind", 20),
        ("about wind, 1,5 Std.", 90),
        ("about wind (1 h)", 60),
        ("about wind – 1 h 15", 75),
        ("12:30–13:45 about wind", 75),
        ("about wind 12:30 - 13:45", 75),
        ("about wind [minutes:: 30] 75 min", 30),
    ] {
        let found = super::lines(super::Frame::Dated, &format!("- call:: [[Anna]] {rest}"));
        assert!(found[0].ends_with(&format!(" min={minutes}")), "{rest} {found:?}");
        assert!(found[0].contains("about wind"), "{rest} {found:?}");
    }
    check("- call:: [[Anna]], 20 min, about wind", r#"call:: [Anna] "Anna, about wind" min=20"#);
    check("- promised:: [[Anna]] a call of 20 min", r#"promised:: [Anna] "Anna a call of 20 min""#);
    check("- 12:30–13:45 lunch:: [[Anna]] [minutes:: 60]", r#"lunch:: [Anna] "Anna" 12:30 min=60"#);
}

#[test]
fn kinds_of_gifts_as_tags_or_field_the_first_wins() {
    for (kind, english) in [
        ("#expertise", "expertise"),
        ("#Fachwissen", "expertise"),
        ("#daten/last", "data"),
        ("#gastfreundschaft", "hospitality"),
        ("[kind:: visibility]", "visibility"),
        ("[art:: Sache]", "thing"),
        ("#information #data", "information"),
    ] {
        check(
            &format!("- gave:: [[Anna]] a list {kind}"),
            &format!("gave:: [Anna] \"Anna a list\" gift={english}"),
        );
    }
}

#[test]
fn other_tags_are_kept_and_stay_words_inside_a_sentence() {
    check("- need:: [[Anna]] a lawyer #ai #law/it", r#"need:: [Anna] "Anna a lawyer" #ai #law/it"#);
    check(
        "- need:: [[Anna]] a #storage lawyer #ai",
        r#"need:: [Anna] "Anna a #storage lawyer" #storage #ai"#,
    );
    check(
        "- [ ] promised:: [[Anna]] the list #task 📅 2026-11-27 ^ab-1",
        r#"[ ] promised:: [Anna] "Anna the list" due=2026-11-27 #task"#,
    );
    check("- need:: [[Anna]] issue #12", r#"need:: [Anna] "Anna issue #12""#);
}

#[test]
fn other_signs_and_fields_leave_no_trace_in_the_text() {
    for rest in [
        "⏫",
        "🔺",
        "➕ 2026-11-01",
        "⏳ 2026-11-20 🛫 2026-11-19",
        "🔁 every week 📅 2026-11-27",
        "🆔 abc123",
        "⛔ abc123,def",
        "🏁 delete",
        "[priority:: high]",
        "[scheduled:: 2026-11-20]",
        "(id:: abc)",
        "^block-1",
    ] {
        let found = super::lines(super::Frame::Dated, &format!("- [ ] promised:: [[Anna]] the list {rest}"));
        assert!(found[0].starts_with(r#"[ ] promised:: [Anna] "Anna the list""#), "{rest} {found:?}");
    }
    check("- gave:: [[Anna]] x^2 and ^caret there", r#"gave:: [Anna] "Anna x^2 and ^caret there""#);
}

#[test]
fn rest_until_a_month_or_for_a_while() {
    for (rest, date) in [
        ("January", "2027-01-01"),
        ("until January", "2027-01-01"),
        ("bis Januar", "2027-01-01"),
        ("im März", "2027-03-01"),
        ("next month", "2026-12-01"),
        ("in 3 weeks", "2026-12-09"),
        ("2027-02-15", "2027-02-15"),
        ("by 2027-02-15", "2027-02-15"),
        ("[due:: 2027-02-15]", "2027-02-15"),
    ] {
        let found = super::lines(super::Frame::Dated, &format!("- later [[Anna]] {rest}"));
        assert!(found[0].starts_with(r#"later~ [Anna] "Anna"#), "{found:?}");
        assert!(found[0].ends_with(&format!(" due={date}")), "{found:?}");
    }
    check("- später:: [[Anna]] nach dem Umzug", r#"later:: [Anna] "Anna nach dem Umzug""#);
    check("- later:: [[Anna]] January, she moves", r#"later:: [Anna] "Anna, she moves" due=2027-01-01"#);
}
