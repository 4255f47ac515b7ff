//! Files do not depend on each other, so all processors write them.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::{panic, thread};

use super::SourceFile;

/// Writes a file for each of the items, in no order.
pub(super) fn each<T: Sync>(items: &[T], write: impl Fn(&T) -> SourceFile + Sync) -> Vec<SourceFile> {
    let next = AtomicUsize::new(0);
    let work = || -> Vec<SourceFile> {
        std::iter::from_fn(|| items.get(next.fetch_add(1, Ordering::Relaxed))).map(&write).collect()
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(items.len());
    thread::scope(|scope| {
        // A thread that cannot be started is one less.
        let start = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
        let others: Vec<_> = (1..workers).filter_map(start).collect();
        let mut files = work();
        for other in others {
            match other.join() {
                Ok(more) => files.extend(more),
                Err(cause) => panic::resume_unwind(cause),
            }
        }
        files
    })
}
