//! How a client is set up, and in which folder its calls are.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::collections::HashMap;
use std::sync::Arc;

use http::{HeaderValue, Method, Response};
use loopback::request;
use uipath_orchestrator::odata::{Connect as _, Operation, Request, Service, Target};
use uipath_orchestrator::transport::MemoryTransport;
use uipath_orchestrator::{Client, ClientBuilder, Credentials, Error};
use uuid::Uuid;

fn token() -> Credentials {
    Credentials::personal_access_token("pat")
}

/// The reason why `builder` builds no client.
fn refusal(builder: ClientBuilder) -> String {
    match builder.build() {
        Err(Error::Input(message)) => message,
        other => panic!("{other:?}"),
    }
}

#[test]
fn addresses() {
    for (builder, url) in [
        (
            Client::builder().cloud("acme", "Default Tenant"),
            "https://cloud.uipath.com/acme/Default%20Tenant/orchestrator_/odata",
        ),
        (Client::builder().government_cloud("o", "t"), "https://govcloud.uipath.us/o/t/orchestrator_/odata"),
        (
            Client::builder().automation_suite("https://suite.example/", "o", "t"),
            "https://suite.example/o/t/orchestrator_/odata",
        ),
        (Client::builder().legacy_cloud("acme", "acme/1"), "https://platform.uipath.com/acme/acme%2F1/odata"),
        (Client::builder().on_premises("https://orch.example/", "acme"), "https://orch.example/odata"),
        (Client::builder().url("https://orch.example/odata/"), "https://orch.example/odata"),
        (Client::builder().url("https://orch.example/a/b"), "https://orch.example/a/b/odata"),
        (Client::builder().url("http://localhost:8080"), "http://localhost:8080/odata"),
        (Client::builder().service_root("https://shop.example/odata/v4/shop/"), "https://shop.example/odata/v4/shop"),
        (Client::builder().service_root("http://localhost:4004"), "http://localhost:4004"),
        (Client::builder().url("http://10.0.0.1/x").allow_plain_http(), "http://10.0.0.1/x/odata"),
    ] {
        assert_eq!(builder.credentials(token()).build().unwrap().url(), url);
    }
}

#[test]
fn what_is_wrong_is_told_with_its_mend() {
    let base = || Client::builder().credentials(token());
    for (builder, why) in [
        (base(), "no address: call `cloud(organization, tenant)`"),
        (base().cloud(" ", "tenant"), "the organization is empty"),
        (base().cloud("o", ".."), "the tenant is `..`, which is no name"),
        (base().on_premises("https://orch.example", "\n"), "the tenant is empty"),
        (base().cloud("https://cloud.uipath.com/acme", "tenant"), "give the name alone, or call `url(…)`"),
        (base().url("orch.example"), "begin it with https://"),
        (base().url("http://orch.example"), "a token would travel over plain http in the open"),
        (base().url("https://orch.example").user_agent("a\nb"), "the user agent holds a character"),
        (base().url("https://orch.example").header("api key", "x"), "`api key` is no name of a header"),
        (base().url("https://orch.example").header("api-key", "x\n"), "the value of the header `api-key` holds"),
        (Client::builder().url("https://orch.example"), "no way to sign in: call `credentials(…)`"),
        (
            Client::builder()
                .url("https://orch.example")
                .identity_url("http://id.example")
                .credentials(Credentials::external_application("a", "b", [""; 0])),
            "the identity URL `http://id.example` cannot be used",
        ),
    ] {
        let message = refusal(builder);
        assert!(message.contains(why), "{message}");
    }
}

/// Calls an Orchestrator that takes note of everything.
fn recorded(builder: ClientBuilder) -> (Client, Arc<MemoryTransport>) {
    let transport = Arc::new(MemoryTransport::new(|request| {
        let token = request.uri().path().ends_with("/token");
        let session = request.uri().path().ends_with("/Authenticate");
        Ok(Response::new(if token {
            r#"{"access_token":"t"}"#.into()
        } else if session {
            r#"{"result":"t"}"#.into()
        } else {
            "{}".into()
        }))
    }));
    (builder.transport(transport.clone()).build().unwrap(), transport)
}

