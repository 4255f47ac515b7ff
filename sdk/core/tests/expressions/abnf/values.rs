//! Cases of literals: the value is read from the case and written anew.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use uipath_orchestrator_core::odata::wire::Scalar;
use uipath_orchestrator_core::odata::{Binary, Date, Decimal, Duration, Guid, Literal, Query, TimeOfDay, Timestamp};

use super::Same;
use super::cases::Case;
use super::model::{All, Pattern, QuotedPattern, Row};
use crate::nowhere::{set, target};
use crate::parser::{percent_decoded, text_of};

fn written(value: &impl Literal) -> String {
    let mut out = String::new();
    value.write_literal(&mut out);
    out
}

/// What the client writes for the value of the case, where its rule is that of a literal.
fn value_of(rule: &str, text: &str) -> Option<String> {
    let of = ["ValueInUrl", "Value", "Literal"].iter().find_map(|end| rule.strip_suffix(end)).unwrap_or(rule);
    Some(match of {
        "string" => written(&text_of(text)?),
        "binary" => {
            let inner = text.strip_prefix("binary'")?.strip_suffix('\'')?;
            written(&Binary::from(URL_SAFE.decode(inner).ok()?))
        }
        "boolean" => written(&text.parse::<bool>().ok()?),
        "date" => written(&Date::from_text(text)?),
        "dateTimeOffset" => written(&Timestamp::from_text(text)?),
        "timeOfDay" => written(&TimeOfDay::from_text(text)?),
        "guid" => written(&Guid::from_text(text)?),
        "sbyte" => written(&text.parse::<i8>().ok()?),
        "byte" => written(&text.parse::<u8>().ok()?),
        "int16" => written(&text.parse::<i16>().ok()?),
        "int32" => written(&text.parse::<i32>().ok()?),
        "int64" => written(&text.parse::<i64>().ok()?),
        "single" => written(&text.parse::<f32>().ok()?),
        "double" => written(&double(text)?),
        "decimal" if text.ends_with(['F', 'N']) => written(&double(text)?),
        "decimal" => written(&text.parse::<Decimal>().or_else(|_| Decimal::from_scientific(text)).ok()?),
        "duration" if rule == "durationValue" => Duration::from_text(text)?.to_string(),
        "duration" => written(&Duration::from_text(&text_of(text.trim_start_matches("duration"))?)?),
        "enum" if rule == "enumValue" => Pattern::from_text(text).to_string(),
        "enum" => {
            let (ty, members) = text.split_once('\'')?;
            let members = members.strip_suffix('\'')?;
            if ty.is_empty() {
                written(&QuotedPattern::from_text(members))
            } else {
                written(&Pattern::from_text(members))
            }
        }
        "null" => written(&None::<bool>),
        "primitive" => {
            let guid = Guid::from_text(text).map(|guid| written(&guid));
            let text_or_guid = guid.or_else(|| text_of(text).map(|text| written(&text)));
            text_or_guid.or_else(|| double(text).map(|number| written(&number)))?
        }
        _ => return None,
    })
}

fn double(text: &str) -> Option<f64> {
    match text {
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        _ => text.parse().ok(),
    }
}

fn searched(words: &str) -> String {
    let query: Query<Row, All> = set("Rows").get("Rows.List").query();
    percent_decoded(target(&query.search(words).request()).1)
}

/// How the value that the case stands for is written, beside the case.
pub fn cover(case: &Case) -> Option<Same> {
    let decoded = if case.input.contains('%') { percent_decoded(&case.input) } else { case.input.clone() };
    let written = match decoded.strip_prefix("$search=").filter(|_| case.valid && !case.input.contains(['&', '\''])) {
        // The words are the caller's own.
        Some(words) => searched(words),
        None => value_of(&case.rule, &decoded)?,
    };
    if !case.valid {
        // The value can be guessed, and is not written like this.
        assert_ne!(written, case.input, "line {}", case.line);
        return Some(Same::Exactly);
    }
    if written == case.input {
        return Some(Same::Exactly);
    }
    (written == decoded).then_some(Same::Decoded)
}
