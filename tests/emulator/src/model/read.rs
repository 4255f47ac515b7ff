//! Metadata documents into the model.

use std::fmt;
use std::sync::{Arc, OnceLock};

use odata_codegen::csdl;
use odata_codegen::diagnostic::{Diagnostics, Severity};
use odata_codegen::model::build;
use uipath_orchestrator_metadata::{ANNOTATIONS, ORCHESTRATOR};

use super::Model;

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
    let read_all = || {
        let metadata = ORCHESTRATOR.into();
        let overlay = Some(ANNOTATIONS.into());
        read(Documents { metadata, overlay })
    };
    MODEL.get_or_init(read_all).clone()
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
    let mut diagnostics = Diagnostics::default();
    let metadata = csdl::read("metadata", &documents.metadata, &mut diagnostics);
    let overlay = documents.overlay.map(|overlay| csdl::read("overlay", &overlay, &mut diagnostics));
    let service = match (metadata, overlay) {
        (Some(metadata), None) => build(&[metadata], &[], &mut diagnostics),
        (Some(metadata), Some(Some(overlay))) => build(&[metadata], &[overlay], &mut diagnostics),
        _ => None,
    };
    let errors = || diagnostics.iter().filter(|d| d.severity == Severity::Error).map(ToString::to_string).collect();
    service.map(|service| Arc::new(Model::new(service, documents.metadata))).ok_or_else(|| MetadataError(errors()))
}
