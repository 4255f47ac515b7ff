//! Enumerations and their names.

use odata_codegen::import::Topic;
use serde_json::{Value, json};

use crate::support::{
    answering, book_schemas, books, content, has, has_not, int64, path_parameter, reference, run, silent, with,
};

fn list(members: &[&str]) -> Value {
    json!({ "type": "string", "enum": members })
}

fn given(name: &str, members: &[&str]) -> Value {
    with(list(members), json!({ "x-ms-enum": { "name": name } }))
}

/// Books with these properties, and other types that books lead to.
fn model(properties: Value, others: &[(&str, Value)]) -> Value {
    let mut schemas = with(
        book_schemas(),
        json!({ "BookDto": {
        "type": "object", "properties": with(json!({ "Id": int64() }), properties),
    } }),
    );
    for (name, properties) in others {
        schemas[*name] = json!({ "type": "object", "properties": properties });
        schemas["BookDto"]["properties"][format!("The{name}")] = reference(name);
    }
    schemas
}

#[test]
fn one_list_under_one_name_is_one_type() {
    let imported = run(
        &books(),
        &model(
            json!({ "Colour": list(&["Red", "Green"]), "colour2": list(&["A"]) }),
            &[(
                "PartDto",
                json!({ "colour": list(&["Red", "Green"]), "Colours": { "type": "array", "items": list(&["X"]) } }),
            )],
        ),
    );
    has(
        imported.element("<EnumType Name=\"Colour\""),
        &["<Member Name=\"Red\" Value=\"0\"/>", "<Member Name=\"Green\" Value=\"1\"/>"],
    );
    has(
        &imported.model,
        &[
            "<Property Name=\"Colour\" Type=\"Shop.Colour\"/>",
            "<Property Name=\"colour\" Type=\"Shop.Colour\"/>",
            "<Property Name=\"Colours\" Type=\"Collection(Shop.Colours)\" Nullable=\"false\"/>",
        ],
    );
    assert_eq!(imported.report.counts.enum_types, 3);
}

#[test]
fn the_order_of_members_is_the_first_ones() {
    let imported = run(
        &books(),
        &model(
            json!({ "Colour": list(&["Red", "Green"]) }),
            &[("PartDto", json!({ "Colour": list(&["Green", "Red"]) }))],
        ),
    );
    assert_eq!(imported.report.counts.enum_types, 1);
    has(imported.element("<EnumType Name=\"Colour\""), &["<Member Name=\"Red\" Value=\"0\"/>"]);
    has(imported.notes(Topic::Enumeration)[0], &["PartDto.Colour", "in the order of BookDto.Colour"]);
}

#[test]
fn several_lists_under_one_name_are_named_by_their_owner() {
    // A set's own type is the best owner, then the shortest name, then the alphabet.
    let imported = run(
        &books(),
        &model(
            json!({ "State": list(&["In", "Out"]) }),
            &[
                ("ADto", json!({ "State": list(&["In", "Out"]) })),
                ("LongestDto", json!({ "State": list(&["New", "Old"]) })),
                ("PartDto", json!({ "State": list(&["New", "Old"]) })),
                ("CardDto", json!({ "State": list(&["New", "Old"]) })),
                ("PairDtoOfString", json!({ "State": list(&["One"]) })),
            ],
        ),
    );
    has(
        &imported.model,
        &["<EnumType Name=\"BookState\">", "<EnumType Name=\"CardState\">", "<EnumType Name=\"PairOfStringState\">"],
    );
    assert_eq!(imported.report.counts.enum_types, 3);
    assert_eq!(
        imported.notes(Topic::Enumeration),
        [
            "BookState: ADto.State, BookDto.State",
            "CardState: CardDto.State, LongestDto.State, PartDto.State",
            "PairOfStringState: PairDtoOfString.State"
        ]
    );
}

#[test]
fn a_word_that_owner_and_name_share_is_said_once() {
    let imported = run(
        &books(),
        &model(
            json!({}),
            &[
                ("JobTriggerDto", json!({ "TriggerType": list(&["A"]) })),
                ("TestDto", json!({ "TriggerType": list(&["B"]) })),
            ],
        ),
    );
    has(&imported.model, &["<EnumType Name=\"JobTriggerType\">", "<EnumType Name=\"TestTriggerType\">"]);
}

