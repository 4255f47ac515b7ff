//! Jobs: started, run by the clock, stopped.

mod schedule;
mod start;
mod stop;

pub(crate) use self::schedule::Schedule;
pub(super) use self::start::start;
pub(super) use self::stop::{stop_many, stop_one};
