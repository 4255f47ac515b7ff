//! Generates the client of the service that `travel.edmx` describes into the folder for build output.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use odata_codegen::{Config, Input, generate};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=travel.edmx");
    let mut config = Config::new("travel.edmx", "generated");
    config.runtime = "uipath_orchestrator::odata".to_owned();
    config.command = "cargo build".to_owned();

    let document = Input { name: "travel.edmx".to_owned(), bytes: fs::read("travel.edmx")? };
    let outcome = generate(&config, &[document], &[]);
    for diagnostic in &outcome.diagnostics {
        println!("cargo::warning={}", diagnostic.to_string().replace('\n', " "));
    }
    let generated = outcome.generated.ok_or("nothing could be generated; see the warnings above")?;

    let folder = Path::new(&env::var("OUT_DIR")?).join("generated");
    for file in &generated.files {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        fs::write(path, &file.content)?;
    }
    // A file outside of the crate is reached by its whole path.
    let module = format!("#[path = {:?}]\npub mod generated;\n", folder.join("mod.rs"));
    fs::write(Path::new(&env::var("OUT_DIR")?).join("module.rs"), module)?;
    Ok(())
}
