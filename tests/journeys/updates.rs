//! Entities that are changed: as a whole, in part, and by being read, changed and sent back.

use std::future::IntoFuture as _;

use uipath_orchestrator::EntitySets as _;
use uipath_orchestrator::types::{Asset, AssetValueType, ValueScope, release};

use crate::tenant::Tenant;

fn text_asset(name: &str, value: &str) -> Asset {
    Asset {
        name: Some(name.to_owned()),
        value_scope: Some(ValueScope::Global),
        value_type: Some(AssetValueType::Text),
        string_value: Some(value.to_owned()),
        ..Asset::default()
    }
}

#[tokio::test]
async fn nothing_is_sent_that_was_not_set() {
    let tenant = Tenant::start().await;
    tenant.shared().assets().create(text_asset("Limit", "7")).await.unwrap();
    let sent = r#"{"Name":"Limit","StringValue":"7","ValueScope":"Global","ValueType":"Text"}"#;
    assert_eq!(tenant.last_call().body_length, sent.len());
}

#[tokio::test]
async fn an_asset_is_read_changed_and_sent_back() {
    let tenant = Tenant::start().await;
    let assets = tenant.shared().assets();
    let limit = Asset { description: Some("of a day".to_owned()), ..text_asset("Limit", "7") };
    let id = assets.create(&limit).await.unwrap().id;
    tenant.emulator.clear_requests();

    let after = assets.update(id, |asset| asset.string_value = Some("8".to_owned())).await.unwrap();
    assert_eq!((after.id, after.string_value.as_deref()), (id, Some("8")));
    let calls: Vec<_> = tenant.calls().into_iter().map(|call| call.method).collect();
    assert_eq!(calls, ["GET", "PUT"]);
    let read = assets.get(id).await.unwrap();
    assert_eq!((read.value.as_deref(), read.description.as_deref()), (Some("8"), Some("of a day")));

    let nobody = assets.update(id + 1_000, |_| panic!("there is nothing to change")).await.unwrap_err();
    assert!(nobody.is_not_found(), "{nobody}");
    let taken = assets.update(id, |asset| asset.name = Some("BaseUrl".to_owned())).await.unwrap_err();
    assert!(taken.is_conflict(), "{taken}");
}

#[tokio::test]
async fn a_secret_that_was_not_read_is_not_taken_away() {
    let tenant = Tenant::start().await;
    let assets = tenant.shared().assets();
    let login = Asset {
        value_type: Some(AssetValueType::Credential),
        credential_username: Some("ada".to_owned()),
        credential_password: Some("hunter2".to_owned()),
        ..text_asset("Login", "")
    };
    let id = assets.create(Asset { string_value: None, ..login }).await.unwrap().id;
    assets.update(id, |asset| asset.description = Some("of the robot".to_owned())).await.unwrap();
    let for_robot = assets.get_robot_asset_by_robot_id(5, "Login").await.unwrap();
    assert_eq!(for_robot.credential_password.as_deref(), Some("hunter2"));
}

#[tokio::test]
async fn a_change_in_part_leaves_the_rest_alone() {
    let tenant = Tenant::start().await;
    let releases = tenant.shared().releases();
    let before = releases.query().first().await.unwrap().unwrap();
    releases.patch(before.id).set(release::DESCRIPTION.to("nightly")).await.unwrap();
    assert_eq!(tenant.last_call().body_length, r#"{"Description":"nightly"}"#.len());
    let changed = releases.get(before.id).await.unwrap();
    assert_eq!(changed.description.as_deref(), Some("nightly"));
    assert_eq!((&changed.name, &changed.process_version), (&before.name, &before.process_version));

    releases.patch(before.id).null(release::DESCRIPTION).await.unwrap();
    assert_eq!(releases.get(before.id).await.unwrap().description, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_another_has_overtaken_is_a_conflict() {
    let tenant = Tenant::with(|emulator| emulator.etags()).await;
    let assets = tenant.shared().assets();
    let id = assets.create(text_asset("Limit", "7")).await.unwrap().id;
    let others = assets.clone();
    let overtaken = assets.update(id, move |asset| {
        let theirs = others.update(id, |asset| asset.string_value = Some("theirs".to_owned()));
        tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(theirs.into_future())).unwrap();
        asset.string_value = Some("ours".to_owned());
    });
    let error = overtaken.await.unwrap_err();
    assert!(error.is_conflict() && error.status() == Some(http::StatusCode::PRECONDITION_FAILED), "{error}");
    assert_eq!(assets.get(id).await.unwrap().value.as_deref(), Some("theirs"));

    // Whoever has read the row as it is now may change it.
    assets.update(id, |asset| asset.string_value = Some("ours".to_owned())).await.unwrap();
    assert_eq!(assets.get(id).await.unwrap().value.as_deref(), Some("ours"));
}
