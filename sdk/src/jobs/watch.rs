//! One job, read again and again.

use std::future::IntoFuture as _;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep_until, timeout_at};

use super::pace::Pace;
use crate::EntitySets as _;
use crate::folder::InFolder;
use crate::odata::{DecodeError, Error, Result};
use crate::parts::after;
use crate::sets::Jobs;
use crate::types::{Job, JobState};

/// How often in a row a read may fail by something that can pass, after the client itself has given up repeating it.
const PATIENCE: u32 = 5;

/// How long the last look may take, which begins when the time is over.
const LAST_LOOK: Duration = Duration::from_secs(1);

/// What a look at a job has shown.
#[derive(Debug)]
pub(super) enum Seen {
    /// Another state than before.
    Change { before: Option<JobState>, job: Box<Job> },
    /// The time is over; this is the job as it was last.
    TimedOut(Box<Job>),
}

pub(super) struct Watch {
    jobs: Jobs,
    id: i64,
    pace: Pace,
    gate: Arc<Semaphore>,
    deadline: Option<Instant>,
    interval: Duration,
    next: Option<Instant>,
    state: Option<JobState>,
    /// The job as it was last, where the time can be over.
    last: Option<Box<Job>>,
    failures: u32,
    ended: bool,
}

impl Watch {
    /// Watches over a job, from now on.
    #[inline]
    pub(super) fn new(folder: &InFolder, id: i64, pace: Pace, gate: Arc<Semaphore>) -> Self {
        Self {
            jobs: folder.jobs(),
            id,
            pace,
            gate,
            deadline: pace.timeout.and_then(|timeout| Instant::now().checked_add(timeout)),
            interval: pace.min,
            next: None,
            state: None,
            last: None,
            failures: 0,
            ended: false,
        }
    }

    /// Watches over several jobs, of which not too many are read at a time.
    #[inline]
    pub(super) fn all(folder: &InFolder, ids: &[i64], pace: Pace) -> Vec<Self> {
        let gate = pace.gate();
        ids.iter().map(|id| Self::new(folder, *id, pace, gate.clone())).collect()
    }

    /// The next thing that happens to the job; nothing after its end.
    pub(super) async fn next(&mut self) -> Option<Result<Seen>> {
        if self.ended {
            return None;
        }
        let seen = self.look().await;
        match &seen {
            Ok(Seen::Change { job, .. }) => self.ended = has_ended(job),
            Ok(Seen::TimedOut(_)) | Err(_) => self.ended = true,
        }
        Some(seen)
    }

    /// What the job has become when it has ended, or when the time is over.
    pub(super) async fn end(mut self) -> Result<Seen> {
        loop {
            match self.look().await? {
                Seen::Change { job, .. } if !has_ended(&job) => {}
                seen => return Ok(seen),
            }
        }
    }

    async fn look(&mut self) -> Result<Seen> {
        loop {
            if let Some(next) = self.next {
                sleep_until(self.deadline.map_or(next, |deadline| deadline.min(next))).await;
            }
            let job = match self.read_in_time().await {
                Ok(Some(job)) => job,
                Ok(None) => {
                    // Of one that no answer has come about, nothing is known but its id.
                    let unseen = || Box::new(Job { id: self.id, ..Job::default() });
                    return Ok(Seen::TimedOut(self.last.take().unwrap_or_else(unseen)));
                }
                Err(error) if error.is_retryable() && self.failures < PATIENCE && !self.is_over() => {
                    self.failures += 1;
                    self.interval = self.pace.slower(self.interval);
                    self.next = Some(after(self.interval));
                    continue;
                }
                Err(error) => return Err(error),
            };
            self.failures = 0;
            let Some(state) = job.state.clone() else {
                return Err(DecodeError::new("Jobs.Read", format!("job {} has no state", self.id)).into());
            };
            let changed = self.state.as_ref() != Some(&state);
            self.interval = if changed { self.pace.min } else { self.pace.slower(self.interval) };
            self.next = Some(after(self.interval));
            let job = Box::new(job);
            if changed {
                let before = self.state.replace(state);
                self.last = self.deadline.map(|_| job.clone());
                return Ok(Seen::Change { before, job });
            }
            if self.is_over() {
                return Ok(Seen::TimedOut(job));
            }
        }
    }

    #[inline]
    fn is_over(&self) -> bool {
        self.deadline.is_some_and(|deadline| deadline <= Instant::now())
    }

    /// The job; nothing where no answer has come and the time is over.
    async fn read_in_time(&self) -> Result<Option<Job>> {
        // Waiting for others of one's own program is no fault of the service.
        let _permit = pass(&self.gate).await?;
        let read = self.jobs.get(self.id);
        let Some(deadline) = self.deadline else { return read.await.map(Some) };
        let last = deadline.max(Instant::now()).checked_add(LAST_LOOK).unwrap_or(deadline);
        timeout_at(last, read.into_future()).await.map_or(Ok(None), |read| read.map(Some))
    }
}

/// Passes a gate, which is never closed.
pub(super) async fn pass(gate: &Semaphore) -> Result<SemaphorePermit<'_>> {
    gate.acquire().await.map_err(|_| Error::Input("the waiting was given up".to_owned()))
}

/// Whether nothing more becomes of a job. A state that this version does not know is an end if it has an end's time.
#[inline]
pub(super) fn has_ended(job: &Job) -> bool {
    match &job.state {
        Some(JobState::Successful | JobState::Faulted | JobState::Stopped) => true,
        Some(JobState::Unlisted(_)) => job.end_time.is_some(),
        _ => false,
    }
}
