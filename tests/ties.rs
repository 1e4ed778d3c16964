//! Giving and taking, and one relationship, as they are typed and as they stand on pages.

mod support;

use support::{Ran, Vault};

/// A few weeks with Anna and Jonas, with a person who is nobody else's concern.
fn vault() -> Vault {
    Vault::new()
        .note("kith.md", "---\nlanguage: en\n---\n")
        .note("People/Anna Weber.md", "---\ntype: person\naliases: [AW]\n---\n")
        .note("People/Jonas Brandt.md", "---\ntype: person\nopening: 1\nbalance_check: 2026-11-18 = +2\n---\n")
        .note("People/Cem Yıldız.md", "---\ntype: person\nprivate: true\n---\n")
        .note(
            "Daily/2026-11-12.md",
            "- lunch:: [[Jonas Brandt]] storage\n  - gave:: the permit draft, read\n- [ ] promised:: [[Jonas Brandt]] the load study 📅 2026-11-20\n",
        )
        .note(
            "Daily/2026-11-18.md",
            "- received:: [[AW]] two names at RTE\n- gave:: [[Cem Yıldız]] a room\n- shared:: my talk\n- [ ] asked:: [[Anna Weber]] to introduce me to Ms Voss by 4 December\n",
        )
}

fn json(ran: &Ran) -> serde_json::Value {
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    serde_json::from_str(&ran.stdout).expect("the answer is JSON")
}

#[test]
fn give_take_tells_both_columns_with_their_lines() {
    let ran = vault().run(["give-take"]).fine();
    assert_eq!(
        ran.stdout,
        "\
Give and take
As of Wednesday 18 November.

My promises
From the last week
- Jonas Brandt: the load study · since 12 November; for 20 November
                                                           Daily/2026-11-12.md:3

Done? A tick in the note it comes from is enough: - [x].

Before an ask
- Anna Weber: to introduce me to Ms Voss by 4 December · asked on 18 November:
  no contact in the year before; giving something first makes asking easier
                                                           Daily/2026-11-18.md:4

Person by person
Anna Weber
- Received: 18 November: two names at RTE                  Daily/2026-11-18.md:1

Jonas Brandt
- Given: 12 November: the permit draft, read               Daily/2026-11-12.md:2

Shared with everyone
- 18 November: my talk                                     Daily/2026-11-18.md:3

1 more person is private and not named here

Counted from your notes; contact that is not written down is missing here.
"
    );
}

#[test]
fn one_person_is_found_by_any_name_and_shown_alone() {
    let vault = vault();
    for who in ["Jonas Brandt", "jonas", "[[Jonas Brandt]]", "People/Jonas Brandt.md", "bra"] {
        let ran = vault.run(["give-take", who]).fine();
        assert_eq!(
            ran.stdout,
            "\
Give and take with Jonas Brandt
As of Wednesday 18 November.

My promises
- the load study · since 12 November; for 20 November      Daily/2026-11-12.md:3

Done? A tick in the note it comes from is enough: - [x].

Given
- 12 November: the permit draft, read                      Daily/2026-11-12.md:2

A balance of +1 is set for the time before the first note. The balance of +2
noted for 18 November agrees with the entries.

Counted from your notes; contact that is not written down is missing here.
",
            "{who}"
        );
    }
}

#[test]
fn who_cannot_be_found_or_told_apart_ends_with_64() {
    let vault = vault().note("Friends/Anna Weber.md", "---\ntype: person\n---\n");
    for (who, said) in [
        (
            "Anna Weber",
            "kith: `Anna Weber` could be 2 people\n  = say which one: Friends/Anna Weber and People/Anna Weber\n",
        ),
        ("Jonas Brant", "kith: nobody is called `Jonas Brant`\n  = is Jonas Brandt meant?\n"),
        ("Xaver", "kith: nobody is called `Xaver`\n  = `kith people` shows everybody\n"),
    ] {
        let ran = vault.run(["give-take", who]);
        assert_eq!((ran.code, ran.stderr.as_str()), (64, said));
    }
    assert!(
        vault.run(["give-take", "friends/anna weber"]).fine().stdout.starts_with("Give and take with Anna")
    );
}

