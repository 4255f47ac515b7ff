//! A request of the SDK in the terms of HTTP.

use bytes::Bytes;
use futures_util::StreamExt as _;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};

use super::retry::is_idempotent;
use super::{Answer, Core, SendError, TransportBody};
use crate::auth::Issued;
use crate::folder::FolderHeader;
use crate::odata::{
    Error, Operation, Repeat, Request, RequestBody, Response, ResponseBody, Result, Target, TransportError,
};

const TENANT: HeaderName = HeaderName::from_static("x-uipath-tenantname");
const VERSION: HeaderName = HeaderName::from_static("odata-version");
const MAX_VERSION: HeaderName = HeaderName::from_static("odata-maxversion");

/// As many headers as hardly any call has more of: the table that each attempt copies need not grow.
const MOST_HEADERS: usize = 12;

/// What all calls of a client say, made once.
pub fn headers(user_agent: HeaderValue) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(MOST_HEADERS);
    headers.insert(header::USER_AGENT, user_agent);
    headers.insert(VERSION, HeaderValue::from_static("4.0"));
    headers.insert(MAX_VERSION, HeaderValue::from_static("4.0"));
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    headers
}

/// A request in the terms of HTTP, for as many attempts as it takes.
pub(super) struct Call<'a> {
    pub(super) operation: Operation,
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) streams: bool,
    repeat: Repeat,
    core: &'a Core,
    folder: Option<&'a FolderHeader>,
    /// What the call itself says.
    headers: HeaderMap,
    content_type: Option<HeaderValue>,
    body: Bytes,
}

impl<'a> Call<'a> {
    pub(super) fn prepare(core: &'a Core, request: Request, folder: Option<&'a FolderHeader>) -> Result<Self> {
        let operation = request.operation;
        let uri = match &request.target {
            Target::Resource { path, query } => core
                .root
                .resource(path, query)
                .map_err(|why| Error::Input(format!("{}: `{path}` cannot be sent: {why}", operation.name)))?,
            Target::Link(link) => core.root.link(link).map_err(|why| {
                let message = format!("a link of the service is not followed: {why}");
                Error::from(TransportError::new(operation.name, message))
            })?,
        };
        let (content_type, body) = content(operation, request.body)?;
        Ok(Self {
            operation,
            method: request.method,
            uri,
            streams: request.streams,
            repeat: request.repeat,
            core,
            folder: folder.filter(|folder| folder.is_wanted(&operation, &request.headers)),
            headers: request.headers,
            content_type,
            body,
        })
    }

    /// Whether the service may carry it out twice without harm.
    pub(super) fn idempotent(&self) -> bool {
        is_idempotent(&self.method, self.repeat)
    }

    /// The request of one attempt.
    pub(super) fn to_http(&self, token: Option<&Issued>) -> Result<http::Request<Bytes>> {
        let mut headers = self.core.shared.headers.clone();
        if self.streams {
            headers.insert(header::ACCEPT, HeaderValue::from_static("application/octet-stream, */*;q=0.5"));
        }
        if let Some(tenant) = &self.core.tenant {
            headers.insert(TENANT, tenant.clone());
        }
        if let Some(content_type) = &self.content_type {
            headers.insert(header::CONTENT_TYPE, content_type.clone());
        }
        if self.body.is_empty() && [Method::POST, Method::PUT, Method::PATCH].contains(&self.method) {
            // Servers answer 411 to a POST that says nothing of its length.
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        if let Some(folder) = self.folder {
            folder.apply(&mut headers);
        }
        // What the call itself says goes before what the client says.
        for name in self.headers.keys() {
            headers.remove(name);
            for value in self.headers.get_all(name) {
                headers.append(name, value.clone());
            }
        }
        if let Some(token) = token {
            headers.insert(header::AUTHORIZATION, token.header()?);
        }
        let mut request = http::Request::new(self.body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// The answer to an attempt with `token`.
    pub(super) fn response(&self, answer: Answer, token: Option<&Issued>) -> Response {
        let operation = self.operation;
        let body = match answer.body {
            TransportBody::Whole(bytes) => ResponseBody::Whole(bytes),
            TransportBody::Stream(chunks) => {
                let idempotent = self.idempotent();
                ResponseBody::Stream(
                    chunks.map(move |chunk| chunk.map_err(|error| no_answer(operation, error, idempotent))).boxed(),
                )
            }
        };
        Response::new(operation, answer.status, answer.headers, body).hiding(token.map(Issued::discreet))
    }
}

/// What is sent along, and what `Content-Type` says of it.
fn content(operation: Operation, body: RequestBody) -> Result<(Option<HeaderValue>, Bytes)> {
    let wrong = |what: &str| Error::Input(format!("{}: {what}", operation.name));
    Ok(match body {
        RequestBody::Empty => (None, Bytes::new()),
        RequestBody::Json(json) => (Some(HeaderValue::from_static("application/json")), json),
        RequestBody::Content(content) => {
            let content_type =
                HeaderValue::try_from(content.content_type).map_err(|_| wrong("the content's type is none"))?;
            (Some(content_type), content.content)
        }
        RequestBody::Multipart(form) => {
            let (content_type, body) = form.encode();
            let content_type = HeaderValue::try_from(content_type).map_err(|_| wrong("the form cannot be sent"))?;
            (Some(content_type), body)
        }
    })
}

pub(super) fn no_answer(operation: Operation, error: SendError, may_repeat: bool) -> Error {
    let mut transport = TransportError::new(operation.name, error.message);
    transport.retryable = may_repeat;
    transport.source = error.source;
    transport.into()
}
