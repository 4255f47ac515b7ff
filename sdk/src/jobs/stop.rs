//! Stopping jobs.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use futures_core::future::BoxFuture;
use futures_util::{StreamExt as _, stream};
use tokio::sync::Semaphore;

use super::pace::{Pace, paced};
use super::watch::{Seen, Watch, has_ended, pass};
use crate::EntitySets as _;
use crate::folder::InFolder;
use crate::odata::Result;
use crate::types::{Job, StopStrategy};

/// How long a job may take to stop by itself.
const GRACE: Duration = Duration::from_secs(30);
/// How long a killed job is waited for.
const LAST: Duration = Duration::from_secs(60);

macro_rules! graced {
    () => {
        /// How long a job may take to stop by itself: 30 seconds by default. It takes a robot's good will: a process
        /// that never asks whether it should stop, does not.
        #[inline]
        pub fn grace(mut self, grace: Duration) -> Self {
            self.grace = grace;
            self
        }

        /// Kills at once.
        #[inline]
        pub fn kill(self) -> Self {
            self.grace(Duration::ZERO)
        }
    };
}

/// Stops a job: asks it to stop, kills it if it has not ended after the grace time, and waits for its end. It is data
/// until it is awaited; dropping it then leaves the job as far as it has come.
///
/// The answer is the job as it is then: ended, whichever way, or still `Terminating` where a robot does not let go of it
/// within a minute. A job that had ended before is answered as it is.
#[derive(Clone)]
#[must_use = "nothing is stopped until this is awaited"]
pub struct Stop {
    folder: InFolder,
    id: i64,
    grace: Duration,
    pace: Pace,
}

impl Stop {
    #[inline]
    pub(super) fn new(folder: InFolder, id: i64) -> Self {
        Self { folder, id, grace: GRACE, pace: Pace::default() }
    }

    paced!();

    graced!();

    /// Stops the job, with no more calls at the same time than `gate` lets through.
    async fn stop(self, gate: Arc<Semaphore>) -> Result<Job> {
        if !self.grace.is_zero() {
            match self.ask(StopStrategy::SoftStop, &gate).await {
                Ok(Some(job)) => return Ok(job),
                Ok(None) => {}
                // What is stopping already, or cannot be asked to, has its time all the same.
                Err(error) if error.status().is_some_and(|status| matches!(status.as_u16(), 400 | 409)) => {}
                Err(error) => return Err(error),
            }
            let job = self.until(self.grace, &gate).await?;
            if has_ended(&job) {
                return Ok(job);
            }
        }
        if let Some(job) = self.ask(StopStrategy::Kill, &gate).await? {
            return Ok(job);
        }
        self.until(LAST, &gate).await
    }

    /// Asks for the job to be stopped; answers the job if that is too late.
    async fn ask(&self, strategy: StopStrategy, gate: &Semaphore) -> Result<Option<Job>> {
        let _permit = pass(gate).await?;
        let jobs = self.folder.jobs();
        let Err(error) = jobs.by_key(self.id).stop_job(strategy).await else { return Ok(None) };
        // A job that has ended meanwhile cannot be stopped; that is what was wanted.
        match jobs.get(self.id).await {
            Ok(job) if has_ended(&job) => Ok(Some(job)),
            _ => Err(error),
        }
    }

    async fn until(&self, timeout: Duration, gate: &Arc<Semaphore>) -> Result<Job> {
        let pace = Pace { timeout: Some(timeout), ..self.pace };
        let watch = Watch::new(&self.folder, self.id, pace, gate.clone());
        let (Seen::Change { job, .. } | Seen::TimedOut(job)) = watch.end().await?;
        Ok(*job)
    }
}

impl IntoFuture for Stop {
    type Output = Result<Job>;
    type IntoFuture = BoxFuture<'static, Result<Job>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let gate = self.pace.gate();
        Box::pin(self.stop(gate))
    }
}

impl fmt::Debug for Stop {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "stop job {}", self.id)
    }
}

/// Stops several jobs, each as [`Stop`] does. It is data until it is awaited.
///
/// The answer is the jobs as they are then, in the order of the ids. It is an error where one could not be stopped, and
/// comes when that is clear of all of them.
#[derive(Clone)]
#[must_use = "nothing is stopped until this is awaited"]
pub struct StopAll {
    folder: InFolder,
    ids: Arc<[i64]>,
    grace: Duration,
    pace: Pace,
}

impl StopAll {
    #[inline]
    pub(super) fn new(folder: InFolder, ids: Arc<[i64]>) -> Self {
        Self { folder, ids, grace: GRACE, pace: Pace::default() }
    }

    paced!();

    graced!();

    /// How many calls are made at the same time, 8 by default.
    #[inline]
    pub fn at_once(mut self, calls: usize) -> Self {
        self.pace.at_once = calls;
        self
    }
}

impl IntoFuture for StopAll {
    type Output = Result<Vec<Job>>;
    type IntoFuture = BoxFuture<'static, Result<Vec<Job>>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let gate = self.pace.gate();
        let stop = |id: &i64| Stop { folder: self.folder.clone(), id: *id, grace: self.grace, pace: self.pace };
        let stops: Vec<_> = self.ids.iter().map(|id| stop(id).stop(gate.clone())).collect();
        // All are waited for at once: the grace time of one is that of all.
        let at_once = stops.len().max(1);
        Box::pin(async move {
            // One that cannot be stopped leaves the others to be stopped.
            let ends: Vec<Result<Job>> = stream::iter(stops).buffered(at_once).collect().await;
            ends.into_iter().collect()
        })
    }
}

impl fmt::Debug for StopAll {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "stop the jobs {:?}", self.ids)
    }
}
