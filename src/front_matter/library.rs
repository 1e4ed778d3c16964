//! What the YAML library sees in a block, with every scalar as it was written.
//!
//! The library turns `+49301234567` into a number and fails on numbers of 20 digits unless it is
//! asked for text; but one has to know where text stands to ask for it. So it reads twice: first
//! the shape, then the texts into that shape. Does not know the lines.
//!
//! Uses: nothing.

use std::cell::Cell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, IgnoredAny, MapAccess, SeqAccess, VariantAccess,
    Visitor,
};

/// A value as YAML knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// Null.
    Empty,
    /// A scalar as written, quotes and escapes undone.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A map in the order of the text, duplicates included.
    Map(Vec<(Node, Node)>),
}

/// Where the library stopped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Failure {
    /// The line of the block, from 1; 0 where the library does not say.
    pub(super) line: usize,
    /// The column, from 1.
    pub(super) column: usize,
}

/// Reads one document. The caller has made sure that its brackets do not nest too deeply.
pub(super) fn parse(text: &str) -> Result<Node, Failure> {
    let left = Cell::new(text.len() + 1);
    let shape =
        Measure { left: &left }.deserialize(serde_yaml::Deserializer::from_str(text)).map_err(failure)?;
    if shape == Node::Empty {
        return Ok(shape);
    }
    Fill(&shape).deserialize(serde_yaml::Deserializer::from_str(text)).map_err(failure)
}

fn failure(error: serde_yaml::Error) -> Failure {
    error.location().map_or_else(Failure::default, |at| Failure { line: at.line(), column: at.column() })
}

/// Reads the shape alone: its texts are empty.
#[derive(Clone, Copy)]
struct Measure<'a> {
    /// How many values may still come. A text cannot hold more values than bytes; what exceeds
    /// that are aliases repeated without end.
    left: &'a Cell<usize>,
}

impl<'de> DeserializeSeed<'de> for Measure<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        match self.left.get().checked_sub(1) {
            Some(left) => self.left.set(left),
            None => return Err(D::Error::custom("more values than the text can hold")),
        }
        deserializer.deserialize_any(self)
    }
}

macro_rules! text_shapes {
    ($($name:ident: $kind:ty,)+) => {
        $(fn $name<E>(self, _: $kind) -> Result<Node, E> {
            Ok(Node::Text(String::new()))
        })+
    };
}

impl<'de> Visitor<'de> for Measure<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    text_shapes! {
        visit_bool: bool,
        visit_i64: i64,
        visit_i128: i128,
        visit_u64: u64,
        visit_u128: u128,
        visit_f64: f64,
        visit_str: &str,
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Empty)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Empty)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Node, A::Error> {
        let mut map = Vec::new();
        while let Some(pair) = pairs.next_entry_seed(self, self)? {
            map.push(pair);
        }
        Ok(Node::Map(map))
    }

    /// A tagged value (`!vip Anna`): the tag is dropped.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Node, A::Error> {
        let (_, content) = tagged.variant::<String>()?;
        content.newtype_variant_seed(self)
    }
}

/// Reads the texts into a shape.
struct Fill<'a>(&'a Node);

impl<'de> DeserializeSeed<'de> for Fill<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        match self.0 {
            Node::Empty => deserializer.deserialize_ignored_any(IgnoredAny).map(|_| Node::Empty),
            Node::Text(_) => deserializer.deserialize_str(self),
            Node::List(_) => deserializer.deserialize_seq(self),
            Node::Map(_) => deserializer.deserialize_map(self),
        }
    }
}

impl<'de> Visitor<'de> for Fill<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value seen before")
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        if let Node::List(shapes) = self.0 {
            for shape in shapes {
                list.extend(items.next_element_seed(Fill(shape))?);
            }
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Node, A::Error> {
        let mut map = Vec::new();
        if let Node::Map(shapes) = self.0 {
            for (key, value) in shapes {
                map.extend(pairs.next_entry_seed(Fill(key), Fill(value))?);
            }
        }
        while pairs.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Node::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let found = match parse(text) {
            Ok(node) => show(&node),
            Err(at) => format!("stopped at {}:{}", at.line, at.column),
        };
        assert_eq!(found, expected, "{text:?}");
    }

    fn show(node: &Node) -> String {
        match node {
            Node::Empty => "-".to_owned(),
            Node::Text(text) => text.clone(),
            Node::List(items) => format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join("; ")),
            Node::Map(pairs) => {
                let pairs = pairs.iter().map(|(key, value)| format!("{}={}", show(key), show(value)));
                format!("{{{}}}", pairs.collect::<Vec<_>>().join("; "))
            }
        }
    }

    #[test]
    fn every_scalar_survives_as_written() {
        check("phone: +49301234567", "{phone=+49301234567}");
        check("phone: 0301234567", "{phone=0301234567}");
        check("id: 12345678901234567890123", "{id=12345678901234567890123}");
        check(
            "id: -99999999999999999999999999999999999999999999999",
            "{id=-99999999999999999999999999999999999999999999999}",
        );
        check("v: 1.10\ny: no\nt: True\nh: 0x1F\ni: .inf", "{v=1.10; y=no; t=True; h=0x1F; i=.inf}");
        check("d: 2026-11-18\nc: 10:30", "{d=2026-11-18; c=10:30}");
        check("n: ~\ne:\nq: \"\"", "{n=-; e=-; q=}");
        check("1.10: a\ntrue: b", "{1.10=a; true=b}");
    }

    #[test]
    fn structure_is_kept() {
        check("people: [[Anna Weber]]", "{people=[[Anna Weber]]}");
        check("name: {first: Anna, last: Weber}", "{name={first=Anna; last=Weber}}");
        check("a: &x [1, 2]\nb: *x", "{a=[1; 2]; b=[1; 2]}");
        check("a: !vip 007\nb: !list [1]\nc: !!str 5", "{a=007; b=[1]; c=5}");
        check("date: {{date}}", "{date={{date=-}=-}}");
        check("a: 1\na: 2", "{a=1; a=2}");
        check("note: |\n  two\n  lines", "{note=two\nlines}");
        check("# nothing\n", "-");
        check("", "-");
    }

    #[test]
    fn what_is_no_yaml_says_where() {
        check("a: [[A]] and [[B]]", "stopped at 1:10");
        check("a: b: c", "stopped at 1:5");
        check("a: 1\n---\nb: 2", "stopped at 0:0");
    }

    #[test]
    fn aliases_cannot_blow_up() {
        let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (name, before) in ('b'..='i').zip('a'..) {
            bomb.push_str(&format!("{name}: &{name} [{}]\n", vec![format!("*{before}"); 9].join(", ")));
        }
        assert!(parse(&bomb).is_err());
        let wide = format!("a: &a [{}]\nb: [{}]", "1, ".repeat(500), "*a, ".repeat(500));
        assert!(parse(&wide).is_err());
    }
}
