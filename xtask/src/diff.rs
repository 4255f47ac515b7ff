//! `cargo xtask diff OLD NEW`: what a new version of the metadata does to programs.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use odata_codegen::csdl;
use odata_codegen::diagnostic::Diagnostics;
use odata_codegen::model::{self, Service};
use odata_codegen::{Changes, diff};

use crate::{files, report};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The metadata document as it was.
    old: PathBuf,
    /// The metadata document as it is.
    new: PathBuf,
    /// Annotations to lay over the old document; `annotations.edmx` beside it if there is one.
    #[arg(long, value_name = "FILE")]
    old_overlay: Option<PathBuf>,
    /// Annotations to lay over the new document; `annotations.edmx` beside it if there is one.
    #[arg(long, value_name = "FILE")]
    new_overlay: Option<PathBuf>,
    /// How the changes are written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The file that they are written to, instead of the terminal.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A line a change; in color on a terminal, unless `NO_COLOR` is set.
    Text,
    /// A table a class.
    Markdown,
    /// How many there are of each kind, as Markdown.
    Summary,
    /// A list of objects.
    Json,
}

/// Nothing could be compared.
const FAILED: u8 = 2;

/// 0 says that nothing breaks, 1 that something does, 2 that nothing could be compared.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match compare(arguments) {
        Ok(changes) if changes.breaks() => ExitCode::from(1),
        Ok(_) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(FAILED)
        }
    }
}

fn compare(arguments: &Arguments) -> Result<Changes, String> {
    // Both are read, so that all messages come at once.
    let old = read(&arguments.old, arguments.old_overlay.as_deref());
    let new = read(&arguments.new, arguments.new_overlay.as_deref());
    let changes = match (old, new) {
        (Ok(old), Ok(new)) => diff(&old, &new),
        (Err(one), Err(other)) => return Err(format!("{one}\nerror: {other}")),
        (Err(message), _) | (_, Err(message)) => return Err(message),
    };
    let is_colored = arguments.output.is_none()
        && io::stdout().is_terminal()
        && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let mut text = match arguments.format {
        Format::Text if is_colored => changes.colored(),
        Format::Text => changes.to_string(),
        Format::Markdown => changes.markdown(),
        Format::Summary => changes.markdown_summary(),
        Format::Json => {
            serde_json::to_string_pretty(&changes).map_err(|error| format!("cannot write the changes: {error}"))?
        }
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    match &arguments.output {
        Some(path) => {
            files::write(path, &text)?;
        }
        None => match io::stdout().write_all(text.as_bytes()) {
            // Whoever reads has seen enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            result => result.map_err(|error| format!("cannot write the changes: {error}"))?,
        },
    }
    Ok(changes)
}

/// The service that a document describes. What is wrong with it is printed.
fn read(path: &Path, overlay: Option<&Path>) -> Result<Service, String> {
    let beside = path.with_file_name("annotations.edmx");
    let overlay = overlay.or_else(|| (beside != path && beside.exists()).then_some(beside.as_path()));
    let mut diagnostics = Diagnostics::default();
    let mut read = |path: &Path| -> Result<Option<csdl::Document>, String> {
        let mut document = csdl::read(&path.display().to_string(), &files::read(path)?, &mut diagnostics);
        if let Some(document) = &mut document {
            document.sort();
        }
        Ok(document)
    };
    let (document, overlay) = (read(path)?, overlay.map(&mut read).transpose()?);
    let service = match (document, overlay) {
        (Some(document), None) => model::build(&[document], &[], &mut diagnostics),
        (Some(document), Some(Some(overlay))) => model::build(&[document], &[overlay], &mut diagnostics),
        _ => None,
    };
    report::show(&diagnostics, report::Format::Text);
    service.ok_or_else(|| format!("{} cannot be compared", path.display()))
}
