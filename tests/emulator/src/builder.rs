//! Emulators with other behaviour than the usual one.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::clock::Clock;
use crate::delivery;
use crate::emulator::Emulator;
use crate::error::Error;
use crate::limit::RateLimit;
use crate::model::{Documents, built_in, read};
use crate::seed::Seed;
use crate::server;
use crate::service::Service;
use crate::settings::{Credentials, Settings};
use crate::state::{Origin, State, World};

/// Makes an [`Emulator`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until it is started"]
pub struct Builder {
    settings: Settings,
    documents: Option<Documents>,
    port: u16,
    clock: Option<Timestamp>,
    origin: Origin,
}

impl Default for Builder {
    fn default() -> Self {
        let origin = Origin { tenant: true, seeds: Vec::new() };
        Self { settings: Settings::default(), documents: None, port: 0, clock: None, origin }
    }
}

impl Builder {
    /// Listens on this port of the loopback; by default, and with 0, on one that is free.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Is driven by another metadata document, with annotations laid over it. The seeded rows are those
    /// whose sets and members it has.
    pub fn metadata(mut self, metadata: impl Into<Vec<u8>>, overlay: Option<Vec<u8>>) -> Self {
        self.documents = Some(Documents { metadata: metadata.into(), overlay });
        self
    }

    /// Begins without folders, robots, processes and all else that is there usually.
    pub fn empty(mut self) -> Self {
        self.origin.tenant = false;
        self
    }

    /// Begins with what this seed holds too.
    pub fn seed(mut self, seed: Seed) -> Self {
        self.origin.seeds.push(seed);
        self
    }

    /// Takes these credentials.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.settings.credentials = credentials;
        self
    }

    /// Lets the application ask for these scopes only; usually for all that the metadata names.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.settings.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Names the organization and the tenant in the URLs; usually `acme` and `DefaultTenant`.
    pub fn tenant(mut self, organization: impl Into<String>, tenant: impl Into<String>) -> Self {
        self.settings.organization = organization.into();
        self.settings.tenant = tenant.into();
        self
    }

    /// How long a job is pending; usually half a second.
    pub fn job_pending(mut self, duration: Duration) -> Self {
        self.settings.job_pending = duration;
        self
    }

    /// How long a job runs; usually a second.
    pub fn job_running(mut self, duration: Duration) -> Self {
        self.settings.job_running = duration;
        self
    }

    /// How long a job takes to stop; usually 0.3 seconds.
    pub fn job_stopping(mut self, duration: Duration) -> Self {
        self.settings.job_stopping = duration;
        self
    }

    /// Ends pages after so many rows, with a link to the next one; usually there are no such links.
    pub fn page_size(mut self, rows: usize) -> Self {
        self.settings.page_size = (rows > 0).then_some(rows);
        self
    }

    /// Refuses bodies of more bytes; usually 32 MiB.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.settings.max_body = bytes;
        self
    }

    /// Ignores members of bodies that the metadata does not know, as some servers do; usually a body with
    /// one is refused.
    pub fn lenient(mut self) -> Self {
        self.settings.lenient = true;
        self
    }

    /// Gives each row a tag, `@odata.etag` and the header `ETag`, and refuses writes by 412 whose `If-Match`
    /// names another. The service itself has none.
    pub fn etags(mut self) -> Self {
        self.settings.etags = true;
        self
    }

    /// Limits how often the lists of jobs and of queue items are asked for; usually nothing is limited.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.settings.rate_limit = Some(limit);
        self
    }

    /// What the header `api-supported-versions` says; usually `20.0`.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.settings.api_version = version.into();
        self
    }

    /// Stops the clock at `start`: time passes only by [`Clock::advance`](crate::Clock::advance).
    pub fn manual_clock(mut self, start: Timestamp) -> Self {
        self.clock = Some(start);
        self
    }

    /// Starts the emulator, which then lives until it is dropped.
    pub async fn start(self) -> Result<Emulator, Error> {
        let model = self.documents.map_or_else(built_in, read).map_err(Error::Metadata)?;
        let clock = self.clock.map_or_else(Clock::going, Clock::standing);
        let world = World { model, settings: self.settings, origin: self.origin };
        let state = State::fresh(&world, clock.now()).map_err(Error::Seed)?;
        let port = self.port;
        let refused = |error| Error::Listen { port, error };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        let (caller, calls) = mpsc::channel(delivery::WAITING);
        let service = Arc::new(Service::new(world, clock, state, caller));
        let tasks = vec![
            tokio::spawn(server::accept(listener, Arc::clone(&service))),
            tokio::spawn(delivery::deliver(calls, Arc::clone(&service))),
        ];
        Ok(Emulator::new(address, service, tasks))
    }
}
