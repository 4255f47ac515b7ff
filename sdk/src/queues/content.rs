//! What queue items carry: flat values by name.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::json_text::to_text;
use crate::odata::{DecodeError, OpenObject, Result};
use crate::types::QueueItem;

/// Characters that the names of members cannot have.
const FORBIDDEN: [char; 4] = ['.', '#', '@', ':'];

/// Content as it is sent, and about how many bytes that takes.
pub(super) fn flat<T: Serialize + ?Sized>(content: &T) -> Result<(OpenObject, usize), String> {
    members(&to_text(content).map_err(|error| unwritten(&error))?)
}

#[cold]
fn unwritten(error: &serde_json::Error) -> String {
    format!("the content cannot be written as JSON: {error}")
}

#[inline]
fn members(json: &str) -> Result<(OpenObject, usize), String> {
    match serde_json::from_str(json).map_err(|error| unwritten(&error))? {
        Value::Object(members) => {
            for (name, value) in &members {
                check(name, value)?;
            }
        }
        // No content at all: `()`, `None`.
        Value::Null => return Ok((OpenObject::new(), 0)),
        _ => return Err("the content is not an object with members".to_owned()),
    }
    Ok((OpenObject::from_json(json).map_err(|error| error.message)?, json.len()))
}

#[inline]
fn check(name: &str, value: &Value) -> Result<(), String> {
    if name.is_empty() {
        return Err("a member of the content has no name".to_owned());
    }
    if let Some(forbidden) = name.chars().find(|letter| FORBIDDEN.contains(letter)) {
        return Err(format!(
            "the member `{name}` of the content has `{forbidden}` in its name; `.`, `#`, `@` and `:` cannot be there"
        ));
    }
    let kind = match value {
        Value::Object(_) => "an object",
        Value::Array(_) => "a list",
        _ => return Ok(()),
    };
    Err(format!("the member `{name}` of the content is {kind}; an item carries texts, numbers, true, false and null"))
}

impl QueueItem {
    /// `SpecificContent`, what the item carries, as a `T`: its members by their names. An item that carries nothing is an
    /// empty object.
    ///
    /// ```
    /// # use uipath_orchestrator::odata::OpenObject;
    /// # use uipath_orchestrator::types::QueueItem;
    /// #[derive(serde::Deserialize)]
    /// struct Invoice {
    ///     number: String,
    /// }
    ///
    /// # fn main() -> uipath_orchestrator::Result<()> {
    /// let carried = OpenObject::new().with("number", "R-1");
    /// let item = QueueItem { specific_content: Some(carried), ..QueueItem::default() };
    /// assert_eq!(item.content::<Invoice>()?.number, "R-1");
    /// # Ok(()) }
    /// ```
    pub fn content<T: DeserializeOwned>(&self) -> Result<T> {
        let read = match &self.specific_content {
            Some(content) => content.read(),
            None => OpenObject::new().read(),
        };
        read.map_err(|error| {
            let message = format!("SpecificContent of queue item {}: {error}", self.id);
            DecodeError::at(String::new(), message).into()
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;
    use serde_json::value::RawValue;

    use super::*;

    #[test]
    fn flat_objects_pass_as_they_are() {
        let content = json!({ "Customer": "O'Brien", "Amount": 1.5, "Paid": false, "Note": null, "Straße": "漢字" });
        let (flat, size) = flat(&content).unwrap();
        assert_eq!(serde_json::to_value(&flat).unwrap(), content);
        assert!(size >= content.to_string().len() / 2, "{size}");
        assert!(super::flat(&()).unwrap().0.is_empty());
    }

    #[test]
    fn an_item_gives_its_content_as_any_type() {
        let item = |content| QueueItem { id: 7, specific_content: content, ..QueueItem::default() };
        let (carried, _) = flat(&json!({ "Amount": 1.5, "Note": null })).unwrap();
        let mut carried = item(Some(carried));
        let annotations = &mut carried.specific_content.as_mut().unwrap().annotations;
        annotations.insert("Amount@odata.type", json!("#Double"));
        assert_eq!(carried.content::<Value>().unwrap(), json!({ "Amount": 1.5, "Note": null }));
        assert_eq!(item(None).content::<Value>().unwrap(), json!({}));
        let error = carried.content::<BTreeMap<String, bool>>().unwrap_err().to_string();
        assert!(error.contains("SpecificContent of queue item 7"), "{error}");
    }

    #[test]
    fn numbers_keep_their_digits() {
        let content = BTreeMap::from([("wide", i128::MAX), ("small", -1)]);
        let (flat, _) = flat(&content).unwrap();
        assert_eq!(flat.get_as::<i64>("small").unwrap(), Some(-1));
        assert_eq!(flat.read::<BTreeMap<String, i128>>().unwrap().values().max(), Some(&i128::MAX));
        let raw = RawValue::from_string("0.1000000000000000055".to_owned()).unwrap();
        let (flat, _) = super::flat(&BTreeMap::from([("amount", raw)])).unwrap();
        let exact = flat.get_as::<crate::odata::Decimal>("amount").unwrap().unwrap();
        assert_eq!(exact.to_string(), "0.1000000000000000055");
    }

    #[test]
    fn what_json_has_no_number_for_is_no_null() {
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let problem = flat(&BTreeMap::from([("amount", Some(number))])).unwrap_err();
            assert_eq!(
                problem,
                format!("the content cannot be written as JSON: amount: JSON has no number for {number}")
            );
        }
    }

    #[test]
    fn what_a_queue_refuses_is_named() {
        for (content, told) in [
            (json!({ "ok": 1, "a.b": 1 }), "`a.b`"),
            (json!({ "a:b": 1 }), "`:`"),
            (json!({ "x@odata.type": "y" }), "`x@odata.type`"),
            (json!({ "@odata.context": "y" }), "`@odata.context`"),
            (json!({ "": 1 }), "no name"),
            (json!({ "lines": [1, 2] }), "`lines` of the content is a list"),
            (json!({ "customer": { "name": "x" } }), "`customer` of the content is an object"),
            (json!([1]), "not an object"),
            (json!("text"), "not an object"),
        ] {
            let problem = flat(&content).unwrap_err();
            assert!(problem.contains(told), "{problem}");
        }
    }
}
