//! Secrets that were planted everywhere appear nowhere: not in `Debug`, not in errors, not in traces of any level.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use http::{HeaderName, HeaderValue};
use loopback::{Received, Reply, Server, at_once, get, json, post, reply};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use uipath_orchestrator::auth::{AccessToken, TokenStore};
use uipath_orchestrator::odata::{Service as _, Target};
use uipath_orchestrator::transport::{MemoryTransport, ReqwestTransport, ReqwestTransportBuilder};
use uipath_orchestrator::{Client, ClientBuilder, Credentials, EntitySets as _};

/// Writes down all that is traced, by this crate and by those below it.
#[derive(Clone, Default)]
struct Listener(Arc<Mutex<String>>);

impl Listener {
    fn heard(&self) -> String {
        self.0.lock().unwrap().clone()
    }

    fn note(&self, metadata: &Metadata<'_>) -> Notes<'_> {
        let mut text = self.0.lock().unwrap();
        writeln!(text, "{} {}", metadata.target(), metadata.name()).unwrap();
        Notes(text)
    }
}

struct Notes<'a>(std::sync::MutexGuard<'a, String>);

impl Visit for Notes<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        writeln!(self.0, "  {}={value:?}", field.name()).unwrap();
    }
}

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.note(span.metadata()));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Notes(self.0.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.note(event.metadata()));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

const PLANTED: [&str; 8] = [
    "planted#client&secret",
    "planted-access-token",
    "planted-pat",
    "planted-user-key",
    "planted-password",
    "planted-refresh",
    "planted-query",
    "planted-body",
];

fn assert_clean(what: &str, text: &str) {
    for secret in PLANTED {
        assert!(!text.contains(secret), "{what} shows {secret}:\n{text}");
    }
}

fn calls() -> [uipath_orchestrator::odata::Request; 2] {
    let mut list = get();
    list.target = Target::Resource { path: "/Jobs".to_owned(), query: "$filter=planted-query".to_owned() };
    let mut create = post();
    create.body = uipath_orchestrator::odata::RequestBody::Json("{\"a\":\"planted-body\"}".into());
    [list, create]
}

fn builder(server: &Server, credentials: Credentials) -> ClientBuilder {
    Client::builder().url(&*server.url).identity_url(&*server.url).credentials(credentials).retry(at_once())
}

fn is_for_a_token(request: &Received) -> bool {
    ["/token", "/Authenticate"].iter().any(|end| request.target.ends_with(end))
}

/// Every way to sign in, with a secret in it.
fn credentials(store: &std::path::Path) -> [Credentials; 5] {
    [
        Credentials::password("admin", "planted-password"),
        Credentials::bearer("planted-access-token"),
        Credentials::external_application("app", "planted#client&secret", ["OR.Jobs"]),
        Credentials::personal_access_token("planted-pat"),
        Credentials::user_key("client", "planted-user-key").token_store(TokenStore::at(store)),
    ]
}

