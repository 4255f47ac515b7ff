//! The one way from a request to its answer: everything that is decided after an answer is decided here.

use std::future::{Future, ready};
use std::sync::Arc;
use std::time::Duration;

use futures_core::future::BoxFuture;
use http::{HeaderMap, HeaderValue, Method, Uri, header};
use tokio::time::Instant;
use tracing::{Instrument as _, Span};

use super::api_error::{api_error, is_refusal};
use super::budget::Budget;
use super::call::{Call, no_answer};
use super::line::{Line, Lines};
use super::retry::{may_repeat_answer, may_repeat_failure};
use super::{Answer, Limits, RetryPolicy, Root, Transport, after, exchange, trace};
use crate::auth::{Credentials, Issued, Service};
use crate::folder::FolderHeader;
use crate::odata::{Error, Request, Response, Result, TransportError};

const MAX_REDIRECTS: u32 = 5;

/// When a call must be over, with all of its attempts.
#[derive(Clone, Copy)]
struct Deadline {
    at: Instant,
    whole: Duration,
}

impl Deadline {
    fn after(whole: Duration) -> Self {
        Self { at: after(whole), whole }
    }

    fn is_over(self) -> bool {
        Instant::now() >= self.at
    }

    async fn bound<T>(self, call: &Call<'_>, work: impl Future<Output = Result<T>>) -> Result<T> {
        tokio::time::timeout_at(self.at, work).await.unwrap_or_else(|_| Err(self.error(call)))
    }

    fn error(self, call: &Call<'_>) -> Error {
        let message = format!("no answer within {:?} as a whole", self.whole);
        let mut late = TransportError::new(call.operation.name, message);
        late.retryable = call.idempotent();
        late.into()
    }
}

/// What clients of one process can share, whatever tenant they call.
pub struct Shared {
    /// What moves the bytes.
    pub transport: Arc<dyn Transport>,
    /// When calls are sent again.
    pub retry: RetryPolicy,
    /// How many repetitions are left.
    pub budget: Budget,
    /// What one exchange may take.
    pub limits: Limits,
    /// What all calls say: see [`headers`](super::call::headers).
    pub headers: HeaderMap,
    /// What each tenant signs in with by itself, and the identity service that was set for it; nothing where one token
    /// is good for all tenants.
    pub tenant_bound: Option<(Credentials, Option<Root>)>,
    /// What belongs to each tenant.
    pub lines: Lines,
}

/// What the clones of a client share.
pub struct Core {
    /// What other tenants have as well.
    pub shared: Arc<Shared>,
    /// The root of the service.
    pub root: Root,
    /// The tenant, where a header must name it.
    pub(crate) tenant: Option<HeaderValue>,
    line: Arc<Line>,
}

impl Core {
    /// A client's core, for the tenant that its address or header names.
    pub fn new(shared: Arc<Shared>, root: Root, tenant: Option<HeaderValue>, line: Line) -> Self {
        let line = shared.lines.keep(&root, tenant.as_ref(), line);
        Self { shared, root, tenant, line }
    }

    /// The same for the tenant `name`, which has a line of its own for the lists that the service limits, and where it
    /// must, a token of its own.
    pub fn with_tenant(&self, name: &str) -> Result<Self> {
        let other = self.root.with_tenant(name);
        let tenant = match (&other, &self.tenant) {
            (Some(_), None) => None,
            _ => Some(HeaderValue::from_str(name).map_err(|_| {
                Error::Input("the tenant's name holds a character that no header can carry".to_owned())
            })?),
        };
        let root = other.unwrap_or_else(|| self.root.clone());
        let line = self.shared.lines.of(&root, tenant.as_ref(), || self.line_beside(&root, name))?;
        Ok(Self { shared: self.shared.clone(), root, tenant, line })
    }

    /// What belongs to another tenant.
    fn line_beside(&self, root: &Root, name: &str) -> Result<Line> {
        let tokens = match (&self.shared.tenant_bound, &self.line.tokens) {
            (Some((credentials, identity)), Some(tokens)) => {
                let service = Service { root, identity: identity.as_ref(), tenant: Some(name) };
                let source = credentials.source(&service).map_err(Error::Input)?;
                source.map(|source| Arc::new(tokens.beside(source)))
            }
            (_, tokens) => tokens.clone(),
        };
        Ok(Line { tokens, pacer: self.line.pacer.beside() })
    }

    /// Sends `request`, in `folder` where one is named, and answers what came with a success.
    pub fn send<'a>(&'a self, request: Request, folder: Option<&'a FolderHeader>) -> BoxFuture<'a, Result<Response>> {
        // Not in the future, which would hold the request beside what is made of it.
        let mut call = match Call::prepare(self, request, folder) {
            Ok(call) => call,
            Err(error) => return Box::pin(ready(Err(error))),
        };
        Box::pin(async move {
            let span = trace::call_span(call.operation.name, &call.method, &call.uri);
            let deadline = Deadline::after(self.shared.retry.whole_deadline(self.shared.limits.timeout));
            let mut attempt = 1;
            let outcome = self.attempts(&mut call, deadline, &span, &mut attempt).instrument(span.clone()).await;
            if outcome.is_ok() {
                self.shared.budget.succeeded(attempt > 1);
            }
            trace::ended(&span, &outcome, attempt - 1);
            outcome
        })
    }

