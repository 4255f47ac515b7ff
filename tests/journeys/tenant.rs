//! An emulator and a client that is signed in to it.

use std::time::Duration;

use uipath_orchestrator::transport::RetryPolicy;
use uipath_orchestrator::{Client, ClientBuilder, Credentials, InFolder};
use uipath_orchestrator_emulator::{Builder, Emulator, LoggedRequest};

/// The time at which the emulator's clock stands.
pub(crate) const START: &str = "2026-03-01T12:00:00Z";
/// The key of the folder `Shared`.
pub(crate) const SHARED_KEY: &str = "0000f01d-0000-4000-8000-000000000001";

pub(crate) struct Tenant {
    pub(crate) emulator: Emulator,
    pub(crate) client: Client,
}

impl Tenant {
    /// The seeded tenant.
    pub(crate) async fn start() -> Self {
        Self::with(|emulator| emulator).await
    }

    /// A tenant whose emulator is set up by `change`.
    pub(crate) async fn with(change: impl FnOnce(Builder) -> Builder) -> Self {
        let builder = Emulator::builder().manual_clock(START.parse().unwrap());
        let emulator = change(builder).start().await.expect("the emulator starts");
        let client = to(&emulator).credentials(application(&emulator, SCOPES)).build().expect("the client is set up");
        Self { emulator, client }
    }

    /// The seeded tenant, and a client that has these scopes only.
    pub(crate) async fn with_scopes(scopes: &[&str]) -> Self {
        let tenant = Self::start().await;
        let credentials = application(&tenant.emulator, scopes);
        let client = to(&tenant.emulator).credentials(credentials).build().expect("the client is set up");
        Self { client, ..tenant }
    }

    /// The client in the folder `Shared`.
    pub(crate) fn shared(&self) -> InFolder {
        self.client.in_folder("Shared")
    }

    /// Turns the emulator's clock forward.
    pub(crate) fn advance(&self, milliseconds: u64) {
        self.emulator.clock().advance(Duration::from_millis(milliseconds));
    }

    /// What the service was asked since the emulator began or the log was cleared.
    pub(crate) fn calls(&self) -> Vec<LoggedRequest> {
        calls(&self.emulator)
    }

    /// The last thing that the service was asked.
    pub(crate) fn last_call(&self) -> LoggedRequest {
        self.calls().pop().expect("the service was called")
    }
}

/// What the journeys need.
pub(crate) const SCOPES: &[&str] = &[
    "OR.Administration",
    "OR.Assets",
    "OR.Execution",
    "OR.Folders",
    "OR.Jobs",
    "OR.Machines",
    "OR.Queues",
    "OR.Robots",
    "OR.Settings",
];

/// A client to be set up for `emulator`. It repeats without waiting.
pub(crate) fn to(emulator: &Emulator) -> ClientBuilder {
    ClientBuilder::default()
        .url(emulator.url())
        .identity_url(emulator.identity_url())
        .retry(RetryPolicy::default().base(Duration::ZERO))
}

/// The external application that the emulator knows.
pub(crate) fn application(emulator: &Emulator, scopes: &[&str]) -> Credentials {
    let known = emulator.credentials();
    Credentials::external_application(known.client_id.as_str(), known.client_secret.as_str(), scopes.iter().copied())
}

/// What the service was asked, without sign-ins.
pub(crate) fn calls(emulator: &Emulator) -> Vec<LoggedRequest> {
    emulator.requests().into_iter().filter(|request| request.path.contains("/odata/")).collect()
}

/// How often a token was asked for.
pub(crate) fn sign_ins(emulator: &Emulator) -> usize {
    emulator.requests().iter().filter(|request| request.path.ends_with("/token")).count()
}
