//! Tokens that were given out.

use std::collections::HashMap;
use std::fmt;

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::grants::Grants;

/// Tokens that were given out, with what they allow.
#[derive(Default)]
pub(crate) struct Tokens {
    tokens: HashMap<String, Token>,
    /// By which users get new ones.
    pub(super) grants: Grants,
}

#[derive(Clone)]
struct Token {
    expires: Timestamp,
    scopes: Option<Vec<String>>,
}

/// Why a token is not valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Invalid {
    Unknown,
    Expired,
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tokens({})", self.tokens.len())
    }
}

impl Tokens {
    /// A new token that is valid for `seconds` and allows `scopes`; all of them if none are named.
    pub(crate) fn give(&mut self, now: Timestamp, seconds: i64, scopes: Option<Vec<String>>) -> String {
        self.tokens.retain(|_, token| token.expires > now);
        let text = format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
        let expires = now.saturating_add(SignedDuration::from_secs(seconds)).unwrap_or(Timestamp::MAX);
        self.tokens.insert(text.clone(), Token { expires, scopes });
        text
    }

    /// What the token `text` allows.
    pub(crate) fn scopes(&self, text: &str, now: Timestamp) -> Result<Option<&[String]>, Invalid> {
        let token = self.tokens.get(text).ok_or(Invalid::Unknown)?;
        if token.expires <= now { Err(Invalid::Expired) } else { Ok(token.scopes.as_deref()) }
    }

    /// Ends the token `text`.
    pub(crate) fn end(&mut self, text: &str, now: Timestamp) {
        if let Some(token) = self.tokens.get_mut(text) {
            token.expires = now;
        }
    }

    /// Ends all tokens at once.
    pub(crate) fn expire(&mut self, now: Timestamp) {
        self.tokens.values_mut().for_each(|token| token.expires = now);
    }
}
