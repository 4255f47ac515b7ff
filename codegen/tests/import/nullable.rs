//! What may be null: `nullable` of OpenAPI 3.0, and the types that 3.1 lists.

use odata_codegen::import::Topic;
use serde_json::json;

use crate::support::{book_schemas, books, has, int64, reference, run, text, with};

#[test]
fn what_must_be_there_may_be_null_where_the_description_says_so() {
    let nullable = |schema| with(schema, json!({ "nullable": true }));
    let schemas = with(
        book_schemas(),
        json!({
            "BookDto": {
                "type": "object",
                "required": ["Id", "Title", "Pages", "Size", "Tags"],
                "properties": {
                    "Id": nullable(int64()),
                    "Title": nullable(text()),
                    "Pages": { "type": "integer", "x-nullable": true },
                    "Size": { "allOf": [reference("SizeDto")], "nullable": true },
                    "Tags": nullable(json!({ "type": "array", "items": text() })),
                },
            },
            "SizeDto": { "type": "object", "properties": { "Height": { "type": "integer" } } },
        }),
    );
    let imported = run(&books(), &schemas);
    has(
        imported.element("<EntityType Name=\"BookDto\""),
        &[
            "<Property Name=\"Id\" Type=\"Edm.Int64\" Nullable=\"false\"/>",
            "<Property Name=\"Title\" Type=\"Edm.String\"/>",
            "<Property Name=\"Pages\" Type=\"Edm.Int32\"/>",
            "<Property Name=\"Size\" Type=\"Shop.SizeDto\"/>",
            "<Property Name=\"Tags\" Type=\"Collection(Edm.String)\" Nullable=\"false\"/>",
        ],
    );
}

#[test]
fn types_are_listed_as_version_3_1_does() {
    let properties = json!({
        "Id": int64(),
        "Title": { "type": ["string", "null"], "maxLength": 20 },
        "Author": { "oneOf": [{ "type": "null" }, reference("SizeDto")] },
        "Pages": { "type": ["null", "integer", "string"], "format": "int64", "pattern": "^-?[0-9]+$" },
        "Tags": { "type": ["array"], "items": { "type": ["string", "null"] } },
        "Odd": { "type": ["boolean", "string"] },
        "Nothing": { "type": "null" },
    });
    let book = json!({ "type": "object", "required": ["Title", "Author"], "properties": properties });
    let size = json!({ "SizeDto": { "type": ["object"], "properties": { "Height": { "type": "integer" } } } });
    let imported = run(&books(), &with(book_schemas(), with(size, json!({ "BookDto": book }))));
    has(
        imported.element("<EntityType Name=\"BookDto\""),
        &[
            "<Property Name=\"Title\" Type=\"Edm.String\" MaxLength=\"20\"/>",
            "<Property Name=\"Author\" Type=\"Shop.SizeDto\"/>",
            "<Property Name=\"Pages\" Type=\"Edm.Int64\"/>",
            "<Property Name=\"Tags\" Type=\"Collection(Edm.String)\" Nullable=\"false\"/>",
            "<Property Name=\"Odd\" Type=\"Edm.Untyped\"/>",
            "<Property Name=\"Nothing\" Type=\"Edm.Untyped\"/>",
        ],
    );
    assert!(imported.notes(Topic::LeftOut).contains(&"BookDto.Odd: type"), "{:?}", imported.notes(Topic::LeftOut));
}
