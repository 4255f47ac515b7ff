//! What queue items carry: flat values by name.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::odata::{DecodeError, OpenObject, Result};
use crate::types::QueueItem;

/// Characters that the names of members cannot have.
const FORBIDDEN: [char; 4] = ['.', '#', '@', ':'];

/// Content as it is sent, and about how many bytes that takes.
pub(super) fn flat<T: Serialize + ?Sized>(content: &T) -> Result<(OpenObject, usize), String> {
    let members = match serde_json::to_value(content) {
        Ok(Value::Object(members)) => members,
        Ok(Value::Null) => Map::new(),
        Ok(_) => return Err("the content is not an object with members".to_owned()),
        Err(error) => return Err(format!("the content cannot be written as JSON: {error}")),
    };
    let mut size = 0;
    for (name, value) in &members {
        check(name, value)?;
        size += name.len() + 6 + value.as_str().map_or(20, str::len);
    }
    Ok((members.into_iter().collect(), size))
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
        let members = self.specific_content.iter().flat_map(|content| content.iter());
        let members: Map<String, Value> = members.map(|(name, value)| (name.to_owned(), value.clone())).collect();
        serde_json::from_value(Value::Object(members)).map_err(|error| {
            let message = format!("SpecificContent of queue item {}: {error}", self.id);
            DecodeError::at(String::new(), message).into()
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

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
        let error = carried.content::<std::collections::BTreeMap<String, bool>>().unwrap_err().to_string();
        assert!(error.contains("SpecificContent of queue item 7"), "{error}");
    }

    #[test]
    fn what_a_queue_refuses_is_named() {
        for (content, told) in [
            (json!({ "ok": 1, "a.b": 1 }), "`a.b`"),
            (json!({ "a:b": 1 }), "`:`"),
            (json!({ "x@odata.type": "y" }), "`x@odata.type`"),
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
