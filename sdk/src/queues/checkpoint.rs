//! Which items of an input are settled.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::odata::Error;

/// Which items of an input are settled, added or refused, by their places counted from 0: what
/// [`AddAll::resume_from`](super::AddAll::resume_from) goes on from.
///
/// It can be kept: as text it reads `0-2999,4000-4999`, and serde writes it as that text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checkpoint {
    /// Ranges without their ends, in order, apart from each other.
    ranges: Vec<(u64, u64)>,
}

impl Checkpoint {
    /// The first `count` items are settled, and no others.
    #[inline]
    pub fn first(count: u64) -> Self {
        let mut checkpoint = Self::default();
        checkpoint.settle(0, count);
        checkpoint
    }

    /// Whether the item at this place is settled.
    #[inline]
    pub fn contains(&self, index: u64) -> bool {
        let after = self.ranges.partition_point(|range| range.0 <= index);
        after.checked_sub(1).is_some_and(|before| index < self.ranges[before].1)
    }

    /// How many items are settled.
    #[inline]
    pub fn count(&self) -> u64 {
        self.ranges.iter().map(|(start, end)| end - start).sum()
    }

    /// Settles the items from `start` to before `end`.
    #[inline]
    pub(super) fn settle(&mut self, mut start: u64, mut end: u64) {
        if start >= end {
            return;
        }
        // Those that the new one touches become one with it.
        let first = self.ranges.partition_point(|range| range.1 < start);
        let last = self.ranges.partition_point(|range| range.0 <= end);
        for range in self.ranges.drain(first..last) {
            start = start.min(range.0);
            end = end.max(range.1);
        }
        self.ranges.insert(first, (start, end));
    }
}

impl fmt::Display for Checkpoint {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (start, end)) in self.ranges.iter().enumerate() {
            write!(f, "{}{start}-{}", if i == 0 { "" } else { "," }, end - 1)?;
        }
        Ok(())
    }
}

impl FromStr for Checkpoint {
    type Err = Error;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Error> {
        let mut checkpoint = Self::default();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let range = || {
                let (start, last) = part.split_once('-')?;
                let (start, end) =
                    (start.trim().parse::<u64>().ok()?, last.trim().parse::<u64>().ok()?.checked_add(1)?);
                (start < end).then_some((start, end))
            };
            let Some((start, end)) = range() else {
                return Err(Error::Input(format!("`{part}` in a checkpoint is no range of items such as `0-999`")));
            };
            checkpoint.settle(start, end);
        }
        Ok(checkpoint)
    }
}

impl Serialize for Checkpoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Checkpoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_grow_together() {
        let mut checkpoint = Checkpoint::default();
        for (start, end, text) in [
            (10, 20, "10-19"),
            (30, 40, "10-19,30-39"),
            (0, 5, "0-4,10-19,30-39"),
            (5, 10, "0-19,30-39"),
            (15, 35, "0-39"),
            (7, 7, "0-39"),
            (50, 51, "0-39,50-50"),
            (2, 60, "0-59"),
        ] {
            checkpoint.settle(start, end);
            assert_eq!(checkpoint.to_string(), text);
        }
        assert_eq!(checkpoint.count(), 60);
    }

    #[test]
    fn what_is_settled() {
        let checkpoint: Checkpoint = " 0-4, 10-19 ,".parse().unwrap();
        let settled: Vec<u64> = (0..25).filter(|index| checkpoint.contains(*index)).collect();
        assert_eq!(settled, (0..5).chain(10..20).collect::<Vec<_>>());
        assert_eq!(checkpoint.count(), 15);
        assert_eq!(Checkpoint::first(5), "0-4".parse().unwrap());
        assert_eq!("".parse::<Checkpoint>().unwrap(), Checkpoint::first(0));
        let kept = serde_json::to_string(&checkpoint).unwrap();
        assert_eq!(kept, r#""0-4,10-19""#);
        assert_eq!(serde_json::from_str::<Checkpoint>(&kept).unwrap(), checkpoint);
        for bad in ["x", "5", "5-", "9-3", "0-18446744073709551615"] {
            let error = bad.parse::<Checkpoint>().unwrap_err();
            assert!(error.to_string().contains(bad), "{error}");
        }
    }
}
