//! Decoding and encoding a page of 1,000 jobs with all members of the type.
//!
//! A call decodes a page from bytes; it is measured on a whole call over a transport that has the page at hand, so
//! what a call does beside is in the figure.

use std::hint::black_box;
use std::sync::Arc;

use benchmarks::derived::JobDto;
use benchmarks::measure::{counted, in_turn};
use benchmarks::rows;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use uipath_orchestrator::transport::MemoryTransport;
use uipath_orchestrator::types::Job;
use uipath_orchestrator::{Client, Credentials, EntitySets as _, Result};

#[derive(Serialize, Deserialize)]
struct Page<T> {
    value: Vec<T>,
}

const ROWS: usize = 1_000;
const ROUNDS: usize = 101;

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let page = Bytes::from(rows::page(0, ROWS, None));
    let client = client_of(page.clone())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let call = || runtime.block_on(async { client.jobs().query().await });
    assert_eq!(call()?.len(), ROWS);
    let typed: Page<Job> = serde_json::from_slice(&page)?;
    let derived: Page<JobDto> = serde_json::from_slice(&page)?;

    println!("{ROWS} jobs of {} members, {} bytes", rows::JOB.len(), page.len());
    println!("{:<48} {:>8} {:>10} {:>8} {:>12}", "", "MB/s", "rows/s", "ratio", "allocations");
    let mut by_call = || drop(black_box(call()));
    let mut by_slice = || drop(black_box(serde_json::from_slice::<Page<Job>>(black_box(&page))));
    let mut by_derive = || drop(black_box(serde_json::from_slice::<Page<JobDto>>(black_box(&page))));
    table(
        page.len(),
        &["decode: serde's derive, from_slice", "decode: this crate, in a call", "decode: this crate, by from_slice"],
        [&mut by_derive, &mut by_call, &mut by_slice],
    );
    let mut typed_out = || drop(black_box(serde_json::to_vec(black_box(&typed))));
    let mut derived_out = || drop(black_box(serde_json::to_vec(black_box(&derived))));
    table(page.len(), &["encode: serde's derive", "encode: this crate"], [&mut derived_out, &mut typed_out]);
    Ok(())
}

/// A client whose every call is answered with `page`.
fn client_of(page: Bytes) -> Result<Client> {
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

/// Measures, and prints each beside the first.
#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn table<const N: usize>(bytes: usize, names: &[&str; N], mut what: [&mut dyn FnMut(); N]) {
    let allocations = counted(&mut what);
    let times = in_turn(ROUNDS, &mut what);
    for ((name, time), allocations) in names.iter().zip(&times).zip(allocations) {
        let seconds = time.as_secs_f64();
        let ratio = times[0].as_secs_f64() / seconds;
        let (size, rows) = (bytes as f64 / 1e6 / seconds, ROWS as f64 / seconds);
        println!("{name:<48} {size:>8.0} {rows:>10.0} {ratio:>8.2} {allocations:>12}");
    }
}
