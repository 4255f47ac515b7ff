//! `cargo xtask census`.

use std::path::PathBuf;

use odata_codegen::diagnostic::Diagnostics;
use odata_codegen::{Config, csdl};

use crate::output::{Failure, Output};
use crate::report::Format;
use crate::{files, generate, references};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The settings of the generator.
    #[arg(long, default_value = "metadata/codegen.toml")]
    config: PathBuf,
    /// A metadata document to count instead of those that the settings name, with the files that it refers to.
    #[arg(long, conflicts_with = "config")]
    file: Option<PathBuf>,
    /// How it is said; with `json`, the counts are the members `declared` and `generated`.
    #[arg(long, default_value = "text")]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let mut output = Output::new(arguments.format);
    let result = count(arguments, &mut output);
    output.finish(result)
}

fn count(arguments: &Arguments, output: &mut Output) -> Result<(), Failure> {
    let (folder, config) = match &arguments.file {
        Some(file) => {
            // What is wrong with them is told when they are generated from.
            let found = references::follow(file, |path| {
                Ok(csdl::read(&path.display().to_string(), &files::read(path)?, &mut Diagnostics::default()))
            })?;
            let documents = found.iter().map(|(path, _)| path.display().to_string()).collect();
            (PathBuf::new(), Config { documents, ..Config::new("", "") })
        }
        None => generate::settings(&arguments.config)?,
    };
    let outcome = generate::generate(&folder, &config)?;
    output.messages(outcome.diagnostics);
    let report = outcome.report.ok_or("nothing can be generated")?;
    output.line(report.to_string().trim_end());
    for (name, census) in [("declared", report.declared), ("generated", report.generated)] {
        output.fact(name, serde_json::to_value(census).map_err(|error| format!("the counts are no JSON: {error}"))?);
    }
    if report.is_complete() || arguments.file.is_some() {
        Ok(())
    } else {
        Err("not everything that is declared is generated".into())
    }
}
