//! A client set up by a profile of the vendor's command line.

mod yaml;

use std::path::{Path, PathBuf};

use uuid::Uuid;

use self::yaml::Node;
use crate::FolderRef;
use crate::auth::Credentials;
use crate::client::{Client, ClientBuilder};
use crate::environment::{place, scopes};
use crate::odata::{Error, Result};

/// The profile that is meant where none is named.
const DEFAULT: &str = "default";

impl ClientBuilder {
    /// Reads the profile `name` from the file of the vendor's command line: the one that `UIPATH_CONFIGURATION_PATH`
    /// names, else `.uipath/config` in the user's home.
    ///
    /// ```yaml
    /// profiles:
    ///   - name: default
    ///     organization: acme
    ///     tenant: production
    ///     auth:
    ///       clientId: 8f6ee3f5-…
    ///       clientSecret: …
    ///       scopes: OR.Jobs OR.Queues
    /// ```
    ///
    /// | key | meaning |
    /// |---|---|
    /// | `organization`, `tenant`, also below `path` | on `cloud.uipath.com`, unless `uri` is there |
    /// | `uri` | the address of the host, or of the tenant |
    /// | `auth.pat` | a personal access token: comes first |
    /// | `auth.clientId`, `auth.clientSecret`, `auth.scopes` | an external application |
    /// | `auth.clientId`, `auth.redirectUri`, `auth.scopes` | a user who signs in by the browser |
    /// | `auth.uri` | the identity service, where it is not the usual one |
    /// | `header` | of it the four that name a folder |
    ///
    /// Other keys are left alone. `insecure` is among them: a file cannot switch the check of certificates off.
    /// The file is read as far as the command line itself writes it: maps and lists by indentation, text on one line or
    /// broken at its spaces.
    #[inline]
    pub fn from_profile(name: &str) -> Result<Self> {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let home = || Some(set(if cfg!(windows) { "USERPROFILE" } else { "HOME" })?.join(".uipath/config"));
        let Some(path) = set("UIPATH_CONFIGURATION_PATH").or_else(home) else {
            return Err(Error::Input("the user has no home: set UIPATH_CONFIGURATION_PATH".to_owned()));
        };
        Self::from_profile_in(path, name)
    }

    /// Does the same as [`from_profile`](Self::from_profile) with the file at `path`.
    pub fn from_profile_in(path: impl AsRef<Path>, name: &str) -> Result<Self> {
        let path = path.as_ref();
        let wrong = |why: String| {
            Error::Input(format!("the profile `{name}` of {} does not set up a client: {why}", path.display()))
        };
        let text = std::fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
        let document = yaml::parse(&text).map_err(wrong)?;
        set_up(find(&document, name).map_err(wrong)?).map_err(wrong)
    }
}

impl Client {
    /// A client set up by a profile of the vendor's command line; see [`ClientBuilder::from_profile`].
    #[inline]
    pub fn from_profile(name: &str) -> Result<Self> {
        ClientBuilder::from_profile(name)?.build()
    }
}

#[inline]
fn find<'a>(document: &'a Node, name: &str) -> Result<&'a Node, String> {
    let Some(Node::List(profiles)) = document.get("profiles") else {
        return Err("it has no list `profiles`".to_owned());
    };
    let name_of = |profile: &'a Node| match profile.get("name") {
        Some(Node::Text(name)) => name.as_str(),
        _ => DEFAULT,
    };
    profiles.iter().find(|profile| name_of(profile) == name).ok_or_else(|| {
        let names: Vec<_> = profiles.iter().map(|profile| format!("`{}`", name_of(profile))).collect();
        format!("it is not there; there are: {}", names.join(", "))
    })
}

