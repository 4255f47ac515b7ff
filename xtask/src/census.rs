//! `cargo xtask census`.

use std::path::PathBuf;

use odata_codegen::Config;

use crate::generate;
use crate::report::{self, Format};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The settings of the generator.
    #[arg(long, default_value = "metadata/codegen.toml")]
    config: PathBuf,
    /// A metadata document to count instead of those that the settings name.
    #[arg(long, conflicts_with = "config")]
    file: Option<PathBuf>,
    /// How messages are shown; with `json`, counts are part of it.
    #[arg(long, default_value = "text")]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let (folder, config) = match &arguments.file {
        Some(file) => (PathBuf::new(), Config::new(file.display().to_string(), "")),
        None => generate::settings(&arguments.config)?,
    };
    let outcome = generate::generate(&folder, &config)?;
    report::show(&outcome.diagnostics, arguments.format);
    let Some(report) = outcome.report else {
        return Err("nothing can be generated".to_owned());
    };
    print!("{report}");
    if report.is_complete() || arguments.file.is_some() {
        Ok(())
    } else {
        Err("not everything that is declared is generated".to_owned())
    }
}
