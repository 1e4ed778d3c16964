//! From the bytes of an export to text.
//!
//! Knows the encodings that address books and spreadsheets write: UTF-8 and UTF-16 with their marks, and
//! what Excel makes of a table on a Western machine. Does not know what the text says.
//!
//! Uses: diagnostic.

use encoding_rs::{Encoding, WINDOWS_1252};

use super::Unreadable;
use crate::diagnostic::Message;

/// The largest file that is read: a hundred times the contacts and appointments of a long life.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;

/// The text, without a byte order mark.
pub(super) fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(Unreadable::new("import-archive").advise("import-archive-hint"));
    }
    if bytes.len() > MOST_BYTES {
        let mebibytes = i64::try_from(MOST_BYTES / 1024 / 1024).unwrap_or(i64::MAX);
        let message = Message::new("import-too-big").with("size", mebibytes);
        return Err(Unreadable { message, hints: vec![Message::new("import-too-big-hint")] });
    }
    let text = match (Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (Some((encoding, _)), _) => encoding.decode(bytes).0.into_owned(),
        (None, Ok(text)) => text.to_owned(),
        (None, Err(_)) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    };
    match text.contains('\0') {
        true => Err(Unreadable::new("import-no-text")),
        false => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_gives_the_same_text() {
        let utf16: Vec<u8> = "\u{feff}Jörg €".encode_utf16().flat_map(|unit| unit.to_le_bytes()).collect();
        let inputs: [&[u8]; 4] = ["Jörg €".as_bytes(), "\u{feff}Jörg €".as_bytes(), b"J\xf6rg \x80", &utf16];
        for bytes in inputs {
            assert_eq!(text(bytes).unwrap(), "Jörg €");
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(text(b"PK\x03\x04rest").unwrap_err().message.id, "import-archive");
        assert_eq!(text(b"a\0b").unwrap_err().message.id, "import-no-text");
    }
}
