//! Reading a JSON object into the members of a type.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::context::Context;
use super::control::{is_annotation, is_context};
use super::decode::Target;
use super::exact::{Loose, LooseSeed};
use super::lookup::{Found, find};
use super::slot::{Fields, Map, Peek, Slot};

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
    let order = context.orders.of(names);
    let mut place = 0;
    let mut other = String::new();
    loop {
        let expected = context.orders.expected(order, place);
        let Some(found) = access.next_key_seed(Name { names, expected, other: &mut other })? else { break };
        let index = match found {
            Found::Exactly(index) => index,
            // The exact name wins over one in another case.
            Found::ByCase(index) if matches!(object.peek(index), Peek::Absent | Peek::Unset(_)) => index,
            Found::ByCase(_) | Found::Not => {
                let loose = if context.exact {
                    access.next_value_seed(LooseSeed(context))
                } else {
                    access.next_value().map(|value| Loose { value, text: None })
                };
                match loose {
                    Ok(loose) => keep(object, std::mem::take(&mut other), loose),
                    Err(error) => {
                        context.path.named(&other);
                        return Err(error);
                    }
                }
                continue;
            }
        };
        if index != expected {
            context.orders.learn(order, place, index);
        }
        place = index + 1;
        context.keeps = keeps;
        if let Err(error) = access.next_value_seed(Target::new(object.slot(index), context)) {
            context.path.member(names.get(index).copied().unwrap_or_default());
            return Err(error);
        }
        if index < 64 {
            missing &= !(1 << index);
        }
        if context.spilled.is_some()
            && let Some(collection) = context.spilled.take()
        {
            let loose = Loose { value: collection, text: None };
            keep(object, names.get(index).copied().unwrap_or_default().to_owned(), loose);
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

fn keep(object: &mut dyn Fields, name: String, loose: Loose) {
    if !is_context(&name)
        && let Some(extra) = object.extra_mut()
    {
        extra.keep(name, loose);
    }
}

/// Reads an object whose member names are data.
pub(super) fn entries<'de, A: MapAccess<'de>>(
    map: &mut dyn Map,
    context: &mut Context,
    mut access: A,
) -> Result<(), A::Error> {
    map.set(true);
    while let Some(name) = access.next_key::<String>()? {
        if is_annotation(&name) {
            let value = access.next_value()?;
            if !is_context(&name) {
                map.annotation(&name, value);
            }
            continue;
        }
        let mut outcome = Ok(());
        let mut text = None;
        context.keeps = false;
        let held = map.member(&name, &mut |slot| {
            outcome = match slot {
                Slot::Any(place) if context.exact => access.next_value_seed(LooseSeed(context)).map(|loose| {
                    *place = Some(loose.value);
                    text = loose.text;
                }),
                slot => access.next_value_seed(Target::new(slot, context)),
            };
            outcome.is_ok()
        });
        if let Err(error) = outcome {
            context.path.named(&name);
            return Err(error);
        }
        if !held {
            map.annotation(&name, Value::Null);
        } else if text.is_some() {
            map.text(&name, text);
        }
    }
    Ok(())
}

/// Finds out what a name in the document means, and writes it to `other` unless it is a member's own.
struct Name<'n> {
    names: &'n [&'static str],
    expected: usize,
    other: &'n mut String,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Found;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Found, E> {
        let found = find(self.names, name, self.expected);
        if !matches!(found, Found::Exactly(_)) {
            name.clone_into(self.other);
        }
        Ok(found)
    }
}
