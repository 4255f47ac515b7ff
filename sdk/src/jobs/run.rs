//! Handles of jobs.

use std::fmt;
use std::sync::Arc;

use futures_core::future::BoxFuture;

use super::{States, Stop, StopAll, Wait, WaitAll};
use crate::EntitySets as _;
use crate::folder::InFolder;
use crate::odata::Result;
use crate::types::Job;

/// A job that was started: its folder and its id. It is cheap to clone, and dropping it does nothing to the job.
#[derive(Clone)]
pub struct Run {
    folder: InFolder,
    id: i64,
}

impl Run {
    #[inline]
    pub(super) fn new(folder: InFolder, id: i64) -> Self {
        Self { folder, id }
    }

    /// The id of the job.
    #[inline]
    pub fn id(&self) -> i64 {
        self.id
    }

    /// Reads the job as it is now.
    #[inline]
    pub fn job(&self) -> BoxFuture<'static, Result<Job>> {
        self.folder.jobs().get(self.id).into_future()
    }

    /// Waits until the job has ended. A job that faulted or was stopped is an error.
    #[inline]
    pub fn wait(&self) -> Wait {
        Wait::new(self.folder.clone(), self.id)
    }

    /// The states of the job as they change, until it has ended.
    #[inline]
    pub fn states(&self) -> States {
        States::new(&self.folder, &[self.id])
    }

    /// Stops the job: softly, and kills it after a grace time.
    #[inline]
    pub fn stop(&self) -> Stop {
        Stop::new(self.folder.clone(), self.id)
    }
}

impl fmt::Debug for Run {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "job {} in {}", self.id, self.folder.folder())
    }
}

/// Jobs that were started together. It is cheap to clone, and dropping it does nothing to the jobs.
#[derive(Clone)]
pub struct Runs {
    folder: InFolder,
    ids: Arc<[i64]>,
}

impl Runs {
    #[inline]
    pub(super) fn new(folder: InFolder, ids: Vec<i64>) -> Self {
        Self { folder, ids: ids.into() }
    }

    /// The ids of the jobs, in the order in which the service gave them.
    #[inline]
    pub fn ids(&self) -> &[i64] {
        &self.ids
    }

    /// The handles of the single jobs.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = Run> {
        self.ids.iter().map(|id| Run::new(self.folder.clone(), *id))
    }

    /// Waits until all of the jobs have ended, and tells of each how.
    #[inline]
    pub fn wait(&self) -> WaitAll {
        WaitAll::new(self.folder.clone(), self.ids.clone())
    }

    /// The states of the jobs as they change, until all have ended.
    #[inline]
    pub fn states(&self) -> States {
        States::new(&self.folder, &self.ids)
    }

    /// Stops the jobs: softly, and kills those that still run after a grace time.
    #[inline]
    pub fn stop(&self) -> StopAll {
        StopAll::new(self.folder.clone(), self.ids.clone())
    }
}

impl fmt::Debug for Runs {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "jobs {:?} in {}", self.ids, self.folder.folder())
    }
}
