//! The encoder: what members hold, to any serde format.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Map, Value};

use super::control::is_sent;
use super::scalar::double_word;
use super::slot::{Fields, Items, MapItems, Peek, sent};

/// A value to be encoded.
pub(super) struct Encoding<'a>(pub(super) Peek<'a>);

impl Serialize for Encoding<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Peek::Absent | Peek::Unset(_) | Peek::Null | Peek::Extra(_) => serializer.serialize_unit(),
            Peek::Bool(value) => serializer.serialize_bool(*value),
            Peek::Int(value) => serializer.serialize_i64(*value),
            Peek::F64(value) => match double_word(*value) {
                Some(word) => serializer.serialize_str(word),
                None => serializer.serialize_f64(*value),
            },
            Peek::Str(value) => serializer.serialize_str(value),
            Peek::Decimal(value) => match exact_double(&value.to_string()) {
                Ok(double) => serializer.serialize_f64(double),
                Err(text) => serializer.serialize_str(text),
            },
            Peek::Text(value) => serializer.collect_str(value),
            Peek::Object(value) => object(*value, serializer),
            Peek::List(items) => list(*items, serializer),
            Peek::Map(members) => map(*members, serializer),
            Peek::Any(value) | Peek::Exact(value, _) => value.serialize(serializer),
        }
    }
}

fn object<S: Serializer>(object: &dyn Fields, serializer: S) -> Result<S::Ok, S::Error> {
    let names = object.shape().names;
    let mut map = serializer.serialize_map(None)?;
    for (index, name) in names.iter().enumerate() {
        match sent(object, index) {
            Peek::Absent => {}
            peek => map.serialize_entry(name, &Encoding(peek))?,
        }
    }
    let mut outcome = Ok(());
    unknown(object, &mut |name, value| {
        if outcome.is_ok() {
            outcome = map.serialize_entry(name, value);
        }
    });
    outcome?;
    map.end()
}

fn list<S: Serializer>(items: &dyn Items, serializer: S) -> Result<S::Ok, S::Error> {
    let count = items.count();
    let mut list = serializer.serialize_seq(Some(count))?;
    for index in 0..count {
        list.serialize_element(&Encoding(items.peek_at(index)))?;
    }
    list.end()
}

fn map<S: Serializer>(members: &dyn MapItems, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut outcome = Ok(());
    members.each(&mut |name, peek| {
        if outcome.is_ok() && is_sent(name) {
            outcome = map.serialize_entry(name, &Encoding(peek));
        }
    });
    outcome?;
    map.end()
}

/// Calls `each` with the members beyond those that the type knows, as far as they are sent.
pub(super) fn unknown(object: &dyn Fields, each: &mut dyn FnMut(&str, &Value)) {
    let Some(extra) = object.extra().filter(|extra| !extra.is_empty()) else { return };
    extra.each(&mut |name, value| {
        // A collection that was kept as it came gives way to one that has been set since.
        let set = |index| !matches!(sent(object, index), Peek::Absent);
        let taken = object.shape().names.iter().position(|known| *known == name).is_some_and(set);
        if is_sent(name) && !taken {
            each(name, value);
        }
    });
}

/// A value as loose JSON; decimals with more digits than a double has become texts.
pub(in crate::odata) fn to_value(peek: Peek<'_>) -> Value {
    match peek {
        Peek::Absent | Peek::Unset(_) | Peek::Null | Peek::Extra(_) => Value::Null,
        Peek::Bool(value) => value.into(),
        Peek::Int(value) => value.into(),
        Peek::F64(value) => double_word(value).map_or_else(|| value.into(), Value::from),
        Peek::Str(value) => value.into(),
        Peek::Decimal(value) => match exact_double(&value.to_string()) {
            Ok(double) => double.into(),
            Err(text) => text.into(),
        },
        Peek::Text(value) => value.to_string().into(),
        Peek::Object(object) => {
            let names = object.shape().names.iter().enumerate();
            let known = names.map(|(index, name)| (*name, sent(object, index)));
            let set = known.filter(|(_, peek)| !matches!(peek, Peek::Absent));
            let mut members = Map::new();
            members.extend(set.map(|(name, peek)| (name.to_owned(), to_value(peek))));
            unknown(object, &mut |name, value| {
                members.insert(name.to_owned(), value.clone());
            });
            Value::Object(members)
        }
        Peek::List(items) => (0..items.count()).map(|index| to_value(items.peek_at(index))).collect(),
        Peek::Map(map) => {
            let mut members = Map::new();
            map.each(&mut |name, peek| {
                if is_sent(name) {
                    members.insert(name.to_owned(), to_value(peek));
                }
            });
            Value::Object(members)
        }
        Peek::Any(value) | Peek::Exact(value, _) => value.clone(),
    }
}

/// The double that has all digits of a decimal, else its text: both are read back as they were.
fn exact_double(decimal: &str) -> Result<f64, &str> {
    decimal.parse().ok().filter(|double: &f64| double.to_string() == decimal).ok_or(decimal)
}
