//! A service that keeps the requests it is given and answers what it was told to.

#![allow(missing_docs, unreachable_pub, missing_debug_implementations)]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};
use uipath_orchestrator_core::odata::{
    Error, Handle, Request, RequestBody, Response, ResponseBody, Result, Service, Target, TransportError,
};

#[derive(Default)]
pub struct Recorder {
    requests: Mutex<Vec<Request>>,
    answers: Mutex<VecDeque<(u16, &'static str, String)>>,
}

impl Recorder {
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// A service that answers these bodies with 200, one after the other.
    pub fn answering<'a>(bodies: impl IntoIterator<Item = &'a str>) -> Arc<Self> {
        let recorder = Self::new();
        for body in bodies {
            recorder.answer(200, "application/json", body);
        }
        recorder
    }

    pub fn answer(&self, status: u16, content_type: &'static str, body: &str) {
        self.answers.lock().unwrap().push_back((status, content_type, body.to_owned()));
    }

    pub fn handle(self: &Arc<Self>) -> Handle {
        self.clone()
    }

    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    /// Method and target of each request.
    pub fn lines(&self) -> Vec<String> {
        self.requests().iter().map(line).collect()
    }
}

/// `GET /Jobs(5)?$expand=Robot`.
pub fn line(request: &Request) -> String {
    match &request.target {
        Target::Resource { path, query } if query.is_empty() => format!("{} {path}", request.method),
        Target::Resource { path, query } => format!("{} {path}?{query}", request.method),
        Target::Link(link) => format!("{} -> {link}", request.method),
    }
}

/// The JSON that a request carries.
pub fn json(request: &Request) -> String {
    match &request.body {
        RequestBody::Json(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
        other => panic!("no JSON: {other:?}"),
    }
}

impl Service for Recorder {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        let operation = request.operation;
        let streams = request.streams;
        self.requests.lock().unwrap().push(request);
        let answer = self.answers.lock().unwrap().pop_front();
        Box::pin(async move {
            let Some((status, content_type, body)) = answer else {
                return Err(Error::from(TransportError::new(operation.name, "no answer was prepared")));
            };
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
            let body = if streams {
                let chunks: Vec<Result<Bytes>> =
                    body.as_bytes().chunks(3).map(|chunk| Ok(Bytes::copy_from_slice(chunk))).collect();
                ResponseBody::Stream(Box::pin(futures_util::stream::iter(chunks)))
            } else {
                ResponseBody::Whole(body.into())
            };
            Ok(Response::new(operation, StatusCode::from_u16(status).unwrap(), headers, body))
        })
    }
}
