//! reports

pub mod settings_note;
