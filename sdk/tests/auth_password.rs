//! Users of an Orchestrator on premises, and tokens from the environment.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use loopback::{Server, at_once, get, json, reply};
use uipath_orchestrator::odata::Service as _;
use uipath_orchestrator::{Client, Credentials, Error};

fn on_premises(server: &Server) -> Client {
    let builder = Client::builder().on_premises(&*server.url, "acme");
    builder.credentials(Credentials::password("admin", "hunter\"2")).retry(at_once()).build().unwrap()
}

#[tokio::test]
async fn a_user_signs_in_by_password() {
    let server = Server::start(|request, number| match request.header("authorization") {
        _ if request.target.ends_with("/Authenticate") => {
            json(200, &format!(r#"{{"result":"token-{number}","success":true,"error":null,"__abp":true}}"#))
        }
        Some("Bearer token-0") if number > 1 => reply(401, &[], ""),
        _ => json(200, "{}"),
    })
    .await;
    let client = on_premises(&server);
    client.send(get()).await.unwrap();
    client.send(get()).await.unwrap();
    let received = server.received();
    assert_eq!((received[0].method.as_str(), received[0].target.as_str()), ("POST", "/api/Account/Authenticate"));
    let body: serde_json::Value = serde_json::from_str(&received[0].text()).unwrap();
    let expected =
        serde_json::json!({"tenancyName": "acme", "usernameOrEmailAddress": "admin", "password": "hunter\"2"});
    assert_eq!(body, expected);
    assert_eq!(
        (received[1].target.as_str(), received[1].header("authorization")),
        ("/odata/Jobs", Some("Bearer token-0"))
    );
    assert_eq!(server.count("/Authenticate"), 2, "a session that the server has ended is begun anew, once");
}

#[tokio::test]
async fn the_address_may_write_odata_as_it_likes() {
    let server = Server::start(|_, _| json(200, r#"{"result":"token"}"#)).await;
    let builder = Client::builder().on_premises(format!("{}/OData", server.url), "acme");
    let client = builder.credentials(Credentials::password("admin", "hunter2")).build().unwrap();
    client.send(get()).await.unwrap();
    let targets: Vec<_> = server.received().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/api/Account/Authenticate", "/OData/Jobs"]);
}

#[tokio::test]
async fn a_wrong_password_is_told_once_and_not_shown() {
    let body = r#"{"result":null,"success":false,"error":{"code":0,"message":"Login failed!","details":"Invalid hunter\"2"},"unAuthorizedRequest":false}"#;
    let server = Server::start(move |_, _| json(401, body)).await;
    let error = on_premises(&server).send(get()).await.unwrap_err();
    assert_eq!(error.to_string(), "cannot sign in (user and password): 401 Unauthorized: Login failed!; Invalid ***");
    assert_eq!(server.connections(), 1, "an account is locked after a few failures");
}

#[tokio::test]
async fn a_token_comes_from_the_environment() {
    const CHILD: &str = "TEST_TOKEN_OF_THE_ENVIRONMENT";
    let Some(url) = std::env::var(CHILD).ok() else {
        let server = Server::start(|_, _| json(200, "{}")).await;
        // Another process, since this one shares its environment with other tests.
        let url = server.url.clone();
        let child = tokio::task::spawn_blocking(move || {
            std::process::Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "a_token_comes_from_the_environment"])
                .envs([(CHILD, url.as_str()), ("TEST_TOKEN", " from-here\n")])
                .output()
                .unwrap()
        });
        let outcome = child.await.unwrap();
        assert!(outcome.status.success(), "{}", String::from_utf8_lossy(&outcome.stdout));
        assert_eq!(server.received()[0].header("authorization"), Some("Bearer from-here"));
        return;
    };
    let with =
        |name: &str| Client::builder().url(&url).credentials(Credentials::bearer_from_variable(name)).build().unwrap();
    with("TEST_TOKEN").send(get()).await.unwrap();
    let error = with("TEST_NO_TOKEN").send(get()).await.unwrap_err();
    assert!(matches!(&error, Error::Auth(_)) && error.to_string().contains("TEST_NO_TOKEN is not set"), "{error}");
}
