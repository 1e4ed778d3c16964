//! A new note from a template: its placeholders and its empty properties filled.
//!
//! Knows the placeholders that Obsidian fills. Does not know where the template comes from.
//!
//! Uses: source, day, names, front_matter, parse.

use crate::day::{Day, Time};
use crate::front_matter::add::{Addition, with_additions};
use crate::front_matter::read;
use crate::names::fold_key;
use crate::parse::{name_of_day, spellings};
use crate::source::NotePath;

/// A property with its values, as the owner gives them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Its key.
    pub key: String,
    /// At least one text.
    pub values: Vec<String>,
}

/// The template with `{{title}}`, `{{date}}`, `{{time}}` and their formats filled; a format with words in it,
/// and whatever another plug-in would fill, stays.
pub fn filled(template: &str, title: &str, day: Day, now: Time) -> String {
    let mut text = String::with_capacity(template.len() + title.len());
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once("{{") {
        let Some((placeholder, after)) = behind.split_once("}}") else { break };
        text.push_str(before);
        let (name, format) =
            placeholder.split_once(':').map_or((placeholder, None), |(name, format)| (name, Some(format)));
        let value = match (name.trim(), format) {
            ("title", None) => Some(title.to_owned()),
            ("date", None) => Some(day.to_string()),
            ("date", Some(format)) => name_of_day(day, format),
            ("time", None | Some("HH:mm")) => Some(format!("{:02}:{:02}", now.hour, now.minute)),
            _ => None,
        };
        text.push_str(&value.unwrap_or_else(|| format!("{{{{{placeholder}}}}}")));
        rest = after;
    }
    text.push_str(rest);
    text
}

/// The properties a template has, as it spells them.
pub fn keys(template: &str) -> Vec<String> {
    let head = read(&NotePath::new("template.md"), template);
    head.front.entries.into_iter().map(|entry| entry.key).collect()
}

/// The note with these properties, each in the key that means the same in the template.
///
/// # Errors
/// The first property that has a value already, or for which the front matter leaves no certain place.
pub fn with_properties(path: &NotePath, text: &str, given: &[Given]) -> Result<String, String> {
    given.iter().try_fold(text.to_owned(), |text, given| {
        let spellings = spellings(&fold_key(&given.key));
        let spellings: Vec<&str> = spellings.iter().map(String::as_str).collect();
        let addition = Addition { key: &given.key, spellings: &spellings, values: &given.values };
        with_additions(path, &text, &[addition]).ok_or_else(|| given.key.clone())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::templates::Template;
    use crate::settings::Language;

    #[test]
    fn placeholders_that_obsidian_fills_are_filled_and_others_stay() {
        let day = Day::from_iso("2026-11-23").unwrap();
        let now = Time::new(9, 5).unwrap();
        let template =
            "# {{title}}\n{{date}} {{date:DD.MM.YYYY}} {{time}} {{date:dddd}} {{x}} <% tp %> {{open";
        assert_eq!(
            filled(template, "Anna {{date}}", day, now),
            "# Anna {{date}}\n2026-11-23 23.11.2026 09:05 {{date:dddd}} {{x}} <% tp %> {{open"
        );
    }

    #[test]
    fn properties_go_where_the_template_has_them_in_either_language() {
        let given = |key: &str, value: &str| Given { key: key.to_owned(), values: vec![value.to_owned()] };
        for (language, org, city) in [(Language::English, "org", "city"), (Language::German, "firma", "ort")]
        {
            let path = NotePath::new("People/Anna Weber.md");
            let template = Template::Person.text(language);
            let text =
                with_properties(&path, template, &[given("org", "RTE"), given("Ort", "Kiel")]).unwrap();
            assert!(
                text.contains(&format!("\n{org}: RTE\n")) && text.contains(&format!("\n{city}: Kiel\n")),
                "{text}"
            );
            let twice = with_properties(&path, &text, &[given("firma", "SAP")]);
            assert_eq!(twice, Err("firma".to_owned()));
        }
    }
}
