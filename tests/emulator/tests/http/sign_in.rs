//! Tokens: every flow, expiry, scopes, and what is refused.

use std::time::Duration;

use crate::common::{Client, still};
use serde_json::json;
use uipath_orchestrator_emulator::Emulator;

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

fn anonymous(emulator: &Emulator) -> Client<'_> {
    Client { token: None, folder: None, ..Client::new(emulator) }
}

async fn token(emulator: &Emulator, scope: &str) -> String {
    let credentials = emulator.credentials();
    let body = format!(
        "grant_type=client_credentials&client_id={}&client_secret={}&scope={}",
        credentials.client_id,
        credentials.client_secret,
        scope.replace(' ', "+")
    );
    let reply = anonymous(emulator).send("POST", "/identity_/connect/token", &[FORM], body.as_bytes()).await;
    let json = reply.ok(200);
    assert_eq!(json["expires_in"], 3600);
    assert_eq!(json["token_type"], "Bearer");
    assert_eq!(json["scope"], scope);
    json["access_token"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn client_credentials_give_a_token_that_expires() {
    let emulator = still().start().await.unwrap();
    let token = token(&emulator, "OR.Folders.Read OR.Jobs").await;
    let client = Client { token: Some(token), ..Client::new(&emulator) };
    client.get("Folders").await.ok(200);
    emulator.clock().advance(Duration::from_secs(3599));
    client.get("Folders").await.ok(200);
    emulator.clock().advance(Duration::from_secs(1));
    let reply = client.get("Folders").await;
    assert_eq!(reply.ok(401)["success"], false);
    assert_eq!(reply.header("www-authenticate"), Some("Bearer"));
    assert_eq!(reply.reason(), "the token has expired");
}

#[tokio::test]
async fn the_token_endpoint_is_where_clients_look_for_it() {
    let emulator = Emulator::start().await.unwrap();
    let credentials = emulator.credentials();
    let body = format!(
        "grant_type=client_credentials&client_id={}&client_secret={}",
        credentials.client_id, credentials.client_secret
    );
    for path in ["/identity_/connect/token", "/identity/connect/token", "/acme/identity_/connect/token"] {
        let reply = anonymous(&emulator).send("POST", path, &[FORM], body.as_bytes()).await;
        let scope = reply.ok(200)["scope"].as_str().unwrap().to_owned();
        assert!(scope.split(' ').any(|scope| scope == "OR.Queues"), "{scope}");
    }
    assert_eq!(anonymous(&emulator).get("/identity_/connect/token").await.status, 405);
}

#[tokio::test]
async fn wrong_credentials_and_scopes_are_refused() {
    let emulator = Emulator::builder().scopes(["OR.Jobs"]).start().await.unwrap();
    let client = anonymous(&emulator);
    let secret = &emulator.credentials().client_secret;
    let id = &emulator.credentials().client_id;
    for (body, error) in [
        ("grant_type=client_credentials&client_id=x&client_secret=y".to_owned(), "invalid_client"),
        (format!("grant_type=client_credentials&client_id={id}&client_secret=wrong"), "invalid_client"),
        (format!("grant_type=password&client_id={id}&client_secret={secret}"), "unsupported_grant_type"),
        (format!("client_id={id}&client_secret={secret}"), "invalid_request"),
        (
            format!("grant_type=client_credentials&client_id={id}&client_secret={secret}&scope=OR.Queues"),
            "invalid_scope",
        ),
        ("grant_type=%zz".to_owned(), "invalid_request"),
    ] {
        let reply = client.send("POST", "/identity_/connect/token", &[FORM], body.as_bytes()).await;
        assert_eq!(reply.ok(400)["error"], error, "{body}");
    }
    let json = [("content-type", "application/json")];
    let reply = client.send("POST", "/identity_/connect/token", &json, b"{}").await;
    assert_eq!(reply.ok(400)["error"], "invalid_request");
}

#[tokio::test]
async fn a_token_allows_what_its_scopes_say() {
    let emulator = still().start().await.unwrap();
    let token = token(&emulator, "OR.Jobs.Read").await;
    let client = Client { token: Some(token), ..Client::new(&emulator) };
    client.get("Jobs").await.ok(200);
    let reply = client.get("QueueItems").await;
    assert_eq!(reply.ok(403)["error"]["message"], "The call is not authorized.");
    assert!(reply.reason().contains("OR.Queues"), "{}", reply.reason());
    let stop = format!("Jobs/{}.StopJobs", crate::common::NS);
    assert_eq!(client.post(&stop, &json!({ "jobIds": [1], "strategy": "Kill" })).await.status, 403);
}

#[tokio::test]
async fn a_user_key_gives_a_token_for_a_day_and_no_new_key() {
    let emulator = still().start().await.unwrap();
    let client = anonymous(&emulator);
    let credentials = emulator.credentials();
    let body = json!({
        "grant_type": "refresh_token",
        "client_id": credentials.client_id,
        "refresh_token": credentials.user_key,
    });
    let headers = [("content-type", "application/json"), ("x-uipath-tenantname", "DefaultTenant")];
    let json = client.send("POST", "/oauth/token", &headers, body.to_string().as_bytes()).await.ok(200);
    assert_eq!(json["expires_in"], 86_400);
    assert!(json.get("refresh_token").is_none() && json["id_token"].is_string());
    let client = Client { token: json["access_token"].as_str().map(str::to_owned), ..Client::new(&emulator) };
    client.get("Jobs").await.ok(200);
    let wrong = json!({ "grant_type": "refresh_token", "client_id": credentials.client_id, "refresh_token": "x" });
    assert_eq!(client.post("/oauth/token", &wrong).await.ok(403)["error"], "invalid_grant");
}

#[tokio::test]
async fn users_sign_in_on_their_own_installation() {
    let emulator = Emulator::start().await.unwrap();
    let credentials = emulator.credentials();
    let body = json!({
        "tenancyName": "DefaultTenant",
        "usernameOrEmailAddress": credentials.user_name,
        "password": credentials.password,
    });
    let json = anonymous(&emulator).post("/api/Account/Authenticate", &body).await.ok(200);
    let token = json["result"].as_str().map(str::to_owned);
    let client = Client { token, root: "/odata".to_owned(), ..Client::new(&emulator) };
    client.get("Folders").await.ok(200);
    let tenant = [("x-uipath-tenantname", "Other")];
    assert_eq!(client.send("GET", "Folders", &tenant, b"").await.status, 400);
    let wrong = json!({ "tenancyName": "DefaultTenant", "usernameOrEmailAddress": "x", "password": "y" });
    assert_eq!(client.post("/api/Account/Authenticate", &wrong).await.ok(401)["__abp"], true);
}

#[tokio::test]
async fn tokens_can_be_ended_and_personal_ones_stay() {
    let emulator = still().start().await.unwrap();
    let token = token(&emulator, "OR.Folders").await;
    let client = Client { token: Some(token), ..Client::new(&emulator) };
    client.get("Folders").await.ok(200);
    emulator.expire_tokens();
    assert_eq!(client.get("Folders").await.status, 401);
    Client::new(&emulator).get("Folders").await.ok(200);
    assert_eq!(anonymous(&emulator).get("Folders").await.status, 401);
    let unknown = Client { token: Some("x".to_owned()), ..Client::new(&emulator) };
    assert_eq!(unknown.get("Folders").await.reason(), "the token is not known");
}

#[tokio::test]
async fn secrets_are_neither_logged_nor_shown() {
    let emulator = Emulator::start().await.unwrap();
    Client::new(&emulator).get("Folders").await.ok(200);
    let shown = format!("{:?} {:?} {:?}", emulator.requests(), emulator.credentials(), emulator);
    let credentials = emulator.credentials();
    for secret in
        [&credentials.personal_access_token, &credentials.client_secret, &credentials.user_key, &credentials.password]
    {
        assert!(!shown.contains(secret.as_str()), "{secret}");
    }
    assert!(shown.contains("Bearer ***"));
}
