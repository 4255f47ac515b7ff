//! What users granted to an application: codes, which are taken once and soon, and refresh tokens, each of
//! which is taken once too.

use std::collections::HashMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::refusal::{Refusal, Result};

/// How long a code can be redeemed, in seconds.
const LIFETIME: i64 = 300;
/// So many codes and refresh tokens are kept, so that nobody fills the memory with them.
const MOST: usize = 10_000;

/// Codes and refresh tokens that were given out.
#[derive(Default)]
pub(crate) struct Grants {
    codes: HashMap<String, Granted>,
    refresh: HashMap<String, Vec<String>>,
}

/// What a code stands for.
#[derive(Debug)]
pub(super) struct Granted {
    pub(super) scopes: Vec<String>,
    /// Where it was sent to.
    pub(super) redirect: String,
    /// The hash of a secret that only the one who asked knows.
    pub(super) challenge: String,
}

/// What comes with a code.
#[derive(Debug)]
pub(super) struct Said<'a> {
    pub(super) code: &'a str,
    pub(super) redirect: &'a str,
    pub(super) verifier: &'a str,
}

impl fmt::Debug for Grants {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Grants({}, {})", self.codes.len(), self.refresh.len())
    }
}

fn secret() -> String {
    Uuid::new_v4().simple().to_string().to_uppercase()
}

fn invalid(reason: impl Into<String>) -> Refusal {
    Refusal::oauth(400, "invalid_grant", None).because(reason)
}

impl Grants {
    /// A code for what was granted. The time it ends at is in it.
    pub(super) fn code(&mut self, now: Timestamp, granted: Granted) -> String {
        if self.codes.len() >= MOST {
            self.codes.clear();
        }
        let ends = now.saturating_add(SignedDuration::from_secs(LIFETIME)).unwrap_or(Timestamp::MAX);
        let code = format!("{}-{}", secret(), ends.as_second());
        self.codes.insert(code.clone(), granted);
        code
    }

    /// What a code stands for; it is gone then, also if something is wrong.
    pub(super) fn redeem(&mut self, now: Timestamp, said: &Said<'_>) -> Result<Vec<String>> {
        let granted = self.codes.remove(said.code).ok_or_else(|| invalid("the code is not known, or was taken"))?;
        let ends = said.code.rsplit('-').next().and_then(|ends| ends.parse::<i64>().ok()).unwrap_or_default();
        if ends <= now.as_second() {
            return Err(invalid("the code has expired"));
        }
        if granted.redirect != said.redirect {
            return Err(invalid("redirect_uri is not the one that the code was sent to"));
        }
        if URL_SAFE_NO_PAD.encode(Sha256::digest(said.verifier)) != granted.challenge {
            return Err(invalid("code_verifier does not fit code_challenge"));
        }
        Ok(granted.scopes)
    }

    /// A refresh token for these scopes.
    pub(super) fn keep(&mut self, scopes: Vec<String>) -> String {
        if self.refresh.len() >= MOST {
            self.refresh.clear();
        }
        let token = secret();
        self.refresh.insert(token.clone(), scopes);
        token
    }

    /// The scopes of a refresh token, which is gone then; fewer, if fewer are asked for.
    pub(super) fn refresh(&mut self, token: &str, wanted: Option<&str>) -> Result<Vec<String>> {
        let scopes =
            self.refresh.remove(token).ok_or_else(|| invalid("the refresh token is not known, or was taken"))?;
        let Some(wanted) = wanted.filter(|wanted| !wanted.is_empty()) else { return Ok(scopes) };
        let wanted: Vec<String> = wanted.split_whitespace().map(str::to_owned).collect();
        if wanted.iter().any(|scope| !scopes.contains(scope)) {
            return Err(Refusal::oauth(400, "invalid_scope", None));
        }
        Ok(wanted)
    }
}
