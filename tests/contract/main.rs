//! Every generated call against the metadata: method, path, query options, headers, members of the body.
//!
//! `calls.rs` is written together with the SDK and makes each call once. What each must look like is worked
//! out here from the metadata alone, and once more from the public API description where that is at hand.
//! Then each is sent to the emulator, and what it answers is read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod answers;
// One function a set, written by `cargo xtask generate`.
#[rustfmt::skip]
mod calls;
mod description;
mod expected;
mod recorder;
mod sample;
mod seen;

use std::collections::BTreeMap;

use seen::Seen;

/// What is sent by every generated call, by the name of the call.
fn sent() -> BTreeMap<String, Seen> {
    let requests = recorder::requests();
    let count = requests.len();
    let sent: BTreeMap<String, Seen> =
        requests.iter().map(|request| (request.operation.name.to_owned(), Seen::new(request))).collect();
    assert_eq!(sent.len(), count, "two calls have one name");
    sent
}

#[test]
fn there_are_346_calls_on_52_sets() {
    let service = expected::service();
    assert_eq!(service.sets.len(), 52);
    assert_eq!(sent().len(), 346);
}

#[test]
fn every_call_is_as_the_metadata_says() {
    let expected = expected::calls(&expected::service());
    let sent = sent();
    let names = |calls: &BTreeMap<String, Seen>| calls.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&sent), names(&expected));
    for (name, call) in &expected {
        assert_eq!(&sent[name], call, "{name}");
    }
}

#[test]
fn every_call_is_in_the_public_description() {
    let Some(description) = description::read() else { return };
    let sent: Vec<Seen> = sent().into_values().collect();
    let missing: Vec<String> = description
        .iter()
        .filter(|operation| sent.iter().filter(|seen| operation.allows(seen)).count() != 1)
        .map(ToString::to_string)
        .collect();
    assert_eq!(missing, Vec::<String>::new(), "each operation of the description must be sent by exactly one call");
    assert_eq!(description.len(), sent.len());
}
