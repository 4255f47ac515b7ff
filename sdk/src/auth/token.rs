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
    /// A token of unknown life: it is used until the service refuses it. White space around it is cut off.
    pub fn new(secret: impl Into<SecretString>) -> Self {
        let secret = secret.into();
        let trimmed = secret.expose_secret().trim();
        let secret = if trimmed.len() == secret.expose_secret().len() { secret } else { SecretString::from(trimmed) };
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_renewed_ahead_of_its_end() {
        let seconds = |life: Life| (life.expires_in.as_secs(), life.renew_in.as_secs());
        assert_eq!(seconds(Life::new(Duration::from_secs(3600), Duration::ZERO)), (3600, 3300));
        assert_eq!(seconds(Life::new(Duration::from_secs(100), Duration::ZERO)), (100, 90));
        assert_eq!(seconds(Life::new(Duration::from_secs(86_400), Duration::from_secs(86_300))), (100, 0));
        assert_eq!(seconds(Life::new(Duration::ZERO, Duration::from_secs(5))), (0, 0));
    }

    #[test]
    fn white_space_is_no_part_of_a_token() {
        assert!(AccessToken::new(" abc\n").is_same(&AccessToken::new("abc")));
    }

    #[test]
    fn a_token_does_not_show_itself() {
        let shown = format!("{:?}", AccessToken::new("planted").expires_in(Duration::from_secs(9)));
        assert!(!shown.contains("planted"), "{shown}");
    }
}
