//! Assets: of every kind, changed without loss, and kept secret.

use std::fs;
use std::path::Path;

use uipath_orchestrator::EntitySets as _;
use uipath_orchestrator::types::{Asset, AssetValueType, ValueScope, asset};

use crate::tenant::Tenant;

fn named(name: &str, ty: AssetValueType) -> Asset {
    Asset {
        name: Some(name.to_owned()),
        value_scope: Some(ValueScope::Global),
        value_type: Some(ty),
        ..Asset::default()
    }
}

#[tokio::test]
async fn an_asset_of_each_kind() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let text = Asset { string_value: Some("ä 'b'".to_owned()), ..named("Text", AssetValueType::Text) };
    let flag = Asset { bool_value: Some(true), ..named("Bool", AssetValueType::Bool) };
    let number = Asset { int_value: Some(-5), ..named("Integer", AssetValueType::Integer) };
    let login = Asset {
        credential_username: Some("ada".to_owned()),
        credential_password: Some("hunter2".to_owned()),
        ..named("Login", AssetValueType::Credential)
    };
    for (asset, value) in [(text, "ä 'b'"), (flag, "True"), (number, "-5"), (login, "username: ada")] {
        let made = shared.assets().create(&asset).await.unwrap();
        let read = shared.assets().get(made.id).await.unwrap();
        assert_eq!((read.value.as_deref(), &read.value_type), (Some(value), &asset.value_type));
        assert_eq!(
            (read.string_value, read.bool_value, read.int_value),
            (asset.string_value, asset.bool_value, asset.int_value)
        );
        assert_eq!(read.credential_password, None, "the service keeps it to itself");
        shared.assets().delete(made.id).await.unwrap();
        assert!(shared.assets().get(made.id).await.unwrap_err().is_not_found());
    }
}

#[tokio::test]
async fn a_name_is_used_once_in_a_folder() {
    let tenant = Tenant::start().await;
    let again = Asset { string_value: Some("x".to_owned()), ..named("BaseUrl", AssetValueType::Text) };
    let error = tenant.shared().assets().create(&again).await.unwrap_err();
    assert!(error.is_conflict());
    assert_eq!(error.api().unwrap().code.as_deref(), Some("1001"));
    tenant.client.in_folder("Finance/Invoices").assets().create(&again).await.unwrap();
}

#[tokio::test]
async fn secrets_reach_who_may_have_them_and_show_nowhere_else() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let login = Asset {
        credential_username: Some("ada".to_owned()),
        credential_password: Some("hunter2".to_owned()),
        ..named("Login", AssetValueType::Credential)
    };
    let secret = Asset { secret_value: Some("swordfish".to_owned()), ..named("Api key", AssetValueType::Secret) };
    let shown = format!("{login:?} {secret:?} {:?}", shared.assets().create(&login));
    assert!(!shown.contains("hunter2") && !shown.contains("swordfish"), "{shown}");
    assert!(shown.contains("ada"), "{shown}");

    let made = shared.assets().create(&login).await.unwrap();
    shared.assets().create(&secret).await.unwrap();
    let for_robot = shared.assets().get_robot_asset_by_robot_id(5, "Login").await.unwrap();
    assert_eq!(for_robot.credential_password.as_deref(), Some("hunter2"));
    assert!(!format!("{for_robot:?}").contains("hunter2"), "{for_robot:?}");
    let for_robot = shared.assets().get_robot_asset_by_robot_id(5, "Api key").await.unwrap();
    assert_eq!(for_robot.secret_value.as_deref(), Some("swordfish"));

    // What was read holds no password; to send it back takes none away.
    let mut read = shared.assets().get(made.id).await.unwrap();
    read.credential_username = Some("grace".to_owned());
    shared.assets().replace(made.id, &read).await.unwrap();
    let for_robot = shared.assets().get_robot_asset_by_robot_id(5, "Login").await.unwrap();
    assert_eq!(for_robot.credential_username.as_deref(), Some("grace"));
    assert_eq!(for_robot.credential_password.as_deref(), Some("hunter2"));
    // A refusal shows nothing of what was sent either.
    let error = shared.assets().create(&login).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

/// The service's metadata, and a newer version in which assets have one more property.
fn of_a_newer_service() -> (String, Vec<u8>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../metadata");
    let metadata = fs::read_to_string(folder.join("orchestrator.edmx")).unwrap();
    let (before, after) = metadata.split_once("<EntityType Name=\"AssetDto\">").expect("there are assets");
    let newer = format!("{before}<EntityType Name=\"AssetDto\"><Property Name=\"Colour\" Type=\"Edm.String\"/>{after}");
    (newer, fs::read(folder.join("annotations.edmx")).unwrap())
}

#[tokio::test]
async fn what_a_newer_service_has_added_is_given_back() {
    let (metadata, overlay) = of_a_newer_service();
    let tenant = Tenant::with(|emulator| emulator.metadata(metadata, Some(overlay))).await;
    let shared = tenant.shared();
    let mut asset = Asset { string_value: Some("one".to_owned()), ..named("Painted", AssetValueType::Text) };
    asset.extra.insert("Colour", "teal".to_owned());
    let made = shared.assets().create(&asset).await.unwrap();

    let mut read = shared.assets().get(made.id).await.unwrap();
    assert_eq!(read.extra.get_as::<String>("Colour").unwrap().as_deref(), Some("teal"));
    read.string_value = Some("two".to_owned());
    shared.assets().replace(made.id, &read).await.unwrap();
    let after = shared.assets().get(made.id).await.unwrap();
    assert_eq!(after.string_value.as_deref(), Some("two"));
    assert_eq!(after.extra.get("Colour"), Some(&"teal".into()), "it was not nulled");

    // What is left out is nulled: that is how replacing is meant.
    let bare = Asset { string_value: Some("three".to_owned()), ..named("Painted", AssetValueType::Text) };
    shared.assets().replace(made.id, &bare).await.unwrap();
    let after = shared.assets().get(made.id).await.unwrap();
    assert!(after.extra.get("Colour").is_none_or(serde_json::Value::is_null));
}

#[tokio::test]
async fn what_an_older_service_does_not_know_is_refused_in_plain_words() {
    let tenant = Tenant::start().await;
    let mut asset = Asset { string_value: Some("one".to_owned()), ..named("Painted", AssetValueType::Text) };
    asset.extra.insert("Colour", "teal".to_owned());
    let error = tenant.shared().assets().create(&asset).await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!(api.status.as_u16(), 400);
    assert!(api.message.contains("must not be null"), "{api}");
    let reason = tenant.last_call().reason.unwrap();
    assert!(reason.contains("Colour"), "{reason}");
}

#[tokio::test]
async fn assets_of_all_folders() {
    let tenant = Tenant::start().await;
    let query = tenant.shared().assets().get_assets_across_folders().filter(asset::NAME.eq("BaseUrl"));
    let mut values: Vec<_> = query.await.unwrap().into_iter().map(|asset| asset.value.unwrap()).collect();
    values.sort();
    assert_eq!(values, ["https://erp.acme.example", "https://fin.acme.example"]);
    let others = tenant.shared().assets().get_assets_across_folders().exclude_folder_id(1).await.unwrap();
    assert_eq!(others.iter().map(|asset| asset.id).collect::<Vec<_>>(), [35]);
}
