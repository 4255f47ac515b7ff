//! The emulator as a program.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use uipath_orchestrator_emulator::{Builder, Injection, RateLimit, Seed};

const USAGE: &str = "\
A UiPath Orchestrator on loopback.

Usage: uipath-orchestrator-emulator [OPTIONS]

  --port PORT           the port of 127.0.0.1 to listen on; 0, the default, takes one that is free
  --empty               begin without the usual tenant
  --seed FILE           begin with what this JSON file describes too
  --state FILE          go on where this file ends, if it is there, and write it at the end (Ctrl-C, SIGTERM)
  --faults FILE         faults that befall requests, as this JSON file describes them
  --page-size ROWS      end pages after so many rows, with a link to the next
  --rate-limit COUNT    answer 429 when the list of jobs or queue items is asked for more often in a minute
  --lenient             ignore members of bodies that the metadata does not know
  --etags               give rows tags, and refuse writes whose If-Match names another
  --api-version TEXT    what the header api-supported-versions says; 20.0 by default
  --metadata FILE       a metadata document other than the built-in one
  --overlay FILE        annotations to lay over it
  --help                this text";

#[derive(Default)]
struct Arguments {
    builder: Builder,
    state: Option<PathBuf>,
    faults: Vec<Injection>,
    metadata: Option<String>,
    overlay: Option<String>,
    help: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), String> {
    let mut arguments = parse(std::env::args().skip(1))?;
    if arguments.help {
        println!("{USAGE}");
        return Ok(());
    }
    if let Some(metadata) = &arguments.metadata {
        let overlay = arguments.overlay.as_deref().map(read).transpose()?;
        arguments.builder = arguments.builder.metadata(read(metadata)?, overlay);
    } else if arguments.overlay.is_some() {
        return Err("--overlay needs --metadata".to_owned());
    }
    let emulator = arguments.builder.start().await.map_err(|error| error.to_string())?;
    let state = arguments.state.as_deref();
    if let Some(state) = state {
        if state.exists() {
            emulator.restore(state).map_err(|error| error.to_string())?;
        }
        // A file that cannot be written is told now: at the end, all would be lost.
        emulator.snapshot(state).map_err(|error| error.to_string())?;
    }
    let end = End::new().map_err(|error| format!("cannot wait for the end: {error}"))?;
    arguments.faults.into_iter().for_each(|fault| emulator.inject(fault));
    println!("An Orchestrator is at {}. These lead a client to it:\n", emulator.url());
    for (name, value) in emulator.environment() {
        println!("export {name}='{value}'");
    }
    println!("\nCtrl-C ends it.");
    end.come().await;
    state.map_or(Ok(()), |state: &Path| emulator.snapshot(state).map_err(|error| error.to_string()))
}

/// What ends the program: Ctrl-C, or the signal by which containers and managers of services end theirs.
#[cfg(unix)]
struct End(tokio::signal::unix::Signal, tokio::signal::unix::Signal);

#[cfg(unix)]
impl End {
    fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self(signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?))
    }

    async fn come(mut self) {
        tokio::select! {
            _ = self.0.recv() => {}
            _ = self.1.recv() => {}
        }
    }
}

/// What ends the program: Ctrl-C.
#[cfg(windows)]
struct End(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl End {
    fn new() -> std::io::Result<Self> {
        tokio::signal::windows::ctrl_c().map(Self)
    }

    async fn come(mut self) {
        self.0.recv().await;
    }
}

fn parse(mut words: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut arguments = Arguments::default();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value\n\n{USAGE}"));
        let builder = arguments.builder;
        arguments.builder = match word.as_str() {
            "--port" => builder.port(number(&word, &value()?)?),
            "--empty" => builder.empty(),
            "--seed" => builder.seed(Seed::read(value()?).map_err(|error| error.to_string())?),
            "--page-size" => builder.page_size(number(&word, &value()?)?),
            "--rate-limit" => builder.rate_limit(RateLimit::per_minute(number(&word, &value()?)?)),
            "--lenient" => builder.lenient(),
            "--etags" => builder.etags(),
            "--api-version" => builder.api_version(value()?),
            "--state" => {
                arguments.state = Some(value()?.into());
                builder
            }
            "--faults" => {
                arguments.faults.extend(Injection::read(value()?).map_err(|error| error.to_string())?);
                builder
            }
            "--metadata" => {
                arguments.metadata = Some(value()?);
                builder
            }
            "--overlay" => {
                arguments.overlay = Some(value()?);
                builder
            }
            "--help" | "-h" => {
                arguments.help = true;
                builder
            }
            _ => return Err(format!("`{word}` is not known\n\n{USAGE}")),
        };
    }
    Ok(arguments)
}

fn number<T: std::str::FromStr>(option: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("`{text}` is no value of {option}"))
}

fn read(path: &str) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("cannot read {path}: {error}"))
}
