//! Jobs in one call: started by the name of their process, followed to their end, and stopped.
//!
//! ```no_run
//! use std::time::Duration;
//! # use serde::{Deserialize, Serialize};
//! # #[derive(Serialize)] struct Invoice { number: String }
//! # #[derive(Deserialize)] struct Booked { total: f64 }
//! # async fn example(client: uipath_orchestrator::Client) -> uipath_orchestrator::Result<()> {
//! let shared = client.in_folder("Shared");
//! let run = shared.process("Invoice.Processing").input(&Invoice { number: "R-1".to_owned() }).start().await?;
//! let booked: Booked = run.wait().timeout(Duration::from_secs(600)).await?.output()?;
//!
//! let many = shared.process("Report.Monthly").jobs(20).start().await?;
//! for outcome in many.wait().await? {
//!     match outcome {
//!         Ok(finished) => println!("job {} is done", finished.id()),
//!         Err(failure) => println!("{failure}"),
//!     }
//! }
//! # Ok(()) }
//! ```
//!
//! Jobs are followed by reading them by their ids, at intervals that grow while nothing changes: the service limits how
//! often its lists are read, and not reads by id. A [`Run`] is a name for a job and no more: dropping it, or dropping
//! what waits for it, ends the waiting and leaves the job alone.

mod arguments;
mod input;
mod outcome;
mod pace;
mod process;
mod run;
mod states;
mod stop;
mod wait;
mod watch;

pub use outcome::{Finished, JobFailure, JobFailureKind};
pub use process::{Batch, Process, ProcessRef};
pub use run::{Run, Runs};
pub use states::{StateChange, States};
pub use stop::{Stop, StopAll};
pub use wait::{Wait, WaitAll};

use crate::folder::InFolder;

impl InFolder {
    /// A process of this folder, by its name (`&str`) or by its release's key (`Uuid`). Nothing is sent.
    pub fn process(&self, process: impl Into<ProcessRef>) -> Process {
        Process::new(self.clone(), process.into())
    }

    /// A job of this folder that was started already, by its id. Nothing is sent.
    #[inline]
    pub fn run(&self, job_id: i64) -> Run {
        Run::new(self.clone(), job_id)
    }

    /// Jobs of this folder that were started already, by their ids. Nothing is sent.
    pub fn runs(&self, job_ids: impl IntoIterator<Item = i64>) -> Runs {
        Runs::new(self.clone(), job_ids.into_iter().collect())
    }
}
