//! How far a file has come.

use std::fmt;
use std::sync::Arc;

/// How far a file has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many bytes have gone or come. Where an upload begins anew, it begins at nought again.
    pub done: u64,
    /// How many there are, where it is known.
    pub total: Option<u64>,
}

/// Who wants to know.
#[derive(Clone, Default)]
pub(super) struct Watcher(Option<Arc<dyn Fn(Progress) + Send + Sync>>);

impl Watcher {
    pub(super) fn new(tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(tell)))
    }

    #[inline]
    pub(super) fn tell(&self, done: u64, total: Option<u64>) {
        if let Some(tell) = &self.0 {
            tell(Progress { done, total });
        }
    }
}

impl fmt::Debug for Watcher {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "watched" } else { "not watched" })
    }
}
