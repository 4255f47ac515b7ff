//! What is said of calls: which there are, what they require and take, where they leave the usual.

use odata_codegen::import::Topic;
use serde_json::{Value, json};

use crate::support::{
    answering, book_schemas, books, content, has, has_not, int64, path_parameter, reference, run, silent, text, with,
};

/// All six calls on books, each as usual as can be.
fn every_call() -> Value {
    let key = json!({ "parameters": [
        path_parameter("key", &int64()),
    ] });
    let sending = |operation: Value| with(operation, json!({ "requestBody": content(&reference("BookDto")) }));
    let quiet = || json!({ "responses": { "200": {} } });
    let mut read = with(answering(&reference("BookDto")), key.clone());
    for name in ["$expand", "$select"] {
        read["parameters"].as_array_mut().unwrap().push(json!({ "name": name, "in": "query", "schema": text() }));
    }
    let mut list = answering(&reference("ODataValueOfIEnumerableOfBookDto"));
    let options = ["$expand", "$filter", "$select", "$orderby", "$top", "$skip", "$count"];
    list["parameters"] = options.iter().map(|name| json!({ "name": name, "in": "query", "schema": text() })).collect();
    json!({
        "/svc/Books": {
            "get": list,
            "post": sending(json!({ "responses": { "201": content(&reference("BookDto")) } })),
        },
        "/svc/Books({key})": {
            "get": read,
            "put": with(sending(quiet()), key.clone()),
            "patch": with(sending(quiet()), key.clone()),
            "delete": with(silent(), key),
        },
    })
}

#[test]
fn each_set_says_yes_or_no_to_each_call() {
    let imported = run(&every_call(), &book_schemas());
    let set = imported.target("Svc.Container/Books");
    has(
        set,
        &[
            "<PropertyValue Property=\"Insertable\" Bool=\"true\"/>",
            "<PropertyValue Property=\"Updatable\" Bool=\"true\"/>",
            "\"UpdateMethod\" EnumMember=\"Capabilities.HttpMethod/PUT Capabilities.HttpMethod/PATCH\"",
            "<PropertyValue Property=\"Deletable\" Bool=\"true\"/>",
        ],
    );
    assert_eq!(set.matches("Property=\"Readable\" Bool=\"true\"").count(), 2);
    // What is usual is not said.
    has_not(set, &["Codegen.Calls", "Supported", "Restrictions\">\n          <Record/>"]);
    assert_eq!(imported.report.counts.calls, 6);

    let set = run(&books(), &book_schemas());
    let set = set.target("Svc.Container/Books");
    for no in ["Insertable", "Updatable", "Deletable", "Readable"] {
        has(set, &[&format!("<PropertyValue Property=\"{no}\" Bool=\"false\"/>")]);
    }
}

#[test]
fn calls_out_of_the_usual_say_how() {
    let mut paths = every_call();
    paths["/svc/Books"]["post"]["responses"]["200"] = content(&reference("BookDto"));
    paths["/svc/Books({key})"]["put"]["requestBody"] = content(&reference("ChangeDto"));
    paths["/svc/Books({key})"]["put"]["responses"] = json!({ "200": content(&reference("BookDto")), "409": {} });
    paths["/svc/Books({key})"]["get"]["responses"]["200"] = content(&text());
    paths["/svc/Books({key})"]["delete"]["deprecated"] = json!(true);
    paths["/svc/Books({key})"]["delete"]["description"] = json!("Away with it.\n\nDEPRECATED:\nReplaced by Burn.");
    let schemas = with(book_schemas(), json!({ "ChangeDto": { "type": "object", "properties": { "Title": text() } } }));
    let imported = run(&paths, &schemas);
    let set = imported.target("Svc.Container/Books");
    let calls = &set[set.find("Codegen.Calls").unwrap()..];
    has(
        calls,
        &[
            "<PropertyValue Property=\"Read\">\n              <Record><PropertyValue Property=\"Answer\" String=\"Edm.String\"/>",
            "<Int>200</Int>\n                    <Int>201</Int>",
            "<Int>200</Int>\n                    <Int>409</Int>",
            "<PropertyValue Property=\"Body\" String=\"Shop.ChangeDto\"/>",
            "<PropertyValue Property=\"Answer\" String=\"Shop.BookDto\"/>",
            "<PropertyValue Property=\"Delete\">\n              <Record><PropertyValue Property=\"Deprecated\" Bool=\"true\"/><PropertyValue Property=\"Deprecation\" String=\"Use Burn\"/>",
        ],
    );
    has_not(calls, &["Property=\"List\"", "Property=\"Patch\"", "Core.Revisions"]);
    has(&imported.model, &["<ComplexType Name=\"ChangeDto\">"]);
}

