//! Arguments that are too long for a job go by files: what it gets, and what it gives back.

#![cfg(feature = "conveniences")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

use std::sync::Arc;

use serde_json::{Value, json};
use uipath_orchestrator::odata::Guid;
use uipath_orchestrator::transport::{MemoryTransport, TransportBody};
use uipath_orchestrator::{Client, Credentials, InFolder};

const INPUT: Guid = Guid::from_u128(7);
const OUTPUT: Guid = Guid::from_u128(8);

fn attachment(id: Guid, verb: &str) -> Value {
    let address = json!({ "Uri": format!("https://store.example/{id}"), "Verb": verb, "RequiresAuth": false,
        "Headers": { "Keys": ["x-ms-blob-type"], "Values": ["BlockBlob"] } });
    json!({ "Id": id.to_string(), "Name": "input.json", "BlobFileAccess": address })
}

/// A service whose only job has given back a file.
fn server() -> Arc<MemoryTransport> {
    Arc::new(MemoryTransport::new(|request| {
        let path = request.uri().path().to_owned();
        let last = path.rsplit('/').next().unwrap();
        let (status, body): (u16, TransportBody) = match (request.method().as_str(), last) {
            ("POST", "Attachments") => (201, attachment(INPUT, "PUT").to_string().into()),
            ("PUT", _) => (201, "".into()),
            ("POST", "UiPath.Server.Configuration.OData.StartJobs") => {
                (201, json!({ "value": [{ "Id": 5, "State": "Pending" }] }).to_string().into())
            }
            ("GET", "Jobs(5)") => {
                (200, json!({ "Id": 5, "State": "Successful", "OutputFile": OUTPUT.to_string() }).to_string().into())
            }
            ("GET", attachments) if attachments.starts_with("Attachments(") => {
                (200, attachment(OUTPUT, "GET").to_string().into())
            }
            ("GET", id) if id == OUTPUT.to_string() => (200, r#"{"total":3}"#.into()),
            other => panic!("{other:?}"),
        };
        Ok(http::Response::builder().status(status).body(body).unwrap())
    }))
}

fn folder(server: &Arc<MemoryTransport>) -> InFolder {
    let client = Client::builder()
        .cloud("acme", "test")
        .credentials(Credentials::personal_access_token("t0ken"))
        .transport(server.clone())
        .build();
    client.unwrap().in_folder(5)
}

#[tokio::test]
async fn a_long_input_goes_as_a_file() {
    let server = server();
    let long = json!({ "text": "x".repeat(10_000) });
    let run = folder(&server).process("Book").input(&long).start().await.unwrap();
    assert_eq!(run.id(), 5);
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    let put = &requests[1];
    assert_eq!((put.method().as_str(), put.headers()["content-type"].to_str().unwrap()), ("PUT", "application/json"));
    assert_eq!(serde_json::from_slice::<Value>(put.body()).unwrap(), long);
    assert_eq!(put.headers().get("authorization"), None, "the store has no business with the token");
    let start: Value = serde_json::from_slice(requests[2].body()).unwrap();
    assert_eq!(start["startInfo"]["InputFile"], json!(INPUT.to_string()));
    assert_eq!(start["startInfo"]["InputArguments"], Value::Null);
    assert_eq!(start["startInfo"]["ReleaseName"], json!("Book"));
}

#[tokio::test]
async fn a_short_input_goes_with_the_call() {
    let server = server();
    folder(&server).process("Book").input(&json!({ "text": "x" })).jobs(3).start().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    let start: Value = serde_json::from_slice(requests[0].body()).unwrap();
    assert_eq!(start["startInfo"]["InputArguments"], json!(r#"{"text":"x"}"#));
    assert_eq!(start["startInfo"]["JobsCount"], json!(3));
}

#[tokio::test]
async fn what_a_job_gave_back_as_a_file_is_fetched() {
    let server = server();
    let finished = folder(&server).run(5).wait().await.unwrap();
    assert_eq!(finished.output::<Value>().unwrap(), json!({ "total": 3 }));
    let all = folder(&server).runs([5, 5]).wait().await.unwrap();
    assert!(all.iter().all(|outcome| outcome.as_ref().unwrap().output::<Value>().unwrap() == json!({ "total": 3 })));
}
