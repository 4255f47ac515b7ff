//! Keeps secrets out of what a server says back.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::{ExposeSecret as _, SecretString};

/// What the body of a form leaves bare.
pub(crate) const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'*');

/// `text` without any of `secrets`, as they are or as a form has them: a server that quotes what it was sent must not
/// bring a secret into a log.
pub(crate) fn redact(text: &str, secrets: &[&SecretString]) -> String {
    // A very short secret would tear ordinary words apart, and is no secret.
    let secrets = secrets.iter().map(|secret| secret.expose_secret().trim()).filter(|secret| secret.len() >= 4);
    secrets.fold(text.to_owned(), |text, secret| {
        let encoded = utf8_percent_encode(secret, FORM).to_string();
        text.replace(secret, "***").replace(&encoded, "***")
    })
}
