//! Pages of rows, and the way from one to the next.

use std::collections::HashSet;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Deref;

use futures_core::future::BoxFuture;

use super::answer::read_page;
use super::draft::Draft;
use super::error::{DecodeError, Result};
use super::options::Options;
use super::service::Response;
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
    more: Option<Box<Pages>>,
}

impl<R> Page<R> {
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
                Some(pages) => Ok(Some(fetch(*pages).await?).filter(|page| !page.items.is_empty() || page.has_next())),
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

/// The pages of a query from some page on.
#[derive(Clone)]
pub struct Pages {
    draft: Draft,
    options: Options,
    link: Option<String>,
    /// Hashes of the links that were followed.
    followed: HashSet<u64>,
    /// Hash of the body of the page before, where this one skips its rows.
    before: Option<u64>,
    /// Rows up to here.
    rows: u64,
    /// Rows that came by links since the caller's own `$top` and `$skip` were sent.
    linked: u64,
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} from row {}", self.draft, self.rows)
    }
}

impl Pages {
    pub(super) fn new(draft: Draft, options: Options) -> Self {
        let rows = options.skip.unwrap_or(0);
        Self { draft, options, link: None, followed: HashSet::new(), before: None, rows, linked: 0 }
    }

    fn send(&mut self) -> BoxFuture<'static, Result<Response>> {
        let request = match self.link.take() {
            Some(link) => self.draft.follow(link),
            None => self.draft.request(&self.options.system(), false),
        };
        self.draft.send(request)
    }

    /// The pages after one with `rows` rows, if there are any.
    fn after(mut self, rows: usize, info: &PageInfo, response: &Response) -> Result<Option<Box<Self>>, DecodeError> {
        let operation = response.operation.name;
        let rows = rows as u64;
        self.rows += rows;
        if let Some(link) = &info.next {
            if !self.followed.insert(hash(link)) {
                return Err(broken(operation, "`@odata.nextLink` leads back to a page that was read already"));
            }
            self.link = Some(link.clone());
            self.linked += rows;
            return Ok(Some(Box::new(self)));
        }
        // A service that gives links ends a page by them and not by its cap. They lead as far as `$top` asked, which
        // need not be the end of the list.
        let by_links = !self.followed.is_empty();
        let cap = self.draft.page_cap().filter(|_| !by_links);
        let got = std::mem::take(&mut self.linked) + rows;
        let full = [self.options.top, cap].into_iter().flatten().min().is_some_and(|size| got >= size);
        let counted = info.count.is_some_and(|count| count > 0 && self.rows < count.unsigned_abs());
        let unsure = self.options.to_the_end && info.count.is_none() && !by_links;
        if !self.options.takes.skip || rows == 0 || !(full || counted || unsure) {
            return Ok(None);
        }
        let body = hash(super::answer::bytes(response));
        if self.before == Some(body) {
            return Err(broken(operation, "the service sent the same page again: it does not heed `$skip`"));
        }
        self.before = Some(body);
        self.options.skip = Some(self.rows);
        Ok(Some(Box::new(self)))
    }
}

fn broken(operation: &'static str, message: &str) -> DecodeError {
    DecodeError { operation, path: String::new(), message: message.to_owned() }
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// The first of the pages.
pub(super) fn fetch<R: Row>(mut pages: Pages) -> BoxFuture<'static, Result<Page<R>>> {
    Box::pin(async move {
        let response = pages.send().await?;
        let mut info = PageInfo::default();
        let items = R::gather(&pages.options.select, &mut |list| read_page(&response, list, &mut info))?;
        let more = pages.after(items.len(), &info, &response)?;
        let count = info.count.and_then(|count| count.try_into().ok());
        Ok(Page { items, count, next: info.next, more })
    })
}

/// The rows of all pages.
pub(super) fn fetch_all<R: Row>(pages: Pages) -> BoxFuture<'static, Result<Vec<R>>> {
    Box::pin(async move {
        let mut rows = Vec::new();
        let mut next = Some(Box::new(pages));
        while let Some(pages) = next {
            let page: Page<R> = fetch(*pages).await?;
            rows.extend(page.items);
            next = page.more;
        }
        Ok(rows)
    })
}
