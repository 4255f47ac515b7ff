//! TLS and proxies, over real sockets with certificates made for the test.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, unreachable_pub, reason = "a test fails by a panic")]

mod authority;
#[path = "../loopback/mod.rs"]
mod loopback;
mod server;

use std::sync::Arc;

use authority::Authority;
use futures_util::future::join_all;
use loopback::{at_once, get, json};
use server::{Server, Settings};
use uipath_orchestrator::odata::Service as _;
use uipath_orchestrator::transport::{ReqwestTransport, ReqwestTransportBuilder};
use uipath_orchestrator::{Client, Credentials, Error};

const HOST: &str = "127.0.0.1";

fn client(url: &str, transport: ReqwestTransportBuilder) -> Client {
    Client::builder()
        .url(url)
        .credentials(Credentials::personal_access_token("pat-1"))
        .retry(at_once())
        .transport(Arc::new(transport.build().unwrap()))
        .build()
        .unwrap()
}

fn builder() -> ReqwestTransportBuilder {
    ReqwestTransport::builder().no_proxy()
}

#[tokio::test]
async fn a_root_certificate_of_ones_own_is_trusted() {
    let authority = Authority::new();
    for protocol in ["h2", "http/1.1"] {
        let server = Server::start(Settings { protocol, ..Settings::of(authority.server(HOST)) }).await;
        client(&server.url, builder().root_certificate_pem(&authority.pem)).send(get()).await.unwrap();
        assert_eq!(server.requests(), 1);
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_certificate_is_told_once_and_no_request_is_sent() {
    let (authority, other) = (Authority::new(), Authority::new());
    for (what, identity) in [
        ("UnknownIssuer", other.server(HOST)),
        ("not valid for name", authority.server("elsewhere.example")),
        ("expired", authority.expired(HOST)),
    ] {
        let server = Server::start(Settings::of(identity)).await;
        let error = client(&server.url, builder().root_certificate_pem(&authority.pem)).send(get()).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)) && !error.is_retryable(), "{error}");
        let text = error.to_string();
        assert!(text.contains(what) && text.contains("ReqwestTransport::builder()"), "{text}");
        assert_eq!((server.connections(), server.requests()), (1, 0), "{text}");
    }
}

#[tokio::test]
async fn the_switch_without_checks_takes_them_all() {
    let authority = Authority::new();
    for identity in [authority.server(HOST), authority.server("elsewhere.example"), authority.expired(HOST)] {
        let server = Server::start(Settings::of(identity)).await;
        let transport = builder().danger_accept_invalid_certificates();
        assert!(format!("{transport:?}").contains("trusts_everybody: true"));
        client(&server.url, transport).send(get()).await.unwrap();
    }
}

#[tokio::test]
async fn a_server_may_ask_for_a_certificate() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    let own = || builder().root_certificate_pem(&authority.pem);
    for protocol in ["h2", "http/1.1"] {
        let clients = Authority::new();
        let (robot, wrong) = (clients.client(), stranger.client());
        let settings = Settings { clients_of: Some(clients), protocol, ..Settings::of(authority.server(HOST)) };
        let server = Server::start(settings).await;

        let shown = own().client_certificate_pem(&robot.certificate_pem, &robot.key_pem);
        assert!(!format!("{shown:?}").contains("PRIVATE"));
        client(&server.url, shown).send(get()).await.unwrap();
        assert_eq!(server.requests(), 1);

        let error = client(&server.url, own()).send(get()).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)) && server.requests() == 1, "{error}");
        let foreign = own().client_certificate_pem(&wrong.certificate_pem, &wrong.key_pem);
        let error = client(&server.url, foreign).send(get()).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)) && server.requests() == 1, "{error}");
    }
}

#[tokio::test]
async fn a_hundred_calls_at_once_share_one_connection() {
    let authority = Authority::new();
    let server = Server::start(Settings { at_once: 100, ..Settings::of(authority.server(HOST)) }).await;
    let client = client(&server.url, builder().root_certificate_pem(&authority.pem));
    client.send(get()).await.unwrap();
    // The server answers none of them before it has all of them.
    for answer in join_all((0..100).map(|_| client.send(get()))).await {
        answer.unwrap();
    }
    assert_eq!((server.connections(), server.requests()), (1, 101));
}

#[tokio::test]
async fn everything_goes_through_the_proxy_that_is_set() {
    let proxy = loopback::Server::start(|request, _| match request.method.as_str() {
        "CONNECT" => loopback::reply(403, &[], ""),
        _ => json(200, "{}"),
    })
    .await;
    let url = proxy.url.replace("://", "://user:planted@");
    let set_up = |target: &str| {
        let transport = ReqwestTransport::builder().proxy(&url).build().unwrap();
        let builder = Client::builder().url(target).allow_plain_http().credentials(Credentials::anonymous());
        builder.retry(at_once()).transport(Arc::new(transport)).build().unwrap()
    };
    set_up("http://orchestrator.example").send(get()).await.unwrap();
    let error = set_up("https://orchestrator.example").send(get()).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("planted"), "{error:?}");
    let received = proxy.received();
    assert_eq!(received[0].target, "http://orchestrator.example/odata/Jobs");
    assert_eq!((&*received[1].method, &*received[1].target), ("CONNECT", "orchestrator.example:443"));
    for request in &received {
        assert_eq!(request.header("proxy-authorization"), Some("Basic dXNlcjpwbGFudGVk"));
    }
}

#[test]
fn what_cannot_be_used_is_refused_when_the_transport_is_built() {
    let identity = Authority::new().client();
    for (builder, expected) in [
        (builder().root_certificate_pem(""), "the root certificate holds no certificate in PEM"),
        (
            builder().root_certificate_pem("-----BEGIN CERTIFICATE-----\n!planted"),
            "the root certificate is not well-formed",
        ),
        (
            builder().root_certificate_pem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
            "the HTTP client cannot be set up",
        ),
        (
            builder().client_certificate_pem(&identity.certificate_pem, "planted"),
            "the client's key holds no private key",
        ),
        (builder().client_certificate_pem(&identity.key_pem, &identity.key_pem), "the client's certificate holds no"),
        (
            builder().client_certificate_pem(&identity.certificate_pem, Authority::new().client().key_pem),
            "the HTTP client cannot be set up",
        ),
        (ReqwestTransport::builder().proxy("http://planted:planted@"), "the proxy's address is not a URL"),
    ] {
        let error = builder.build().unwrap_err();
        assert!(matches!(&error, Error::Input(why) if why.contains(expected)), "{expected}: {error}");
        assert!(!error.to_string().contains("planted"), "{error}");
    }
}
