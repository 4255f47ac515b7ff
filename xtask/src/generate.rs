//! `cargo xtask generate [--check]`.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{ErrorKind, Read as _};
use std::path::{Component, Path, PathBuf};

use odata_codegen::{Config, Input, Outcome, SourceFile};

use crate::files;
use crate::output::{Failure, Output};
use crate::report::Format;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The settings; paths in them are relative to this file.
    #[arg(long, default_value = "metadata/codegen.toml")]
    config: PathBuf,
    /// Write nothing: fail if the files differ from what would be written, and say which.
    #[arg(long)]
    check: bool,
    /// How it is said; with `json`, `files` is how many are generated, `written` and `removed` are lists of paths,
    /// `replaced` says what else files in their places were written from, and with `--check` `differing`, `missing` and
    /// `stale` are lists of paths.
    #[arg(long, default_value = "text")]
    format: Format,
}

/// A head is no longer than this.
const HEAD: u64 = 4096;

/// What is to stand where.
struct Plan {
    wanted: Vec<(PathBuf, String)>,
    /// Files of an earlier run that nothing is written to any more.
    stale: Vec<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let mut output = Output::new(arguments.format);
    let result = settings(&arguments.config).and_then(|(folder, config)| {
        let _turn = if arguments.check { None } else { turn(&arguments.config) };
        let plan = plan(&folder, &config, &mut output)?;
        output.fact("files", plan.wanted.len());
        if arguments.check { check(&plan, &mut output) } else { write(&plan, &mut output) }
    });
    output.finish(result)
}

/// Waits until no other run writes by the same settings: each would take the other's files, that are not in their places
/// yet, for what an interrupted run has left.
fn turn(config: &Path) -> Option<File> {
    let file = File::open(files::in_workspace(config)).ok()?;
    // Where files cannot be locked it goes on all the same.
    file.lock().ok().map(|()| file)
}

fn plan(folder: &Path, config: &Config, said: &mut Output) -> Result<Plan, Failure> {
    let outcome = generate(folder, config)?;
    said.messages(outcome.diagnostics);
    let generated = outcome.generated.ok_or("nothing was written")?;
    let output = folder.join(&config.output);
    let contract = config.contract.as_ref().zip(generated.contract);
    let contract = contract.map(|(settings, content)| (folder.join(&settings.output), content));
    let mut wanted: Vec<(PathBuf, String)> =
        generated.files.into_iter().map(|file| (output.join(file.path), file.content)).collect();
    wanted.extend(contract);
    wanted.extend(config.api.as_ref().map(|path| (folder.join(path), generated.api)));
    let mut places = BTreeSet::new();
    if let Some((path, _)) = wanted.iter().find(|(path, _)| !places.insert(without_detours(path))) {
        return Err(
            format!("nothing was written: the settings name one place for two files, {}", path.display()).into()
        );
    }
    // The settings may lead to one file on several ways.
    let known: BTreeSet<PathBuf> = wanted.iter().filter_map(|(path, _)| path.canonicalize().ok()).collect();
    let mut stale = Vec::new();
    // What other settings write below this folder is theirs; what a run that was interrupted has left beside a file is not.
    let is_own = |path: &String| SourceFile::could_be_at(path.strip_suffix(files::BESIDE).unwrap_or(path));
    for path in files::list(&output)?.into_iter().filter(is_own) {
        let path = output.join(path);
        let is_known = path.canonicalize().map_or(true, |path| known.contains(&path));
        if !is_known && path.is_file() && is_generated(&path)? {
            stale.push(path);
        }
    }
    Ok(Plan { wanted, stale })
}

