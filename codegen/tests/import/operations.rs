//! Bound operations: actions, functions, parameters, answers.

use odata_codegen::import::Topic;
use serde_json::{Value, json};

use crate::support::{
    answering, book_schemas, books, content, has, has_not, int64, path_parameter, reference, run, silent, text,
    try_run, with,
};

/// Books with one more path.
fn and(path: &str, item: Value) -> Value {
    let mut paths = books();
    paths[format!("/svc/Books{path}")] = item;
    paths
}

fn with_parameters(mut operation: Value, parameters: Value) -> Value {
    operation["parameters"] = parameters;
    operation
}

#[test]
fn the_path_says_what_an_operation_is_bound_to() {
    let key = json!([path_parameter("key", &int64())]);
    let paths = json!({
        "/svc/Books": { "get": answering(&reference("ODataValueOfIEnumerableOfBookDto")) },
        "/svc/Books/Shop.Count": { "get": answering(&reference("ODataValueOfInt64")) },
        "/svc/Books({key})/Svc.Lend": { "post": with_parameters(silent(), key) },
    });
    let schemas = with(
        book_schemas(),
        json!({
            "ODataValueOfInt64": { "type": "object", "properties": { "value": int64() } },
        }),
    );
    let imported = run(&paths, &schemas);
    let count = imported.element("<Function Name=\"Count\" IsBound=\"true\">");
    has(
        count,
        &[
            "<Parameter Name=\"bindingParameter\" Type=\"Collection(Shop.BookDto)\" Nullable=\"false\"/>",
            "<ReturnType Type=\"Edm.Int64\" Nullable=\"false\"/>",
        ],
    );
    let lend = imported.element("<Action Name=\"Lend\" IsBound=\"true\">");
    has(lend, &["<Parameter Name=\"bindingParameter\" Type=\"Shop.BookDto\" Nullable=\"false\"/>"]);
    has_not(lend, &["ReturnType"]);
    // Each in the schema of its own namespace.
    let service = imported.element("<Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm\" Namespace=\"Svc\">");
    has(service, &["<Action Name=\"Lend\"", "<EntityContainer Name=\"Container\">"]);
    has_not(service, &["<Function Name=\"Count\""]);
    assert_eq!(imported.report.counts.operations, 2);
}

#[test]
fn arguments_in_brackets_are_mandatory_parameters() {
    let paths = and(
        "/Shop.Find(title='{title}',ids=[{ids}],skip={skip})",
        json!({ "get": with_parameters(
        answering(&json!({ "type": "array", "items": reference("BookDto") })),
        json!([
            path_parameter("skip", &json!({ "type": "integer" })),
            path_parameter("ids", &json!({ "type": "array", "items": int64() })),
            path_parameter("title", &json!({ "type": "string", "maxLength": 9 })),
        ]),
    ) }),
    );
    let imported = run(&paths, &book_schemas());
    let find = imported.element("<Function Name=\"Find\"");
    // In the order of the path.
    has(
        find,
        &["\
        <Parameter Name=\"title\" Type=\"Edm.String\" Nullable=\"false\" MaxLength=\"9\"/>\n        \
        <Parameter Name=\"ids\" Type=\"Collection(Edm.Int64)\" Nullable=\"false\"/>\n        \
        <Parameter Name=\"skip\" Type=\"Edm.Int32\" Nullable=\"false\"/>\n        \
        <ReturnType Type=\"Collection(Shop.BookDto)\" Nullable=\"false\"/>"],
    );
    assert!(imported.notes(Topic::Operation).is_empty());
}

#[test]
fn members_of_the_body_are_parameters_and_the_body_no_type() {
    let paths = and(
        "/Shop.Lend",
        json!({ "post": with(silent(), json!({ "requestBody": content(&reference("LendRequest")) })) }),
    );
    let schemas = with(
        book_schemas(),
        json!({
            "LendRequest": { "type": "object", "required": ["reader", "note"], "properties": {
                "note": { "type": "string", "nullable": true },
                "until": { "type": "string", "format": "date-time" },
                "reader": reference("ReaderDto"),
                "ids": { "type": "array", "items": int64() },
                "Password": text(),
            } },
            "ReaderDto": { "type": "object", "properties": { "Name": text() } },
        }),
    );
    let imported = run(&paths, &schemas);
    has(
        imported.element("<Action Name=\"Lend\""),
        &[
            "<Parameter Name=\"reader\" Type=\"Shop.ReaderDto\" Nullable=\"false\"/>",
            "<Parameter Name=\"until\" Type=\"Edm.DateTimeOffset\"/>",
            "<Parameter Name=\"note\" Type=\"Edm.String\"/>",
            "<Parameter Name=\"ids\" Type=\"Collection(Edm.Int64)\"/>",
        ],
    );
    has(&imported.model, &["<ComplexType Name=\"ReaderDto\">"]);
    has_not(&imported.model, &["LendRequest"]);
    has(imported.target("Shop.Lend/Password"), &["Codegen.Secret"]);

    // A schema that something answers stays a type.
    let mut paths = paths;
    paths["/svc/Books/Shop.LastLend"] = json!({ "get": answering(&reference("LendRequest")) });
    has(&run(&paths, &schemas).model, &["<ComplexType Name=\"LendRequest\">"]);
}

