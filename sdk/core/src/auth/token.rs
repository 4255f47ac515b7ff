//! A token and its life.

use std::time::Duration;

use secrecy::{ExposeSecret as _, SecretString};

/// A bearer token. It does not show itself in `Debug`.
#[derive(Clone, Debug)]
pub struct AccessToken {
    secret: SecretString,
    life: Option<Life>,
}

/// How long a token is good for, counted from when it was handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Life {
    /// Until it is of no use any more.
    pub(crate) expires_in: Duration,
    /// Until another one should be asked for.
    pub(crate) renew_in: Duration,
}

impl Life {
    /// The life of a token that lives `total`, and of which `age` has passed.
    pub(crate) fn new(total: Duration, age: Duration) -> Self {
        // A tenth of a short life; of a long one as much as the slowest call and two clocks can take.
        let margin = (total / 10).min(Duration::from_secs(300));
        Self { expires_in: total.saturating_sub(age), renew_in: total.saturating_sub(margin).saturating_sub(age) }
    }
}

impl AccessToken {
    /// A token of unknown life: it is used until the service refuses it. White space around it is cut off, and the word
    /// `Bearer` before it, which comes along where somebody copies a header.
    pub fn new(secret: impl Into<SecretString>) -> Self {
        let secret = secret.into();
        let bare = bare(secret.expose_secret());
        let secret = if bare.len() == secret.expose_secret().len() { secret } else { SecretString::from(bare) };
        Self { secret, life: None }
    }

    /// The same token, which lives for `life` from now on.
    pub fn expires_in(self, life: Duration) -> Self {
        self.living(Life::new(life, Duration::ZERO))
    }

    pub(crate) fn living(self, life: Life) -> Self {
        Self { life: Some(life), ..self }
    }

    pub(crate) fn life(&self) -> Option<Life> {
        self.life
    }

    /// The token itself.
    pub fn secret(&self) -> &SecretString {
        &self.secret
    }

    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.secret.expose_secret() == other.secret.expose_secret()
    }
}

/// The token in what somebody gave as one.
fn bare(text: &str) -> &str {
    let text = text.trim();
    match text.split_once(char::is_whitespace) {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim_start(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_may_be_copied_with_what_stands_around_it() {
        for text in ["rt_1", " rt_1\n", "Bearer rt_1", "bearer  rt_1 "] {
            assert_eq!(AccessToken::new(text).secret().expose_secret(), "rt_1");
        }
        assert_eq!(AccessToken::new("Bearer").secret().expose_secret(), "Bearer");
        assert_eq!(AccessToken::new("Basic rt_1").secret().expose_secret(), "Basic rt_1");
    }

    #[test]
    fn a_token_is_renewed_ahead_of_its_end() {
        let seconds = |life: Life| (life.expires_in.as_secs(), life.renew_in.as_secs());
        assert_eq!(seconds(Life::new(Duration::from_secs(3600), Duration::ZERO)), (3600, 3300));
        assert_eq!(seconds(Life::new(Duration::from_secs(100), Duration::ZERO)), (100, 90));
        assert_eq!(seconds(Life::new(Duration::from_secs(86_400), Duration::from_secs(86_300))), (100, 0));
        assert_eq!(seconds(Life::new(Duration::ZERO, Duration::from_secs(5))), (0, 0));
    }

    #[test]
    fn a_token_does_not_show_itself() {
        let shown = format!("{:?}", AccessToken::new("planted").expires_in(Duration::from_secs(9)));
        assert!(!shown.contains("planted"), "{shown}");
    }
}
