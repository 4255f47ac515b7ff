//! TLS and proxies, over real sockets with certificates made for the test.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, unreachable_pub, reason = "a test fails by a panic")]

mod authority;
mod frames;
mod http2;
#[path = "../loopback/mod.rs"]
mod loopback;
mod server;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use authority::Authority;
use futures_util::TryStreamExt as _;
use futures_util::future::join_all;
use http::Method;
use loopback::{at_once, get, json, request};
use server::{Server, Settings};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use uipath_orchestrator::odata::{ResponseBody, Service as _};
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
async fn http_2_can_be_left_out() {
    let authority = Authority::new();
    for (protocol, is_spoken) in [("h2", false), ("http/1.1", true)] {
        let server = Server::start(Settings { protocol, ..Settings::of(authority.server(HOST)) }).await;
        let transport = builder().root_certificate_pem(&authority.pem).http1_only();
        assert_eq!(client(&server.url, transport).send(get()).await.is_ok(), is_spoken, "{protocol}");
    }
}

#[tokio::test]
async fn no_certificate_of_a_file_is_passed_over() {
    let (authority, other, clients) = (Authority::new(), Authority::new(), Authority::new());
    let robot = clients.client();
    let settings = Settings { clients_of: Some(clients), ..Settings::of(authority.server(HOST)) };
    let server = Server::start(settings).await;
    let (one, two) = (other.pem.trim_end(), authority.pem.trim_end());
    for roots in [
        format!("{one}{two}"),
        format!("\u{feff}{two}\n{one}\n"),
        format!("# mine\r\n\u{feff}{}\r\n", two.replace('\n', "\r\n")),
        format!("{}{one}\nIssuer: me\n{two}", robot.key_pem),
    ] {
        let (chain, key) = (format!("\u{feff}{}", robot.certificate_pem), format!("\u{feff}{}", robot.key_pem));
        let transport = builder().root_certificate_pem(&roots).client_certificate_pem(chain, key);
        client(&server.url, transport).send(get()).await.unwrap();
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_certificate_is_told_once_and_no_request_is_sent() {
    let (authority, other, own) = (Authority::new(), Authority::new(), Authority::self_signed(HOST));
    let roots = authority.pem.clone() + &own.certificate_pem;
    for (what, advice, identity) in [
        ("UnknownIssuer", "a CA of your own is added by `ReqwestTransport::builder()`", other.server(HOST)),
        ("not valid for name", "check the URL", authority.server("elsewhere.example")),
        ("expired", "this machine's clock", authority.expired(HOST)),
        ("CaUsedAsEndEntity", "basicConstraints=CA:FALSE", own),
    ] {
        let server = Server::start(Settings::of(identity)).await;
        let error = client(&server.url, builder().root_certificate_pem(&roots)).send(get()).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)) && !error.is_retryable(), "{error}");
        let text = error.to_string();
        assert!(text.contains(what) && text.contains(advice), "{text}");
        assert_eq!((server.connections(), server.requests()), (1, 0), "{text}");
    }
}

/// A server that answers the first words of a handshake with `bytes`, and how many connections it was asked for.
async fn breaking_off(bytes: Vec<u8>) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = connections.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::Relaxed);
            stream.read_buf(&mut Vec::new()).await.unwrap();
            stream.write_all(&bytes).await.unwrap();
        }
    });
    (url, connections)
}

