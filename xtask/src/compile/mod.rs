//! `cargo xtask compile`: whether the code generated from any documents compiles, and its documentation, without
//! warnings.

mod dice;
mod made_up;
mod names;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use odata_codegen::{Config, Contract};

use crate::{files, generate};

/// What a document's own spelling looks like is nothing that a generator can mend, or that its files could allow.
const LOOKS: &str =
    "confusable_idents = \"allow\"\nmixed_script_confusables = \"allow\"\nuncommon_codepoints = \"allow\"\n";

/// Makes all calls of the contract, so that each is used from outside.
const ALL: &str = "
/// How many calls there are.
pub fn calls(service: &uipath_orchestrator::odata::Handle) -> usize {
    contract::calls::all(service).len()
}
";

/// What the calls of the contract are made with; nothing is run.
const SAMPLE: &str = "#![allow(dead_code)]
use uipath_orchestrator::odata::{FilePart, Result};

pub(crate) type Made = Box<dyn Send>;

pub(crate) fn made<C, A>(call: C) -> Made
where
    C: IntoFuture<Output = Result<A>, IntoFuture: Send> + Send + 'static,
{
    Box::new(call)
}

pub(crate) fn file() -> FilePart {
    FilePart::new(\"name\", \"content\")
}

pub(crate) fn sample<T>(ty: &str) -> T {
    panic!(\"a sample of {ty}\")
}
";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Metadata documents; each is generated into a crate of its own.
    #[arg(required_unless_present = "made_up")]
    files: Vec<PathBuf>,
    /// So many documents made up by chance, the same ones each time.
    #[arg(long, default_value_t = 0, hide_default_value = true)]
    made_up: u64,
    /// The number of the first of them.
    #[arg(long, default_value_t = 0)]
    from: u64,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let folder = files::root().join("target/compile");
    let made_up: Vec<(PathBuf, String)> = (arguments.from..arguments.from.saturating_add(arguments.made_up))
        .map(|seed| (folder.join(format!("made-up-{seed}.edmx")), made_up::document(seed)))
        .collect();
    files::write_all(&made_up)?;
    let mut failed = Vec::new();
    for file in arguments.files.iter().chain(made_up.iter().map(|(file, _)| file)) {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let start = Instant::now();
        match compiles(file, &name) {
            Ok(count) => println!("{name:<40} {count:>5} files  {:>6.1} s", start.elapsed().as_secs_f64()),
            Err(message) => {
                println!("{name:<40} {message}");
                failed.push(name);
            }
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("these do not compile: {}", failed.join(", "))) }
}

/// Generates a crate and checks it; the number of its files.
fn compiles(document: &Path, name: &str) -> Result<usize, String> {
    let root = files::root();
    let folder = root.join("target/compile").join(name);
    let mut config = Config::new(document.display().to_string(), "src/generated");
    "uipath_orchestrator::odata".clone_into(&mut config.runtime);
    config.contract = Some(Contract {
        output: "src/contract/calls.rs".to_owned(),
        generated: "crate::generated".to_owned(),
        runtime: config.runtime.clone(),
    });
    let outcome = generate::generate(Path::new(""), &config)?;
    let generated = outcome.generated.ok_or_else(|| format!("cannot be generated:\n{}", outcome.diagnostics))?;
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| format!("cannot clear {}: {error}", folder.display()))?;
    }
    let manifest = format!(
        "[package]\nname = \"compiled\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n\
         [lints.rust]\nwarnings = {{ level = \"deny\", priority = -1 }}\n{LOOKS}\n\
         [dependencies]\nuipath-orchestrator = {{ path = {:?}, default-features = false }}\n",
        root.join("sdk").display().to_string(),
    );
    let limit = generated.recursion_limit.map(|limit| format!("#![recursion_limit = \"{limit}\"]\n"));
    let limit = limit.unwrap_or_default();
    let lib = format!("//! Generated, to see whether it compiles.\n{limit}mod contract;\npub mod generated;\n{ALL}");
    let mut wanted = vec![
        (folder.join("Cargo.toml"), manifest),
        (folder.join("Cargo.lock"), files::read_text(&root.join("Cargo.lock"))?),
        (folder.join("src/lib.rs"), lib),
        (folder.join("src/contract/mod.rs"), "pub(crate) mod calls;\nmod sample;\n".to_owned()),
        (folder.join("src/contract/calls.rs"), generated.contract.unwrap_or_default()),
        (folder.join("src/contract/sample.rs"), SAMPLE.to_owned()),
    ];
    let source = folder.join("src/generated");
    wanted.extend(generated.files.iter().map(|file| (source.join(&file.path), file.content.clone())));
    files::write_all(&wanted)?;
    cargo(&["check"], &folder).map_err(|said| format!("does not compile:\n{said}"))?;
    cargo(&["doc", "--no-deps"], &folder).map_err(|said| format!("cannot be documented:\n{said}"))?;
    Ok(generated.files.len())
}

/// Runs cargo; the first lines of what it says if it fails.
fn cargo(command: &[&str], folder: &Path) -> Result<(), String> {
    let output = Command::new(env!("CARGO"))
        .args(command)
        .args(["--quiet", "--offline"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", files::root().join("target/compile/target"))
        // Each document's crate is compiled once.
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(said.lines().take(20).collect::<Vec<_>>().join("\n"))
}
