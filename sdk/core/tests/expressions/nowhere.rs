//! A service that nothing is sent to: tests look at requests before that.

use std::sync::Arc;

use futures_core::future::BoxFuture;
use uipath_orchestrator_core::odata::{
    Error, Handle, Request, Resource, Response, Result, Service, Target, TransportError,
};

struct Nowhere;

impl Service for Nowhere {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        let error = TransportError::new(request.operation.name, "there is nobody here");
        Box::pin(async move { Err(Error::from(error)) })
    }
}

pub fn handle() -> Handle {
    Arc::new(Nowhere)
}

/// The entity set `name`.
pub fn set(name: &'static str) -> Resource {
    Resource::root(handle(), name)
}

/// Path and query, percent-encoded.
pub fn target(request: &Request) -> (&str, &str) {
    match &request.target {
        Target::Resource { path, query } => (path, query),
        Target::Link(link) => panic!("{link}"),
    }
}
