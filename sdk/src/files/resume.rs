//! Bytes from a store that go on where they broke.

use futures_util::StreamExt as _;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};

use super::access::Addresses;
use crate::odata::{ByteStream, Error, Result, TransportError};
use crate::parts::Answer;
use crate::transport::{ChunkStream, TransportBody};

const CHANGED: &str = "the file was changed while it was being read: begin again";

/// A file in a store, opened.
pub(super) struct Opened {
    pub(super) headers: HeaderMap,
    pub(super) chunks: ByteStream,
}

/// Opens the file, and keeps at it.
pub(super) async fn open(addresses: Addresses) -> Result<Opened> {
    let mut attempt = 1;
    let answer = loop {
        match read_from(&addresses, None).await {
            Ok(answer) => break answer,
            Err(error) => wait(&addresses, &mut attempt, error).await?,
        }
    };
    let headers = answer.headers;
    let reader = Reader {
        operation: addresses.operation,
        addresses,
        size: text(&headers, &header::CONTENT_LENGTH).and_then(|length| length.parse().ok()),
        tag: text(&headers, &header::ETAG).map(str::to_owned),
        position: 0,
        attempt: 1,
        chunks: Some(chunks_of(answer.body)),
    };
    let chunks = futures_util::stream::try_unfold(reader, Reader::next).boxed();
    Ok(Opened { headers, chunks })
}

/// Where one is in a file.
struct Reader {
    addresses: Addresses,
    operation: &'static str,
    size: Option<u64>,
    tag: Option<String>,
    position: u64,
    attempt: u32,
    /// Nothing where the connection is broken.
    chunks: Option<ChunkStream>,
}

impl Reader {
    async fn next(mut self) -> Result<Option<(bytes::Bytes, Self)>> {
        loop {
            let Some(chunks) = &mut self.chunks else {
                match self.resumed().await {
                    Ok(chunks) => self.chunks = Some(chunks),
                    Err(error) => wait(&self.addresses, &mut self.attempt, error).await?,
                }
                continue;
            };
            let broken = match chunks.next().await {
                Some(Ok(chunk)) => {
                    self.position += chunk.len() as u64;
                    self.attempt = 1;
                    if self.size.is_some_and(|size| self.position > size) {
                        return Err(self.failure("the store has sent more than the file has"));
                    }
                    return Ok(Some((chunk, self)));
                }
                // What breaks behind the last byte takes nothing from the file.
                _ if self.size == Some(self.position) => return Ok(None),
                None if self.size.is_none() => return Ok(None),
                None => "the connection ended before the file did".to_owned(),
                Some(Err(error)) => error.message,
            };
            self.chunks = None;
            let can_go_on = self.size.is_some() && self.tag.is_some();
            let mut error = TransportError::new(self.operation, format!("{broken} (after {} bytes)", self.position));
            error.retryable = true;
            if !can_go_on {
                // What comes now could be of another file, and nobody would know.
                return Err(error.into());
            }
            wait(&self.addresses, &mut self.attempt, error.into()).await?;
        }
    }

    /// The bytes from where one is.
    async fn resumed(&mut self) -> Result<ChunkStream> {
        let tag = self.tag.as_deref().unwrap_or_default();
        let answer = read_from(&self.addresses, Some((self.position, tag))).await?;
        let now = text(&answer.headers, &header::ETAG);
        if now.is_some_and(|now| now != tag) {
            return Err(self.failure(CHANGED));
        }
        if answer.status == StatusCode::PARTIAL_CONTENT {
            // With a strong tag the store was asked for the rest of this very file, and for all of another.
            if now.is_none() && is_weak(tag) {
                return Err(self.failure("the store does not say whether the rest is that of the same file"));
            }
            let range = text(&answer.headers, &header::CONTENT_RANGE).unwrap_or_default();
            let (from, size) = parts(range);
            if from != Some(self.position) {
                return Err(self.failure("the store has sent another part of the file than it was asked for"));
            }
            if size.is_some() && size != self.size {
                return Err(self.failure(CHANGED));
            }
            return Ok(chunks_of(answer.body));
        }
        if now.is_none() {
            return Err(self.failure("the store begins at the beginning, and does not say whether it is the same file"));
        }
        // The store knows no ranges: what is here already is left out.
        let mut skip = self.position;
        let rest = chunks_of(answer.body).filter_map(move |chunk| {
            let rest = chunk.map(|mut chunk| {
                let here = usize::try_from(skip).unwrap_or(usize::MAX).min(chunk.len());
                skip -= here as u64;
                chunk.split_off(here)
            });
            std::future::ready(Some(rest).filter(|rest| rest.as_ref().map_or(true, |rest| !rest.is_empty())))
        });
        Ok(rest.boxed())
    }

    #[inline]
    fn failure(&self, why: &str) -> Error {
        TransportError::new(self.operation, why).into()
    }
}

/// Asks the store for the file, or for the rest of it as it was under an entity tag.
async fn read_from(addresses: &Addresses, rest: Option<(u64, &str)>) -> Result<Answer> {
    let mut call = addresses.fresh(Method::GET).await?;
    let headers = call.headers_mut();
    // Ranges count the bytes as they are kept.
    headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    if let Some((position, tag)) = rest {
        if let Ok(range) = HeaderValue::try_from(format!("bytes={position}-")) {
            headers.insert(header::RANGE, range);
        }
        // A weak tag must not be sent (RFC 9110, 13.1.5); it is compared with that of the answer.
        if !is_weak(tag)
            && let Ok(tag) = HeaderValue::try_from(tag)
        {
            headers.insert(header::IF_RANGE, tag);
        }
    }
    addresses.client.core.read_store(&call).await
}

/// Waits before another attempt, or gives the error back where there is none.
async fn wait(addresses: &Addresses, attempt: &mut u32, error: Error) -> Result<()> {
    let retry_after = error.api().and_then(|error| error.retry_after);
    // The call that asks for an address has been repeated by the client already.
    let is_the_stores = match &error {
        Error::Api(error) => error.operation == addresses.operation,
        Error::Transport(error) => error.operation == addresses.operation,
        _ => false,
    };
    let retry = &addresses.client.core.shared.retry;
    let wait = if error.is_retryable() && is_the_stores { retry.wait_after(*attempt, retry_after) } else { None };
    let Some(wait) = wait else { return Err(error) };
    tokio::time::sleep(wait).await;
    *attempt += 1;
    Ok(())
}

#[inline]
fn is_weak(tag: &str) -> bool {
    tag.starts_with("W/")
}

/// Where a part begins and how long the whole is, of `bytes 5-9/10` and `bytes 5-9/*`.
#[inline]
fn parts(range: &str) -> (Option<u64>, Option<u64>) {
    let Some((part, size)) = range.strip_prefix("bytes ").and_then(|range| range.split_once('/')) else {
        return (None, None);
    };
    (part.split('-').next().and_then(|from| from.trim().parse().ok()), size.trim().parse().ok())
}

#[inline]
fn chunks_of(body: TransportBody) -> ChunkStream {
    match body {
        TransportBody::Whole(bytes) => futures_util::stream::iter((!bytes.is_empty()).then_some(Ok(bytes))).boxed(),
        TransportBody::Stream(chunks) => chunks,
    }
}

#[inline]
fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
