//! Programs on an older server: the emulator, serving that server's document.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use older_server::generated::EntitySets as _;
use older_server::generated::types::{Asset, AssetValueType, StartProcess, StopStrategy, ValueScope, asset, job};
use uipath_orchestrator::{Client, Credentials, InFolder};
use uipath_orchestrator_emulator::Emulator;

const METADATA: &str = include_str!("../metadata/orchestrator.edmx");
const OVERLAY: &str = include_str!("../metadata/annotations.edmx");

async fn server() -> (Emulator, InFolder) {
    let builder = Emulator::builder().metadata(METADATA, Some(OVERLAY.into())).api_version("11.1");
    let emulator = builder.start().await.unwrap();
    // OAuth applications came later; here a token that somebody got stands for the ways of that time.
    let credentials = Credentials::bearer(emulator.credentials().personal_access_token.as_str());
    let client = Client::builder().url(emulator.url()).credentials(credentials);
    let folder = client.build().unwrap().in_folder("Shared");
    (emulator, folder)
}

#[tokio::test]
async fn jobs_are_started_and_stopped() {
    let (_emulator, folder) = server().await;
    let releases = folder.releases().query().top(1).await.unwrap();
    let start = StartProcess { release_key: releases[0].key.clone(), jobs_count: Some(2), ..StartProcess::default() };
    let jobs = folder.jobs().start_jobs().start_info(start).await.unwrap();
    assert_eq!(jobs.len(), 2);
    let ids: Vec<i64> = jobs.iter().map(|job| job.id).collect();
    folder.jobs().stop_jobs(ids.clone(), StopStrategy::Kill).await.unwrap();
    let latest = folder.jobs().query().order_by(job::ID.desc()).top(2).await.unwrap();
    assert_eq!(latest.iter().map(|job| job.id).rev().collect::<Vec<_>>(), ids);
}

#[tokio::test]
async fn assets_are_read_and_written() {
    let (_emulator, folder) = server().await;
    let asset = Asset {
        name: Some("older".into()),
        value_scope: Some(ValueScope::Global),
        value_type: Some(AssetValueType::Text),
        string_value: Some("x".into()),
        ..Asset::default()
    };
    let created = folder.assets().create(asset).await.unwrap();
    let found = folder.assets().query().filter(asset::NAME.eq("older")).await.unwrap();
    assert_eq!(found.iter().map(|asset| asset.id).collect::<Vec<_>>(), [created.id]);
}
