//! Types and properties, and what is said of them in annotations.

use odata_codegen::import::Topic;
use serde_json::json;

use crate::support::{answering, book_schemas, books, has, has_not, int64, reference, run, text, with};

fn book(properties: serde_json::Value) -> serde_json::Value {
    with(
        book_schemas(),
        json!({ "BookDto": {
        "type": "object", "required": ["Title", "Author"], "properties": with(json!({ "Id": int64() }), properties),
    } }),
    )
}

#[test]
fn formats_are_types() {
    let formats = [
        ("integer", "int32", "Edm.Int32"),
        ("integer", "int64", "Edm.Int64"),
        ("integer", "", "Edm.Int32"),
        ("number", "decimal", "Edm.Decimal"),
        ("number", "double", "Edm.Double"),
        ("number", "float", "Edm.Single"),
        ("boolean", "", "Edm.Boolean"),
        ("string", "uuid", "Edm.Guid"),
        ("string", "date-time", "Edm.DateTimeOffset"),
        ("string", "date", "Edm.Date"),
        ("string", "byte", "Edm.Binary"),
        ("string", "email", "Edm.String"),
    ];
    let mut properties = json!({});
    for (i, (ty, format, _)) in formats.iter().enumerate() {
        properties[format!("P{i:02}")] = match *format {
            "" => json!({ "type": ty }),
            format => json!({ "type": ty, "format": format }),
        };
    }
    let imported = run(&books(), &book(properties));
    for (i, (_, _, ty)) in formats.iter().enumerate() {
        has(&imported.model, &[&format!("<Property Name=\"P{i:02}\" Type=\"{ty}\"/>")]);
    }
    let notes = imported.notes(Topic::LeftOut);
    assert_eq!(
        notes.iter().filter(|note| note.contains("format")).collect::<Vec<_>>(),
        [&"BookDto.P11: the format email"]
    );
}

#[test]
fn properties_and_navigation() {
    let schemas = with(
        book(json!({
            "Title": { "type": "string", "maxLength": 20, "minLength": 1 },
            "Author": reference("AuthorDto"),
            "Others": { "type": "array", "items": reference("AuthorDto") },
            "Size": { "allOf": [reference("SizeDto")] },
            "Tags": { "type": "array", "items": text() },
            "Pages": { "type": "integer", "default": 3 },
            "bad-name": { "type": "string", "readOnly": true },
        })),
        json!({
            "AuthorDto": { "type": "object", "properties": { "Id": int64() } },
            "SizeDto": { "type": "object", "properties": { "Height": { "type": "integer" }, "Maker": reference("AuthorDto") } },
        }),
    );
    let imported = run(&books(), &schemas);
    has(
        imported.element("<EntityType Name=\"BookDto\""),
        &[
            "<Property Name=\"Title\" Type=\"Edm.String\" Nullable=\"false\" MaxLength=\"20\"/>",
            "<Property Name=\"Tags\" Type=\"Collection(Edm.String)\" Nullable=\"false\"/>",
            "<Property Name=\"Size\" Type=\"Shop.SizeDto\"/>",
            "<Property Name=\"Pages\" Type=\"Edm.Int32\" DefaultValue=\"3\"/>",
            "<NavigationProperty Name=\"Author\" Type=\"Shop.AuthorDto\" Nullable=\"false\"/>",
            "<NavigationProperty Name=\"Others\" Type=\"Collection(Shop.AuthorDto)\"/>",
        ],
    );
    has(imported.element("<ComplexType Name=\"SizeDto\""), &["<NavigationProperty Name=\"Maker\""]);
    has_not(&imported.model, &["bad-name"]);
    has_not(&imported.annotations, &["bad-name"]);
    assert_eq!(
        imported.notes(Topic::LeftOut),
        ["BookDto.Title: minLength", "BookDto.bad-name: no property of CSDL can have this name"]
    );
    assert_eq!((imported.report.counts.entity_types, imported.report.counts.complex_types), (2, 1));
}

#[test]
fn maps_are_open_types_one_for_each_type_of_values() {
    let map = |values| json!({ "type": "object", "additionalProperties": values });
    let imported = run(
        &books(),
        &with(
            book(json!({
                "Anything": { "type": "object" },
                "More": map(json!({ "type": "object" })),
                "Counts": map(int64()),
                "Sizes": map(reference("SizeDto")),
                "Lists": map(json!({ "type": "array", "items": text() })),
                "Part": reference("OpenDto"),
            })),
            json!({
                "SizeDto": { "type": "object", "properties": { "Height": { "type": "integer" } } },
                "OpenDto": {
                    "type": "object",
                    "properties": { "Name": text() },
                    "additionalProperties": map(json!({ "type": "boolean" })),
                },
            }),
        ),
    );
    has(
        imported.element("<EntityType Name=\"BookDto\""),
        &[
            "Name=\"Anything\" Type=\"Shop.Dictionary\"",
            "Name=\"More\" Type=\"Shop.Dictionary\"",
            "Name=\"Counts\" Type=\"Shop.DictionaryOfInt64\"",
            "Name=\"Sizes\" Type=\"Shop.DictionaryOfSizeDto\"",
            "Name=\"Lists\" Type=\"Shop.DictionaryOfCollectionOfString\"",
            "Name=\"Part\" Type=\"Shop.OpenDto\"",
        ],
    );
    has(
        &imported.model,
        &[
            "<ComplexType Name=\"Dictionary\" OpenType=\"true\"/>",
            "<ComplexType Name=\"DictionaryOfInt64\" OpenType=\"true\"/>",
            "<ComplexType Name=\"DictionaryOfBoolean\" OpenType=\"true\"/>",
            "<ComplexType Name=\"OpenDto\" OpenType=\"true\">",
        ],
    );
    for (target, ty) in [
        ("Shop.DictionaryOfInt64", "Edm.Int64"),
        ("Shop.DictionaryOfSizeDto", "Shop.SizeDto"),
        ("Shop.DictionaryOfCollectionOfString", "Collection(Edm.String)"),
        ("Shop.OpenDto", "Shop.DictionaryOfBoolean"),
    ] {
        has(imported.target(target), &["OpenPropertyTypeConstraint", &format!("<String>{ty}</String>")]);
    }
    assert!(!imported.has_target("Shop.Dictionary"));
}