#[test]
fn a_list_that_a_longer_name_has_joins_it() {
    let stop = &["Soft", "Kill"];
    let mut paths = books();
    paths["/svc/Books/Shop.Stop"] = with(
        json!({}),
        json!({ "post": with(silent(), json!({
        "requestBody": content(&json!({ "type": "object", "properties": { "strategy": list(stop) } })),
    })) }),
    );
    let imported = run(
        &paths,
        &model(
            json!({ "StopStrategy": list(stop), "LastStopStrategy": list(stop) }),
            &[("StartDto", json!({ "Strategy": list(&["All", "One"]) }))],
        ),
    );
    // The shortest of the longer names.
    has(imported.element("<Action Name=\"Stop\""), &["Name=\"strategy\" Type=\"Shop.StopStrategy\""]);
    has(&imported.model, &["<EnumType Name=\"StartStrategy\">"]);
}

#[test]
fn equal_members_in_another_order_are_no_reason_to_join() {
    let imported = run(
        &books(),
        &model(
            json!({ "JobPriority": list(&["Low", "High"]) }),
            &[
                ("ItemDto", json!({ "Priority": list(&["High", "Low"]) })),
                ("TaskDto", json!({ "Priority": list(&["P1"]) })),
            ],
        ),
    );
    has(&imported.model, &["<EnumType Name=\"ItemPriority\">", "<EnumType Name=\"TaskPriority\">"]);
}

#[test]
fn parameters_use_the_types_of_properties_or_the_name_they_are_given() {
    let mut paths = books();
    paths["/svc/Books/Shop.Find(genre='{genre}')"] = json!({ "get": with(answering(&reference("BookDto")), json!({
        "parameters": [
            path_parameter("genre", &given("GenreOfBook", &["Novel", "Poem"])),
            { "name": "type", "in": "query", "schema": given("ReaderType", &["Child", "Adult"]) },
            { "name": "X-Shop-Reader", "in": "header", "schema": given("ReaderType", &["Child", "Adult"]) },
        ],
    })) });
    let imported =
        run(&paths, &model(json!({ "Genre": list(&["Novel", "Poem"]), "Type": list(&["Hard", "Soft"]) }), &[]));
    has(imported.element("<Function Name=\"Find\""), &["Name=\"genre\" Type=\"Shop.Genre\""]);
    has(imported.target("Shop.Find"), &["<Annotation Term=\"Codegen.Type\" String=\"Shop.ReaderType\"/>"]);
    // The list under `Type` is alone: the parameter's has a name of its own.
    has(&imported.model, &["<EnumType Name=\"Genre\">", "<EnumType Name=\"ReaderType\">", "<EnumType Name=\"Type\">"]);
    assert_eq!(imported.report.counts.enum_types, 3);
}

#[test]
fn an_enumeration_never_takes_the_name_of_a_type() {
    let imported = run(
        &books(),
        &model(json!({ "Cover": list(&["Hard", "Soft"]) }), &[("Cover", json!({ "Kind": list(&["Plain"]) }))]),
    );
    has(&imported.model, &["<ComplexType Name=\"Cover\">", "<EnumType Name=\"BookCover\">"]);
    has(&imported.notes(Topic::Enumeration).join("\n"), &["BookCover: another type is called Cover"]);
}

#[test]
fn members_that_are_no_identifiers_stay_text() {
    let imported = run(&books(), &model(json!({ "Size": list(&["A4", "8 by 10"]) }), &[]));
    has(&imported.model, &["<Property Name=\"Size\" Type=\"Edm.String\"/>"]);
    has_not(&imported.model, &["EnumType"]);
    has(imported.notes(Topic::Enumeration)[0], &["BookDto.Size: carried as text, `8 by 10`"]);
}

#[test]
fn an_enumeration_with_a_schema_of_its_own_keeps_its_name() {
    let imported = run(
        &books(),
        &with(
            model(json!({ "State": reference("BookStateEnum") }), &[]),
            json!({ "BookStateEnum": list(&["In", "Out"]) }),
        ),
    );
    has(
        &imported.model,
        &["<EnumType Name=\"BookStateEnum\">", "<Property Name=\"State\" Type=\"Shop.BookStateEnum\"/>"],
    );
}
