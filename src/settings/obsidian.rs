//! What Obsidian's own settings say about templates and daily notes.
//!
//! Knows three of its files. Reads them leniently: what is missing, broken or of another shape is
//! as if it were not said, for these files belong to another program. Does not know the disk.
//!
//! Uses: nothing.

use serde_json::Value;

/// The part of Obsidian's settings that matters for reading notes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObsidianSettings {
    /// Folder of the templates, which are no notes.
    pub templates_folder: Option<String>,
    /// Folder of the daily notes.
    pub daily_folder: Option<String>,
    /// Format of their names, in the tokens of moment.
    pub daily_format: Option<String>,
}

impl ObsidianSettings {
    /// Reads `.obsidian/templates.json`, `.obsidian/daily-notes.json` and
    /// `.obsidian/plugins/periodic-notes/data.json`, as far as they are there.
    ///
    /// The plug-in leads where its daily notes are switched on.
    pub fn from_json(
        templates: Option<&str>,
        daily_notes: Option<&str>,
        periodic_notes: Option<&str>,
    ) -> Self {
        let parse = |text: Option<&str>| text.and_then(|text| serde_json::from_str::<Value>(text).ok());
        let core = parse(daily_notes).unwrap_or(Value::Null);
        let plugin = parse(periodic_notes).and_then(|plugin| plugin_days(&plugin).cloned());
        let daily = plugin.as_ref().unwrap_or(&core);
        Self {
            templates_folder: parse(templates).and_then(|templates| folder(&templates)),
            daily_folder: folder(daily),
            daily_format: text(daily, "format"),
        }
    }
}

/// The plug-in's settings for days, if it is switched on for them: `daily` in its older form, the
/// active calendar set in its newer one.
fn plugin_days(plugin: &Value) -> Option<&Value> {
    let older = plugin.get("daily");
    let newer = || {
        let active = plugin.get("activeCalendarSet");
        let sets = plugin.get("calendarSets")?.as_array()?;
        sets.iter().find(|set| set.get("id") == active).or(sets.first())?.get("day")
    };
    older.or_else(newer).filter(|days| days.get("enabled").and_then(Value::as_bool) == Some(true))
}

fn folder(settings: &Value) -> Option<String> {
    let folder = text(settings, "folder")?;
    let folder = folder.trim_matches('/');
    (!folder.is_empty()).then(|| folder.to_owned())
}

fn text(settings: &Value, key: &str) -> Option<String> {
    let text = settings.get(key)?.as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(files: [Option<&str>; 3], expected: [Option<&str>; 3]) {
        let found = ObsidianSettings::from_json(files[0], files[1], files[2]);
        let found = [found.templates_folder, found.daily_folder, found.daily_format];
        assert_eq!(found, expected.map(|text| text.map(str::to_owned)), "{files:?}");
    }

    #[test]
    fn templates_and_daily_notes_are_found() {
        check(
            [
                Some(r#"{"folder": "Vorlagen/"}"#),
                Some(r#"{"folder": "Tagebuch", "format": "DD.MM.YYYY"}"#),
                None,
            ],
            [Some("Vorlagen"), Some("Tagebuch"), Some("DD.MM.YYYY")],
        );
        check([None, Some(r#"{"folder": "/", "format": ""}"#), None], [None, None, None]);
    }

    #[test]
    fn the_plug_in_leads_where_it_is_switched_on() {
        let core = Some(r#"{"folder": "Daily"}"#);
        let older = |on: &str| {
            format!(r#"{{"daily": {{"enabled": {on}, "folder": "Journal", "format": "YYYY/MM/DD"}}}}"#)
        };
        check([None, core, Some(&older("true"))], [None, Some("Journal"), Some("YYYY/MM/DD")]);
        check([None, core, Some(&older("false"))], [None, Some("Daily"), None]);
        let newer = r#"{"activeCalendarSet": "b", "calendarSets": [{"id": "a", "day": {"enabled": true, "folder": "X"}},
            {"id": "b", "day": {"enabled": true, "folder": "Tage"}}]}"#;
        check([None, core, Some(newer)], [None, Some("Tage"), None]);
    }

    #[test]
    fn broken_files_say_nothing() {
        check([Some("{"), Some("[1]"), Some(r#"{"daily": 7}"#)], [None, None, None]);
        check([Some(r#"{"folder": 7}"#), Some(""), Some(r#"{"calendarSets": []}"#)], [None, None, None]);
    }
}
