//! A client set up by environment variables.

use secrecy::SecretString;
use uuid::Uuid;

use crate::FolderRef;
use crate::auth::Credentials;
use crate::client::{Client, ClientBuilder};
use crate::odata::{Error, Result};
use crate::parts::{LEGACY_CLOUD, Root};

impl ClientBuilder {
    /// Reads the variables that the vendor's own tools use. An empty one counts as absent.
    ///
    /// | variable | meaning |
    /// |---|---|
    /// | `UIPATH_URL`, `UIPATH_URI` | the address: of the tenant, with or without `/orchestrator_` and `/odata`, or of the host |
    /// | `UIPATH_ORGANIZATION` (`UIPATH_ORGANIZATION_ID`), `UIPATH_TENANT` (`UIPATH_TENANT_NAME`) | organization and tenant, where the address does not name them; without an address: on `cloud.uipath.com` |
    /// | `UIPATH_IDENTITY_URI` | the identity service, where it is not the usual one |
    /// | `UIPATH_ACCESS_TOKEN` | a token: comes first |
    /// | `UIPATH_PAT` | a personal access token: comes second |
    /// | `UIPATH_CLIENT_ID`, `UIPATH_CLIENT_SECRET`, `UIPATH_AUTH_SCOPES` | an external application, its scopes apart by spaces |
    /// | `UIPATH_CLIENT_ID`, `UIPATH_USER_KEY` | the legacy flow |
    /// | `UIPATH_FOLDER_KEY`, `UIPATH_FOLDER_PATH` | the folder of calls that take one; the key comes first |
    ///
    /// What is missing is told in one error, with the variables that would help.
    pub fn from_env() -> Result<Self> {
        Self::from_vars(|name| std::env::var(name).ok())
    }

    /// Does the same as [`from_env`](Self::from_env) with variables from elsewhere.
    pub fn from_vars(lookup: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let variables = Variables { lookup: &lookup };
        let mut problems = Vec::new();
        let mut builder = Self::default();
        builder = match variables.place(builder.clone()) {
            Ok(builder) => builder,
            Err(problem) => {
                problems.push(problem);
                builder
            }
        };
        match variables.credentials() {
            Ok(credentials) => builder = builder.credentials(credentials),
            Err(problem) => problems.push(problem),
        }
        match variables.folder() {
            Ok(Some(folder)) => builder = builder.folder(folder),
            Ok(None) => {}
            Err(problem) => problems.push(problem),
        }
        if let Some(identity) = variables.get("UIPATH_IDENTITY_URI") {
            builder = builder.identity_url(identity);
        }
        if problems.is_empty() {
            Ok(builder)
        } else {
            Err(Error::Input(format!("the environment does not set up a client: {}", problems.join("; "))))
        }
    }
}

impl Client {
    /// A client set up by variables from elsewhere; see [`ClientBuilder::from_env`].
    pub fn from_vars(lookup: impl Fn(&str) -> Option<String>) -> Result<Self> {
        ClientBuilder::from_vars(lookup)?.build()
    }
}

struct Variables<'a> {
    lookup: &'a dyn Fn(&str) -> Option<String>,
}

