//! `cargo xtask bench`: what generating, compiling, decoding and calling costs, each beside the same done another way.

mod codegen;
mod compile;
mod large;
mod machine;
mod programs;
mod record;
pub(crate) mod rustc;

use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
    /// Put the result into BENCHMARKS.md.
    #[arg(long, global = true)]
    write: bool,
}

#[derive(clap::Subcommand)]
enum What {
    /// Generate from the repository's metadata, from a document of 1,500 entity types, and from further documents.
    Codegen {
        /// Further metadata documents.
        files: Vec<PathBuf>,
        /// How often each is generated; the median counts.
        #[arg(long, default_value_t = 5)]
        runs: usize,
        /// Measure the one document in this process: memory is that of a process.
        #[arg(long, hide = true)]
        here: bool,
    },
    /// Compile the SDK, the same types with serde's derive, and applications on both.
    Compile,
    /// Decode a page of 1,000 jobs.
    Decode,
    /// Encode 1,000 jobs.
    Encode,
    /// Call a server on loopback.
    Call,
    /// Add 50,000 items to a queue of the emulator, with faults, beside adding one by one.
    Bulk,
    /// Read a long list from a server on loopback.
    Stream {
        /// How many rows it has.
        #[arg(default_value_t = 1_000_000)]
        rows: usize,
    },
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let measured = match &arguments.what {
        What::Codegen { files, runs, here: true } => {
            return codegen::measure(files.first().map(PathBuf::as_path), *runs);
        }
        What::Codegen { files, runs, here: false } => record::Measured {
            name: "codegen",
            command: "cargo run --release --package xtask -- bench codegen".to_owned(),
            figures: codegen::run(files, *runs)?,
        },
        What::Compile => record::Measured {
            name: "compile",
            command: "cargo xtask bench compile".to_owned(),
            figures: compile::run()?,
        },
        What::Decode => programs::run_and_count("decode")?,
        What::Encode => programs::run_and_count("encode")?,
        What::Call => programs::run("call", &[])?,
        What::Bulk => programs::example("bulk", "bulk_add")?,
        What::Stream { rows } => programs::run("stream", &[rows.to_string()])?,
    };
    println!("{}", measured.figures.trim_end());
    if arguments.write { record::write(&measured) } else { Ok(()) }
}
