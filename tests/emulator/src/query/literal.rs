//! Literals as URLs write them.

use odata_codegen::model::{Primitive, Type, TypeUse};
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::temporal;
use super::value::{Value, binary};
use crate::model::{Model, enum_value};

/// A literal, before it is known what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    /// A value that shows its kind.
    Value(Value),
    /// `Ns.Type'Member'`.
    Enum { ty: String, members: String },
}

/// The literal at the start of `text`, and its length in bytes.
pub(crate) fn scan(text: &str) -> Option<(Literal, usize)> {
    if text.starts_with('\'') {
        let (value, length) = quoted(text)?;
        return Some((Literal::Value(Value::Text(value)), length));
    }
    if let Some(guid) = text.get(..36).and_then(guid).filter(|_| !text[36..].starts_with(is_word)) {
        return Some((Literal::Value(Value::Guid(guid)), 36));
    }
    let first = text.chars().next()?;
    if first.is_ascii_digit() || first == '-' || first == '+' {
        let length = text.find(|c: char| !(is_word(c) || matches!(c, '-' | '+' | '.' | ':'))).unwrap_or(text.len());
        return numeric(&text[..length]).map(|value| (Literal::Value(value), length));
    }
    let length = text.find(|c: char| !(is_word(c) || c == '.')).unwrap_or(text.len());
    let (word, rest) = text.split_at(length);
    if rest.starts_with('\'') {
        let (value, quoted_length) = quoted(rest)?;
        let literal = match word {
            "duration" => Literal::Value(Value::Duration(temporal::duration(&value)?)),
            "binary" => Literal::Value(Value::Binary(binary(&value)?)),
            ty => Literal::Enum { ty: ty.to_owned(), members: value },
        };
        return Some((literal, length + quoted_length));
    }
    let value = match word {
        "null" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        "INF" => Value::Double(f64::INFINITY),
        "NaN" => Value::Double(f64::NAN),
        _ => return None,
    };
    Some((Literal::Value(value), length))
}

/// Whether `c` may stand in a name.
pub(crate) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// A string in quotes, whose quotes are doubled, and its length with them.
fn quoted(text: &str) -> Option<(String, usize)> {
    let mut value = String::new();
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((i, c)) = chars.next() {
        if c != '\'' {
            value.push(c);
        } else if chars.next_if(|(_, next)| *next == '\'').is_some() {
            value.push('\'');
        } else {
            return Some((value, i + 1));
        }
    }
    None
}

fn guid(text: &str) -> Option<Uuid> {
    let dashes = [8, 13, 18, 23];
    let shaped =
        text.bytes().enumerate().all(|(i, b)| if dashes.contains(&i) { b == b'-' } else { b.is_ascii_hexdigit() });
    shaped.then(|| Uuid::parse_str(text).ok()).flatten()
}

fn numeric(text: &str) -> Option<Value> {
    if text == "-INF" {
        return Some(Value::Double(f64::NEG_INFINITY));
    }
    if let Some(date) = temporal::date(text) {
        return Some(Value::Date(date));
    }
    if let Some(time) = temporal::date_time(text) {
        return Some(Value::DateTime(time));
    }
    if let Some(time) = temporal::time(text) {
        return Some(Value::Time(time));
    }
    let shaped = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E'));
    shaped.then(|| Value::number_in(text)).flatten()
}

/// The JSON value of the literal `text` for a parameter or key of the type `used`.
pub(crate) fn argument(model: &Model, text: &str, used: &TypeUse) -> Result<Json, String> {
    let text = text.trim();
    if let Type::Collection(item) = &used.ty {
        let item = TypeUse { ty: (**item).clone(), nullable: used.nullable, facets: used.facets.clone() };
        let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
        let inner = inner.ok_or_else(|| format!("`{text}` is no list of {}: `[1,2]`", item.ty))?;
        return list(model, inner, &item);
    }
    let is_any = matches!(model.primitive(&used.ty), Some(Primitive::Untyped | Primitive::Abstract(_)));
    if used.ty.structured().is_some() || is_any {
        return serde_json::from_str(text).map_err(|error| format!("`{text}` is no JSON: {error}"));
    }
    let wrong = || format!("`{text}` is no literal of {}", used.ty);
    let (literal, length) = scan(text).ok_or_else(wrong)?;
    if length != text.len() {
        return Err(wrong());
    }
    if literal == Literal::Value(Value::Null) {
        return if used.nullable { Ok(Json::Null) } else { Err(format!("null is no value of {}", used.ty)) };
    }
    convert(model, literal, &used.ty).ok_or_else(wrong)
}

