//! One request and its answer, within the limits of time and size.

use std::future::Future;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::{FutureExt as _, StreamExt as _};
use http::{HeaderMap, StatusCode};

use super::{ChunkStream, SendError, SendStage, Transport, TransportBody};

/// How much of the body of an answer that says no is read.
const ERROR_BODY: usize = 64 * 1024;

/// How long such a body is waited for.
const ERROR_PATIENCE: Duration = Duration::from_secs(2);

/// How many bytes the names and values of an answer's headers may have together; real ones have a few hundred.
const HEADERS: usize = 64 * 1024;

/// What one exchange may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Time until the answer is there as a whole; for a stream: until its headers.
    pub timeout: Duration,
    /// Time between two chunks of a body.
    pub idle: Duration,
    /// Bytes of a body that is collected, after decompression.
    pub max_body: usize,
}

/// An answer of any status. Only that of a success can be a stream.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: TransportBody,
}

impl Answer {
    /// The body, of which nothing is at hand if it is a stream.
    pub(crate) fn whole(&self) -> &Bytes {
        static NOTHING: Bytes = Bytes::new();
        match &self.body {
            TransportBody::Whole(bytes) => bytes,
            TransportBody::Stream(_) => &NOTHING,
        }
    }
}

/// Sends `request` and collects the answer, but for the body of a success that the caller wants as a stream.
pub(crate) fn exchange(
    transport: &dyn Transport,
    request: http::Request<Bytes>,
    limits: Limits,
    streams: bool,
) -> impl Future<Output = Result<Answer, SendError>> {
    within(limits.timeout, async move { answered(transport.send(request).await?, limits, streams).await })
}

/// Collects an answer, but for the body of a success that the caller wants as a stream.
pub(super) async fn answered(
    response: http::Response<TransportBody>,
    limits: Limits,
    streams: bool,
) -> Result<Answer, SendError> {
    let (head, body) = response.into_parts();
    if head.headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum::<usize>() > HEADERS {
        let message = format!("the answer's headers have more than {HEADERS} bytes");
        return Err(SendError::new(SendStage::Unsendable, message));
    }
    let body = if !head.status.is_success() {
        TransportBody::Whole(start_of(body, limits.timeout).await)
    } else if streams {
        paced(body, limits.idle)
    } else {
        TransportBody::Whole(all_of(body, &head.headers, limits.max_body).await?)
    };
    Ok(Answer { status: head.status, headers: head.headers, body })
}

/// No `async fn`: that would hold `work` twice, once as its argument and once as what it awaits.
pub(super) fn within<T>(
    timeout: Duration,
    work: impl Future<Output = Result<T, SendError>>,
) -> impl Future<Output = Result<T, SendError>> {
    tokio::time::timeout(timeout, work).map(move |outcome| outcome.unwrap_or_else(|_| Err(timed_out(timeout))))
}

fn timed_out(timeout: Duration) -> SendError {
    SendError::new(SendStage::InFlight, format!("no answer within {timeout:?}"))
}

/// A whole body, if it stays below `max`.
async fn all_of(body: TransportBody, headers: &HeaderMap, max: usize) -> Result<Bytes, SendError> {
    let too_large = || {
        SendError::new(
            SendStage::Unsendable,
            format!("the answer has more than {max} bytes: raise `max_body`, or stream it"),
        )
    };
    let declared =
        headers.get(http::header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if declared.is_some_and(|length| length > max) {
        return Err(too_large());
    }
    let mut chunks = match body {
        TransportBody::Whole(bytes) if bytes.len() > max => return Err(too_large()),
        TransportBody::Whole(bytes) => return Ok(bytes),
        TransportBody::Stream(chunks) => chunks,
    };
    let Some(first) = chunks.next().await.transpose()? else { return Ok(Bytes::new()) };
    if first.len() > max {
        return Err(too_large());
    }
    // Most answers are one chunk, which needs no copy.
    let Some(second) = chunks.next().await.transpose()? else { return Ok(first) };
    let known = declared.unwrap_or_default().max(first.len() + second.len());
    let mut collected = BytesMut::with_capacity(known.min(max));
    collected.extend_from_slice(&first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        if chunk.len() > max - collected.len() {
            return Err(too_large());
        }
        collected.extend_from_slice(&chunk);
        next = chunks.next().await.transpose()?;
    }
    Ok(collected.freeze())
}

/// The beginning of the body of an answer that says no. What cannot be read of it is not worth another error, nor is it
/// worth the rest of the time: the status has come.
async fn start_of(body: TransportBody, timeout: Duration) -> Bytes {
    let until = tokio::time::Instant::now() + ERROR_PATIENCE.min(timeout / 2);
    let mut collected = match body {
        TransportBody::Whole(bytes) => return bytes.slice(..bytes.len().min(ERROR_BODY)),
        TransportBody::Stream(mut chunks) => {
            let mut collected = BytesMut::new();
            while collected.len() < ERROR_BODY {
                let Ok(Some(Ok(chunk))) = tokio::time::timeout_at(until, chunks.next()).await else { break };
                collected.extend_from_slice(&chunk);
            }
            collected
        }
    };
    collected.truncate(ERROR_BODY);
    collected.freeze()
}

/// A stream that ends with an error where the next chunk does not come in time.
fn paced(body: TransportBody, timeout: Duration) -> TransportBody {
    let TransportBody::Stream(chunks) = body else { return body };
    let paced = futures_util::stream::unfold(Some(chunks), move |chunks: Option<ChunkStream>| async move {
        let mut chunks = chunks?;
        match tokio::time::timeout(timeout, chunks.next()).await {
            Ok(Some(Ok(chunk))) => Some((Ok(chunk), Some(chunks))),
            Ok(Some(Err(error))) => Some((Err(error), None)),
            Ok(None) => None,
            Err(_) => Some((Err(timed_out(timeout)), None)),
        }
    });
    TransportBody::Stream(Box::pin(paced))
}
