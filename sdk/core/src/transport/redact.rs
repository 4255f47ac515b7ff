//! Keeps secrets out of what a server says back.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::{ExposeSecret as _, SecretString};

/// What the body of a form leaves bare.
pub(crate) const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'*');

/// A shorter secret would tear ordinary words apart, and is no secret.
const SHORTEST: usize = 4;

/// `text` without any of `secrets`, as they are, or as a form or JSON has them: a server that quotes what it was sent
/// must not bring a secret into a log.
pub(crate) fn redact(text: &str, secrets: &[&SecretString]) -> String {
    let secrets = secrets.iter().map(|secret| secret.expose_secret().trim()).filter(|secret| secret.len() >= SHORTEST);
    secrets.fold(text.to_owned(), |text, secret| {
        let in_a_form = utf8_percent_encode(secret, FORM).to_string();
        let in_json = serde_json::Value::from(secret).to_string();
        [secret, &in_a_form, in_json.trim_matches('"')]
            .into_iter()
            .fold(text, |text, secret| without_beginning(text.replace(secret, "***"), secret))
    })
}

/// A text whose end was cut off can end within a secret.
fn without_beginning(mut text: String, secret: &str) -> String {
    let ends = secret.char_indices().map(|(at, _)| &secret[..at]).filter(|beginning| beginning.len() >= SHORTEST);
    if let Some(beginning) = ends.rev().find(|beginning| text.ends_with(beginning)) {
        text.truncate(text.len() - beginning.len());
        text.push_str("***");
    }
    text
}
