//! The import of the real descriptions, where they stand beside the workspace, and what the task does with files.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use odata_codegen::csdl::document::{OperationKind, Schema};
use odata_codegen::csdl::{self, Document};
use odata_codegen::import::{Counts, Import, Older, Topic, import, import_with_versions};
use serde_json::Value;

use super::{Arguments, ORCHESTRATOR, older, run};
use crate::files;

/// A file of the folder beside the workspace; says that the test is skipped where it is not there.
fn shared(name: &str) -> Option<PathBuf> {
    let path = files::root().join("../shared").join(name);
    if path.exists() {
        return Some(path);
    }
    println!("skipped: {name} is not beside the workspace");
    None
}

fn imported(path: &Path) -> Import {
    let text = fs::read_to_string(path).unwrap();
    import(&path.display().to_string(), &text, &ORCHESTRATOR).unwrap_or_else(|error| panic!("{error}"))
}

fn v20() -> Option<Import> {
    Some(imported(&shared("reference/orchestrator-v20.openapi.json")?))
}

/// The current version with the older ones, as the documents of the repository are made.
fn with_versions() -> Option<Import> {
    let read = |name: &str| Some(fs::read_to_string(shared(&format!("reference/orchestrator-{name}.json"))?).unwrap());
    let [first, second] = [("2019.10", read("2019.10.swagger")?), ("2020.10", read("2020.10.swagger")?)];
    let older = [&first, &second].map(|(version, text)| Older { version, file: version, text });
    let path = shared("reference/orchestrator-v20.openapi.json")?;
    let text = fs::read_to_string(&path).unwrap();
    Some(import_with_versions("v20", &text, &ORCHESTRATOR, &older).unwrap_or_else(|error| panic!("{error}")))
}

fn schemas(document: &Document) -> impl Iterator<Item = &Schema> {
    document.schemas.iter()
}

#[test]
fn nothing_of_the_current_description_is_lost() {
    let Some(import) = v20() else { return };
    let Counts { sets, calls, operations, .. } = import.report.counts;
    assert_eq!((sets, calls, operations), (52, 158, 188));
    let all: Vec<_> = schemas(&import.document).flat_map(|schema| &schema.operations).collect();
    let functions = all.iter().filter(|operation| operation.kind == OperationKind::Function).count();
    assert_eq!((functions, all.len() - functions), (97, 91));
    let on_sets = all.iter().filter(|operation| operation.parameters[0].ty.collection).count();
    assert_eq!((on_sets, all.len() - on_sets), (151, 37));
    // Seven sets have no list; two operations are called by neither GET nor POST.
    let annotations = csdl::write(&import.annotations);
    assert_eq!(annotations.matches("<PropertyValue Property=\"Method\" String=").count(), 2);
    assert_eq!(import.report.notes(Topic::EntityType).filter(|note| note.contains("it has no list")).count(), 6);
    assert_eq!(annotations.matches("<PropertyValue Property=\"UrlParameters\">").count(), 3);
    assert_eq!(annotations.matches("String=\"multipart/form-data\"").count(), 4);
    assert_eq!(annotations.matches("String=\"application/octet-stream\"").count(), 4);
}

#[test]
fn the_committed_documents_are_what_the_description_gives() {
    let Some(import) = with_versions() else { return };
    for (name, document) in [("orchestrator.edmx", &import.document), ("annotations.edmx", &import.annotations)] {
        let committed = fs::read_to_string(files::root().join("metadata").join(name)).unwrap();
        assert!(committed == csdl::write(document), "{name} is not what `cargo xtask import` writes; run it again");
    }
}

#[test]
fn no_sentence_of_the_description_goes_in() {
    let Some(path) = shared("reference/orchestrator-v20.openapi.json") else { return };
    let description: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    let import = imported(&path);
    // Entities are undone, so that quotes and brackets hide nothing.
    let text = [csdl::write(&import.document), csdl::write(&import.annotations)].concat();
    let text = text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let mut sentences = BTreeSet::new();
    collect_sentences(&description, &mut sentences);
    assert!(sentences.len() > 1000, "only {} sentences were found", sentences.len());
    for sentence in sentences {
        assert!(!text.contains(&sentence), "taken over: {sentence}");
    }
}

/// Every summary and description of more than three words, whole and by lines.
fn collect_sentences(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                if let (true, Some(text)) = (matches!(name.as_str(), "summary" | "description"), value.as_str()) {
                    let lines = text.lines().chain([text]).map(str::trim);
                    into.extend(lines.filter(|line| line.split_whitespace().count() > 3).map(str::to_owned));
                }
                collect_sentences(value, into);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect_sentences(item, into)),
        _ => {}
    }
}

#[test]
fn both_documents_are_valid_csdl() {
    let committed = ["orchestrator.edmx", "annotations.edmx"].map(|name| files::root().join("metadata").join(name));
    let Some(schema) = shared("oasis/edmx.xsd") else { return };
    for document in committed {
        let lint =
            Command::new("xmllint").args(["--noout", "--nonet", "--schema"]).arg(&schema).arg(&document).output();
        let Ok(lint) = lint else {
            println!("skipped: there is no xmllint");
            return;
        };
        assert!(lint.status.success(), "{}", String::from_utf8_lossy(&lint.stderr));
    }
}

#[test]
fn the_order_of_the_description_does_not_show() {
    let Some(path) = shared("reference/orchestrator-v20.openapi.json") else { return };
    let text = fs::read_to_string(&path).unwrap();
    let mut reversed = String::new();
    write_reversed(&serde_json::from_str(&text).unwrap(), &mut reversed);
    let first = imported(&path);
    let again = import("reversed.json", &reversed, &ORCHESTRATOR).unwrap();
    assert!(csdl::write(&again.document) == csdl::write(&first.document));
    assert!(csdl::write(&again.annotations) == csdl::write(&first.annotations));
    assert_eq!(again.report, first.report);
}

