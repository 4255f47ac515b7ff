//! Each folder of `diff` is a case: a service in two versions, `old.edmx` and `new.edmx`, and the changes between
//! them, in `expected.snap`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use odata_codegen::csdl::{self, Document};
use odata_codegen::diagnostic::Diagnostics;
use odata_codegen::model::{self, Service};
use odata_codegen::{Changes, Class, Config, diff_generated};

#[path = "support/shuffle.rs"]
mod shuffle;

use shuffle::{Numbers, shuffle};

fn folders() -> Vec<PathBuf> {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff");
    let mut folders: Vec<_> = fs::read_dir(&cases).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    assert!(folders.len() > 10, "the cases are gone");
    folders
}

fn document(path: &Path) -> Document {
    let mut diagnostics = Diagnostics::default();
    let document = csdl::read(&path.display().to_string(), &fs::read(path).unwrap(), &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics}");
    document.unwrap()
}

fn service(documents: &[Document], overlays: &[Document]) -> Service {
    let mut diagnostics = Diagnostics::default();
    model::build(documents, overlays, &mut diagnostics)
}

fn of(folder: &Path, name: &str) -> Service {
    service(&[document(&folder.join(name))], &[])
}

fn changes(folder: &Path) -> Changes {
    compare(&of(folder, "old.edmx"), &of(folder, "new.edmx"))
}

fn compare(old: &Service, new: &Service) -> Changes {
    diff_generated(old, new, &Config::new("", ""))
}

#[test]
fn every_case_changes_what_is_expected() {
    for folder in folders() {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&folder);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("expected", changes(&folder).to_string()));
    }
}

/// What has no order in CSDL has none here, on either side.
#[test]
fn order_does_not_show() {
    let mut numbers = Numbers(7);
    for folder in folders() {
        let expected = changes(&folder);
        for _ in 0..10 {
            let [old, new] = ["old.edmx", "new.edmx"].map(|name| {
                let mut document = document(&folder.join(name));
                shuffle(&mut document, &mut numbers);
                service(&[document], &[])
            });
            assert_eq!(compare(&old, &new), expected, "{}", folder.display());
        }
    }
}

#[test]
fn a_service_does_not_differ_from_itself_in_another_order() {
    let metadata = Path::new(env!("CARGO_MANIFEST_DIR")).join("../metadata");
    let overlay = document(&metadata.join("annotations.edmx"));
    let mut pairs = vec![(document(&metadata.join("orchestrator.edmx")), Some(overlay))];
    for folder in folders() {
        pairs.extend(["old.edmx", "new.edmx"].map(|name| (document(&folder.join(name)), None)));
    }
    let mut numbers = Numbers(11);
    for (document, overlay) in pairs {
        let first = service(std::slice::from_ref(&document), overlay.as_slice());
        for _ in 0..3 {
            let (mut document, mut overlay) = (document.clone(), overlay.clone());
            shuffle(&mut document, &mut numbers);
            if let Some(overlay) = &mut overlay {
                shuffle(overlay, &mut numbers);
            }
            let again = service(&[document], overlay.as_slice());
            assert_eq!(compare(&first, &again), Changes::default());
            assert_eq!(compare(&again, &first), Changes::default());
        }
    }
}

/// What is added one way is removed the other way, at the same place.
#[test]
fn there_and_back_are_mirrored() {
    let places = |changes: &Changes, kind: &str| -> BTreeSet<(Vec<String>, String)> {
        let ending = format!("-{kind}");
        let found = changes.iter().filter_map(|change| {
            let code = change.kind();
            // The signature of an overload is the one that it has become.
            let path = change.path.iter().map(|name| name.split('(').next().unwrap().to_owned());
            Some((path.collect(), code.strip_suffix(&ending)?.to_owned()))
        });
        found.collect()
    };
    for folder in folders() {
        let there = changes(&folder);
        let back = compare(&of(&folder, "new.edmx"), &of(&folder, "old.edmx"));
        assert_eq!(places(&there, "added"), places(&back, "removed"), "{}", folder.display());
        assert_eq!(places(&there, "removed"), places(&back, "added"), "{}", folder.display());
        assert_eq!(there.is_empty(), back.is_empty(), "{}", folder.display());
    }
}

/// Calls have arguments for all headers but those that a client sends by itself.
#[test]
fn headers_that_the_client_sends_are_no_arguments() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/shapes");
    let (old, new) = (of(&folder, "old.edmx"), of(&folder, "new.edmx"));
    let of_headers = |changes: &Changes, class: Class| -> Vec<String> {
        let headers = changes.of(class).filter(|change| change.kind().starts_with("header-"));
        headers.map(|change| change.path.last().unwrap().clone()).collect()
    };
    let all = ["X-Gone", "X-May", "X-Must", "X-New"];
    assert_eq!(of_headers(&compare(&old, &new), Class::Breaking), all);
    let context_headers = all.map(str::to_owned).to_vec();
    let changes = diff_generated(&old, &new, &Config { context_headers, ..Config::new("", "") });
    assert_eq!(of_headers(&changes, Class::Breaking), [""; 0]);
    assert_eq!(of_headers(&changes, Class::Risky), ["X-Gone", "X-May", "X-New"]);
}

#[test]
fn the_worst_come_first() {
    for folder in folders() {
        let changes = changes(&folder);
        let mut sorted: Vec<_> = changes.iter().cloned().collect();
        sorted.sort();
        assert!(changes.iter().eq(sorted.iter()), "{}", folder.display());
        let counts: usize = Class::ALL.iter().map(|class| changes.count(*class)).sum();
        assert_eq!((counts, changes.breaks()), (changes.len(), changes.count(Class::Breaking) > 0));
    }
}

#[test]
fn all_renderings_tell_every_change() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/calls");
    let changes = changes(&folder);
    let (plain, colored) = (changes.to_string(), changes.colored());
    assert!(!plain.contains('\x1b') && colored.contains("\x1b[1;31mbreaking["));
    let mut without_color = colored;
    for escape in ["\x1b[1;31m", "\x1b[1;33m", "\x1b[32m", "\x1b[2m", "\x1b[0m"] {
        without_color = without_color.replace(escape, "");
    }
    assert_eq!(without_color, plain);

    let rows = changes.markdown().lines().filter(|line| line.starts_with("| `")).count();
    assert_eq!(rows, changes.len());

    let summary = changes.markdown_summary();
    let rows = summary.lines().filter(|line| line.starts_with("| ")).skip(1);
    let counts = rows.map(|line| line.rsplit("| ").next().unwrap().trim_end_matches(" |").parse::<usize>().unwrap());
    assert_eq!(counts.sum::<usize>(), changes.len());
}

#[test]
fn markdown_survives_bars_and_backticks() {
    let document = |description: &str| {
        let text = format!(
            r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
            <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="Shop"><ComplexType Name="A">
            <Annotation Term="Org.OData.Core.V1.Description" String="{description}"/></ComplexType></Schema>
            </edmx:DataServices></edmx:Edmx>"#
        );
        let mut diagnostics = Diagnostics::default();
        service(&[csdl::read("a.edmx", text.as_bytes(), &mut diagnostics).unwrap()], &[])
    };
    let changes = compare(&document("this | that"), &document("the `other` one"));
    let row = "| `Shop → A` | type-description | `this \\| that` | `` the `other` one `` |";
    assert!(changes.markdown().contains(row), "{}", changes.markdown());
}
