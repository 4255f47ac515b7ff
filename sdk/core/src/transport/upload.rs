//! Bodies that are read while they are sent.

use std::fmt;

use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt as _, TryStreamExt as _};

use super::{ChunkStream, SendError, SendStage};

/// A body that is read while it is sent, so that a file need not fit into memory.
pub struct UploadBody {
    /// How many bytes there are. The request has them as its `Content-Length` already.
    pub length: u64,
    /// The bytes.
    pub chunks: ChunkStream,
}

impl UploadBody {
    /// A body of `length` bytes. It fails where `chunks` has more of them, or fewer.
    ///
    /// The last chunk is given out when `chunks` has ended: an HTTP library asks for no more than the `Content-Length`
    /// says, so that what comes behind it would be left out in silence.
    pub fn new(length: u64, chunks: ChunkStream) -> Self {
        let counted = futures_util::stream::unfold((chunks, length), move |(mut chunks, left)| async move {
            let ended = || (futures_util::stream::empty().boxed(), 0);
            let failed = |error| Some((Err(error), ended()));
            let wrong = |what: &str| {
                let message = format!("the body was to have {length} bytes, and has {what}");
                failed(SendError::new(SendStage::Unsendable, message))
            };
            match filled(&mut chunks).await {
                Some(Ok(chunk)) => match left.checked_sub(chunk.len() as u64) {
                    Some(0) => match filled(&mut chunks).await {
                        None => Some((Ok(chunk), ended())),
                        Some(Ok(_)) => wrong("more"),
                        Some(Err(error)) => failed(error),
                    },
                    Some(left) => Some((Ok(chunk), (chunks, left))),
                    None => wrong("more"),
                },
                Some(Err(error)) => failed(error),
                None if left > 0 => wrong(&format!("{left} fewer")),
                None => None,
            }
        });
        Self { length, chunks: counted.boxed() }
    }

    /// The whole body, in memory.
    ///
    /// # Errors
    /// The body cannot be read, or has another length than it says.
    pub async fn collect(self) -> Result<Bytes, SendError> {
        let body = self.chunks.try_fold(BytesMut::new(), |mut body, chunk| async move {
            body.extend_from_slice(&chunk);
            Ok(body)
        });
        Ok(body.await?.freeze())
    }
}

/// The next chunk that holds anything.
async fn filled(chunks: &mut ChunkStream) -> Option<Result<Bytes, SendError>> {
    loop {
        match chunks.next().await {
            Some(Ok(chunk)) if chunk.is_empty() => {}
            next => return next,
        }
    }
}

impl fmt::Debug for UploadBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn collected(length: u64, chunks: &[&'static str]) -> Result<Bytes, String> {
        let chunks: Vec<_> = chunks.iter().map(|chunk| Ok(Bytes::from_static(chunk.as_bytes()))).collect();
        let body = UploadBody::new(length, futures_util::stream::iter(chunks).boxed());
        body.collect().await.map_err(|error| error.to_string())
    }

    #[tokio::test]
    async fn a_body_is_as_long_as_it_says() {
        assert_eq!(collected(5, &["ab", "", "cde"]).await.unwrap(), "abcde");
        assert_eq!(collected(0, &[]).await.unwrap(), "");
        let error = collected(4, &["ab", "cde"]).await.unwrap_err();
        assert_eq!(error, "the body was to have 4 bytes, and has more");
        for (length, chunks) in [(5, &["ab", "cde", "", "f"][..]), (0, &["f"])] {
            let error = collected(length, chunks).await.unwrap_err();
            assert_eq!(error, format!("the body was to have {length} bytes, and has more"));
        }
        let error = collected(7, &["ab", "cde"]).await.unwrap_err();
        assert_eq!(error, "the body was to have 7 bytes, and has 2 fewer");
    }
}