fn list(model: &Model, mut text: &str, item: &TypeUse) -> Result<Json, String> {
    let mut items = Vec::new();
    while !text.trim().is_empty() {
        text = text.trim_start();
        // Lists are JSON: their strings may be in double quotes.
        let (value, length) = match text.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
            Some((value, _)) => (json!(value), value.len() + 2),
            None => {
                let (_, length) = scan(text).ok_or_else(|| format!("`{text}` is no literal of {}", item.ty))?;
                (argument(model, &text[..length], item)?, length)
            }
        };
        items.push(value);
        text = text[length..].trim_start();
        text = match text.strip_prefix(',') {
            Some(rest) if !rest.trim().is_empty() => rest,
            None if text.is_empty() => text,
            _ => return Err(format!("`{text}` is where a comma and a value should be")),
        };
    }
    Ok(items.into())
}

fn convert(model: &Model, literal: Literal, ty: &Type) -> Option<Json> {
    if let Type::Enum(name) = ty {
        let members = match literal {
            Literal::Value(Value::Text(text)) => text,
            Literal::Enum { ty, members } if name.to_string() == ty => members,
            _ => return None,
        };
        return enum_value(model.enumeration(name)?, &members).map(|_| members.into());
    }
    let Literal::Value(value) = literal else { return None };
    Some(match (model.primitive(ty)?, value) {
        (Primitive::Boolean, Value::Bool(value)) => value.into(),
        (Primitive::String, Value::Text(text)) => text.into(),
        (Primitive::Guid, Value::Guid(guid)) => guid.to_string().into(),
        (Primitive::Date, Value::Date(date)) => date.to_string().into(),
        (Primitive::DateTimeOffset, Value::DateTime(time)) => time.to_string().into(),
        (Primitive::TimeOfDay, Value::Time(time)) => time.to_string().into(),
        (Primitive::Duration, Value::Duration(duration)) => duration.to_string().into(),
        (Primitive::Byte, Value::Int(n)) => u8::try_from(n).ok()?.into(),
        (Primitive::SByte, Value::Int(n)) => i8::try_from(n).ok()?.into(),
        (Primitive::Int16, Value::Int(n)) => i16::try_from(n).ok()?.into(),
        (Primitive::Int32, Value::Int(n)) => i32::try_from(n).ok()?.into(),
        (Primitive::Int64 | Primitive::Decimal, Value::Int(n)) => n.into(),
        (Primitive::Decimal, Value::Decimal(number)) => number.to_string().into(),
        (Primitive::Double | Primitive::Single | Primitive::Decimal, value) => json!(value.as_f64()?),
        (Primitive::Binary, Value::Binary(bytes)) => {
            use base64::Engine as _;
            base64::engine::general_purpose::STANDARD.encode(bytes).into()
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_show_their_kind() {
        let whole = |text: &str| {
            let (literal, length) = scan(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(length, text.len(), "{text}");
            literal
        };
        assert_eq!(whole("'O''Brien'"), Literal::Value(Value::Text("O'Brien".into())));
        assert_eq!(whole("-5"), Literal::Value(Value::Int(-5)));
        assert_eq!(whole("1.5e3"), Literal::Value(Value::Double(1500.0)));
        assert_eq!(whole("null"), Literal::Value(Value::Null));
        assert!(matches!(whole("abcdefab-0000-0000-0000-000000000001"), Literal::Value(Value::Guid(_))));
        assert!(matches!(whole("12345678-0000-0000-0000-000000000001"), Literal::Value(Value::Guid(_))));
        assert!(matches!(whole("2026-01-31"), Literal::Value(Value::Date(_))));
        assert!(matches!(whole("2026-01-31T10:00:00.1234567Z"), Literal::Value(Value::DateTime(_))));
        assert!(matches!(whole("10:00:00.5"), Literal::Value(Value::Time(_))));
        assert!(matches!(whole("duration'PT5M'"), Literal::Value(Value::Duration(_))));
        assert_eq!(whole("Ns.State'Running'"), Literal::Enum { ty: "Ns.State".into(), members: "Running".into() });
    }

    #[test]
    fn what_is_no_literal() {
        for bad in ["", "'open", "Name", "12x", "2026-13-01", "duration'x'", "$it"] {
            assert_eq!(scan(bad), None, "{bad}");
        }
    }
}
