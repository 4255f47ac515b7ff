//! How the emulator behaves, as its builder was told.

use std::fmt;
use std::time::Duration;

use crate::limit::RateLimit;

/// What a client signs in with.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credentials {
    /// The id of the external application.
    pub client_id: String,
    /// Its secret.
    pub client_secret: String,
    /// A personal access token, which is a bearer token itself and does not expire.
    pub personal_access_token: String,
    /// The key of a user, for the older token endpoint.
    pub user_key: String,
    /// The name of a user, for `/api/Account/Authenticate`.
    pub user_name: String,
    /// His password.
    pub password: String,
}

impl Default for Credentials {
    fn default() -> Self {
        Self {
            client_id: "emulator-client".to_owned(),
            client_secret: "emulator-secret".to_owned(),
            personal_access_token: "rt_emulator-personal-access-token".to_owned(),
            user_key: "emulator-user-key".to_owned(),
            user_name: "admin".to_owned(),
            password: "emulator-password".to_owned(),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("client_id", &self.client_id)
            .field("user_name", &self.user_name)
            .finish_non_exhaustive()
    }
}

#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) organization: String,
    pub(crate) tenant: String,
    pub(crate) credentials: Credentials,
    /// The scopes that the application may ask for; `None` for all that the metadata names.
    pub(crate) scopes: Option<Vec<String>>,
    /// What `api-supported-versions` says.
    pub(crate) api_version: String,
    /// How long a job waits.
    pub(crate) job_pending: Duration,
    /// How long a job runs.
    pub(crate) job_running: Duration,
    /// How long a job takes to stop.
    pub(crate) job_stopping: Duration,
    /// The most rows of one page, after which a link leads on.
    pub(crate) page_size: Option<usize>,
    /// What addresses of files are signed with.
    pub(crate) secret: String,
    /// How often lists may be asked for.
    pub(crate) rate_limit: Option<RateLimit>,
    /// Whether rows have tags.
    pub(crate) etags: bool,
    /// Whether members of bodies that are not known are ignored.
    pub(crate) lenient: bool,
    /// The most bytes of a request's body.
    pub(crate) max_body: usize,
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("organization", &self.organization)
            .field("tenant", &self.tenant)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            organization: "acme".to_owned(),
            tenant: "DefaultTenant".to_owned(),
            credentials: Credentials::default(),
            scopes: None,
            api_version: "20.0".to_owned(),
            job_pending: Duration::from_millis(500),
            job_running: Duration::from_secs(1),
            job_stopping: Duration::from_millis(300),
            page_size: None,
            secret: uuid::Uuid::new_v4().to_string(),
            rate_limit: None,
            etags: false,
            lenient: false,
            max_body: 32 * 1024 * 1024,
        }
    }
}
