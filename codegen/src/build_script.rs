//! The generator in a build script. The rest of this crate touches no files; a build script has to.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use crate::config::Config;
use crate::generate::{Input, generate};

/// Generates into the build script's output folder, by the settings in the file `settings`.
///
/// Paths in the settings are relative to that file; `output` and `contract` mean nothing here. Messages of the
/// generator become warnings of cargo, and cargo is told to run the script again when a document changes.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), Box<dyn std::error::Error>> {
///     odata_codegen::build_script("codegen.toml")
/// }
/// ```
///
/// ```ignore
/// // src/lib.rs: the module `generated`
/// include!(concat!(env!("OUT_DIR"), "/generated.rs"));
/// ```
pub fn build_script(settings: impl AsRef<Path>) -> Result<(), Box<dyn Error>> {
    let settings = settings.as_ref();
    let text = String::from_utf8(read(settings)?)?;
    let config = Config::parse(&settings.display().to_string(), &text).map_err(|error| error.to_string())?;
    let folder = settings.parent().unwrap_or(Path::new(""));
    let documents = inputs(folder, &config.documents)?;
    let overlays = inputs(folder, &config.overlays)?;
    let outcome = generate(&config, &documents, &overlays);
    for diagnostic in &outcome.diagnostics {
        println!("cargo::warning={}", diagnostic.to_string().replace('\n', " "));
    }
    let generated = outcome.generated.ok_or("nothing could be generated: the warnings say why")?;

    let out = PathBuf::from(env::var("OUT_DIR")?);
    let target = out.join("generated");
    match fs::remove_dir_all(&target) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    for file in &generated.files {
        let path = target.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(&target))?;
        fs::write(path, &file.content)?;
    }
    // A module outside of the crate is reached by its whole path.
    let head = target.join("mod.rs");
    let head = head.to_str().ok_or("the output folder's name is not UTF-8")?;
    fs::write(out.join("generated.rs"), format!("#[path = {head:?}]\npub mod generated;\n"))?;
    Ok(())
}

fn inputs(folder: &Path, names: &[String]) -> Result<Vec<Input>, Box<dyn Error>> {
    names.iter().map(|name| Ok(Input { name: name.clone(), bytes: read(&folder.join(name))? })).collect()
}

fn read(path: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", path.display());
    fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()).into())
}
