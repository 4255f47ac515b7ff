//! What a description says and nothing is made of is reported, wherever it stands.

use odata_codegen::import::Topic;
use serde_json::json;

use crate::support::{answering, book_schemas, books, has, int64, reference, run, text, with};

#[test]
fn keywords_that_nothing_is_made_of() {
    let schemas = with(
        book_schemas(),
        json!({ "BookDto": {
            "type": "object",
            "required": ["Titel"],
            "anyOf": [{ "type": "object" }],
            "properties": {
                "Id": int64(),
                "Title": text(),
                "Kind": { "type": "integer", "enum": [1, 2] },
                "Either": { "oneOf": [text(), int64()] },
                "Rows": { "type": "array", "items": { "type": "string", "minLength": 3, "format": "email" } },
                "Bag": { "type": "object", "additionalProperties": { "type": "string", "enum": ["A", "B"], "pattern": "x" } },
                "Part": reference("PartDto"),
            },
        }, "PartDto": { "allOf": [
            { "properties": { "Name": text() }, "allOf": [{ "properties": { "Deep": text() } }] },
        ] } }),
    );
    let imported = run(&books(), &schemas);
    let notes = [
        "BookDto.Bag: additional properties: enum",
        "BookDto.Bag: additional properties: pattern",
        "BookDto.Either: oneOf",
        "BookDto.Kind: enum",
        "BookDto.Rows: items: minLength",
        "BookDto.Rows: items: the format email",
        "BookDto: `Titel` is required, and nowhere declared",
        "BookDto: anyOf",
        "PartDto: allOf",
    ];
    assert_eq!(imported.notes(Topic::LeftOut), notes);
}

#[test]
fn calls_that_are_said_in_unusual_ways() {
    let list = reference("ODataValueOfIEnumerableOfBookDto");
    let mine = |schema| json!({ "name": "mine", "in": "query", "schema": schema });
    let wrapped = json!({ "name": "shape", "in": "query", "content": { "application/json": { "schema": text() } } });
    let paths = json!({
        "/svc/Books": {
            "parameters": [mine(text())],
            "get": with(answering(&list), json!({ "parameters": [mine(json!({ "type": "boolean" })), wrapped] })),
            "head": { "responses": { "200": {} } },
        },
        "/svc/Papers": { "$ref": "#/paths/~1svc~1Books" },
        "/svc/Books/Shop.Cover": { "get": { "responses": {
            "200": { "content": { "application/octet-stream": {} } },
            "x-own": "nothing",
        } } },
        "/svc/Books/Shop.Table": { "get": { "responses": { "200": { "content": { "text/csv": { "schema": text() } } } } } },
    });
    let imported = run(&paths, &book_schemas());
    assert_eq!(
        imported.notes(Topic::LeftOut),
        [
            "GET Books/Table: text/csv as its answer 200, which is taken for JSON",
            "GET Books: that `shape` is sent as application/json",
            "GET Papers: that `shape` is sent as application/json",
            "HEAD /svc/Books: OData has no such call",
            "HEAD /svc/Papers: OData has no such call",
        ]
    );
    has(&imported.model, &["<EntitySet Name=\"Papers\"", "<ReturnType Type=\"Edm.Stream\""]);
    let set = imported.target("Svc.Container/Books");
    assert_eq!(set.matches("String=\"mine\"").count(), 1, "{set}");
    has(set, &["String=\"Edm.Boolean\""]);
}

#[test]
fn enumerations_may_say_that_they_can_be_null() {
    let kind = json!({ "type": "string", "nullable": true, "enum": ["Paper", "Audio", null] });
    let schemas =
        with(book_schemas(), json!({ "BookDto": { "type": "object", "properties": { "Id": int64(), "Kind": kind } } }));
    let imported = run(&books(), &schemas);
    assert_eq!(imported.element("<EnumType Name=\"Kind\"").matches("<Member ").count(), 2);
}