#[test]
fn a_body_without_members_is_one_parameter() {
    let body = json!({ "type": "object", "additionalProperties": { "type": "object" } });
    let paths = and("/Shop.Tell", json!({ "post": with(silent(), json!({ "requestBody": content(&body) })) }));
    let imported = run(&paths, &book_schemas());
    has(
        imported.element("<Action Name=\"Tell\""),
        &["<Parameter Name=\"body\" Type=\"Shop.Dictionary\" Nullable=\"false\"/>"],
    );
    has(imported.target("Shop.Tell"), &["<PropertyValue Property=\"WholeBody\" String=\"body\"/>"]);
}

#[test]
fn parts_of_a_form_are_parameters() {
    let form = json!({ "content": { "multipart/form-data": { "schema": {
        "type": "object", "required": ["file"],
        "properties": { "file": { "type": "string", "format": "binary" }, "note": text() },
    } } } });
    let paths = and("/Shop.Upload", json!({ "post": with(silent(), json!({ "requestBody": form })) }));
    let imported = run(&paths, &book_schemas());
    has(
        imported.element("<Action Name=\"Upload\""),
        &[
            "<Parameter Name=\"file\" Type=\"Edm.Binary\" Nullable=\"false\"/>",
            "<Parameter Name=\"note\" Type=\"Edm.String\"/>",
        ],
    );
    let call = imported.target("Shop.Upload");
    has(call, &["<PropertyValue Property=\"MediaType\" String=\"multipart/form-data\"/>"]);
    has_not(call, &["Parts"]);
}

#[test]
fn methods_and_places_out_of_the_usual_are_kept() {
    let key = path_parameter("key", &int64());
    let paths = with(
        and("({key})/Shop.DeleteCover", json!({ "delete": with_parameters(silent(), json!([key])) })),
        json!({ "/svc/Books/Shop.LendByKey(id={id})": {
            "post": with_parameters(silent(), json!([path_parameter("id", &int64())])),
        } }),
    );
    let imported = run(&paths, &book_schemas());
    has(imported.element("<Action Name=\"DeleteCover\""), &["Type=\"Shop.BookDto\""]);
    has(imported.target("Shop.DeleteCover"), &["<PropertyValue Property=\"Method\" String=\"DELETE\"/>"]);
    has(
        imported.element("<Action Name=\"LendByKey\""),
        &["<Parameter Name=\"id\" Type=\"Edm.Int64\" Nullable=\"false\"/>"],
    );
    has(imported.target("Shop.LendByKey"), &["<PropertyValue Property=\"UrlParameters\">", "<String>id</String>"]);
    assert_eq!(imported.notes(Topic::Operation).len(), 2);
}

#[test]
fn answers_bytes_a_value_or_nothing() {
    let bytes = json!({ "responses": { "200": { "content": { "application/octet-stream": {
        "schema": { "type": "string", "format": "binary" },
    } } } } });
    let maybe = json!({ "responses": { "200": content(&reference("BookDto")), "204": {} } });
    let paths = json!({
        "/svc/Books": { "get": answering(&reference("ODataValueOfIEnumerableOfBookDto")) },
        "/svc/Books/Shop.Download": { "get": bytes },
        "/svc/Books/Shop.Next": { "post": maybe },
        "/svc/Books/Shop.Ping": { "post": { "responses": { "200": {}, "404": {} } } },
        "/svc/Books/Shop.Add": { "post": { "responses": {
            "201": content(&reference("BookDto")),
            "207": content(&json!({ "type": "object", "additionalProperties": text() })),
        } } },
        "/svc/Books/Shop.Plain": { "post": answering(&reference("BookDto")) },
    });
    let imported = run(&paths, &book_schemas());
    has(imported.element("<Function Name=\"Download\""), &["<ReturnType Type=\"Edm.Stream\" Nullable=\"false\"/>"]);
    has(imported.target("Shop.Download"), &["\"MediaType\" String=\"application/octet-stream\""]);
    has(imported.element("<Action Name=\"Next\""), &["<ReturnType Type=\"Shop.BookDto\" Nullable=\"true\"/>"]);
    has(imported.target("Shop.Next"), &["<Int>200</Int>\n                <Int>204</Int>"]);
    has_not(imported.element("<Action Name=\"Ping\""), &["ReturnType"]);
    has(imported.target("Shop.Ping"), &["<Int>200</Int>\n                <Int>404</Int>"]);
    has(
        imported.target("Shop.Add"),
        &[
            "<Int>201</Int>\n                <Int>207</Int>",
            "<PropertyValue Property=\"Status\" Int=\"207\"/>",
            "<PropertyValue Property=\"Type\" String=\"Shop.DictionaryOfString\"/>",
        ],
    );
    // Nothing is said of what is usual.
    assert!(!imported.has_target("Shop.Plain"));
}

