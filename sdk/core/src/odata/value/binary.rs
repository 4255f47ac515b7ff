//! `Edm.Binary`.

use std::fmt;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, URL_SAFE};
use bytes::Bytes;

use crate::odata::wire::Scalar;

const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// `Edm.Binary`: bytes, written as base64url. Both alphabets of base64 are read, with and without padding.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Binary(pub Bytes);

impl<T: Into<Bytes>> From<T> for Binary {
    fn from(bytes: T) -> Self {
        Self(bytes.into())
    }
}

impl fmt::Display for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE.encode(&self.0))
    }
}

impl fmt::Debug for Binary {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Binary({} bytes)", self.0.len())
    }
}

impl Scalar for Binary {
    const WANTED: &'static str = "base64";

    fn from_text(text: &str) -> Option<Self> {
        let standard = text.replace('-', "+").replace('_', "/");
        LENIENT.decode(standard).ok().map(|bytes| Self(bytes.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_alphabets_are_read_with_and_without_padding() {
        let bytes = Binary::from(vec![0xfb, 0xff, 0xfe, 0x01]);
        assert_eq!(bytes.to_string(), "-__-AQ==");
        for text in ["-__-AQ==", "+//+AQ==", "-__-AQ", "+//+AQ"] {
            assert_eq!(Binary::from_text(text), Some(bytes.clone()), "{text}");
        }
        assert_eq!(Binary::from_text("not base64!"), None);
    }
}
