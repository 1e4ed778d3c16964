//! What git is told about pages that can be made anew from the notes.
//!
//! Pages right in the output folder hold nothing of the owner's; those in its folders (weeks,
//! events, relationships) do, and git treats them as it treats every note. For the former two
//! versions that differ need no merging, line by line, into a page that neither side ever had: `-merge`
//! keeps the one that is there whole, and the next refresh makes it right. Code hosts fold away
//! what is `linguist-generated`.
//!
//! Uses: nothing.

/// The file, in the root of the vault; git reads it in any folder of a repository.
pub(super) const FILE: &str = ".gitattributes";

/// The line for the pages in that folder.
pub(super) fn line(output: &str) -> String {
    let pattern = format!("{output}/*.md");
    // The leading slash keeps a name that begins with `#` or `!` a name.
    let quoted = if pattern.contains(' ') { format!("\"/{pattern}\"") } else { format!("/{pattern}") };
    format!("{quoted} linguist-generated -merge")
}

/// Whether a file of the owner's already says something about those pages.
pub(super) fn says_so(text: &str, output: &str) -> bool {
    let line = line(output);
    let pattern =
        line.trim_end_matches(" linguist-generated -merge").trim_matches('"').trim_start_matches('/');
    text.lines().any(|line| line.trim_start().trim_matches('"').trim_start_matches('/').starts_with(pattern))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_names_the_pages_of_the_folder_and_none_below() {
        assert_eq!(line("Network"), "/Network/*.md linguist-generated -merge");
        assert_eq!(line("Mein Netz"), "\"/Mein Netz/*.md\" linguist-generated -merge");
    }

    #[test]
    fn an_own_line_about_the_pages_is_recognised() {
        assert!(says_so("*.png binary\n/Network/*.md linguist-generated -merge\n", "Network"));
        assert!(says_so("Network/*.md -diff", "Network"));
        assert!(says_so("\"Mein Netz/*.md\" -merge", "Mein Netz"));
        assert!(!says_so("*.png binary\n", "Network"));
    }
}
