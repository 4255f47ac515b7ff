//! Assets by their names: typed values, for everyone, for robots and for users.

use secrecy::{ExposeSecret as _, SecretString};
use uipath_orchestrator::assets::{AssetValue, Credential};
use uipath_orchestrator::types::{AssetValueType, ValueScope};
use uipath_orchestrator::{EntitySets as _, Error};

use crate::tenant::Tenant;

fn password(credential: &Credential) -> Option<&str> {
    credential.password.as_ref().map(|password| password.expose_secret())
}

#[tokio::test]
async fn values_are_read_as_rust_types() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    assert_eq!(shared.asset("BaseUrl").get::<String>().await.unwrap(), "https://erp.acme.example");
    assert_eq!(shared.asset("Retries").get::<i32>().await.unwrap(), 3);
    assert_eq!(shared.asset("Retries").get::<i64>().await.unwrap(), 3);
    assert!(!shared.asset("DryRun").get::<bool>().await.unwrap());
    let login: Credential = shared.asset("ErpLogin").get().await.unwrap();
    assert_eq!((login.username.as_str(), password(&login)), ("erp-robot", None));
    let any: AssetValue = shared.asset("Retries").get().await.unwrap();
    assert!(matches!(any, AssetValue::Integer(3)), "{any:?}");

    let login: Credential = shared.asset("ErpLogin").get_for_robot(5).await.unwrap();
    assert_eq!(password(&login), Some("emulated-password"));
    assert!(!format!("{login:?}").contains("emulated-password"), "{login:?}");
    let login: Credential = shared.asset("ErpLogin").get_for_robot("Babbage").await.unwrap();
    assert_eq!(password(&login), Some("emulated-password"));
    let key = SecretString::from("00000b07-0000-4000-8000-000000000005");
    assert_eq!(shared.asset("BaseUrl").get_for_robot::<String>(key).await.unwrap(), "https://erp.acme.example");
}

#[tokio::test]
async fn what_cannot_be_read_is_told_in_plain_words() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let error = shared.asset("Retrys").get::<i32>().await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "there is no asset `Retrys` in folder `Shared`; did you mean `Retries`?");
    let error = shared.asset("Retries").get::<String>().await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert!(error.to_string().ends_with("expected a text, found one of type Integer"), "{error}");
    let error = shared.asset("Retries").get_for_robot::<i32>("Adda").await.unwrap_err();
    assert_eq!(error.to_string(), "there is no robot `Adda` in folder `Shared`; did you mean `Ada`?");
    shared.asset("Own").set_for_robot("Ada", 5).await.unwrap();
    let error = shared.asset("Own").get::<i32>().await.unwrap_err();
    assert!(error.to_string().contains("no value for everyone"), "{error}");
    assert!(shared.asset("Own").get_for_robot::<i32>("Babbage").await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn an_asset_is_made_changed_and_deleted() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let limit = shared.asset("Limit");
    for value in [5, 6] {
        limit.set(value).description(format!("It is {value}")).await.unwrap();
        assert_eq!(limit.get::<i32>().await.unwrap(), value);
        assert_eq!(limit.entity().await.unwrap().description, Some(format!("It is {value}")));
    }
    shared.asset("On").set(true).await.unwrap();
    assert!(shared.asset("On").get::<bool>().await.unwrap());
    shared.asset("On").set(false).await.unwrap();
    assert!(!shared.asset("On").get::<bool>().await.unwrap());
    shared.asset("Text").set("ä 'b' & c").await.unwrap();
    assert_eq!(shared.asset("Text").get::<String>().await.unwrap(), "ä 'b' & c");

    let error = limit.set("six").await.unwrap_err();
    assert!(
        error.to_string().contains("of type Integer, and the type of an asset cannot be changed to Text"),
        "{error}"
    );
    assert_eq!(limit.get::<i32>().await.unwrap(), 6);
    assert!(limit.delete().await.unwrap());
    assert!(!limit.delete().await.unwrap());
    assert!(limit.get::<i32>().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn secrets_are_set_and_shown_to_robots_only() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let login = shared.asset("Login");
    let error = login.set(Credential::username("ada")).await.unwrap_err();
    assert!(matches!(error, Error::Input(_)), "{error:?}");
    let set = login.set(Credential::new("ada", SecretString::from("hunter2")));
    assert!(!format!("{set:?}").contains("hunter2"), "{set:?}");
    set.await.unwrap();
    // Another user name, and the password as it was.
    login.set(Credential::username("grace")).await.unwrap();
    let read: Credential = login.get_for_robot("Ada").await.unwrap();
    assert_eq!((read.username.as_str(), password(&read)), ("grace", Some("hunter2")));

    // So does the password of a robot while the values of others change.
    login.set_for_robot("Ada", Credential::new("countess", SecretString::from("enchantress"))).await.unwrap();
    login.set_for_robot("Babbage", Credential::new("charles", SecretString::from("engine"))).await.unwrap();
    login.set_for_robot("Ada", Credential::username("lovelace")).await.unwrap();
    login.set(Credential::new("all", SecretString::from("other"))).await.unwrap();
    let read: Credential = login.get_for_robot("Ada").await.unwrap();
    assert_eq!((read.username.as_str(), password(&read)), ("lovelace", Some("enchantress")));
    let read: Credential = login.get_for_robot("Babbage").await.unwrap();
    assert_eq!((read.username.as_str(), password(&read)), ("charles", Some("engine")));

    shared.asset("Key").set(SecretString::from("swordfish")).await.unwrap();
    let secret: SecretString = shared.asset("Key").get_for_robot("Ada").await.unwrap();
    assert_eq!(secret.expose_secret(), "swordfish");
    assert!(shared.asset("Key").get::<SecretString>().await.unwrap_err().to_string().contains("read for a robot"));
}

#[tokio::test]
async fn each_robot_and_user_has_a_value_of_its_own() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let depth = shared.asset("Depth");
    depth.set(1).description("How deep").await.unwrap();
    depth.set_for_robot("Ada", 2).await.unwrap();
    depth.set_for_user(6, 3).await.unwrap();
    depth.set_for_robot("Ada", 4).await.unwrap();
    // The value for everyone changes, and takes no other away.
    depth.set(10).await.unwrap();
    assert_eq!(depth.get::<i32>().await.unwrap(), 10);
    assert_eq!(depth.get_for_robot::<i32>("Ada").await.unwrap(), 4);
    assert_eq!(depth.get_for_robot::<i32>("Babbage").await.unwrap(), 3, "its user is number 6");

    let key = SecretString::from("00000b07-0000-4000-8000-000000000006");
    depth.set_for_robot(key, 7).await.unwrap();
    depth.set(11).await.unwrap();
    assert_eq!(depth.get_for_robot::<i32>(6).await.unwrap(), 7);
    let entity = depth.entity().await.unwrap();
    assert_eq!((entity.value_type, entity.value_scope), (Some(AssetValueType::Integer), Some(ValueScope::PerRobot)));
    assert_eq!((entity.description.as_deref(), entity.has_default_value), (Some("How deep"), Some(true)));
}

#[tokio::test]
async fn two_who_make_the_same_asset_both_succeed() {
    let tenant = Tenant::start().await;
    let sets = (0..8).map(|value| {
        let folder = tenant.shared();
        tokio::spawn(async move { folder.asset("Race").set(value).await })
    });
    for set in sets.collect::<Vec<_>>() {
        set.await.unwrap().unwrap();
    }
    let made = tenant.shared().assets().get_filtered().await.unwrap();
    assert_eq!(made.iter().filter(|asset| asset.name.as_deref() == Some("Race")).count(), 1);
}