#[tokio::test]
async fn the_identity_service_belongs_to_the_address() {
    let application = || Credentials::external_application("app", "secret", ["OR.Jobs"]);
    let user_key = || Credentials::user_key("client", "key").token_store(None);
    for (builder, endpoint) in [
        (
            Client::builder().cloud("o", "t").credentials(application()),
            "https://cloud.uipath.com/identity_/connect/token",
        ),
        (
            Client::builder().on_premises("https://orch.example", "t").credentials(application()),
            "https://orch.example/identity/connect/token",
        ),
        (
            Client::builder().government_cloud("o", "t").credentials(application()),
            "https://govcloud.uipath.us/identity_/connect/token",
        ),
        (
            Client::builder()
                .on_premises("https://orch.example/in/a/path/", "t")
                .credentials(Credentials::password("u", "p")),
            "https://orch.example/in/a/path/api/Account/Authenticate",
        ),
        (
            Client::builder().url("https://suite.example/o/t/orchestrator_").credentials(application()),
            "https://suite.example/identity_/connect/token",
        ),
        (
            Client::builder().cloud("o", "t").identity_url("https://id.example/i/").credentials(application()),
            "https://id.example/i/connect/token",
        ),
        (
            Client::builder()
                .cloud("o", "t")
                .identity_url("https://id.example/connect/token")
                .credentials(application()),
            "https://id.example/connect/token",
        ),
        (Client::builder().cloud("o", "t").credentials(user_key()), "https://account.uipath.com/oauth/token"),
    ] {
        let (client, transport) = recorded(builder);
        client.send(request(Method::GET, "/Jobs")).await.unwrap();
        assert_eq!(transport.requests()[0].uri(), endpoint);
    }
}

async fn tenant_header(builder: ClientBuilder) -> Option<String> {
    let (client, transport) = recorded(builder);
    client.send(request(Method::GET, "/Jobs")).await.unwrap();
    let last = transport.requests().pop().unwrap();
    last.headers().get("x-uipath-tenantname").map(|value| value.to_str().unwrap().to_owned())
}

#[tokio::test]
async fn the_tenant_is_named_where_the_address_does_not_name_it() {
    let on_premises = Client::builder().on_premises("https://orch.example", "acme").credentials(token());
    assert_eq!(tenant_header(on_premises).await.as_deref(), Some("acme"));
    let from_a_file = Client::builder().on_premises("https://orch.example", "acme\r\n").credentials(token());
    assert_eq!(tenant_header(from_a_file).await.as_deref(), Some("acme"));
    assert_eq!(tenant_header(Client::builder().cloud("o", "acme").credentials(token())).await, None);
    let user_key = || Credentials::user_key("client", "key").token_store(None);
    let legacy = Client::builder().cloud("o", "My Tenant").credentials(user_key());
    assert_eq!(tenant_header(legacy).await.as_deref(), Some("My Tenant"));
    let legacy = Client::builder().url("https://platform.uipath.com/account/service").credentials(user_key());
    assert_eq!(tenant_header(legacy).await.as_deref(), Some("service"));
    let legacy = Client::builder().legacy_cloud("account", "service").credentials(user_key());
    assert_eq!(tenant_header(legacy).await.as_deref(), Some("service"));
}

const FOLDER: &[&str] = &["X-UIPATH-OrganizationUnitId"];

fn in_some_folder() -> Request {
    let target = Target::Resource { path: "/Jobs".to_owned(), query: String::new() };
    Request::new(Operation::new("Jobs.List").with_headers(FOLDER), Method::GET, target)
}

fn in_no_folder() -> Request {
    request(Method::GET, "/Roles")
}

/// The folder that went with the last request.
fn folder_of(transport: &MemoryTransport) -> Option<(String, String)> {
    let last = transport.requests().pop().unwrap();
    let mut found =
        last.headers().iter().filter(|(name, _)| name.as_str().contains("folder") || name.as_str().ends_with("unitid"));
    let one = found.next().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
    assert!(found.next().is_none(), "more than one folder");
    one
}

#[expect(clippy::unnecessary_wraps, reason = "it stands for what is expected")]
fn header(name: &str, value: &str) -> Option<(String, String)> {
    Some((name.to_owned(), value.to_owned()))
}

#[test]
fn the_folder_of_a_client_is_one_to_work_in() {
    let base = || Client::builder().url("https://orch.example").credentials(token());
    let client = base().folder("Shared/é").build().unwrap();
    assert_eq!(client.in_default_folder().unwrap().folder().to_string(), "folder `Shared/é`");
    let error = base().build().unwrap().in_default_folder().unwrap_err().to_string();
    assert!(error.contains("`in_folder(…)`"), "{error}");
}

