//! Entities that are read, changed and sent back.

use std::sync::Arc;
use std::sync::Mutex;

use futures_core::future::BoxFuture;
use http::{HeaderMap, HeaderValue, StatusCode};
use uipath_orchestrator_core::odata::{
    ApiError, Handle, Request, RequestBody, Response, ResponseBody, Result, Service,
};

use crate::model::sets::Jobs;
use crate::model::{JobState, Tag, job};
use crate::recorder::{Recorder, json, line};

#[tokio::test]
async fn what_was_read_is_sent_back_changed() {
    let recorder = Recorder::answering([
        concat!(
            r#"{"@odata.context":"c","@odata.type":"#,
            r##""#NS.JobDto","Id":5,"State":"Pending","Priority":null,"Newer":{"a":[1]},"Tags":[{"Name":"x","Own":2}]}"##
        ),
        "",
    ]);
    let update = Jobs::new(recorder.handle()).update(5, |job| {
        job.state = Some(JobState::Running);
        job.tags.get_or_insert_default().push(Tag { name: Some("y".to_owned()), ..Tag::default() });
    });
    assert_eq!(format!("{update:?}"), "PUT /Jobs(5)");
    assert_eq!(line(&update.request()), "GET /Jobs(5)");
    assert!(recorder.lines().is_empty());
    let after = update.await.unwrap();
    assert_eq!((after.id, after.state.clone()), (5, Some(JobState::Running)), "as it was sent");
    assert_eq!(recorder.lines(), ["GET /Jobs(5)", "PUT /Jobs(5)"]);
    let sent = &recorder.requests()[1];
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&json(sent)).unwrap(),
        serde_json::json!({
            "@odata.type": "#NS.JobDto",
            "Id": 5,
            "State": "Running",
            "Newer": { "a": [1] },
            "Tags": [{ "Name": "x", "Own": 2 }, { "Name": "y" }],
        })
    );
    assert!(sent.operation.takes_header("X-Folder") && !sent.headers.contains_key("If-Match"));
}

#[tokio::test]
async fn a_collection_that_came_in_part_is_not_sent_back_as_the_whole() {
    for body in [
        r#"{"Id":5,"Tags":[{"Name":"x"}],"Tags@odata.nextLink":"Jobs(5)/Tags?$skip=1"}"#,
        r#"{"Id":5,"Parent":{"Id":4,"Tags":[{"Name":"x"}],"Tags@nextLink":"Jobs(4)/Tags?$skip=1"}}"#,
    ] {
        let recorder = Recorder::answering([body, body]);
        let jobs = Jobs::new(recorder.handle());
        let error = jobs.update(5, |job| job.priority = Some(2)).await.unwrap_err().to_string();
        assert!(error.starts_with("Jobs.Replace: `Tags` came in part only"), "{error}");
        assert_eq!(recorder.lines(), ["GET /Jobs(5)"]);
        let job = jobs.get(5).await.unwrap();
        assert!(jobs.replace(5, &job).await.is_err());
        assert_eq!(recorder.lines().len(), 2);
    }
    let recorder = Recorder::answering([r#"{"Id":5,"Tags":[{"Name":"x"}],"Tags@odata.nextLink":"more"}"#, ""]);
    let rest = || Tag { name: Some("y".to_owned()), ..Tag::default() };
    let update = Jobs::new(recorder.handle()).update(5, move |job| {
        job.tags.get_or_insert_default().push(rest());
        job.extra.remove("Tags@odata.nextLink");
    });
    update.await.unwrap();
    assert_eq!(json(&recorder.requests()[1]), r#"{"Id":5,"Tags":[{"Name":"x"},{"Name":"y"}]}"#);
}

#[tokio::test]
async fn what_the_service_answers_is_the_answer() {
    let recorder = Recorder::answering([r#"{"Id":5,"Robot":{"Id":7}}"#, r#"{"Id":5,"State":"Running","Priority":3}"#]);
    let jobs = Jobs::new(recorder.handle());
    let update = jobs.update(5, |job| job.priority = Some(2)).expand(job::ROBOT).header("X-Folder", 8_i64);
    assert_eq!(update.await.unwrap().priority, Some(3));
    assert_eq!(recorder.lines(), ["GET /Jobs(5)?$expand=Robot", "PUT /Jobs(5)"]);
    assert_eq!(json(&recorder.requests()[1]), r#"{"Id":5,"Priority":2,"Robot":{"Id":7}}"#);
    for request in recorder.requests() {
        assert_eq!(request.headers["X-Folder"], "8");
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_not_changed() {
    let recorder = Recorder::answering([r#"{"State":"Running"}"#]);
    let update = Jobs::new(recorder.handle()).update(5, |_| panic!("there is nothing to change"));
    assert!(update.await.unwrap_err().to_string().contains("the key is missing"));
    assert_eq!(recorder.lines().len(), 1);
}

/// One entity that has versions.
struct Versioned {
    version: Mutex<u32>,
    in_body: bool,
    conditions: Mutex<Vec<Option<String>>>,
}

impl Versioned {
    fn new(in_body: bool) -> Arc<Self> {
        Arc::new(Self { version: Mutex::new(1), in_body, conditions: Mutex::default() })
    }

    fn answer(&self, request: &Request) -> Result<Response> {
        let mut version = self.version.lock().unwrap();
        let mut headers = HeaderMap::new();
        let body;
        if let RequestBody::Json(sent) = &request.body {
            assert!(!String::from_utf8_lossy(sent).contains("etag"), "the tag is no member");
            let condition = request.headers.get("If-Match").map(|tag| tag.to_str().unwrap().to_owned());
            let holds = condition.as_ref().is_none_or(|tag| *tag == format!("W/\"{version}\""));
            self.conditions.lock().unwrap().push(condition);
            if !holds {
                return Err(ApiError::new(request.operation.name, StatusCode::PRECONDITION_FAILED, "no").into());
            }
            *version += 1;
            body = String::new();
        } else if self.in_body {
            body = format!(r#"{{"@odata.etag":"W/\"{version}\"","Id":5}}"#);
        } else {
            body = r#"{"Id":5}"#.to_owned();
        }
        if !self.in_body {
            headers.insert("ETag", HeaderValue::from_str(&format!("W/\"{version}\"")).unwrap());
        }
        Ok(Response::new(request.operation, StatusCode::OK, headers, ResponseBody::Whole(body.into())))
    }
}

impl Service for Versioned {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        Box::pin(std::future::ready(self.answer(&request)))
    }
}

#[tokio::test]
async fn a_version_that_has_moved_is_left_alone() {
    for in_body in [true, false] {
        let service = Versioned::new(in_body);
        let handle: Handle = service.clone();
        let jobs = Jobs::new(handle);
        let after = jobs.update(5, |job| job.priority = Some(1)).await.unwrap();
        assert_eq!(after.extra.etag(), (!in_body).then_some("W/\"2\""), "the old tag is none any more");

        // Someone else writes between the read and the change.
        let meanwhile = service.clone();
        let update = jobs.update(5, move |job| {
            *meanwhile.version.lock().unwrap() += 1;
            job.priority = Some(2);
        });
        let error = update.await.unwrap_err();
        assert!(error.is_conflict() && !error.is_retryable());
        assert!(error.to_string().contains("changed by someone else after it was read"), "{error}");
        assert_eq!(*service.version.lock().unwrap(), 3);
        let tag = |version: u32| Some(format!("W/\"{version}\""));
        assert_eq!(*service.conditions.lock().unwrap(), [tag(1), tag(2)]);
    }
}
