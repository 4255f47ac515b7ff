//! Values inside others.

use uipath_orchestrator_core::odata::prelude::*;

use crate::model::{Address, Job, Robot};

fn job() -> Job {
    serde_json::from_str(r#"{"Id": 1, "Robot": {"Id": 2, "Name": "north", "Address": {"City": "Ulm"}}}"#).unwrap()
}

fn city(job: &Job) -> Option<&str> {
    job.robot.as_ref()?.address.as_ref()?.city.as_deref()
}

/// Sharing must not show: what is written into one copy is not in the other, however deep it stands.
#[test]
fn copies_are_written_apart() {
    let before = job();
    let mut after = before.clone();
    assert_eq!(after, before);

    let robot = after.robot.as_mut().unwrap();
    robot.name = None;
    robot.address.as_mut().unwrap().city = Some("Bonn".to_owned());

    assert_eq!((city(&before), city(&after)), (Some("Ulm"), Some("Bonn")));
    assert_eq!(before.robot.as_ref().unwrap().name.as_deref(), Some("north"));
    assert_eq!(before, job());
    assert_ne!(after, before);
}

#[test]
fn a_value_is_taken_out_whether_or_not_a_copy_holds_it() {
    let job = job();
    let shared = job.robot.clone().unwrap().into_inner();
    assert_eq!(city(&job), Some("Ulm"));
    let alone: Robot = job.robot.unwrap().into_inner();
    assert_eq!(shared, alone);
    assert_eq!(alone.address.unwrap().into_inner().city.as_deref(), Some("Ulm"));
}

/// An answer into a member that was there before makes a new value, and leaves the copies of the old one.
#[test]
fn reading_again_leaves_copies() {
    let mut outer = job();
    let copy = outer.clone();
    outer = serde_json::from_str(r#"{"Id": 1, "Robot": {"Id": 9}, "Robot": {"Id": 3}}"#).unwrap();
    assert_eq!(outer.robot.unwrap().id, 3);
    assert_eq!(copy, job());
}

#[test]
fn it_is_written_and_shown_as_what_it_holds() {
    let address = Address { city: Some("Ulm".to_owned()), ..Address::default() };
    let nested = Nested::from(address.clone());
    assert_eq!(format!("{nested:?}"), format!("{address:?}"));
    let text = serde_json::to_string(&nested).unwrap();
    assert_eq!(text, r#"{"City":"Ulm"}"#);
    assert_eq!(serde_json::from_str::<Nested<Address>>(&text).unwrap(), nested);
}