/// The settings in `path`, and the folder that its paths are relative to.
pub(crate) fn settings(path: &Path) -> Result<(PathBuf, Config), Failure> {
    let path = files::in_workspace(path);
    let text = files::read_text(&path)?;
    let config = Config::parse(&path.display().to_string(), &text)?;
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

fn check(plan: &Plan, said: &mut Output) -> Result<(), Failure> {
    let (mut differing, mut missing) = (Vec::new(), Vec::new());
    for (path, content) in &plan.wanted {
        match fs::read(path) {
            Ok(found) if is_same(&found, content) => {}
            Ok(_) => differing.push(shortened(path)),
            Err(_) => missing.push(shortened(path)),
        }
    }
    let stale: Vec<String> = plan.stale.iter().map(|path| shortened(path)).collect();
    let mut wrong = Vec::new();
    for (name, label, paths) in
        [("differing", "differs:", &differing), ("missing", "missing:", &missing), ("stale", "stale:  ", &stale)]
    {
        said.fact(name, paths.as_slice());
        wrong.extend(paths.iter().map(|path| format!("{label} {path}")));
    }
    if wrong.is_empty() {
        said.line(format_args!("{} generated files are up to date", plan.wanted.len()));
        return Ok(());
    }
    let count = wrong.len();
    let list = wrong.join("\n  ");
    let message = format!(
        "{count} generated files are not what the metadata gives:\n  {list}\nrun `cargo xtask generate` and commit the result"
    );
    Err(message.into())
}

fn write(plan: &Plan, said: &mut Output) -> Result<(), Failure> {
    let mut foreign = Vec::new();
    let mut heads: BTreeSet<String> = BTreeSet::new();
    let mut changed: Vec<(&Path, &str)> = Vec::new();
    for (path, content) in &plan.wanted {
        if fs::read(path).is_ok_and(|old| is_same(&old, content)) {
            continue;
        }
        if path.is_file() && !is_generated(path)? {
            foreign.push(shortened(path));
        } else if let Some(head) = fs::read_to_string(path).ok().and_then(|old| other_head(&old, content)) {
            heads.insert(head);
        }
        changed.push((path, content));
    }
    if !foreign.is_empty() {
        let message = format!(
            "nothing was written, since these files stand in the way and are not the generator's (it writes a head into \
             its own):\n  {}\nmove them away, or name another place in the settings",
            foreign.join("\n  ")
        );
        return Err(message.into());
    }
    files::write_all(&changed)?;
    // Its detours cannot be shortened any more when it is gone.
    let removed: Vec<String> = plan.stale.iter().map(|path| shortened(path)).collect();
    for path in &plan.stale {
        match fs::remove_file(path) {
            // What an interrupted run has left beside a file has just been moved into its place.
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(format!("cannot remove {}: {error}", path.display()).into());
            }
            _ => {}
        }
    }
    said.line(format_args!(
        "{} files: {} written, {} removed, the others unchanged",
        plan.wanted.len(),
        changed.len(),
        removed.len()
    ));
    // Two settings with one output would replace each other's files for ever.
    for head in &heads {
        said.line(format_args!("note: files were replaced that other settings have written: {head}"));
    }
    said.fact("replaced", heads.into_iter().collect::<Vec<String>>());
    said.fact("written", changed.iter().map(|(path, _)| shortened(path)).collect::<Vec<String>>());
    said.fact("removed", removed);
    Ok(())
}

/// What the old file says it was written from, if the new one says that it was written from something else.
fn other_head(old: &str, new: &str) -> Option<String> {
    let head =
        |text: &str| text.lines().next().map(|line| line.trim_start_matches(['/', '#', ' ']).trim_end().to_owned());
    head(old).filter(|old| !old.is_empty() && Some(old) != head(new).as_ref())
}

/// Whether a file has the content: Git may have given it other ends of lines.
fn is_same(found: &[u8], content: &str) -> bool {
    let lines = |text: &str| text.replace("\r\n", "\n");
    found == content.as_bytes() || std::str::from_utf8(found).is_ok_and(|found| lines(found) == lines(content))
}

/// Whether the generator has written the file, as its head says. One that is empty holds nothing that could be lost.
fn is_generated(path: &Path) -> Result<bool, String> {
    let fail = |error| format!("cannot read {}: {error}", path.display());
    let mut content = Vec::new();
    File::open(path).and_then(|file| file.take(HEAD).read_to_end(&mut content)).map_err(fail)?;
    let head = content.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii_end();
    let is_head = |start: &str| head.starts_with(start.as_bytes()) && head.ends_with(b". Do not edit.");
    Ok(content.trim_ascii().is_empty() || is_head("// Written by `") || is_head("# Written by `"))
}

/// The path without `.` and `..`, whether there is something at it or not.
fn without_detours(path: &Path) -> PathBuf {
    path.components().fold(PathBuf::new(), |mut way, part| {
        match part {
            Component::CurDir => {}
            Component::ParentDir if way.file_name().is_some() => drop(way.pop()),
            part => way.push(part),
        }
        way
    })
}

/// The path from the workspace on, without the detours that settings contain.
fn shortened(path: &Path) -> String {
    let whole = path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_path_buf());
    let root = files::root().canonicalize().unwrap_or_else(|_| files::root());
    whole.strip_prefix(root).unwrap_or(&whole).display().to_string()
}
