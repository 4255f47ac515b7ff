//! Profiles of the vendor's command line.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use loopback::{Server, at_once, get, json};
use uipath_orchestrator::odata::Service as _;
use uipath_orchestrator::{Client, ClientBuilder, Error, Result};

fn profile(text: &str, name: &str) -> Result<ClientBuilder> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    std::fs::write(&path, text).unwrap();
    ClientBuilder::from_profile_in(&path, name)
}

fn client(text: &str, name: &str) -> Client {
    profile(text, name).unwrap().retry(at_once()).build().unwrap()
}

async fn server() -> Server {
    Server::start(|request, _| {
        let for_a_token = request.target.ends_with("/connect/token");
        json(200, if for_a_token { r#"{"access_token":"t","expires_in":3600}"# } else { "{}" })
    })
    .await
}

#[tokio::test]
async fn an_external_application_signs_in() {
    let server = server().await;
    let text = format!(
        "---\nprofiles:\n  - name: other\n    auth: {{}}\n  # the one\n  - name: mine\n    uri: {url}\n    organization: acme\n    \
         tenant: prod\n    header:\n      x-uipath-organizationunitid: 173\n    auth:\n      clientId: 'id'\n      \
         clientSecret: \"s#1 \\\"x\"\n      scopes: OR.Jobs OR.Queues\n    insecure: true\n",
        url = server.url
    );
    client(&text, "mine").send(get()).await.unwrap();
    let received = server.received();
    assert_eq!(received[0].target, "/identity_/connect/token");
    assert_eq!(
        received[0].text(),
        "grant_type=client_credentials&client_id=id&client_secret=s%231%20%22x&scope=OR.Jobs%20OR.Queues"
    );
    assert_eq!(received[1].target, "/acme/prod/orchestrator_/odata/Jobs");
}

#[tokio::test]
async fn a_personal_access_token_comes_first_and_the_identity_can_be_named() {
    let server = server().await;
    let text = format!(
        "profiles:\n- uri: {url}/a/b\n  path:\n    organization: acme\n    tenant: b\n  auth:\n    pat: rt_1\n    clientId: id\n\
         - name: two\n  uri: {url}/a/b/orchestrator_\n  auth:\n    clientId: id\n    clientSecret: s\n    uri: {url}/id/connect/token\n",
        url = server.url
    );
    client(&text, "default").send(get()).await.unwrap();
    client(&text, "two").send(get()).await.unwrap();
    let received = server.received();
    assert_eq!(received[0].header("authorization"), Some("Bearer rt_1"));
    let targets: Vec<_> = received.iter().map(|request| request.target.as_str()).collect();
    assert_eq!(targets, ["/a/b/orchestrator_/odata/Jobs", "/id/connect/token", "/a/b/orchestrator_/odata/Jobs"]);
}

#[test]
fn addresses_and_folders() {
    let cloud = "profiles:\n- organization: o\n  tenant: t\n  auth:\n    pat: p\n";
    assert_eq!(client(cloud, "default").url(), "https://cloud.uipath.com/o/t/orchestrator_/odata");
    for (header, folder) in [
        ("X-UIPATH-FolderKey: 2196eb07-c96a-4f47-a734-326dd5d58a9d", "2196eb07"),
        ("X-UIPATH-FolderPath: Shared/Finance", "Shared/Finance"),
        ("X-UIPATH-FolderPath-Encoded: 6QA=", "é"),
        ("Accept: x\n    X-UIPATH-OrganizationUnitId: 5", "Id(5)"),
    ] {
        let builder = profile(&format!("{cloud}  header:\n    {header}\n"), "default").unwrap();
        let shown = format!("{builder:?}");
        assert!(shown.contains(folder), "{shown}");
    }
}

#[cfg(feature = "browser")]
#[test]
fn a_user_signs_in_by_the_browser() {
    let text = "profiles:\n- organization: o\n  tenant: t\n  auth:\n    clientId: c\n    redirectUri: http://localhost:27100\n    \
                scopes: OR.Jobs\n";
    client(text, "default");
    let wrong = text.replace("localhost", "elsewhere.example");
    let error = profile(&wrong, "default").unwrap().build().unwrap_err().to_string();
    assert!(error.contains("elsewhere.example"), "{error}");
}

#[test]
fn what_is_wrong_is_named_and_no_secret_is_quoted() {
    let o_t = "- organization: o\n  tenant: t\n";
    for (text, expected) in [
        (String::new(), "it has no list `profiles`"),
        ("profiles: x\n".to_owned(), "it has no list `profiles`"),
        ("profiles:\n- name: a\n- name: b\n".to_owned(), "it is not there; there are: `a`, `b`"),
        ("profiles:\n- tenant: t\n".to_owned(), "`organization` is not there"),
        ("profiles:\n- organization: t\n".to_owned(), "`tenant` is not there"),
        (format!("profiles:\n{o_t}"), "no way to sign in"),
        (format!("profiles:\n{o_t}  auth:\n    clientId: a\n"), "neither `auth.clientSecret` nor `auth.redirectUri`"),
        (format!("profiles:\n{o_t}  auth:\n    clientSecret: planted\n"), "`auth.clientId` is not"),
        (format!("profiles:\n{o_t}  auth:\n    pat:\n    - planted\n"), "`auth.pat` is no text"),
        (format!("profiles:\n{o_t}  auth:\n    pat: &planted\n"), "line 5: "),
        (
            format!("profiles:\n{o_t}  auth:\n    pat: planted\n  header:\n    x-uipath-organizationunitid: a\n"),
            "`header.x-uipath-organizationunitid` is `a`, which is no whole number",
        ),
        ("profiles:\n- uri: cloud\n".to_owned(), "it has no scheme"),
    ] {
        let error = profile(&text, "default").unwrap_err();
        assert!(matches!(&error, Error::Input(why) if why.contains(expected)), "{text}: {error}");
        assert!(!error.to_string().contains("planted"), "{error}");
    }
    let error = ClientBuilder::from_profile_in("no/such/file", "x").unwrap_err().to_string();
    assert!(error.contains("profile `x` of no/such/file"), "{error}");
}
