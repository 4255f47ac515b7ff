//! In which encoding a document comes.

use super::START;
use super::lines::Lines;
use crate::diagnostic::Position;

/// How a document in another encoding can be read all the same.
pub(super) fn recode(bytes: &[u8]) -> String {
    // The declaration itself is ASCII.
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).into_owned();
    let declaration = head.strip_prefix("<?xml").and_then(|rest| rest.split("?>").next()).unwrap_or_default();
    let declared = declaration.split_once("encoding").and_then(|(_, rest)| rest.split(['"', '\'']).nth(1));
    let declared = declared.filter(|name| !name.eq_ignore_ascii_case("utf-8"));
    match declared {
        Some(name) => format!("it says that it is {name}: iconv -f {name} -t UTF-8"),
        None => "save it as UTF-8 or UTF-16".to_owned(),
    }
}

/// The text of a document: UTF-8 with or without a mark, or UTF-16, which begins with a mark or with `<`.
pub(super) fn decode(bytes: &[u8]) -> Result<String, (Position, &'static str)> {
    let wide = |pairs: &[u8], join: fn([u8; 2]) -> u16| {
        let units = pairs.chunks(2).map(|pair| join([pair[0], pair.get(1).copied().unwrap_or_default()]));
        char::decode_utf16(units)
            .collect::<Result<String, _>>()
            .map_err(|_| (START, "the document is not valid UTF-16"))
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [b'<', 0, ..] => wide(bytes, u16::from_le_bytes),
        [0, b'<', ..] => wide(bytes, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] | rest => match std::str::from_utf8(rest) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => {
                let good = String::from_utf8_lossy(&rest[..error.valid_up_to()]).into_owned();
                Err((Lines::new(&good).position(good.len()), "the document is not valid UTF-8"))
            }
        },
    }
}
