//! Documents that are not what they should be: every one is an error that says where, and none a panic.

use uipath_orchestrator_core::odata::prelude::*;
use uipath_orchestrator_core::odata::{DecodeError, Error};

use crate::model::Job;
use crate::model::sets::Jobs;
use crate::recorder::Recorder;

async fn list(content_type: &'static str, body: &str) -> Result<Page<Job>> {
    let recorder = Recorder::new();
    recorder.answer(200, content_type, body);
    Jobs::new(recorder.handle()).query().await
}

async fn refusal(body: &str) -> DecodeError {
    match list("application/json; odata.metadata=minimal", body).await {
        Err(Error::Decode(error)) => *error,
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn wrong_types_are_named_with_their_place() {
    for (member, expected) in [
        (r#""Id": "x""#, "Id: expected a 64-bit integer, found a string that is none"),
        (r#""Id": 1.5"#, "Id: expected a 64-bit integer, found a fraction or a number out of its range"),
        (
            r#""Id": 9223372036854775808"#,
            "Id: expected a 64-bit integer, found a fraction or a number out of its range",
        ),
        (r#""Id": 1, "Priority": 2147483648"#, "Priority: expected a 32-bit integer, found a number out of its range"),
        (r#""Id": 1, "Priority": "5""#, "Priority: expected a 32-bit integer, found a string"),
        (r#""Id": 1, "State": {}"#, "State: expected a member of NS.JobState, found an object"),
        (r#""Id": 1, "Key": "5""#, "Key: expected a GUID, found a string that is none"),
        (r#""Id": 1, "Key": 5"#, "Key: expected a GUID, found a number that is none"),
        (r#""Id": 1, "Cost": true"#, "Cost: expected a decimal number, found a boolean"),
        (r#""Id": 1, "Cost": "12a""#, "Cost: expected a decimal number, found a string that is none"),
        (r#""Id": 1, "Cost": 1e40"#, "Cost: expected a decimal number, found a number with more digits than it has"),
        (
            r#""Id": 1, "Cost": 0.12345678901234567890123456789012"#,
            "Cost: expected a decimal number, found a number with more digits than it has",
        ),
        (r#""Id": 1, "Progress": "1e400""#, "Progress: expected a number, found a string that is none"),
        (r#""Id": 1, "Progress": "inf""#, "Progress: expected a number, found a string that is none"),
        (
            r#""Id": 1, "StartTime": "yesterday""#,
            "StartTime: expected a date and time with its offset, found a string that is none",
        ),
        (r#""Id": 1, "Password": 5"#, "Password: expected a string, found a number"),
        (r#""Id": 1, "Robot": []"#, "Robot: expected an object, found an array"),
        (r#""Id": 1, "Robot": {"Id": 2, "Address": "x"}"#, "Robot.Address: expected an object, found a string"),
        (r#""Id": 1, "Tags": {}"#, "Tags: expected an array, found an object"),
        (r#""Id": 1, "Tags": [{}, {"Value": true}]"#, "Tags[1].Value: expected a 64-bit integer, found a boolean"),
        (r#""Id": 1, "Arguments": 5"#, "Arguments: expected an object, found a number"),
        (r#""Id": 1, "Timeout": "5 min""#, "Timeout: expected a duration, found a string that is none"),
        (r#""Id": 1, "Icon": "*""#, "Icon: expected base64, found a string that is none"),
    ] {
        let error = refusal(&format!(r#"{{"value": [{{"Id": 1}}, {{{member}}}]}}"#)).await;
        let (message, _) = error.message.split_once(" (line 1, column ").unwrap();
        assert_eq!(format!("{}: {message}", error.path), format!("value[1].{expected}"));
        assert_eq!(error.operation, "Jobs.List");
    }
}

#[tokio::test]
async fn every_truncation_is_an_error() {
    let body = r#"{"@odata.context": "x", "value": [{"Id": 1, "Tags": [{"Name": "\u00e9"}], "Cost": 1.5, "New": {"a": [1]}}]}"#;
    assert_eq!(list("application/json", body).await.unwrap().items.len(), 1);
    for end in 1..body.len() {
        let error = refusal(&body[..end]).await;
        assert!(error.message.contains("line 1 column") || error.message.contains("missing"), "{end}: {error}");
    }
    assert_eq!(refusal("").await.message, "expected a JSON document, found an empty answer");
    assert!(refusal(&format!("{body} x")).await.message.starts_with("trailing characters at line 1 column"));
}

#[tokio::test]
async fn numbers_beyond_all_bounds_are_refused() {
    let digits = "9".repeat(10_000);
    for number in [digits.as_str(), "1e999999", "-1e400"] {
        for member in ["Id", "Priority", "Cost", "Progress", "Unknown"] {
            let error = refusal(&format!(r#"{{"value": [{{"Id": 1, "{member}": {number}}}]}}"#)).await;
            assert_eq!(error.path, format!("value[0].{member}"), "{error}");
        }
    }
}

#[tokio::test]
async fn depth_is_bounded() {
    let known = format!("{}{}", r#"{"Id":1,"Parent":"#.repeat(5000), "}".repeat(5000));
    let unknown = format!(r#"{{"Id":1,"Deep":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    for body in [known, unknown] {
        let error = refusal(&format!(r#"{{"value": [{body}]}}"#)).await;
        assert!(error.message.contains("recursion limit exceeded"), "{}", error.message);
    }
    // A format without a bound of its own: the decoder's holds.
    let mut value = serde_json::json!({"Id": 1});
    for _ in 0..126 {
        value = serde_json::json!({"Parent": value});
    }
    assert!(serde_json::from_value::<Job>(value.clone()).is_ok());
    let error = serde_json::from_value::<Job>(serde_json::json!({"Parent": {"Parent": value}})).unwrap_err();
    assert!(error.to_string().ends_with("nested deeper than 128 levels"), "{error}");
}

#[tokio::test]
async fn other_formats_are_said_to_be_what_they_are() {
    let html = format!("<!DOCTYPE html>\n<html><title>Not here</title>{}", "x".repeat(500));
    for content_type in ["text/html; charset=utf-8", "application/json"] {
        let Err(Error::Decode(error)) = list(content_type, &html).await else { panic!("not refused") };
        assert_eq!(
            error.message,
            format!(
                "expected a JSON document, found {content_type}: <!DOCTYPE html> <html><title>Not here</title>{}",
                "x".repeat(55)
            )
        );
    }
    let Err(Error::Decode(error)) = list("text/plain", "true enough").await else { panic!("not refused") };
    assert_eq!(error.message, "expected a JSON document, found text/plain: true enough");

    let recorder = Recorder::new();
    recorder.answer(200, "text/html", "<html>gateway</html>");
    let error = Jobs::new(recorder.handle()).delete(5).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "Jobs.Delete: cannot read the answer: expected no document, found text/html: <html>gateway</html>"
    );
}

#[tokio::test]
async fn shapes_that_are_no_page_are_refused() {
    assert_eq!(refusal(r#"{"items": []}"#).await.message, "the member `value` is missing");
    assert_eq!(refusal("5").await.message, "expected an array, found a number (line 1, column 1)");
    assert_eq!(refusal(r#"{"value": 5}"#).await.path, "value");
    assert_eq!(refusal(r#"{"value": [5]}"#).await.path, "value[0]");
    assert_eq!(refusal(r#"{"value": [null]}"#).await.path, "value[0]");
    assert!(refusal("[1").await.message.contains("expected an object, found a number"));
}

#[tokio::test]
async fn what_is_not_utf_8_is_refused() {
    use uipath_orchestrator_core::odata::{Answer, Operation, Response, ResponseBody};

    let body = ResponseBody::Whole(b"{\"Id\": 1, \"Password\": \"\xff\"}".as_slice().into());
    let response = Response::new(Operation::new("Jobs.Get"), http::StatusCode::OK, http::HeaderMap::new(), body);
    let error = Job::read(response).unwrap_err().to_string();
    assert_eq!(error, "Jobs.Get: cannot read the answer: the document is not UTF-8 at byte 23");
}