#[test]
fn facts_of_properties_are_annotations() {
    let imported = run(
        &books(),
        &book(json!({
            "Made": { "type": "string", "format": "date-time", "readOnly": true },
            "Old": { "type": "string", "x-deprecated": true },
            "Password": text(),
            "Stars": { "type": "integer", "minimum": 1, "maximum": 5 },
            "Weight": { "type": "number", "format": "decimal", "minimum": 0.5 },
            "Code": { "type": "string", "pattern": "^[A-Z]+$" },
            "Title": text(),
        })),
    );
    has(imported.target("Shop.BookDto/Made"), &["<Annotation Term=\"Core.Computed\" Bool=\"true\"/>"]);
    has(imported.target("Shop.BookDto/Old"), &["Core.Revisions", "EnumMember=\"Core.RevisionKind/Deprecated\""]);
    has(imported.target("Shop.BookDto/Password"), &["<Annotation Term=\"Codegen.Secret\" Bool=\"true\"/>"]);
    has(
        imported.target("Shop.BookDto/Stars"),
        &["\"Validation.Minimum\" Int=\"1\"", "\"Validation.Maximum\" Int=\"5\""],
    );
    has(imported.target("Shop.BookDto/Weight"), &["\"Validation.Minimum\" Decimal=\"0.5\""]);
    has(imported.target("Shop.BookDto/Code"), &["\"Validation.Pattern\" String=\"^[A-Z]+$\""]);
    assert!(!imported.has_target("Shop.BookDto/Title"));
    assert_eq!(imported.notes(Topic::Secret), ["BookDto.Password: opens the shop"]);
}

#[test]
fn only_what_calls_use_becomes_a_type() {
    let schemas = with(
        book_schemas(),
        json!({
            "UnusedDto": { "type": "object", "properties": { "Id": int64() } },
            "Problem": { "type": "object", "properties": { "Code": int64() } },
        }),
    );
    let mut paths = books();
    paths["/svc/Books"]["get"]["responses"]["404"] = crate::support::content(&reference("Problem"));
    let imported = run(&paths, &schemas);
    has_not(&imported.model, &["UnusedDto", "Problem"]);
    has(
        &imported.notes(Topic::LeftOut).join("\n"),
        &["Shop.Problem of its answer 404", "2 schemas that no call below /svc/ uses"],
    );
}

#[test]
fn names_that_are_no_identifiers_are_made_such() {
    let mut paths = books();
    paths["/svc/Books/Shop.Pairs"] = json!({ "get": answering(&reference("Pair[String,Int64]")) });
    let schemas = with(
        book_schemas(),
        json!({
            "Pair[String,Int64]": { "type": "object", "properties": { "Name": text() } },
        }),
    );
    let imported = run(&paths, &schemas);
    has(&imported.model, &["<ComplexType Name=\"PairOfStringInt64\">", "<ReturnType Type=\"Shop.PairOfStringInt64\""]);
    assert_eq!(imported.notes(Topic::Type), ["PairOfStringInt64: `Pair[String,Int64]` in the description"]);
}

#[test]
fn names_that_stand_for_another_schema_are_followed() {
    let imported = run(
        &books(),
        &with(
            book(json!({ "Titles": reference("Words"), "Made": reference("When") })),
            json!({
                "Words": { "type": "array", "items": reference("Word") },
                "Word": { "type": "string" },
                "When": { "type": "string", "format": "date-time" },
            }),
        ),
    );
    has(
        &imported.model,
        &[
            "<Property Name=\"Titles\" Type=\"Collection(Edm.String)\" Nullable=\"false\"/>",
            "<Property Name=\"Made\" Type=\"Edm.DateTimeOffset\"/>",
        ],
    );
}

#[test]
fn schemas_that_hold_themselves_have_an_end() {
    let imported = run(
        &books(),
        &with(
            book(json!({ "Tree": reference("Tree"), "Deep": reference("Deep"), "Next": reference("BookDto") })),
            json!({
                "Tree": { "type": "object", "additionalProperties": reference("Tree") },
                "Deep": { "type": "array", "items": reference("Deep") },
            }),
        ),
    );
    has(
        imported.element("<EntityType Name=\"BookDto\""),
        &[
            "Name=\"Tree\" Type=\"Shop.DictionaryOfDictionaryOf",
            "Name=\"Deep\" Type=\"Collection(Edm.Untyped)\"",
            "<NavigationProperty Name=\"Next\" Type=\"Shop.BookDto\"/>",
        ],
    );
    assert_eq!(imported.notes(Topic::Type).len(), 1);
}
