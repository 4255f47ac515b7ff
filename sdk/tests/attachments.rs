//! Attachments: made, uploaded, tied to a job, and read back.

#![cfg(feature = "conveniences")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};
use uipath_orchestrator::odata::Guid;
use uipath_orchestrator::transport::{MemoryTransport, RetryPolicy, TransportBody};
use uipath_orchestrator::{Client, Credentials, InFolder};

const ID: Guid = Guid::from_u128(7);
const JOB: Guid = Guid::from_u128(8);

fn attachment(verb: &str) -> Value {
    let address = json!({ "Uri": "https://store.example/7?sig=s", "Verb": verb, "RequiresAuth": false,
        "Headers": { "Keys": ["x-ms-blob-type"], "Values": ["BlockBlob"] } });
    json!({ "Id": ID.to_string(), "Name": "report.pdf", "BlobFileAccess": address })
}

/// A service with one attachment, and a store that is busy the first time.
fn server(with_address: bool) -> Arc<MemoryTransport> {
    let busy = AtomicBool::new(true);
    Arc::new(MemoryTransport::new(move |request| {
        let (method, path) = (request.method().as_str(), request.uri().path());
        let (status, body): (u16, TransportBody) = match (method, path.rsplit('/').next().unwrap()) {
            ("POST", "Attachments") if !with_address => (201, json!({ "Id": ID.to_string() }).to_string().into()),
            ("POST", "Attachments") => (201, attachment("PUT").to_string().into()),
            ("PUT", "7") if busy.swap(false, Ordering::Relaxed) => (503, "".into()),
            ("PUT", "7") => (201, "".into()),
            ("GET", "7") => (200, "content".into()),
            ("POST", "Post") => (204, "".into()),
            ("GET", "GetByJobKey") => (
                200,
                json!([{ "attachmentId": ID.to_string(), "attachmentName": "report.pdf", "jobKey": JOB.to_string() }])
                    .to_string()
                    .into(),
            ),
            ("GET", _) => (200, attachment("GET").to_string().into()),
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
        .retry(RetryPolicy::default().base(std::time::Duration::ZERO))
        .build();
    client.unwrap().in_folder(5)
}

#[tokio::test]
async fn an_attachment_is_uploaded_once_and_tied_to_its_job() {
    let server = server(true);
    let upload = folder(&server).attach("report.pdf", b"content".to_vec()).to_job(JOB).category("result");
    assert_eq!(upload.await.unwrap(), ID);
    let requests = server.requests();
    let seen: Vec<_> = requests.iter().map(|request| (request.method().as_str(), request.uri().path())).collect();
    let root = "/acme/test/orchestrator_";
    let (make, tie) = (format!("{root}/odata/Attachments"), format!("{root}/api/JobAttachments/Post"));
    assert_eq!(seen, [("POST", make.as_str()), ("PUT", "/7"), ("PUT", "/7"), ("POST", tie.as_str())]);
    assert_eq!((requests[2].body().as_ref(), requests[2].headers().get("authorization")), (&b"content"[..], None));
    let told: Value = serde_json::from_slice(requests[3].body()).unwrap();
    assert_eq!(told, json!({ "attachmentId": ID.to_string(), "jobKey": JOB.to_string(), "category": "result" }));
    for request in [&requests[0], &requests[3]] {
        assert_eq!(request.headers()["x-uipath-organizationunitid"], "5");
        assert_eq!(request.headers()["authorization"], "Bearer t0ken");
    }
}

#[tokio::test]
async fn attachments_are_listed_and_read() {
    let server = server(true);
    let files = folder(&server).attachments_of_job(JOB).await.unwrap();
    assert_eq!((files.len(), files[0].attachment_id), (1, ID));
    assert_eq!(files[0].attachment_name.as_deref(), Some("report.pdf"));
    assert!(files[0].extra.get("jobKey").is_some());
    let query = server.requests()[0].uri().query().unwrap().to_owned();
    assert_eq!(query, format!("jobKey={JOB}"));
    let content = folder(&server).download_attachment(ID).bytes().await.unwrap();
    assert_eq!(content, "content");
}

#[tokio::test]
async fn a_server_without_addresses_is_told_in_plain_words() {
    let server = server(false);
    let error = folder(&server).attach("report.pdf", b"content".to_vec()).await.unwrap_err();
    assert!(error.to_string().contains("hands out no address"), "{error}");
}
