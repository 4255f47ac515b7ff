//! The JSON text of what members hold, as calls send it.
//!
//! Straight into bytes: nearly all names and texts stand in JSON as they are, which is found out eight bytes at a time.

use std::fmt::Display;
use std::io::Write as _;

use super::control::is_sent;
use super::encode::unknown;
use super::scalar::double_word;
use super::slot::{Fields, Items, MapItems, Peek, sent};

type Outcome = Result<(), serde_json::Error>;

/// The JSON text of a value.
pub(in crate::odata) fn encode(peek: Peek<'_>) -> Result<Vec<u8>, serde_json::Error> {
    let mut json = Vec::with_capacity(256);
    write(peek, &mut json)?;
    Ok(json)
}

fn write(peek: Peek<'_>, json: &mut Vec<u8>) -> Outcome {
    match peek {
        Peek::Absent | Peek::Unset(_) | Peek::Null | Peek::Extra(_) => json.extend_from_slice(b"null"),
        Peek::Bool(value) => json.extend_from_slice(if value { b"true" } else { b"false" }),
        Peek::Int(value) => serde_json::to_writer(json, &value)?,
        Peek::F64(value) => match double_word(value) {
            Some(word) => text(word, json)?,
            None => serde_json::to_writer(json, &value)?,
        },
        Peek::Str(value) => text(value, json)?,
        Peek::Decimal(value) => write!(json, "{value}").map_err(serde_json::Error::io)?,
        Peek::Text(value) => display(value, json)?,
        Peek::Object(value) => object(value, json)?,
        Peek::List(value) => list(value, json)?,
        Peek::Map(value) => map(value, json)?,
        Peek::Any(value) => serde_json::to_writer(json, value)?,
        Peek::Exact(_, text) => json.extend_from_slice(text.as_bytes()),
    }
    Ok(())
}

fn object(object: &dyn Fields, json: &mut Vec<u8>) -> Outcome {
    let mut separator = b'{';
    for (index, known) in object.shape().names.iter().enumerate() {
        match sent(object, index) {
            Peek::Absent => {}
            peek => {
                name(known, &mut separator, json)?;
                write(peek, json)?;
            }
        }
    }
    let mut outcome = Ok(());
    unknown(object, &mut |other, value| {
        if outcome.is_ok() {
            outcome = name(other, &mut separator, json).and_then(|()| {
                match object.extra().and_then(|extra| extra.text(other)) {
                    Some(text) => json.extend_from_slice(text.as_bytes()),
                    None => serde_json::to_writer(&mut *json, value)?,
                }
                Ok(())
            });
        }
    });
    close(separator, json);
    outcome
}

fn map(members: &dyn MapItems, json: &mut Vec<u8>) -> Outcome {
    let mut separator = b'{';
    let mut outcome = Ok(());
    members.each(&mut |other, peek| {
        if outcome.is_ok() && is_sent(other) {
            outcome = name(other, &mut separator, json).and_then(|()| write(peek, json));
        }
    });
    close(separator, json);
    outcome
}

fn list(items: &dyn Items, json: &mut Vec<u8>) -> Outcome {
    json.push(b'[');
    for index in 0..items.count() {
        if index > 0 {
            json.push(b',');
        }
        write(items.peek_at(index), json)?;
    }
    json.push(b']');
    Ok(())
}

/// The name of a member, after what stands before it.
fn name(name: &str, separator: &mut u8, json: &mut Vec<u8>) -> Outcome {
    let before = std::mem::replace(separator, b',');
    if is_plain(name.as_bytes()) {
        json.extend_from_slice(&[before, b'"']);
        json.extend_from_slice(name.as_bytes());
        json.extend_from_slice(b"\":");
        return Ok(());
    }
    json.push(before);
    serde_json::to_writer(&mut *json, name)?;
    json.push(b':');
    Ok(())
}

/// The end of an object, which may have had no members.
fn close(separator: u8, json: &mut Vec<u8>) {
    json.extend_from_slice(if separator == b'{' { b"{}" } else { b"}" });
}

fn text(text: &str, json: &mut Vec<u8>) -> Outcome {
    if !is_plain(text.as_bytes()) {
        return serde_json::to_writer(json, text);
    }
    json.push(b'"');
    json.extend_from_slice(text.as_bytes());
    json.push(b'"');
    Ok(())
}

fn display(value: &dyn Display, json: &mut Vec<u8>) -> Outcome {
    let start = json.len();
    json.push(b'"');
    write!(json, "{value}").map_err(serde_json::Error::io)?;
    if json.get(start + 1..).is_some_and(is_plain) {
        json.push(b'"');
        return Ok(());
    }
    json.truncate(start);
    serde_json::to_writer(json, &value.to_string())
}

/// Whether a text stands in JSON as it is.
fn is_plain(text: &[u8]) -> bool {
    let (words, rest) = text.as_chunks();
    words.iter().all(|word| is_plain_word(*word))
        && match text.last_chunk() {
            Some(last) => is_plain_word(*last),
            None => rest.iter().all(|byte| *byte >= b' ' && *byte != b'"' && *byte != b'\\'),
        }
}

/// Eight bytes at once: a byte's highest bit is set in what follows where the byte was below what is taken from it.
fn is_plain_word(bytes: [u8; 8]) -> bool {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    const HIGHEST: u64 = EACH << 7;
    let word = u64::from_le_bytes(bytes);
    let below = |word: u64, limit: u8| word.wrapping_sub(EACH * u64::from(limit)) & !word;
    let is = |byte: u8| below(word ^ (EACH * u64::from(byte)), 1);
    (below(word, b' ') | is(b'"') | is(b'\\')) & HIGHEST == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_those_of_serde_json() {
        let mut cases: Vec<String> = (0..=0x17f).filter_map(char::from_u32).map(String::from).collect();
        cases.extend(["", "snowman ☃", "𝄞 clef"].map(String::from));
        for case in &cases {
            // At every place of a word, and in what is left of one.
            for (before, after) in [(0, 0), (3, 0), (0, 4), (7, 8), (8, 7), (16, 1), (5, 13)] {
                let value = format!("{}{case}{}", "a".repeat(before), "z".repeat(after));
                let json = serde_json::to_string(&value).unwrap();
                assert_eq!(encode(Peek::Str(&value)).unwrap(), json.as_bytes(), "{value:?}");
                assert_eq!(encode(Peek::Text(&value)).unwrap(), json.as_bytes(), "{value:?}");
                let mut member = Vec::new();
                name(&value, &mut b'{', &mut member).unwrap();
                assert_eq!(member, format!("{{{json}:").as_bytes(), "{value:?}");
            }
        }
    }
}
