//! What a token source works with.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tracing::Instrument as _;

use super::AccessToken;
use crate::odata::AuthError;
use crate::transport::{
    Answer, Limits, RetryPolicy, SendError, Transport, exchange, may_repeat_answer, may_repeat_failure, retry_after,
};

/// Tokens are small; an identity service that sends more is none.
const MAX_BODY: usize = 1024 * 1024;

/// Reaches the identity service over the client's transport, with its time limit and its retries.
#[derive(Clone)]
pub struct TokenContext {
    transport: Arc<dyn Transport>,
    retry: RetryPolicy,
    limits: Limits,
    refused: Option<AccessToken>,
}

impl TokenContext {
    /// A context over `transport`, for tests of a [`TokenSource`](super::TokenSource).
    pub fn new(transport: Arc<dyn Transport>) -> Self {
        Self::with(transport, RetryPolicy::default(), Duration::from_secs(60))
    }

    #[doc(hidden)]
    pub fn with(transport: Arc<dyn Transport>, retry: RetryPolicy, timeout: Duration) -> Self {
        Self { transport, retry, limits: Limits { timeout, idle: timeout, max_body: MAX_BODY }, refused: None }
    }

    /// The same context after the service has refused a token.
    pub fn with_refused(&self, refused: Option<AccessToken>) -> Self {
        Self { refused, ..self.clone() }
    }

    /// The token that the service has just refused: another one is wanted.
    pub fn refused(&self) -> Option<&AccessToken> {
        self.refused.as_ref()
    }

    /// Sends a request of `flow`, whose URI is absolute, and answers the answer, whatever its status is.
    ///
    /// A request for a token changes nothing, so that it is repeated as a GET is. Redirects are not followed: a secret
    /// would travel along.
    pub async fn send(
        &self,
        flow: &'static str,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, AuthError> {
        let span = tracing::info_span!(
            "sign_in",
            flow,
            server.address = request.uri().host().unwrap_or_default(),
            url.path = request.uri().path(),
        );
        self.attempts(flow, &request).instrument(span).await
    }

    async fn attempts(
        &self,
        flow: &'static str,
        request: &http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, AuthError> {
        let mut attempt = 1;
        loop {
            let outcome = exchange(&*self.transport, request.clone(), self.limits, false).await;
            let (may_repeat, asked) = match &outcome {
                Ok(answer) => (may_repeat_answer(true, answer.status), retry_after(&answer.headers)),
                Err(error) => (may_repeat_failure(true, error), None),
            };
            let wait = if may_repeat { self.retry.wait_after(attempt, asked) } else { None };
            let Some(wait) = wait else { return finish(flow, outcome, may_repeat) };
            tracing::warn!(attempt, "the request for a token is sent again");
            tokio::time::sleep(wait).await;
            attempt += 1;
        }
    }
}

fn finish(
    flow: &'static str,
    outcome: Result<Answer, SendError>,
    may_repeat: bool,
) -> Result<http::Response<Bytes>, AuthError> {
    let answer = outcome.map_err(|error| {
        let mut auth = AuthError::new(flow, error.message);
        auth.retryable = may_repeat;
        auth
    })?;
    let mut response = http::Response::new(answer.whole().clone());
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    Ok(response)
}

impl fmt::Debug for TokenContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenContext").field("retry", &self.retry).finish_non_exhaustive()
    }
}
