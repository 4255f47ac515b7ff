//! Since which version things are known, from descriptions of older versions.

use odata_codegen::import::{Older, Topic, import_with_versions};
use serde_json::{Value, json};

use crate::support::{
    Imported, PROFILE, answering, content, description, has, has_not, int64, path_parameter, reference, silent, text,
    texts, with,
};

fn run(new: &str, older: &[(&str, &str)]) -> Imported {
    let older: Vec<Older<'_>> = older.iter().map(|(version, text)| Older { version, file: "old.json", text }).collect();
    texts(import_with_versions("shop.json", new, &PROFILE, &older).unwrap_or_else(|error| panic!("{error}")))
}

fn list(name: &str) -> Value {
    json!({ "get": answering(&json!({ "type": "array", "items": reference(name) })) })
}

fn state(members: &[&str]) -> Value {
    json!({ "type": "string", "enum": members })
}

fn book(properties: Value) -> Value {
    with(json!({ "Id": int64(), "Title": text() }), properties)
}

fn schemas(book: &Value) -> Value {
    json!({ "BookDto": { "type": "object", "properties": book } })
}

const OLDEST: &str =
    "<PropertyValue Property=\"Version\" String=\"1\"/><PropertyValue Property=\"Description\" String=\"Or before\"/>";
const SECOND: &str =
    "<PropertyValue Property=\"Version\" String=\"2\"/><PropertyValue Property=\"Description\" String=\"Not in 1\"/>";
const LATER: &str = "<PropertyValue Property=\"Kind\" EnumMember=\"Core.RevisionKind/Added\"/><PropertyValue Property=\"Description\" String=\"Added after 2\"/>";

#[test]
fn sets_types_and_properties_have_the_first_version_that_knows_them() {
    let first = description(&json!({ "/svc/Books": list("BookDto") }), &schemas(&book(json!({}))));
    let second = description(
        &json!({ "/svc/Books": list("BookDto"), "/svc/Authors": list("AuthorDto") }),
        &with(
            schemas(&book(json!({ "Pages": int64() }))),
            json!({ "AuthorDto": { "type": "object", "properties": { "Id": int64() } } }),
        ),
    );
    let new = description(
        &json!({ "/svc/Books": list("BookDto"), "/svc/Authors": list("AuthorDto"), "/svc/Shelves": list("ShelfDto") }),
        &with(
            // What differs in case is the same.
            schemas(&json!({ "Id": int64(), "title": text(), "Pages": int64(), "Weight": int64() })),
            json!({
                "AuthorDto": { "type": "object", "properties": { "Id": int64() } },
                "ShelfDto": { "type": "object", "properties": { "Id": int64(), "Row": int64() } },
            }),
        ),
    );
    let imported = run(&new, &[("1", &first), ("2", &second)]);
    for (target, revision) in [
        ("Svc.Container/Books", OLDEST),
        ("Svc.Container/Authors", SECOND),
        ("Svc.Container/Shelves", LATER),
        ("Shop.BookDto", OLDEST),
        ("Shop.AuthorDto", SECOND),
        ("Shop.ShelfDto", LATER),
        ("Shop.BookDto/Pages", SECOND),
        ("Shop.BookDto/Weight", LATER),
    ] {
        has(imported.target(target), &["<Annotation Term=\"Core.Revisions\">", revision]);
    }
    // As old as the type.
    for target in ["Shop.BookDto/Id", "Shop.BookDto/title", "Shop.AuthorDto/Id", "Shop.ShelfDto/Row"] {
        assert!(!imported.has_target(target), "{target}");
    }
    has(&imported.annotations, &["descriptions of 1, 2;\nwhat is after 2 is in none of them."]);
    let notes = imported.notes(Topic::Version);
    assert!(notes.contains(&"sets: 1: 1, 2: 1, later: 1"), "{notes:?}");
    assert!(notes.contains(&"properties: 1: 2, 2: 2, later: 3"), "{notes:?}");
}

#[test]
fn without_older_versions_nothing_is_said() {
    let new = description(&json!({ "/svc/Books": list("BookDto") }), &schemas(&book(json!({}))));
    let imported = run(&new, &[]);
    has_not(&imported.annotations, &["Core.Revisions", "descriptions of"]);
    assert!(imported.notes(Topic::Version).is_empty());
}

