//! What happens on the way: limits, resets, files.

use std::time::Duration;

use futures_util::StreamExt as _;
use uipath_orchestrator::odata::FilePart;
use uipath_orchestrator::types::{JobState, StartProcess};
use uipath_orchestrator::{Client, Credentials, EntitySets as _, Error};
use uipath_orchestrator_emulator::{Emulator, Fault, RetryAfter};

use crate::tenant::{Tenant, calls, to};

fn start() -> StartProcess {
    StartProcess { release_name: Some("Report.Monthly".to_owned()), ..StartProcess::default() }
}

fn statuses(tenant: &Tenant) -> Vec<Option<u16>> {
    tenant.calls().iter().map(|call| call.status).collect()
}

#[tokio::test]
async fn too_many_requests_are_waited_out() {
    let tenant = Tenant::start().await;
    tenant.emulator.fail_next(2, Fault::Status(429, Some(RetryAfter::Seconds(0))));
    assert_eq!(tenant.shared().jobs().query().await.unwrap().len(), 5);
    assert_eq!(statuses(&tenant), [Some(429), Some(429), Some(200)]);

    // A call that starts something as well: it was turned away before it did.
    tenant.emulator.clear_requests();
    tenant.emulator.fail_next(1, Fault::Status(429, None));
    assert_eq!(tenant.shared().jobs().start_jobs(start()).await.unwrap().len(), 1);
    assert_eq!(statuses(&tenant), [Some(429), Some(201)]);
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_the_callers() {
    let tenant = Tenant::start().await;
    tenant.emulator.fail_next(1, Fault::Status(429, Some(RetryAfter::Seconds(3600))));
    let error = tenant.shared().jobs().query().await.unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(error.api().unwrap().retry_after, Some(Duration::from_secs(3600)));
    assert_eq!(statuses(&tenant), [Some(429)]);
}

#[tokio::test]
async fn reads_are_repeated_and_starts_are_not() {
    for (fault, status) in [(Fault::Status(503, None), Some(503)), (Fault::Reset, None), (Fault::LostAnswer, None)] {
        let tenant = Tenant::start().await;
        tenant.emulator.fail_next(2, fault.clone());
        assert_eq!(tenant.shared().jobs().query().await.unwrap().len(), 5, "{fault:?}");
        assert_eq!(statuses(&tenant), [status, status, Some(200)], "{fault:?}");

        tenant.emulator.clear_requests();
        tenant.emulator.fail_next(1, fault.clone());
        let error = tenant.shared().jobs().start_jobs(start()).await.unwrap_err();
        assert_eq!(statuses(&tenant), [status], "{fault:?}: {error}");
        assert!(matches!((&error, status), (Error::Api(_), Some(_)) | (Error::Transport(_), None)), "{error:?}");

        let pending = uipath_orchestrator::types::job::STATE.eq(JobState::Pending);
        let started = tenant.shared().jobs().query().filter(pending).await.unwrap();
        assert_eq!(started.len(), usize::from(fault == Fault::LostAnswer), "{fault:?}: once at most");
    }
}

#[tokio::test]
async fn a_change_that_can_be_made_twice_is_repeated() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let mut asset = shared.assets().get(31).await.unwrap();
    asset.string_value = Some("https://new.example".to_owned());
    tenant.emulator.fail_next(1, Fault::LostAnswer);
    shared.assets().replace(31, &asset).await.unwrap();
    assert_eq!(shared.assets().get(31).await.unwrap().value.as_deref(), Some("https://new.example"));

    // The row is gone with the first attempt, whose answer nobody saw.
    tenant.emulator.clear_requests();
    tenant.emulator.fail_next(1, Fault::LostAnswer);
    let outcome = shared.assets().delete(31).await;
    assert!(outcome.is_ok() || outcome.unwrap_err().is_not_found());
    assert_eq!(tenant.calls().len(), 2);
    assert!(shared.assets().get(31).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn what_lasts_too_long_is_given_up() {
    let emulator = Emulator::start().await.unwrap();
    let token = emulator.credentials().personal_access_token.clone();
    let builder = to(&emulator).credentials(Credentials::personal_access_token(token));
    let client: Client = builder.timeout(Duration::from_millis(50)).build().unwrap();
    emulator.fail_next(1, Fault::Latency(Duration::from_secs(600)));
    let error = client.in_folder(1).jobs().start_jobs(start()).await.unwrap_err();
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert_eq!(error.operation, "Jobs.StartJobs");
}

#[tokio::test]
async fn a_file_comes_in_chunks() {
    let tenant = Tenant::start().await;
    let download = tenant.client.processes().download_package("Invoice.Processing:1.4.2").await.unwrap();
    let path = tenant.last_call().path;
    assert!(path.ends_with("DownloadPackage(key='Invoice.Processing:1.4.2')"), "{path}");
    assert_eq!(download.content_type(), Some("application/octet-stream"));
    assert!(download.file_name().is_some());
    let length = download.content_length().unwrap();
    let chunks: Vec<_> = download.collect().await;
    let content: Vec<u8> = chunks.into_iter().flat_map(|chunk| chunk.unwrap().to_vec()).collect();
    assert_eq!(content.len() as u64, length);
    assert!(!content.is_empty());
}

#[tokio::test]
async fn a_file_that_is_not_there_is_an_error_and_no_file() {
    let tenant = Tenant::start().await;
    tenant.emulator.fail_next(1, Fault::Status(404, None));
    let error = tenant.client.processes().download_package("No.Such:1.0.0").await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn files_arrive_with_their_parts() {
    let tenant = Tenant::start().await;
    let file = |name: &str| FilePart::new(name, vec![0_u8; 100_000]);
    let upload = tenant.client.processes().upload_package(file("a \"b\" ü.nupkg")).file1(file("second.nupkg"));
    let answer = upload.await.unwrap();
    let keys: Vec<_> = answer.iter().map(|item| item.key.as_deref().unwrap()).collect();
    assert_eq!(keys.len(), 2, "one answer for each part: {keys:?}");
    assert_eq!(keys[1], "second.nupkg");
    let call = tenant.last_call();
    assert!(call.body_length > 200_000);
    assert!(call.header("content-type").unwrap().starts_with("multipart/form-data; boundary="));
}

#[tokio::test]
async fn every_answer_that_is_too_large_is_refused() {
    let emulator = Emulator::start().await.unwrap();
    let token = emulator.credentials().personal_access_token.clone();
    let builder = to(&emulator).credentials(Credentials::personal_access_token(token));
    let client = builder.max_body(1_000).build().unwrap();
    let error = client.in_folder("Shared").jobs().query().await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert_eq!(calls(&emulator).len(), 1, "another attempt would bring the same");
}
