//! The emulator over real sockets, by plain HTTP.

mod common;
mod every;
mod faults;
mod hostile;
mod jobs;
mod queries;
mod queues;
mod rows;
mod sign_in;
