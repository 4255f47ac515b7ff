//! Entity sets: their types, keys and navigation.

use odata_codegen::import::Topic;
use serde_json::json;

use crate::support::{
    answering, book_schemas, books, has, has_not, int64, path_parameter, reference, run, silent, text, try_run, with,
};

#[test]
fn a_set_has_the_type_of_its_list() {
    let imported = run(&books(), &book_schemas());
    has(
        &imported.model,
        &[
            "<Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm\" Namespace=\"Shop\">",
            "<EntityContainer Name=\"Container\">",
            "<EntitySet Name=\"Books\" EntityType=\"Shop.BookDto\"/>",
            "Version 7.",
        ],
    );
    has(imported.element("<EntityType Name=\"BookDto\""), &["<PropertyRef Name=\"Id\"/>", "Name=\"Title\""]);
    // OData's envelope is no type.
    has_not(&imported.model, &["ODataValueOf"]);
    assert_eq!((imported.report.counts.sets, imported.report.counts.calls), (1, 1));
}

#[test]
fn a_read_by_key_says_more_than_a_list_of_a_derived_type() {
    let paths = json!({
        "/svc/Books": { "get": answering(&json!({ "type": "array", "items": reference("RareBookDto") })) },
        "/svc/Books({key})": {
            "get": with(answering(&reference("BookDto")), json!({ "parameters": [path_parameter("key", &int64())] })),
        },
    });
    let schemas = with(
        book_schemas(),
        json!({
            "RareBookDto": { "allOf": [reference("BookDto")], "properties": { "Year": { "type": "integer" }, "Id": int64() } },
        }),
    );
    let imported = run(&paths, &schemas);
    has(&imported.model, &["<EntitySet Name=\"Books\" EntityType=\"Shop.BookDto\""]);
    let rare = imported.element("<EntityType Name=\"RareBookDto\"");
    has(rare, &["BaseType=\"Shop.BookDto\"", "<Property Name=\"Year\" Type=\"Edm.Int32\"/>"]);
    // What is inherited is not declared again, the key included.
    has_not(rare, &["\"Id\"", "<Key>"]);
    // Of a list the calls name the items.
    has(imported.target("Svc.Container/Books"), &["<PropertyValue Property=\"Answer\" String=\"Shop.RareBookDto\"/>"]);
}

#[test]
fn a_list_of_a_derived_type_alone_is_led_back_to_its_base_by_create() {
    let paths = json!({ "/svc/Books": {
        "get": answering(&json!({ "type": "array", "items": reference("RareBookDto") })),
        "post": { "responses": { "201": crate::support::content(&reference("BookDto")) } },
    } });
    let schemas = with(
        book_schemas(),
        json!({
            "RareBookDto": { "allOf": [reference("BookDto")], "properties": { "Year": { "type": "integer" } } },
        }),
    );
    let imported = run(&paths, &schemas);
    has(&imported.model, &["<EntitySet Name=\"Books\" EntityType=\"Shop.BookDto\""]);
    assert_eq!(imported.notes(Topic::EntityType).len(), 1);
}

#[test]
fn without_calls_an_answer_names_the_type() {
    let paths = json!({
        "/svc/Sales/Shop.Count": { "get": answering(&reference("TotalDto")) },
        "/svc/Sales/Shop.Last": { "get": answering(&reference("SaleDto")) },
    });
    let schemas = json!({
        "TotalDto": { "type": "object", "properties": { "Sum": int64() } },
        "SaleDto": { "type": "object", "properties": { "Key": text(), "At": { "type": "string", "format": "date-time" } } },
    });
    let imported = run(&paths, &schemas);
    has(&imported.model, &["<EntitySet Name=\"Sales\" EntityType=\"Shop.SaleDto\"/>"]);
    has(imported.element("<EntityType Name=\"SaleDto\""), &["<PropertyRef Name=\"Key\"/>"]);
    has(imported.element("<ComplexType Name=\"TotalDto\""), &["Name=\"Sum\""]);
    assert!(imported.notes(Topic::EntityType)[0].starts_with("Sales: SaleDto"));
    has(imported.target("Svc.Container/Sales"), &["<PropertyValue Property=\"Readable\" Bool=\"false\"/>"]);

    let nothing = json!({ "/svc/Sales/Shop.Clear": { "post": silent() } });
    let error = try_run(&nothing, &schemas).unwrap_err().to_string();
    has(&error, &["shop.json:#/paths/~1svc~1Sales~1Shop.Clear/post", "which type the entities of `Sales` have"]);
}

