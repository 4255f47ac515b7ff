//! The secrets of one sign-in: RFC 7636 binds the code to who asked for it, `state` the answer to the question.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use secrecy::{ExposeSecret as _, SecretString};
use uuid::Uuid;

/// Drawn anew for each sign-in.
pub(super) struct Pkce {
    /// Goes to the token endpoint, and nowhere else.
    pub(super) verifier: SecretString,
    pub(super) state: String,
}

impl Pkce {
    #[inline]
    pub(super) fn new() -> Self {
        let drawn = || Uuid::new_v4().simple();
        // 244 random bits in 64 letters; between 43 and 128 letters are allowed.
        Self { verifier: SecretString::from(format!("{}{}", drawn(), drawn())), state: drawn().to_string() }
    }

    /// What the browser carries in place of the verifier, by the method `S256`.
    #[inline]
    pub(super) fn challenge(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(digest(&SHA256, self.verifier.expose_secret().as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_standard() {
        let verifier = SecretString::from("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        let pkce = Pkce { verifier, state: String::new() };
        assert_eq!(pkce.challenge(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn nothing_is_used_twice() {
        let (one, other) = (Pkce::new(), Pkce::new());
        let (verifier, another) = (one.verifier.expose_secret(), other.verifier.expose_secret());
        assert!(verifier != another && one.state != other.state && verifier.len() == 64);
    }
}
