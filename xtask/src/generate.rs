//! `cargo xtask generate [--check]`.

use std::fs;
use std::path::{Path, PathBuf};

use odata_codegen::{Config, Input, Outcome};

use crate::files;
use crate::report::{self, Format};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The settings; paths in them are relative to this file.
    #[arg(long, default_value = "metadata/codegen.toml")]
    config: PathBuf,
    /// Write nothing: fail if the files differ from what would be written, and say which.
    #[arg(long)]
    check: bool,
    /// How messages are shown.
    #[arg(long, default_value = "text")]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let (folder, config) = settings(&arguments.config)?;
    let outcome = generate(&folder, &config)?;
    report::show(&outcome.diagnostics, arguments.format);
    let Some(generated) = outcome.generated else {
        return Err("nothing was written".to_owned());
    };
    let output = folder.join(&config.output);
    let contract = config.contract.as_ref().zip(generated.contract);
    let contract = contract.map(|(settings, content)| (folder.join(&settings.output), content));
    let mut wanted: Vec<(PathBuf, String)> =
        generated.files.iter().map(|file| (output.join(&file.path), file.content.clone())).collect();
    wanted.extend(contract);
    wanted.extend(config.api.as_ref().map(|path| (folder.join(path), generated.api.clone())));
    let known: Vec<&str> = generated.files.iter().map(|file| file.path.as_str()).collect();
    let stale: Vec<PathBuf> = files::list(&output)?
        .into_iter()
        .filter(|path| !known.contains(&path.as_str()))
        .map(|path| output.join(path))
        .collect();
    if arguments.check { check(&wanted, &stale) } else { write(&wanted, &stale) }
}

/// The settings in `path`, and the folder that its paths are relative to.
pub(crate) fn settings(path: &Path) -> Result<(PathBuf, Config), String> {
    let path = files::in_workspace(path);
    let text = files::read_text(&path)?;
    let config = Config::parse(&path.display().to_string(), &text).map_err(|error| error.to_string())?;
    let folder = path.parent().unwrap_or(Path::new("")).to_path_buf();
    Ok((folder, config))
}

/// Generates from the documents that the settings name.
pub(crate) fn generate(folder: &Path, config: &Config) -> Result<Outcome, String> {
    let read = |names: &[String]| -> Result<Vec<Input>, String> {
        names
            .iter()
            .map(|name| {
                let path = folder.join(name);
                Ok(Input { bytes: files::read(&path)?, name: path.display().to_string() })
            })
            .collect()
    };
    Ok(odata_codegen::generate(config, &read(&config.documents)?, &read(&config.overlays)?))
}

fn check(wanted: &[(PathBuf, String)], stale: &[PathBuf]) -> Result<(), String> {
    let mut wrong = Vec::new();
    for (path, content) in wanted {
        match fs::read(path) {
            Ok(found) if found == content.as_bytes() => {}
            Ok(_) => wrong.push(format!("differs: {}", shortened(path))),
            Err(_) => wrong.push(format!("missing: {}", shortened(path))),
        }
    }
    wrong.extend(stale.iter().map(|path| format!("stale:   {}", shortened(path))));
    if wrong.is_empty() {
        println!("{} generated files are up to date", wanted.len());
        return Ok(());
    }
    let count = wrong.len();
    Err(format!(
        "{count} generated files are not what the metadata gives:\n  {}\nrun `cargo xtask generate` and commit the result",
        wrong.join("\n  ")
    ))
}

fn write(wanted: &[(PathBuf, String)], stale: &[PathBuf]) -> Result<(), String> {
    let differs = |path: &Path, content: &str| fs::read(path).map_or(true, |old| old != content.as_bytes());
    let changed: Vec<(PathBuf, String)> =
        wanted.iter().filter(|(path, content)| differs(path, content)).cloned().collect();
    files::write_all(&changed)?;
    for path in stale {
        fs::remove_file(path).map_err(|error| format!("cannot remove {}: {error}", path.display()))?;
    }
    let (all, written, removed) = (wanted.len(), changed.len(), stale.len());
    println!("{all} files: {written} written, {removed} removed, the others unchanged");
    Ok(())
}

/// The path from the workspace on, without the detours that settings contain.
fn shortened(path: &Path) -> String {
    let whole = path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_path_buf());
    let root = files::root().canonicalize().unwrap_or_else(|_| files::root());
    whole.strip_prefix(root).unwrap_or(&whole).display().to_string()
}