    async fn attempts(
        &self,
        call: &mut Call<'_>,
        deadline: Deadline,
        span: &Span,
        attempt: &mut u32,
    ) -> Result<Response> {
        let idempotent = call.idempotent();
        let mut redirects = 0;
        let mut signed_in_again = false;
        let mut token = self.token_by(deadline, call).await?;
        loop {
            if self.line.pacer.holds_back(call.operation.name) {
                Box::pin(self.keep_pace(call, deadline)).await?;
            }
            let request = call.to_http(token.as_ref())?;
            // One clock for both limits: a call that goes well sets no other.
            let left = deadline.at.saturating_duration_since(Instant::now());
            let limits = Limits { timeout: self.shared.limits.timeout.min(left), ..self.shared.limits };
            let sent = exchange(&*self.shared.transport, request, limits, call.streams).await;
            let (error, may_repeat) = match sent {
                Ok(answer) => {
                    trace::answered(span, answer.status);
                    if answer.status.is_success() && !is_refusal(&answer) {
                        token.iter().for_each(Issued::taken);
                        return Ok(call.response(answer, token.as_ref()));
                    }
                    if let Some(location) = redirect_of(&answer) {
                        redirects += 1;
                        call.uri = self.follow(call, &answer, location, redirects)?;
                        continue;
                    }
                    if answer.status == http::StatusCode::UNAUTHORIZED && !signed_in_again {
                        signed_in_again = true;
                        if let Some(better) = Box::pin(deadline.bound(call, self.better_token(token.as_ref()))).await? {
                            token = Some(better);
                            continue;
                        }
                    }
                    let secrets: Vec<_> = token.iter().map(Issued::secret).collect();
                    let error = api_error(call.operation, &answer, &secrets);
                    let may_repeat = may_repeat_answer(idempotent, error.status);
                    (Error::from(error), may_repeat)
                }
                Err(_) if deadline.is_over() => return Err(deadline.error(call)),
                Err(error) => {
                    let may_repeat = may_repeat_failure(idempotent, &error);
                    (no_answer(call.operation, error, may_repeat), may_repeat)
                }
            };
            if !may_repeat {
                return Err(error);
            }
            let retry_after = error.api().and_then(|error| error.retry_after);
            let Some(wait) = self.shared.retry.wait_after(*attempt, retry_after) else { return Err(error) };
            // What cannot come in time need not be waited for.
            if Instant::now().checked_add(wait).is_none_or(|then| then >= deadline.at) {
                return Err(error);
            }
            if retry_after.is_none() && !self.shared.budget.take() {
                trace::budget_spent(*attempt);
                return Err(error);
            }
            trace::sent_again(*attempt, wait, &error);
            tokio::time::sleep(wait).await;
            *attempt += 1;
            // The token can have run out during the wait.
            token = self.token_by(deadline, call).await?;
        }
    }

    async fn token_by(&self, deadline: Deadline, call: &Call<'_>) -> Result<Option<Issued>> {
        match &self.line.tokens {
            None => Ok(None),
            Some(tokens) => match tokens.at_hand() {
                Some(token) => Ok(Some(token)),
                // In a box: what happens seldom need not make each call large.
                None => Box::pin(deadline.bound(call, self.token())).await,
            },
        }
    }

    /// Waits until a list that the service limits may be asked for.
    async fn keep_pace(&self, call: &Call<'_>, deadline: Deadline) -> Result<()> {
        let now = Instant::now();
        let place = self.line.pacer.place(call.operation.name, now, deadline.at);
        if place > deadline.at {
            let message = format!(
                "this list is held back for {:?}, to keep below the service's limit, and that is longer than the call may \
                 take: see `list_pacing`",
                place - now
            );
            let mut error = TransportError::new(call.operation.name, message);
            error.retryable = true;
            return Err(error.into());
        }
        if place > now {
            trace::held_back(place - now);
            tokio::time::sleep_until(place).await;
        }
        Ok(())
    }

    pub(super) async fn token(&self) -> Result<Option<Issued>> {
        match &self.line.tokens {
            Some(tokens) => Ok(Some(tokens.token().await?)),
            None => Ok(None),
        }
    }

    /// Another token than the one that the service has just refused.
    async fn better_token(&self, refused: Option<&Issued>) -> Result<Option<Issued>> {
        match (&self.line.tokens, refused) {
            (Some(tokens), Some(refused)) => Ok(tokens.instead_of(refused).await?),
            _ => Ok(None),
        }
    }

    /// Where `answer` redirects to, if the call may go there.
    fn follow(&self, call: &Call<'_>, answer: &Answer, location: &str, redirects: u32) -> Result<Uri> {
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

fn redirect_of(answer: &Answer) -> Option<&str> {
    if !matches!(answer.status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    // Older servers write letters beyond ASCII as they are.
    std::str::from_utf8(answer.headers.get(header::LOCATION)?.as_bytes()).ok()
}
