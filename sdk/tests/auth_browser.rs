//! Users who sign in by the browser, whose part is played by a thread.

#![cfg(all(feature = "reqwest", feature = "browser"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::collections::HashMap;
use std::io::{Read as _, Write as _};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use loopback::{Received, Reply, Server, at_once, get, json, reply};
use percent_encoding::percent_decode_str;
use sha2::{Digest as _, Sha256};
use uipath_orchestrator::auth::{BrowserSignIn, Opener, TokenStore};
use uipath_orchestrator::odata::Service as _;
use uipath_orchestrator::{Client, Credentials, Error};

type Fields = HashMap<String, String>;

fn fields(text: &str) -> Fields {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
    text.split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

/// What the browser was sent to, each time.
type Visits = Arc<Mutex<Vec<Fields>>>;

/// Asks for `target` at the redirect address, and gives the status back.
fn knock(redirect: &str, target: &str) -> String {
    let authority = redirect.trim_start_matches("http://").split('/').next().unwrap();
    let mut stream = std::net::TcpStream::connect(authority).unwrap();
    write!(stream, "GET {target} HTTP/1.1\r\nhost: {authority}\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer.split(' ').nth(1).unwrap().to_owned()
}

/// A browser that does `act` with the redirect address and the state.
fn browser(act: impl Fn(&str, &str) + Send + Sync + 'static) -> (Opener, Visits) {
    let visits = Visits::default();
    let (act, seen) = (Arc::new(act), visits.clone());
    let opener = Opener::new(move |url| {
        let query = fields(url.split_once('?').unwrap().1);
        seen.lock().unwrap().push(query.clone());
        let act = act.clone();
        std::thread::spawn(move || act(&query["redirect_uri"], &query["state"]));
        Ok(())
    });
    (opener, visits)
}

fn signs_in() -> (Opener, Visits) {
    browser(|redirect, state| assert_eq!(knock(redirect, &format!("/back?code=code-1&state={state}")), "200"))
}

fn sign_in(opener: Opener) -> BrowserSignIn {
    BrowserSignIn::new("app", "http://127.0.0.1:0/back", ["OR.Jobs"]).opener(opener)
}

fn client(server: &Server, sign_in: BrowserSignIn) -> Client {
    let builder = Client::builder().url(&*server.url).credentials(Credentials::browser(sign_in));
    builder.retry(at_once()).build().unwrap()
}

/// An identity service that turns refresh tokens over, as the vendor's does, and takes each once.
async fn service() -> Server {
    let refresh = Mutex::new(String::new());
    Server::start(move |request: &Received, number| {
        if !request.target.ends_with("/token") {
            let old = request.header("authorization").is_some_and(|token| token.ends_with("-old"));
            return if old { reply(401, &[], "") } else { json(200, "{}") };
        }
        let form = fields(&request.text());
        let mut current = refresh.lock().unwrap();
        let good = match form["grant_type"].as_str() {
            "authorization_code" => form["code"] == "code-1",
            _ => form["refresh_token"] == *current,
        };
        if !good {
            return json(400, r#"{"error":"invalid_grant"}"#);
        }
        *current = format!("refresh-{number}");
        json(200, &format!(r#"{{"access_token":"token-{number}","expires_in":3600,"refresh_token":"{current}"}}"#))
    })
    .await
}

#[tokio::test]
async fn a_user_signs_in_with_pkce() {
    let server = service().await;
    let (opener, visits) = signs_in();
    let client = client(&server, sign_in(opener));
    let (one, other) = tokio::join!(client.send(get()), client.send(get()));
    one.and(other).unwrap();

    let asked = visits.lock().unwrap().clone();
    assert_eq!(asked.len(), 1, "the user is asked once");
    assert_eq!((asked[0]["response_type"].as_str(), asked[0]["client_id"].as_str()), ("code", "app"));
    assert_eq!(asked[0]["scope"], "OR.Jobs offline_access");
    assert_eq!(asked[0]["code_challenge_method"], "S256");
    let form = fields(&server.received()[0].text());
    assert_eq!((form["grant_type"].as_str(), form["code"].as_str()), ("authorization_code", "code-1"));
    assert_eq!(form["redirect_uri"], asked[0]["redirect_uri"]);
    let challenge = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&form["code_verifier"]));
    assert_eq!(challenge, asked[0]["code_challenge"]);
    assert_eq!(server.received()[1].header("authorization"), Some("Bearer token-0"));
}

#[tokio::test]
async fn what_does_not_belong_to_the_sign_in_is_turned_away() {
    let server = service().await;
    let (opener, _) = browser(|redirect, state| {
        // A connection that says nothing, as browsers open them ahead of need.
        let _silent = std::net::TcpStream::connect(redirect[7..].split('/').next().unwrap()).unwrap();
        assert_eq!(knock(redirect, "/favicon.ico"), "404");
        assert_eq!(knock(redirect, "/back?code=forged&state=guessed"), "400");
        assert_eq!(knock(redirect, "/back?code=forged"), "400");
        assert_eq!(knock(redirect, &format!("/back?state={state}")), "400");
        assert_eq!(knock(redirect, &format!("/back?code=code-1&state={state}")), "200");
    });
    client(&server, sign_in(opener)).send(get()).await.unwrap();
    assert_eq!(fields(&server.received()[0].text())["code"], "code-1");
}

#[tokio::test]
async fn a_user_who_refuses_is_an_error() {
    let server = service().await;
    let (opener, visits) = browser(|redirect, state| {
        let target = format!("/back?error=access_denied&error_description=Not+today%21&state={state}");
        assert_eq!(knock(redirect, &target), "200");
    });
    let client = client(&server, sign_in(opener));
    for _ in 0..3 {
        let error = client.send(get()).await.unwrap_err();
        assert_eq!(error.to_string(), "cannot sign in (authorization code): access_denied: Not today!");
    }
    assert!(server.received().is_empty());
    assert_eq!(visits.lock().unwrap().len(), 1, "not every call opens the browser again");
}

#[tokio::test]
async fn nobody_and_no_browser_are_told_with_their_mend() {
    let server = service().await;
    let (opener, _) = browser(|_, _| {});
    let error = client(&server, sign_in(opener).patience(Duration::from_millis(20))).send(get()).await.unwrap_err();
    assert!(error.to_string().contains("nobody signed in within 20ms"), "{error}");

    let opener = Opener::new(|_| Err(std::io::Error::other("no display")));
    let error = client(&server, sign_in(opener)).send(get()).await.unwrap_err();
    for word in ["no display", "external application", "personal access token", "Opener::printed()"] {
        assert!(error.to_string().contains(word), "{error}");
    }

    let elsewhere = BrowserSignIn::new("app", "http://host.example:1", ["OR.Jobs"]);
    let builder = Client::builder().url(&*server.url).credentials(Credentials::browser(elsewhere));
    assert!(matches!(builder.build(), Err(Error::Input(message)) if message.contains("must lead to this machine")));
}

#[tokio::test]
async fn the_next_run_asks_the_user_for_nothing() {
    let server = service().await;
    let folder = tempfile::tempdir().unwrap();
    let (opener, visits) = signs_in();
    let next_run = || client(&server, sign_in(opener.clone()).store(TokenStore::at(folder.path())));
    next_run().send(get()).await.unwrap();
    next_run().send(get()).await.unwrap();
    assert_eq!(server.count("/token"), 1, "the token is kept");

    // The token has ended: the refresh token brings another, and another refresh token.
    let kept = || {
        let mut files = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
        files.find(|path| path.extension().unwrap() == "json").unwrap()
    };
    for _ in 0..2 {
        let ended = std::fs::read_to_string(kept()).unwrap().replace("3600", "0");
        std::fs::write(kept(), ended).unwrap();
        next_run().send(get()).await.unwrap();
    }
    assert_eq!((server.count("/token"), visits.lock().unwrap().len()), (3, 1));
    assert_eq!(
        fields(&server.received().iter().rev().find(|request| request.target.ends_with("/token")).unwrap().text())["grant_type"],
        "refresh_token"
    );

    // A refresh token that was taken back: the user is asked again.
    let text = std::fs::read_to_string(kept()).unwrap().replace("3600", "0").replace("\"refresh-", "\"stolen-");
    std::fs::write(kept(), text).unwrap();
    next_run().send(get()).await.unwrap();
    assert_eq!(visits.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn an_ended_token_is_refreshed_within_the_run() {
    let refused = Mutex::new(false);
    let server = Server::start(move |request: &Received, number| {
        if request.target.ends_with("/token") {
            return json(200, &format!(r#"{{"access_token":"t{number}","expires_in":3600,"refresh_token":"r"}}"#));
        }
        let first = !std::mem::replace(&mut *refused.lock().unwrap(), true);
        if first { Reply::Bytes(b"HTTP/1.1 401 X\r\ncontent-length: 0\r\n\r\n".to_vec()) } else { json(200, "{}") }
    })
    .await;
    let (opener, visits) = signs_in();
    client(&server, sign_in(opener)).send(get()).await.unwrap();
    assert_eq!(visits.lock().unwrap().len(), 1);
    assert_eq!(fields(&server.received()[2].text())["grant_type"], "refresh_token");
}

#[tokio::test]
async fn a_service_that_quotes_what_it_was_sent_shows_no_secret() {
    let quotes = |request: &Received| {
        json(400, &serde_json::json!({"error": "invalid_request", "error_description": request.text()}).to_string())
    };
    let at_once = Server::start(move |request, _| quotes(request)).await;
    let later = Server::start(move |request, _| match fields(&request.text()).get("grant_type").map(String::as_str) {
        Some("authorization_code") => {
            json(200, r#"{"access_token":"t","expires_in":3600,"refresh_token":"planted-r"}"#)
        }
        Some(_) => quotes(request),
        None => reply(401, &[], ""),
    })
    .await;
    for (server, secrets) in [(&at_once, &["code", "code_verifier"][..]), (&later, &["refresh_token"])] {
        let (opener, _) = signs_in();
        let sign_in = sign_in(opener).client_secret("planted-secret");
        let error = client(server, sign_in).send(get()).await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("client_id=app") && !shown.contains("planted"), "{shown}");
        let sent =
            fields(&server.received().iter().rev().find(|request| request.target.ends_with("/token")).unwrap().text());
        for name in secrets {
            assert!(!shown.contains(&sent[*name]), "{name}: {shown}");
        }
    }
}
