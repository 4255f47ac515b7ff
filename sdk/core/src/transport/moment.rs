//! Moments to come.

use std::time::Duration;

use tokio::time::Instant;

/// Longer than anything is waited for.
const FAR: Duration = Duration::from_secs(86_400 * 365);

/// The moment so long from now; one beyond the clock's end is far away.
pub fn after(wait: Duration) -> Instant {
    let now = Instant::now();
    now.checked_add(wait).unwrap_or(now + FAR)
}
