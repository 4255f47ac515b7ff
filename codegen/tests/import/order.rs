//! The same description gives the same bytes, in whichever order JSON writes its members.

use odata_codegen::import::import;
use serde_json::{Value, json};

use crate::support::{PROFILE, answering, content, description, int64, reference, text, texts};

/// The text of `value` with the members of all objects in an order that depends on `seed`.
fn shuffled(value: &Value, seed: &mut u64) -> String {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            for i in (1..members.len()).rev() {
                *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                members.swap(i, usize::try_from(*seed >> 33).unwrap() % (i + 1));
            }
            let members: Vec<String> =
                members.into_iter().map(|(name, value)| format!("{}:{}", json!(name), shuffled(value, seed))).collect();
            format!("{{{}}}", members.join(","))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| shuffled(item, seed)).collect();
            format!("[{}]", items.join(","))
        }
        other => other.to_string(),
    }
}

#[test]
fn the_order_of_members_does_not_show() {
    let list = |name: &str| json!({ "get": answering(&json!({ "type": "array", "items": reference(name) })) });
    let state = |members: &[&str]| json!({ "type": "string", "enum": members });
    let paths = json!({
        "/svc/Books": list("BookDto"),
        "/svc/Rare": list("BookDto"),
        "/svc/Authors": list("AuthorDto"),
        "/svc/Books/Shop.A": { "get": answering(&reference("SizeDto")) },
        "/svc/Books/Shop.B": { "post": { "responses": {
            "201": content(&reference("SizeDto")), "200": content(&text()), "204": {}, "409": {},
        } } },
    });
    let schemas = json!({
        "BookDto": { "type": "object", "properties": {
            "Id": int64(), "Title": text(), "State": state(&["In", "Out"]), "Author": reference("AuthorDto"),
            "Map": { "type": "object", "additionalProperties": int64() },
        } },
        "AuthorDto": { "type": "object", "properties": { "Id": int64(), "State": state(&["Alive"]) } },
        "SizeDto": { "type": "object", "properties": { "Unit": state(&["Cm", "Inch"]), "unit": state(&["Inch", "Cm"]) } },
    });
    let text = description(&paths, &schemas);
    let value: Value = serde_json::from_str(&text).unwrap();
    let first = texts(import("shop.json", &text, &PROFILE).unwrap());
    let mut orders = 0;
    for seed in 1..30 {
        let text_in_other_order = shuffled(&value, &mut { seed });
        orders += usize::from(text_in_other_order != text);
        let again = texts(import("shop.json", &text_in_other_order, &PROFILE).unwrap());
        assert_eq!(again.model, first.model);
        assert_eq!(again.annotations, first.annotations);
        assert_eq!(again.report, first.report);
    }
    assert!(orders > 20, "the members were hardly ever shuffled");
}
