//! The folder that calls are about.

use http::StatusCode;
use uipath_orchestrator::folders::FolderKind;
use uipath_orchestrator::odata::Guid;
use uipath_orchestrator::types::{Folder, asset};
use uipath_orchestrator::{Client, Credentials, EntitySets as _, FolderRef, InFolder};

use crate::tenant::{SHARED_KEY, Tenant, to};

async fn base_url(folder: &InFolder) -> String {
    let assets = folder.assets().get_filtered().filter(asset::NAME.eq("BaseUrl")).await.unwrap();
    assert_eq!(assets.len(), 1);
    assets[0].string_value.clone().unwrap()
}

#[tokio::test]
async fn a_folder_by_id_key_and_path() {
    let tenant = Tenant::start().await;
    let key: Guid = SHARED_KEY.parse().unwrap();
    for (folder, header, value) in [
        (FolderRef::from(1), "x-uipath-organizationunitid", "1"),
        (FolderRef::from(key), "x-uipath-folderkey", SHARED_KEY),
        (FolderRef::from("Shared"), "x-uipath-folderpath", "Shared"),
    ] {
        assert_eq!(base_url(&tenant.client.in_folder(folder)).await, "https://erp.acme.example");
        let call = tenant.last_call();
        assert_eq!(call.header(header), Some(value));
        let named = call.headers.iter().filter(|(name, _)| name.contains("folder") || name.contains("unit")).count();
        assert_eq!(named, 1, "{:?}", call.headers);
    }
    assert_eq!(base_url(&tenant.client.in_folder("Finance")).await, "https://fin.acme.example");
}

