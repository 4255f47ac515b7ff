//! `cargo xtask diff OLD NEW`: what a new version of the metadata does to programs.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use odata_codegen::csdl;
use odata_codegen::diagnostic::{Code, Diagnostics};
use odata_codegen::model::{self, Service};
use odata_codegen::{Changes, Config, diff_generated};

use crate::output::{Failure, Output};
use crate::{files, generate, references, report};

/// What an annotations document beside a metadata document is called.
const BESIDE: &str = "annotations.edmx";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The metadata document as it was. Files that it refers to are read with it.
    old: PathBuf,
    /// The metadata document as it is. Files that it refers to are read with it.
    new: PathBuf,
    /// Annotations to lay over the old document. If not given, `annotations.edmx` beside it; if there is none, what is
    /// laid over the new document: what only one side has would else be told as changes.
    #[arg(long, value_name = "FILE")]
    old_overlay: Option<PathBuf>,
    /// Annotations to lay over the new document. If not given, `annotations.edmx` beside it; if there is none, what is
    /// laid over the old document.
    #[arg(long, value_name = "FILE")]
    new_overlay: Option<PathBuf>,
    /// Lay nothing over either document.
    #[arg(long, conflicts_with_all = ["old_overlay", "new_overlay"])]
    no_overlays: bool,
    /// The settings that generated code has its names by. If not given, `metadata/codegen.toml`, if it is there.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
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
    /// One object: `changes`, a list, `diagnostics`, and `error` where the exit code is 2; it has no `changes` then if
    /// nothing could be compared.
    Json,
}

/// Not everything could be compared.
const FAILED: u8 = 2;

/// What is said where something of a side was left out.
const NOT_COMPARED: &str =
    "not everything was compared: what uses a document or a type that was not found is left out, as the messages say";

/// An annotations document for one side.
struct Overlay {
    path: PathBuf,
    /// Whether it is that of the other side.
    is_borrowed: bool,
}

/// A side of the comparison.
struct Side {
    service: Service,
    /// Whether nothing was left out for want of a document or a type.
    is_whole: bool,
}

/// 0 says that nothing breaks, 1 that something does, 2 that not everything could be compared.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let format = if arguments.format == Format::Json { report::Format::Json } else { report::Format::Text };
    let mut said = Output::new(format).at(arguments.output.clone());
    let mut breaks = false;
    let result = compare(arguments, &mut said).and_then(|(changes, is_whole)| {
        breaks = changes.breaks();
        said.fact(
            "changes",
            serde_json::to_value(&changes).map_err(|error| format!("the changes are no JSON: {error}"))?,
        );
        said.text(&text(arguments, &changes, is_whole))?;
        if is_whole { Ok(()) } else { Err(NOT_COMPARED.into()) }
    });
    match said.finish(result) {
        Ok(()) => ExitCode::from(u8::from(breaks)),
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(FAILED)
        }
    }
}

/// The changes, and whether nothing had to be left out.
fn compare(arguments: &Arguments, said: &mut Output) -> Result<(Changes, bool), Failure> {
    let [old_overlay, new_overlay] = overlays(arguments);
    // Both are read, so that all messages come at once.
    let old = read(&arguments.old, old_overlay.as_ref(), said);
    let new = read(&arguments.new, new_overlay.as_ref(), said);
    let usual = files::in_workspace(Path::new("metadata/codegen.toml"));
    let config = match arguments.config.as_ref().or_else(|| usual.exists().then_some(&usual)) {
        Some(path) => generate::settings(path)?.1,
        None => Config::new("", ""),
    };
    match (old, new) {
        (Ok(old), Ok(new)) => Ok((diff_generated(&old.service, &new.service, &config), old.is_whole && new.is_whole)),
        (Err(one), Err(other)) if one != other => Err(format!("{one}\nerror: {other}").into()),
        (Err(message), _) | (_, Err(message)) => Err(message.into()),
    }
}

/// The changes for people.
fn text(arguments: &Arguments, changes: &Changes, is_whole: bool) -> String {
    let is_colored = arguments.output.is_none()
        && io::stdout().is_terminal()
        && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let mut text = match arguments.format {
        Format::Markdown => changes.markdown(),
        Format::Summary => changes.markdown_summary(),
        _ if is_colored => changes.colored(),
        _ => changes.to_string(),
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    if is_whole { text } else { with_note(&text, changes, arguments.format) }
}

/// The text for people with what was not compared: that nothing has changed is not known then.
fn with_note(text: &str, changes: &Changes, format: Format) -> String {
    match (changes.is_empty(), format) {
        (true, Format::Text) => format!("no changes in what was compared; {NOT_COMPARED}\n"),
        (true, _) => format!("No changes in what was compared; {NOT_COMPARED}.\n"),
        (false, Format::Text) => format!("{text}{NOT_COMPARED}\n"),
        (false, _) => format!("{text}\nNote: {NOT_COMPARED}.\n"),
    }
}

/// What is laid over the old document and over the new one: their own, else that of the other side.
fn overlays(arguments: &Arguments) -> [Option<Overlay>; 2] {
    if arguments.no_overlays {
        return [None, None];
    }
    let own = |named: &Option<PathBuf>, document: &Path| {
        let beside = document.with_file_name(BESIDE);
        named.clone().or_else(|| (beside != document && beside.exists()).then_some(beside))
    };
    let old = own(&arguments.old_overlay, &arguments.old);
    let new = own(&arguments.new_overlay, &arguments.new);
    let overlay = |own: &Option<PathBuf>, other: &Option<PathBuf>| {
        own.as_ref().or(other.as_ref()).map(|path| Overlay { path: path.clone(), is_borrowed: own.is_none() })
    };
    [overlay(&old, &new), overlay(&new, &old)]
}

/// The service that a document describes, with the files that it refers to. What is wrong with it is printed.
fn read(path: &Path, overlay: Option<&Overlay>, said: &mut Output) -> Result<Side, String> {
    let mut diagnostics = Diagnostics::default();
    let mut read = |path: &Path| -> Result<Option<csdl::Document>, String> {
        let mut document = csdl::read(&path.display().to_string(), &files::read(path)?, &mut diagnostics);
        if let Some(document) = &mut document {
            document.sort();
        }
        Ok(document)
    };
    let found = references::follow(path, &mut read)?;
    let documents: Option<Vec<csdl::Document>> = found.into_iter().map(|(_, document)| document).collect();
    let annotations = match overlay {
        None => Some(Vec::new()),
        Some(overlay) => read(&overlay.path)?.map(|document| vec![document]),
    };
    if let Some(Overlay { path: overlay, is_borrowed }) = overlay {
        let whose = if *is_borrowed { ", which is the other side's" } else { "" };
        eprintln!("laid over {}: {}{whose}", path.display(), overlay.display());
    }
    let service = documents
        .zip(annotations)
        .map(|(documents, annotations)| model::build(&documents, &annotations, &mut diagnostics));
    let mut shown = Diagnostics::default();
    // The other side's annotations may well speak of what this side has not.
    let is_expected = |code| code == Code::NoTarget && overlay.is_some_and(|overlay| overlay.is_borrowed);
    diagnostics.iter().filter(|diagnostic| !is_expected(diagnostic.code)).for_each(|one| shown.push(one.clone()));
    let is_lost = |code| matches!(code, Code::MissingDocument | Code::UnknownType);
    let is_whole = !shown.iter().any(|diagnostic| is_lost(diagnostic.code));
    said.messages(shown);
    let service = service.ok_or_else(|| format!("{} cannot be compared", path.display()))?;
    Ok(Side { service, is_whole })
}
