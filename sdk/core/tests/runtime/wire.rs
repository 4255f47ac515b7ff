//! What the wire keeps, gives back and refuses.

use uipath_orchestrator_core::odata::prelude::*;
use uipath_orchestrator_core::odata::{DecodeError, Error};

use crate::model::sets::Jobs;
use crate::model::{Address, Days, Job, JobState, Line, Robot, Tag, sets::Lines};
use crate::recorder::{Recorder, json};

const FULL: &str = r##"{
    "@odata.context": "https://x/odata/$metadata#Jobs/$entity",
    "@odata.etag": "W/\"5\"",
    "Id": "9007199254740993",
    "Key": "5F1A2B3C-0000-4000-8000-00000000ABCD",
    "State": "Running",
    "Priority": -5,
    "Cost": 12345678901234567890.12345678,
    "Progress": "-INF",
    "StartTime": "2024-06-19T21:22:45.1234567+02:00",
    "Password": "hunter2",
    "Arguments": {"@odata.type": "#NS.Open", "a@odata.type": "#Int64", "a": 1, "b": {"c": [null]}},
    "Robot@odata.navigationLink": "Jobs(5)/Robot",
    "Robot": {"Id": 7, "Name": null, "Days": "Monday,Someday", "Address": {"City": "Ulm", "Zip": "89073"}},
    "Tags": [{"Name": "x", "Value": 1}, {"name": "y", "VALUE": "2"}],
    "Labels": [],
    "Notes": ["n", null],
    "Timeout": "P1DT2H",
    "Icon": "+/8=",
    "Raw": [1, "two", null],
    "NewMember": {"deep": [1.5]},
    "Queue@odata.bind": "Queues(3)"
}"##;

async fn read(body: &str) -> Result<Job> {
    Jobs::new(Recorder::answering([body]).handle()).get(5).await
}