#[tokio::test]
async fn no_secret_is_traced_shown_or_told() {
    let listener = Listener::default();
    tracing::subscriber::set_global_default(listener.clone()).unwrap();
    let token = r#"{"access_token":"planted-access-token","refresh_token":"planted-refresh","expires_in":3600,
        "token_type":"Bearer","result":"planted-access-token"}"#;
    let folder = tempfile::tempdir().unwrap();

    let kind =
        Server::start(move |request, _| if is_for_a_token(request) { json(200, token) } else { json(200, "{}") }).await;
    // Quotes back whatever it was sent.
    let echo = Server::start(move |request, number| match number % 5 {
        0 if is_for_a_token(request) => reply(503, &[], ""),
        _ if is_for_a_token(request) => json(200, token),
        1 => reply(503, &[], ""),
        2 => Reply::Reset,
        _ => {
            let quoted = request.header("authorization").unwrap_or_default().to_owned();
            json(400, &serde_json::json!({"message": quoted, "errors": [quoted], "traceId": quoted}).to_string())
        }
    })
    .await;
    let refusing = Server::start(|request, _| {
        let quoted = request.text();
        json(400, &serde_json::json!({"error": "invalid_client", "error_description": quoted}).to_string())
    })
    .await;

    for server in [&kind, &echo, &refusing] {
        for credentials in credentials(folder.path()) {
            assert_clean("Credentials", &format!("{credentials:?}"));
            let builder = builder(server, credentials);
            assert_clean("ClientBuilder", &format!("{builder:?} {:#?}", builder.clone()));
            let client = builder.build().unwrap();
            assert_clean("Client", &format!("{client:?} {:?}", client.in_folder(5_i64)));
            for call in calls() {
                if let Err(error) = client.send(call).await {
                    let shown = format!("{error} {error:?} {error:#?}");
                    // A body that the service quotes is not the client's secret.
                    assert_clean("Error", &shown.replace("planted-body", ""));
                    let mut source = std::error::Error::source(&error);
                    while let Some(cause) = source {
                        assert_clean("a cause", &format!("{cause} {cause:?}"));
                        source = cause.source();
                    }
                }
            }
        }
    }

    let heard = listener.heard();
    assert_clean("a trace", &heard);
    for expected in [
        "http_call",
        "sign_in",
        "http.request.method=\"POST\"",
        "url.path=\"/odata/Jobs\"",
        "server.address=\"127.0.0.1\"",
        "http.response.status_code=400",
        "http.request.resend_count=1",
        "error.type=\"400\"",
        "the call is sent again",
        "a token is there",
        "no token can be had",
        "hyper",
    ] {
        assert!(heard.contains(expected), "nothing says {expected} in:\n{heard}");
    }
}

#[tokio::test]
async fn a_secret_is_known_wherever_its_quote_is_cut() {
    let secret = format!("{}-planted", "s".repeat(120));
    for before in [0, 50, 85, 95, 180, 199] {
        let quote = format!("{} Bearer {secret} and more", "x".repeat(before));
        for (status, kind, body) in [
            (400, "text/plain", quote.clone()),
            (403, "text/html", format!("<html><p>{quote}</p>")),
            (200, "text/html", format!("<b>{quote}</b>")),
            (200, "text/html", format!("<title>{quote}</title>")),
        ] {
            let server = Server::start(move |_, _| reply(status, &[("content-type", kind)], &body)).await;
            for credentials in [
                Credentials::personal_access_token(secret.clone()),
                Credentials::external_application("app", secret.clone(), ["OR.Jobs"]),
                Credentials::password("admin", secret.clone()),
            ] {
                let client = builder(&server, credentials).build().unwrap();
                let error = client.jobs().get(5).await.unwrap_err();
                let shown = format!("{error} {error:?}");
                assert!(!shown.contains("sssss") && !shown.contains("planted"), "{status} {kind} {before}: {shown}");
            }
        }
    }
}

#[tokio::test]
async fn a_secret_is_known_as_it_was_sent() {
    let quotes =
        |request: &Received| reply(400, &[("content-type", "text/html")], format!("<p>{}</p>", request.text()));
    let server = Server::start(move |request, _| quotes(request)).await;
    let secret = "hun\"ter\\2 é&planted";
    for credentials in [
        Credentials::password("admin", secret),
        Credentials::user_key("client", secret).token_store(None),
        Credentials::external_application("app", secret, ["OR.Jobs"]),
    ] {
        let error = builder(&server, credentials).build().unwrap().jobs().get(5).await.unwrap_err().to_string();
        assert!(error.contains("***") && !error.contains("ter") && !error.contains("planted"), "{error}");
    }
}

