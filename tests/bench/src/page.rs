//! A page of 1,000 jobs at hand, and tables of what it costs to read and to write them.

use std::sync::Arc;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use uipath_orchestrator::transport::MemoryTransport;
use uipath_orchestrator::{Client, Credentials, Result};

use crate::measure::{counted, in_turn};
use crate::rows;

/// The page, as derived code sees it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Page<T> {
    /// The jobs.
    pub value: Vec<T>,
}

/// How many jobs it has.
pub const ROWS: usize = 1_000;
const ROUNDS: usize = 101;

/// The page, as a server writes it.
pub fn bytes() -> Bytes {
    rows::page(0, ROWS, None).into()
}

/// A client whose every call is answered with `page`.
pub fn client_of(page: Bytes) -> Result<Client> {
    Client::builder()
        .url("https://orchestrator.example")
        .credentials(Credentials::personal_access_token("any"))
        .transport(Arc::new(MemoryTransport::new(move |_| {
            let answer = http::Response::builder().header("Content-Type", "application/json");
            answer.body(page.clone().into()).map_err(|error| {
                uipath_orchestrator::transport::SendError::new(
                    uipath_orchestrator::transport::SendStage::Unsendable,
                    error.to_string(),
                )
            })
        })))
        .build()
}

/// Measures what reads or writes all jobs, whose JSON has so many bytes, and prints each beside the first; in a program
/// that counts, how often each allocates.
#[expect(clippy::cast_precision_loss, reason = "figures for people")]
pub fn table<const N: usize>(bytes: usize, names: &[&str; N], mut what: [&mut dyn FnMut(); N]) {
    if let Some(counts) = counted(&mut what) {
        println!("{:<48} {:>28}", "", "allocations");
        for (name, count) in names.iter().zip(counts) {
            println!("{name:<48} {count:>28}");
        }
        return;
    }
    println!("{ROWS} jobs of {} members, {bytes} bytes", rows::JOB.len());
    println!("{:<48} {:>8} {:>10} {:>8}", "", "MB/s", "rows/s", "ratio");
    let times = in_turn(ROUNDS, &mut what);
    for (name, time) in names.iter().zip(&times) {
        let seconds = time.as_secs_f64();
        let ratio = times[0].as_secs_f64() / seconds;
        let (size, rows) = (bytes as f64 / 1e6 / seconds, ROWS as f64 / seconds);
        println!("{name:<48} {size:>8.0} {rows:>10.0} {ratio:>8.2}");
    }
}