async fn refusal(body: &str) -> String {
    match read(body).await {
        Err(Error::Decode(error)) => format!("{}: {}", error.path, error.message),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn an_entity_is_read_member_by_member() {
    let job = read(FULL).await.unwrap();
    assert_eq!(job.id, 9_007_199_254_740_993);
    assert_eq!(job.key.unwrap().to_string(), "5f1a2b3c-0000-4000-8000-00000000abcd");
    assert_eq!(job.state, Some(JobState::Running));
    assert_eq!(job.priority, Some(-5));
    assert_eq!(job.cost.unwrap().to_string(), "12345678901234567890.12345678");
    assert_eq!(job.progress, Some(f64::NEG_INFINITY));
    assert_eq!(job.start_time.unwrap().to_string(), "2024-06-19T19:22:45.1234567Z");
    let arguments = job.arguments.unwrap();
    assert_eq!(arguments.len(), 2);
    assert_eq!(arguments.get("b").unwrap().to_string(), r#"{"c":[null]}"#);
    assert_eq!(arguments.annotations.odata_type(), Some("#NS.Open"));
    let robot = job.robot.unwrap();
    let days = robot.days.clone().unwrap();
    assert!(days.contains(&Days::MONDAY) && !days.contains(&Days::TUESDAY));
    assert_eq!(days.unlisted()[0].as_str(), "Someday");
    assert_eq!(robot.name, None);
    assert_eq!(robot.address.as_ref().unwrap().extra.get_as::<String>("Zip").unwrap().as_deref(), Some("89073"));
    let tags = job.tags.unwrap();
    assert_eq!(tags[1], Tag { name: Some("y".to_owned()), value: Some(2), ..Tag::default() });
    assert_eq!(job.labels, Some(vec![]));
    assert_eq!(job.notes, Some(vec![Some("n".to_owned()), None]));
    assert_eq!(job.timeout.unwrap().0.as_hours(), 26);
    assert_eq!(job.icon, Some(Binary::from(vec![0xfb, 0xff])));
    assert_eq!(job.raw.unwrap().to_string(), r#"[1,"two",null]"#);
    assert_eq!(job.extra.etag(), Some("W/\"5\""));
    assert_eq!(job.extra.get("@odata.context"), None);
}

#[tokio::test]
async fn what_is_read_is_given_back_and_control_information_is_not() {
    let job = read(FULL).await.unwrap();
    let recorder = Recorder::new();
    let request = Jobs::new(recorder.handle()).create(&job).request();
    let sent = json(&request);
    let expected = concat!(
        r##"{"Id":9007199254740993,"Key":"5f1a2b3c-0000-4000-8000-00000000abcd","State":"Running","Priority":-5,"##,
        r##""Cost":12345678901234567890.12345678,"Progress":"-INF","StartTime":"2024-06-19T19:22:45.1234567Z","##,
        r##""Password":"hunter2","Arguments":{"@odata.type":"#NS.Open","a@odata.type":"#Int64","a":1,"b":{"c":[null]}},"##,
        r##""Robot":{"Id":7,"Days":"Monday,Someday","Address":{"City":"Ulm","Zip":"89073"}},"##,
        r##""Tags":[{"Name":"x","Value":1},{"Name":"y","Value":2}],"Labels":[],"Notes":["n",null],"##,
        r##""Timeout":"P1DT2H","Icon":"-_8=","Raw":[1,"two",null],"NewMember":{"deep":[1.5]},"Queue@odata.bind":"Queues(3)"}"##,
    );
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn numbers_of_members_that_nobody_knows_lose_no_digit() {
    let big = r#""Big":0.12345678901234567890123,"Deep":{"a":["\"9",12345678901234567890123]},"Small":1.50"#;
    let mut job = read(&format!(r#"{{"Id":5,{big}}}"#)).await.unwrap();
    let sent = |job: &Job| json(&Jobs::new(Recorder::new().handle()).create(job).request());
    assert_eq!(sent(&job), format!(r#"{{"Id":5,{}}}"#, big.replace("1.50", "1.5")));
    let exact: Decimal = job.extra.get_as("Big").unwrap().unwrap();
    assert_eq!(exact.to_string(), "0.12345678901234567890123");
    assert_eq!(job.extra.get("Big").and_then(|big| big.as_f64()), Some(0.123_456_789_012_345_68));
    let other = read(&format!(r#"{{"Id":5,{}}}"#, big.replace("0123,", "0124,"))).await.unwrap();
    assert_ne!(job, other);
    // What is set goes before what was read.
    job.extra.insert("Big", 1_i64);
    job.extra.remove("Deep");
    assert_eq!(sent(&job), r#"{"Id":5,"Big":1,"Small":1.5}"#);
    let error = read(r#"{"Id":5,"Big":1e999}"#).await.unwrap_err().to_string();
    assert!(error.contains("Big: number out of range"), "{error}");
}

#[tokio::test]
async fn serde_reads_what_it_wrote() {
    let job = read(FULL).await.unwrap();
    let text = serde_json::to_string(&job).unwrap();
    // A foreign format gets the digits that a double cannot hold as a text.
    assert!(text.contains(r#""Cost":"12345678901234567890.12345678""#), "{text}");
    let again: Job = serde_json::from_str(&text).unwrap();
    let mut expected = job.clone();
    for annotation in ["@odata.etag", "Robot@odata.navigationLink"] {
        expected.extra.remove(annotation);
    }
    assert_eq!(again, expected);
    let value = serde_json::to_value(&job).unwrap();
    assert_eq!(serde_json::from_value::<Job>(value).unwrap(), expected);
    // Digits also survive where the text is read as a number.
    let exact: Job = serde_json::from_str(r#"{"Cost": 0.1234567890123456789012345678}"#).unwrap();
    assert_eq!(exact.cost.unwrap().to_string(), "0.1234567890123456789012345678");
}

#[test]
fn a_document_of_the_users_own_needs_no_key() {
    let job = Job { priority: Some(1), ..Job::default() };
    let text = serde_json::to_string(&job).unwrap();
    assert_eq!(text, r#"{"Priority":1}"#);
    assert_eq!(serde_json::from_str::<Job>(&text).unwrap(), job);
    assert_eq!(serde_json::from_str::<Vec<JobState>>(r#"["Pending","Odd"]"#).unwrap()[1].as_str(), "Odd");
    let error = serde_json::from_str::<Vec<Job>>(r#"[{"Robot": {"Address": 5}}]"#).unwrap_err().to_string();
    assert_eq!(error, "Robot.Address: expected an object, found a number at line 1 column 27");
}

#[tokio::test]
async fn a_key_that_is_missing_or_null_is_an_error_that_names_it() {
    assert_eq!(refusal(r#"{"State": "Running"}"#).await, "Id: the key is missing (line 1, column 20)");
    assert_eq!(refusal(r#"{"Id": null}"#).await, "Id: expected a 64-bit integer, found null (line 1, column 12)");
    assert_eq!(
        refusal(r#"{"Id": 1, "Robot": {"Name": "x"}}"#).await,
        "Robot.Id: the key is missing (line 1, column 32)"
    );
    let lines = Lines::new(Recorder::answering([r#"{"value": [{"Order": "a", "State": "Odd"}]}"#]).handle());
    let error = lines.query().await.unwrap_err().to_string();
    assert_eq!(error, "Lines.List: cannot read the answer: value[0].Number: the key is missing (line 1, column 41)");
}

#[tokio::test]
async fn keys_of_every_type_are_plain_and_not_sent_before_a_part_is_set() {
    let body = r#"{"Order": "a", "Number": 0, "State": "Odd"}"#;
    let lines = Lines::new(Recorder::answering([body]).handle());
    let line = lines.get("a/b", 0).await.unwrap();
    assert_eq!((line.order.as_str(), line.number, line.state.as_str()), ("a", 0, "Odd"));
    // Nobody could tell the number 0 from one that is not set, but for the other parts.
    assert_eq!(serde_json::to_string(&line).unwrap(), r#"{"Order":"a","Number":0,"State":"Odd"}"#);
    let line = Line { number: 5, ..Line::default() };
    assert_eq!(serde_json::to_string(&line).unwrap(), r#"{"Order":"","Number":5}"#);
    assert_eq!(serde_json::to_string(&Line::default()).unwrap(), "{}");
}

#[tokio::test]
async fn the_exact_name_wins_over_one_in_another_case() {
    for body in [r#"{"id": 1, "Id": 2}"#, r#"{"Id": 2, "id": 1}"#] {
        assert_eq!(read(body).await.unwrap().id, 2, "{body}");
    }
    let job = read(r#"{"ID": 3, "state": "Running", "State": "Pending", "STATE": "Odd"}"#).await.unwrap();
    assert_eq!((job.id, job.state), (3, Some(JobState::Pending)));
    assert_eq!(job.extra.get("STATE").unwrap(), "Odd");
}

#[tokio::test]
async fn a_collection_with_a_null_that_cannot_be_is_kept_as_it_came() {
    let mut job =
        read(r#"{"Id": 1, "Labels": ["a", null, "b"], "Tags": [{"Name": "x", "New": 1}, null]}"#).await.unwrap();
    assert_eq!((&job.labels, &job.tags), (&None, &None));
    assert_eq!(job.extra.get("Labels").unwrap().to_string(), r#"["a",null,"b"]"#);
    let jobs = Jobs::new(Recorder::new().handle());
    assert_eq!(
        json(&jobs.create(&job).request()),
        r#"{"Id":1,"Labels":["a",null,"b"],"Tags":[{"Name":"x","New":1},null]}"#
    );
    job.labels = Some(vec!["c".to_owned()]);
    job.tags = Some(Vec::new());
    assert_eq!(json(&jobs.create(&job).request()), r#"{"Id":1,"Tags":[],"Labels":["c"]}"#);
}

#[tokio::test]
async fn a_null_in_a_bare_collection_is_an_error() {
    let jobs = Jobs::new(Recorder::answering([r#"{"value": ["a", null]}"#]).handle());
    let error = jobs.names().await.unwrap_err().to_string();
    assert_eq!(error, "Jobs.Names: cannot read the answer: value[1]: expected a value, found null (line 1, column 21)");
}

#[tokio::test]
async fn objects_are_equal_whose_members_all_are() {
    let full = read(FULL).await.unwrap();
    assert!(full == full.clone() && Job::default() == Job::default() && full != Job::default());
    let changes: [fn(&mut Job); 19] = [
        |job| job.id += 1,
        |job| job.key = None,
        |job| job.state = None,
        |job| job.priority = Some(5),
        |job| job.cost = job.cost.map(|cost| cost + Decimal::new(1, 8)),
        |job| job.progress = Some(0.5),
        |job| job.start_time = Some(Timestamp::UNIX_EPOCH),
        |job| job.password = Some("hunter3".to_owned()),
        |job| job.arguments = Some(OpenObject::default()),
        |job| job.robot.as_mut().unwrap().name = Some("R".to_owned()),
        |job| job.tags.as_mut().unwrap().swap(0, 1),
        |job| job.labels = None,
        |job| job.notes.as_mut().unwrap()[1] = Some(String::new()),
        |job| job.notes.as_mut().unwrap().truncate(1),
        |job| job.parent = Some(Nested::default()),
        |job| job.timeout = None,
        |job| job.icon = Some(Binary::default()),
        |job| job.raw = Some(Untyped::from([1])),
        |job| job.extra = Extra::default(),
    ];
    for (index, change) in changes.into_iter().enumerate() {
        let mut other = full.clone();
        change(&mut other);
        assert!(full != other, "change {index}");
    }
    let none = Job { progress: Some(f64::NAN), ..Job::default() };
    assert!(none != none.clone(), "as doubles are");
}

#[test]
fn debug_shows_what_is_set_without_secrets() {
    let mut job = Job {
        id: 5,
        password: Some("hunter2".to_owned()),
        robot: Some(
            Robot {
                id: 6,
                address: Some(Address { city: Some("Ulm".to_owned()), ..Address::default() }.into()),
                ..Robot::default()
            }
            .into(),
        ),
        tags: Some(vec![Tag { value: Some(1), ..Tag::default() }]),
        ..Job::default()
    };
    job.extra.insert("ApiKey", "s3cret".to_owned());
    let text = format!("{job:?}");
    assert_eq!(
        text,
        r#"Job { Id: 5, Password: ***, Robot: Robot { Id: 6, Address: Address { City: "Ulm" } }, Tags: [Tag { Value: 1 }], extra: {"ApiKey"} }"#
    );
    let recorder = Recorder::new();
    let jobs = Jobs::new(recorder.handle());
    let patch = jobs.patch(5).set(crate::model::job::PASSWORD.to("hunter2"));
    let create = jobs.create(&job);
    for text in [format!("{patch:?}"), format!("{create:?}"), format!("{:?}", create.request())] {
        assert!(!text.contains("hunter2") && !text.contains("s3cret"), "{text}");
    }
}

#[test]
fn enumerations_and_flags_keep_what_they_do_not_know() {
    assert_eq!(JobState::from_text("Running"), JobState::Running);
    let unlisted = JobState::from_text("Paused");
    assert!(matches!(&unlisted, JobState::Unlisted(text) if text.as_str() == "Paused" && text.to_string() == "Paused"));
    assert_eq!(serde_json::to_string(&unlisted).unwrap(), r#""Paused""#);
    assert_eq!(serde_json::from_str::<JobState>("3").unwrap().as_str(), "3");

    for (text, written) in [
        (r#""Tuesday, Monday""#, "Monday,Tuesday"),
        (r#""None""#, "None"),
        (r#""""#, "None"),
        ("3", "Monday,Tuesday"),
        (r#""Monday,8""#, "Monday,8"),
        (r#""8""#, "8"),
        (r#""Someday""#, "Someday"),
    ] {
        let days: Days = serde_json::from_str(text).unwrap();
        assert_eq!(days.to_string(), written, "{text}");
        if let Some(text) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
            assert_eq!(Days::from_text(text), days, "{text}");
        }
    }
}

#[test]
fn extra_reads_members_as_types() {
    let job: Job = serde_json::from_str(r#"{"Size": "12", "Who": {"Id": "x"}, "None": null}"#).unwrap();
    assert_eq!(job.extra.get_as::<i64>("Size").unwrap(), Some(12));
    assert_eq!(job.extra.get_as::<i64>("None").unwrap(), None);
    assert_eq!(job.extra.get_as::<i64>("Absent").unwrap(), None);
    let error: DecodeError = job.extra.get_as::<Robot>("Who").unwrap_err();
    assert_eq!(
        (error.path.as_str(), error.message.as_str()),
        ("Who.Id", "expected a 64-bit integer, found a string that is none")
    );
    // Whether they keep the order in which they came depends on a feature of serde_json.
    let mut names: Vec<&str> = job.extra.iter().map(|(name, _)| name).collect();
    names.sort_unstable();
    assert_eq!(names, ["None", "Size", "Who"]);
}

#[test]
fn open_maps_have_typed_members_and_untyped_annotations() {
    let map: OpenMap<i64> = serde_json::from_str(r##"{"a@odata.type": "#Int64", "a": "5", "b": null}"##).unwrap();
    assert_eq!(map.iter().collect::<Vec<_>>(), [("a", &5)]);
    assert_eq!(serde_json::to_string(&map).unwrap(), r##"{"a@odata.type":"#Int64","b":null,"a":5}"##);
    let error = serde_json::from_str::<OpenMap<i64>>(r#"{"a": true}"#).unwrap_err().to_string();
    assert!(error.starts_with("a: expected a 64-bit integer, found a boolean"), "{error}");
}

#[tokio::test]
async fn numbers_of_open_objects_lose_no_digit() {
    let body = concat!(
        r#"{"Id":5,"Arguments":{"d":0.1000000000000000055,"e":{"n":[123456789012345678901234567890]},"#,
        r#""i":-170141183460469231731687303715884105728,"s":"0.1000000000000000055","u":18446744073709551615,"x":1.50}}"#,
    );
    let sent = |job: &Job| json(&Jobs::new(Recorder::new().handle()).create(job).request());
    let mut job = read(body).await.unwrap();
    assert_eq!(sent(&job), body.replace("1.50", "1.5"));
    let arguments = job.arguments.as_mut().unwrap();
    let exact: Decimal = arguments.get_as("d").unwrap().unwrap();
    assert_eq!((exact.to_string().as_str(), arguments.get("d")), ("0.1000000000000000055", Some(&Untyped::from(0.1))));
    assert_eq!(arguments.get_as::<OpenObject>("e").unwrap().unwrap().len(), 1);
    let error = arguments.get_as::<OpenMap<i64>>("e").unwrap_err();
    assert_eq!((error.path.as_str(), error.message.as_str()), ("e.n", "expected a 64-bit integer, found an array"));
    assert!(format!("{job:?}").contains("0.1000000000000000055"));

    // They are told apart, and what is set goes before what was read.
    let other = read(&body.replace("0055,", "0054,")).await.unwrap();
    assert_ne!(job, other);
    assert_ne!(job.arguments, other.arguments);
    let arguments = job.arguments.as_mut().unwrap();
    for (name, value) in [("d", 0.1), ("i", 2.0)] {
        arguments.insert(name, value);
    }
    arguments.remove("e");
    assert_eq!(
        sent(&job),
        r#"{"Id":5,"Arguments":{"d":0.1,"i":2.0,"s":"0.1000000000000000055","u":18446744073709551615,"x":1.5}}"#
    );
    let text = r#"{"d":0.1,"i":2.0,"s":"0.1000000000000000055","u":18446744073709551615,"x":1.5}"#;
    assert_eq!(job.arguments, Some(OpenObject::from_json(text).unwrap()));
    assert!(OpenObject::from_json("{} {}").is_err() && OpenObject::from_json("null").is_err());
}
