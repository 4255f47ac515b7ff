//! `cargo xtask generate`: what it writes, what `--check` finds, and that bad input writes nothing.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

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
    // A run that was interrupted leaves such files.
    fs::write(folder.join("generated/types/order.rs.new"), text).unwrap();
    fs::write(folder.join("api.txt"), "").unwrap();
    let (ok, said) = generate(folder, &["--check"]);
    assert!(!ok);
    let lines: Vec<&str> = said.lines().map(str::trim).collect();
    let line = |start: &str, end: &str| lines.iter().any(|line| line.starts_with(start) && line.ends_with(end));
    assert!(line("differs:", "generated/types/order.rs"), "{said}");
    assert!(line("differs:", "api.txt"), "{said}");
    assert!(line("stale:", "generated/types/gone.rs"), "{said}");
    assert!(line("stale:", "generated/types/order.rs.new"), "{said}");
    assert!(!said.contains("sets/orders.rs"), "{said}");

    assert!(generate(folder, &[]).0);
    assert!(generate(folder, &["--check"]).0);
    assert!(!folder.join("generated/types/gone.rs").exists());
    assert!(!folder.join("generated/types/order.rs.new").exists());
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
            "one name for two types",
            &DOCUMENT.replace("</Schema>", "<ComplexType Name=\"order\"/></Schema>"),
            "error[N001]: the types Shop.Order, Shop.order",
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

#[test]
fn files_of_others_are_neither_removed_nor_replaced() {
    let folder = project(DOCUMENT);
    let folder = folder.path();
    let own = folder.join("generated/main.rs");
    fs::create_dir(folder.join("generated")).unwrap();
    fs::write(&own, "fn main() {}\n").unwrap();
    assert!(generate(folder, &[]).0);
    let (ok, said) = generate(folder, &["--check"]);
    assert!(ok, "{said}");
    assert_eq!(fs::read_to_string(&own).unwrap(), "fn main() {}\n");

    for name in ["generated/types/order.rs", "generated/mod.rs", "api.txt"] {
        let generated = fs::read_to_string(folder.join(name)).unwrap();
        fs::write(folder.join(name), "by hand\n").unwrap();
        fs::remove_file(folder.join("generated/sets/orders.rs")).unwrap();
        let (ok, said) = generate(folder, &[]);
        assert!(!ok && said.contains(name) && said.contains("move them away"), "{said}");
        assert_eq!(fs::read_to_string(folder.join(name)).unwrap(), "by hand\n");
        assert!(!folder.join("generated/sets/orders.rs").exists(), "something was written");
        fs::write(folder.join(name), generated).unwrap();
        assert!(generate(folder, &[]).0);
    }
}

#[test]
fn all_files_can_stand_in_one_folder() {
    let folder = project(DOCUMENT);
    let folder = folder.path();
    let settings = "documents = [\"shop.edmx\"]\noutput = \"o2\"\napi = \"./o2/types/../api.txt\"\n\
                    contract = { output = \"o2/calls.rs\", generated = \"a\", runtime = \"b\" }\n";
    fs::write(folder.join("codegen.toml"), settings).unwrap();
    for arguments in [&[][..], &["--check"], &[], &["--check"]] {
        let (ok, said) = generate(folder, arguments);
        assert!(ok, "{said}");
    }
    assert!(folder.join("o2/api.txt").exists() && folder.join("o2/calls.rs").exists());
}

#[test]
fn one_place_is_not_given_to_two_files() {
    let folder = project(DOCUMENT);
    let folder = folder.path();
    let settings = "documents = [\"shop.edmx\"]\noutput = \"generated\"\napi = \"./generated/sets/../mod.rs\"\n";
    fs::write(folder.join("codegen.toml"), settings).unwrap();
    let (ok, said) = generate(folder, &[]);
    assert!(!ok && said.contains("one place for two files") && said.contains("mod.rs"), "{said}");
    assert!(!folder.join("generated").exists());
}

/// As Git does it where `core.autocrlf` is set.
#[test]
fn other_ends_of_lines_are_no_difference() {
    let folder = project(DOCUMENT);
    let folder = folder.path();
    assert!(generate(folder, &[]).0);
    let files = ["shop.edmx", "codegen.toml", "api.txt", "generated/mod.rs", "generated/types/order.rs"];
    for file in files.map(|file| folder.join(file)) {
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replace('\n', "\r\n")).unwrap();
    }
    let (ok, said) = generate(folder, &["--check"]);
    assert!(ok, "{said}");
    let (ok, said) = generate(folder, &[]);
    assert!(ok && said.contains(": 0 written, 0 removed"), "{said}");
    fs::write(folder.join("generated/mod.rs"), "// Written by `x`. Do not edit.\r\n").unwrap();
    assert!(generate(folder, &[]).1.contains(": 1 written"));
}

#[test]
fn what_other_settings_write_below_is_left_alone() {
    let folder = project(DOCUMENT);
    let folder = folder.path();
    let below = folder.join("below");
    fs::create_dir(&below).unwrap();
    let settings = "documents = [\"../shop.edmx\"]\noutput = \"client\"\napi = \"../api-below.txt\"\n";
    fs::write(below.join("codegen.toml"), settings).unwrap();
    fs::write(folder.join("codegen.toml"), "documents = [\"shop.edmx\"]\noutput = \".\"\n").unwrap();
    for _ in 0..2 {
        for folder in [folder, &below] {
            assert!(generate(folder, &[]).0);
        }
    }
    for folder in [folder, &below] {
        let (ok, said) = generate(folder, &["--check"]);
        assert!(ok, "{said}");
    }
    assert!(folder.join("api-below.txt").exists());
    // What this output no longer has is still found.
    fs::rename(folder.join("sets/orders.rs"), folder.join("sets/gone.rs")).unwrap();
    assert!(generate(folder, &["--check"]).1.contains("stale:"));
}

