//! Tokens kept between runs, in files that only their owner can read.

use std::fmt::{self, Write as _};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::AccessToken;
use super::token::Life;

/// A folder with one file for each identity that has signed in.
///
/// The file's name is a digest of the identity service, the tenant, the client and the user key, so that no secret but
/// the token itself is written. A file that cannot be read, or that others than its owner can read, counts as absent
/// and is replaced; it appears under its name only when it is whole. Where nothing can be written, a token lives as
/// long as the process.
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
        let mut digest = Sha256::new();
        for part in identity.iter().copied().chain([secret.expose_secret()]) {
            // With its length before it, a part cannot pass for the end of another.
            digest.update(part.len().to_be_bytes());
            digest.update(part);
        }
        let mut name = "token-".to_owned();
        for byte in digest.finalize().iter().take(16) {
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

impl Slot {
    /// The token, if there is one that need not be renewed yet.
    pub(super) async fn load(&self) -> Option<AccessToken> {
        let path = self.path.clone();
        let text = blocking(move || read(&path)).await.ok()?;
        let saved: Value = serde_json::from_str(&text).ok()?;
        let secret = saved.get("access_token")?.as_str().filter(|secret| !secret.trim().is_empty())?;
        let issued = Duration::from_secs(saved.get("issued_at")?.as_u64()?);
        let total = Duration::from_secs(saved.get("expires_in")?.as_u64()?);
        // A token from the future means that a clock was set: its life is not known.
        let life = Life::new(total, now().checked_sub(issued)?);
        (life.renew_in > Duration::ZERO).then(|| AccessToken::new(secret).living(life))
    }

    /// Keeps the token. That it cannot be kept is not worth failing a call that could go on.
    pub(super) async fn save(&self, token: &AccessToken) {
        let Some(life) = token.life() else { return };
        let text = json!({
            "access_token": token.secret().expose_secret(),
            "issued_at": now().as_secs(),
            "expires_in": life.expires_in.as_secs(),
        });
        let path = self.path.clone();
        if let Err(error) = blocking(move || write(&path, &text.to_string())).await {
            tracing::warn!(path = %self.path.display(), %error, "the token cannot be kept for the next run");
        }
    }
}

impl fmt::Debug for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.fmt(f)
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}

fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

fn read(path: &Path) -> io::Result<String> {
    use io::Read as _;
    let file = std::fs::File::open(path)?;
    if !is_private(&file.metadata()?) {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "others can read it"));
    }
    let mut text = String::new();
    file.take(1024 * 1024).read_to_string(&mut text)?;
    Ok(text)
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    use io::Write as _;
    let folder = path.parent().unwrap_or(Path::new("."));
    make_private_folder(folder)?;
    let nanos = now().subsec_nanos();
    let temporary = path.with_extension(format!("{}-{nanos}.tmp", std::process::id()));
    let mut file = private_file(&temporary)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    drop(file);
    let moved = written.and_then(|()| std::fs::rename(&temporary, path));
    if moved.is_err() {
        // What is left over holds a token.
        let _ = std::fs::remove_file(&temporary);
    }
    moved
}

/// The bits of a file's mode that let the group and everybody in.
#[cfg(unix)]
const OTHERS: u32 = 0o077;

#[cfg(unix)]
fn is_private(metadata: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    metadata.permissions().mode() & OTHERS == 0
}

#[cfg(not(unix))]
fn is_private(_: &std::fs::Metadata) -> bool {
    // The folder of a user's local data is his own.
    true
}

fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn private_file(path: &Path) -> io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(store: &TokenStore, parts: &[&str], secret: &str) -> PathBuf {
        store.slot(parts, &SecretString::from(secret)).path
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
        assert!(slot.load().await.is_none());
        slot.save(&AccessToken::new("kept").expires_in(Duration::from_secs(1000))).await;
        let token = slot.load().await.unwrap();
        assert!(token.is_same(&AccessToken::new("kept")));
        assert!(token.life().unwrap().expires_in <= Duration::from_secs(1000));

        let old = json!({"access_token": "kept", "issued_at": now().as_secs() - 950, "expires_in": 1000});
        write(&slot.path, &old.to_string()).unwrap();
        assert!(slot.load().await.is_none(), "it is about to end");
        let future = json!({"access_token": "kept", "issued_at": now().as_secs() + 950, "expires_in": 1000});
        write(&slot.path, &future.to_string()).unwrap();
        assert!(slot.load().await.is_none(), "its clock was wrong");
    }

    #[tokio::test]
    async fn a_broken_file_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let slot = TokenStore::at(folder.path()).slot(&["i"], &SecretString::from("k"));
        for broken in ["", "{", "null", "{\"access_token\":5}", "{\"access_token\":\"t\",\"issued_at\":-1}"] {
            write(&slot.path, broken).unwrap();
            assert!(slot.load().await.is_none(), "{broken}");
        }
        slot.save(&AccessToken::new("whole").expires_in(Duration::from_secs(1000))).await;
        assert!(slot.load().await.is_some());
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
        slot.save(&AccessToken::new("t").expires_in(Duration::from_secs(1000))).await;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&slot.path), mode(&store.folder)), (0o600, 0o700));

        std::fs::set_permissions(&slot.path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(slot.load().await.is_none(), "others could have written it");
        slot.save(&AccessToken::new("t").expires_in(Duration::from_secs(1000))).await;
        assert_eq!(mode(&slot.path), 0o600);
    }
}
