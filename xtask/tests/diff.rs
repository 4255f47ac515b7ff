//! `cargo xtask diff` as a process: what it prints, what it writes, and its exit code.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap()
}

/// The metadata of a shop whose books have these properties.
fn shop(folder: &Path, name: &str, properties: &str) -> String {
    let path = folder.join(name);
    let text = format!(
        r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="Shop">
<EntityType Name="Book"><Key><PropertyRef Name="Id"/></Key>
<Property Name="Id" Type="Edm.Int32" Nullable="false"/>{properties}</EntityType>
<EntityContainer Name="Store"><EntitySet Name="Books" EntityType="Shop.Book"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>"#
    );
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn the_exit_code_says_whether_something_breaks() {
    let folder = tempfile::tempdir().unwrap();
    let bare = shop(folder.path(), "bare.edmx", "");
    let titled = shop(folder.path(), "titled.edmx", r#"<Property Name="Title" Type="Edm.String"/>"#);

    let same = xtask(&["diff", &bare, &bare]);
    assert_eq!((same.status.code(), text(&same.stdout)), (Some(0), "no changes\n"));

    let more = xtask(&["diff", &bare, &titled]);
    assert_eq!(more.status.code(), Some(0));
    let expected = "additive[property-added]: Shop → Book → Title: now Edm.String\n\
                    0 breaking, 0 risky, 1 additive, 0 documentation\n";
    assert_eq!(text(&more.stdout), expected);

    let less = xtask(&["diff", &titled, &bare]);
    assert_eq!(less.status.code(), Some(1));
    assert!(text(&less.stdout).starts_with("breaking[property-removed]: Shop → Book → Title"));
    assert_eq!(text(&less.stderr), "");
}

#[test]
fn what_cannot_be_read_is_told_at_its_place_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let good = shop(folder.path(), "good.edmx", "");
    let broken = folder.path().join("broken.edmx").display().to_string();
    fs::write(&broken, "<edmx:Edmx").unwrap();
    let empty = folder.path().join("empty.edmx").display().to_string();
    fs::write(&empty, "<Edmx Version=\"4.0\"/>").unwrap();
    let missing = folder.path().join("missing.edmx").display().to_string();
    let output = folder.path().join("changes.md");
    let output_text = output.display().to_string();

    let both = xtask(&["diff", &broken, &empty, "--format", "markdown", "--output", &output_text]);
    assert_eq!(both.status.code(), Some(2));
    let messages = text(&both.stderr);
    assert!(messages.contains("broken.edmx:1:1: error[C0"), "{messages}");
    assert!(messages.contains("empty.edmx:1:1: error[C006]"), "{messages}");
    assert!(
        messages.contains("broken.edmx cannot be compared\n") && messages.contains("empty.edmx cannot be compared")
    );

    for arguments in [["diff", &good, &missing], ["diff", &missing, &good]] {
        let result = xtask(&arguments);
        assert_eq!(result.status.code(), Some(2));
        assert!(text(&result.stderr).contains("missing.edmx"), "{}", text(&result.stderr));
    }
    let overlay = xtask(&["diff", &good, &good, "--new-overlay", &missing, "--output", &output_text]);
    assert_eq!(overlay.status.code(), Some(2));
    assert!(!output.exists() && both.stdout.is_empty());
}

/// Annotations that say whether books can be deleted.
fn annotations(path: &Path, deletable: bool) -> String {
    let text = format!(
        r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="Shop.Annotations">
<Annotations Target="Shop.Store/Books"><Annotation Term="Org.OData.Capabilities.V1.DeleteRestrictions">
<Record><PropertyValue Property="Deletable" Bool="{deletable}"/></Record></Annotation></Annotations>
<Annotations Target="Shop.Book/Title"><Annotation Term="Vendor.Hint" String="x"/></Annotations>
</Schema></edmx:DataServices></edmx:Edmx>"#
    );
    fs::write(path, text).unwrap();
    path.display().to_string()
}

#[test]
fn annotations_beside_a_document_are_laid_over_it() {
    let folder = tempfile::tempdir().unwrap();
    let title = r#"<Property Name="Title" Type="Edm.String"/>"#;
    let old = shop(folder.path(), "old/shop.edmx", title);
    let new = shop(folder.path(), "new/shop.edmx", title);
    annotations(&folder.path().join("old/annotations.edmx"), true);
    let overlay = annotations(&folder.path().join("new/annotations.edmx"), false);

    let beside = xtask(&["diff", &old, &new, "--format", "json"]);
    assert_eq!(beside.status.code(), Some(1));
    let said: Value = serde_json::from_slice(&beside.stdout).unwrap();
    let change = serde_json::json!({
        "class": "breaking", "kind": "call-removed", "path": ["Shop", "Store", "Books", "Delete"], "old": "DELETE",
    });
    assert_eq!(said, serde_json::json!({ "changes": [change], "diagnostics": [] }));

    let named = xtask(&["diff", &old, &new, "--old-overlay", &overlay]);
    assert_eq!((named.status.code(), text(&named.stdout)), (Some(0), "no changes\n"));
    let bare = xtask(&["diff", &old, &new, "--no-overlays"]);
    assert_eq!((text(&bare.stdout), text(&bare.stderr)), ("no changes\n", ""));
}

#[test]
fn a_side_without_annotations_takes_those_of_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let title = r#"<Property Name="Title" Type="Edm.String"/>"#;
    let saved = shop(folder.path(), "saved/shop.xml", title);
    let untitled = shop(folder.path(), "untitled/shop.xml", "");
    let own = shop(folder.path(), "own/shop.edmx", title);
    let overlay = annotations(&folder.path().join("own/annotations.edmx"), false);

    for (old, new) in [(&own, &saved), (&saved, &own)] {
        let same = xtask(&["diff", old, new]);
        assert_eq!((same.status.code(), text(&same.stdout)), (Some(0), "no changes\n"));
        let said = text(&same.stderr);
        assert!(said.contains(&format!("laid over {own}: {overlay}\n")), "{said}");
        assert!(said.contains(&format!("laid over {saved}: {overlay}, which is the other side's\n")), "{said}");
    }
    // What the annotations say of the title is nothing to a side that never had it.
    let more = xtask(&["diff", &untitled, &own]);
    assert_eq!(more.status.code(), Some(0));
    assert!(!text(&more.stderr).contains("M007"), "{}", text(&more.stderr));
    // Named for one side, they are for both, too.
    let named = xtask(&["diff", &saved, &untitled, "--new-overlay", &overlay, "--format", "json"]);
    let said: Value = serde_json::from_slice(&named.stdout).unwrap();
    let changes = &said["changes"];
    assert_eq!(changes.as_array().unwrap().len(), 1, "{changes}");
    assert_eq!(changes[0]["kind"], "property-removed");
}

