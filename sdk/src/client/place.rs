//! Where an Orchestrator stands.

use crate::odata::{Error, Result};
use crate::parts::{LEGACY_CLOUD, Root};

/// A place as it was set.
#[derive(Clone)]
pub(super) enum Place {
    /// An organization's tenant below a host that has many.
    Gateway {
        host: String,
        organization: String,
        tenant: String,
    },
    Legacy {
        account: String,
        service: String,
    },
    Url(String),
    /// The root of a service that is no Orchestrator.
    Root(String),
}

impl Place {
    /// The root of the service there.
    pub(super) fn root(&self, allow_plain_http: bool) -> Result<Root> {
        let parse = |url: &str| Root::parse("the URL", url, allow_plain_http).map_err(Error::Input);
        let root = match self {
            Self::Root(url) => return parse(url),
            Self::Url(url) => parse(url)?,
            Self::Gateway { host, organization, tenant } => {
                let organization = named("the organization", organization)?;
                let tenant = named("the tenant", tenant)?;
                parse(host)?.joined(organization).joined(tenant).joined("orchestrator_")
            }
            Self::Legacy { account, service } => {
                let account = named("the account", account)?;
                parse(&format!("https://{LEGACY_CLOUD}"))?.joined(account).joined(named("the service", service)?)
            }
        };
        Ok(root.ending_with("odata"))
    }
}

/// A name that is there, and that leads to no other place in an address.
pub(super) fn named<'a>(what: &str, name: &'a str) -> Result<&'a str> {
    match name.trim() {
        "" => Err(Error::Input(format!("{what} is empty"))),
        dots @ ("." | "..") => Err(Error::Input(format!("{what} is `{dots}`, which is no name"))),
        address if address.contains("://") => {
            Err(Error::Input(format!("{what} is an address: give the name alone, or call `url(…)`")))
        }
        name => Ok(name),
    }
}
