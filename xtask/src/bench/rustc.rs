//! Stands between cargo and rustc, and notes what each crate costs.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

use nix::sys::resource::{UsageWho, getrusage};

/// The file to note the costs in. Where it is set, this program is a compiler.
pub(super) const LOG: &str = "XTASK_RUSTC_LOG";

/// Runs rustc, if this program was started for that.
pub(crate) fn run_if_asked() -> Option<ExitCode> {
    let log = std::env::var_os(LOG)?;
    let mut arguments = std::env::args_os().skip(1);
    let rustc = arguments.next()?;
    let arguments: Vec<_> = arguments.collect();
    let status = Command::new(rustc).args(&arguments).status();
    let names = arguments.windows(2).find(|pair| pair[0] == "--crate-name").map(|pair| pair[1].to_string_lossy());
    // Where it asks rustc for its version, there is no crate.
    if let Some(name) = names.filter(|name| name != "___")
        && let Err(error) = note(Path::new(&log), &name)
    {
        eprintln!("error: {error}");
        return Some(ExitCode::FAILURE);
    }
    let code = status.ok().and_then(|status| status.code()).and_then(|code| u8::try_from(code).ok());
    Some(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

fn note(log: &Path, name: &str) -> Result<(), String> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| format!("no usage is known: {error}"))?;
    let microseconds = |time: nix::sys::time::TimeVal| time.tv_sec() * 1_000_000 + time.tv_usec();
    let cpu = microseconds(usage.user_time()) + microseconds(usage.system_time());
    let mut file = OpenOptions::new().create(true).append(true).open(log).map_err(|error| error.to_string())?;
    writeln!(file, "{name} {cpu} {}", usage.max_rss()).map_err(|error| error.to_string())
}

/// What compiling cost.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cost {
    pub(super) cpu: Duration,
    /// Bytes.
    pub(super) memory: u64,
}

/// What compiling each crate cost, as `log` says.
pub(super) fn costs(log: &Path) -> Result<Vec<(String, Cost)>, String> {
    let text = std::fs::read_to_string(log).map_err(|error| format!("{}: {error}", log.display()))?;
    let line = |line: &str| {
        let mut words = line.split(' ');
        let (name, cpu, memory) = (words.next()?, words.next()?.parse().ok()?, words.next()?.parse::<u64>().ok()?);
        Some((name.to_owned(), Cost { cpu: Duration::from_micros(cpu), memory: memory * 1024 }))
    };
    Ok(text.lines().filter_map(line).collect())
}