#[tokio::test]
async fn a_handshake_that_cannot_come_about_is_told_once() {
    let alert = |code| vec![0x15, 3, 3, 0, 2, 2, code];
    for (bytes, advice) in [
        (alert(40), "asks for a client certificate"),
        (alert(49), "does not take the client's certificate"),
        (alert(70), "it takes TLS 1.2"),
        (alert(112), "does not know the host's name"),
        (alert(120), "neither HTTP/2 nor HTTP/1.1"),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec(), "does not speak TLS there"),
    ] {
        let (url, connections) = breaking_off(bytes).await;
        let error = client(&url, builder().root_certificate_pem(Authority::new().pem)).send(get()).await.unwrap_err();
        assert!(error.to_string().contains(advice) && !error.is_retryable(), "{error}");
        assert_eq!(connections.load(Ordering::Relaxed), 1, "{error}");
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

        // The server says so when the connection is there already, and now and then nobody listens any more.
        let mut told = Vec::new();
        for _ in 0..10 {
            let error = client(&server.url, own()).send(get()).await.unwrap_err();
            assert!(matches!(error, Error::Transport(_)) && server.requests() == 1, "{error}");
            told.push(error.to_string());
        }
        assert!(told.iter().any(|text| text.contains("asks for a client certificate")), "{told:?}");
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
async fn downloads_that_nobody_reads_hold_up_no_call() {
    let authority = Authority::new();
    let server = Server::start(Settings::of(authority.server(HOST))).await;
    let client = client(&server.url, builder().root_certificate_pem(&authority.pem));
    let mut unread = Vec::new();
    for _ in 0..20 {
        let mut download = request(Method::GET, "/Download");
        download.streams = true;
        unread.push(client.send(download).await.unwrap());
        client.send(get()).await.unwrap();
    }
    assert_eq!(server.connections(), 1);
    for response in unread {
        let ResponseBody::Stream(chunks) = response.body else { panic!("no stream") };
        chunks.try_for_each(|_| std::future::ready(Ok(()))).await.unwrap();
    }
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
    assert!(error.to_string().contains("the proxy makes no connection to orchestrator.example"), "{error}");
    let received = proxy.received();
    assert_eq!(received[0].target, "http://orchestrator.example/odata/Jobs");
    assert_eq!((&*received[1].method, &*received[1].target), ("CONNECT", "orchestrator.example:443"));
    for request in &received {
        assert_eq!(request.header("proxy-authorization"), Some("Basic dXNlcjpwbGFudGVk"));
    }
}

#[tokio::test]
async fn a_proxy_that_asks_for_a_password_is_asked_once() {
    let proxy = loopback::Server::start(|_, _| loopback::reply(407, &[("proxy-authenticate", "Basic")], "")).await;
    for (url, advice) in [
        ("https://orchestrator.example", "http://user:password@proxy.example"),
        ("http://orchestrator.example", "a user name and a password"),
    ] {
        let before = proxy.received().len();
        let transport = ReqwestTransport::builder().proxy(&proxy.url).build().unwrap();
        let builder = Client::builder().url(url).allow_plain_http().credentials(Credentials::anonymous());
        let client = builder.retry(at_once()).transport(Arc::new(transport)).build().unwrap();
        let error = client.send(get()).await.unwrap_err();
        assert!(error.to_string().contains(advice) && !error.is_retryable(), "{error}");
        assert_eq!(proxy.received().len(), before + 1, "{error}");
    }
}

#[tokio::test]
async fn proxies_can_speak_socks() {
    let service = loopback::Server::start(|_, _| json(200, "{}")).await;
    let address = service.url.trim_start_matches("http://").to_owned();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let proxy = format!("socks5h://{}", listener.local_addr().unwrap());
    let asked = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        // No sign-in, then a name and a port.
        stream.read_exact(&mut [0; 3]).await.unwrap();
        stream.write_all(&[5, 0]).await.unwrap();
        let mut asked = vec![0; 300];
        let length = stream.read(&mut asked).await.unwrap();
        stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await.unwrap();
        let mut service = tokio::net::TcpStream::connect(address).await.unwrap();
        tokio::io::copy_bidirectional(&mut stream, &mut service).await.unwrap();
        asked[..length].to_vec()
    });
    let transport = Arc::new(ReqwestTransport::builder().proxy(&proxy).build().unwrap());
    let builder = Client::builder().url("http://orchestrator.example").allow_plain_http();
    builder.credentials(Credentials::anonymous()).transport(transport).build().unwrap().send(get()).await.unwrap();
    assert!(asked.await.unwrap().ends_with(b"\x14orchestrator.example\x00\x50"));
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
        // Such a proxy would be gone around.
        (ReqwestTransport::builder().proxy("ftp://planted:planted@127.0.0.1:3128"), "the proxy's address begins with"),
    ] {
        let error = builder.build().unwrap_err();
        assert!(matches!(&error, Error::Input(why) if why.contains(expected)), "{expected}: {error}");
        assert!(!error.to_string().contains("planted"), "{error}");
    }
}
