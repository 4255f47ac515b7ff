//! How a client is set up.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;

use super::Client;
use super::place::{Place, named};
use crate::FolderRef;
use crate::auth::{Credentials, TokenContext, TokenSource};
use crate::odata::{Error, Result};
use crate::parts::{
    Budget, Core, FolderHeader, Limits, Line, Lines, Pacer, Root, Service, Shared, TokenCache, headers,
};
use crate::transport::{ListPacing, RetryPolicy, Transport};

const TIMEOUT: Duration = Duration::from_secs(100);
const MAX_BODY: usize = 64 * 1024 * 1024;
const USER_AGENT: &str = concat!("uipath-orchestrator-rust/", env!("CARGO_PKG_VERSION"));

/// Sets up a [`Client`]: an address and a way to sign in are needed, everything else has a default.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientBuilder {
    place: Option<Place>,
    tenant: Option<String>,
    identity: Option<String>,
    sign_in: Option<SignIn>,
    folder: Option<FolderRef>,
    transport: Option<Arc<dyn Transport>>,
    timeout: Option<Duration>,
    idle_timeout: Option<Duration>,
    retry: RetryPolicy,
    pacing: Option<ListPacing>,
    user_agent: Option<String>,
    headers: Vec<(String, String)>,
    max_body: Option<usize>,
    allow_plain_http: bool,
}

#[derive(Clone)]
enum SignIn {
    Credentials(Credentials),
    Source(Arc<dyn TokenSource>),
}

impl ClientBuilder {
    /// Automation Cloud: `https://cloud.uipath.com/{organization}/{tenant}/orchestrator_/odata`.
    pub fn cloud(self, organization: impl Into<String>, tenant: impl Into<String>) -> Self {
        self.automation_suite("https://cloud.uipath.com", organization, tenant)
    }

    /// The cloud of the public sector: `https://govcloud.uipath.us/{organization}/{tenant}/orchestrator_/odata`.
    pub fn government_cloud(self, organization: impl Into<String>, tenant: impl Into<String>) -> Self {
        self.automation_suite("https://govcloud.uipath.us", organization, tenant)
    }

    /// Automation Suite, and whatever else stands behind a gateway of the vendor's:
    /// `{host_url}/{organization}/{tenant}/orchestrator_/odata`.
    pub fn automation_suite(
        self,
        host_url: impl Into<String>,
        organization: impl Into<String>,
        tenant: impl Into<String>,
    ) -> Self {
        let (host, organization, tenant) = (host_url.into(), organization.into(), tenant.into());
        Self { place: Some(Place::Gateway { host, organization, tenant }), tenant: None, ..self }
    }

    /// The cloud's address of old: `https://platform.uipath.com/{account}/{service}/odata`, both by their logical
    /// names.
    pub fn legacy_cloud(self, account: impl Into<String>, service: impl Into<String>) -> Self {
        let (account, service) = (account.into(), service.into());
        Self { place: Some(Place::Legacy { account, service }), tenant: None, ..self }
    }

    /// An Orchestrator on premises: `{host_url}/odata`, with the tenant in the header `X-UIPATH-TenantName`.
    pub fn on_premises(self, host_url: impl Into<String>, tenant: impl Into<String>) -> Self {
        self.url(host_url).tenant(tenant)
    }

    /// The root of the service, with or without `/odata` at its end.
    pub fn url(self, url: impl Into<String>) -> Self {
        Self { place: Some(Place::Url(url.into())), ..self }
    }

    /// The root of a service that is no Orchestrator, as it is: what stands before `/$metadata` in the address of its
    /// metadata. [`url`](Self::url) would add the `/odata` that every Orchestrator has.
    pub fn service_root(self, url: impl Into<String>) -> Self {
        Self { place: Some(Place::Root(url.into())), ..self }
    }

    /// Names the tenant in the header `X-UIPATH-TenantName`, where the URL does not name it.
    pub fn tenant(self, tenant: impl Into<String>) -> Self {
        Self { tenant: Some(tenant.into()), ..self }
    }

