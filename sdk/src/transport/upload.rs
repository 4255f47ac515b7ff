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
    pub fn new(length: u64, chunks: ChunkStream) -> Self {
        let counted = futures_util::stream::unfold((chunks, length), move |(mut chunks, left)| async move {
            let wrong = |what: &str| {
                let message = format!("the body was to have {length} bytes, and has {what}");
                Err(SendError::new(SendStage::Unsendable, message))
            };
            match chunks.next().await {
                Some(Ok(chunk)) => match left.checked_sub(chunk.len() as u64) {
                    Some(left) => Some((Ok(chunk), (chunks, left))),
                    None => Some((wrong("more"), (futures_util::stream::empty().boxed(), 0))),
                },
                Some(Err(error)) => Some((Err(error), (futures_util::stream::empty().boxed(), 0))),
                None if left > 0 => Some((wrong(&format!("{left} fewer")), (chunks, 0))),
                None => None,
            }
        });
        Self { length, chunks: counted.boxed() }
    }

    /// The whole body, in memory.
    pub(super) async fn collect(self) -> Result<Bytes, SendError> {
        let body = self.chunks.try_fold(BytesMut::new(), |mut body, chunk| async move {
            body.extend_from_slice(&chunk);
            Ok(body)
        });
        Ok(body.await?.freeze())
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
        let error = collected(7, &["ab", "cde"]).await.unwrap_err();
        assert_eq!(error, "the body was to have 7 bytes, and has 2 fewer");
    }
}
