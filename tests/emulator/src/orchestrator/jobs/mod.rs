//! Jobs: started, run by the clock, stopped.

mod run;
mod start;
mod stop;

pub(crate) use self::run::{End, Plan};
pub(super) use self::run::{end, run};
pub(super) use self::start::{restart, start};
pub(super) use self::stop::{stop_many, stop_one};

/// Whether a job in this state is done with.
fn has_ended(state: &str) -> bool {
    matches!(state, "Successful" | "Faulted" | "Stopped")
}