    /// The identity service, where it is not the usual one: `https://cloud.uipath.com/identity_`, `{host}/identity` on
    /// premises, `https://account.uipath.com` for user keys.
    pub fn identity_url(self, url: impl Into<String>) -> Self {
        Self { identity: Some(url.into()), ..self }
    }

    /// The way to sign in.
    pub fn credentials(self, credentials: Credentials) -> Self {
        Self { sign_in: Some(SignIn::Credentials(credentials)), ..self }
    }

    /// A way to sign in of your own.
    pub fn token_source(self, source: Arc<dyn TokenSource>) -> Self {
        Self { sign_in: Some(SignIn::Source(source)), ..self }
    }

    /// The folder of calls that take one, where [`Client::in_folder`] names no other.
    pub fn folder(self, folder: impl Into<FolderRef>) -> Self {
        Self { folder: Some(folder.into()), ..self }
    }

    /// What carries the requests, instead of reqwest.
    pub fn transport(self, transport: Arc<dyn Transport>) -> Self {
        Self { transport: Some(transport), ..self }
    }

    /// Shares the connections of `client`: for another organization, with a sign-in of its own, in the same process.
    pub fn connections_of(self, client: &Client) -> Self {
        self.transport(client.core.shared.transport.clone())
    }

    /// How long one attempt may take until its answer is there, 100 seconds by default. For a download: until it
    /// begins. How long a call may take with all of its attempts is [`RetryPolicy::deadline`].
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout: Some(timeout), ..self }
    }

    /// How long a download may stand still between two chunks, 100 seconds by default.
    pub fn idle_timeout(self, timeout: Duration) -> Self {
        Self { idle_timeout: Some(timeout), ..self }
    }

    /// When calls are sent again.
    pub fn retry(self, retry: RetryPolicy) -> Self {
        Self { retry, ..self }
    }

    /// How often the lists of jobs and queue items are asked for; at the cloud's addresses as often as the service
    /// allows by default, elsewhere as often as is wanted.
    pub fn list_pacing(self, pacing: ListPacing) -> Self {
        Self { pacing: Some(pacing), ..self }
    }

    /// What the client calls itself.
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        Self { user_agent: Some(user_agent.into()), ..self }
    }

    /// Sets a header of all calls, which a call's own goes before: the key of an API, a language, `Authorization` with
    /// [`Credentials::anonymous`] for a service that takes no bearer. Neither `Debug` nor traces show the value, and no other
    /// origin gets it.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The most bytes that an answer may have, 64 MiB by default. Downloads have no bound.
    pub fn max_body(self, bytes: usize) -> Self {
        Self { max_body: Some(bytes), ..self }
    }

    /// Allows `http://` to other hosts than this machine. **Everybody on the way can then read the token**, and act in
    /// your name.
    pub fn allow_plain_http(self) -> Self {
        Self { allow_plain_http: true, ..self }
    }

    /// The client. It reaches no network yet.
    pub fn build(self) -> Result<Client> {
        self.try_build().map_err(|error| match error {
            Error::Input(message) => Error::Input(format!("the client cannot be set up: {message}")),
            other => other,
        })
    }

    fn try_build(self) -> Result<Client> {
        let Some(place) = &self.place else {
            let message = "no address: call `cloud(organization, tenant)`, `on_premises(…)` or `url(…)`";
            return Err(Error::Input(message.to_owned()));
        };
        let root = place.root(self.allow_plain_http)?;
        let tenant = self.tenant_of(&root);
        let tenant = tenant.as_deref().map(|tenant| named("the tenant", tenant)).transpose()?;
        let tenant_header = tenant.map(|tenant| header_value("the tenant's name", tenant)).transpose()?;
        let user_agent = header_value("the user agent", self.user_agent.as_deref().unwrap_or(USER_AGENT))?;
        let pacer = Pacer::new(self.pacing.unwrap_or_else(|| self.usual_pacing(&root)));
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(&root)?,
        };
        let timeout = self.timeout.unwrap_or(TIMEOUT);
        let mut tenant_bound = None;
        let source = match self.sign_in {
            Some(SignIn::Source(source)) => Some(source),
            Some(SignIn::Credentials(credentials)) => {
                let parse = |url: &str| Root::parse("the identity URL", url, self.allow_plain_http);
                let identity = self.identity.as_deref().map(parse).transpose().map_err(Error::Input)?;
                if credentials.are_of_a_tenant() {
                    tenant_bound = Some((credentials.clone(), identity.clone()));
                }
                let service = Service { root: &root, identity: identity.as_ref(), tenant };
                credentials.source(&service).map_err(Error::Input)?
            }
            None => {
                return Err(Error::Input(
                    "no way to sign in: call `credentials(…)`, with `Credentials::anonymous()` for none".to_owned(),
                ));
            }
        };
        let context = TokenContext::with(transport.clone(), self.retry.clone(), timeout);
        let idle = self.idle_timeout.unwrap_or(timeout);
        let limits = Limits { timeout, idle, max_body: self.max_body.unwrap_or(MAX_BODY) };
        let budget = Budget::new(self.retry.whole_budget());
        let lines = Lines::default();
        let mut headers = headers(user_agent);
        for (name, value) in &self.headers {
            let wrong = |_| Error::Input(format!("`{name}` is no name of a header"));
            let key = HeaderName::from_bytes(name.as_bytes()).map_err(wrong)?;
            let mut value = header_value(&format!("the value of the header `{name}`"), value)?;
            value.set_sensitive(true);
            headers.insert(key, value);
        }
        let shared = Shared { transport, retry: self.retry, budget, limits, headers, tenant_bound, lines };
        let line = Line { tokens: source.map(|source| Arc::new(TokenCache::new(source, context))), pacer };
        let core = Core::new(Arc::new(shared), root, tenant_header, line);
        Ok(Client {
            core: Arc::new(core),
            folder: self.folder.as_ref().map(FolderHeader::new),
            #[cfg(feature = "conveniences")]
            folders: Arc::default(),
        })
    }

    fn usual_pacing(&self, root: &Root) -> ListPacing {
        let unattended =
            matches!(&self.sign_in, Some(SignIn::Credentials(credentials)) if credentials.are_unattended());
        match (root.is_cloud(), unattended) {
            (false, _) => ListPacing::off(),
            (true, true) => ListPacing::per_minute(1000),
            (true, false) => ListPacing::per_minute(100),
        }
    }

    /// The tenant, where a header must name it: as it was set, or for user keys as the cloud's URL has it.
    fn tenant_of(&self, root: &Root) -> Option<String> {
        let legacy = matches!(&self.sign_in, Some(SignIn::Credentials(credentials)) if credentials.name_the_tenant());
        let in_url = || root.segments().nth(1).map(|name| percent_decode_str(name).decode_utf8_lossy().into_owned());
        self.tenant.clone().or_else(|| if legacy && root.is_cloud() { in_url() } else { None })
    }
}

/// `text` as the value of a header; `what` names it in the error.
fn header_value(what: &str, text: &str) -> Result<HeaderValue> {
    HeaderValue::from_str(text).map_err(|_| Error::Input(format!("{what} holds a character that no header can carry")))
}

#[cfg(feature = "reqwest")]
fn default_transport(root: &Root) -> Result<Arc<dyn Transport>> {
    use crate::transport::ReqwestTransport;
    // No proxy reaches this machine's own loopback.
    Ok(Arc::new(if root.is_loopback() { ReqwestTransport::direct()? } else { ReqwestTransport::new()? }))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: &Root) -> Result<Arc<dyn Transport>> {
    Err(Error::Input("no transport: turn on the feature `reqwest`, or call `transport(…)`".to_owned()))
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("tenant", &self.tenant)
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}
