//! `cargo xtask generate`: what it writes, what `--check` finds, and that bad input writes nothing.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::Command;

const DOCUMENT: &str = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="Shop" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Order">
        <Key><PropertyRef Name="Id"/></Key>
        <Property Name="Id" Type="Edm.Int64" Nullable="false"/>
        <Property Name="Note" Type="Edm.String"/>
      </EntityType>
      <EntityContainer Name="Container"><EntitySet Name="Orders" EntityType="Shop.Order"/></EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
"#;

/// A folder with settings, a document, and nothing generated yet.
fn project(document: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.edmx"), document).unwrap();
    let settings = "documents = [\"shop.edmx\"]\noutput = \"generated\"\napi = \"api.txt\"\n";
    fs::write(folder.path().join("codegen.toml"), settings).unwrap();
    folder
}

/// Runs the task in `folder`: whether it went well, and what it said.
fn generate(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("generate").arg("--config").arg(folder.join("codegen.toml")).args(arguments);
    let output = command.output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

#[test]
fn a_check_names_what_differs_what_is_missing_and_what_is_stale() {
    let folder = project(DOCUMENT);
    let folder = folder.path();
    let (ok, said) = generate(folder, &["--check"]);
    assert!(!ok && said.contains("missing:") && said.contains("types/order.rs"), "{said}");
    assert!(!folder.join("generated").exists());

    assert!(generate(folder, &[]).0);
    let (ok, said) = generate(folder, &["--check"]);
    assert!(ok, "{said}");

    let edited = folder.join("generated/types/order.rs");
    let text = fs::read_to_string(&edited).unwrap();
    fs::write(&edited, text.replace("pub note:", "pub remark:")).unwrap();
    fs::write(folder.join("generated/types/gone.rs"), "").unwrap();
    fs::write(folder.join("api.txt"), "").unwrap();
    let (ok, said) = generate(folder, &["--check"]);
    assert!(!ok);
    let lines: Vec<&str> = said.lines().map(str::trim).collect();
    let line = |start: &str, end: &str| lines.iter().any(|line| line.starts_with(start) && line.ends_with(end));
    assert!(line("differs:", "generated/types/order.rs"), "{said}");
    assert!(line("differs:", "api.txt"), "{said}");
    assert!(line("stale:", "generated/types/gone.rs"), "{said}");
    assert!(!said.contains("sets/orders.rs"), "{said}");

    assert!(generate(folder, &[]).0);
    assert!(generate(folder, &["--check"]).0);
    assert!(!folder.join("generated/types/gone.rs").exists());
}

#[test]
fn bad_input_is_named_and_leaves_what_was_there() {
    let cases = [
        ("cut off", &DOCUMENT[..400], "shop.edmx:"),
        ("not XML", "{\"$Version\": \"4.01\"}", "shop.edmx:1:1: error[C001]"),
        (
            "no schema",
            "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"/>",
            "shop.edmx:1:1: error[C006]",
        ),
        (
            "unknown type",
            &DOCUMENT.replace("Edm.String", "Shop.Nothing"),
            "shop.edmx:7:9: error[M001]: Shop → Order → Note",
        ),
    ];
    for (name, document, message) in cases {
        let folder = project(DOCUMENT);
        assert!(generate(folder.path(), &[]).0);
        fs::write(folder.path().join("shop.edmx"), document).unwrap();
        let (ok, said) = generate(folder.path(), &[]);
        assert!(!ok && said.contains(message) && said.contains("nothing was written"), "{name}: {said}");
        fs::write(folder.path().join("shop.edmx"), DOCUMENT).unwrap();
        let (ok, said) = generate(folder.path(), &["--check"]);
        assert!(ok, "{name} changed something: {said}");
    }
}

#[test]
fn settings_that_cannot_be_read_say_where() {
    let folder = project(DOCUMENT);
    fs::write(folder.path().join("codegen.toml"), "documents = [\"shop.edmx\"]\noutput = 5\n").unwrap();
    let (ok, said) = generate(folder.path(), &[]);
    assert!(!ok && said.contains("codegen.toml:2:10: error[N004]"), "{said}");
    fs::write(folder.path().join("codegen.toml"), "documents = [\"none.edmx\"]\noutput = \"generated\"\n").unwrap();
    let (ok, said) = generate(folder.path(), &[]);
    assert!(!ok && said.contains("cannot read") && said.contains("none.edmx"), "{said}");
}
