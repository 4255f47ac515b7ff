//! Pages of rows, and the way from one to the next.

use std::fmt;
use std::future::poll_fn;
use std::ops::Deref;
use std::sync::Arc;
use std::task::{Poll, ready};

use futures_core::future::BoxFuture;
use serde_json::Value;

use super::answer::read_page;
use super::cursor::Cursor;
use super::draft::Draft;
use super::error::{DecodeError, Result};
use super::token::Row;
use super::walk::{Pages, first_page, page_at};
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
    more: Option<Arc<Cursor>>,
}

impl<R> Page<R> {
    pub(super) fn new(items: Vec<R>, info: PageInfo, more: Option<Arc<Cursor>>) -> Self {
        let count = info.count.and_then(|count| count.try_into().ok());
        Self { items, count, next: info.next.filter(|link| !link.is_empty()), more }
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
        let next = self.more.as_deref().map(|place| read(page_at(place)));
        Box::pin(async move {
            match next {
                None => Ok(None),
                // The last page of a list that the size divides is empty.
                Some(page) => Ok(Some(page.await?).filter(|page| !page.items.is_empty() || page.has_next())),
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

/// The first page.
pub(super) fn fetch<R: Row>(draft: Draft) -> BoxFuture<'static, Result<Page<R>>> {
    read(first_page(draft))
}

/// The page that comes next.
fn read<R: Row>(mut pages: Box<dyn Pages>) -> BoxFuture<'static, Result<Page<R>>> {
    Box::pin(poll_fn(move |cx| {
        let mut items = Vec::new();
        let read = pages.poll_page(cx, &mut |response, names, info| {
            items = R::gather(names, &mut |list| read_page(response, list, info))?;
            Ok(items.len())
        });
        let info = ready!(read).transpose()?.unwrap_or_default();
        Poll::Ready(Ok(Page::new(items, info, pages.rest())))
    }))
}

/// The first row.
pub(super) fn fetch_first<R: Row>(draft: Draft) -> BoxFuture<'static, Result<Option<R>>> {
    Box::pin(async move {
        let mut page = Some(fetch::<R>(draft).await?);
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
pub(super) fn fetch_count(draft: Draft) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move {
        let response = draft.send(draft.request(false)).await?;
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
