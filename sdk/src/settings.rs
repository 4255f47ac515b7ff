//! A client set up by the settings file of the older tutorials.

use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;
use secrecy::SecretString;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::FolderRef;
use crate::auth::Credentials;
use crate::client::{Client, ClientBuilder};
use crate::odata::{Error, Result};
use crate::parts::{LEGACY_CLOUD, Root};

impl ClientBuilder {
    /// Reads the JSON file that the older tutorials keep an account's settings in.
    ///
    /// | member | meaning |
    /// |---|---|
    /// | `url` | the address: of the host, or of the service below it; `https://platform.uipath.com` if absent |
    /// | `AccountLogicName`, `TenantName` | account and service by their logical names, where `url` does not name them |
    /// | `ClientId`, `UserKey` | the legacy flow |
    /// | `OAuthUrl` | where the user key is exchanged; `https://account.uipath.com/oauth/token` if absent |
    /// | `access_token`, `init_time`, `expires_in` | the last token, when it was given (seconds since 1970) and for how long |
    /// | `DefaultFolder` | the folder of calls that take one: an id, a key or a path |
    ///
    /// Numbers can be written as text. Other members are left alone. The last token is used while it lives; with a user
    /// key, the next one is written into the same file, whole and for its owner's eyes only, and other processes that
    /// use the file take it from there. Without a user key the token is used until it is refused.
    pub fn from_settings_file(path: impl Into<PathBuf>) -> Result<Self> {
        let path = path.into();
        Self::from_settings(&path).map_err(|why| {
            Error::Input(format!("the settings file {} does not set up a client: {why}", path.display()))
        })
    }

    #[inline]
    fn from_settings(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
        let settings = Settings::parse(&text)?;
        let mut builder = settings.place(Self::default())?.credentials(settings.credentials(path)?);
        if let Some(identity) = settings.text("OAuthUrl")? {
            builder = builder.identity_url(identity);
        }
        Ok(match settings.folder()? {
            Some(folder) => builder.folder(folder),
            None => builder,
        })
    }
}

impl Client {
    /// A client set up by a settings file; see [`ClientBuilder::from_settings_file`].
    pub fn from_settings_file(path: impl Into<PathBuf>) -> Result<Self> {
        let path = path.into();
        ClientBuilder::from_settings_file(&path)?.build().map_err(|error| match error {
            Error::Input(why) => Error::Input(format!(
                "{why} (by the settings file {}; `ClientBuilder::from_settings_file` can be told more)",
                path.display()
            )),
            other => other,
        })
    }
}

struct Settings(Map<String, Value>);

impl Settings {
    #[inline]
    fn parse(text: &str) -> Result<Self, String> {
        // Editors of one operating system begin a file with a mark. The parser's own words could quote the key.
        match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
            Ok(Value::Object(members)) => Ok(Self(members)),
            Ok(_) => Err("it is no JSON object".to_owned()),
            Err(error) => Err(format!("it is no JSON (line {}, column {})", error.line(), error.column())),
        }
    }

    /// A text that is there and not empty; a number counts as text.
    #[inline]
    fn text(&self, name: &str) -> Result<Option<String>, String> {
        let text = match self.0.get(name) {
            None | Some(Value::Null) => return Ok(None),
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(Value::Number(number)) => number.to_string(),
            Some(_) => return Err(format!("`{name}` is neither text nor a number")),
        };
        Ok((!text.is_empty()).then_some(text))
    }

    #[inline]
    fn place(&self, builder: ClientBuilder) -> Result<ClientBuilder, String> {
        let url = self.text("url")?.unwrap_or_else(|| format!("https://{LEGACY_CLOUD}"));
        let (account, tenant) = (self.text("AccountLogicName")?, self.text("TenantName")?);
        // Whether plain http is allowed is known when the client is built.
        let root = Root::parse("`url`", &url, true)?;
        if root.segments().next().is_some() {
            let in_url = |tenant: &String| root.segments().any(|segment| segment.eq_ignore_ascii_case(tenant));
            let builder = builder.url(url);
            return Ok(match tenant.filter(|tenant| !in_url(tenant)) {
                Some(tenant) => builder.tenant(tenant),
                None => builder,
            });
        }
        let builder = match (account, &tenant) {
            (Some(account), Some(tenant)) if root.is_legacy_cloud() => {
                builder.url(root.joined(&account).joined(tenant).to_string())
            }
            (Some(account), Some(tenant)) => return Ok(builder.automation_suite(url, account, tenant)),
            (None, Some(_)) if root.is_cloud() => return Err("`AccountLogicName` is not there".to_owned()),
            (_, None) if root.is_cloud() => return Err("`TenantName` is not there".to_owned()),
            _ => builder.url(url),
        };
        Ok(match tenant {
            Some(tenant) => builder.tenant(tenant),
            None => builder,
        })
    }

    /// The tenant, also where only the URL names it.
    #[inline]
    fn tenant(&self) -> Result<Option<String>, String> {
        if let Some(tenant) = self.text("TenantName")? {
            return Ok(Some(tenant));
        }
        let url = self.text("url")?.unwrap_or_default();
        let root = Root::parse("`url`", &url, true).ok();
        let named = root.as_ref().and_then(|root| root.segments().nth(1));
        Ok(named.map(|name| percent_decode_str(name).decode_utf8_lossy().into_owned()))
    }

    #[inline]
    fn credentials(&self, path: &Path) -> Result<Credentials, String> {
        match (self.text("ClientId")?, self.text("UserKey")?) {
            (Some(id), Some(key)) => {
                // A link is followed now, so that the file behind it is the one that is replaced.
                let path = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
                Ok(Credentials::settings_file(path, self.tenant()?, id, key))
            }
            (Some(_), None) => Err("`ClientId` is there, `UserKey` is not".to_owned()),
            (None, Some(_)) => Err("`UserKey` is there, `ClientId` is not".to_owned()),
            (None, None) => match self.text("access_token")? {
                Some(token) => Ok(Credentials::bearer(SecretString::from(token))),
                None => {
                    Err("no way to sign in: neither `ClientId` and `UserKey` nor `access_token` are there".to_owned())
                }
            },
        }
    }

    #[inline]
    fn folder(&self) -> Result<Option<FolderRef>, String> {
        let Some(folder) = self.text("DefaultFolder")? else { return Ok(None) };
        Ok(Some(match (folder.parse::<i64>(), Uuid::parse_str(&folder)) {
            (Ok(id), _) => FolderRef::Id(id),
            (_, Ok(key)) => FolderRef::Key(key),
            _ => FolderRef::Path(folder),
        }))
    }
}
