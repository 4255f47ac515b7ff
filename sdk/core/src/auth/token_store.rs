//! Tokens kept between runs, in files that only their owner can read.

use std::fmt::{self, Write as _};
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use futures_core::future::BoxFuture;
use ring::digest::{self, SHA256};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};

use super::private_file::{self, blocking};
use super::token::Life;
use super::{AccessToken, TokenContext};
use crate::odata::AuthError;

/// How long a process waits for another to renew a token that both use.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);

/// A folder with one file for each identity that has signed in.
///
/// The file's name is a digest of the identity service, the tenant, the client, the scopes and the secret, so that no
/// secret but the tokens themselves is written. A file that cannot be read, or that others than its owner can read,
/// counts as absent and is replaced; it appears under its name only when it is whole. Any number of processes can share
/// a folder: a lock file beside each token sees to it that one of them asks for the next, and the others take it. Where
/// nothing can be written, a token lives as long as the process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenStore {
    folder: PathBuf,
}

impl TokenStore {
    /// Keeps tokens in `folder`, which is made when it is needed.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// Keeps tokens where the operating system wants caches of the user: `$XDG_CACHE_HOME` or `~/.cache`,
    /// `~/Library/Caches`, `%LOCALAPPDATA%`. Nothing if there is no such place.
    pub fn of_user() -> Option<Self> {
        Self::of_variables(|name| std::env::var_os(name).map(PathBuf::from))
    }

    fn of_variables(variable: impl Fn(&str) -> Option<PathBuf>) -> Option<Self> {
        let absolute = |name: &str| variable(name).filter(|path| path.is_absolute());
        let caches = if cfg!(windows) {
            absolute("LOCALAPPDATA")
        } else if cfg!(target_os = "macos") {
            absolute("HOME").map(|home| home.join("Library/Caches"))
        } else {
            absolute("XDG_CACHE_HOME").or_else(|| absolute("HOME").map(|home| home.join(".cache")))
        };
        Some(Self::at(caches?.join("uipath-orchestrator")))
    }

    /// The place of the token for `identity`, whose parts are public, and `secret`, which is not.
    pub(super) fn slot(&self, identity: &[&str], secret: &SecretString) -> Slot {
        let mut digest = digest::Context::new(&SHA256);
        for part in identity.iter().copied().chain([secret.expose_secret()]) {
            // With its length before it, a part cannot pass for the end of another.
            digest.update(&part.len().to_be_bytes());
            digest.update(part.as_bytes());
        }
        let mut name = "token-".to_owned();
        for byte in digest.finish().as_ref().iter().take(16) {
            // Writing to a string cannot fail.
            let _ = write!(name, "{byte:02x}");
        }
        Slot { path: self.folder.join(name + ".json") }
    }
}

/// The place of one token.
#[derive(Clone)]
pub(super) struct Slot {
    path: PathBuf,
}

/// What a flow gets from the identity service.
pub(super) struct Grant {
    pub(super) token: AccessToken,
    /// What the next token can be had for without the user.
    pub(super) refresh: Option<SecretString>,
}

impl From<AccessToken> for Grant {
    fn from(token: AccessToken) -> Self {
        Self { token, refresh: None }
    }
}

/// What a file holds.
struct Saved {
    token: AccessToken,
    refresh: Option<SecretString>,
}

impl Saved {
    /// Whether the token need not be renewed yet, and was not refused.
    fn is_good(&self, context: &TokenContext) -> bool {
        let fresh = self.token.life().is_some_and(|life| life.renew_in > Duration::ZERO);
        fresh && context.refused().is_none_or(|refused| !refused.is_same(&self.token))
    }
}

/// Asks the identity service, with the refresh token that was kept.
pub(super) type Request<'a, 'f> =
    dyn FnMut(Option<SecretString>) -> BoxFuture<'f, Result<Grant, AuthError>> + Send + 'a;

/// The token of `slot`, or one that `request` gets, for which one process at a time asks; the others wait for up to
/// `patience` and take what it got.
pub(super) async fn kept(
    slot: Option<&Slot>,
    context: &TokenContext,
    patience: Duration,
    request: &mut Request<'_, '_>,
) -> Result<AccessToken, AuthError> {
    let Some(slot) = slot else { return Ok(request(None).await?.token) };
    if let Some(saved) = slot.load().await.filter(|saved| saved.is_good(context)) {
        return Ok(saved.token);
    }
    let _lock = private_file::lock(&slot.path.with_extension("lock"), patience).await;
    let refresh = match slot.load().await {
        Some(saved) if saved.is_good(context) => return Ok(saved.token),
        saved => saved.and_then(|saved| saved.refresh),
    };
    let grant = request(refresh).await?;
    slot.save(&grant).await;
    Ok(grant.token)
}

impl Slot {
    /// What is kept, if it can be read.
    async fn load(&self) -> Option<Saved> {
        let path = self.path.clone();
        let text = blocking(move || private_file::read(&path)).await.ok()?;
        let saved: Value = serde_json::from_str(&text).ok()?;
        let text = |name: &str| saved.get(name)?.as_str().filter(|secret| !secret.trim().is_empty());
        let issued = Duration::from_secs(saved.get("issued_at")?.as_u64()?);
        let total = Duration::from_secs(saved.get("expires_in")?.as_u64()?);
        // A token from the future means that a clock was set: its life is not known, and counts as over.
        let age = now().checked_sub(issued).unwrap_or(total);
        Some(Saved {
            token: AccessToken::new(text("access_token")?).living(Life::new(total, age)),
            refresh: text("refresh_token").map(SecretString::from),
        })
    }