#[tokio::test]
async fn a_path_that_no_header_carries_as_it_is() {
    let tenant = Tenant::start().await;
    let made =
        Folder { display_name: Some("Büro & Söhne 漢字".to_owned()), parent_id: Some(2), ..Folder::default() };
    let made = tenant.client.folders().create(made).await.unwrap();
    let path = made.fully_qualified_name.clone().unwrap();
    assert_eq!(path, "Finance/Büro & Söhne 漢字");

    let folder = tenant.client.in_folder(path.as_str());
    assert!(folder.jobs().query().await.unwrap().is_empty());
    let call = tenant.last_call();
    assert!(call.header("x-uipath-folderpath-encoded").is_some(), "{:?}", call.headers);

    // What is made by one name of the folder is there by the others.
    let queue = uipath_orchestrator::types::QueueDefinition { name: Some("Q".to_owned()), ..Default::default() };
    let queue = folder.queue_definitions().create(queue).await.unwrap();
    let by_id = tenant.client.in_folder(made.id);
    assert_eq!(by_id.queue_definitions().get(queue.id).await.unwrap().name.as_deref(), Some("Q"));
    let by_key = tenant.client.in_folder(made.key.unwrap());
    assert_eq!(by_key.queue_definitions().query().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_call_without_its_folder_says_how_to_name_one() {
    let tenant = Tenant::start().await;
    let error = tenant.client.jobs().query().await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!((api.status, api.code.as_deref()), (StatusCode::BAD_REQUEST, Some("1101")));
    assert_eq!(api.operation, "Jobs.List");
    assert!(api.hint.unwrap().contains("in_folder"), "{:?}", api.hint);
    assert!(api.trace_id.is_some());
    assert!(error.to_string().contains(api.hint.unwrap()), "{error}");
}

#[tokio::test]
async fn a_folder_that_does_not_exist() {
    let tenant = Tenant::start().await;
    for folder in [FolderRef::from(999), FolderRef::from("Shared/Nowhere"), FolderRef::from("Überall")] {
        let error = tenant.client.in_folder(&folder).jobs().query().await.unwrap_err();
        assert_eq!(error.api().unwrap().code.as_deref(), Some("1100"), "{folder}: {error}");
    }
}

#[tokio::test]
async fn folders_keep_their_data_apart() {
    let tenant = Tenant::start().await;
    let (shared, finance) = (tenant.shared(), tenant.client.in_folder("Finance"));
    let theirs = finance.assets().get_filtered().await.unwrap();
    assert_eq!(theirs.len(), 1);
    let id = theirs[0].id;
    assert!(shared.assets().get(id).await.unwrap_err().is_not_found());
    assert!(shared.assets().delete(id).await.unwrap_err().is_not_found());
    assert_eq!(finance.assets().get(id).await.unwrap().id, id, "it is still there");

    let robots = |folder: InFolder| async move {
        let robots = folder.robots().query().await.unwrap();
        robots.into_iter().map(|robot| robot.name.unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(robots(shared).await, ["Ada", "Babbage"]);
    assert_eq!(robots(finance).await, ["Curie"]);
}

#[tokio::test]
async fn a_client_can_have_a_folder_of_its_own() {
    let tenant = Tenant::start().await;
    let token = tenant.emulator.credentials().personal_access_token.clone();
    let builder = to(&tenant.emulator).credentials(Credentials::personal_access_token(token));
    let client: Client = builder.folder("Finance").build().unwrap();
    assert_eq!(client.robots().query().await.unwrap().len(), 1);
    assert_eq!(client.in_folder("Shared").robots().query().await.unwrap().len(), 2, "the nearer one counts");
}

#[tokio::test]
async fn a_folders_life() {
    let tenant = Tenant::start().await;
    let folders = tenant.client.folders();
    let named = |name: &str| Folder { display_name: Some(name.to_owned()), ..Folder::default() };
    let made = folders.create(named("Nightly")).await.unwrap();
    assert!(folders.create(named("Nightly")).await.unwrap_err().is_conflict());

    let mut changed = folders.get_by_key(made.key.unwrap()).await.unwrap();
    changed.display_name = Some("Daily".to_owned());
    folders.replace(made.id, &changed).await.unwrap();
    assert_eq!(folders.get(made.id).await.unwrap().fully_qualified_name.as_deref(), Some("Daily"));
    assert_eq!(tenant.client.in_folder("Daily").robots().query().await.unwrap().len(), 0);

    folders.delete(made.id).await.unwrap();
    assert!(folders.get(made.id).await.unwrap_err().is_not_found());
    assert!(folders.delete(2).await.unwrap_err().is_conflict(), "it has a folder in it");
}

#[tokio::test]
async fn a_folder_is_found_by_whatever_names_it() {
    let tenant = Tenant::start().await;
    let shared: Guid = SHARED_KEY.parse().unwrap();
    for (asked, path) in [
        (FolderRef::from("Finance/Invoices"), "Finance/Invoices"),
        (FolderRef::from("/Finance/Invoices/"), "Finance/Invoices"),
        (FolderRef::from("Invoices"), "Finance/Invoices"),
        (FolderRef::from(3), "Finance/Invoices"),
        (FolderRef::from(shared), "Shared"),
    ] {
        let found = tenant.client.find_folder(&asked).await.unwrap();
        assert_eq!(found.path, path, "{asked}");
        assert_eq!(found.kind, FolderKind::Modern);
    }
    let invoices = tenant.client.find_folder("Invoices").await.unwrap();
    assert_eq!((invoices.id, invoices.name.as_str(), invoices.parent_id), (3, "Invoices", Some(2)));
    let robots = tenant.client.in_folder(&invoices).robots().query().await.unwrap();
    assert_eq!(robots[0].name.as_deref(), Some("Darwin"));
    assert!(tenant.last_call().header("x-uipath-folderkey").is_some(), "a key stays, an id may change");
}

#[tokio::test]
async fn a_folder_is_looked_up_once() {
    let tenant = Tenant::start().await;
    let find = async |client: &Client| client.find_folder("Finance").await.unwrap().id;
    let (one, other) = (tenant.client.clone(), tenant.client.clone());
    for client in [&tenant.client, &one, &other] {
        assert_eq!(find(client).await, 2);
    }
    assert_eq!(tenant.calls().len(), 1, "clones share what was found");
    one.forget_folders();
    assert_eq!(find(&other).await, 2);
    assert_eq!(tenant.calls().len(), 2);
    tenant.client.find_folder("Finance").fresh().await.unwrap();
    assert_eq!(tenant.calls().len(), 3);
}

#[tokio::test]
async fn a_folder_that_is_not_found_is_told_with_names_like_it() {
    let tenant = Tenant::start().await;
    let error = tenant.client.find_folder("Finanze/Invoice").await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "there is no folder `Finanze/Invoice`; did you mean `Finance/Invoices`?");
    let error = tenant.client.find_folder(999).await.unwrap_err();
    assert_eq!(error.to_string(), "there is no folder `999` that this account can see");

    // A name that two folders have.
    for parent in [1, 2] {
        let twin = Folder { display_name: Some("Twin".to_owned()), parent_id: Some(parent), ..Folder::default() };
        tenant.client.folders().create(twin).await.unwrap();
    }
    let error = tenant.client.find_folder("Twin").await.unwrap_err();
    assert!(!error.is_not_found());
    assert_eq!(error.to_string(), "there are 2 folders `Twin`: say which one: `Shared/Twin`, `Finance/Twin`");
    assert_eq!(tenant.client.find_folder("Finance/Twin").await.unwrap().parent_id, Some(2));
    // One at the top goes before those of the same name further down.
    tenant
        .client
        .folders()
        .create(Folder { display_name: Some("Twin".to_owned()), ..Folder::default() })
        .await
        .unwrap();
    assert_eq!(tenant.client.find_folder("Twin").await.unwrap().parent_id, None);
}
