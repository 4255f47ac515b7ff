//! The one way from a request to its answer: everything that is decided after an answer is decided here.

use std::sync::Arc;

use bytes::Bytes;
use futures_util::StreamExt as _;
use http::{HeaderMap, HeaderValue, Method, Uri, header};
use tracing::{Instrument as _, Span};

use super::api_error::api_error;
use super::retry::{is_idempotent, may_repeat_answer, may_repeat_failure};
use super::{Answer, Limits, RetryPolicy, Root, SendError, Transport, TransportBody, exchange, trace};
use crate::auth::{Issued, TokenCache};
use crate::folder::FolderHeader;
use crate::odata::{Error, Operation, Request, RequestBody, Response, ResponseBody, Result, Target, TransportError};

const MAX_REDIRECTS: u32 = 5;

/// What the clones of a client share.
pub(crate) struct Core {
    pub(crate) root: Root,
    pub(crate) transport: Arc<dyn Transport>,
    /// Nothing where no token is to be sent.
    pub(crate) tokens: Option<TokenCache>,
    pub(crate) retry: RetryPolicy,
    pub(crate) limits: Limits,
    /// Headers of every call.
    pub(crate) headers: HeaderMap,
}

impl Core {
    /// Sends `request`, in `folder` where one is named, and answers what came with a success.
    pub(crate) async fn send(&self, request: Request, folder: Option<&FolderHeader>) -> Result<Response> {
        let call = Call::prepare(self, request, folder)?;
        let span = trace::call_span(call.operation.name, &call.method, &call.uri);
        let mut attempt = 1;
        let outcome = self.attempts(call, &span, &mut attempt).instrument(span.clone()).await;
        trace::ended(&span, &outcome, attempt - 1);
        outcome
    }

    async fn attempts(&self, mut call: Call, span: &Span, attempt: &mut u32) -> Result<Response> {
        let idempotent = is_idempotent(&call.method);
        let mut redirects = 0;
        let mut signed_in_again = false;
        let mut token = self.token().await?;
        loop {
            let sent = exchange(&*self.transport, call.to_http(token.as_ref())?, self.limits, call.streams).await;
            let (error, may_repeat) = match sent {
                Ok(answer) => {
                    trace::answered(span, answer.status);
                    if answer.status.is_success() {
                        return Ok(call.response(answer));
                    }
                    if let Some(location) = redirect_of(&answer) {
                        redirects += 1;
                        call.uri = self.follow(&call, &answer, location, redirects)?;
                        continue;
                    }
                    if answer.status == http::StatusCode::UNAUTHORIZED && !signed_in_again {
                        signed_in_again = true;
                        if let Some(better) = self.better_token(token.as_ref()).await? {
                            token = Some(better);
                            continue;
                        }
                    }
                    let secrets: Vec<_> = token.iter().map(Issued::secret).collect();
                    let error = api_error(call.operation, &answer, &secrets);
                    let may_repeat = may_repeat_answer(idempotent, error.status);
                    (Error::from(error), may_repeat)
                }
                Err(error) => {
                    let may_repeat = may_repeat_failure(idempotent, &error);
                    (no_answer(call.operation, error, may_repeat), may_repeat)
                }
            };
            let retry_after = error.api().and_then(|error| error.retry_after);
            let wait = if may_repeat { self.retry.wait_after(*attempt, retry_after) } else { None };
            let Some(wait) = wait else { return Err(error) };
            trace::sent_again(*attempt, wait, &error);
            tokio::time::sleep(wait).await;
            *attempt += 1;
            // The token can have run out during the wait.
            token = self.token().await?;
        }
    }

    pub(super) async fn token(&self) -> Result<Option<Issued>> {
        match &self.tokens {
            Some(tokens) => Ok(Some(tokens.token().await?)),
            None => Ok(None),
        }
    }

    /// Another token than the one that the service has just refused.
    async fn better_token(&self, refused: Option<&Issued>) -> Result<Option<Issued>> {
        match (&self.tokens, refused) {
            (Some(tokens), Some(refused)) => Ok(tokens.instead_of(refused).await?),
            _ => Ok(None),
        }
    }