#[test]
fn calls_are_told_where_they_are_younger_than_their_set() {
    let entity = || json!({ "parameters": [path_parameter("key", &int64())] });
    let by_key = |methods: &[&str]| {
        let mut item = entity();
        for method in methods {
            item[method] = if *method == "get" { answering(&reference("BookDto")) } else { silent() };
            if matches!(*method, "put" | "patch") {
                item[method]["requestBody"] = content(&reference("BookDto"));
            }
        }
        item
    };
    let paths = |list_too: bool, methods: &[&str]| {
        let mut paths = json!({ "/svc/Books({key})": by_key(methods) });
        if list_too {
            paths["/svc/Books"] = list("BookDto");
        }
        description(&paths, &schemas(&book(json!({}))))
    };
    let first = paths(true, &["put"]);
    let second = paths(true, &["put", "get"]);
    let new = paths(true, &["put", "get", "patch", "delete"]);
    let imported = run(&new, &[("1", &first), ("2", &second)]);
    let set = imported.target("Svc.Container/Books");
    let part = |from: &str, to: &str| {
        let start = set.find(from).unwrap();
        &set[start..start + set[start..].find(to).unwrap()]
    };
    let read = part("ReadRestrictions", "InsertRestrictions");
    assert_eq!(read.matches("Core.Revisions").count(), 1, "{read}");
    has(part("ReadByKeyRestrictions", "InsertRestrictions"), &[SECOND]);
    has_not(part("UpdateRestrictions", "DeleteRestrictions"), &["Core.Revisions"]);
    has(part("DeleteRestrictions", "</Annotations>"), &[LATER]);
    // PUT and PATCH share a term; what differs stands with our own.
    let calls = &set[set.find("Codegen.Calls").unwrap()..];
    has(&calls[calls.find("Property=\"Patch\"").unwrap()..], &[LATER]);

    // Without a list, the read by key is measured by the set.
    let imported = run(&paths(false, &["get"]), &[("1", &paths(false, &["get"])), ("2", &second)]);
    assert_eq!(imported.target("Svc.Container/Books").matches("Core.Revisions").count(), 1);
}

#[test]
fn operations_are_told_where_they_are_younger_than_their_set() {
    let paths = |operations: &[&str]| {
        let mut paths = json!({ "/svc/Books": list("BookDto") });
        for name in operations {
            paths[format!("/svc/Books/Shop.{name}")] = json!({ "post": silent() });
        }
        description(&paths, &schemas(&book(json!({}))))
    };
    let imported =
        run(&paths(&["Count", "Sort", "Burn"]), &[("1", &paths(&["Count"])), ("2", &paths(&["Count", "Sort"]))]);
    assert!(!imported.has_target("Shop.Count"));
    has(imported.target("Shop.Sort"), &[SECOND]);
    has(imported.target("Shop.Burn"), &[LATER]);
}

#[test]
fn members_are_found_where_their_enumeration_is_used() {
    let shop = |book_state: &[&str], author_state: Option<&[&str]>| {
        let mut paths = json!({ "/svc/Books": list("BookDto") });
        let mut schemas = schemas(&book(json!({ "State": state(book_state) })));
        if let Some(members) = author_state {
            paths["/svc/Authors"] = list("AuthorDto");
            schemas["AuthorDto"] =
                json!({ "type": "object", "properties": { "Id": int64(), "State": state(members) } });
        }
        description(&paths, &schemas)
    };
    // Alone the enumeration is called State; beside another one, BookState.
    let first = shop(&["In", "Out"], None);
    let second = shop(&["In", "Out", "Lent"], None);
    let new = shop(&["In", "Out", "Lent", "Lost"], Some(&["Alive"]));
    let imported = run(&new, &[("1", &first), ("2", &second)]);
    has(&imported.model, &["<EnumType Name=\"BookState\">", "<EnumType Name=\"AuthorState\">"]);
    has(imported.target("Shop.BookState"), &[OLDEST]);
    has(imported.target("Shop.BookState/Lent"), &[SECOND]);
    has(imported.target("Shop.BookState/Lost"), &[LATER]);
    has(imported.target("Shop.AuthorState"), &[LATER]);
    for target in ["Shop.BookState/In", "Shop.AuthorState/Alive"] {
        assert!(!imported.has_target(target), "{target}");
    }
}

#[test]
fn what_is_deprecated_has_both_revisions() {
    let shop = |deprecated: bool| {
        let mut schemas = schemas(&book(json!({ "Shelf": text() })));
        schemas["BookDto"]["properties"]["Shelf"]["deprecated"] = json!(deprecated);
        description(&json!({ "/svc/Books": list("BookDto") }), &schemas)
    };
    let old = description(&json!({ "/svc/Books": list("BookDto") }), &schemas(&book(json!({}))));
    let imported = run(&shop(true), &[("1", &old), ("2", &shop(false))]);
    let shelf = imported.target("Shop.BookDto/Shelf");
    assert_eq!(shelf.matches("Core.Revisions").count(), 1, "{shelf}");
    assert!(shelf.find("RevisionKind/Added").unwrap() < shelf.find("RevisionKind/Deprecated").unwrap());
    has(shelf, &[SECOND]);
}

#[test]
fn an_older_description_that_cannot_be_read_is_named() {
    let new = description(&json!({ "/svc/Books": list("BookDto") }), &schemas(&book(json!({}))));
    let older = [Older { version: "1", file: "old.json", text: "{" }];
    let error = import_with_versions("shop.json", &new, &PROFILE, &older).unwrap_err();
    assert!(error.to_string().starts_with("old.json:1:"), "{error}");
}
