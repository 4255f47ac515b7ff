//! One chunk on its way into a queue: sent again where that cannot double an item.

use std::collections::BTreeSet;

use futures_core::future::BoxFuture;
use tokio::sync::OnceCell;
use tokio::time::sleep;

use super::again::can_have_run;
use super::chunk::{Chunk, Planned};
use super::there::all_there;
use super::{Queue, Refused};
use crate::EntitySets as _;
use crate::odata::{DecodeError, Error};
use crate::transport::RetryPolicy;
use crate::types::{BulkOperationResponseOfFailedQueueItem as Answer, CommitType, ErrorCode};

const OPERATION: &str = "Queues.BulkAddQueueItems";
const TOO_LARGE: u16 = 413;

pub(super) struct Sender {
    pub(super) queue: Queue,
    pub(super) commit: CommitType,
    pub(super) retry: RetryPolicy,
    /// Whether an interrupted run before this one may have added some of the items.
    pub(super) resumed: bool,
    /// Whether no reference can be in the queue twice; asked for when it matters.
    pub(super) unique: OnceCell<bool>,
}

/// What has become of a chunk.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) start: u64,
    pub(super) end: u64,
    /// The items before this place are settled.
    pub(super) settled: u64,
    pub(super) added: u64,
    pub(super) skipped: u64,
    pub(super) refused: Vec<Refused>,
    pub(super) calls: u64,
    /// Whether no more chunks are to be sent.
    pub(super) stop: bool,
    pub(super) failure: Option<Failure>,
}

#[derive(Debug)]
pub(super) struct Failure {
    pub(super) cause: Error,
    /// Whether the rest of the items can have been added nevertheless.
    pub(super) may_have_run: bool,
}

impl Report {
    #[inline]
    fn then(mut self, other: Self) -> Self {
        self.settled = other.settled;
        self.end = other.end;
        self.added += other.added;
        self.calls += other.calls;
        self.refused.extend(other.refused);
        self.stop |= other.stop;
        self.failure = self.failure.or(other.failure);
        self
    }
}

impl Sender {
    /// Sends a chunk.
    pub(super) async fn send(&self, chunk: Chunk) -> Report {
        let Chunk { start, end, items, refused, skipped } = chunk;
        if !refused.is_empty() && self.commit == CommitType::AllOrNothing {
            let report = Report { start, end, settled: end, skipped, refused, ..Report::default() };
            return with_all_refused(report, &items);
        }
        let stop = !refused.is_empty() && self.commit == CommitType::StopOnFirstFailure;
        let mut report = self.send_items(items, start, end, self.resumed).await;
        report.skipped = skipped;
        if report.failure.is_none() && !report.stop {
            report.stop = stop;
        }
        // What comes after the end of what is settled is told when that is sent.
        report.refused.extend(refused.into_iter().filter(|refused| refused.index < report.settled));
        report
    }

