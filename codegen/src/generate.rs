//! The whole way in one call: bytes of documents in, files of Rust out.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::census::{Census, Report};
use crate::config::Config;
use crate::csdl;
use crate::diagnostic::Diagnostics;
use crate::emit::{self, Generated};
use crate::model;

/// A document as it was read.
#[derive(Clone, Debug)]
pub struct Input {
    /// The name that messages give it.
    pub name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// What came out.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// The code, unless an error stands in the way.
    pub generated: Option<Generated>,
    /// What was declared and what was written.
    pub report: Option<Report>,
    /// All messages.
    pub diagnostics: Diagnostics,
}

/// Generates the client of the service that `documents` describe, with `overlays` laid over it.
///
/// The same input gives the same output. Nothing is read or written here.
pub fn generate(config: &Config, documents: &[Input], overlays: &[Input]) -> Outcome {
    let mut outcome = Outcome::default();
    let diagnostics = &mut outcome.diagnostics;
    if let Err(wrong) = config.check() {
        diagnostics.push(wrong);
        return outcome;
    }
    let mut read = |inputs: &[Input]| -> Option<Vec<csdl::Document>> {
        // All of them are read, so that all messages come at once.
        let documents: Vec<Option<csdl::Document>> =
            inputs.iter().map(|input| csdl::read(&input.name, &input.bytes, diagnostics)).collect();
        let mut documents: Vec<csdl::Document> = documents.into_iter().collect::<Option<_>>()?;
        documents.iter_mut().for_each(csdl::Document::sort);
        Some(documents)
    };
    let (own, laid_over) = (read(documents), read(overlays));
    let (Some(own), Some(laid_over)) = (own, laid_over) else { return outcome };
    let service = model::build(&own, &laid_over, diagnostics);
    let fingerprint = fingerprint(own.iter().chain(&laid_over));
    outcome.generated = emit::emit(&service, config, &fingerprint, diagnostics);
    outcome.report = outcome
        .generated
        .as_ref()
        .map(|generated| Report { declared: Census::declared(&own, &service), generated: generated.written });
    outcome
}

/// SHA-256 over what the sorted documents say, so that neither their order nor their layout shows.
fn fingerprint<'a>(documents: impl Iterator<Item = &'a csdl::Document>) -> String {
    let mut hash = Sha256::new();
    for document in documents {
        hash.update(csdl::write(document));
    }
    let mut text = String::with_capacity(64);
    for byte in hash.finalize() {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
