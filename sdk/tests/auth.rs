//! The flows, over real sockets: what is asked for, how often, and what is kept.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::path::Path;

use loopback::{Received, Reply, Server, at_once, get, json, post, reply, whole};
use uipath_orchestrator::auth::TokenStore;
use uipath_orchestrator::odata::Service as _;
use uipath_orchestrator::{Client, Credentials, Error};

fn application(server: &Server) -> Client {
    Client::builder()
        .url(&*server.url)
        .credentials(Credentials::external_application("app", "s3cr&t", ["OR.Jobs", "OR.Queues"]))
        .retry(at_once())
        .build()
        .unwrap()
}

fn token(number: usize) -> Reply {
    json(
        200,
        &format!(r#"{{"access_token":"token-{number}","expires_in":3600,"token_type":"Bearer","scope":"OR.Jobs"}}"#),
    )
}

fn is_for_a_token(request: &Received) -> bool {
    request.target.ends_with("/token")
}

fn bearers(server: &Server) -> Vec<String> {
    let calls = server.received().into_iter().filter(|request| !is_for_a_token(request));
    calls.map(|request| request.header("authorization").unwrap_or("none").to_owned()).collect()
}

#[tokio::test]
async fn an_external_application_signs_in_once() {
    let server =
        Server::start(|request, number| if is_for_a_token(request) { token(number) } else { json(200, "{}") }).await;
    let client = application(&server);
    for _ in 0..3 {
        client.clone().send(get()).await.unwrap();
    }
    let received = server.received();
    assert_eq!((received[0].method.as_str(), received[0].target.as_str()), ("POST", "/identity/connect/token"));
    assert_eq!(received[0].header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(received[0].header("authorization"), None);
    assert_eq!(
        received[0].text(),
        "grant_type=client_credentials&client_id=app&client_secret=s3cr%26t&scope=OR.Jobs%20OR.Queues"
    );
    assert_eq!(bearers(&server), ["Bearer token-0"; 3]);
}

#[tokio::test]
async fn calls_at_the_same_time_ask_for_one_token() {
    let server =
        Server::start(|request, number| if is_for_a_token(request) { token(number) } else { json(200, "{}") }).await;
    let client = application(&server);
    let calls = (0..20).map(|_| client.send(get()));
    for outcome in futures_util::future::join_all(calls).await {
        outcome.unwrap();
    }
    assert_eq!(bearers(&server), ["Bearer token-0"; 20]);
    assert_eq!(server.count("/token"), 1);
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_for_all_calls() {
    let server = Server::start(|request, number| match request.header("authorization") {
        _ if is_for_a_token(request) => token(number),
        Some("Bearer token-0") => reply(401, &[], ""),
        _ => json(200, "{\"ok\":1}"),
    })
    .await;
    let client = application(&server);
    let calls = (0..10).map(|number| client.send(if number % 2 == 0 { get() } else { post() }));
    for outcome in futures_util::future::join_all(calls).await {
        assert_eq!(whole(outcome.unwrap()), b"{\"ok\":1}");
    }
    assert_eq!(server.count("/token"), 2);
}

#[tokio::test]
async fn a_token_that_is_refused_again_is_an_error() {
    let server = Server::start(|request, number| {
        if is_for_a_token(request) { token(number) } else { json(401, r#"{"message":"You are not authenticated!"}"#) }
    })
    .await;
    let error = application(&server).send(get()).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), server.count("/token")), (401, 2));
    assert_eq!(bearers(&server), ["Bearer token-0", "Bearer token-2"]);
}

#[tokio::test]
async fn a_personal_access_token_is_the_bearer_itself() {
    let server = Server::start(|_, number| if number == 0 { json(200, "{}") } else { reply(401, &[], "") }).await;
    let client = Client::builder()
        .url(&*server.url)
        .credentials(Credentials::personal_access_token("rt_abc\n"))
        .retry(at_once())
        .build()
        .unwrap();
    client.send(get()).await.unwrap();
    client.send(get()).await.unwrap_err();
    assert_eq!(bearers(&server), ["Bearer rt_abc"; 2], "there is no other, so that the call is not sent again");

    for (secret, why) in [(" ", "the token is empty"), ("a\u{7}b", "no header can carry")] {
        let client = Client::builder()
            .url(&*server.url)
            .credentials(Credentials::personal_access_token(secret))
            .build()
            .unwrap();
        let error = client.send(get()).await.unwrap_err();
        assert!(matches!(error, Error::Auth(_)) && error.to_string().contains(why), "{error}");
    }
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn what_the_identity_service_refuses_is_told_without_the_secret() {
    let body = r#"{"error":"invalid_client","error_description":"unknown secret s3cr&t"}"#;
    let server = Server::start(move |_, _| json(400, body)).await;
    let error = application(&server).send(get()).await.unwrap_err();
    let told = error.to_string();
    assert!(
        told.starts_with("cannot sign in (client credentials): 400 Bad Request: invalid_client: unknown secret *** ("),
        "{told}"
    );
    assert!(told.contains("check the client id and its secret"), "{told}");
    assert_eq!(server.connections(), 1);
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn an_identity_service_that_is_busy_is_asked_again() {
    let server = Server::start(|request, number| match number {
        0 => reply(503, &[], ""),
        1 => Reply::Reset,
        _ if is_for_a_token(request) => token(number),
        _ => json(200, "{}"),
    })
    .await;
    application(&server).send(get()).await.unwrap();
    assert_eq!(server.count("/token"), 3);

    let server = Server::start(|_, _| reply(503, &[], "")).await;
    let error = application(&server).send(get()).await.unwrap_err();
    assert!(error.is_retryable(), "{error}");
    assert_eq!(server.connections(), 4);
}

#[tokio::test]
async fn a_secret_follows_no_redirect() {
    let other = Server::start(|_, number| token(number)).await;
    let location = format!("{}/connect/token", other.url);
    let server = Server::start(move |_, _| reply(307, &[("location", &location)], "")).await;
    let error = application(&server).send(get()).await.unwrap_err();
    assert!(error.to_string().contains("redirects"), "{error}");
    assert_eq!(other.connections(), 0);
}

fn legacy(server: &Server, store: impl Into<Option<TokenStore>>) -> Client {
    let credentials = Credentials::user_key("client", "user-key-1").token_store(store);
    Client::builder()
        .url(format!("{}/account/service", server.url))
        .tenant("service")
        .identity_url(&*server.url)
        .credentials(credentials)
        .retry(at_once())
        .build()
        .unwrap()
}

fn legacy_token(number: usize) -> Reply {
    json(
        200,
        &format!(
            r#"{{"access_token":"token-{number}","id_token":"i","scope":"x","expires_in":86400,"token_type":"Bearer"}}"#
        ),
    )
}

#[tokio::test]
async fn a_user_key_is_sent_as_json_and_its_token_kept_between_runs() {
    let server =
        Server::start(|request, number| if is_for_a_token(request) { legacy_token(number) } else { json(200, "{}") })
            .await;
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        legacy(&server, TokenStore::at(folder.path())).send(get()).await.unwrap();
    }
    let received = server.received();
    assert_eq!(received[0].target, "/oauth/token");
    assert_eq!(received[0].header("content-type"), Some("application/json"));
    assert_eq!(received[0].header("x-uipath-tenantname"), Some("service"));
    let body: serde_json::Value = serde_json::from_str(&received[0].text()).unwrap();
    let expected =
        serde_json::json!({"grant_type": "refresh_token", "client_id": "client", "refresh_token": "user-key-1"});
    assert_eq!(body, expected);
    assert_eq!(received[1].target, "/account/service/odata/Jobs");
    assert_eq!(received[1].header("x-uipath-tenantname"), Some("service"));
    assert_eq!(bearers(&server), ["Bearer token-0"; 2], "the second run asks for nothing");

    legacy(&server, None).send(get()).await.unwrap();
    assert_eq!(server.count("/token"), 2, "without a store each run asks");
}

fn only_file(folder: &Path) -> std::path::PathBuf {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension != "lock"));
    assert_eq!(files.len(), 1, "{files:?}");
    files.remove(0)
}

#[tokio::test]
async fn the_file_holds_no_user_key_and_is_mended_when_it_breaks() {
    let server =
        Server::start(|request, number| if is_for_a_token(request) { legacy_token(number) } else { json(200, "{}") })
            .await;
    let folder = tempfile::tempdir().unwrap();
    let store = TokenStore::at(folder.path());
    legacy(&server, store.clone()).send(get()).await.unwrap();
    let file = only_file(folder.path());
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("token-0") && !text.contains("user-key-1"), "{text}");

    std::fs::write(&file, "{\"access_tok").unwrap();
    legacy(&server, store.clone()).send(get()).await.unwrap();
    legacy(&server, store).send(get()).await.unwrap();
    assert_eq!(bearers(&server), ["Bearer token-0", "Bearer token-2", "Bearer token-2"]);
    assert_eq!(only_file(folder.path()), file);
}

#[tokio::test]
async fn a_kept_token_that_is_refused_is_replaced() {
    let server = Server::start(|request, number| match request.header("authorization") {
        _ if is_for_a_token(request) => legacy_token(number),
        Some("Bearer token-0") if number > 1 => reply(401, &[], ""),
        _ => json(200, "{}"),
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..3 {
        legacy(&server, TokenStore::at(folder.path())).send(get()).await.unwrap();
    }
    assert_eq!(bearers(&server), ["Bearer token-0", "Bearer token-0", "Bearer token-3", "Bearer token-3"]);
}

#[tokio::test]
async fn a_store_that_cannot_be_written_stops_no_call() {
    let server =
        Server::start(|request, number| if is_for_a_token(request) { legacy_token(number) } else { json(200, "{}") })
            .await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a-file");
    std::fs::write(&file, "").unwrap();
    legacy(&server, TokenStore::at(file.join("below"))).send(get()).await.unwrap();
}
