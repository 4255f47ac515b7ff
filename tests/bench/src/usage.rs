//! What this process has used up. Linux says it in files; elsewhere there is no figure.

use std::time::Duration;

/// Time of the processor, of all threads, in user mode and in the kernel.
pub fn cpu() -> Option<Duration> {
    // Fields 14 and 15, counted from the end of the program's name, which may hold anything.
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: u64 = fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?;
    // A tick is a hundredth of a second on all machines that Linux runs on.
    Some(Duration::from_millis(ticks * 10))
}

/// The most memory that it has held at once, in bytes.
pub fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
