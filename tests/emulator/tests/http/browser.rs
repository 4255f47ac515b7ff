//! Users who sign in by their browsers: codes, proofs, refresh tokens.

use std::time::Duration;

use serde_json::Value as Json;
use uipath_orchestrator_emulator::Emulator;

use crate::common::{Client, Reply, still};

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
/// The pair of RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const BACK: &str = "http://127.0.0.1:8104/back";

fn anonymous(emulator: &Emulator) -> Client<'_> {
    Client { token: None, folder: None, ..Client::new(emulator) }
}

/// Where the browser goes first.
fn authorize(emulator: &Emulator, more: &str) -> String {
    let id = &emulator.credentials().client_id;
    format!("/identity_/connect/authorize?client_id={id}&response_type=code&state=a%20b{more}")
}

fn usual(emulator: &Emulator) -> String {
    let back = BACK.replace(':', "%3A").replace('/', "%2F");
    let scopes = "OR.Jobs+OR.Folders.Read%20offline_access";
    authorize(
        emulator,
        &format!("&redirect_uri={back}&scope={scopes}&code_challenge={CHALLENGE}&code_challenge_method=S256"),
    )
}

async fn code(emulator: &Emulator) -> String {
    let reply = anonymous(emulator).get(&usual(emulator)).await;
    assert_eq!(reply.status, 302, "{}", reply.text());
    let (before, state) = reply.header("location").unwrap().rsplit_once("&state=").unwrap();
    assert_eq!(state, "a%20b");
    before.strip_prefix(&format!("{BACK}?code=")).unwrap().to_owned()
}

async fn ask(emulator: &Emulator, fields: &str) -> Reply {
    let body = format!("client_id={}&{fields}", emulator.credentials().client_id);
    anonymous(emulator).send("POST", "/identity_/connect/token", &[FORM], body.as_bytes()).await
}

async fn redeem(emulator: &Emulator, code: &str, back: &str, verifier: &str) -> Reply {
    let fields = format!("grant_type=authorization_code&code={code}&redirect_uri={back}&code_verifier={verifier}");
    ask(emulator, &fields).await
}

async fn refresh(emulator: &Emulator, token: &Json, more: &str) -> Reply {
    ask(emulator, &format!("grant_type=refresh_token&refresh_token={}{more}", token.as_str().unwrap())).await
}

#[tokio::test]
async fn a_user_signs_in_and_stays_signed_in() {
    let emulator = still().start().await.unwrap();
    let tokens = redeem(&emulator, &code(&emulator).await, BACK, VERIFIER).await.ok(200);
    assert_eq!(
        (&tokens["expires_in"], &tokens["scope"]),
        (&3600.into(), &"OR.Jobs OR.Folders.Read offline_access".into())
    );
    let with = |token: &Json| Client { token: token.as_str().map(str::to_owned), ..Client::new(&emulator) };
    with(&tokens["access_token"]).get("Folders").await.ok(200);
    with(&tokens["access_token"]).get("Assets").await.ok(403);
    emulator.clock().advance(Duration::from_secs(3600));
    with(&tokens["access_token"]).get("Folders").await.ok(401);
    let next = refresh(&emulator, &tokens["refresh_token"], "").await.ok(200);
    with(&next["access_token"]).get("Folders").await.ok(200);
    // Each is taken once.
    assert_eq!(refresh(&emulator, &tokens["refresh_token"], "").await.ok(400)["error"], "invalid_grant");
    let fewer = refresh(&emulator, &next["refresh_token"], "&scope=OR.Jobs").await.ok(200);
    assert_eq!((&fewer["scope"], fewer.get("refresh_token")), (&"OR.Jobs".into(), None));
    with(&fewer["access_token"]).get("Folders").await.ok(403);
}

#[tokio::test]
async fn a_code_is_for_one_who_can_prove_it_and_for_a_while() {
    let emulator = still().start().await.unwrap();
    for (back, verifier) in [(BACK, "other"), ("http://127.0.0.1:1/", VERIFIER), (BACK, "")] {
        let code = code(&emulator).await;
        assert_eq!(redeem(&emulator, &code, back, verifier).await.ok(400)["error"], "invalid_grant");
        // It is gone also where the proof was wrong.
        assert_eq!(redeem(&emulator, &code, BACK, VERIFIER).await.ok(400)["error"], "invalid_grant");
    }
    let late = code(&emulator).await;
    emulator.clock().advance(Duration::from_secs(300));
    let reply = redeem(&emulator, &late, BACK, VERIFIER).await;
    assert_eq!((reply.status, reply.reason()), (400, "the code has expired"));
    // An application's own token needs its secret.
    assert_eq!(ask(&emulator, "grant_type=client_credentials").await.ok(400)["error"], "invalid_client");
    let wrong = ask(&emulator, "grant_type=refresh_token&refresh_token=x&client_secret=wrong").await;
    assert_eq!(wrong.ok(400)["error"], "invalid_client");
}

#[tokio::test]
async fn the_application_hears_of_what_is_wrong_unless_it_is_not_sure_who_it_is() {
    let emulator = still().start().await.unwrap();
    let client = anonymous(&emulator);
    for (from, to, error) in [
        ("response_type=code", "response_type=token", "unsupported_response_type"),
        ("=S256", "=plain", "invalid_request"),
        ("OR.Jobs", "OR.Nonsense", "invalid_scope"),
    ] {
        let reply = client.get(&usual(&emulator).replace(from, to)).await;
        let wanted = format!("{BACK}?error={}&state=a%20b", error.replace('_', "%5F"));
        assert_eq!((reply.status, reply.header("location")), (302, Some(wanted.as_str())));
    }
    for (from, to) in [
        ("emulator-client", "other"),
        ("127.0.0.1", "example.com"),
        ("127.0.0.1", "127.0.0.1.example.com"),
        ("127.0.0.1", "127.0.0.1%40example.com"),
        ("back", "back%0D%0Ax"),
        ("http%3A", "https%3A"),
    ] {
        let reply = client.get(&usual(&emulator).replace(from, to)).await;
        assert_eq!((reply.status, reply.header("location")), (400, None), "{to}");
    }
    assert_eq!(client.send("POST", &usual(&emulator), &[], b"").await.status, 405);
}