    /// Keeps what was granted. That it cannot be kept is not worth failing a call that could go on.
    async fn save(&self, grant: &Grant) {
        // A token whose life is not known is of no use to the next run, but what it is renewed with is.
        let life = match (grant.token.life(), &grant.refresh) {
            (Some(life), _) => life.expires_in,
            (None, Some(_)) => Duration::ZERO,
            (None, None) => return,
        };
        let mut saved = json!({
            "access_token": grant.token.secret().expose_secret(),
            "issued_at": now().as_secs(),
            "expires_in": life.as_secs(),
        });
        if let Some(refresh) = &grant.refresh {
            saved["refresh_token"] = refresh.expose_secret().into();
        }
        let path = self.path.clone();
        if let Err(error) = blocking(move || private_file::write(&path, &saved.to_string())).await {
            tracing::warn!(path = %self.path.display(), %error, "the token cannot be kept for the next run");
        }
    }
}

impl fmt::Debug for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.fmt(f)
    }
}

fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn slot(store: &TokenStore, parts: &[&str], secret: &str) -> PathBuf {
        store.slot(parts, &SecretString::from(secret)).path
    }

    fn grant(token: &str) -> Grant {
        AccessToken::new(token).expires_in(Duration::from_secs(1000)).into()
    }

    /// The token that is kept, if it would be used.
    async fn good(slot: &Slot) -> Option<AccessToken> {
        let nothing = crate::transport::MemoryTransport::new(|_| unreachable!());
        let context = TokenContext::new(std::sync::Arc::new(nothing));
        Some(slot.load().await.filter(|saved| saved.is_good(&context))?.token)
    }

    #[tokio::test]
    async fn what_a_token_is_renewed_with_is_kept_though_nobody_says_how_long_it_lives() {
        let folder = tempfile::tempdir().unwrap();
        let slot = TokenStore::at(folder.path()).slot(&["a"], &SecretString::from("s"));
        slot.save(&Grant { token: AccessToken::new("t"), refresh: None }).await;
        assert!(slot.load().await.is_none());
        slot.save(&Grant { token: AccessToken::new("t"), refresh: Some(SecretString::from("r")) }).await;
        assert!(good(&slot).await.is_none());
        let refresh = slot.load().await.and_then(|saved| saved.refresh);
        assert_eq!(refresh.as_ref().map(|secret| secret.expose_secret()), Some("r"));
    }

    #[test]
    fn each_identity_has_its_own_file() {
        let store = TokenStore::at("x");
        let one = slot(&store, &["a", "b", "c"], "secret");
        assert_eq!(one, slot(&store, &["a", "b", "c"], "secret"));
        for other in [
            slot(&store, &["z", "b", "c"], "secret"),
            slot(&store, &["a", "z", "c"], "secret"),
            slot(&store, &["a", "b", "z"], "secret"),
            slot(&store, &["a", "b", "c"], "other"),
            slot(&store, &["ab", "", "c"], "secret"),
        ] {
            assert_ne!(one, other);
        }
        assert!(!one.display().to_string().contains("secret"));
    }

    #[test]
    fn caches_of_the_user() {
        let store = |name: &'static str, value: &'static str| {
            TokenStore::of_variables(move |asked| (asked == name).then(|| PathBuf::from(value)))
        };
        assert_eq!(store("HOME", "relative"), None);
        if cfg!(target_os = "linux") {
            assert_eq!(store("HOME", "/h"), Some(TokenStore::at("/h/.cache/uipath-orchestrator")));
            assert_eq!(store("XDG_CACHE_HOME", "/c"), Some(TokenStore::at("/c/uipath-orchestrator")));
        }
    }

    #[tokio::test]
    async fn a_token_comes_back_with_the_rest_of_its_life() {
        let folder = tempfile::tempdir().unwrap();
        let slot = TokenStore::at(folder.path().join("a/b")).slot(&["i"], &SecretString::from("k"));
        assert!(good(&slot).await.is_none());
        slot.save(&grant("kept")).await;
        let token = good(&slot).await.unwrap();
        assert!(token.is_same(&AccessToken::new("kept")));
        assert!(token.life().unwrap().expires_in <= Duration::from_secs(1000));

        let old = json!({"access_token": "kept", "issued_at": now().as_secs() - 950, "expires_in": 1000});
        private_file::write(&slot.path, &old.to_string()).unwrap();
        assert!(good(&slot).await.is_none(), "it is about to end");
        let future = json!({"access_token": "kept", "issued_at": now().as_secs() + 950, "expires_in": 1000});
        private_file::write(&slot.path, &future.to_string()).unwrap();
        assert!(good(&slot).await.is_none(), "its clock was wrong");
    }

    #[tokio::test]
    async fn a_broken_file_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let slot = TokenStore::at(folder.path()).slot(&["i"], &SecretString::from("k"));
        for broken in ["", "{", "null", "{\"access_token\":5}", "{\"access_token\":\"t\",\"issued_at\":-1}"] {
            private_file::write(&slot.path, broken).unwrap();
            assert!(good(&slot).await.is_none(), "{broken}");
        }
        slot.save(&grant("whole")).await;
        assert!(good(&slot).await.is_some());
        let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(names, [slot.path], "nothing else is left behind");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn only_the_owner_reads_the_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let store = TokenStore::at(folder.path().join("tokens"));
        let slot = store.slot(&["i"], &SecretString::from("k"));
        slot.save(&grant("t")).await;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&slot.path), mode(&store.folder)), (0o600, 0o700));

        std::fs::set_permissions(&slot.path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(good(&slot).await.is_none(), "others could have written it");
        slot.save(&grant("t")).await;
        assert_eq!(mode(&slot.path), 0o600);
    }
}
