//! Files that other programs leave beside notes: copies of sync tools, litter of editors.
//!
//! Knows their names. Does not know the disk, nor what stands in them.
//!
//! Uses: nothing.

/// The file of which this one is a copy, by name: a sync tool could not merge two versions, or we
/// kept what was written to a page while it was being replaced. `None` for any other file.
pub fn copied_from(file_name: &str) -> Option<String> {
    let (stem, ending) = split_ending(file_name)?;
    let original =
        in_brackets(stem).or_else(|| syncthing(stem)).or_else(|| owncloud(stem)).or_else(|| git(stem))?;
    (!original.is_empty()).then(|| format!("{original}{ending}"))
}

/// Whether an editor, a sync tool or the system keeps the file for itself.
pub fn is_litter(file_name: &str) -> bool {
    const ENDINGS: &[&str] =
        &["~", ".tmp", ".bck", ".bak", ".part", ".swp", ".swo", ".swx", ".icloud", ".orig", ".crdownload"];
    let lower = file_name.to_lowercase();
    lower.starts_with('.')
        || lower.starts_with("~$")
        || lower.starts_with("~syncthing~")
        || (lower.starts_with('#') && lower.ends_with('#'))
        || ENDINGS.iter().any(|ending| lower.ends_with(ending))
        || lower == "4913"
        || lower == "conflict-files-obsidian-git.md"
        || is_sed(file_name)
}

fn split_ending(file_name: &str) -> Option<(&str, &str)> {
    let cut = file_name.len().checked_sub(3).filter(|cut| file_name.is_char_boundary(*cut))?;
    let (stem, ending) = file_name.split_at(cut);
    ending.eq_ignore_ascii_case(".md").then_some((stem, ending))
}

/// `Note (Anna's conflicted copy 2026-10-05)` of Dropbox, Nextcloud and Obsidian, in their English
/// and German words, and our own `Note (recovered 1a2b3c4d)`.
fn in_brackets(stem: &str) -> Option<&str> {
    const WORDS: &[&str] = &[
        "conflicted copy",
        "konfliktkopie",
        "in konflikt stehende kopie",
        "case conflict",
        "unicode encoding conflict",
    ];
    let (original, inside) = stem.strip_suffix(')')?.rsplit_once(" (")?;
    let inside = inside.to_lowercase();
    let recovered = inside.strip_prefix("recovered ").is_some_and(|hex| hex.len() >= 8 && is_hex(hex));
    let plain = !inside.contains(['(', ')']);
    (plain && (recovered || WORDS.iter().any(|words| inside.contains(words)))).then_some(original)
}

/// `Note.sync-conflict-20260818-173636-D4LGQYW`.
fn syncthing(stem: &str) -> Option<&str> {
    let (original, stamp) = stem.split_once(".sync-conflict-")?;
    is_stamp(stamp).then_some(original)
}

/// `Note_conflict-20261005-103045`.
fn owncloud(stem: &str) -> Option<&str> {
    let (original, stamp) = stem.split_once("_conflict-")?;
    is_stamp(stamp).then_some(original)
}

/// `Note.orig`.
fn git(stem: &str) -> Option<&str> {
    stem.strip_suffix(".orig")
}

/// Begins with day and time: `20260818-173636`.
fn is_stamp(text: &str) -> bool {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    matches!((text.get(..8), text.get(8..9), text.get(9..15)), (Some(day), Some("-"), Some(time))
        if digits(day) && digits(time))
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// `sedAb3x9Q`, which `sed -i` writes before it renames.
fn is_sed(file_name: &str) -> bool {
    file_name
        .strip_prefix("sed")
        .is_some_and(|rest| rest.len() == 6 && rest.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_of_sync_tools_lead_to_their_note() {
        for (copy, original) in [
            ("Anna Weber (Conflicted copy Pixel 202610051030).md", "Anna Weber.md"),
            ("Anna Weber.sync-conflict-20260818-173636-D4LGQYW.md", "Anna Weber.md"),
            ("Anna Weber.sync-conflict-20260818-173636.md", "Anna Weber.md"),
            ("Anna (Jonas's conflicted copy 2026-10-05 1).md", "Anna.md"),
            ("Anna (In Konflikt stehende Kopie von Jörg 2026-10-05).md", "Anna.md"),
            ("Anna (Jörgs in Konflikt stehende Kopie 2026-10-05).md", "Anna.md"),
            ("Anna (conflicted copy 2026-10-05 103045).md", "Anna.md"),
            ("Anna (Konfliktkopie 2026-10-05).MD", "Anna.MD"),
            ("Anna (Clients) (Case Conflict).md", "Anna (Clients).md"),
            ("Anna_conflict-20261005-103045.md", "Anna.md"),
            ("Anna.orig.md", "Anna.md"),
            ("2026-W47 network (recovered 1a2b3c4d).md", "2026-W47 network.md"),
        ] {
            assert_eq!(copied_from(copy).as_deref(), Some(original), "{copy}");
        }
    }

    #[test]
    fn names_that_only_sound_alike_are_notes() {
        for name in [
            "Anna Weber.md",
            "Anna (Clients).md",
            "Team 2.md",
            "Conflict copy.md",
            "On the sync-conflict-20260818 affair.md",
            "Anna (recovered).md",
            "Anna (recovered deed).md",
            "Merger_conflict-of-interest.md",
            "(Konfliktkopie).md",
            "ä",
            "",
        ] {
            assert_eq!(copied_from(name), None, "{name}");
        }
    }

    #[test]
    fn litter_is_known_by_its_name() {
        for name in [
            ".#Anna.md",
            ".Anna.md.swp",
            "._Anna.md",
            "Anna.md~",
            "#Anna.md#",
            "~$Anna.md",
            ".~lock.Anna.md#",
            "4913",
            "sedAb3x9Q",
            "Anna.md.tmp",
            "Anna.md.orig",
            ".Anna.md.icloud",
            "~syncthing~Anna.md.tmp",
            "conflict-files-obsidian-git.md",
        ] {
            assert!(is_litter(name), "{name}");
        }
        for name in ["Anna.md", "sedan.md", "#Ideen.md", "4913.md"] {
            assert!(!is_litter(name), "{name}");
        }
    }
}
