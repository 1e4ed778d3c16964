//! How long something is open, in the steps of open items.
//!
//! Seen from the day a page is as of, so that a day on which nothing is noted moves nothing.
//!
//! Uses: day, doc, lang, metrics.

use crate::day::Day;
use crate::doc::Text;
use crate::lang::{Arg, Catalogue};
use crate::metrics::Bucket;

/// How long something noted on `day` is open.
pub(super) fn bucket(day: Option<Day>, as_of: Day) -> Bucket {
    Bucket::of(day.map(|day| as_of.days_since(day)))
}

/// The heading over what is open that long.
pub(super) fn heading(lang: &Catalogue, bucket: Bucket) -> Text {
    let step = match bucket {
        Bucket::Week => "week",
        Bucket::Month => "month",
        Bucket::Quarter => "quarter",
        Bucket::Older => "older",
        Bucket::Undated => "undated",
    };
    lang.say("open-for", &[("step", Arg::Word(step.to_owned()))])
}
