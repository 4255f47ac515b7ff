//! An event.

use http::{HeaderMap, StatusCode};

use super::job::EventJob;
use super::kind::EventKind;
use crate::odata::{
    Answer as _, Extra, Guid, Nested, OpenObject, Operation, Response, ResponseBody, Result, Timestamp, structured,
};
use crate::types::{QueueDefinition, QueueItem};

/// What a webhook is told.
///
/// Whatever it does not know is in [`extra`](Self::extra), kinds of events that are not listed among it, and can be
/// read from there: `event.extra.get_as::<SimpleRobot>("Robot")`.
#[derive(Default)]
pub struct Event {
    /// `Type`: what has happened.
    pub kind: EventKind,
    /// `EntityKey`: the key of what it has happened to.
    pub entity_key: Option<Guid>,
    /// `EventData`: what a caller of `TriggerCustom` has said.
    pub event_data: Option<OpenObject>,
    /// `EventId`: the same where an event is sent again.
    pub event_id: Option<String>,
    /// `EventTime`: when it has happened.
    pub event_time: Option<Timestamp>,
    /// `OrganizationUnitId`: the id of the folder.
    pub folder_id: Option<i64>,
    /// `OrganizationUnitKey`: the key of the folder.
    pub folder_key: Option<Guid>,
    /// `Job`: of events about one job. [`all_jobs`](Self::all_jobs) has it too.
    pub job: Option<Nested<EventJob>>,
    /// `Jobs`: of events about several.
    pub jobs: Option<Vec<EventJob>>,
    /// `Queue`: of events about its items.
    pub queue: Option<Nested<QueueDefinition>>,
    /// `QueueItem`: of events about one item. [`all_queue_items`](Self::all_queue_items) has it too.
    pub queue_item: Option<Nested<QueueItem>>,
    /// `QueueItems`: of events about several.
    pub queue_items: Option<Vec<QueueItem>>,
    /// `TenantId`.
    pub tenant_id: Option<i64>,
    /// `Timestamp`: when it was told.
    pub timestamp: Option<Timestamp>,
    /// `UserId`: the id of the account that is behind it.
    pub user_id: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

structured! {
    Event: "UiPath.Webhooks.Event", keys 1, secrets [] {
        0 kind: "Type",
        1 entity_key: "EntityKey",
        2 event_data: "EventData",
        3 event_id: "EventId",
        4 event_time: "EventTime",
        5 folder_id: "OrganizationUnitId",
        6 folder_key: "OrganizationUnitKey",
        7 job: "Job",
        8 jobs: "Jobs",
        9 queue: "Queue",
        10 queue_item: "QueueItem",
        11 queue_items: "QueueItems",
        12 tenant_id: "TenantId",
        13 timestamp: "Timestamp",
        14 user_id: "UserId",
    }
}

impl Event {
    /// Reads what a webhook was sent. [`Secret::open`](super::Secret::open) checks its signature before.
    ///
    /// # Errors
    /// [`Error::Decode`](crate::Error::Decode), with the path of what cannot be read.
    #[inline]
    pub fn from_json(body: &[u8]) -> Result<Self> {
        let body = ResponseBody::Whole(body.to_vec().into());
        Self::read(Response::new(Operation::new("Webhooks.Event"), StatusCode::OK, HeaderMap::new(), body))
    }

    /// The jobs that the event is about, one or many.
    #[inline]
    pub fn all_jobs(&self) -> impl Iterator<Item = &EventJob> {
        self.job.as_deref().into_iter().chain(self.jobs.iter().flatten())
    }

    /// The queue items that the event is about, one or many.
    #[inline]
    pub fn all_queue_items(&self) -> impl Iterator<Item = &QueueItem> {
        self.queue_item.as_deref().into_iter().chain(self.queue_items.iter().flatten())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::types::JobState;

    #[test]
    fn one_job_and_several() {
        let body =
            br#"{"Type":"job.completed","EventId":"e1","OrganizationUnitId":5,"Job":{"Id":7,"State":"Successful",
            "InputArguments":{"month":10},"OutputArguments":"{\"booked\":12}","Robot":{"Id":3,"Name":"Ada"}}}"#;
        let event = Event::from_json(body).unwrap();
        assert_eq!((&event.kind, event.folder_id), (&EventKind::JobCompleted, Some(5)));
        let job = event.all_jobs().next().unwrap();
        assert_eq!((job.id, job.state.as_ref()), (7, Some(&JobState::Successful)));
        assert_eq!(job.input::<HashMap<String, i32>>().unwrap().unwrap()["month"], 10);
        assert_eq!(job.output::<HashMap<String, i32>>().unwrap().unwrap()["booked"], 12);
        assert_eq!(job.robot.as_ref().unwrap().name.as_deref(), Some("Ada"));
        let error = job.input::<Vec<i32>>().unwrap_err().to_string();
        assert!(error.contains("InputArguments"), "{error}");

        let event = Event::from_json(br#"{"Type":"job.created","Jobs":[{"Id":1},{"Id":2}]}"#).unwrap();
        assert_eq!(event.all_jobs().map(|job| job.id).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(event.jobs.as_ref().unwrap()[0].input::<i32>().unwrap(), None);
    }

    #[test]
    fn a_kind_that_is_not_known_keeps_everything() {
        let event = Event::from_json(br#"{"Type":"agent.dreamt","Dream":{"Of":["sheep"]},"Robot":{"Id":3}}"#).unwrap();
        assert_eq!(event.kind.as_str(), "agent.dreamt");
        assert_eq!(event.extra.get("Dream").unwrap()["Of"][0], "sheep");
        let robot = event.extra.get_as::<crate::types::SimpleRobot>("Robot").unwrap().unwrap();
        assert_eq!(robot.id, 3);
        assert_eq!(serde_json::to_value(&event).unwrap()["Dream"]["Of"][0], "sheep");
    }

    #[test]
    fn what_is_no_event_is_told_with_its_place() {
        for (body, place) in [
            (&br#"{"Type":"job.created","Jobs":[{"Id":1},{"Id":"two"}]}"#[..], "Jobs[1].Id"),
            (br#"{"EventId":"e1"}"#, "Type"),
            (br#"{"Type":[5]}"#, "Type"),
            (b"<html>", "found"),
            (b"", "empty"),
            (b"[]", "expected"),
            (b"\xff", "expected"),
        ] {
            let error = Event::from_json(body).unwrap_err().to_string();
            assert!(error.contains(place), "{error}");
        }
    }
}