#[test]
fn a_set_whose_calls_are_all_deprecated_is() {
    let mut paths = books();
    paths["/svc/Books"]["get"]["deprecated"] = json!(true);
    let imported = run(&paths, &book_schemas());
    let set = imported.target("Svc.Container/Books");
    has(set, &["Core.Revisions", "Marked as deprecated"]);
    has_not(set, &["\"Deprecated\" Bool"]);

    for (said, instead) in [
        ("Kept for old clients. Use Get from ShelvesController  instead Please refer to the manual", "Use Shelves"),
        ("Use ListAll from ShelvesController instead", "Use ListAll of Shelves"),
        ("Please do not. Use /odata/Shelves instead.", "Use Shelves"),
        ("Use the ListAll endpoint.", "Use ListAll"),
        ("Replaced by ListAll", "Use ListAll"),
        ("Please refer to the manual", "Marked as deprecated by the service"),
    ] {
        paths["/svc/Books"]["get"]["description"] = json!(format!("Books. DEPRECATED: {said}"));
        let imported = run(&paths, &book_schemas());
        let description = format!("<PropertyValue Property=\"Description\" String=\"{instead}\"/>");
        has(imported.target("Svc.Container/Books"), &[description.as_str()]);
    }
}

#[test]
fn a_form_that_creates_names_its_parts() {
    let mut paths = every_call();
    paths["/svc/Books"]["post"]["requestBody"] = json!({ "content": { "multipart/form-data": { "schema": {
        "type": "object", "required": ["file"],
        "properties": { "file": { "type": "string", "format": "binary" }, "note": text() },
    } } } });
    let imported = run(&paths, &book_schemas());
    has(
        imported.target("Svc.Container/Books"),
        &[
            "<PropertyValue Property=\"MediaType\" String=\"multipart/form-data\"/>",
            "<PropertyValue Property=\"Name\" String=\"file\"/>",
            "<PropertyValue Property=\"Type\" String=\"Edm.Binary\"/>",
            "<PropertyValue Property=\"Required\" Bool=\"true\"/>",
        ],
    );
}

#[test]
fn headers_and_query_options_of_its_own_have_types() {
    let mut paths = every_call();
    paths["/svc/Books"]["get"]["parameters"].as_array_mut().unwrap().extend([
        json!({ "name": "X-Shop", "in": "header", "required": true, "schema": int64() }),
        json!({ "name": "tags", "in": "query", "schema": { "type": "array", "items": text(), "default": "a" } }),
    ]);
    let imported = run(&paths, &book_schemas());
    let set = imported.target("Svc.Container/Books");
    has(
        set,
        &[
            "<PropertyValue Property=\"Name\" String=\"X-Shop\"/>",
            "<PropertyValue Property=\"Required\" Bool=\"true\"/>",
            "<Annotation Term=\"Codegen.Type\" String=\"Edm.Int64\"/>",
            "<Annotation Term=\"Codegen.Type\" String=\"Collection(Edm.String)\"/>",
        ],
    );
    // A read by key would otherwise have what the list has.
    let by_key = &set[set.find("ReadByKeyRestrictions").unwrap()..set.find("InsertRestrictions").unwrap()];
    has(
        by_key,
        &[
            "<PropertyValue Property=\"CustomHeaders\">\n                  <Collection/>",
            "<PropertyValue Property=\"CustomQueryOptions\">\n                  <Collection/>",
        ],
    );
    assert_eq!(imported.notes(Topic::LeftOut), ["GET Books: the default `a` of `tags`"]);
}

