//! Decoding a page of 1,000 jobs with all members of the type.
//!
//! A call decodes a page from bytes; it is measured on a whole call over a transport that has the page at hand, so
//! what a call does beside is in the figure.

use std::hint::black_box;

use benchmarks::derived::JobDto;
use benchmarks::page::{self, Page, ROWS};
use uipath_orchestrator::EntitySets as _;
use uipath_orchestrator::types::Job;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let page = page::bytes();
    let client = page::client_of(page.clone())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let call = || runtime.block_on(async { client.jobs().query().await });
    assert_eq!(call()?.len(), ROWS);
    let mut by_call = || drop(black_box(call()));
    let mut by_slice = || drop(black_box(serde_json::from_slice::<Page<Job>>(black_box(&page))));
    let mut by_derive = || drop(black_box(serde_json::from_slice::<Page<JobDto>>(black_box(&page))));
    page::table(
        page.len(),
        &["serde's derive, from_slice", "this crate, in a call", "this crate, by from_slice"],
        [&mut by_derive, &mut by_call, &mut by_slice],
    );
    Ok(())
}
