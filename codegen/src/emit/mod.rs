//! The model into files of Rust.
//!
//! Every file is written from sorted input, so that the same service gives the same bytes however its
//! documents are ordered.

mod api;
mod arguments;
mod call;
pub(crate) mod call_names;
mod container;
mod contract;
mod decide;
mod depth;
mod docs;
mod each;
mod enumeration;
mod file;
mod holder;
mod layout;
mod media;
mod method;
mod rust_type;
mod set;
mod step;
mod structured;
mod update;

use proc_macro2::TokenStream;

pub use self::file::SourceFile;
use crate::census::Census;
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::model::Service;
use crate::naming::Names;

/// What one run of the generator gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// The files of the output folder, sorted by path.
    pub files: Vec<SourceFile>,
    /// The public API of the files, one item a line.
    pub api: String,
    /// The calls for a contract test, if `codegen.toml` asks for them.
    pub contract: Option<String>,
    /// What `#![recursion_limit]` crates that use the code need, if it is more than rustc allows by itself.
    pub recursion_limit: Option<usize>,
    /// What was written of each kind.
    pub written: Census,
}

/// Writes the Rust of `service`, whose documents have this `fingerprint`.
///
/// `None` means that names collide; `diagnostics` says which.
pub(crate) fn emit(
    service: &Service,
    config: &Config,
    fingerprint: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Generated> {
    let mut own = Diagnostics::default();
    config.report_unused(service, &mut own);
    let names = Names::new(service, config, &mut own);
    let failed = own.has_errors();
    diagnostics.append(own);
    if failed {
        return None;
    }
    let context = Context { service, names: &names, config };
    let mut written = Census::default();
    let mut files = Vec::new();
    structured::files(&context, &mut files, &mut written);
    enumeration::file(&context, &mut files, &mut written);
    set::files(&context, &mut files, &mut written);
    container::file(&context, fingerprint, &mut files, &mut written);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let contract = config.contract.as_ref().map(|contract| contract::calls(&context, contract));
    let recursion_limit = depth::recursion_limit(&context, diagnostics);
    Some(Generated { files, api: api::lines(&context), contract, recursion_limit, written })
}

/// What every writer needs.
struct Context<'a> {
    service: &'a Service,
    names: &'a Names,
    config: &'a Config,
}

impl Context<'_> {
    /// `use` of the runtime under the name that emitted code knows it by.
    fn use_runtime(&self) -> TokenStream {
        let path = &self.config.runtime;
        let is_odata = path.rsplit_once("::").is_some_and(|(_, last)| last.trim() == "odata");
        let text = if is_odata { format!("use {path};") } else { format!("use {path} as odata;") };
        // A path is checked before anything is written.
        text.parse().unwrap_or_default()
    }
}
