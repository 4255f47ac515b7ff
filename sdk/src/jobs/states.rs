//! The states of jobs as a stream.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::StreamExt as _;
use futures_util::stream::{self, SelectAll};

use super::pace::{Pace, paced};
use super::watch::{Seen, Watch};
use crate::folder::InFolder;
use crate::odata::Result;
use crate::types::{Job, JobState};

/// A job has another state than when it was looked at before.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StateChange {
    /// The id of the job.
    pub id: i64,
    /// The state before; `None` for the first look.
    pub before: Option<JobState>,
    /// The state now.
    pub state: JobState,
    /// The job as it is now.
    pub job: Job,
}

/// The states of jobs as they change: of each job the one at the first look, and then each other one, until it has
/// ended. States that last shorter than the interval can be missed; the last one never is.
///
/// A job that cannot be read any more is an `Err`, after which the other jobs go on. Dropping the stream ends it.
#[must_use = "a stream does nothing until it is polled"]
pub struct States {
    folder: InFolder,
    ids: Vec<i64>,
    pace: Pace,
    changes: Option<SelectAll<BoxStream<'static, Result<StateChange>>>>,
}

impl States {
    #[inline]
    pub(super) fn new(folder: &InFolder, ids: &[i64]) -> Self {
        Self { folder: folder.clone(), ids: ids.to_vec(), pace: Pace::default(), changes: None }
    }

    paced!();

    /// Ends the stream after this time, whether the jobs have ended or not.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.pace.timeout = Some(timeout);
        self
    }

    /// The next change; `None` when all jobs have ended. It may be dropped before it is ready, and no change is lost.
    pub async fn next(&mut self) -> Option<Result<StateChange>> {
        stream::StreamExt::next(self).await
    }
}

impl Stream for States {
    type Item = Result<StateChange>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let changes = this.changes.get_or_insert_with(|| {
            let watches = Watch::all(&this.folder, &this.ids, this.pace);
            stream::select_all(watches.into_iter().zip(this.ids.iter().copied()).map(|(watch, id)| changes(watch, id)))
        });
        changes.poll_next_unpin(cx)
    }
}

#[inline]
fn changes(watch: Watch, id: i64) -> BoxStream<'static, Result<StateChange>> {
    let seen = stream::unfold(watch, |mut watch| async move { Some((watch.next().await?, watch)) });
    let changes = seen.filter_map(move |seen| async move {
        match seen {
            Ok(Seen::Change { before, job }) => {
                let state = job.state.clone().unwrap_or_default();
                Some(Ok(StateChange { id, before, state, job: *job }))
            }
            Ok(Seen::TimedOut(_)) => None,
            Err(error) => Some(Err(error)),
        }
    });
    changes.boxed()
}

impl fmt::Debug for States {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "states of the jobs {:?}", self.ids)
    }
}
