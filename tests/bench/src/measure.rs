//! Clocks, allocations and medians.

use std::time::{Duration, Instant};

/// Runs each of `what` so many times, one after the other in turn, so that all meet the same machine; answers the
/// median of each.
pub fn in_turn<const N: usize>(rounds: usize, what: &mut [&mut dyn FnMut(); N]) -> [Duration; N] {
    let mut times: [Vec<Duration>; N] = std::array::from_fn(|_| Vec::with_capacity(rounds));
    for _ in 0..rounds {
        for (run, times) in what.iter_mut().zip(&mut times) {
            let start = Instant::now();
            run();
            times.push(start.elapsed());
        }
    }
    times.map(|mut times| median(&mut times))
}

/// How often each of `what` allocates; nothing in a program without the counter.
pub fn counted<const N: usize>(what: &mut [&mut dyn FnMut(); N]) -> Option<[u64; N]> {
    #[cfg(feature = "count")]
    return Some(what.each_mut().map(|run| allocation_counter::measure(run).count_total));
    #[cfg(not(feature = "count"))]
    {
        let _ = what;
        None
    }
}

/// The one in the middle.
pub fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
