//! Encoding 1,000 jobs with all members of the type, each for a body of its own.
//!
//! A call encodes into its body; it is measured up to the request, so what a call does beside is in the figure.

use std::hint::black_box;

use benchmarks::derived::JobDto;
use benchmarks::page::{self, Page};
use uipath_orchestrator::odata::{Connect as _, Resource};
use uipath_orchestrator::types::Job;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let page = page::bytes();
    let typed: Page<Job> = serde_json::from_slice(&page)?;
    let derived: Page<JobDto> = serde_json::from_slice(&page)?;
    let jobs = Resource::root(page::client_of(page.clone())?.handle(), "Jobs");
    let request = |job| jobs.post("Jobs.Create").entity(job).call::<Job>().request();
    let mut by_call = || typed.value.iter().for_each(|job| drop(black_box(request(black_box(job)))));
    let mut by_vec = || typed.value.iter().for_each(|job| drop(black_box(serde_json::to_vec(black_box(job)))));
    let mut by_derive = || derived.value.iter().for_each(|job| drop(black_box(serde_json::to_vec(black_box(job)))));
    page::table(
        page.len(),
        &["serde's derive, to_vec", "this crate, in a call", "this crate, by to_vec"],
        [&mut by_derive, &mut by_call, &mut by_vec],
    );
    Ok(())
}
