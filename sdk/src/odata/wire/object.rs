//! Reading a JSON object into the members of a type.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::context::Context;
use super::control::{is_annotation, is_context};
use super::decode::Target;
use super::lookup::{Found, find};
use super::slot::{Fields, Map, Peek};

/// Reads the members of `object`, whose names are `names`; bit `n` of `required` says that member `n` is a key.
pub(super) fn members<'de, A: MapAccess<'de>>(
    object: &mut dyn Fields,
    names: &[&'static str],
    required: u64,
    context: &mut Context,
    mut access: A,
) -> Result<(), A::Error> {
    let keeps = object.extra().is_some();
    let mut missing = if context.keys { required } else { 0 };
    let mut next = 0;
    while let Some(name) = access.next_key_seed(Name { names, next })? {
        let index = match name {
            Word::Known(index) => index,
            // The exact name wins over one in another case.
            Word::ByCase(index, _) if matches!(object.peek(index), Peek::Absent) => index,
            Word::ByCase(_, name) | Word::Unknown(name) => {
                match access.next_value() {
                    Ok(value) => keep(object, name, value),
                    Err(error) => {
                        context.path.named(&name);
                        return Err(error);
                    }
                }
                continue;
            }
        };
        next = index + 1;
        context.keeps = keeps;
        if let Err(error) = access.next_value_seed(Target::new(object.slot(index), context)) {
            context.path.member(names.get(index).copied().unwrap_or_default());
            return Err(error);
        }
        if index < 64 {
            missing &= !(1 << index);
        }
        if let Some(collection) = context.spilled.take() {
            keep(object, names.get(index).copied().unwrap_or_default().to_owned(), collection);
        }
    }
    if missing == 0 {
        return Ok(());
    }
    let index = missing.trailing_zeros() as usize;
    context.path.member(names.get(index).copied().unwrap_or_default());
    // A row of the user's own has no key, and wants more than one.
    let shape = object.shape();
    let is_key = shape.names.is_empty() || index < shape.keys;
    Err(context.fail(format!("the {} is missing", if is_key { "key" } else { "member" })))
}

fn keep(object: &mut dyn Fields, name: String, value: Value) {
    if !is_context(&name)
        && let Some(extra) = object.extra_mut()
    {
        extra.insert_value(name, value);
    }
}

/// Reads an object whose member names are data.
pub(super) fn entries<'de, A: MapAccess<'de>>(
    map: &mut dyn Map,
    context: &mut Context,
    mut access: A,
) -> Result<(), A::Error> {
    map.begin();
    while let Some(name) = access.next_key::<String>()? {
        if is_annotation(&name) {
            let value = access.next_value()?;
            if !is_context(&name) {
                map.annotation(&name, value);
            }
            continue;
        }
        let mut outcome = Ok(());
        context.keeps = false;
        let held = map.member(&name, &mut |slot| {
            outcome = access.next_value_seed(Target::new(slot, context));
            outcome.is_ok()
        });
        if let Err(error) = outcome {
            context.path.named(&name);
            return Err(error);
        }
        if !held {
            map.annotation(&name, Value::Null);
        }
    }
    Ok(())
}

/// What a name in the document means.
enum Word {
    Known(usize),
    ByCase(usize, String),
    Unknown(String),
}

struct Name<'n> {
    names: &'n [&'static str],
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Word;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Word, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Word;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Word, E> {
        Ok(match find(self.names, name, self.next) {
            Some(Found::Exactly(index)) => Word::Known(index),
            Some(Found::ByCase(index)) => Word::ByCase(index, name.to_owned()),
            None => Word::Unknown(name.to_owned()),
        })
    }
}
