//! Pages of rows, and the way from one to the next.

use std::fmt;
use std::ops::Deref;

use futures_core::future::BoxFuture;
use serde_json::Value;

use super::answer::read_page;
use super::cursor::Cursor;
use super::error::{DecodeError, Result};
use super::token::Row;
use super::wire::PageInfo;

/// A page of rows. It reads like a slice of them: `page.first()`, `page.len()`, `for row in &page`.
#[non_exhaustive]
pub struct Page<R> {
    /// The rows.
    pub items: Vec<R>,
    /// How many rows there are in all pages, where that was asked for and the service says it.
    pub count: Option<u64>,
    /// The service's own link to the next page.
    pub next: Option<String>,
    more: Option<Box<Cursor>>,
}

impl<R> Page<R> {
    pub(super) fn new(items: Vec<R>, info: PageInfo, more: Option<Box<Cursor>>) -> Self {
        let count = info.count.and_then(|count| count.try_into().ok());
        Self { items, count, next: info.next, more }
    }

    /// Whether there may be another page.
    pub fn has_next(&self) -> bool {
        self.more.is_some()
    }
}

impl<R: Row> Page<R> {
    /// The page after this one; `None` after the last.
    ///
    /// It is where the service's link leads. Without a link there is a next page where this one is full, to the
    /// size asked for or to what the service sends at most, or ends before the count; then rows are skipped.
    pub fn next_page(&self) -> BoxFuture<'static, Result<Option<Self>>> {
        let more = self.more.clone();
        Box::pin(async move {
            match more {
                None => Ok(None),
                // The last page of a list that the size divides is empty.
                Some(cursor) => {
                    Ok(Some(fetch(*cursor).await?).filter(|page| !page.items.is_empty() || page.has_next()))
                }
            }
        })
    }
}

impl<R> Deref for Page<R> {
    type Target = [R];

    fn deref(&self) -> &[R] {
        &self.items
    }
}

impl<'p, R> IntoIterator for &'p Page<R> {
    type Item = &'p R;
    type IntoIter = std::slice::Iter<'p, R>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<R> IntoIterator for Page<R> {
    type Item = R;
    type IntoIter = std::vec::IntoIter<R>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<R: fmt::Debug> fmt::Debug for Page<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("count", &self.count)
            .field("has_next", &self.has_next())
            .finish_non_exhaustive()
    }
}

/// The page at `cursor`.
pub(super) fn fetch<R: Row>(mut cursor: Cursor) -> BoxFuture<'static, Result<Page<R>>> {
    Box::pin(async move {
        let response = cursor.send().await?;
        let mut info = PageInfo::default();
        let items = R::gather(&cursor.options().select, &mut |list| read_page(&response, list, &mut info))?;
        let more = cursor.advance(items.len(), cursor.options().top, &info, &response)?;
        Ok(Page::new(items, info, more.then(|| Box::new(cursor))))
    })
}

/// The first row from `cursor` on.
pub(super) fn fetch_first<R: Row>(cursor: Cursor) -> BoxFuture<'static, Result<Option<R>>> {
    Box::pin(async move {
        let mut page = Some(fetch::<R>(cursor).await?);
        // Services that give links may give some before they have found a row.
        while let Some(found) = page {
            let next = found.next_page();
            match found.items.into_iter().next() {
                Some(row) => return Ok(Some(row)),
                None => page = next.await?,
            }
        }
        Ok(None)
    })
}

/// How many rows there are, by a request that asks for nothing else.
pub(super) fn fetch_count(mut cursor: Cursor) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move {
        let response = cursor.send().await?;
        let mut info = PageInfo::default();
        let mut rows: Option<Vec<Value>> = None;
        read_page(&response, &mut rows, &mut info)?;
        info.count.and_then(|count| u64::try_from(count).ok()).ok_or_else(|| {
            let message =
                "the service does not say how many rows there are (`@odata.count`): count those of `stream()`";
            DecodeError::new(response.operation.name, message).into()
        })
    })
}
