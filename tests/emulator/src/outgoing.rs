//! Bodies of answers: whole ones, and those that break off in the middle.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Frame, SizeHint};
use tokio::time::{Sleep, sleep};

/// How long the first half has to get on its way before the connection is reset.
const HALF_TIME: Duration = Duration::from_millis(30);

/// The connection is to be reset instead of answered.
#[derive(Debug)]
pub(crate) struct Reset;

impl std::fmt::Display for Reset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the connection is reset on purpose")
    }
}

impl std::error::Error for Reset {}

/// The body of an answer.
#[derive(Debug)]
pub(crate) struct Body {
    /// What is still to be sent.
    rest: Option<Bytes>,
    /// How many bytes were promised and are still to come.
    promised: u64,
    /// Runs until the connection is reset.
    reset: Option<Pin<Box<Sleep>>>,
}

impl Body {
    pub(crate) fn whole(content: Bytes) -> Self {
        let promised = content.len() as u64;
        Self { rest: (!content.is_empty()).then_some(content), promised, reset: None }
    }

    /// All of `content` is promised, and half of it sent.
    pub(crate) fn half(content: &Bytes) -> Self {
        let half = content.slice(..content.len() / 2);
        // Without any content there would be nothing to break off.
        Self { promised: (content.len() as u64).max(1), reset: Some(Box::pin(sleep(HALF_TIME))), ..Self::whole(half) }
    }

    pub(crate) fn is_half(&self) -> bool {
        self.reset.is_some()
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = Reset;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Reset>>> {
        if let Some(content) = self.rest.take() {
            self.promised -= content.len() as u64;
            return Poll::Ready(Some(Ok(Frame::data(content))));
        }
        match &mut self.reset {
            None => Poll::Ready(None),
            Some(reset) => reset.as_mut().poll(cx).map(|()| Some(Err(Reset))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_none() && self.reset.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.promised)
    }
}
