//! Requests to the store of files behind a service, at addresses that the service hands out.
//!
//! Such an address carries its own right, and leads to whatever host it likes: the token of the service goes along only
//! where the service asks for it, and only to the service itself.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt as _;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use percent_encoding::percent_decode_str;
use secrecy::SecretString;
use tracing::Instrument as _;

use super::api_error::api_error;
use super::call::no_answer;
use super::exchange::{answered, within};
use super::{Answer, Core, SendError, UploadBody, exchange, may_repeat_failure, trace};
use crate::odata::{Error, Operation, Result, TransportError};

/// An address that the service has handed out, ready to be used.
pub struct StoreCall {
    operation: Operation,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    with_token: bool,
}

impl StoreCall {
    /// The headers, for what a caller adds to those that came with the address.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    fn failure(&self, why: &str) -> Error {
        TransportError::new(self.operation.name, why).into()
    }

    /// The query of an address is a right to use it: it must not show, nor what there is in it that could be a key.
    fn rights(&self) -> Vec<SecretString> {
        let query = self.uri.query().unwrap_or_default();
        let values = query.split('&').filter_map(|part| Some(part.split_once('=')?.1));
        let long = values.filter(|value| value.len() >= 16);
        let decoded = long.map(|value| percent_decode_str(value).decode_utf8_lossy().into_owned());
        [query.to_owned()].into_iter().chain(decoded).map(SecretString::from).collect()
    }
}

impl Core {
    /// Makes a call of an address that the service has handed out.
    pub fn store_call(
        &self,
        operation: &'static str,
        method: Method,
        uri: &str,
        with_token: bool,
    ) -> Result<StoreCall> {
        let refuse = |why: &str| -> Error {
            TransportError::new(operation, format!("the address of the file is not used: {why}")).into()
        };
        let own = self.root.link(uri);
        let uri = match own {
            Ok(own) => own,
            Err(why) if with_token => return Err(refuse(&format!("it asks for the token, and {why}"))),
            Err(_) => uri.parse::<Uri>().map_err(|_| refuse("it is not a well-formed URL"))?,
        };
        self.root.may_send_files_to(&uri).map_err(|why| refuse(&why))?;
        let path = uri.path().to_ascii_lowercase().replace("%2e", ".");
        if path.split('/').any(|part| matches!(part, "." | "..")) || path.contains('\\') {
            let why =
                r"parts `.` and `..` of its path, and `\`, are lost on the way; give the file a path without them";
            return Err(refuse(why));
        }
        let mut headers = HeaderMap::new();
        if let Some(user_agent) = self.shared.headers.get(header::USER_AGENT) {
            headers.insert(header::USER_AGENT, user_agent.clone());
        }
        Ok(StoreCall { operation: Operation::new(operation), method, uri, headers, with_token })
    }

    /// Reads from the store, once. The body of the answer is a stream.
    pub async fn read_store(&self, call: &StoreCall) -> Result<Answer> {
        let request = self.store_request(call, Bytes::new()).await?;
        let span = trace::call_span(call.operation.name, &call.method, &call.uri);
        let sent = exchange(&*self.shared.transport, request, self.shared.limits, true).instrument(span.clone()).await;
        finished(call, &span, sent)
    }

    /// Writes to the store, once. It fails where nothing of the body is taken, or no answer comes, for as long as one
    /// attempt may take.
    pub async fn write_store(&self, call: &StoreCall, body: UploadBody) -> Result<Answer> {
        let mut request = self.store_request(call, ()).await?;
        request.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(body.length));
        let taken = AtomicBool::new(false).into();
        let span = trace::call_span(call.operation.name, &call.method, &call.uri);
        let limits = self.shared.limits;
        let sent = async {
            let mut body = body;
            if body.length == 0 {
                // HTTP libraries do not ask an empty body for its chunks, and would not see that it is not empty.
                within(limits.timeout, body.collect()).await?;
                body = UploadBody::new(0, futures_util::stream::empty().boxed());
            }
            let sending = self.shared.transport.send_upload(request.map(|()| watched(body, &taken)));
            let response = while_taken(limits.timeout, &taken, sending).await?;
            within(limits.timeout, answered(response, limits, false)).await
        };
        finished(call, &span, sent.instrument(span.clone()).await)
    }

    async fn store_request<B>(&self, call: &StoreCall, body: B) -> Result<http::Request<B>> {
        let mut request = http::Request::new(body);
        *request.method_mut() = call.method.clone();
        *request.uri_mut() = call.uri.clone();
        *request.headers_mut() = call.headers.clone();
        if call.with_token
            && let Some(token) = self.token().await?
        {
            request.headers_mut().insert(header::AUTHORIZATION, token.header()?);
        }
        Ok(request)
    }
}

/// The same body, which notes when a chunk of it is taken.
fn watched(body: UploadBody, taken: &Arc<AtomicBool>) -> UploadBody {
    let taken = taken.clone();
    let chunks = body.chunks.inspect(move |_| taken.store(true, Ordering::Relaxed)).boxed();
    UploadBody { chunks, ..body }
}

/// Waits for `work` for as long as something of the body is taken from time to time.
async fn while_taken<T>(
    patience: Duration,
    taken: &AtomicBool,
    work: impl Future<Output = Result<T, SendError>>,
) -> Result<T, SendError> {
    let mut work = std::pin::pin!(work);
    loop {
        match tokio::time::timeout(patience, &mut work).await {
            Ok(outcome) => return outcome,
            Err(_) if taken.swap(false, Ordering::Relaxed) => {}
            Err(_) => return Err(stalled(patience)),
        }
    }
}

fn stalled(patience: Duration) -> SendError {
    SendError::new(super::SendStage::InFlight, format!("nothing of the file was taken for {patience:?}"))
}

fn finished(call: &StoreCall, span: &tracing::Span, sent: Result<Answer, SendError>) -> Result<Answer> {
    let outcome = match sent {
        Ok(answer) if answer.status.is_success() => Ok(answer),
        Ok(answer) if answer.status.is_redirection() => {
            Err(call.failure("the store redirects, and that is not followed: an address of a file is used as it is"))
        }
        Ok(answer) => {
            let mut error = api_error(call.operation, &answer, &call.rights().iter().collect::<Vec<_>>());
            // The usual hints are about the service, and not about a store.
            error.hint = (error.status == StatusCode::FORBIDDEN)
                .then_some("the address has expired, or is not for this: ask for another one");
            Err(error.into())
        }
        // To write the whole file again does no harm.
        Err(error) => {
            let may_repeat = may_repeat_failure(true, &error);
            Err(no_answer(call.operation, error, may_repeat))
        }
    };
    if let Ok(answer) = &outcome {
        trace::answered(span, answer.status);
    }
    trace::ended(span, &outcome, 0);
    outcome
}

/// A header that came with an address, but for those that are not for a caller to set.
pub fn store_header(name: &str, value: &str) -> Option<Result<(HeaderName, HeaderValue), String>> {
    let Ok(name) = HeaderName::try_from(name.trim()) else {
        return Some(Err(format!("`{name}` is no name of a header")));
    };
    if [header::HOST, header::CONTENT_LENGTH, header::CONNECTION, header::TRANSFER_ENCODING].contains(&name) {
        return None;
    }
    Some(match HeaderValue::try_from(value) {
        Ok(value) => Ok((name, value)),
        Err(_) => Err(format!("the header `{name}` cannot be sent")),
    })
}
