//! A running emulator.

use std::fmt;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value as Json;
use tokio::task::JoinHandle;

use crate::builder::Builder;
use crate::clock::Clock;
use crate::delivery::Delivery;
use crate::error::Error;
use crate::fault::{Fault, Faults, Injection};
use crate::glance;
use crate::log::LoggedRequest;
use crate::service::Service;
use crate::settings::Credentials;

/// An orchestrator on loopback. It ends when it is dropped.
pub struct Emulator {
    address: SocketAddr,
    service: Arc<Service>,
    tasks: Vec<JoinHandle<()>>,
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("url", &self.url()).finish_non_exhaustive()
    }
}

impl Emulator {
    /// Starts an emulator with a seeded tenant on a free port.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// An emulator that differs from the usual one.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn new(address: SocketAddr, service: Arc<Service>, tasks: Vec<JoinHandle<()>>) -> Self {
        Self { address, service, tasks }
    }

    /// The address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL of the tenant, as the cloud has it: `http://127.0.0.1:1234/acme/DefaultTenant/orchestrator_`.
    /// The service's root is under `/odata`.
    pub fn url(&self) -> String {
        let settings = &self.service.world().settings;
        format!("http://{}/{}/{}/orchestrator_", self.address, settings.organization, settings.tenant)
    }

    /// The URL of the host, as an installation of one's own has it.
    pub fn host_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The URL of the identity server, below which `connect/token` and `connect/authorize` are.
    pub fn identity_url(&self) -> String {
        format!("http://{}/identity_", self.address)
    }

    /// The URL of the token endpoint for user keys.
    pub fn user_key_url(&self) -> String {
        format!("http://{}/oauth/token", self.address)
    }

    /// The name of the organization.
    pub fn organization(&self) -> &str {
        &self.service.world().settings.organization
    }

    /// The name of the tenant.
    pub fn tenant(&self) -> &str {
        &self.service.world().settings.tenant
    }

    /// What a client signs in with.
    pub fn credentials(&self) -> &Credentials {
        &self.service.world().settings.credentials
    }

    /// The environment variables that lead a client here: those of the vendor's Python SDK, and those of its
    /// command line.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let credentials = self.credentials();
        let tenant = format!("{}/{}/{}", self.host_url(), self.organization(), self.tenant());
        vec![
            ("UIPATH_URL", tenant),
            ("UIPATH_ACCESS_TOKEN", credentials.personal_access_token.clone()),
            ("UIPATH_IDENTITY_URI", self.identity_url()),
            ("UIPATH_ORGANIZATION", self.organization().to_owned()),
            ("UIPATH_TENANT", self.tenant().to_owned()),
            ("UIPATH_CLIENT_ID", credentials.client_id.clone()),
            ("UIPATH_CLIENT_SECRET", credentials.client_secret.clone()),
            ("UIPATH_FOLDER_PATH", "Shared".to_owned()),
        ]
    }

    /// The clock that jobs, tokens and due dates go by.
    pub fn clock(&self) -> &Clock {
        self.service.clock()
    }

    /// Makes the next `count` requests of the service fail; sign-ins are not among them.
    pub fn fail_next(&self, count: usize, fault: Fault) {
        self.service.faults().fail_requests(count, fault);
    }

    /// Makes the next `count` sign-ins fail.
    pub fn fail_next_sign_in(&self, count: usize, fault: Fault) {
        self.service.faults().fail_sign_ins(count, fault);
    }

    /// Makes requests fail that are like something.
    pub fn inject(&self, injection: Injection) {
        self.service.faults().inject(injection);
    }

    /// Forgets all faults that wait for requests.
    pub fn clear_faults(&self) {
        *self.service.faults() = Faults::default();
    }

    /// Ends all tokens that were given out. Personal access tokens stay, and those that get new ones.
    pub fn expire_tokens(&self) {
        self.service.expire_tokens();
    }

    /// What the service answers at `what`, a path below its root with a query, for tests that look at what
    /// became of something. It takes no socket and no token, meets no faults, and is not among the
    /// [requests](Self::requests). Blanks need not be encoded.
    ///
    /// ```
    /// # tokio::runtime::Runtime::new().unwrap().block_on(async {
    /// let emulator = uipath_orchestrator_emulator::Emulator::start().await?;
    /// let jobs = emulator.read("Shared", "Jobs?$filter=State eq 'Faulted'&$select=Id,Info")?;
    /// assert_eq!(jobs["value"][0]["Id"], 103);
    /// assert_eq!(emulator.read(None, "Folders/$count")?, 3);
    /// # Ok::<_, uipath_orchestrator_emulator::Error>(())
    /// # }).unwrap();
    /// ```
    pub fn read<'a>(&self, folder: impl Into<Option<&'a str>>, what: &str) -> Result<Json, Error> {
        glance::read(&self.service, folder.into(), what).map_err(|reason| Error::Read { what: what.to_owned(), reason })
    }

    /// Writes all rows, files and jobs on their way to a JSON file, which is there as a whole or not at
    /// all. It holds the passwords of assets, and only its owner may read it. Tokens, faults and the log
    /// are not in it.
    pub fn snapshot(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        self.service.snapshot(path.as_ref())
    }

    /// Puts what [`snapshot`](Self::snapshot) wrote in the place of all rows, files and jobs on their way;
    /// if the file cannot be read, all stays as it is. The clock goes on as it is: what was to happen by
    /// now happens at the next request.
    pub fn restore(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        self.service.restore(path.as_ref())
    }

    /// Brings all rows, files and jobs back to what they were at the start, and forgets faults and the
    /// log. Tokens stay valid, and the clock goes on as it is.
    pub fn reset(&self) -> Result<(), Error> {
        self.service.reset()
    }

    /// The calls of webhooks so far, the oldest first; the last 10,000 are kept.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.service.deliveries().all()
    }

    /// The requests so far, the oldest first; the last 10,000 are kept, and fewer of long ones.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.service.log().all()
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.service.log().clear();
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}
