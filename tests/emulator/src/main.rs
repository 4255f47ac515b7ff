//! The emulator as a program.

use std::process::ExitCode;

use uipath_orchestrator_emulator::Emulator;

const USAGE: &str = "\
A UiPath Orchestrator on loopback.

Usage: uipath-orchestrator-emulator [--port PORT] [--page-size ROWS] [--metadata FILE [--overlay FILE]]

  --port PORT        the port of 127.0.0.1 to listen on; 0, the default, takes one that is free
  --page-size ROWS   end pages after so many rows, with a link to the next
  --metadata FILE    a metadata document other than the built-in one
  --overlay FILE     annotations to lay over it
  --help             this text";

#[derive(Default)]
struct Arguments {
    port: u16,
    page_size: usize,
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
    let arguments = parse(std::env::args().skip(1))?;
    if arguments.help {
        println!("{USAGE}");
        return Ok(());
    }
    let mut builder = Emulator::builder().port(arguments.port).page_size(arguments.page_size);
    if let Some(metadata) = &arguments.metadata {
        let overlay = arguments.overlay.as_deref().map(read).transpose()?;
        builder = builder.metadata(read(metadata)?, overlay);
    } else if arguments.overlay.is_some() {
        return Err("--overlay needs --metadata".to_owned());
    }
    let emulator = builder.start().await.map_err(|error| error.to_string())?;
    println!("An Orchestrator is at {}. These lead a client to it:\n", emulator.url());
    for (name, value) in emulator.environment() {
        println!("export {name}='{value}'");
    }
    println!("\nCtrl-C ends it.");
    tokio::signal::ctrl_c().await.map_err(|error| format!("cannot wait for Ctrl-C: {error}"))
}

fn parse(mut words: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut arguments = Arguments::default();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value\n\n{USAGE}"));
        match word.as_str() {
            "--port" => arguments.port = number(&word, &value()?)?,
            "--page-size" => arguments.page_size = number(&word, &value()?)?,
            "--metadata" => arguments.metadata = Some(value()?),
            "--overlay" => arguments.overlay = Some(value()?),
            "--help" | "-h" => arguments.help = true,
            _ => return Err(format!("`{word}` is not known\n\n{USAGE}")),
        }
    }
    Ok(arguments)
}

fn number<T: std::str::FromStr>(option: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("`{text}` is no value of {option}"))
}

fn read(path: &str) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("cannot read {path}: {error}"))
}
