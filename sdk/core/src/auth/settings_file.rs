//! The token in a settings file that a user wrote: found there, renewed there.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use futures_core::future::BoxFuture;
use serde_json::{Map, Value};

use super::flow::{Flow, Service};
use super::private_file::{self, blocking};
use super::token::Life;
use super::token_store::PATIENCE;
use super::user_key::LegacyClient;
use super::{AccessToken, TokenContext, TokenSource, TokenStore, UserKey, oauth};
use crate::odata::AuthError;

/// A client of old with its token in the settings file of the older tutorials, and nowhere else.
#[derive(Clone, Debug)]
pub(super) struct SettingsClient {
    client: LegacyClient,
    file: SettingsFile,
    /// The tenant that the file's token is for, as far as the file says.
    tenant: Option<String>,
}

impl SettingsClient {
    #[inline]
    pub(super) fn new(client: LegacyClient, path: PathBuf, tenant: Option<String>) -> Self {
        Self { client, file: SettingsFile { path }, tenant }
    }
}

impl Flow for SettingsClient {
    #[inline]
    fn source(&self, service: &Service<'_>) -> Result<Option<Arc<dyn TokenSource>>, String> {
        // Another tenant's token must not come into the file, nor this one's out of it.
        let own = self.tenant.as_deref().unwrap_or_default();
        let is_other = service.tenant.is_some_and(|tenant| !tenant.eq_ignore_ascii_case(own));
        if let Some(other) = is_other.then(|| self.client.kept(None)).flatten() {
            return other.source(service);
        }
        Ok(Some(Arc::new(SettingsKey { key: self.client.flow(service)?, file: self.file.clone() })))
    }

    #[inline]
    fn kept(&self, place: Option<TokenStore>) -> Option<Arc<dyn Flow>> {
        self.client.kept(place)
    }

    #[inline]
    fn is_of_a_tenant(&self) -> bool {
        self.client.is_of_a_tenant()
    }

    #[inline]
    fn names_the_tenant(&self) -> bool {
        self.client.names_the_tenant()
    }
}

struct SettingsKey {
    key: UserKey,
    file: SettingsFile,
}

impl TokenSource for SettingsKey {
    #[inline]
    fn token<'a>(&'a self, context: &'a TokenContext) -> BoxFuture<'a, Result<AccessToken, AuthError>> {
        Box::pin(self.file.kept(context, &self.key))
    }
}

#[derive(Clone, Debug)]
struct SettingsFile {
    path: PathBuf,
}

impl SettingsFile {
    /// The token of the file while it is good, or the one that `key` is exchanged for, which is kept there. One
    /// process at a time asks; the others take what it got.
    async fn kept(&self, context: &TokenContext, key: &UserKey) -> Result<AccessToken, AuthError> {
        if let Some(token) = self.good(context).await {
            return Ok(token);
        }
        let mut lock = self.path.clone().into_os_string();
        lock.push(".lock");
        let _lock = private_file::lock(Path::new(&lock), PATIENCE).await;
        if let Some(token) = self.good(context).await {
            return Ok(token);
        }
        let response = key.ask(context).await?;
        let token = key.read(&response)?;
        let answer = oauth::members(&response);
        let path = self.path.clone();
        if let Err(error) = blocking(move || write_back(&path, &answer)).await {
            tracing::warn!(path = %self.path.display(), %error, "the token cannot be written into the settings file");
        }
        Ok(token)
    }

    /// The token in the file, if it need not be renewed yet and was not refused.
    async fn good(&self, context: &TokenContext) -> Option<AccessToken> {
        let path = self.path.clone();
        let settings = blocking(move || read(&path)).await.ok()?;
        let secret = settings.get("access_token")?.as_str().filter(|secret| !secret.trim().is_empty())?;
        let given = Duration::from_secs(seconds(settings.get("init_time"))?);
        let total = Duration::from_secs(seconds(settings.get("expires_in"))?);
        // A token from the future means that a clock was set: its life is not known, and counts as over.
        let life = Life::new(total, now().checked_sub(given)?);
        let token = AccessToken::new(secret).living(life);
        let refused = context.refused().is_some_and(|refused| refused.is_same(&token));
        (life.renew_in > Duration::ZERO && !refused).then_some(token)
    }
}

/// The members of the file. It may be readable by others: that was for its owner to decide.
#[inline]
fn read(path: &Path) -> std::io::Result<Map<String, Value>> {
    let text = fs::read_to_string(path)?;
    let settings: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
    match settings {
        Value::Object(members) => Ok(members),
        _ => Err(std::io::Error::other("it is no JSON object")),
    }
}

/// Puts what the identity service answered among the settings, of which all others stay.
#[inline]
fn write_back(path: &Path, answer: &Map<String, Value>) -> std::io::Result<()> {
    let mut settings = read(path)?;
    for name in ["access_token", "id_token", "scope", "token_type", "expires_in"] {
        if let Some(value) = answer.get(name) {
            put(&mut settings, name, value.clone());
        }
    }
    put(&mut settings, "init_time", now().as_secs().into());
    let mut text = serde_json::to_string_pretty(&Value::Object(settings))?;
    text.push('\n');
    private_file::write(path, &text)
}

/// Sets a member; a number that was written as text stays text, since other programs read the file, too.
#[inline]
fn put(settings: &mut Map<String, Value>, name: &str, value: Value) {
    let value = match (settings.get(name), value) {
        (Some(Value::String(_)), Value::Number(number)) => number.to_string().into(),
        (Some(Value::Number(_)), Value::String(text)) => text.parse::<u64>().map_or(text.into(), Value::from),
        (_, value) => value,
    };
    settings.insert(name.to_owned(), value);
}

/// Seconds as a number, whole or not, or as text.
#[inline]
fn seconds(value: Option<&Value>) -> Option<u64> {
    let seconds = match value? {
        Value::String(text) => text.trim().split('.').next()?.parse().ok()?,
        number => return number.as_u64().or_else(|| number.as_f64().and_then(whole)),
    };
    Some(seconds)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked before")]
#[inline]
fn whole(seconds: f64) -> Option<u64> {
    (0.0..1e15).contains(&seconds).then_some(seconds as u64)
}

#[inline]
fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn seconds_in_every_form() {
        let cases = [(json!(5), Some(5)), (json!("5"), Some(5)), (json!(5.9), Some(5)), (json!(" 5.9 "), Some(5))];
        for (value, expected) in cases {
            assert_eq!(seconds(Some(&value)), expected, "{value}");
        }
        for value in [json!(-1), json!("soon"), json!(null), json!([5]), json!(1e300)] {
            assert_eq!(seconds(Some(&value)), None, "{value}");
        }
    }

    #[test]
    fn text_stays_text() {
        let Value::Object(mut settings) = json!({"expires_in": "86400", "init_time": 1, "other": true}) else {
            unreachable!()
        };
        put(&mut settings, "expires_in", 3600.into());
        put(&mut settings, "init_time", 7.into());
        assert_eq!(Value::Object(settings), json!({"expires_in": "3600", "init_time": 7, "other": true}));
    }
}
