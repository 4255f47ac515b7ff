//! The settings file of the older tutorials: read, used, and written back.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use loopback::{Received, Reply, Server, at_once, get, json, reply};
use serde_json::{Value, json};
use uipath_orchestrator::odata::Service as _;
use uipath_orchestrator::{Client, ClientBuilder};

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

fn settings(server: &Server, changes: &Value) -> Value {
    let mut settings = json!({
        "OAuthUrl": format!("{}/oauth/token", server.url),
        "url": server.url,
        "AccountLogicName": "acme",
        "TenantName": "acme_default",
        "DefaultFolder": "173",
        "UserKey": "planted-key",
        "ClientId": "client",
        "access_token": "",
        "id_token": "",
        "scope": "",
        "expires_in": "0",
        "token_type": "",
        "init_time": "0",
        "RobotId": 7,
        "ReleaseKey": "k",
        "theirs": {"own": [1, 2.5]},
    });
    for (name, value) in changes.as_object().unwrap() {
        settings[name] = value.clone();
    }
    settings
}

fn write(path: &Path, settings: &Value) {
    // A mark at its beginning, as editors of one operating system put it.
    std::fs::write(path, format!("\u{feff}{settings}")).unwrap();
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn client(path: &Path) -> Client {
    ClientBuilder::from_settings_file(path).unwrap().retry(at_once()).build().unwrap()
}

async fn server() -> Server {
    Server::start(|request, number| match is_for_a_token(request) {
        true => token(number),
        false if request.header("authorization") == Some("Bearer refused") => reply(401, &[], ""),
        false => json(200, "{}"),
    })
    .await
}

fn is_for_a_token(request: &Received) -> bool {
    request.target == "/oauth/token"
}

fn token(number: usize) -> Reply {
    let body = json!({
        "access_token": format!("token-{number}"),
        "id_token": "id",
        "scope": "openid profile",
        "expires_in": 86_400,
        "token_type": "Bearer",
    });
    self::json(200, &body.to_string())
}

#[tokio::test]
async fn a_token_is_got_and_written_back() {
    let server = server().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    let before = settings(&server, &json!({}));
    write(&path, &before);
    client(&path).send(get()).await.unwrap();

    let received = server.received();
    let asked: Value = serde_json::from_str(&received[0].text()).unwrap();
    assert_eq!(asked, json!({"grant_type": "refresh_token", "client_id": "client", "refresh_token": "planted-key"}));
    assert_eq!(received[1].target, "/acme/acme_default/orchestrator_/odata/Jobs");
    assert_eq!(received[1].header("authorization"), Some("Bearer token-0"));

    let after = read(&path);
    let init_time: u64 = after["init_time"].as_str().unwrap().parse().unwrap();
    assert!(init_time.abs_diff(now()) < 100, "{init_time}");
    let mut expected = before;
    for (name, value) in [("access_token", "token-0"), ("id_token", "id"), ("scope", "openid profile")] {
        expected[name] = value.into();
    }
    expected["token_type"] = "Bearer".into();
    expected["expires_in"] = "86400".into();
    expected["init_time"] = after["init_time"].clone();
    assert_eq!(after, expected, "text stays text, and what is not ours stays as it was");

    // The next run finds it there.
    client(&path).send(get()).await.unwrap();
    assert_eq!(server.count("/oauth/token"), 1);
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_written_is_for_the_owner_alone_and_whole() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let server = server().await;
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (folder.path().join("settings.json"), folder.path().join("link.json"));
    write(&path, &settings(&server, &json!({})));
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    symlink(&path, &link).unwrap();
    client(&link).send(get()).await.unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink(), "the file behind the link is replaced");
    assert_eq!(read(&path)["access_token"], "token-0");
    let temporary = std::fs::read_dir(folder.path())
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|extension| extension == "tmp"));
    assert_eq!(temporary.count(), 0);
}

#[tokio::test]
async fn a_token_that_lives_is_used_and_one_that_is_refused_is_renewed() {
    let server = server().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    for (token, life, init_time, expected, asked) in [
        ("alive", json!("86400"), json!(now().to_string()), "Bearer alive", 0),
        ("alive", json!(86400), json!(now()), "Bearer alive", 0),
        ("alive", json!(86400), json!(format!("{}.5", now())), "Bearer alive", 0),
        ("over", json!(3600), json!(now() - 3599), "Bearer token", 1),
        ("never dated", json!(3600), json!(null), "Bearer token", 1),
        ("refused", json!(3600), json!(now()), "Bearer token", 1),
    ] {
        let before = server.count("/oauth/token");
        let changes = json!({"access_token": token, "expires_in": life, "init_time": init_time});
        write(&path, &settings(&server, &changes));
        client(&path).send(get()).await.unwrap();
        let last = server.received().pop().unwrap();
        assert!(last.header("authorization").unwrap().starts_with(expected), "{changes}");
        assert_eq!(server.count("/oauth/token") - before, asked, "{changes}");
    }
}

