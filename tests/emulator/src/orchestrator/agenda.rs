//! What happens when time passes.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::jobs::{self, Plan};
use super::queues;
use super::schedules;
use crate::state::State;
use crate::store::Key;

/// What is to happen, in the order of its time.
#[derive(Debug, Default)]
pub(crate) struct Agenda {
    steps: BTreeSet<(Timestamp, Step)>,
    plans: BTreeMap<i64, Plan>,
}

/// Something that is to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    /// A job goes on.
    Job(i64),
    /// Whoever took a queue item has had time enough.
    Item(i64),
    /// The next time of a schedule has come.
    Schedule(i64),
}

impl Agenda {
    /// Puts a job on its way, or on another way.
    pub(crate) fn plan(&mut self, job: i64, plan: Plan) {
        self.steps.insert((plan.next(), Step::Job(job)));
        self.plans.insert(job, plan);
    }

    /// Looks after a queue item that somebody took.
    pub(super) fn watch(&mut self, item: i64, until: Timestamp) {
        self.steps.insert((until, Step::Item(item)));
    }

    /// Forgets a queue item that somebody has finished.
    pub(super) fn unwatch(&mut self, item: i64, until: Timestamp) {
        self.steps.remove(&(until, Step::Item(item)));
    }

    /// Looks at a schedule when its next time has come.
    pub(super) fn await_schedule(&mut self, schedule: i64, at: Timestamp) {
        self.steps.insert((at, Step::Schedule(schedule)));
    }

    /// The jobs that are on their way.
    pub(crate) fn plans(&self) -> impl Iterator<Item = (i64, &Plan)> {
        self.plans.iter().map(|(job, plan)| (*job, plan))
    }

    fn due(&mut self, now: Timestamp) -> Option<(Timestamp, Step)> {
        let due = self.steps.first().is_some_and(|(at, _)| *at <= now);
        if due { self.steps.pop_first() } else { None }
    }
}

/// Lets everything happen that is due at `now`, each thing at its own time.
pub(crate) fn advance(state: &mut State, now: Timestamp) {
    while let Some((at, step)) = state.agenda.due(now) {
        match step {
            Step::Job(id) => job(state, id, at),
            Step::Item(id) => queues::abandon(state, id, at),
            // Nothing comes of the times in between.
            Step::Schedule(id) => schedules::pass(state, id, at, now),
        }
    }
}

/// Takes up what a restored state does not say by itself.
pub(crate) fn take_up(state: &mut State) {
    for (id, until) in queues::taken(&state.store) {
        state.agenda.watch(id, until);
    }
    for (id, at) in schedules::awaited(&state.store) {
        state.agenda.await_schedule(id, at);
    }
}

fn job(state: &mut State, id: i64, at: Timestamp) {
    // A job that was put on another way leaves the steps of the first one behind.
    let Some(plan) = state.agenda.plans.get(&id).copied().filter(|plan| plan.next() == at) else { return };
    if plan.runs.is_some() {
        jobs::run(state, &Key::Int(id), at);
        state.agenda.plan(id, Plan { runs: None, ..plan });
    } else {
        state.agenda.plans.remove(&id);
        jobs::end(state, &Key::Int(id), at, plan.end);
    }
}

/// A time after another.
pub(super) fn after(at: Timestamp, by: Duration) -> Timestamp {
    at.saturating_add(SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX)).unwrap_or(Timestamp::MAX)
}
