//! Files: up to a bucket and down from it, over a connection that breaks; packages.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use uipath_orchestrator::files::{BucketHandle, FileBody, Progress, UploadOutcome};
use uipath_orchestrator::odata::{FilePart, Guid};
use uipath_orchestrator::transport::RetryPolicy;
use uipath_orchestrator::types::Bucket;
use uipath_orchestrator::{EntitySets as _, Error};
use uipath_orchestrator_emulator::{Fault, Injection, LoggedRequest};

use crate::tenant::{SCOPES, Tenant, application, to};

/// Bytes of which no two places look the same.
fn content(length: usize) -> Bytes {
    let mut state = 1_u32;
    let next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    std::iter::repeat_with(next).take(length).collect()
}

async fn bucket(tenant: &Tenant) -> BucketHandle {
    let bucket = Bucket { name: Some("Reports".to_owned()), identifier: Some(Guid::from_u128(5)), ..Bucket::default() };
    tenant.shared().buckets().create(bucket).await.unwrap();
    tenant.shared().bucket("Reports")
}

/// What the store was asked for.
fn store_calls(tenant: &Tenant) -> Vec<LoggedRequest> {
    let requests = tenant.emulator.requests().into_iter();
    requests.filter(|request| request.path.contains("emulated-storage")).collect()
}

fn at_the_store(fault: Fault) -> Injection {
    Injection::new(fault).path("*emulated-storage*")
}

/// Notes how far a file has come.
fn watch() -> (Arc<Mutex<Vec<Progress>>>, impl Fn(Progress) + Send + Sync + 'static) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let noted = seen.clone();
    (seen, move |progress| noted.lock().unwrap().push(progress))
}

#[tokio::test]
async fn a_file_goes_up_and_comes_down_as_it_was() {
    let tenant = Tenant::start().await;
    let bucket = bucket(&tenant).await;
    let (folder, sent) = (tempfile::tempdir().unwrap(), content(200_000));
    let path = folder.path().join("in.bin");
    std::fs::write(&path, &sent).unwrap();
    let chunks: Vec<_> = sent.chunks(1000).map(|chunk| Ok(Bytes::copy_from_slice(chunk))).collect();
    let stream = FileBody::stream(sent.len() as u64, stream::iter(chunks));
    let bodies = [("a/bytes", sent.clone().into()), ("a/file ä&b", path.into()), ("stream", stream)];
    for (name, body) in bodies {
        tenant.emulator.clear_requests();
        let (seen, tell) = watch();
        let uploaded = bucket.upload(name, body).content_type("text/csv").on_progress(tell).await.unwrap();
        assert_eq!(uploaded.length, 200_000);
        let seen = seen.lock().unwrap().clone();
        assert!(seen.len() > 3 && seen.is_sorted_by_key(|progress| progress.done), "{seen:?}");
        assert_eq!((seen[0].done, seen[seen.len() - 1].done, seen[0].total), (0, 200_000, Some(200_000)));
        let put = store_calls(&tenant).remove(0);
        assert_eq!((put.method.as_str(), put.body_length, put.status), ("PUT", 200_000, Some(201)));
        assert_eq!(put.header("content-length"), Some("200000"));
        assert_eq!(put.header("x-ms-blob-type"), Some("BlockBlob"), "it came with the address");
        assert_eq!((put.header("authorization"), put.header("transfer-encoding")), (None, None));

        let (seen, tell) = watch();
        let file = bucket.download(name).on_progress(tell).await.unwrap();
        assert_eq!((file.size(), file.content_type()), (Some(200_000), Some("text/csv")));
        assert_eq!(file.bytes().await.unwrap(), sent);
        assert_eq!(seen.lock().unwrap().last().unwrap().done, 200_000);
        assert_eq!(store_calls(&tenant)[1].header("authorization"), None);
    }
    bucket.upload("empty", Vec::new()).await.unwrap();
    assert!(bucket.download("empty").bytes().await.unwrap().is_empty());
}

