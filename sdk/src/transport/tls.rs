//! Whom a connection trusts, and as whom it shows itself.

use std::fmt;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{AlertDescription, CertificateError, ClientConfig, DigitallySignedStruct, SignatureScheme};
use rustls_platform_verifier::Verifier;

/// What is set of TLS, apart from what is usual.
#[derive(Default)]
pub(super) struct TlsSettings {
    roots: Vec<CertificateDer<'static>>,
    identity: Option<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>)>,
    pub(super) trusts_everybody: bool,
}

impl TlsSettings {
    /// Trusts the certificates in `pem` as well.
    pub(super) fn add_roots(&mut self, pem: &[u8]) -> Result<(), String> {
        self.roots.extend(certificates("the root certificate", pem)?);
        Ok(())
    }

    /// Shows `chain` to servers that ask for a certificate.
    pub(super) fn set_identity(&mut self, chain: &[u8], key: &[u8]) -> Result<(), String> {
        let chain = certificates("the client's certificate", chain)?;
        // The parser's own words say nothing that mends it, and the input is a secret.
        let key = key.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(key);
        let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| {
            "the client's key holds no private key in PEM (unencrypted PKCS#8, PKCS#1 or SEC1)".to_owned()
        })?;
        self.identity = Some((chain, key));
        Ok(())
    }

    /// The configuration, and why it can reach nobody by TLS, if so: a bare container has no certificates, and may still
    /// reach its own loopback.
    pub(super) fn configuration(self) -> Result<(ClientConfig, Option<String>), rustls::Error> {
        let provider = provider();
        let (trusted, no_tls) = if self.trusts_everybody {
            (Trusted::Everybody, None)
        } else {
            // Without certificates of the system, those that were added must be right.
            let added = !self.roots.is_empty();
            match Verifier::new_with_extra_roots(self.roots, provider.clone()) {
                Ok(verifier) => (Trusted::Platform(verifier), None),
                Err(error) if added => return Err(error),
                Err(error) => (Trusted::Nobody, Some(error.to_string())),
            }
        };
        let builder = ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(Trust { trusted, provider }));
        let mut config = match self.identity {
            Some((chain, key)) => builder.with_client_auth_cert(chain, key)?,
            None => builder.with_no_client_auth(),
        };
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok((config, no_tls))
    }
}

/// The provider that the application has chosen for its process, else ring; nothing is set for the process.
fn provider() -> Arc<CryptoProvider> {
    CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()))
}

/// All certificates in `pem`, wherever they begin: behind a byte order mark, or behind the end of another in the same
/// line, as files have it that were put together, a parser would pass over one without a word.
fn certificates(what: &str, pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    let begins = pem.windows(BEGIN.len()).enumerate().filter(|(_, window)| *window == BEGIN.as_bytes());
    let certificates: Vec<_> = begins
        .map(|(at, _)| CertificateDer::from_pem_slice(pem.get(at..).unwrap_or_default()))
        .collect::<Result<_, _>>()
        .map_err(|_| format!("{what} is not well-formed PEM"))?;
    if certificates.is_empty() {
        return Err(format!("{what} holds no certificate in PEM: it begins with {BEGIN}"));
    }
    Ok(certificates)
}

const BEGIN: &str = "-----BEGIN CERTIFICATE-----";

/// What to do about a failure of TLS that no repetition mends; nothing for others.
pub(super) fn advice(error: &rustls::Error) -> Option<&'static str> {
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
pub(super) fn advice_by_words(words: &str) -> Option<&'static str> {
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

/// Which certificates of servers are taken.
enum Trusted {
    /// Those that the operating system trusts, and those that were added.
    Platform(Verifier),
    Everybody,
    Nobody,
}

/// Looks at the certificate of a server. A handshake must be signed with its key, whoever is trusted.
///
/// The verifier of the platform is not handed on as it is, since this crate would compile how all that it consists of
/// prints itself.
struct Trust {
    trusted: Trusted,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Trust {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        between: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        match &self.trusted {
            Trusted::Platform(verifier) => verifier.verify_server_cert(certificate, between, name, ocsp, now),
            Trusted::Everybody => Ok(ServerCertVerified::assertion()),
            Trusted::Nobody => Err(rustls::Error::InvalidCertificate(rustls::CertificateError::UnknownIssuer)),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signed, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signed, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

impl fmt::Debug for Trust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.trusted {
            Trusted::Platform(_) => "trusts the platform",
            Trusted::Everybody => "trusts everybody",
            Trusted::Nobody => "trusts nobody",
        })
    }
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
