//! Whether something was done though no good answer says so.

use crate::odata::Error;

/// Whether the service may have done what was asked, though this error came instead of its answer.
#[inline]
pub(super) fn can_have_run(error: &Error) -> bool {
    match error {
        // Those that never left can be sent again, and so are marked.
        Error::Transport(error) => !error.retryable,
        Error::Api(error) => matches!(error.status.as_u16(), 408 | 500 | 502 | 503 | 504),
        Error::Decode(_) => true,
        _ => false,
    }
}

/// Whether an item can be taken at another time. With an answer that cannot be read an item may be gone whose id nobody
/// knows, and with each further one another.
#[inline]
pub(super) fn passes(error: &Error) -> bool {
    error.is_retryable() || can_have_run(error) && !matches!(error, Error::Decode(_))
}
