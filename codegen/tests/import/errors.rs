//! What cannot be imported says where and why.

use odata_codegen::import::import;
use serde_json::{Value, json};

use crate::support::{PROFILE, answering, book_schemas, books, content, has, int64, reference, silent, try_run, with};

fn message(text: &str) -> String {
    import("shop.json", text, &PROFILE).unwrap_err().to_string()
}

#[test]
fn text_that_is_no_description() {
    for (text, parts) in [
        ("", &["shop.json:1:0: not JSON"][..]),
        ("openapi: 3.0.0", &["shop.json:1:", "not JSON", "help: give the API description as JSON, not as YAML"]),
        ("{\"openapi\": \"3.0.1\",\n\"paths\": ", &["shop.json:2:", "not JSON"]),
        ("[]", &["shop.json:#: not an API description"]),
        ("{}", &["shop.json:#: not an API description", "help: "]),
        ("{\"openapi\": \"4.1\"}", &["version 4.1 of OpenAPI is not known"]),
        ("{\"openapi\": 3}", &["shop.json:#/openapi: a number where a string belongs"]),
        ("{\"openapi\": \"3.0.1\"}", &["shop.json:#: `paths` is missing"]),
        ("{\"openapi\": \"3.0.1\", \"paths\": []}", &["#/paths: an array where an object belongs"]),
        ("{\"openapi\": \"3.0.1\", \"paths\": {\"/api/x\": {\"get\": {}}}}", &["no path begins with `/svc/`"]),
    ] {
        has(&message(text), parts);
    }
}

#[track_caller]
fn refused(paths: &Value, schemas: &Value, parts: &[&str]) {
    has(&try_run(paths, schemas).unwrap_err().to_string(), parts);
}

#[test]
fn references_that_lead_nowhere() {
    let lost = json!({ "/svc/Books": { "get": answering(&reference("LostDto")) } });
    refused(&lost, &json!({}), &["shop.json:#/paths/~1svc~1Books/get: the schema `LostDto` is not defined", "help: "]);

    let schemas = with(
        book_schemas(),
        json!({ "BookDto": { "type": "object", "properties": {
        "Id": int64(), "Author": reference("LostDto"),
    } } }),
    );
    refused(&books(), &schemas, &["#/components/schemas/BookDto", "`LostDto` is not defined"]);

    let elsewhere = json!({ "/svc/Books": { "get": answering(&json!({ "$ref": "other.json#/Book" })) } });
    refused(&elsewhere, &json!({}), &["get/responses/200/content/application~1json/schema", "`other.json#/Book`"]);

    let response =
        json!({ "/svc/Books": { "get": { "responses": { "200": { "$ref": "#/components/responses/No" } } } } });
    refused(&response, &json!({}), &["get/responses/200: `#/components/responses/No` leads nowhere"]);
}

#[test]
fn types_that_extend_themselves() {
    let schemas = with(
        book_schemas(),
        json!({
            "BookDto": { "allOf": [reference("RareDto")], "properties": { "Id": int64() } },
            "RareDto": { "allOf": [reference("BookDto")], "properties": { "Year": int64() } },
        }),
    );
    refused(&books(), &schemas, &["#/components/schemas/BookDto: `BookDto` extends itself"]);
    let schemas = with(book_schemas(), json!({ "BookDto": reference("A"), "A": reference("BookDto") }));
    refused(&books(), &schemas, &["extends itself by `allOf` or `$ref`"]);
    let two =
        with(book_schemas(), json!({ "BookDto": { "allOf": [reference("A"), reference("B"), { "properties": {} }] } }));
    refused(&books(), &two, &["#/components/schemas/BookDto/allOf/1: a type can extend one other only"]);
}

#[test]
fn paths_that_are_not_odata() {
    let at = |path: &str, method: &str, operation: Value| json!({ format!("/svc/{path}"): { method: operation } });
    refused(
        &at("Books(1)", "get", silent()),
        &json!({}),
        &["#/paths/~1svc~1Books(1)", "is not understood", "help: below `/svc/`"],
    );
    refused(
        &at("Books", "delete", silent()),
        &json!({}),
        &["DELETE Books is neither a call on an entity set nor on an entity"],
    );
    refused(
        &at("Books({key})", "get", silent()),
        &json!({}),
        &["the path has `{key}` for the key, but no such parameter is declared"],
    );
    let two = with(books(), json!({ "/svc/Books/Shop.Find": { "get": silent() } }));
    refused(&two, &book_schemas(), &["GET Books/Find answers nothing; a function must answer something"]);
    refused(&at("Books", "get", json!({})), &json!({}), &["`responses` is missing"]);
    let status = json!({ "responses": { "default": {} } });
    refused(&at("Books", "get", status), &json!({}), &["get/responses/default: `default` is not a status"]);
}

#[test]
fn names_that_collide() {
    let one = json!({ "type": "object", "properties": { "Name": int64() } });
    let schemas = with(book_schemas(), json!({ "Pair[A]": one, "PairOfA": one }));
    let paths = with(
        books(),
        json!({
            "/svc/Books/Shop.A": { "get": answering(&reference("Pair[A]")) },
            "/svc/Books/Shop.B": { "get": answering(&reference("PairOfA")) },
        }),
    );
    refused(&paths, &schemas, &["two schemas are both called `PairOfA`"]);

    let schemas = with(book_schemas(), json!({ "Dictionary": one }));
    let paths = with(
        books(),
        json!({
            "/svc/Books/Shop.A": { "get": answering(&reference("Dictionary")) },
            "/svc/Books/Shop.B": { "get": answering(&json!({ "type": "object" })) },
        }),
    );
    refused(&paths, &schemas, &["has the name of the type of maps"]);

    let body = json!({ "requestBody": content(&json!({ "type": "object", "properties": { "id": int64() } })) });
    let parameter = json!({ "parameters": [{ "name": "id", "in": "path", "required": true, "schema": int64() }] });
    let paths =
        with(books(), json!({ "/svc/Books/Shop.Lend(id={id})": { "post": with(with(silent(), body), parameter) } }));
    refused(&paths, &book_schemas(), &["POST Books/Lend has two parameters called `id`"]);
}
