//! Waiting for jobs.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use futures_core::future::BoxFuture;
use futures_util::future::try_join_all;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use super::outcome::{Finished, JobFailure, complete, outcome};
use super::pace::{Pace, paced};
use super::watch::Watch;
use crate::folder::InFolder;
use crate::odata::Result;

/// Waits for a job's end. It is data until it is awaited; dropping it then ends the waiting, and the job goes on.
///
/// The answer is the job if it ended well. A job that faulted, was stopped, or has not ended in time is an error of
/// which [`Error::outcome::<JobFailure>()`](crate::Error::outcome) tells more. A suspended job has not ended.
#[derive(Clone)]
#[must_use = "nothing is waited for until this is awaited"]
pub struct Wait {
    folder: InFolder,
    id: i64,
    pace: Pace,
}

impl Wait {
    #[inline]
    pub(super) fn new(folder: InFolder, id: i64) -> Self {
        Self { folder, id, pace: Pace::default() }
    }

    paced!();

    /// The longest time to wait, from when this is awaited; without it there is no end. The last look at the job may take
    /// a second more.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.pace.timeout = Some(timeout);
        self
    }
}

impl IntoFuture for Wait {
    type Output = Result<Finished>;
    type IntoFuture = BoxFuture<'static, Result<Finished>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let mut watches = Watch::all(&self.folder, &[self.id], self.pace);
            let watch = watches.remove(0);
            Ok(complete(&self.folder, outcome(watch.end().await?)).await??)
        })
    }
}

impl fmt::Debug for Wait {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "wait for job {}", self.id)
    }
}

/// Waits for the end of several jobs. It is data until it is awaited; dropping it then ends the waiting, and the jobs
/// go on.
///
/// The answer has an entry for each job, in the order of the ids: the job, or how it failed. It is an error only if a
/// job could not be read any more.
#[derive(Clone)]
#[must_use = "nothing is waited for until this is awaited"]
pub struct WaitAll {
    folder: InFolder,
    ids: Arc<[i64]>,
    pace: Pace,
}

impl WaitAll {
    #[inline]
    pub(super) fn new(folder: InFolder, ids: Arc<[i64]>) -> Self {
        Self { folder, ids, pace: Pace::default() }
    }

    paced!();

    /// The longest time to wait for all of them, from when this is awaited; without it there is no end. Jobs that have
    /// not ended by then are [failures](JobFailure) of their own.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.pace.timeout = Some(timeout);
        self
    }

    /// How many jobs are read at the same time, 8 by default.
    #[inline]
    pub fn at_once(mut self, jobs: usize) -> Self {
        self.pace.at_once = jobs;
        self
    }
}

impl IntoFuture for WaitAll {
    type Output = Result<Vec<Result<Finished, JobFailure>>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let watches = Watch::all(&self.folder, &self.ids, self.pace);
            let seen = try_join_all(watches.into_iter().map(Watch::end)).await?;
            let outcomes = seen.into_iter().map(outcome).map(|outcome| complete(&self.folder, outcome));
            stream::iter(outcomes).buffered(self.pace.at_once.max(1)).try_collect().await
        })
    }
}

impl fmt::Debug for WaitAll {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "wait for the jobs {:?}", self.ids)
    }
}
