//! What calls send, and how their answers are read.

use futures_util::StreamExt;
use uipath_orchestrator_core::odata::prelude::*;
use uipath_orchestrator_core::odata::{Error, RequestBody};

use crate::model::sets::{Jobs, Lines};
use crate::model::{Address, Job, JobState, Robot, Style, address, job, robot};
use crate::recorder::{Recorder, json, line};

fn jobs() -> Jobs {
    Jobs::new(Recorder::new().handle())
}

#[test]
fn urls_of_calls() {
    let jobs = jobs();
    let cases = [
        (jobs.get(5).request(), "GET /Jobs(5)"),
        (jobs.delete(-1).request(), "DELETE /Jobs(-1)"),
        (
            jobs.get_robot_asset("5", "O'Brien & co").request(),
            "GET /Jobs/NS.GetRobotAsset(robotId='5',assetName='O''Brien%20%26%20co')",
        ),
        (
            jobs.get_robot_asset("", "a/b+c#d?e%f;\u{fc}\u{1f600}\\\"").request(),
            "GET /Jobs/NS.GetRobotAsset(robotId='',assetName='a%2Fb%2Bc%23d%3Fe%25f%3B%C3%BC%F0%9F%98%80%5C%22')",
        ),
        (
            jobs.validate(vec![1, 2], Style::Bold).request(),
            "GET /Jobs/NS.Validate(userIds=%5B1,2%5D,style=NS.Style'Bold')",
        ),
        (
            jobs.compare(Job { id: 5, ..Job::default() }, vec![1, 2], Some(vec!["a&b'".to_owned()]), 3).request(),
            "GET /Jobs/NS.Compare(job=@job,depth=3,ids=@ids,near=@near)/Whole\
             ?@job=%7B%22Id%22:5%7D&@ids=%5B1,2%5D&@near=%5B%22a%26b'%22%5D&deep=true",
        ),
        (
            jobs.compare(Job::default(), Vec::new(), None, 0).request(),
            "GET /Jobs/NS.Compare(job=@job,depth=0,ids=@ids)/Whole?@job=%7B%7D&@ids=%5B%5D&deep=true",
        ),
        (jobs.unread_count().request(), "GET /Jobs/NS.UnreadCount"),
        (Lines::new(Recorder::new().handle()).get("a'b/c", 7).request(), "GET /Lines(Order='a''b%2Fc',Number=7)"),
        (
            jobs.roles(JobState::from_text("it's")).search_text("a b").request(),
            "GET /Jobs/NS.Roles(of='it''s')?searchText=a%20b",
        ),
        (jobs.download("x:1.0").request(), "GET /Jobs/NS.Download(key='x:1.0')"),
    ];
    for (request, expected) in cases {
        assert_eq!(line(&request), expected);
    }
}

#[test]
fn urls_of_queries() {
    let query = jobs()
        .query()
        .permissions(vec!["View".to_owned(), "A&B".to_owned()])
        .deep(true)
        .filter(job::ROBOT.then(robot::ID).eq(5).or(job::STATE.eq(JobState::Running)))
        .filter(job::ROBOT.then(robot::ADDRESS.then(address::CITY)).starts_with("Ul"))
        .raw_filter("Priority gt 1")
        .order_by(job::START_TIME.desc())
        .order_by(job::ROBOT.then(robot::NAME))
        .expand(job::PARENT)
        .expand(job::ROBOT.expand().select((robot::NAME,)))
        .expand(job::CHILDREN.expand().filter(job::ID.gt(5)).order_by(job::ID).top(2).expand(job::ROBOT))
        .top(50)
        .skip(100)
        .with_count();
    assert_eq!(
        line(&query.request()),
        concat!(
            "GET /Jobs?permissions=View&permissions=A%26B&deep=true",
            "&$filter=(Robot/Id%20eq%205%20or%20State%20eq%20'Running')%20and%20startswith(Robot/Address/City,'Ul')",
            "%20and%20(Priority%20gt%201)",
            "&$orderby=StartTime%20desc,Robot/Name,Id",
            "&$expand=Parent,Robot($select%3DId,Name),",
            "Children($expand%3DRobot%3B$filter%3DId%20gt%205%3B$orderby%3DId%3B$top%3D2)",
            "&$top=50&$skip=100&$count=true",
        )
    );
    assert_eq!(line(&jobs().query().skip(5).request()), "GET /Jobs?$orderby=Id&$skip=5");
    assert_eq!(
        line(
            &jobs()
                .query()
                .filter(job::START_TIME.ge("2024-06-19T00:00:00+02:00".parse::<Timestamp>().unwrap()))
                .request()
        ),
        "GET /Jobs?$filter=StartTime%20ge%202024-06-18T22:00:00Z"
    );
}

