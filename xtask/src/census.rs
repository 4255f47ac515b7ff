//! `cargo xtask census`.

use std::path::PathBuf;

use crate::generate;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The settings of the generator.
    #[arg(long, default_value = "metadata/codegen.toml")]
    config: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let (folder, config) = generate::settings(&arguments.config)?;
    let outcome = generate::generate(&folder, &config)?;
    generate::show(&outcome);
    let Some(report) = outcome.report else {
        return Err("nothing can be generated".to_owned());
    };
    print!("{report}");
    if report.is_complete() { Ok(()) } else { Err("not everything that is declared is generated".to_owned()) }
}
