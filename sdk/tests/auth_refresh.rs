//! Refresh tokens that turn over: each is taken once, and who loses the next one has to ask the user again.

#![cfg(all(feature = "browser", feature = "reqwest"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use futures_util::FutureExt as _;
use loopback::{Received, Server, at_once, get, json, reply};
use percent_encoding::percent_decode_str;
use tokio::sync::Notify;
use uipath_orchestrator::auth::{BrowserSignIn, Opener, TokenStore};
use uipath_orchestrator::odata::Service as _;
use uipath_orchestrator::{Client, Credentials};

struct World {
    client: Client,
    /// The next call is refused, so that a token is renewed.
    refuses: Arc<AtomicBool>,
    /// Told when somebody asks with a refresh token.
    refreshing: Arc<Notify>,
    /// How often the user was asked.
    asked: Arc<AtomicUsize>,
}

impl World {
    async fn new(store: Option<TokenStore>) -> Self {
        let (refuses, refreshing) = (Arc::new(AtomicBool::new(false)), Arc::new(Notify::new()));
        let (refuse, tell, current) = (refuses.clone(), refreshing.clone(), Mutex::new(String::new()));
        let server = Server::start(move |request: &Received, number| {
            if !request.target.ends_with("/token") {
                return if refuse.swap(false, Ordering::SeqCst) { reply(401, &[], "") } else { json(200, "{}") };
            }
            let mut current = current.lock().unwrap();
            if request.text().contains("grant_type=refresh_token") {
                tell.notify_one();
                if !request.text().contains(&format!("refresh_token={current}&")) {
                    return json(400, r#"{"error":"invalid_grant"}"#);
                }
            }
            *current = format!("refresh-{number}");
            json(200, &format!(r#"{{"access_token":"t-{number}","expires_in":3600,"refresh_token":"{current}"}}"#))
        })
        .await;
        let asked = Arc::new(AtomicUsize::new(0));
        let count = asked.clone();
        let opener = Opener::new(move |url| {
            count.fetch_add(1, Ordering::SeqCst);
            let value = |name: &str| url.split(['?', '&']).find_map(|part| part.strip_prefix(name)).unwrap().to_owned();
            let redirect = value("redirect_uri=");
            let redirect = percent_decode_str(&redirect).decode_utf8().unwrap();
            let authority = redirect.trim_start_matches("http://").split('/').next().unwrap();
            let mut stream = std::net::TcpStream::connect(authority)?;
            write!(stream, "GET /back?code=c&state={} HTTP/1.1\r\n\r\n", value("state="))
        });
        let sign_in = BrowserSignIn::new("app", "http://127.0.0.1:0/back", ["OR.Jobs"]).opener(opener).store(store);
        let builder = Client::builder().url(&*server.url).credentials(Credentials::browser(sign_in));
        let client = builder.retry(at_once()).build().unwrap();
        client.send(get()).await.unwrap();
        Self { client, refuses, refreshing, asked }
    }

    /// A call with a token that the service refuses.
    async fn renew(&self) {
        self.refuses.store(true, Ordering::SeqCst);
        self.client.send(get()).await.unwrap();
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_takes_no_refresh_token_with_it() {
    let folder = tempfile::tempdir().unwrap();
    for store in [None, Some(TokenStore::at(folder.path()))] {
        let world = World::new(store).await;
        for _ in 0..3 {
            world.refuses.store(true, Ordering::SeqCst);
            tokio::select! {
                biased;
                () = world.refreshing.notified() => {}
                _ = world.client.send(get()) => panic!("it was to be dropped"),
            }
            world.client.send(get()).await.unwrap();
            world.refreshing.notified().now_or_never();
        }
        assert_eq!(world.asked(), 1, "the user signs in once");
    }
}

#[tokio::test]
async fn a_store_that_cannot_be_written_does_not_bring_the_last_refresh_token_back() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::new(Some(TokenStore::at(folder.path()))).await;
    let kept: PathBuf = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().unwrap() == "json")
        .unwrap();
    let ended = std::fs::read_to_string(&kept).unwrap().replace("3600", "0");
    for _ in 0..3 {
        std::fs::write(&kept, &ended).unwrap();
        world.renew().await;
    }
    assert_eq!(world.asked(), 1, "the user signs in once");
}
