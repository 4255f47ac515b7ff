//! Where in a list the next page begins.

use std::collections::HashSet;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use futures_core::future::BoxFuture;

use super::draft::Draft;
use super::error::{DecodeError, Result};
use super::options::Options;
use super::service::Response;
use super::wire::PageInfo;

/// A place in a list: behind the rows that were read, and before the first of the next page.
#[derive(Clone)]
pub(super) struct Cursor {
    draft: Draft,
    /// The service's own link to the next page.
    link: Option<String>,
    /// Hashes of the links that were followed.
    followed: HashSet<u64>,
    /// Hash of the body of the page before, where this one skips its rows.
    before: Option<u64>,
    /// Rows before the first page: those that the caller skips.
    first: u64,
    /// Rows up to here.
    rows: u64,
    /// Rows that came by links since `$top` and `$skip` were sent.
    linked: u64,
    /// What began the links, where the page before said by one where this one is.
    among_links: Option<Begun>,
    /// Whether the service ends its pages by links: it gave one where it was not told how many rows a page has.
    ends_by_links: bool,
    /// How many rows there are in all, by the last page that said it.
    count: Option<u64>,
    /// How many rows the pages behind this place are expected to have; `None` where that cannot be said before
    /// each has come.
    stride: Option<u64>,
}

/// The request that links began with: they lead through the rows that it asked for, if it said how many.
#[derive(Clone, Copy)]
struct Begun {
    asked: Option<u64>,
}

/// Rows of a list that one request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Window {
    pub(super) start: u64,
    pub(super) rows: u64,
}

impl Window {
    pub(super) fn end(self) -> u64 {
        self.start.saturating_add(self.rows)
    }
}

impl Cursor {
    pub(super) fn new(draft: Draft) -> Self {
        let rows = draft.options().skip.unwrap_or(0);
        Self {
            draft,
            link: None,
            followed: HashSet::new(),
            before: None,
            first: rows,
            rows,
            linked: 0,
            among_links: None,
            ends_by_links: false,
            count: None,
            stride: None,
        }
    }

    pub(super) fn options(&self) -> &Options {
        self.draft.options()
    }

    /// How many rows are before this place.
    pub(super) fn place(&self) -> u64 {
        self.rows
    }

    /// How many rows are before the first page.
    pub(super) fn first(&self) -> u64 {
        self.first
    }

    /// How many rows there are in all, as the service said last.
    pub(super) fn count(&self) -> Option<u64> {
        self.count
    }

    /// Whether the service says by itself where the next page is.
    pub(super) fn is_linked(&self) -> bool {
        self.link.is_some()
    }

    /// Asks for the next page.
    pub(super) fn send(&mut self) -> BoxFuture<'static, Result<Response>> {
        let request = match self.link.take() {
            Some(link) => self.draft.follow(link),
            None => self.draft.request(false),
        };
        self.draft.send(request)
    }

    /// Asks for certain rows, wherever this place is.
    pub(super) fn send_for(&self, window: Window) -> BoxFuture<'static, Result<Response>> {
        let mut draft = self.draft.clone();
        let options = draft.options_mut();
        (options.skip, options.top) = (Some(window.start), Some(window.rows));
        draft.send(draft.request(false))
    }

    /// The rows from `start` on that are expected to be there, as many as a page has.
    pub(super) fn window_at(&self, start: u64) -> Option<Window> {
        let rows = self.stride.filter(|_| self.link.is_none())?;
        let expected = self.count.is_none_or(|count| start < count);
        expected.then_some(Window { start, rows })
    }

    /// Goes behind a page with `rows` rows, of which `asked` were asked for; answers whether there may be another.
    pub(super) fn advance(
        &mut self,
        rows: usize,
        asked: Option<u64>,
        info: &PageInfo,
        response: &Response,
    ) -> Result<bool, DecodeError> {
        let broken = |message: &str| Err(DecodeError::new(response.operation.name, message));
        let rows = rows as u64;
        self.rows += rows;
        let begun = self.among_links.take();
        let asked = begun.map_or(asked, |begun| begun.asked);
        // Services that do not count say 0 or nothing.
        let count = info.count.and_then(|count| u64::try_from(count).ok());
        self.count = count.or(self.count);
        // Some services say by an empty link that there is none.
        if let Some(link) = info.next.as_ref().filter(|link| !link.is_empty()) {
            if !self.followed.insert(hash(link)) {
                return broken("`@odata.nextLink` leads back to a page that was read already");
            }
            self.link = Some(link.clone());
            self.linked += rows;
            self.among_links = Some(Begun { asked });
            self.ends_by_links |= asked.is_none();
            self.stride = None;
            return Ok(true);
        }
        // A service that ends its pages by links does not end them by its cap. Links lead as far as `$top` asked, which
        // need not be the end of the list.
        let by_links = begun.is_some() || self.ends_by_links;
        let cap = self.draft.page_cap().filter(|_| !by_links);
        let got = std::mem::take(&mut self.linked) + rows;
        let full = [asked, cap].into_iter().flatten().min().is_some_and(|size| got >= size);
        let counted = count.is_some_and(|count| self.rows < count);
        let options = self.draft.options();
        let takes = options.takes;
        let unsure = options.to_the_end && info.count.is_none() && !by_links;
        if !takes.skip || rows == 0 || !(full || counted || unsure) {
            return Ok(false);
        }
        let body = fingerprint(super::answer::bytes(response));
        if self.before == Some(body) && options.tell_rows_apart() {
            return broken("the service sent the same page again: it does not heed `$skip`");
        }
        self.before = Some(body);
        self.draft.options_mut().skip = Some(self.rows);
        if self.stride.is_none() && takes.top && !by_links && (full || counted) {
            self.stride = Some(rows);
        }
        Ok(true)
    }
}

impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} from row {}", self.draft, self.rows)
    }
}

/// Tells one page from the next. Rows that can be told apart differ at once, so the ends of the body are enough.
fn fingerprint(body: &[u8]) -> u64 {
    const END: usize = 16 * 1024;
    let (head, tail) = (&body[..body.len().min(END)], &body[body.len().saturating_sub(END)..]);
    hash((body.len(), head, tail))
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