    /// Where `answer` redirects to, if the call may go there.
    fn follow(&self, call: &Call, answer: &Answer, location: &str, redirects: u32) -> Result<Uri> {
        let refuse = |why: String| {
            let message =
                format!("the service redirects ({}), and that is not followed: {why}", answer.status.as_u16());
            Err(TransportError::new(call.operation.name, message).into())
        };
        if redirects > MAX_REDIRECTS {
            return refuse(format!("it is redirect number {redirects}"));
        }
        // 307 and 308 say that nothing was done yet, and that the same is to be sent elsewhere.
        let same_again = matches!(answer.status.as_u16(), 307 | 308);
        if !same_again && ![Method::GET, Method::HEAD].contains(&call.method) {
            return refuse(format!("whether the {} was carried out is not known; check the URL", call.method));
        }
        self.root.redirect(&call.uri, location).or_else(|why| {
            refuse(format!("{why}, where this client's token has no business; check the URL and the sign-in"))
        })
    }
}

/// A request in the terms of HTTP, for as many attempts as it takes.
struct Call {
    operation: Operation,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    streams: bool,
}

impl Call {
    fn prepare(core: &Core, request: Request, folder: Option<&FolderHeader>) -> Result<Self> {
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
        let mut headers = core.headers.clone();
        let accept = if request.streams { "application/octet-stream, */*;q=0.5" } else { "application/json" };
        headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
        let body = match request.body {
            RequestBody::Empty => Bytes::new(),
            RequestBody::Json(json) => {
                headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
                json
            }
            RequestBody::Content(content) => {
                let content_type = HeaderValue::try_from(content.content_type)
                    .map_err(|_| Error::Input(format!("{}: the content's type is none", operation.name)))?;
                headers.insert(header::CONTENT_TYPE, content_type);
                content.content
            }
            RequestBody::Multipart(form) => {
                let (content_type, body) = form.encode();
                let content_type = HeaderValue::try_from(content_type)
                    .map_err(|_| Error::Input(format!("{}: the form cannot be sent", operation.name)))?;
                headers.insert(header::CONTENT_TYPE, content_type);
                body
            }
        };
        if body.is_empty() && [Method::POST, Method::PUT, Method::PATCH].contains(&request.method) {
            // Servers answer 411 to a POST that says nothing of its length.
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        // What the call itself says goes before what the client says, a folder included.
        let own = request.headers;
        if let Some(folder) = folder {
            folder.apply(&operation, &own, &mut headers);
        }
        for name in own.keys() {
            headers.remove(name);
            for value in own.get_all(name) {
                headers.append(name, value.clone());
            }
        }
        Ok(Self { operation, method: request.method, uri, headers, body, streams: request.streams })
    }

    fn to_http(&self, token: Option<&Issued>) -> Result<http::Request<Bytes>> {
        let mut request = http::Request::new(self.body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers.clone();
        if let Some(token) = token {
            request.headers_mut().insert(header::AUTHORIZATION, token.header()?);
        }
        Ok(request)
    }

    fn response(&self, answer: Answer) -> Response {
        let operation = self.operation;
        let body = match answer.body {
            TransportBody::Whole(bytes) => ResponseBody::Whole(bytes),
            TransportBody::Stream(chunks) => {
                let idempotent = is_idempotent(&self.method);
                ResponseBody::Stream(
                    chunks.map(move |chunk| chunk.map_err(|error| no_answer(operation, error, idempotent))).boxed(),
                )
            }
        };
        Response::new(operation, answer.status, answer.headers, body)
    }
}

fn redirect_of(answer: &Answer) -> Option<&str> {
    if !matches!(answer.status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    answer.headers.get(header::LOCATION)?.to_str().ok()
}

pub(super) fn no_answer(operation: Operation, error: SendError, may_repeat: bool) -> Error {
    let mut transport = TransportError::new(operation.name, error.message);
    transport.retryable = may_repeat;
    transport.source = error.source;
    transport.into()
}