#[tokio::test]
async fn the_files_of_a_bucket() {
    let tenant = Tenant::start().await;
    let bucket = bucket(&tenant).await;
    for path in ["top.csv", "2026/a.csv", "2026/b.pdf", "2026/03/c.csv"] {
        bucket.upload(path, path.as_bytes().to_vec()).await.unwrap();
    }
    let paths = |files: Vec<uipath_orchestrator::types::BlobFile>| {
        files.into_iter().map(|file| file.full_path.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(paths(bucket.list().await.unwrap()), ["top.csv"]);
    assert_eq!(paths(bucket.list().directory("2026").await.unwrap()), ["2026/a.csv", "2026/b.pdf"]);
    let csv = bucket.list().recursive().glob("*.csv").await.unwrap();
    assert_eq!(paths(csv), ["2026/03/c.csv", "2026/a.csv", "top.csv"]);
    assert_eq!(bucket.file("2026/b.pdf").await.unwrap().unwrap().size, Some(10));
    assert!(bucket.delete("2026/b.pdf").await.unwrap());
    assert!(!bucket.delete("2026/b.pdf").await.unwrap());
    assert_eq!(bucket.file("2026/b.pdf").await.unwrap(), None);
    assert!(bucket.download("2026/b.pdf").bytes().await.unwrap_err().is_not_found());

    tenant.emulator.clear_requests();
    bucket.clone().file("top.csv").await.unwrap();
    assert_eq!(tenant.calls().len(), 1, "the id of the bucket is known by now");
    let error = tenant.shared().bucket("Report").list().await.unwrap_err();
    assert_eq!(error.to_string(), "there is no bucket `Report` in folder `Shared`; did you mean `Reports`?");
    let error = tenant.shared().bucket("Report").file("a").await.unwrap_err();
    assert!(matches!(error, Error::Lookup(_)), "a bucket that is not there is no file that is not there");
}

#[tokio::test]
async fn a_download_that_breaks_goes_on_where_it_was() {
    let tenant = Tenant::start().await;
    let bucket = bucket(&tenant).await;
    let sent = content(1_000_000);
    bucket.upload("big", sent.clone()).await.unwrap();
    tenant.emulator.clear_requests();
    tenant.emulator.inject(at_the_store(Fault::CutShort).times(2));
    let (seen, tell) = watch();
    assert_eq!(bucket.download("big").on_progress(tell).bytes().await.unwrap(), sent);
    assert!(seen.lock().unwrap().is_sorted_by_key(|progress| progress.done));

    let calls = store_calls(&tenant);
    assert_eq!(calls.len(), 3);
    assert_eq!(calls[0].header("range"), None);
    let from = |call: &LoggedRequest| {
        let range = call.header("range").unwrap().strip_prefix("bytes=").unwrap().strip_suffix('-').unwrap();
        range.parse::<usize>().unwrap()
    };
    assert!(0 < from(&calls[1]) && from(&calls[1]) < from(&calls[2]) && from(&calls[2]) < sent.len());
    assert!(calls[1].header("if-range").is_some());
    assert_eq!((calls[1].status, calls[2].status), (Some(206), Some(206)));

    // The store is busy before it answers at all.
    tenant.emulator.inject(at_the_store(Fault::Status(503, None)).times(2));
    assert_eq!(bucket.download("big").bytes().await.unwrap().len(), sent.len());
    tenant.emulator.inject(at_the_store(Fault::Status(503, None)));
    assert_eq!(bucket.download("big").bytes().await.unwrap_err().status().unwrap().as_u16(), 503);
}

#[tokio::test]
async fn a_file_that_is_changed_while_it_comes_is_not_patched_together() {
    let tenant = Tenant::start().await;
    let bucket = bucket(&tenant).await;
    bucket.upload("big", content(1_000_000)).await.unwrap();
    tenant.emulator.inject(at_the_store(Fault::CutShort).times(1));
    let mut file = bucket.download("big").await.unwrap();
    let first = file.next_chunk().await.unwrap().unwrap();
    assert!(!first.is_empty());
    bucket.upload("big", vec![0; 1_000_000]).await.unwrap();
    let rest: Vec<_> = file.collect().await;
    let error = rest.last().unwrap().as_ref().unwrap_err();
    assert!(error.to_string().contains("was changed while it was being read"), "{error}");
    assert_eq!(rest.iter().filter(|chunk| chunk.is_err()).count(), 1, "it ends with its error");
}

#[tokio::test]
async fn an_upload_that_breaks_begins_anew_if_its_body_is_still_there() {
    let tenant = Tenant::start().await;
    let bucket = bucket(&tenant).await;
    let sent = content(300_000);
    for fault in [Fault::Status(503, None), Fault::Reset, Fault::LostAnswer] {
        tenant.emulator.clear_requests();
        tenant.emulator.inject(at_the_store(fault.clone()).method("PUT").times(1));
        bucket.upload("again", sent.clone()).await.unwrap();
        assert_eq!(store_calls(&tenant).len(), 2, "{fault:?}");
        assert_eq!(bucket.download("again").bytes().await.unwrap(), sent);

        tenant.emulator.clear_requests();
        tenant.emulator.inject(at_the_store(fault.clone()).method("PUT").times(1));
        let once = sent.clone();
        let stream = FileBody::stream(300_000, stream::once(async move { Ok(once) }));
        let error = bucket.upload("once", stream).await.unwrap_err();
        assert!(error.is_retryable(), "{error:?}");
        assert_eq!(store_calls(&tenant).len(), 1, "{fault:?}");
    }
    // What is wrong with the body is no reason to try again.
    tenant.emulator.clear_requests();
    let short = FileBody::stream(10, stream::iter([Ok(Bytes::from_static(b"four"))]));
    let error = bucket.upload("short", short).await.unwrap_err();
    assert!(error.to_string().contains("was to have 10 bytes, and has 6 fewer"), "{error}");
    assert!(!error.is_retryable());
    let error = bucket.upload("none", std::path::PathBuf::from("no/such/file")).await.unwrap_err();
    assert!(error.to_string().contains("`no/such/file` cannot be uploaded"), "{error}");
}

#[tokio::test]
async fn a_file_is_written_as_a_whole_or_not_at_all() {
    let tenant = Tenant::start().await;
    let credentials = application(&tenant.emulator, SCOPES);
    let once = to(&tenant.emulator).credentials(credentials).retry(RetryPolicy::never()).build().unwrap();
    let bucket = bucket(&tenant).await;
    let sent = content(500_000);
    bucket.upload("big", sent.clone()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.bin");
    let names =
        || std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    std::fs::write(&path, "what was there").unwrap();

    tenant.emulator.inject(at_the_store(Fault::CutShort).times(1));
    let error = once.in_folder("Shared").bucket("Reports").download("big").to_file(&path).await.unwrap_err();
    assert!(error.is_retryable(), "{error:?}");
    assert_eq!(std::fs::read(&path).unwrap(), b"what was there");
    assert_eq!(names(), ["out.bin"], "nothing is left behind");

    assert_eq!(bucket.download("big").to_file(&path).await.unwrap(), 500_000);
    assert_eq!(std::fs::read(&path).unwrap(), sent);
    assert_eq!(names(), ["out.bin"]);
    let error = bucket.download("big").to_file(folder.path().join("no/such/folder")).await.unwrap_err();
    assert!(error.to_string().contains("cannot be written"), "{error}");
}

#[tokio::test]
async fn packages_go_up_once_and_come_down() {
    let tenant = Tenant::start().await;
    let sent = content(100_000);
    let upload = || tenant.client.upload_package("Book.Invoice.1.2.3.nupkg", sent.clone());
    assert!(matches!(upload().await.unwrap(), UploadOutcome::Uploaded { .. }));
    assert_eq!(upload().await.unwrap(), UploadOutcome::AlreadyExists);
    let (seen, tell) = watch();
    let package = tenant.client.download_package("Book.Invoice:1.2.3").on_progress(tell).await.unwrap();
    assert_eq!((package.size(), package.file_name()), (Some(100_000), Some("Book.Invoice.1.2.3.nupkg")));
    assert_eq!(package.bytes().await.unwrap(), sent);
    assert_eq!(seen.lock().unwrap().last().unwrap().done, 100_000);
    assert!(tenant.client.download_package("Book.Invoice:9.9.9").bytes().await.unwrap_err().is_not_found());

    // The generated call sends several; one that is there already does not refuse the others.
    let many = tenant.client.processes().upload_package(FilePart::new("Book.Invoice.1.2.3.nupkg", sent.clone()));
    let answers = many.file1(FilePart::new("Other.1.0.0.nupkg", "PK")).await.unwrap();
    assert_eq!(answers.len(), 2);
    let library = tenant.client.upload_library("Shared.Lib.0.1.0.nupkg", b"PK".as_slice()).await.unwrap();
    assert!(matches!(library, UploadOutcome::Uploaded { .. }));
    assert_eq!(tenant.client.download_library("Shared.Lib:0.1.0").bytes().await.unwrap(), "PK");
}