#[test]
fn query_options_are_said_where_the_answer_does_not() {
    let options = |names: &[&str]| -> Value {
        names.iter().map(|name| json!({ "name": name, "in": "query", "schema": text() })).collect()
    };
    let all = ["$expand", "$filter", "$select", "$orderby", "$top", "$skip", "$count"];
    let many = answering(&json!({ "type": "array", "items": reference("BookDto") }));
    let paths = json!({
        "/svc/Books": { "get": answering(&reference("ODataValueOfIEnumerableOfBookDto")) },
        "/svc/Books/Shop.All": { "get": with_parameters(many.clone(), options(&all)) },
        "/svc/Books/Shop.Some": { "get": with_parameters(many.clone(), options(&all[..1])) },
        "/svc/Books/Shop.None": { "get": many },
        "/svc/Books/Shop.One": { "get": with_parameters(answering(&reference("BookDto")), options(&["$select", "$expand"])) },
        "/svc/Books/Shop.Do": { "post": with_parameters(answering(&reference("BookDto")), options(&["$select"])) },
    });
    let imported = run(&paths, &book_schemas());
    for usual in ["Shop.All", "Shop.One"] {
        assert!(!imported.has_target(usual) || !imported.target(usual).contains("QueryOptions"), "{usual}");
    }
    has(imported.target("Shop.Some"), &["<PropertyValue Property=\"QueryOptions\">", "<String>$expand</String>"]);
    has(imported.target("Shop.None"), &["<PropertyValue Property=\"QueryOptions\">\n              <Collection/>"]);
    has(imported.target("Shop.Do"), &["<String>$select</String>"]);
}

#[test]
fn overloads_are_told_apart_or_refused() {
    let by = |name: &str| json!({ "get": with_parameters(answering(&reference("BookDto")), json!([path_parameter(name, &int64())])) });
    let paths = json!({
        "/svc/Books": { "get": answering(&reference("ODataValueOfIEnumerableOfBookDto")) },
        "/svc/Books/Shop.By(id={id})": by("id"),
        "/svc/Books/Shop.By(no={no})": by("no"),
    });
    let mut marked = paths.clone();
    marked["/svc/Books/Shop.By(no={no})"]["get"]["deprecated"] = json!(true);
    let imported = run(&marked, &book_schemas());
    assert_eq!(imported.report.counts.operations, 2);
    has(imported.target("Shop.By(Collection(Shop.BookDto),Edm.Int64)"), &["Core.Revisions"]);

    let mut paths = paths;
    paths["/svc/Books/Shop.By(no={no})"] = json!({ "post": by("no")["get"].clone() });
    let error = try_run(&paths, &book_schemas()).unwrap_err().to_string();
    has(&error, &["POST Books/By and GET Books/By cannot be told apart"]);
}

#[test]
fn sets_of_one_type_share_no_operations() {
    let list = answering(&json!({ "type": "array", "items": reference("BookDto") }));
    let paths = json!({
        "/svc/Books": { "get": list },
        "/svc/Rare": { "get": list },
        "/svc/Books/Shop.Sort": { "post": silent() },
        "/svc/Rare/Shop.Polish": { "post": silent() },
        "/svc/Rare({key})/Shop.Lock": { "post": with_parameters(silent(), json!([path_parameter("key", &int64())])) },
    });
    let imported = run(&paths, &book_schemas());
    for name in ["Sort", "Polish", "Lock"] {
        has(
            imported.target(&format!("Shop.{name}")),
            &["<Annotation Term=\"Core.RequiresExplicitBinding\" Bool=\"true\"/>"],
        );
    }
    has(imported.target("Svc.Container/Books"), &["<String>Shop.Sort(Collection(Shop.BookDto))</String>"]);
    let rare = imported.target("Svc.Container/Rare");
    has(rare, &["<String>Shop.Polish(Collection(Shop.BookDto))</String>", "<String>Shop.Lock(Shop.BookDto)</String>"]);
    has_not(rare, &["Shop.Sort"]);
}