#[tokio::test]
async fn the_file_is_that_of_one_tenant() {
    let server = server().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    let changes = json!({ "access_token": "token-of-first", "init_time": now(), "expires_in": 86_400 });
    write(&path, &settings(&server, &changes));
    let first = client(&path);
    let second = first.with_tenant("second").unwrap();
    second.send(get()).await.unwrap();
    first.send(get()).await.unwrap();
    let received = server.received();
    let calls: Vec<_> = received.iter().filter(|request| !is_for_a_token(request)).collect();
    let bearer = |at: usize| calls[at].header("authorization").unwrap();
    assert_ne!(bearer(0), "Bearer token-of-first");
    assert_eq!(bearer(1), "Bearer token-of-first");
    assert!(std::fs::read_to_string(&path).unwrap().contains("token-of-first"));
}

#[tokio::test]
async fn clients_that_share_a_file_ask_for_one_token() {
    let server = server().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    write(&path, &settings(&server, &json!({})));
    let clients: Vec<_> = (0..10).map(|_| client(&path)).collect();
    let calls = clients.iter().map(|client| client.send(get()));
    for answer in futures_util::future::join_all(calls).await {
        answer.unwrap();
    }
    assert_eq!(server.count("/oauth/token"), 1);
}

#[tokio::test]
async fn a_file_without_a_key_has_a_token_at_least() {
    let server = server().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    let changes =
        json!({"UserKey": null, "ClientId": "", "access_token": "given", "url": format!("{}/a/b", server.url)});
    write(&path, &settings(&server, &changes));
    client(&path).send(get()).await.unwrap();
    let received = server.received();
    assert_eq!((received[0].target.as_str(), received.len()), ("/a/b/odata/Jobs", 1));
    assert_eq!(received[0].header("authorization"), Some("Bearer given"));
    assert_eq!(received[0].header("x-uipath-tenantname"), Some("acme_default"));
}

#[test]
fn addresses() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    for (url, expected) in [
        (json!(null), "https://platform.uipath.com/acme/svc/odata"),
        (json!("https://platform.uipath.com/"), "https://platform.uipath.com/acme/svc/odata"),
        (json!("https://platform.uipath.com/acme/svc"), "https://platform.uipath.com/acme/svc/odata"),
        (json!("https://cloud.uipath.com"), "https://cloud.uipath.com/acme/svc/orchestrator_/odata"),
    ] {
        let settings =
            json!({"url": url, "AccountLogicName": "acme", "TenantName": "svc", "UserKey": "k", "ClientId": "c"});
        write(&path, &settings);
        assert_eq!(Client::from_settings_file(&path).unwrap().url(), expected);
    }
}

#[test]
fn what_is_wrong_is_named_and_no_secret_is_quoted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    for (text, expected) in [
        ("", "it is no JSON"),
        (r#"{"UserKey": "planted" "ClientId": 1}"#, "it is no JSON (line 1, column 23)"),
        ("[]", "it is no JSON object"),
        ("{}", "`TenantName` is not there"),
        (r#"{"TenantName": "t"}"#, "`AccountLogicName` is not there"),
        (r#"{"TenantName": ["planted"]}"#, "`TenantName` is neither text nor a number"),
        (r#"{"url": "https://o.example/x", "UserKey": "planted"}"#, "`UserKey` is there, `ClientId` is not"),
        (r#"{"url": "https://o.example/x", "ClientId": "c"}"#, "`ClientId` is there, `UserKey` is not"),
        (r#"{"url": "https://o.example/x"}"#, "no way to sign in"),
        (r#"{"url": "o.example"}"#, "it has no scheme"),
    ] {
        std::fs::write(&path, text).unwrap();
        let error = Client::from_settings_file(&path).unwrap_err().to_string();
        assert!(error.contains(expected) && error.contains("settings.json"), "{text}: {error}");
        assert!(!error.contains("planted"), "{error}");
    }
    let error = Client::from_settings_file(folder.path().join("none")).unwrap_err().to_string();
    assert!(error.contains("none does not set up a client"), "{error}");
}