#[test]
fn a_private_person_is_counted_and_told_nowhere() {
    let vault = vault();
    let ran = vault.run(["give-take", "Cem"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (64, ""));
    assert!(ran.stderr.contains("`Cem` is private"), "{}", ran.stderr);
    for args in [&["give-take", "--json"][..], &["give-take"], &["export", "json"]] {
        let ran = vault.run_unwatched(args).fine();
        assert!(!ran.stdout.contains("Yıldız") && !ran.stdout.contains("a room"), "{args:?}");
    }
    vault.run(["refresh"]).fine();
    assert!(vault.pages().values().all(|page| !page.contains("Yıldız") && !page.contains("a room")));
}

#[test]
fn the_json_holds_what_the_words_say() {
    let vault = vault();
    let all = json(&vault.run(["give-take", "--json"]));
    assert_eq!(all["exchanges"].as_array().map(Vec::len), Some(3));
    assert_eq!(all["promises"][0]["bucket"], "8-30");
    assert_eq!((&all["asks"][0]["prior_given"], &all["asks"][0]["prior_contacts"]), (&0.into(), &0.into()));
    assert_eq!(all["reciprocity"]["given"], 3, "what is private is counted");
    assert_eq!(all["reciprocity"]["gave_first"], serde_json::json!([2, 3]));
    assert_eq!(all["reciprocity"]["free_share"], 1.0);
    let jonas = json(&vault.run(["give-take", "Jonas", "--json"]));
    assert_eq!(jonas["people"][0]["name"], "Jonas Brandt");
    assert_eq!(jonas["exchanges"].as_array().map(Vec::len), Some(1));
    assert_eq!(jonas["asks"], serde_json::json!([]));
}

#[test]
fn the_page_is_what_the_command_says() {
    let vault = vault();
    vault.run(["refresh"]).fine();
    let page = vault.read("Network/Give and take.md");
    for line in [
        "# Give and take",
        "### [[Anna Weber]]",
        "- **Received:** 18 November: two names at RTE ([note](../Daily/2026-11-18.md))",
        "Done? A tick in the note it comes from is enough: `- [x]`.",
    ] {
        assert!(page.lines().any(|found| found == line), "{line}\n{page}");
    }
}

#[test]
fn person_tells_one_relationship() {
    let ran = vault().run(["person", "jonas"]).fine();
    assert_eq!(
        ran.stdout,
        "\
Jonas Brandt
As of Wednesday 18 November.

In touch once, on 12 November.

Next step
- First the promise for 20 November.

To pick up
- 12 November · lunch: storage                             Daily/2026-11-12.md:1

My promises
- the load study · since 12 November; for 20 November      Daily/2026-11-12.md:3

Given
- 12 November: the permit draft, read                      Daily/2026-11-12.md:2

A balance of +1 is set for the time before the first note. The balance of +2
noted for 18 November agrees with the entries.

The story
2026
- 12 November · promised: the load study                   Daily/2026-11-12.md:3
- 12 November · lunch: storage                             Daily/2026-11-12.md:1

Counted from your notes; contact that is not written down is missing here.
"
    );
}

#[test]
fn a_private_person_shows_to_the_owner_alone() {
    let vault = vault();
    assert!(vault.run(["person", "Cem"]).fine().stdout.contains("18 November: a room"));
    assert_eq!(vault.run(["person", "Cem", "--json"]).code, 64);
    let person = json(&vault.run(["person", "Anna", "--json"]));
    assert_eq!(person["people"][0]["id"], "People/Anna Weber");
    assert_eq!(person["exchanges"][0]["what"], "two names at RTE");
}

#[test]
fn a_relationship_page_says_what_the_command_says_and_has_a_space_of_its_own() {
    let vault = vault();
    vault.write("kith.md", b"---\nlanguage: en\npeople-pages: active\n---\n");
    vault.run(["refresh"]).fine();
    let path = "Network/People/Jonas Brandt - relationship.md";
    let page = vault.read(path);
    assert!(page.contains("id=person/People/Jonas%20Brandt") && page.ends_with("## My notes\n"), "{page}");
    assert!(
        page.contains("- **12 November**: the permit draft, read ([note](../../Daily/2026-11-12.md))"),
        "{page}"
    );
    vault.write(path, format!("{page}\n- 2026-11-19 call:: the figures\n").as_bytes());
    vault.run(["refresh"]).fine();
    assert!(vault.read(path).contains("- **19 November** · call: the figures"), "{}", vault.read(path));
    assert!(!vault.exists("Network/People/Cem Yıldız - relationship.md"));
}
