//! The program, by the commands of its README and by its files.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

const README: &str = include_str!("../README.md");

/// The program while it runs.
struct Program {
    child: Child,
    /// What it prints must go somewhere for as long as it runs.
    output: Option<BufReader<ChildStdout>>,
    exports: Vec<String>,
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_uipath-orchestrator-emulator"));
        let child = command.args(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut program = Self { child, output: None, exports: Vec::new() };
        let mut output = BufReader::new(program.child.stdout.take().unwrap());
        loop {
            let mut line = String::new();
            assert!(output.read_line(&mut line).unwrap() > 0, "it ends: {:?}", program.exports);
            if line.starts_with("Ctrl-C") {
                program.output = Some(output);
                return program;
            }
            program.exports.extend(line.starts_with("export ").then_some(line));
        }
    }

    /// What a shell prints that knows where the program is.
    fn shell(&self, script: &str) -> Result<String, String> {
        let script = format!("set -eu\n{}\n{script}", self.exports.concat());
        let done = Command::new("sh").args(["-c", &script]).output().unwrap();
        let (out, error) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        if done.status.success() { Ok(out.into_owned()) } else { Err(format!("{script}\n{out}\n{error}")) }
    }

    /// Ends it as Ctrl-C does.
    fn interrupt(self) {
        self.end("-INT");
    }

    fn end(mut self, signal: &str) {
        assert!(Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap().success());
        assert!(self.child.wait().unwrap().success());
        self.output = None;
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // A test that has failed leaves it running.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn has_curl() -> bool {
    let there = cfg!(unix) && Command::new("curl").arg("--version").output().is_ok_and(|done| done.status.success());
    if !there {
        println!("skipped: there is no curl");
    }
    there
}

/// The blocks of the README in this language.
fn blocks(language: &str) -> Vec<&'static str> {
    let parts = README.split("```").skip(1).step_by(2);
    parts.filter_map(|block| block.strip_prefix(language)?.strip_prefix('\n')).collect()
}

/// A file that is gone at the end.
struct File(PathBuf);

impl File {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("emulator-program-{}-{name}", std::process::id())))
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn the_readme_can_be_typed() {
    if !has_curl() {
        return;
    }
    let program = Program::start(&[]);
    let mut before = String::new();
    let blocks = blocks("sh");
    let expected = ["", "\"value\":[{\"Id\":103,", "\"State\":\"Pending\"", "\"Status\":\"InProgress\"", "52"];
    assert_eq!(blocks.len(), expected.len());
    for (block, expected) in blocks.iter().zip(expected) {
        let printed = program.shell(&format!("{before}\n{block}")).unwrap_or_else(|error| panic!("{error}"));
        assert!(printed.contains(expected), "{block}\n{printed}");
        if before.is_empty() {
            (*block).clone_into(&mut before);
        }
    }
    program.interrupt();
}

#[test]
fn its_seeds_and_faults_are_those_of_the_readme_and_its_state_outlives_it() {
    if !has_curl() {
        return;
    }
    let (seed, faults, state) = (File::new("seed.json"), File::new("faults.json"), File::new("state.json"));
    let blocks = blocks("json");
    fs::write(&seed.0, blocks[0]).unwrap();
    fs::write(&faults.0, blocks[1]).unwrap();
    let sign_in = "AUTH=\"Authorization: Bearer $(curl -sf \"$UIPATH_IDENTITY_URI/connect/token\" \
        -d grant_type=client_credentials -d \"client_id=$UIPATH_CLIENT_ID\" -d \"client_secret=$UIPATH_CLIENT_SECRET\" \
        | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')\"\nFOLDER='X-UIPATH-FolderPath: Finance/Invoices'";
    let get = |path: &str| format!("{sign_in}\ncurl -s -H \"$AUTH\" -H \"$FOLDER\" \"$UIPATH_URL/odata/{path}\"");
    let program =
        Program::start(&["--empty", "--seed", seed.path(), "--faults", faults.path(), "--state", state.path()]);
    assert!(program.shell(&get("QueueItems")).unwrap().contains("\"Reference\":\"INV-1\""));
    assert!(program.shell(&get("Assets")).unwrap().contains("No such asset."));
    let delete = format!(
        "{sign_in}\ncurl -s -X DELETE -o /dev/null -w '%{{http_code}}' -H \"$AUTH\" -H \"$FOLDER\" \"$UIPATH_URL/odata/QueueItems(1)\""
    );
    assert!(Path::new(state.path()).exists(), "whether it can be written is known from the beginning");
    assert_eq!(program.shell(&delete).unwrap(), "204");
    program.end("-TERM");
    let again = Program::start(&["--state", state.path()]);
    let items = again.shell(&get("QueueItems")).unwrap();
    assert!(!items.contains("\"Status\":\"New\""), "{items}");
    assert!(again.shell(&get("Assets")).unwrap().contains("erp.acme.example"));
    again.interrupt();
}

#[test]
fn what_it_does_not_understand_is_said() {
    for (arguments, message) in [
        (&["--nonsense"][..], "`--nonsense` is not known"),
        (&["--port"], "--port needs a value"),
        (&["--port", "x"], "`x` is no value of --port"),
        (&["--seed", "/nonexistent/seed.json"], "/nonexistent/seed.json"),
        (&["--overlay", "x"], "--overlay needs --metadata"),
        (&["--state", "/nonexistent/state.json"], "/nonexistent/state.json"),
    ] {
        let done = Command::new(env!("CARGO_BIN_EXE_uipath-orchestrator-emulator")).args(arguments).output().unwrap();
        let error = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(!done.status.success() && error.contains(message), "{arguments:?}: {error}");
    }
    let help = Command::new(env!("CARGO_BIN_EXE_uipath-orchestrator-emulator")).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    // Each option of the help is one of the README.
    let options = help.split_whitespace().filter(|word| word.starts_with("--") && *word != "--help");
    for option in options.map(|option| option.trim_end_matches(['.', ','])) {
        assert!(README.contains(option), "{option}");
    }
}
