//! Processes, and what becomes of their jobs.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value as Json};

/// The member of a process's row that says how its jobs run. No metadata knows it, so that it is neither
/// shown nor written by clients.
pub(crate) const RUN: &str = "@emulator.run";

/// A process of a folder, and the package that it runs.
#[derive(Clone)]
#[must_use = "a process does nothing until a folder gets it"]
pub struct Process {
    pub(super) name: String,
    pub(super) package: String,
    pub(super) version: String,
    pub(super) run: Option<Run>,
    pub(super) past: Vec<(usize, PastJob)>,
}

pub(super) type PastJob = Arc<dyn Fn(usize) -> JobEnd + Send + Sync>;

impl fmt::Debug for Process {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Process").field("name", &self.name).field("run", &self.run).finish_non_exhaustive()
    }
}

/// How a job of the past ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobEnd {
    /// Well.
    Successful,
    /// With an exception.
    Faulted,
    /// Because somebody stopped it.
    Stopped,
}

impl Process {
    /// A process of the package of the same name, version `1.0.0`, whose jobs run for as long as the
    /// [builder](crate::Builder::job_running) says and end well; if the name holds `fault`, they end in a
    /// fault.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { package: name.clone(), name, version: "1.0.0".to_owned(), run: None, past: Vec::new() }
    }

    /// The package that it runs, which is made if it is not there.
    pub fn package(mut self, package: impl Into<String>) -> Self {
        self.package = package.into();
        self
    }

    /// The version of the package.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = version.into();
        self
    }

    /// What becomes of its jobs.
    pub fn run(mut self, run: Run) -> Self {
        self.run = Some(run);
        self
    }

    /// Jobs that have run already; `end` tells how the job with this number, counted from 0, has ended.
    pub fn past_jobs(mut self, count: usize, end: impl Fn(usize) -> JobEnd + Send + Sync + 'static) -> Self {
        self.past.push((count, Arc::new(end)));
        self
    }
}

/// How the jobs of a process run and end.
#[derive(Clone, Debug, Default)]
#[must_use = "how a job runs matters only to a process"]
pub struct Run(pub(super) Map<String, Json>);

impl Run {
    /// They end well.
    pub fn successful() -> Self {
        Self::default().with("end", "Successful")
    }

    /// They end in a fault with this message.
    pub fn faulted(message: impl Into<String>) -> Self {
        Self::default().with("end", "Faulted").with("message", message.into())
    }

    /// They are suspended once they have run, until the operation `ResumeJob` lets them run again, to a
    /// good end.
    pub fn suspended() -> Self {
        Self::default().with("suspends", true)
    }

    /// They give this back as their output arguments.
    pub fn output(self, output: Json) -> Self {
        self.with("output", output)
    }

    /// They run for so long.
    pub fn lasting(self, duration: Duration) -> Self {
        self.with("seconds", duration.as_secs_f64())
    }

    fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }
}