#[test]
fn scopes_and_permissions_come_from_fixed_phrases() {
    let mut paths = every_call();
    let phrase = |path: &str, method: &str, text: &str, paths: &mut Value| {
        paths[path][method]["description"] = json!(text);
    };
    let both =
        "OAuth required scopes: S.Books or S.Read.\n\nRequired permissions: A.View and (B.View or C.View - if so).";
    phrase("/svc/Books", "get", both, &mut paths);
    phrase("/svc/Books({key})", "get", both, &mut paths);
    phrase("/svc/Books", "post", "OAuth authentication is not supported.", &mut paths);
    phrase("/svc/Books({key})", "put", "Required permissions: A.Edit.", &mut paths);
    phrase("/svc/Books({key})", "patch", "Requires authentication.", &mut paths);
    let imported = run(&paths, &book_schemas());
    let set = imported.target("Svc.Container/Books");
    let read = &set[..set.find("ReadByKeyRestrictions").unwrap()];
    // What each record says, whether on one line or on several.
    let scopes: Vec<&str> = read
        .split("<PropertyValue Property=\"S")
        .skip(1)
        .map(|rest| &rest[..=rest.find('>').unwrap()])
        .filter(|value| !value.starts_with("copes\""))
        .collect();
    assert_eq!(
        scopes,
        [
            "chemeName\" String=\"OAuth2\"/>",
            "cope\" String=\"S.Books\"/>",
            "chemeName\" String=\"OAuth2\"/>",
            "cope\" String=\"S.Read\"/>",
            "chemeName\" String=\"Shop\"/>",
            "cope\" String=\"A.View\"/>",
            "cope\" String=\"B.View\"/>",
            "chemeName\" String=\"Shop\"/>",
            "cope\" String=\"A.View\"/>",
            "cope\" String=\"C.View\"/>",
        ]
    );
    // The read by key requires the same, and does not say it again.
    has_not(
        &set[set.find("ReadByKeyRestrictions").unwrap()..set.find("InsertRestrictions").unwrap()],
        &["Permissions"],
    );
    let calls = &set[set.find("Codegen.Calls").unwrap()..];
    has(calls, &["<PropertyValue Property=\"NoOAuth\" Bool=\"true\"/>"]);
    // PATCH requires less than PUT, with which it shares the standard term.
    has(
        calls,
        &[
            "<PropertyValue Property=\"Patch\">\n              <Record>\n                <PropertyValue Property=\"Permissions\">\n                  <Collection/>",
        ],
    );
    has(
        &imported.notes(Topic::Permission).join("\n"),
        &["GET Books: 1 conditions in words were dropped", "DELETE Books({key}): the description says nothing"],
    );
}

#[test]
fn limits_of_lists_are_said() {
    let mut paths = books();
    paths["/svc/Books"]["get"]["parameters"] = json!([
        { "name": "$top", "in": "query", "description": "The maximum value is 100.", "schema": text() },
        { "name": "$expand", "in": "query", "description": "The maximum depth is 2.", "schema": text() },
        { "name": "$apply", "in": "query", "schema": text() },
    ]);
    let imported = run(&paths, &book_schemas());
    has(
        imported.target("Svc.Container/Books"),
        &[
            "<Annotation Term=\"Codegen.MaxTop\" Int=\"100\"/>",
            "<Annotation Term=\"Capabilities.ExpandRestrictions\">\n          <Record><PropertyValue Property=\"MaxLevels\" Int=\"2\"/>",
            "<Annotation Term=\"Capabilities.SkipSupported\" Bool=\"false\"/>",
            "<PropertyValue Property=\"Filterable\" Bool=\"false\"/>",
            "<PropertyValue Property=\"Countable\" Bool=\"false\"/>",
        ],
    );
    assert_eq!(imported.notes(Topic::LeftOut), ["GET Books: the query option $apply"]);
}

#[test]
fn the_vocabulary_comes_along() {
    let imported = run(&books(), &book_schemas());
    has(
        &imported.annotations,
        &[
            "Namespace=\"OData.Codegen.V1\" Alias=\"Codegen\"",
            "<Term Name=\"Secret\" Type=\"Core.Tag\" Nullable=\"false\" DefaultValue=\"true\" AppliesTo=\"Property Parameter\">",
            "<edmx:Include Namespace=\"Org.OData.Capabilities.V1\" Alias=\"Capabilities\"/>",
            "Facts of version 7.",
        ],
    );
    let undescribed = imported.annotations.lines().filter(|line| line.contains("<Term ") && line.ends_with("/>"));
    assert_eq!(undescribed.count(), 0);
}