/// JSON with the members of all objects from last to first.
fn write_reversed(value: &Value, into: &mut String) {
    let (open, close) = match value {
        Value::Object(_) => ('{', '}'),
        Value::Array(_) => ('[', ']'),
        other => return into.push_str(&other.to_string()),
    };
    into.push(open);
    let mut members: Vec<(Option<&String>, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, value)| (Some(name), value)).collect(),
        Value::Array(items) => items.iter().map(|item| (None, item)).collect(),
        _ => Vec::new(),
    };
    if value.is_object() {
        members.sort_by(|a, b| b.0.cmp(&a.0));
    }
    for (i, (name, value)) in members.into_iter().enumerate() {
        if i > 0 {
            into.push(',');
        }
        if let Some(name) = name {
            into.push_str(&Value::from(name.as_str()).to_string());
            into.push(':');
        }
        write_reversed(value, into);
    }
    into.push(close);
}

#[test]
fn older_descriptions_are_read_as_well() {
    for (name, expected) in [
        ("reference/orchestrator-2019.10.swagger.json", (38, 117, 132)),
        ("reference/orchestrator-2020.10.swagger.json", (48, 145, 152)),
    ] {
        let Some(path) = shared(name) else { return };
        let Counts { sets, calls, operations, .. } = imported(&path).report.counts;
        assert_eq!((sets, calls, operations), expected, "{name}");
    }
}

#[test]
fn a_description_that_cannot_be_read_changes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("orchestrator.edmx"), "as it was").unwrap();
    let description = folder.path().join("broken.json");
    fs::write(&description, r#"{"openapi": "3.0.1", "paths": {"/odata/Jobs": {"get": {}}}}"#).unwrap();
    let error =
        run(&Arguments { description: description.clone(), older: Vec::new(), out: Some(out.clone()) }).unwrap_err();
    assert!(error.contains("broken.json:#/paths/~1odata~1Jobs/get: `responses` is missing"), "{error}");
    assert_eq!(fs::read_to_string(out.join("orchestrator.edmx")).unwrap(), "as it was");
    assert_eq!(fs::read_dir(&out).unwrap().count(), 1);

    let missing = run(&Arguments { description: folder.path().join("none.json"), older: Vec::new(), out: Some(out) })
        .unwrap_err();
    assert!(missing.contains("none.json"), "{missing}");
}

/// The smallest description: one set with a list.
const SMALL: &str = r##"{"openapi": "3.0.1", "info": {"version": "1"},
    "paths": {"/odata/Jobs": {"get": {"responses": {"200": {"content": {"application/json": {"schema":
        {"type": "array", "items": {"$ref": "#/components/schemas/JobDto"}}}}}}}}},
    "components": {"schemas": {"JobDto": {"type": "object", "properties": {"Id": {"type": "integer"}}}}}}"##;

#[test]
fn both_documents_are_written_or_neither() {
    let folder = tempfile::tempdir().unwrap();
    let description = folder.path().join("small.json");
    fs::write(&description, SMALL).unwrap();
    let out = folder.path().join("new/folder");
    run(&Arguments { description: description.clone(), older: Vec::new(), out: Some(out.clone()) }).unwrap();
    assert_eq!(names(&out), ["annotations.edmx", "orchestrator.edmx"]);
    let model = fs::read_to_string(out.join("orchestrator.edmx")).unwrap();
    assert!(model.contains("<EntitySet Name=\"Jobs\" EntityType=\"UiPath.Server.Configuration.OData.JobDto\"/>"));

    // Where the second cannot be written, the first stays as it was.
    fs::write(out.join("orchestrator.edmx"), "as it was").unwrap();
    fs::remove_file(out.join("annotations.edmx")).unwrap();
    fs::create_dir(out.join("annotations.edmx")).unwrap();
    let error = run(&Arguments { description, older: Vec::new(), out: Some(out.clone()) }).unwrap_err();
    assert!(error.contains("annotations.edmx: it is a folder"), "{error}");
    assert_eq!(fs::read_to_string(out.join("orchestrator.edmx")).unwrap(), "as it was");
    assert_eq!(names(&out), ["annotations.edmx", "orchestrator.edmx"]);
}

#[test]
fn older_versions_are_given_by_name() {
    assert_eq!(older("2019.10=a=b.json"), Ok(("2019.10".to_owned(), PathBuf::from("a=b.json"))));
    for wrong in ["old.json", "=old.json", "2019.10="] {
        assert!(older(wrong).unwrap_err().contains("2019.10=old.json"), "{wrong}");
    }
    let folder = tempfile::tempdir().unwrap();
    let description = folder.path().join("small.json");
    fs::write(&description, SMALL).unwrap();
    let out = folder.path().join("out");
    let given = |versions: &[&str]| {
        let older = versions.iter().map(|version| ((*version).to_owned(), description.clone())).collect();
        run(&Arguments { description: description.clone(), older, out: Some(out.clone()) })
    };
    let error = given(&["1", "1"]).unwrap_err();
    assert!(error.contains("the version 1 is given twice"), "{error}");
    assert!(!out.exists());
    given(&["0.9", "1"]).unwrap();
    let annotations = fs::read_to_string(out.join("annotations.edmx")).unwrap();
    assert_eq!(annotations.matches("Property=\"Version\" String=\"0.9\"").count(), 2, "the set and its type");
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