#[test]
fn operations_say_what_they_are_and_take() {
    let request = jobs().query().request();
    assert_eq!(request.operation.name, "Jobs.List");
    assert!(request.operation.takes_header("x-folder"));
    assert!(!jobs().delete(5).request().operation.takes_header("X-Folder"));
    assert_eq!(jobs().query().audit(JobState::Running).request().headers["X-Audit"], "Running");
}

#[test]
fn bodies() {
    let jobs = jobs();
    assert_eq!(
        json(&jobs.stop_jobs(vec![41, 42], JobState::Running).request()),
        r#"{"jobIds":[41,42],"strategy":"Running"}"#
    );
    assert_eq!(json(&jobs.close().request()), "{}");
    assert_eq!(json(&jobs.close().comment("a").comment("b\"").request()), r#"{"comment":"b\""}"#);
    let body = OpenObject::new().with("Amount", 5).with("Name", "x");
    assert_eq!(json(&jobs.trigger(body).request()), r#"{"Amount":5,"Name":"x"}"#);
    assert!(matches!(jobs.next().request().body, RequestBody::Empty));

    let RequestBody::Multipart(form) = jobs.upload(FilePart::new("a.txt", "hello"), "r").request().body else {
        panic!("no form")
    };
    assert_eq!(form.names().collect::<Vec<_>>(), ["file", "rule"]);
}

#[test]
fn a_change_sends_what_is_set_and_nothing_else() {
    let patch = jobs()
        .patch(5)
        .set(job::PRIORITY.to(3))
        .set(job::STATE.to(JobState::Pending))
        .null(job::PASSWORD)
        .set(job::PRIORITY.to(4));
    assert_eq!(line(&patch.request()), "PATCH /Jobs(5)");
    assert_eq!(json(&patch.request()), r#"{"Priority":4,"State":"Pending","Password":null}"#);
    assert_eq!(json(&jobs().patch(5).request()), "{}");
    let address = Address { city: Some("Ulm".to_owned()), ..Address::default() };
    assert_eq!(format!("{:?}", robot::ADDRESS.to(address)), "Address = …");
}

#[tokio::test]
async fn an_argument_that_cannot_be_sent_fails_the_call_and_not_the_chain() {
    let recorder = Recorder::new();
    let query = Jobs::new(recorder.handle()).query().audit(JobState::from_text("a\r\nX: y")).top(1);
    let Err(Error::Input(message)) = query.await else { panic!("sent") };
    assert_eq!(message, "Jobs.List: the header `X-Audit` takes visible ASCII characters only");
    assert_eq!(recorder.lines(), [""; 0]);
}

#[tokio::test]
async fn values_are_read_in_an_envelope_and_without() {
    let answers = [
        r#"{"@odata.context": "c", "value": 5}"#,
        "5",
        r#""5""#,
        r#"{"value": ["a", "b"]}"#,
        r#"["a", "b"]"#,
        r#"{"value": 0.10}"#,
        r#"{"value": "Running"}"#,
        r#"{"value": true}"#,
    ];
    let jobs = Jobs::new(Recorder::answering(answers).handle());
    for _ in 0..3 {
        assert_eq!(jobs.unread_count().await.unwrap(), 5);
    }
    for _ in 0..2 {
        assert_eq!(jobs.names().await.unwrap(), ["a", "b"]);
    }
    assert_eq!(jobs.cost().await.unwrap().to_string(), "0.10");
    assert_eq!(jobs.state().await.unwrap(), JobState::Running);
    assert!(jobs.validate(vec![], Style::Bold).await.unwrap());
}

#[tokio::test]
async fn answers_that_may_be_none() {
    let recorder = Recorder::new();
    let annotated = r#"{"@odata.context": "$metadata#Edm.Null", "@odata.null": true}"#;
    for (status, body) in [(204, ""), (200, " \n"), (200, "null"), (200, annotated), (201, r#"{"Id": 5}"#)] {
        recorder.answer(status, "application/json", body);
    }
    let jobs = Jobs::new(recorder.handle());
    for _ in 0..4 {
        assert_eq!(jobs.next().await.unwrap(), None);
    }
    assert_eq!(jobs.next().await.unwrap().unwrap().id, 5);

    for body in [r#"{"@odata.context": "c", "value": null}"#, annotated, "null", r#"{"value": 3}"#] {
        recorder.answer(200, "application/json", body);
    }
    for expected in [None, None, None, Some(3)] {
        assert_eq!(jobs.place_in_line().await.unwrap(), expected);
    }
    // Null is a value of what an open object calls so.
    recorder.answer(200, "application/json", r#"{"value": null}"#);
    assert!(jobs.last_trigger().await.unwrap().unwrap().get("value").is_some());

    recorder.answer(204, "application/json", "");
    assert_eq!(jobs.replace(5, Job::default()).await.unwrap(), None);
    recorder.answer(204, "application/json", "");
    assert_eq!(jobs.patch(5).set(job::PRIORITY.to(1)).await.unwrap(), None);
    recorder.answer(202, "application/json", r#"{"value": "ignored"}"#);
    jobs.delete(5).await.unwrap();
    recorder.answer(204, "application/json", "");
    let error = jobs.get(5).await.unwrap_err();
    assert!(error.is_not_found());
    let error = error.to_string();
    assert_eq!(error, "Jobs.Get: cannot read the answer: expected a JSON document, found an empty answer");
    recorder.answer(200, "application/json", r#"{"value": null}"#);
    let error = jobs.unread_count().await.unwrap_err();
    assert!(!error.is_not_found());
    let error = error.to_string();
    assert_eq!(error, "Jobs.UnreadCount: cannot read the answer: expected a value, found null");
}

#[tokio::test]
async fn open_objects_are_answers_without_an_envelope() {
    let recorder = Recorder::answering([r#"{"@odata.context": "c", "value": [1], "x": 2}"#]);
    let answer = Jobs::new(recorder.handle()).trigger(OpenObject::new()).await.unwrap();
    assert_eq!(answer.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["value", "x"]);
    assert!(answer.annotations.is_empty());
}

#[tokio::test]
async fn what_is_of_no_type_is_an_object_or_a_value_in_an_envelope() {
    let answers = [
        r#"{"@odata.context": "c", "value": 5}"#,
        r##"{"@odata.context": "c", "@odata.type": "#NS.Job", "Id": 5}"##,
        r#"{"value": 5, "unit": "s"}"#,
        r#"{"@odata.context": "c"}"#,
        "[1]",
        "null",
    ];
    let jobs = Jobs::new(Recorder::answering(answers).handle());
    for expected in [
        Some(serde_json::json!(5)),
        Some(serde_json::json!({ "@odata.type": "#NS.Job", "Id": 5 })),
        Some(serde_json::json!({ "value": 5, "unit": "s" })),
        Some(serde_json::json!({})),
        Some(serde_json::json!([1])),
        None,
    ] {
        assert_eq!(jobs.last_thing().await.unwrap(), expected);
    }
}

#[tokio::test]
async fn downloads_stream_or_are_collected() {
    let recorder = Recorder::new();
    recorder.answer(200, "application/octet-stream", "PK-binary");
    recorder.answer(200, "application/octet-stream", "PK-binary");
    let jobs = Jobs::new(recorder.handle());
    let mut file = jobs.download("a").feed_id(Guid::nil()).await.unwrap();
    assert_eq!(file.content_type(), Some("application/octet-stream"));
    let mut chunks = Vec::new();
    while let Some(chunk) = file.next().await {
        chunks.push(chunk.unwrap());
    }
    assert_eq!(chunks, ["PK-", "bin", "ary"]);
    assert_eq!(jobs.download("a").await.unwrap().bytes().await.unwrap(), "PK-binary");
    assert!(recorder.requests().iter().all(|request| request.streams));
}

#[tokio::test]
async fn one_entity_can_be_expanded_or_read_as_a_tuple() {
    let recorder = Recorder::answering([
        r#"{"Id": 5, "Robot": {"Id": 7, "Name": "r"}}"#,
        r#"{"@odata.context": "c", "Id": "5", "State": null}"#,
        r#"{"State": "Running"}"#,
    ]);
    let jobs = Jobs::new(recorder.handle());
    let job = jobs.get(5).expand(job::ROBOT).await.unwrap();
    assert_eq!(job.robot.unwrap().name.as_deref(), Some("r"));
    let (id, state): (i64, Option<JobState>) = jobs.get(5).select((job::ID, job::STATE)).await.unwrap();
    assert_eq!((id, state), (5, None));
    let error = jobs.get(5).select((job::STATE, job::ID)).await.unwrap_err().to_string();
    assert_eq!(error, "Jobs.Get: cannot read the answer: Id: the key is missing (line 1, column 20)");
    assert_eq!(
        recorder.lines(),
        ["GET /Jobs(5)?$expand=Robot", "GET /Jobs(5)?$select=Id,State", "GET /Jobs(5)?$select=State,Id"]
    );
}

#[test]
fn calls_are_data_that_travels() {
    fn travels<T: Send + 'static>(_: T) {}
    let jobs = jobs();
    travels(jobs.query().top(1).clone());
    travels(jobs.query().into_future());
    travels(jobs.start_jobs(Job::default()).into_future());
    travels(jobs.close().clone().into_future());
    travels(jobs.roles(JobState::Running).into_future());
    travels(jobs.query().select((job::ID,)).into_future());
    let robot = Robot::default();
    travels(robot.clone());
    assert_eq!(format!("{:?}", jobs.get(5).expand(job::ROBOT)), "GET /Jobs(5)");
    assert_eq!(format!("{robot:?}"), "Robot");
}
