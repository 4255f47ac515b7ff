//! Keeps secrets out of what a server says back.

use secrecy::{ExposeSecret as _, SecretString};

/// `text` without any of `secrets`: a server that quotes what it was sent must not bring a secret into a log.
pub(crate) fn redact(text: &str, secrets: &[&SecretString]) -> String {
    // A very short secret would tear ordinary words apart, and is no secret.
    secrets
        .iter()
        .map(|secret| secret.expose_secret())
        .filter(|secret| secret.len() >= 4)
        .fold(text.to_owned(), |text, secret| text.replace(secret, "***"))
}