impl Variables<'_> {
    fn get(&self, name: &str) -> Option<String> {
        let value = (self.lookup)(name)?;
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    fn secret(&self, name: &str) -> Option<SecretString> {
        self.get(name).map(SecretString::from)
    }

    fn place(&self, builder: ClientBuilder) -> Result<ClientBuilder, String> {
        let organization = self.get("UIPATH_ORGANIZATION").or_else(|| self.get("UIPATH_ORGANIZATION_ID"));
        let tenant = self.get("UIPATH_TENANT").or_else(|| self.get("UIPATH_TENANT_NAME"));
        for name in ["UIPATH_URL", "UIPATH_URI"] {
            if let Some(url) = self.get(name) {
                return place(builder, name, &url, organization.as_deref(), tenant.as_deref());
            }
        }
        match (organization, tenant) {
            (Some(organization), Some(tenant)) => Ok(builder.cloud(organization, tenant)),
            (Some(_), None) => Err("UIPATH_ORGANIZATION is set, UIPATH_TENANT is not".to_owned()),
            (None, _) => Err("no address: set UIPATH_URL (https://cloud.uipath.com/<organization>/<tenant>), or \
                              UIPATH_ORGANIZATION and UIPATH_TENANT"
                .to_owned()),
        }
    }

    fn credentials(&self) -> Result<Credentials, String> {
        if let Some(token) = self.secret("UIPATH_ACCESS_TOKEN") {
            return Ok(Credentials::bearer(token));
        }
        if let Some(token) = self.secret("UIPATH_PAT") {
            return Ok(Credentials::personal_access_token(token));
        }
        let secret = self.secret("UIPATH_CLIENT_SECRET");
        let user_key = self.secret("UIPATH_USER_KEY");
        match (self.get("UIPATH_CLIENT_ID"), secret, user_key) {
            (Some(id), Some(secret), _) => {
                let scopes = self.get("UIPATH_AUTH_SCOPES").unwrap_or_default();
                Ok(Credentials::external_application(id, secret, self::scopes(&scopes)))
            }
            (Some(id), None, Some(user_key)) => Ok(Credentials::user_key(id, user_key)),
            (Some(_), None, None) => {
                Err("UIPATH_CLIENT_ID is set, neither UIPATH_CLIENT_SECRET nor UIPATH_USER_KEY is".to_owned())
            }
            (None, Some(_), _) => Err("UIPATH_CLIENT_SECRET is set, UIPATH_CLIENT_ID is not".to_owned()),
            (None, None, Some(_)) => Err("UIPATH_USER_KEY is set, UIPATH_CLIENT_ID is not".to_owned()),
            (None, None, None) => Err("no way to sign in: set UIPATH_ACCESS_TOKEN, or UIPATH_PAT, or \
                                       UIPATH_CLIENT_ID with UIPATH_CLIENT_SECRET (and UIPATH_AUTH_SCOPES), or \
                                       UIPATH_CLIENT_ID with UIPATH_USER_KEY"
                .to_owned()),
        }
    }

    fn folder(&self) -> Result<Option<FolderRef>, String> {
        if let Some(key) = self.get("UIPATH_FOLDER_KEY") {
            let key = Uuid::parse_str(&key).map_err(|_| {
                format!("UIPATH_FOLDER_KEY is `{key}`, which is no GUID; a path goes into UIPATH_FOLDER_PATH")
            })?;
            return Ok(Some(FolderRef::Key(key)));
        }
        Ok(self.get("UIPATH_FOLDER_PATH").map(FolderRef::Path))
    }
}

/// Scopes as settings have them, apart by white space or commas.
pub(crate) fn scopes(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', ',', ';', '\t', '\n']).filter(|scope| !scope.is_empty())
}

/// What the address in the variable `name` leaves out is added: it can be that of the host, of an organization's
/// tenant, of the Orchestrator in it, or of its OData service.
pub(crate) fn place(
    builder: ClientBuilder,
    name: &str,
    url: &str,
    organization: Option<&str>,
    tenant: Option<&str>,
) -> Result<ClientBuilder, String> {
    // Whether plain http is allowed is known when the client is built.
    let root = Root::parse(name, url, true)?;
    let segments: Vec<&str> = root.segments().collect();
    // The legacy cloud has its services below the account, and nothing above the API.
    let is_legacy = root.is_legacy_cloud();
    let is_whole = segments
        .last()
        .is_some_and(|last| last.eq_ignore_ascii_case("odata") || last.eq_ignore_ascii_case("orchestrator_"));
    let mut names = Vec::new();
    if !is_whole {
        match (segments.len(), organization, tenant) {
            (0, Some(account), Some(service)) if is_legacy => names.extend([account, service]),
            (1, _, Some(service)) if is_legacy => names.push(service),
            (0 | 1, _, _) if is_legacy => {
                return Err(format!(
                    "{name} names no account and service: write https://{LEGACY_CLOUD}/<account>/<service>, or set \
                     UIPATH_ORGANIZATION and UIPATH_TENANT to them"
                ));
            }
            (0, Some(organization), Some(tenant)) => names.extend([organization, tenant, "orchestrator_"]),
            (1, _, Some(tenant)) if root.is_cloud() => names.extend([tenant, "orchestrator_"]),
            (0 | 1, _, _) if root.is_cloud() => {
                return Err(format!(
                    "{name} names no organization and tenant: write https://cloud.uipath.com/<organization>/<tenant>, \
                     or set UIPATH_ORGANIZATION and UIPATH_TENANT"
                ));
            }
            (2, _, _) if !is_legacy => names.push("orchestrator_"),
            _ => {}
        }
    }
    let whole = names.into_iter().fold(root.clone(), Root::joined);
    // A header must not name another tenant than the address.
    let header = tenant.filter(|tenant| whole.with_tenant(tenant).is_none());
    let builder = builder.url(whole.to_string());
    Ok(match header {
        Some(tenant) => builder.tenant(tenant),
        None => builder,
    })
}
