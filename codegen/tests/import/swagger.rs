//! Swagger 2 says the same things in other places.

use odata_codegen::import::import;
use serde_json::{Value, json};

use crate::support::{
    PROFILE, answering, book_schemas, content, has, int64, path_parameter, reference, run, text, texts, with,
};

/// The same service in OpenAPI 3.
fn openapi() -> (Value, Value) {
    let key = path_parameter("key", &int64());
    let shop = json!({ "name": "X-Shop", "in": "header", "schema": int64() });
    let bytes = json!({ "type": "string", "format": "binary" });
    let paths = json!({
        "/svc/Books": { "get": with(answering(&reference("ODataValueOfIEnumerableOfBookDto")), json!({ "parameters": [shop] })) },
        "/svc/Books({key})": { "put": {
            "parameters": [key],
            "requestBody": content(&reference("BookDto")),
            "responses": { "200": content(&reference("BookDto")) },
        } },
        "/svc/Books/Shop.Upload": { "post": {
            "requestBody": { "content": { "multipart/form-data": { "schema": {
                "type": "object", "required": ["file"], "properties": { "file": bytes, "note": text() },
            } } } },
            "responses": { "204": {} },
        } },
        "/svc/Books/Shop.Download(id={id})": { "get": {
            "parameters": [path_parameter("id", &int64())],
            "responses": { "200": { "content": { "application/octet-stream": { "schema": bytes } } } },
        } },
        "/svc/Books/Shop.Lend": { "post": {
            "requestBody": content(&json!({ "type": "object", "properties": { "reader": text() } })),
            "responses": { "204": {} },
        } },
    });
    (paths, book_schemas())
}

/// The same service in Swagger 2.
fn swagger() -> String {
    let name = |name: &str| json!({ "$ref": format!("#/definitions/{name}") });
    let key = json!({ "name": "key", "in": "path", "required": true, "type": "integer", "format": "int64" });
    let id = json!({ "name": "id", "in": "path", "required": true, "type": "integer", "format": "int64" });
    let paths = json!({
        "/svc/Books": { "get": {
            "parameters": [{ "$ref": "#/parameters/shop" }],
            "responses": { "200": { "schema": name("ODataValueOfIEnumerableOfBookDto") } },
        } },
        "/svc/Books({key})": {
            "parameters": [key],
            "put": {
                "parameters": [{ "name": "book", "in": "body", "schema": name("BookDto") }],
                "responses": { "200": { "schema": name("BookDto") } },
            },
        },
        "/svc/Books/Shop.Upload": { "post": {
            "consumes": ["multipart/form-data"],
            "parameters": [
                { "name": "file", "in": "formData", "required": true, "type": "file" },
                { "name": "note", "in": "formData", "type": "string" },
            ],
            "responses": { "204": {} },
        } },
        "/svc/Books/Shop.Download(id={id})": { "get": {
            "produces": ["image/file"],
            "parameters": [id],
            "responses": { "200": { "schema": { "type": "file", "format": "file" } } },
        } },
        "/svc/Books/Shop.Lend": { "post": {
            "parameters": [{ "name": "body", "in": "body", "schema": {
                "type": "object", "properties": { "reader": text() },
            } }],
            "responses": { "204": {} },
        } },
    });
    let schemas = book_schemas().to_string().replace("#/components/schemas/", "#/definitions/");
    let definitions: Value = serde_json::from_str(&schemas).unwrap();
    json!({
        "swagger": "2.0",
        "info": { "version": "7" },
        "paths": paths,
        "parameters": { "shop": { "name": "X-Shop", "in": "header", "type": "integer", "format": "int64" } },
        "definitions": definitions,
    })
    .to_string()
}

#[test]
fn both_give_the_same_documents() {
    let (paths, schemas) = openapi();
    let new = run(&paths, &schemas);
    let old = texts(import("old.json", &swagger(), &PROFILE).unwrap());
    assert_eq!(old.model, new.model);
    assert_eq!(old.annotations, new.annotations);
    has(&old.model, &["<Parameter Name=\"file\" Type=\"Edm.Binary\" Nullable=\"false\"/>", "Type=\"Edm.Stream\""]);
}

#[test]
fn two_ways_to_write_one_key_are_one_call() {
    let item = |name: &str| {
        json!({ "get": {
        "parameters": [{ "name": name, "in": "path", "required": true, "type": "string" }],
        "responses": { "200": { "schema": { "$ref": "#/definitions/WordDto" } } },
    } })
    };
    let document = json!({
        "swagger": "2.0",
        "paths": { "/svc/Words({key})": item("key"), "/svc/Words('{id}')": item("id") },
        "definitions": { "WordDto": { "type": "object", "properties": { "Id": text() } } },
    });
    let imported = texts(import("old.json", &document.to_string(), &PROFILE).unwrap());
    assert_eq!(imported.report.counts.calls, 1);
    assert_eq!(imported.notes(odata_codegen::import::Topic::Operation).len(), 1);
    // The one with quotes was kept: its form fits the type.
    assert!(imported.notes(odata_codegen::import::Topic::Key).is_empty());
}
