//! Builds descriptions, imports them, and looks at the XML that comes out.

use odata_codegen::csdl;
use odata_codegen::diagnostic::Diagnostics;
use odata_codegen::import::{Import, ImportError, Profile, Report, SecretName, Topic, import};
use serde_json::{Value, json};

/// The conventions of the invented services.
pub(crate) const PROFILE: Profile = Profile {
    root: "/svc/",
    types_namespace: "Shop",
    container_namespace: "Svc",
    container: "Container",
    type_suffix: "Dto",
    envelopes: &["ODataValueOf"],
    oauth_scheme: "OAuth2",
    permission_scheme: "Shop",
    secrets: &[SecretName { name: "Password", reason: "opens the shop" }],
    annotations_namespace: "Shop.Annotations",
    document_comment: "Version {version}.",
    annotations_comment: "Facts of version {version}.",
};

/// What came out, as text.
pub(crate) struct Imported {
    pub(crate) model: String,
    pub(crate) annotations: String,
    pub(crate) report: Report,
}

impl Imported {
    /// The XML between the start tag that `start` begins and its end.
    pub(crate) fn element(&self, start: &str) -> &str {
        element(&self.model, start)
    }

    /// The annotations of `target`.
    pub(crate) fn target(&self, target: &str) -> &str {
        element(&self.annotations, &format!("<Annotations Target=\"{target}\">"))
    }

    pub(crate) fn has_target(&self, target: &str) -> bool {
        self.annotations.contains(&format!("<Annotations Target=\"{target}\">"))
    }

    pub(crate) fn notes(&self, topic: Topic) -> Vec<&str> {
        self.report.notes(topic).collect()
    }
}

fn element<'a>(text: &'a str, start: &str) -> &'a str {
    let begin = text.find(start).unwrap_or_else(|| panic!("no `{start}` in\n{text}"));
    let line = text[..begin].rfind('\n').map_or(0, |at| at + 1);
    let indent = &text[line..begin];
    let name = start.trim_start_matches('<').split([' ', '>']).next().unwrap();
    let first = text[begin..].lines().next().unwrap();
    if first.ends_with("/>") {
        return first;
    }
    let end = format!("\n{indent}</{name}>");
    let length = text[begin..].find(&end).unwrap() + end.len();
    &text[begin..begin + length]
}

pub(crate) fn description(paths: &Value, schemas: &Value) -> String {
    json!({
        "openapi": "3.0.1",
        "info": { "title": "Shop", "version": "7" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
    .to_string()
}

pub(crate) fn try_run(paths: &Value, schemas: &Value) -> Result<Import, ImportError> {
    import("shop.json", &description(paths, schemas), &PROFILE)
}

/// Imports, and checks on the way that both documents read back as they were written.
pub(crate) fn run(paths: &Value, schemas: &Value) -> Imported {
    texts(try_run(paths, schemas).unwrap_or_else(|error| panic!("{error}")))
}

pub(crate) fn texts(imported: Import) -> Imported {
    let [model, annotations] = [&imported.document, &imported.annotations].map(|document| {
        let text = csdl::write(document);
        let mut diagnostics = Diagnostics::default();
        let again = csdl::read("again.xml", text.as_bytes(), &mut diagnostics).expect("what is written can be read");
        assert!(diagnostics.is_empty(), "{diagnostics}");
        assert_eq!(csdl::write(&again), text);
        text
    });
    Imported { model, annotations, report: imported.report }
}

/// Asserts that each of `parts` is in `text`.
#[track_caller]
pub(crate) fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is not in\n{text}");
    }
}

/// Asserts that none of `parts` is in `text`.
#[track_caller]
pub(crate) fn has_not(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(!text.contains(part), "`{part}` is in\n{text}");
    }
}

pub(crate) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// The content of a JSON body.
pub(crate) fn content(schema: &Value) -> Value {
    json!({ "content": { "application/json": { "schema": schema } } })
}

/// An operation that answers `schema` with 200.
pub(crate) fn answering(schema: &Value) -> Value {
    json!({ "responses": { "200": content(schema) } })
}

/// An operation that answers nothing with 204.
pub(crate) fn silent() -> Value {
    json!({ "responses": { "204": {} } })
}

pub(crate) fn path_parameter(name: &str, schema: &Value) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": schema })
}

pub(crate) fn int64() -> Value {
    json!({ "type": "integer", "format": "int64" })
}

pub(crate) fn text() -> Value {
    json!({ "type": "string" })
}

/// `first` with the members of `second` as well.
pub(crate) fn with(first: Value, second: Value) -> Value {
    let (Value::Object(mut all), Value::Object(more)) = (first, second) else { panic!("two objects are needed") };
    all.extend(more);
    Value::Object(all)
}

/// `/svc/Books`: a set with a list of `BookDto`.
pub(crate) fn books() -> Value {
    json!({ "/svc/Books": { "get": answering(&reference("ODataValueOfIEnumerableOfBookDto")) } })
}

/// The schemas of `books`.
pub(crate) fn book_schemas() -> Value {
    json!({
        "BookDto": { "type": "object", "properties": { "Id": int64(), "Title": text() } },
        "ODataValueOfIEnumerableOfBookDto": {
            "type": "object",
            "properties": { "value": { "type": "array", "items": reference("BookDto") } },
        },
    })
}
