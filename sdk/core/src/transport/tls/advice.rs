//! What to do about failures of TLS that no repetition mends.

use rustls::{AlertDescription, CertificateError};

/// What to do about `error`; nothing where a repetition may mend it.
pub(in crate::transport) fn advice(error: &rustls::Error) -> Option<&'static str> {
    Some(match error {
        rustls::Error::InvalidCertificate(why) => about_certificate(why),
        rustls::Error::AlertReceived(alert) => return about_alert(*alert),
        rustls::Error::PeerIncompatible(_) => NOTHING_IN_COMMON,
        rustls::Error::InvalidMessage(_) => "the server does not speak TLS there: check scheme and port of the URL",
        _ => return None,
    })
}

const NOTHING_IN_COMMON: &str =
    "the server and this client have no way of TLS in common: it takes TLS 1.2 with ECDHE, or TLS 1.3";

/// What is wrong with the certificate that a server shows.
fn about_certificate(why: &CertificateError) -> &'static str {
    match why {
        CertificateError::Expired
        | CertificateError::ExpiredContext { .. }
        | CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. } => {
            "the server's certificate is not valid at this time: it is to be renewed, or this machine's clock is wrong"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "the server's certificate is for another host: check the URL"
        }
        CertificateError::Revoked => "the server's certificate was revoked",
        // As `openssl req -x509` makes them. That it is among the roots does not help.
        CertificateError::Other(other) if other.0.to_string() == "CaUsedAsEndEntity" => {
            "the server shows a certificate that is marked as that of a CA, which is not taken for a server's, also if it \
             is added as a root: make it anew with `basicConstraints=CA:FALSE`, or have it signed by a CA"
        }
        _ => "the server's certificate is not trusted; a CA of your own is added by `ReqwestTransport::builder()`",
    }
}

/// The same where only the words of a failure are left.
pub(in crate::transport) fn advice_by_words(words: &str) -> Option<&'static str> {
    let name = words.split_once("received fatal alert: ")?.1;
    let mut alerts = (0..=u8::MAX).map(AlertDescription::from);
    about_alert(alerts.find(|alert| format!("{alert:?}") == name)?)
}

/// What is meant where a server breaks off the handshake.
fn about_alert(alert: AlertDescription) -> Option<&'static str> {
    Some(match alert {
        AlertDescription::CertificateRequired => {
            "the server asks for a client certificate; it is set by `ReqwestTransport::builder()`"
        }
        AlertDescription::BadCertificate
        | AlertDescription::AccessDenied
        | AlertDescription::CertificateExpired
        | AlertDescription::CertificateRevoked
        | AlertDescription::CertificateUnknown
        | AlertDescription::DecryptError
        | AlertDescription::UnknownCA
        | AlertDescription::UnsupportedCertificate => "the server does not take the client's certificate",
        // With TLS 1.2 there is no other word for a client certificate that is missing.
        AlertDescription::HandshakeFailure => {
            "the server breaks off the handshake: it asks for a client certificate, which is set by \
             `ReqwestTransport::builder()`, or takes neither TLS 1.2 with ECDHE nor TLS 1.3"
        }
        AlertDescription::ProtocolVersion | AlertDescription::InsufficientSecurity => NOTHING_IN_COMMON,
        AlertDescription::NoApplicationProtocol => "the server speaks neither HTTP/2 nor HTTP/1.1 there: check the URL",
        AlertDescription::UnrecognisedName => "the server does not know the host's name: check the URL",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alerts_are_known_by_their_words() {
        for alert in [AlertDescription::CertificateRequired, AlertDescription::UnknownCA] {
            let error = rustls::Error::AlertReceived(alert);
            assert!(
                advice(&error).is_some() && advice_by_words(&format!("connection error: {error}")) == advice(&error)
            );
        }
        for words in ["received fatal alert: InternalError", "received fatal alert: no such", "reset by peer"] {
            assert_eq!(advice_by_words(words), None, "{words}");
        }
    }
}