#[inline]
fn set_up(profile: &Node) -> Result<ClientBuilder, String> {
    let organization = text(profile, &["organization"])?.or(text(profile, &["path", "organization"])?);
    let tenant = text(profile, &["tenant"])?.or(text(profile, &["path", "tenant"])?);
    let mut builder = match (text(profile, &["uri"])?, organization, tenant) {
        (Some(uri), organization, tenant) => place(ClientBuilder::default(), "`uri`", uri, organization, tenant)?,
        (None, Some(organization), Some(tenant)) => ClientBuilder::default().cloud(organization, tenant),
        (None, None, _) => return Err("`organization` is not there".to_owned()),
        (None, _, None) => return Err("`tenant` is not there".to_owned()),
    };
    builder = builder.credentials(credentials(profile)?);
    if let Some(identity) = text(profile, &["auth", "uri"])? {
        builder = builder.identity_url(identity);
    }
    if text(profile, &["insecure"])?.is_some_and(|insecure| insecure.eq_ignore_ascii_case("true")) {
        tracing::warn!("`insecure` of a profile is not taken over: certificates are checked");
    }
    Ok(match folder(profile)? {
        Some(folder) => builder.folder(folder),
        None => builder,
    })
}

#[inline]
fn credentials(profile: &Node) -> Result<Credentials, String> {
    if let Some(token) = text(profile, &["auth", "pat"])? {
        return Ok(Credentials::personal_access_token(token));
    }
    let wanted = text(profile, &["auth", "scopes"])?.unwrap_or_default();
    let secret = text(profile, &["auth", "clientSecret"])?;
    match (text(profile, &["auth", "clientId"])?, secret, text(profile, &["auth", "redirectUri"])?) {
        (Some(id), Some(secret), _) => Ok(Credentials::external_application(id, secret, scopes(wanted))),
        #[cfg(feature = "browser")]
        (Some(id), None, Some(redirect)) => Ok(Credentials::authorization_code(id, redirect, scopes(wanted))),
        #[cfg(not(feature = "browser"))]
        (Some(_), None, Some(_)) => Err("it signs in by the browser: turn on the feature `browser`".to_owned()),
        (Some(_), None, None) => {
            Err("`auth.clientId` is there, neither `auth.clientSecret` nor `auth.redirectUri` is".to_owned())
        }
        (None, Some(_), _) => Err("`auth.clientSecret` is there, `auth.clientId` is not".to_owned()),
        (None, None, _) => {
            Err("no way to sign in: neither `auth.pat` nor `auth.clientId` with `auth.clientSecret` are there"
                .to_owned())
        }
    }
}

/// The folder that one of the headers names.
#[inline]
fn folder(profile: &Node) -> Result<Option<FolderRef>, String> {
    let Some(Node::Map(headers)) = profile.get("header") else { return Ok(None) };
    for (name, value) in headers {
        let Node::Text(value) = value else { continue };
        let wrong = |what: &str| format!("`header.{name}` is `{value}`, which is no {what}");
        return Ok(Some(match name.to_ascii_lowercase().as_str() {
            "x-uipath-organizationunitid" => FolderRef::Id(value.parse().map_err(|_| wrong("whole number"))?),
            "x-uipath-folderkey" => FolderRef::Key(Uuid::parse_str(value).map_err(|_| wrong("GUID"))?),
            "x-uipath-folderpath" => FolderRef::Path(value.clone()),
            "x-uipath-folderpath-encoded" => {
                FolderRef::Path(crate::parts::decoded(value).ok_or_else(|| wrong("path in the header's encoding"))?)
            }
            _ => continue,
        }));
    }
    Ok(None)
}

/// The text at `path`, if it is there and not empty.
#[inline]
fn text<'a>(profile: &'a Node, path: &[&str]) -> Result<Option<&'a str>, String> {
    let mut node = profile;
    for key in path {
        match node.get(key) {
            Some(value) => node = value,
            None => return Ok(None),
        }
    }
    match node {
        Node::Null => Ok(None),
        Node::Text(text) => Ok(Some(text.trim()).filter(|text| !text.is_empty())),
        _ => Err(format!("`{}` is no text", path.join("."))),
    }
}
