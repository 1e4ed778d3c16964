//! The German words of the help, by command and argument.
//!
//! The English ones stand beside the commands, as clap wants them; they are put into German only when
//! help is asked for, so that no other run reads this file. Does not know what a command does.
//!
//! Uses: settings.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::settings::Language;

/// The file as it is written.
pub const GERMAN: &str = include_str!("help/de.ftl");

/// The words of the help in a language that the commands do not speak themselves.
pub struct Help {
    bundle: FluentBundle<FluentResource>,
}

impl Help {
    /// The words in that language; `None` for English.
    pub fn of(language: Language) -> Option<Self> {
        if language == Language::English {
            return None;
        }
        let tag: LanguageIdentifier =
            language.as_str().parse().expect("`en` and `de` are language identifiers");
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(GERMAN.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Some(Self { bundle })
    }

    /// What a command is for.
    pub fn about(&self, command: &str) -> Option<String> {
        let pattern = self.bundle.get_message(command)?.value()?;
        Some(self.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    /// One of the texts of a command, such as that of an argument.
    pub fn text(&self, command: &str, part: &str) -> Option<String> {
        self.text_with(command, part, &[])
    }

    /// The same with values put in.
    pub fn text_with(&self, command: &str, part: &str, values: &[(&str, &str)]) -> Option<String> {
        let pattern = self.bundle.get_message(command)?.get_attribute(part)?.value();
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            arguments.set(*name, *value);
        }
        Some(self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    }
}
