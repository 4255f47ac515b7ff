//! The emulator over real sockets, by plain HTTP.

mod common;
mod every;
mod jobs;
mod queues;
mod rows;
mod sign_in;
