//! The two languages that are read and spoken.
//!
//! Uses: nothing.

/// A language of pages and terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Language {
    #[default]
    English,
    German,
}

impl Language {
    /// Both, English first.
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    /// `en` or `de`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    /// Reads `en`, `de`, or a longer tag that begins so (`de-AT`, `de_DE.UTF-8`).
    pub fn from_tag(tag: &str) -> Option<Self> {
        let short = tag.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| short.eq_ignore_ascii_case(language.as_str()))
    }
}
