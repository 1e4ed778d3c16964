//! Folders of the vault as the owner writes them.
//!
//! Knows which paths stay inside the vault and are seen. Does not know the disk.
//!
//! Uses: nothing.

/// Why a text is no folder of the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoFolder {
    /// Absolute, or with `..`: it would lead out of the vault.
    Outside,
    /// A part begins with a dot: Obsidian and this tool look past it.
    Hidden,
    /// Empty, or with characters that are no part of a name.
    NoName,
}

/// The folder relative to the vault, parted by `/`, without slashes at its ends.
pub(super) fn folder(text: &str) -> Result<String, NoFolder> {
    let text = text.trim().replace('\\', "/");
    let drive = text.as_bytes().get(1) == Some(&b':');
    if text.starts_with(['/', '~']) || drive {
        return Err(NoFolder::Outside);
    }
    let parts: Vec<&str> = text.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    if parts.contains(&"..") {
        return Err(NoFolder::Outside);
    }
    if parts.iter().any(|part| part.starts_with('.')) {
        return Err(NoFolder::Hidden);
    }
    let odd = |c: char| {
        c.is_control() || matches!(c, ':' | '|' | '<' | '>' | '"' | '?' | '*' | '[' | ']' | '#' | '^')
    };
    let ends_badly = |part: &&str| part.ends_with([' ', '.']) || part.starts_with(' ');
    if parts.is_empty() || text.contains(odd) || parts.iter().any(ends_badly) {
        return Err(NoFolder::NoName);
    }
    Ok(parts.join("/"))
}

/// A folder or glob that is not read: as written, but inside the vault.
pub(super) fn pattern(text: &str) -> Result<String, NoFolder> {
    let text = text.trim().replace('\\', "/");
    let outside = text.starts_with(['/', '~']) || text.split('/').any(|part| part == "..");
    if outside || text.as_bytes().get(1) == Some(&b':') {
        return Err(NoFolder::Outside);
    }
    let text = text.trim_start_matches("./").trim_end_matches('/');
    if text.is_empty() || text.contains(char::is_control) {
        Err(NoFolder::NoName)
    } else {
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_stay_inside_the_vault() {
        for (text, expected) in [
            ("Netzwerk", Ok("Netzwerk")),
            ("Meine Kontakte/Geschäft/", Ok("Meine Kontakte/Geschäft")),
            ("./Network", Ok("Network")),
            ("A\\B", Ok("A/B")),
            ("/etc", Err(NoFolder::Outside)),
            ("~/notes", Err(NoFolder::Outside)),
            ("C:\\notes", Err(NoFolder::Outside)),
            ("a/../../b", Err(NoFolder::Outside)),
            ("..", Err(NoFolder::Outside)),
            (".obsidian/pages", Err(NoFolder::Hidden)),
            ("a/.git", Err(NoFolder::Hidden)),
            ("", Err(NoFolder::NoName)),
            (".", Err(NoFolder::NoName)),
            ("a|b", Err(NoFolder::NoName)),
            ("ends. ", Err(NoFolder::NoName)),
        ] {
            assert_eq!(folder(text), expected.map(str::to_owned), "{text:?}");
        }
    }

    #[test]
    fn what_is_left_out_may_be_a_glob() {
        assert_eq!(pattern("Archive/**"), Ok("Archive/**".to_owned()));
        assert_eq!(pattern("**/*.excalidraw.md"), Ok("**/*.excalidraw.md".to_owned()));
        assert_eq!(pattern("../other"), Err(NoFolder::Outside));
        assert_eq!(pattern("/"), Err(NoFolder::Outside));
    }
}