/// A document that refers to others, and whose books are of a genre that one of them declares.
fn referring(folder: &Path, name: &str, uris: &[&str]) -> String {
    let path = shop(folder, name, r#"<Property Name="Genre" Type="Common.Genre"/>"#);
    let reference =
        |uri: &&str| format!(r#"<edmx:Reference Uri="{uri}"><edmx:Include Namespace="Common"/></edmx:Reference>"#);
    let references = uris.iter().map(reference).collect::<Vec<_>>().concat();
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("<edmx:DataServices>", &format!("{references}<edmx:DataServices>"), 1)).unwrap();
    path
}

/// A document of a namespace with an enumeration, which refers to another document.
fn common(folder: &Path, name: &str, namespace: &str, members: &str, uri: &str) {
    let text = format!(
        r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0">
<edmx:Reference Uri="{uri}"><edmx:Include Namespace="Other"/></edmx:Reference><edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="{namespace}">
<EnumType Name="Genre">{members}</EnumType></Schema></edmx:DataServices></edmx:Edmx>"#
    );
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn files_that_a_document_refers_to_belong_to_the_service() {
    let folder = tempfile::tempdir().unwrap();
    let member = r#"<Member Name="Crime" Value="0"/>"#;
    let document = |name: &str, members: &str, deep: &str| {
        let here = folder.path().join(name);
        // The same file on two ways, one that leads back, and one that is not there.
        let uris = ["common/ref.edmx", "./common/ref.edmx", "https://example.com/vocabulary.xml"];
        let path = referring(&here, "shop.edmx", &uris);
        common(&here, "common/ref.edmx", "Common", members, "../deep/other.edmx");
        common(&here, "deep/other.edmx", "Other", deep, "../shop.edmx");
        path
    };
    let old = document("old", member, member);
    let same = xtask(&["diff", &old, &document("same", member, member)]);
    assert_eq!((same.status.code(), text(&same.stdout), text(&same.stderr)), (Some(0), "no changes\n", ""));

    let changed = xtask(&["diff", &old, &document("new", "", "")]);
    let expected = "risky[member-removed]: Common → Genre → Crime\nrisky[member-removed]: Other → Genre → Crime\n";
    assert_eq!(changed.status.code(), Some(0));
    assert!(text(&changed.stdout).starts_with(expected), "{}", text(&changed.stdout));

    let census = xtask(&["census", "--file", &old]);
    let row = text(&census.stdout).lines().find(|line| line.starts_with("enumeration types")).unwrap();
    assert_eq!(row.split_whitespace().collect::<Vec<_>>()[2..], ["2", "2", "0"]);
}

#[test]
fn what_was_left_out_is_not_said_to_be_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let old = referring(folder.path(), "old.edmx", &["none.edmx"]);
    let new = shop(folder.path(), "new.edmx", r#"<Property Name="Title" Type="Edm.String"/>"#);

    let same = xtask(&["diff", &old, &old]);
    assert_eq!(same.status.code(), Some(2));
    let said = text(&same.stdout);
    assert!(said.starts_with("no changes in what was compared; not everything was compared"), "{said}");
    assert!(text(&same.stderr).contains("warning[M010]"), "{}", text(&same.stderr));
    let markdown = xtask(&["diff", &old, &old, "--format", "markdown"]);
    assert!(text(&markdown.stdout).starts_with("No changes in what was compared; "), "{}", text(&markdown.stdout));

    let more = xtask(&["diff", &old, &new]);
    assert_eq!(more.status.code(), Some(2));
    assert!(text(&more.stdout).contains("1 additive") && text(&more.stdout).contains("not everything was compared"));

    let json = xtask(&["diff", &old, &new, "--format", "json"]);
    assert_eq!(json.status.code(), Some(2));
    let object: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert!(object["error"].as_str().unwrap().starts_with("not everything was compared"), "{object}");
    assert_eq!(
        (&object["diagnostics"][0]["code"], &object["changes"][0]["kind"]),
        (&"M010".into(), &"property-added".into())
    );
}

#[test]
fn a_failure_is_json_where_json_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let good = shop(folder.path(), "good.edmx", "");
    let broken = folder.path().join("broken.edmx").display().to_string();
    std::fs::write(&broken, "{}").unwrap();
    let unknown = shop(folder.path(), "unknown.edmx", r#"<Property Name="Cover" Type="Shop.Nothing"/>"#);
    let missing = folder.path().join("missing.edmx").display().to_string();
    for (new, error, codes) in [
        (&broken, "cannot be compared", &["C001"][..]),
        (&unknown, "not everything was compared", &["M001"]),
        (&missing, "cannot read", &[]),
    ] {
        let result = xtask(&["diff", &good, new, "--format", "json"]);
        assert_eq!(result.status.code(), Some(2));
        let object: Value = serde_json::from_slice(&result.stdout).unwrap();
        assert!(object["error"].as_str().unwrap().contains(error), "{object}");
        let found = object["diagnostics"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap());
        assert!(found.eq(codes.iter().copied()), "{object}");
    }
}

#[test]
fn the_output_goes_to_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let old = shop(folder.path(), "old.edmx", "");
    let new = shop(folder.path(), "new.edmx", r#"<Property Name="Title" Type="Edm.String"/>"#);
    let output = folder.path().join("changes.md");
    let result = xtask(&["diff", &old, &new, "--format", "markdown", "--output", &output.display().to_string()]);
    assert_eq!((result.status.code(), text(&result.stdout)), (Some(0), ""));
    let written = fs::read_to_string(&output).unwrap();
    assert!(
        written.contains("## Additive\n")
            && written.contains("| `Shop → Book → Title` | property-added |  | `Edm.String` |")
    );

    // The file of a comparison that failed says so.
    let output = folder.path().join("changes.json").display().to_string();
    for (new, code, kind) in [(&new, 0, Some("property-added")), (&format!("{new}.none"), 2, None)] {
        let result = xtask(&["diff", &old, new, "--format", "json", "--output", &output]);
        assert_eq!((result.status.code(), text(&result.stdout)), (Some(code), ""));
        let said: Value = serde_json::from_slice(&fs::read(&output).unwrap()).unwrap();
        assert_eq!((said["changes"][0]["kind"].as_str(), said["error"].is_string()), (kind, kind.is_none()), "{said}");
    }
}
