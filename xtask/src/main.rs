//! The tasks of this workspace. All reading and writing of files is done here.

mod bench;
mod census;
mod compile;
mod diff;
mod fetch;
mod files;
mod generate;
mod import;
mod msrv;
mod output;
mod references;
mod report;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The tasks of this workspace")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Rebuild the metadata from a public API description.
    Import(import::Arguments),
    /// Put the metadata of a live service in the place of the repository's.
    Fetch(fetch::Arguments),
    /// Write the SDK's generated code from the metadata.
    Generate(generate::Arguments),
    /// Compare two versions of the metadata: exit code 0 says that nothing breaks, 1 that something does, 2 that they
    /// could not be compared, or not all of them.
    Diff(diff::Arguments),
    /// Count what the metadata declares and what of it is generated.
    Census(census::Arguments),
    /// Measure.
    Bench(bench::Arguments),
    /// Check that the code generated from any documents compiles.
    Compile(compile::Arguments),
    /// Check the stated minimum Rust version against all dependencies.
    Msrv,
}

fn main() -> ExitCode {
    if let Some(code) = bench::rustc::run_if_asked() {
        return code;
    }
    let result = match Arguments::parse().task {
        Task::Import(arguments) => import::run(&arguments),
        Task::Fetch(arguments) => fetch::run(&arguments),
        Task::Generate(arguments) => generate::run(&arguments),
        // Its exit code says more than success or failure.
        Task::Diff(arguments) => return diff::run(&arguments),
        Task::Census(arguments) => census::run(&arguments),
        Task::Compile(arguments) => compile::run(&arguments),
        Task::Bench(arguments) => bench::run(&arguments),
        Task::Msrv => msrv::run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}
