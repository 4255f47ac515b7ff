//! Whether a body comes from the service.

use std::fmt;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::HeaderMap;
use ring::hmac;
use secrecy::{ExposeSecret as _, SecretString};

use super::event::Event;
use crate::odata::Error;

/// The header that holds the signature.
pub const SIGNATURE: &str = "x-uipath-signature";
/// What may stand before a signature.
const PREFIX: &[u8] = b"sha256=";

/// The secret that a webhook was set up with.
#[derive(Clone, Debug)]
pub struct Secret(SecretString);

impl Secret {
    /// The secret, as it stands in the webhook.
    pub fn new(secret: impl Into<SecretString>) -> Self {
        Self(secret.into())
    }

    /// Checks the signature of a body: `body` as it came, byte for byte, and the value of the header
    /// `X-UiPath-Signature`, base64 with or without `sha256=` before it. How long it takes says nothing of where a
    /// wrong signature differs.
    pub fn verify(&self, body: &[u8], signature: impl AsRef<[u8]>) -> Result<(), SignatureError> {
        let signature = signature.as_ref().trim_ascii();
        let signature = match signature.get(..PREFIX.len()) {
            Some(prefix) if prefix.eq_ignore_ascii_case(PREFIX) => &signature[PREFIX.len()..],
            _ => signature,
        };
        // Anybody could sign with a secret that is none.
        if self.0.expose_secret().trim().is_empty() {
            return Err(SignatureError::NoSecret);
        }
        if signature.is_empty() {
            return Err(SignatureError::Missing);
        }
        let signature = BASE64_STANDARD.decode(signature).map_err(|_| SignatureError::Malformed)?;
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.0.expose_secret().as_bytes());
        hmac::verify(&key, body, &signature).map_err(|_| SignatureError::Wrong)
    }

    /// Checks the signature among `headers`, and reads the event.
    #[inline]
    pub fn open(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, EventError> {
        let mut signatures = headers.get_all(SIGNATURE).iter();
        match (signatures.next(), signatures.next()) {
            (Some(signature), None) => self.verify(body, signature)?,
            (None, _) => return Err(SignatureError::Missing.into()),
            (Some(_), Some(_)) => return Err(SignatureError::Malformed.into()),
        }
        Event::from_json(body).map_err(EventError::Event)
    }
}

/// Why a body is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// There is no signature.
    Missing,
    /// The signature is not base64, or there are several.
    Malformed,
    /// The signature is not that of this body with this secret.
    Wrong,
    /// The secret to check it with is empty.
    NoSecret,
}

impl fmt::Display for SignatureError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "the call has no header X-UiPath-Signature: does the webhook have a secret?",
            Self::Malformed => "the header X-UiPath-Signature is no signature",
            Self::NoSecret => "the secret of the webhook is empty, and so nothing can be believed",
            Self::Wrong => {
                "the signature is not that of this body: is the secret that of the webhook, and the body as it came?"
            }
        })
    }
}

impl std::error::Error for SignatureError {}

/// Why what a webhook was sent is no event.
#[derive(Debug)]
#[non_exhaustive]
pub enum EventError {
    /// It is not believed: answer 401.
    Signature(SignatureError),
    /// It cannot be read: answer 400.
    Event(Error),
}

impl From<SignatureError> for EventError {
    #[inline]
    fn from(error: SignatureError) -> Self {
        Self::Signature(error)
    }
}

impl fmt::Display for EventError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signature(error) => error.fmt(f),
            Self::Event(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for EventError {
    #[inline]
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Signature(_) => None,
            Self::Event(error) => error.source(),
        }
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    const BODY: &[u8] = b"what do ya want for nothing?";
    /// Case 2 of RFC 4231, whose key is `Jefe`.
    const SIGNED: &str = "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=";

    fn headers(signatures: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for signature in signatures {
            headers.append(SIGNATURE, HeaderValue::from_str(signature).unwrap());
        }
        headers
    }

    #[test]
    fn both_forms_are_believed() {
        let secret = Secret::new("Jefe");
        for signature in [SIGNED.to_owned(), format!("sha256={SIGNED}"), format!(" SHA256={SIGNED} ")] {
            assert_eq!(secret.verify(BODY, &signature), Ok(()), "{signature}");
        }
        assert!(!format!("{secret:?}").contains("Jefe"));
    }

    #[test]
    fn anything_else_is_not() {
        let secret = Secret::new("Jefe");
        for (signature, wrong) in [
            ("", SignatureError::Missing),
            ("sha256=", SignatureError::Missing),
            ("not base64!", SignatureError::Malformed),
            ("AAAA", SignatureError::Wrong),
            ("X9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=", SignatureError::Wrong),
        ] {
            assert!(matches!(secret.verify(BODY, signature), Err(error) if error == wrong), "{signature}");
        }
        assert_eq!(secret.verify(b"what do ya want for nothing!", SIGNED), Err(SignatureError::Wrong));
        // What everybody can make with no secret at all.
        let signed = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, b""), BODY);
        let forged = BASE64_STANDARD.encode(signed);
        for empty in ["", " "] {
            assert_eq!(Secret::new(empty).verify(BODY, &forged), Err(SignatureError::NoSecret));
        }
        assert_eq!(Secret::new("jefe").verify(BODY, SIGNED), Err(SignatureError::Wrong));
    }

    #[test]
    fn the_signature_is_looked_at_before_the_body() {
        let secret = Secret::new("Jefe");
        let opened = |signatures: &[&str]| secret.open(&headers(signatures), BODY).unwrap_err();
        assert!(matches!(opened(&[SIGNED]), EventError::Event(Error::Decode(_))));
        assert!(matches!(opened(&["AAAA"]), EventError::Signature(SignatureError::Wrong)));
        assert!(matches!(opened(&[]), EventError::Signature(SignatureError::Missing)));
        assert!(matches!(opened(&[SIGNED, SIGNED]), EventError::Signature(SignatureError::Malformed)));
    }
}