    /// Sends items, of which earlier tries may have added some.
    #[inline]
    fn send_items(&self, items: Vec<Planned>, start: u64, end: u64, earlier: bool) -> BoxFuture<'_, Report> {
        Box::pin(async move {
            let report = Report { start, end, settled: start, ..Report::default() };
            if items.is_empty() {
                return Report { settled: end, ..report };
            }
            match self.call(&items).await {
                (calls, Ok((answer, may_have_run))) => {
                    let earlier = may_have_run || earlier;
                    if earlier && let Some(open) = self.left_open(&answer, &items) {
                        let added = items.len().try_into().unwrap_or(u64::MAX);
                        match all_there(&self.queue, &open).await {
                            Ok(true) => return Report { calls, added, settled: end, ..report },
                            Ok(false) => {}
                            Err(cause) => {
                                let failure = Some(Failure { cause, may_have_run: true });
                                return Report { calls, failure, ..report };
                            }
                        }
                    }
                    let report = self.read(&answer, earlier, &items, Report { calls, ..report });
                    if report.settled >= end || report.stop || report.failure.is_some() {
                        return report;
                    }
                    let settled = report.settled;
                    let rest = items.into_iter().filter(|item| item.index >= settled).collect();
                    report.then(self.send_items(rest, settled, end, earlier).await)
                }
                (calls, Err(failure))
                    if failure.cause.status().is_some_and(|status| status == TOO_LARGE) && items.len() > 1 =>
                {
                    // A proxy on the way takes less than the service: two halves may pass.
                    let mut first = items;
                    let second = first.split_off(first.len() / 2);
                    let middle = second.first().map_or(end, |item| item.index);
                    let earlier = earlier || failure.may_have_run;
                    let report = Report { calls, ..report }.then(self.send_items(first, start, middle, earlier).await);
                    if report.stop || report.failure.is_some() {
                        return Report { end, ..report };
                    }
                    report.then(self.send_items(second, middle, end, earlier).await)
                }
                (calls, Err(failure)) => Report { calls, failure: Some(failure), ..report },
            }
        })
    }

    /// Calls the service until it answers, and says whether an earlier try may have come through.
    async fn call(&self, items: &[Planned]) -> (u64, Result<(Answer, bool), Failure>) {
        let data: Vec<_> = items.iter().map(|item| item.data.clone()).collect();
        let queues = self.queue.folder.queues();
        let call = queues.bulk_add_queue_items(self.commit.clone(), self.queue.name()).queue_items(data);
        let (mut attempt, mut may_have_run) = (1, false);
        loop {
            let cause = match call.clone().await {
                Ok(answer) => return (attempt.into(), Ok((answer, may_have_run))),
                Err(error) => error,
            };
            let ran = can_have_run(&cause);
            may_have_run |= ran;
            let retry_after = cause.api().and_then(|error| error.retry_after);
            // What is safe to repeat, the client has repeated already.
            let wait = match self.retry.wait_after(attempt, retry_after) {
                Some(wait) if ran => wait,
                _ => return (attempt.into(), Err(Failure { cause, may_have_run })),
            };
            if may_have_run && !self.cannot_double(items).await {
                return (attempt.into(), Err(Failure { cause, may_have_run }));
            }
            sleep(wait).await;
            attempt += 1;
        }
    }

    /// Whether sending these items twice adds none of them twice.
    async fn cannot_double(&self, items: &[Planned]) -> bool {
        if self.commit == CommitType::StopOnFirstFailure || items.iter().any(|item| item.data.reference.is_none()) {
            return false;
        }
        let ask = async || Ok::<_, Error>(self.queue.definition().await?.enforce_unique_reference.unwrap_or_default());
        self.unique.get_or_try_init(ask).await.is_ok_and(|unique| *unique)
    }

    /// The references of which an answer leaves open whether an earlier try has added them: where all of a chunk was to
    /// be added or none, and nothing but some duplicates is listed, they can be its own, or have been there before.
    #[inline]
    fn left_open<'i>(&self, answer: &Answer, items: &'i [Planned]) -> Option<Vec<&'i str>> {
        let failed = answer.failed_items.as_deref().unwrap_or_default();
        if self.commit != CommitType::AllOrNothing || (failed.is_empty() && answer.success != Some(false)) {
            return None;
        }
        let mut listed = BTreeSet::new();
        for item in failed {
            let place = item.ordinal.and_then(|ordinal| usize::try_from(ordinal).ok());
            let planned = place.and_then(|place| items.get(place)).filter(|planned| !planned.repeats);
            let duplicate = planned.filter(|_| is_duplicate(item.error_code.as_ref()))?;
            listed.insert(duplicate.index);
        }
        let open = items.iter().filter(|planned| !listed.contains(&planned.index));
        let references: Vec<_> = open.filter_map(|planned| planned.data.reference.as_deref()).collect();
        (!references.is_empty()).then_some(references)
    }

    /// Reads what the service says of each item.
    #[inline]
    fn read(&self, answer: &Answer, may_have_run: bool, items: &[Planned], report: Report) -> Report {
        let end = report.end;
        let failed = answer.failed_items.as_deref().unwrap_or_default();
        let (mut refused, mut ours) = (Vec::new(), Vec::new());
        let mut listed = BTreeSet::new();
        for item in failed {
            let place = item.ordinal.and_then(|ordinal| usize::try_from(ordinal).ok());
            let Some(planned) = place.and_then(|place| items.get(place)) else {
                let message = format!("FailedItems: {:?} is not the place of an item that was sent", item.ordinal);
                let cause = DecodeError::new(OPERATION, message).into();
                return Report { failure: Some(Failure { cause, may_have_run: true }), ..report };
            };
            // It is refused once, whatever else is wrong with it.
            if !listed.insert(planned.index) {
                continue;
            }
            // An earlier try has added it, unless its reference was there before in the input.
            let earlier = may_have_run && !planned.repeats;
            let list = if earlier && is_duplicate(item.error_code.as_ref()) { &mut ours } else { &mut refused };
            let message = item.error_message.clone().unwrap_or_else(|| "the service does not say why".to_owned());
            list.push(planned.refused(item.error_code.clone(), message));
        }
        let report = Report { settled: end, ..report };
        if failed.is_empty() && answer.success == Some(false) {
            let message = answer.message.clone().unwrap_or_else(|| "the service does not say why".to_owned());
            let refused = items.iter().map(|item| item.refused(None, message.clone())).collect();
            return Report { refused, stop: self.commit == CommitType::StopOnFirstFailure, ..report };
        }
        let count = |items: usize| u64::try_from(items).unwrap_or(u64::MAX);
        match self.commit {
            _ if failed.is_empty() => Report { added: count(items.len()), ..report },
            // An earlier try of the same chunk has added all of it. One that has added a part had other chunks.
            CommitType::AllOrNothing if ours.len() == items.len() => Report { added: count(items.len()), ..report },
            CommitType::AllOrNothing => {
                refused.append(&mut ours);
                with_all_refused(Report { refused, ..report }, items)
            }
            CommitType::StopOnFirstFailure if refused.is_empty() => {
                // It stopped at what an earlier try has added; what is behind that has not been looked at.
                let last = ours.iter().map(|refused| refused.index).max().unwrap_or(end);
                let added = count(items.iter().filter(|item| item.index <= last).count());
                Report { added, settled: last + 1, ..report }
            }
            CommitType::StopOnFirstFailure => {
                refused.truncate(1);
                let first = refused.first().map_or(end, |refused| refused.index);
                let added = count(items.iter().filter(|item| item.index < first).count());
                Report { added, refused, settled: first + 1, stop: true, ..report }
            }
            _ => Report { added: count(items.len() - refused.len()), refused, ..report },
        }
    }
}

/// The items of `report` that were not refused fell with those that were.
#[inline]
fn with_all_refused(mut report: Report, items: &[Planned]) -> Report {
    let listed: BTreeSet<u64> = report.refused.iter().map(|refused| refused.index).collect();
    let message = "not added, since another item of the same chunk was refused";
    let others = items.iter().filter(|item| !listed.contains(&item.index));
    report.refused.extend(others.map(|item| item.refused(None, message.to_owned())));
    report
}

#[inline]
fn is_duplicate(code: Option<&ErrorCode>) -> bool {
    code.is_some_and(|code| *code == ErrorCode::DuplicateReference || code.as_str() == "1016")
}