#[test]
fn a_key_is_found_by_the_key_in_the_path() {
    let paths = json!({
        "/svc/BookRetention({key})": {
            "get": with(answering(&reference("RetentionDto")), json!({ "parameters": [path_parameter("key", &int64())] })),
        },
    });
    let schema = json!({ "RetentionDto": { "type": "object", "properties": {
        "BookId": int64(), "ShelfId": int64(), "OwnerId": text(), "Days": { "type": "integer" },
    } } });
    let imported = run(&paths, &schema);
    let ty = imported.element("<EntityType Name=\"RetentionDto\"");
    has(ty, &["<PropertyRef Name=\"BookId\"/>", "<Property Name=\"BookId\" Type=\"Edm.Int64\" Nullable=\"false\"/>"]);
    assert!(imported.notes(Topic::Key)[0].starts_with("RetentionDto: BookId"));

    let two = json!({ "RetentionDto": { "type": "object", "properties": { "ShelfId": int64(), "RoomId": int64() } } });
    let error = try_run(&paths, &two).unwrap_err().to_string();
    has(&error, &["#/components/schemas/RetentionDto", "is the key of the set `BookRetention`", "help: "]);
}

#[test]
fn an_id_in_any_case_is_a_key_and_the_exact_one_first() {
    let schemas = with(
        book_schemas(),
        json!({
            "BookDto": { "type": "object", "properties": {
                "Id": int64(), "ID": text(), "Author": reference("AuthorDto"),
            } },
            "AuthorDto": { "type": "object", "properties": { "id": int64(), "name": text() } },
        }),
    );
    let imported = run(&books(), &schemas);
    has(imported.element("<EntityType Name=\"BookDto\""), &["<PropertyRef Name=\"Id\"/>"]);
    has(imported.element("<EntityType Name=\"AuthorDto\""), &["<PropertyRef Name=\"id\"/>"]);
    assert_eq!(imported.notes(Topic::Key).len(), 1);
}

#[test]
fn keys_that_do_not_agree_are_reported() {
    let get =
        |schema| with(answering(&reference("BookDto")), json!({ "parameters": [path_parameter("key", &schema)] }));
    let delete = with(silent(), json!({ "parameters": [path_parameter("key", &json!({ "type": "integer" }))] }));
    let paths = json!({ "/svc/Books({key})": { "get": get(int64()), "delete": delete } });
    let imported = run(&paths, &book_schemas());
    has(imported.notes(Topic::Key)[0], &["Edm.Int32 in DELETE Books({key})", "Edm.Int64 in GET Books({key})"]);

    let paths = json!({ "/svc/Books({key})": { "get": get(text()) } });
    has(run(&paths, &book_schemas()).notes(Topic::Key)[0], &["quotes", "Edm.String"]);
}

#[test]
fn navigation_is_bound_where_one_set_has_the_type() {
    let list = |name: &str| json!({ "get": answering(&json!({ "type": "array", "items": reference(name) })) });
    let paths = json!({
        "/svc/Books": list("BookDto"),
        "/svc/Authors": list("AuthorDto"),
        "/svc/Shelves": list("ShelfDto"),
        "/svc/Racks": list("ShelfDto"),
    });
    let schemas = json!({
        "BookDto": { "type": "object", "properties": {
            "Id": int64(), "Author": reference("AuthorDto"), "Shelves": { "type": "array", "items": reference("ShelfDto") },
        } },
        "AuthorDto": { "type": "object", "properties": { "Id": int64() } },
        "ShelfDto": { "type": "object", "properties": { "Id": int64() } },
    });
    let imported = run(&paths, &schemas);
    let set = imported.element("<EntitySet Name=\"Books\"");
    has(set, &["<NavigationPropertyBinding Path=\"Author\" Target=\"Authors\"/>"]);
    has_not(set, &["Shelves"]);
}
