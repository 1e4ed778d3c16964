//! Stand-in.
//!
//! Uses: model, front_matter.

use super::body::Context;
use crate::front_matter::Scalar;
use crate::model::{BoxMark, Form, Keyword, Line};

pub(super) fn from_front_matter(keyword: Keyword, value: &Scalar, context: &Context<'_>) -> Line {
    Line {
        keyword,
        form: Form::Field,
        mark: BoxMark::None,
        day: context.day,
        time: None,
        due: None,
        done: None,
        minutes: None,
        effort: 1,
        gift: None,
        tags: Vec::new(),
        text: value.text.clone(),
        links: Vec::new(),
        run: 0,
        from_them: false,
        intention: false,
        cancelled: false,
        under: None,
        place: value.place,
        text_place: value.place,
    }
}
