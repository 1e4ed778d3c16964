//! The text of new notes, in the words the owner's notes are kept in.
//!
//! Knows the properties that the templates have, and writes only those that have a value. What others wrote
//! stands in quotes and can become no link, field or line of the journal. Does not know where a note goes.
//!
//! Uses: front_matter, lang, parse, render, settings.

use crate::front_matter::write::{Value, front_matter};
use crate::lang::Catalogue;
use crate::parse::PersonKey;
use crate::render::escape::{self, Edges};
use crate::render::hidden::is_hidden;
use crate::settings::Language;

/// The property as the templates of that language name it.
pub(super) fn key(key: PersonKey, language: Language) -> &'static str {
    let (english, german) = match key {
        PersonKey::Org => ("org", "firma"),
        PersonKey::Role => ("role", "position"),
        PersonKey::City => ("city", "ort"),
        PersonKey::Email => ("email", "email"),
        PersonKey::Phone => ("phone", "telefon"),
        PersonKey::Linkedin => ("linkedin", "linkedin"),
        PersonKey::Xing => ("xing", "xing"),
        PersonKey::Birthday => ("birthday", "geburtstag"),
    };
    match language {
        Language::English => english,
        Language::German => german,
    }
}

/// A new note about a person: properties with their values, then sentences and what the file remarks.
pub(super) struct PersonNote<'a> {
    /// The name, if the file name is another.
    pub(super) name: Option<&'a str>,
    pub(super) aliases: &'a [String],
    pub(super) facts: &'a [(PersonKey, Vec<String>)],
    pub(super) sentences: Vec<String>,
    pub(super) remark: Option<&'a str>,
}

impl PersonNote<'_> {
    pub(super) fn text(&self, lang: &Catalogue) -> String {
        let language = lang.language();
        let kind = match language {
            Language::English => "person",
            Language::German => "Person",
        };
        let mut entries = vec![("type", Value::One(kind))];
        entries.extend(self.name.map(|name| ("name", Value::One(name))));
        if !self.aliases.is_empty() {
            entries.push(("aliases", Value::Many(self.aliases)));
        }
        entries.extend(self.facts.iter().map(|(fact, values)| (key(*fact, language), value(values))));
        let mut text = front_matter(&entries);
        for sentence in &self.sentences {
            text.push_str(&format!("{sentence}\n"));
        }
        if let Some(remark) = self.remark {
            if !self.sentences.is_empty() {
                text.push('\n');
            }
            text.push_str(&quote(remark));
        }
        text
    }
}

pub(super) fn value(values: &[String]) -> Value<'_> {
    match values {
        [only] => Value::One(only),
        several => Value::Many(several),
    }
}

/// A text of others, line by line as a quotation.
pub(super) fn quote(text: &str) -> String {
    let mut quote = String::new();
    for line in text.lines() {
        let line: String =
            line.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|c| !is_hidden(*c)).collect();
        let escaped = escape::markdown(line.trim(), Edges::LINE);
        quote.push_str(format!("> {escaped}").trim_end());
        quote.push('\n');
    }
    quote
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::templates::Template;

    #[test]
    fn the_properties_are_those_of_the_templates() {
        let all = [
            PersonKey::Org,
            PersonKey::Role,
            PersonKey::City,
            PersonKey::Email,
            PersonKey::Phone,
            PersonKey::Linkedin,
            PersonKey::Birthday,
        ];
        for language in Language::ALL {
            for property in all {
                let line = format!("\n{}:\n", key(property, language));
                assert!(Template::Person.text(language).contains(&line), "{line}");
                assert!(property.spellings().contains(&key(property, language)), "{line}");
            }
        }
    }

    #[test]
    fn what_others_wrote_is_a_quotation() {
        assert_eq!(
            quote("[[Secret]]\n- [ ] gave:: x\n\n<% tp %>"),
            "> \\[\\[Secret\\]\\]\n> \\- \\[ \\] gave:\\: x\n>\n> <\\% tp %\\>\n"
        );
    }
}
