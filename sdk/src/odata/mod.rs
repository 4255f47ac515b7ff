//! The OData runtime that generated code stands on. It knows no particular service.

pub mod error;
pub mod multipart;
pub mod service;

pub use error::{ApiError, AuthError, DecodeError, Error, Result, TransportError};
pub use multipart::{FilePart, Multipart};
pub use service::{
    ByteStream, Connect, Handle, Operation, Request, RequestBody, Response, ResponseBody, Service, Target,
};
