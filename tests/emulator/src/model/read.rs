//! Metadata documents into the model.

use std::fmt;
use std::sync::{Arc, OnceLock};

use odata_codegen::csdl::{self, Document};
use odata_codegen::diagnostic::{Diagnostics, Severity};
use odata_codegen::model::build;
use uipath_orchestrator_metadata::{ANNOTATIONS, ORCHESTRATOR};

use super::Model;

/// What the service does although its description does not say it.
const UNLISTED: &[u8] = include_bytes!("unlisted.edmx");

/// Documents that the emulator is driven by instead of the built-in ones.
#[derive(Clone)]
pub(crate) struct Documents {
    pub(crate) metadata: Vec<u8>,
    pub(crate) overlay: Option<Vec<u8>>,
}

impl fmt::Debug for Documents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Documents")
            .field("metadata", &format_args!("{} bytes", self.metadata.len()))
            .field("overlay", &self.overlay.as_ref().map(Vec::len))
            .finish()
    }
}

/// The model of the built-in documents, which is made once for all emulators of a process.
pub(crate) fn built_in() -> Result<Arc<Model>, MetadataError> {
    static MODEL: OnceLock<Result<Arc<Model>, MetadataError>> = OnceLock::new();
    let documents = || Documents { metadata: ORCHESTRATOR.into(), overlay: Some(ANNOTATIONS.into()) };
    MODEL.get_or_init(|| read_with(documents(), Some(UNLISTED))).clone()
}

/// Metadata that no service can be made of.
#[derive(Clone, Debug)]
pub struct MetadataError(Vec<String>);

impl fmt::Display for MetadataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the metadata cannot be used: {}", self.0.join("; "))
    }
}

impl std::error::Error for MetadataError {}

/// Reads the documents.
pub(crate) fn read(documents: Documents) -> Result<Arc<Model>, MetadataError> {
    read_with(documents, None)
}

/// Reads the documents, and one that adds to the first.
fn read_with(documents: Documents, more: Option<&[u8]>) -> Result<Arc<Model>, MetadataError> {
    let mut diagnostics = Diagnostics::default();
    let mut read = |name: &str, document: &[u8]| csdl::read(name, document, &mut diagnostics);
    let own = [Some(read("metadata", &documents.metadata)), more.map(|more| read("unlisted", more))];
    let overlay = documents.overlay.map(|overlay| read("overlay", &overlay));
    let own: Option<Vec<Document>> = own.into_iter().flatten().collect();
    let overlay: Option<Vec<Document>> = overlay.into_iter().collect();
    let service = own.zip(overlay).map(|(own, overlay)| build(&own, &overlay, &mut diagnostics));
    let errors = || diagnostics.iter().filter(|d| d.severity == Severity::Error).map(ToString::to_string).collect();
    service.map(|service| Arc::new(Model::new(service, documents.metadata))).ok_or_else(|| MetadataError(errors()))
}
