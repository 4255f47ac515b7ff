//! What queue items carry: flat values by name.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::odata::OpenObject;

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
