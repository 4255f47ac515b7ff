//! Whom a connection trusts, and as whom it shows itself.

mod advice;

use std::fmt;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use rustls_platform_verifier::Verifier;

pub(super) use advice::{advice, advice_by_words};

/// What is set of TLS, apart from what is usual.
#[derive(Default)]
pub(super) struct TlsSettings {
    roots: Vec<CertificateDer<'static>>,
    identity: Option<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>)>,
    pub(super) trusts_everybody: bool,
    /// Whether HTTP/2 is not offered.
    pub(super) http1_only: bool,
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
        let offered: &[&[u8]] = if self.http1_only { &[b"http/1.1"] } else { &[b"h2", b"http/1.1"] };
        config.alpn_protocols = offered.iter().map(|protocol| protocol.to_vec()).collect();
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