#[tokio::test]
async fn a_secret_is_known_where_the_body_ends_within_it() {
    let secret = format!("pat-{}", "s".repeat(600));
    let long = format!("<html><!--{}--><p>Bearer {secret}", "x".repeat(65_000));
    for body in [long, "the token pat-sss".to_owned(), "the token pat-".to_owned()] {
        let text = body.clone();
        let server = Server::start(move |_, _| reply(400, &[("content-type", "text/html")], &text)).await;
        let client = builder(&server, Credentials::personal_access_token(secret.clone())).build().unwrap();
        let error = client.jobs().get(5).await.unwrap_err().to_string();
        assert!(!error.contains("pat-") && error.contains("***"), "{error}");
    }
}

#[test]
fn nothing_that_holds_a_secret_shows_it() {
    assert_clean("AccessToken", &format!("{:?}", AccessToken::new("planted-access-token")));
    let transport = MemoryTransport::new(|_| Ok(http::Response::new("planted-body".into())));
    assert_clean("MemoryTransport", &format!("{transport:?}"));
}

#[test]
fn what_is_set_up_by_files_shows_no_secret() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let settings = write(
        "settings.json",
        r#"{"url":"https://o.example/x","ClientId":"c","UserKey":"planted-user-key","access_token":"planted-access-token"}"#,
    );
    let profile =
        "profiles:\n- organization: o\n  tenant: t\n  auth:\n    clientId: c\n    clientSecret: planted-password\n";
    let profile = write("profile", profile);
    for builder in [
        ClientBuilder::from_settings_file(settings).unwrap(),
        ClientBuilder::from_profile_in(profile, "default").unwrap(),
    ] {
        assert_clean("ClientBuilder", &format!("{builder:?} {:?}", builder.clone().build().unwrap()));
    }
    let transport = ReqwestTransport::builder().proxy("http://user:planted-password@proxy.example");
    assert_clean("ReqwestTransportBuilder", &format!("{transport:?} {:?}", ReqwestTransport::new().unwrap()));
}

#[tokio::test]
async fn a_panic_below_shows_no_secret_and_breaks_no_client() {
    let transport = Arc::new(MemoryTransport::new({
        let first = std::sync::atomic::AtomicBool::new(true);
        move |request| {
            assert!(!first.swap(false, std::sync::atomic::Ordering::Relaxed), "a layer broke over {request:?}");
            Ok(http::Response::new("{}".into()))
        }
    }));
    let client = Client::builder()
        .cloud("o", "t")
        .credentials(Credentials::bearer("planted-access-token"))
        .transport(transport)
        .build()
        .unwrap();
    let broken = client.clone();
    let panic = tokio::spawn(async move { broken.send(get()).await }).await.unwrap_err().into_panic();
    let text = panic.downcast_ref::<String>().unwrap();
    assert!(text.contains("a layer broke over Request"), "{text}");
    assert_clean("a panic", text);
    client.send(get()).await.unwrap();
}

#[tokio::test]
async fn the_header_that_carries_the_token_is_marked_for_all_who_come_later() {
    let transport = Arc::new(MemoryTransport::new(|_| Ok(http::Response::new("{}".into()))));
    let client = Client::builder()
        .cloud("o", "t")
        .credentials(Credentials::bearer("planted-access-token"))
        .transport(transport.clone())
        .build()
        .unwrap();
    client.send(get()).await.unwrap();
    let sent = transport.requests().remove(0);
    let header: &HeaderValue = &sent.headers()[HeaderName::from_static("authorization")];
    assert_eq!(header, "Bearer planted-access-token");
    assert_clean("http::Request", &format!("{sent:?}"));
}

#[test]
fn the_switch_without_checks_is_loud() {
    let heard = |set_up: fn(ReqwestTransportBuilder) -> ReqwestTransportBuilder| {
        let listener = Listener::default();
        tracing::subscriber::with_default(listener.clone(), || set_up(ReqwestTransport::builder()).build().unwrap());
        listener.heard()
    };
    assert!(heard(|builder| builder.danger_accept_invalid_certificates()).contains("certificates are NOT checked"));
    assert!(!heard(|builder| builder).contains("NOT checked"));
}