#[tokio::test]
async fn the_folder_goes_with_calls_that_take_one() {
    let (client, transport) = recorded(Client::builder().cloud("o", "t").credentials(token()));
    let key: Uuid = "2196eb07-c96a-4f47-a734-326dd5d58a9d".parse().unwrap();
    for (service, expected) in [
        (client.in_folder(5_i64), header("x-uipath-organizationunitid", "5")),
        (client.in_folder(key), header("x-uipath-folderkey", "2196eb07-c96a-4f47-a734-326dd5d58a9d")),
        (client.in_folder("Shared/A"), header("x-uipath-folderpath", "Shared/A")),
        (client.in_folder("é".to_owned()), header("x-uipath-folderpath-encoded", "6QA=")),
    ] {
        service.send(in_some_folder()).await.unwrap();
        assert_eq!(folder_of(&transport), expected);
        service.handle().send(in_some_folder()).await.unwrap();
        assert_eq!(folder_of(&transport), expected);
        service.send(in_no_folder()).await.unwrap();
        assert_eq!(folder_of(&transport), None);
        service.on_every_call().send(in_no_folder()).await.unwrap();
        assert_eq!(folder_of(&transport), expected);
    }
    client.send(in_some_folder()).await.unwrap();
    assert_eq!(folder_of(&transport), None);
}

#[tokio::test]
async fn the_nearest_folder_counts() {
    let (client, transport) = recorded(Client::builder().cloud("o", "t").credentials(token()).folder("Default"));
    client.send(in_some_folder()).await.unwrap();
    assert_eq!(folder_of(&transport), header("x-uipath-folderpath", "Default"));
    client.in_folder(7_i64).send(in_some_folder()).await.unwrap();
    assert_eq!(folder_of(&transport), header("x-uipath-organizationunitid", "7"));
    let mut call = in_some_folder();
    call.headers.insert("x-uipath-folderkey", HeaderValue::from_static("own"));
    client.in_folder(7_i64).send(call).await.unwrap();
    assert_eq!(folder_of(&transport), header("x-uipath-folderkey", "own"));
}

fn from(variables: &[(&str, &str)]) -> Result<ClientBuilder, Error> {
    let variables: HashMap<String, String> =
        variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    ClientBuilder::from_vars(|name| variables.get(name).cloned())
}

#[tokio::test]
async fn an_environment_names_the_address_in_many_ways() {
    let cloud = "https://cloud.uipath.com/o/t/orchestrator_/odata";
    for (variables, url, tenant) in [
        (&[("UIPATH_URL", "https://cloud.uipath.com/o/t")][..], cloud, None),
        (&[("UIPATH_URL", "https://cloud.uipath.com/o/t/orchestrator_/")], cloud, None),
        (&[("UIPATH_URL", cloud), ("UIPATH_TENANT_NAME", "T")], cloud, None),
        (&[("UIPATH_URL", cloud), ("UIPATH_TENANT_NAME", "other")], cloud, None),
        (
            &[("UIPATH_URL", "https://cloud.uipath.com/o/My%20Tenant"), ("UIPATH_TENANT_NAME", "My Tenant")],
            "https://cloud.uipath.com/o/My%20Tenant/orchestrator_/odata",
            None,
        ),
        (
            &[("UIPATH_URL", "https://orch.example/apps/orchestrator/odata"), ("UIPATH_TENANT_NAME", "acme")],
            "https://orch.example/apps/orchestrator/odata",
            Some("acme"),
        ),
        (&[("UIPATH_ORGANIZATION", "o"), ("UIPATH_TENANT", "t"), ("UIPATH_URL", " ")], cloud, None),
        (
            &[("UIPATH_URI", "https://cloud.uipath.com"), ("UIPATH_ORGANIZATION", "o"), ("UIPATH_TENANT", "t")],
            cloud,
            None,
        ),
        (&[("UIPATH_URL", "https://cloud.uipath.com/o"), ("UIPATH_TENANT_NAME", "t")], cloud, None),
        (&[("UIPATH_ORGANIZATION_ID", "o"), ("UIPATH_TENANT_NAME", "t")], cloud, None),
        (&[("UIPATH_URI", "https://suite.example/o/t")], "https://suite.example/o/t/orchestrator_/odata", None),
        (
            &[("UIPATH_URL", "https://orch.example"), ("UIPATH_TENANT_NAME", "acme")],
            "https://orch.example/odata",
            Some("acme"),
        ),
        (&[("UIPATH_URL", "http://127.0.0.1:9/odata")], "http://127.0.0.1:9/odata", None),
        (
            &[("UIPATH_URL", "https://platform.uipath.com"), ("UIPATH_ORGANIZATION", "acct"), ("UIPATH_TENANT", "svc")],
            "https://platform.uipath.com/acct/svc/odata",
            None,
        ),
        (
            &[("UIPATH_URL", "https://platform.uipath.com/acct"), ("UIPATH_TENANT", "svc")],
            "https://platform.uipath.com/acct/svc/odata",
            None,
        ),
        (
            &[("UIPATH_URL", "https://platform.uipath.com/account/service")],
            "https://platform.uipath.com/account/service/odata",
            None,
        ),
    ] {
        let builder = from(&[variables, &[("UIPATH_PAT", "pat")]].concat()).unwrap();
        assert_eq!(builder.clone().build().unwrap().url(), url);
        assert_eq!(tenant_header(builder).await.as_deref(), tenant, "{url}");
    }
}