#[test]
fn runs_at_once_take_turns() {
    let types: Vec<String> = (0..150).map(|n| format!("<ComplexType Name=\"Type{n}\"/>")).collect();
    let folder = project(&DOCUMENT.replace("</Schema>", &format!("{}</Schema>", types.concat())));
    let folder = folder.path();
    let runs: Vec<(bool, String)> = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..6).map(|_| scope.spawn(|| generate(folder, &[]))).collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    });
    assert!(runs.iter().all(|(ok, _)| *ok), "{runs:?}");
    let (ok, said) = generate(folder, &["--check"]);
    assert!(ok, "{said}");
}

#[test]
fn files_that_other_settings_have_written_are_not_replaced_in_silence() {
    let folder = project(DOCUMENT);
    let folder = folder.path();
    assert!(!generate(folder, &[]).1.contains("note:"));
    fs::copy(folder.join("shop.edmx"), folder.join("other.edmx")).unwrap();
    let settings = "documents = [\"other.edmx\"]\noutput = \"generated\"\napi = \"api.txt\"\n";
    fs::write(folder.join("codegen.toml"), settings).unwrap();
    let (ok, said) = generate(folder, &[]);
    let note =
        "note: files were replaced that other settings have written: Written by `cargo xtask generate` from shop.edmx.";
    assert!(ok && said.contains(note) && said.matches("note:").count() == 1, "{said}");
    assert!(!generate(folder, &[]).1.contains("note:"));
}

#[cfg(unix)]
#[test]
fn links_to_folders_are_followed() {
    let folder = project(DOCUMENT);
    let folder = folder.path();
    fs::create_dir_all(folder.join("elsewhere")).unwrap();
    fs::create_dir_all(folder.join("generated")).unwrap();
    std::os::unix::fs::symlink(folder.join("elsewhere"), folder.join("generated/types")).unwrap();
    std::os::unix::fs::symlink(folder.join("generated"), folder.join("generated/sub")).unwrap();
    assert!(generate(folder, &[]).0);
    fs::rename(folder.join("elsewhere/order.rs"), folder.join("elsewhere/gone.rs")).unwrap();
    let (ok, said) = generate(folder, &["--check"]);
    assert!(!ok && said.contains("stale:") && said.contains("elsewhere/gone.rs"), "{said}");
    assert!(generate(folder, &[]).0);
    assert!(!folder.join("elsewhere/gone.rs").exists() && folder.join("elsewhere/order.rs").exists());
}

/// Runs a task: whether it went well, and the one JSON document that it prints.
fn json(arguments: &[&str]) -> (bool, Value) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).args(["--format", "json"]).output().unwrap();
    (output.status.success(), serde_json::from_slice(&output.stdout).unwrap())
}

#[test]
fn with_json_everything_is_one_document() {
    let folder = project(DOCUMENT);
    let folder = folder.path();
    let config = folder.join("codegen.toml").display().to_string();
    let document = folder.join("shop.edmx").display().to_string();
    let names = |value: &Value| value.as_array().unwrap().len();

    let (ok, missing) = json(&["generate", "--check", "--config", &config]);
    assert!(!ok && missing["error"].as_str().unwrap().contains("not what the metadata gives"), "{missing}");
    let count = names(&missing["missing"]);
    assert_eq!((&missing["files"], names(&missing["stale"]), names(&missing["differing"])), (&count.into(), 0, 0));

    let (ok, written) = json(&["generate", "--config", &config]);
    assert!(ok && written["error"].is_null(), "{written}");
    assert_eq!((names(&written["written"]), names(&written["removed"]), names(&written["diagnostics"])), (count, 0, 0));
    fs::copy(folder.join("generated/types/order.rs"), folder.join("generated/types/gone.rs")).unwrap();
    let (ok, stale) = json(&["generate", "--check", "--config", &config]);
    assert!(!ok && stale["stale"][0].as_str().unwrap().ends_with("generated/types/gone.rs"), "{stale}");
    let (ok, removed) = json(&["generate", "--config", &config]);
    assert!(ok && removed["removed"] == stale["stale"] && names(&removed["written"]) == 0, "{removed}");
    assert!(json(&["generate", "--check", "--config", &config]).0);

    for arguments in [["census", "--config", &config], ["census", "--file", &document]] {
        let (ok, census) = json(&arguments);
        assert!(ok && census["declared"]["sets"] == 1 && census["generated"]["sets"] == 1, "{census}");
    }
}

#[test]
fn with_json_a_failure_is_one_document_too() {
    let folder = project("{}");
    let config = folder.path().join("codegen.toml").display().to_string();
    let none = folder.path().join("none").display().to_string();
    for arguments in [["generate", "--config", &config], ["census", "--config", &config]] {
        let (ok, said) = json(&arguments);
        assert!(!ok && said["diagnostics"][0]["code"] == "C001" && said["error"].is_string(), "{said}");
    }
    for arguments in [["generate", "--config", &none], ["census", "--config", &none], ["census", "--file", &none]] {
        let (ok, said) = json(&arguments);
        assert!(!ok && said["error"].as_str().unwrap().starts_with("cannot read"), "{said}");
        assert_eq!(said["diagnostics"], serde_json::json!([]));
    }
    fs::write(&config, "documents = [\"shop.edmx\"]\noutput = 5\n").unwrap();
    for task in ["generate", "census"] {
        let (ok, said) = json(&[task, "--config", &config]);
        assert!(!ok && said["diagnostics"][0]["code"] == "N004", "{said}");
        assert_eq!(said["diagnostics"][0]["at"]["line"], 2);
    }
}
