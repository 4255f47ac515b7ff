//! Jobs: started, run by the clock, stopped, suspended and resumed.

mod logs;
mod resume;
mod run;
mod start;
mod stop;

pub(super) use self::logs::count as count_logs;
pub(super) use self::resume::{resume, validate_dynamic, validate_existing};
pub(crate) use self::run::{End, Plan};
pub(super) use self::run::{end, run};
pub(crate) use self::start::past as past_job;
pub(super) use self::start::{restart, start};
pub(super) use self::stop::{stop_many, stop_one};

/// Whether a job in this state is done with.
fn has_ended(state: &str) -> bool {
    matches!(state, "Successful" | "Faulted" | "Stopped")
}
