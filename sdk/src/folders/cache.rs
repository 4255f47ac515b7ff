//! Folders that were found, kept for a while.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::info::FolderInfo;
use crate::FolderRef;

/// How many folders are kept at most.
const MOST: usize = 1000;
/// How long a folder is believed to be as it was.
const LIFETIME: Duration = Duration::from_secs(10 * 60);

/// The folders that a client and its clones have found, by what they were asked for.
#[derive(Debug, Default)]
pub(crate) struct FolderCache(Mutex<HashMap<FolderRef, (Instant, FolderInfo)>>);

impl FolderCache {
    #[inline]
    pub(super) fn get(&self, folder: &FolderRef, now: Instant) -> Option<FolderInfo> {
        let kept = self.lock();
        let (since, found) = kept.get(folder)?;
        (now.duration_since(*since) < LIFETIME).then(|| found.clone())
    }

    #[inline]
    pub(super) fn put(&self, folder: FolderRef, found: FolderInfo, now: Instant) {
        let mut kept = self.lock();
        if kept.len() >= MOST && !kept.contains_key(&folder) {
            let oldest = kept.iter().min_by_key(|(_, (since, _))| *since).map(|(folder, _)| folder.clone());
            oldest.map(|folder| kept.remove(&folder));
        }
        kept.insert(folder, (now, found));
    }

    #[inline]
    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    #[inline]
    fn lock(&self) -> MutexGuard<'_, HashMap<FolderRef, (Instant, FolderInfo)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Folder;

    fn folder(id: i64) -> FolderInfo {
        Folder { id, ..Folder::default() }.into()
    }

    #[test]
    fn a_folder_is_kept_for_a_while() {
        let (cache, now) = (FolderCache::default(), Instant::now());
        cache.put(FolderRef::Id(5), folder(5), now);
        assert_eq!(cache.get(&FolderRef::Id(5), now), Some(folder(5)));
        assert_eq!(cache.get(&FolderRef::Id(6), now), None);
        assert_eq!(cache.get(&FolderRef::Id(5), now + LIFETIME), None);
        cache.clear();
        assert_eq!(cache.get(&FolderRef::Id(5), now), None);
    }

    #[test]
    fn the_oldest_goes_first() {
        let (cache, begin) = (FolderCache::default(), Instant::now());
        let at = |millis: usize| begin + Duration::from_millis(millis as u64);
        for (i, id) in (0..).take(MOST).enumerate() {
            cache.put(FolderRef::Id(id), folder(id), at(i));
        }
        cache.put(FolderRef::Id(0), folder(0), at(MOST));
        cache.put(FolderRef::Id(-1), folder(-1), at(MOST + 1));
        let now = at(MOST + 1);
        assert_eq!(cache.get(&FolderRef::Id(0), now), Some(folder(0)), "it was looked up again");
        assert_eq!(cache.get(&FolderRef::Id(-1), now), Some(folder(-1)));
        assert_eq!(cache.get(&FolderRef::Id(1), now), None, "it was the oldest");
        assert_eq!(cache.get(&FolderRef::Id(2), now), Some(folder(2)));
    }
}