#[tokio::test]
async fn an_environment_names_the_sign_in_in_many_ways() {
    let place = [("UIPATH_ORGANIZATION", "o"), ("UIPATH_TENANT", "t")];
    let application =
        [("UIPATH_CLIENT_ID", "app"), ("UIPATH_CLIENT_SECRET", "s"), ("UIPATH_AUTH_SCOPES", "OR.Jobs, OR.Queues")];
    for (variables, expected) in [
        (&[("UIPATH_ACCESS_TOKEN", "at"), ("UIPATH_PAT", "pat")][..], "Bearer at"),
        (&[("UIPATH_PAT", "pat"), ("UIPATH_CLIENT_ID", "app")], "Bearer pat"),
        (&application, "grant_type=client_credentials&client_id=app&client_secret=s&scope=OR.Jobs%20OR.Queues"),
    ] {
        let (client, transport) = recorded(from(&[&place, variables].concat()).unwrap());
        client.send(in_no_folder()).await.unwrap();
        let first = transport.requests().remove(0);
        let shown = match first.headers().get("authorization") {
            Some(bearer) => bearer.to_str().unwrap().to_owned(),
            None => String::from_utf8(first.body().to_vec()).unwrap(),
        };
        assert_eq!(shown, expected);
    }
    let identity = [("UIPATH_IDENTITY_URI", "https://id.example/identity_/connect/token")];
    let (client, transport) = recorded(from(&[&place[..], &application, &identity].concat()).unwrap());
    client.send(in_no_folder()).await.unwrap();
    assert_eq!(transport.requests()[0].uri(), "https://id.example/identity_/connect/token");
}

#[tokio::test]
async fn an_environment_names_a_folder() {
    let base = [("UIPATH_URL", "https://orch.example"), ("UIPATH_PAT", "pat")];
    let key = ("UIPATH_FOLDER_KEY", "2196EB07-C96A-4F47-A734-326DD5D58A9D");
    let path = ("UIPATH_FOLDER_PATH", "Shared");
    for (folder, expected) in [
        (&[path][..], header("x-uipath-folderpath", "Shared")),
        (&[path, key], header("x-uipath-folderkey", "2196eb07-c96a-4f47-a734-326dd5d58a9d")),
        (&[], None),
    ] {
        let (client, transport) = recorded(from(&[&base, folder].concat()).unwrap());
        client.send(in_some_folder()).await.unwrap();
        assert_eq!(folder_of(&transport), expected);
    }
}

#[test]
fn an_environment_that_lacks_something_is_told_what_would_help() {
    let everything = from(&[]).unwrap_err().to_string();
    for name in [
        "UIPATH_URL",
        "UIPATH_ORGANIZATION",
        "UIPATH_TENANT",
        "UIPATH_ACCESS_TOKEN",
        "UIPATH_PAT",
        "UIPATH_CLIENT_ID",
        "UIPATH_CLIENT_SECRET",
        "UIPATH_AUTH_SCOPES",
        "UIPATH_USER_KEY",
    ] {
        assert!(everything.contains(name), "{name} is missing in: {everything}");
    }
    let url = ("UIPATH_URL", "https://orch.example");
    let pat = ("UIPATH_PAT", "pat");
    for (variables, why) in [
        (&[url, ("UIPATH_CLIENT_ID", "app")][..], "neither UIPATH_CLIENT_SECRET nor UIPATH_USER_KEY is"),
        (&[url, ("UIPATH_CLIENT_SECRET", "planted")], "UIPATH_CLIENT_SECRET is set, UIPATH_CLIENT_ID is not"),
        (&[url, ("UIPATH_USER_KEY", "planted")], "UIPATH_USER_KEY is set, UIPATH_CLIENT_ID is not"),
        (&[pat, ("UIPATH_ORGANIZATION", "o")], "UIPATH_ORGANIZATION is set, UIPATH_TENANT is not"),
        (&[pat, ("UIPATH_URL", "https://cloud.uipath.com")], "UIPATH_URL names no organization and tenant"),
        (&[pat, ("UIPATH_URI", "orch.example")], "UIPATH_URI `orch.example` cannot be used"),
        (&[pat, url, ("UIPATH_FOLDER_KEY", "Shared")], "a path goes into UIPATH_FOLDER_PATH"),
    ] {
        let message = from(variables).unwrap_err().to_string();
        assert!(message.contains(why) && !message.contains("planted"), "{message}");
    }
}

#[test]
fn a_client_can_be_shared() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<Client>();
    shared::<uipath_orchestrator::InFolder>();
    shared::<ClientBuilder>();
}
