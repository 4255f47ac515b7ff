//! What queue items carry: flat values by name.

use serde_json::{Value as Json, json};

use crate::refusal::{Refusal, Result};
use crate::store::{Object, Row};

/// Checks the content of an item, and takes the type annotations out of it.
pub(super) fn flat(content: &Object) -> Result<Object> {
    let mut flat = Object::new();
    for (name, value) in content {
        if name == "@odata.type" || name.strip_suffix("@odata.type").is_some_and(|of| content.contains_key(of)) {
            continue;
        }
        if name.is_empty() || name.contains(['.', '#', '@', ':']) {
            return Err(Refusal::invalid(format!(
                "SpecificContent is not valid: the name '{name}' is empty or holds one of the characters . # @ :"
            )));
        }
        if value.is_object() || value.is_array() {
            return Err(Refusal::invalid(format!(
                "SpecificContent is not valid: '{name}' is an object or an array, and only flat values are kept."
            )));
        }
        flat.insert(name.clone(), value.clone());
    }
    Ok(flat)
}

/// Writes content into an item: as the object, and as the text that older clients read.
pub(super) fn write(item: &mut Row, content: &Object) {
    item.set("SpecificData", json!({ "DynamicProperties": content }).to_string());
    item.set("SpecificContent", Json::Object(content.clone()));
}
