//! The body of a request, which notes whether anything of it was asked for.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// Bytes that are not empty. As long as nothing of them was asked for, no server has the request as a whole.
pub(super) struct Watched {
    bytes: Bytes,
    asked: Arc<AtomicBool>,
}

impl Watched {
    /// A body of `bytes`, which sets `asked` when they are asked for.
    pub(super) fn new(bytes: Bytes, asked: &Arc<AtomicBool>) -> Self {
        Self { bytes, asked: asked.clone() }
    }
}

impl Body for Watched {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.asked.store(true, Ordering::Relaxed);
        let bytes = std::mem::take(&mut self.bytes);
        Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.len() as u64)
    }
}
