//! Lists as streams: of rows, and of pages.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use futures_core::Stream;
use futures_core::future::BoxFuture;
use futures_util::StreamExt;

use super::about::About;
use super::answer::{gather_one, read_page};
use super::draft::Draft;
use super::error::{DecodeError, Result};
use super::page::Page;
use super::rows::read_each;
use super::service::Response;
use super::token::Row;
use super::walk::{Pages, pages};
use super::wire::PageInfo;

/// The rows of a list, one after the other, read page by page as they are wanted: what
/// [`Query::stream`](super::Query::stream) answers. Dropping it takes back the requests that are under way.
///
/// A row that cannot be read is an `Err` with its place, and the rows after it still come. If a page cannot be had,
/// that is an `Err` too, and the last item.
///
/// # Rows that come and go meanwhile
/// Pages of a service that gives links are as consistent as the service makes them. Other lists are read by skipping
/// rows, always in an order that the key completes. In ascending order of a key that grows, rows that are inserted
/// in time come at the end, and none of the others is lost, doubled or out of order. In any other order, a row that is
/// inserted before the place that has been reached moves one that was given already behind it, so that this one comes
/// twice. In every order, a row that is deleted before that place makes one be left out. A filter that leaves new rows
/// out is proof against the first: created before now. Against both there is only to read one page after the other in
/// the order of the key, each with a filter for keys beyond the last one seen.
///
/// # Progress
/// After the first page, [`total`](Self::total) says how many rows there are, where the service does.
/// With `indicatif`:
/// ```no_run
/// # use uipath_orchestrator::odata::{Result, Row, RowStream};
/// use indicatif::ProgressBar;
///
/// # async fn read<R: Row>(mut rows: RowStream<R>) -> Result<()> {
/// let bar = ProgressBar::no_length();
/// while let Some(row) = rows.next().await {
///     let row = row?;
///     if let Some(total) = rows.total() {
///         bar.set_length(total);
///     }
///     bar.inc(1);
/// }
/// bar.finish();
/// # Ok(()) }
/// ```
/// The upper bound of `size_hint` is what is left of that number. It is the service's word, and not exact where rows
/// come and go.
#[must_use = "a stream does nothing until it is polled"]
pub struct RowStream<R> {
    walk: Box<dyn Pages>,
    rows: Rows<R>,
    given: u64,
}

impl<R: Row> RowStream<R> {
    pub(super) fn new(draft: Draft) -> Self {
        Self { walk: pages(draft), rows: Rows::none(), given: 0 }
    }

    /// The next row; `None` after the last. It may be dropped before it is ready, and no row is lost.
    pub async fn next(&mut self) -> Option<Result<R>> {
        StreamExt::next(self).await
    }
}

/// Rows are moved in and out, and never pinned.
impl<R> Unpin for RowStream<R> {}

impl<R> RowStream<R> {
    /// How many rows the stream gives in all, as far as the service has said it.
    pub fn total(&self) -> Option<u64> {
        self.walk.total().map(|total| total.max(self.given + self.rows.len() as u64))
    }
}

impl<R: Row> Stream for RowStream<R> {
    type Item = Result<R>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<R>>> {
        let this = self.get_mut();
        loop {
            if let Some(row) = this.rows.next() {
                this.walk.drive(cx);
                this.given += 1;
                return Poll::Ready(Some(row));
            }
            let (rows, first) = (&mut this.rows, this.given);
            let read = this.walk.poll_page(cx, &mut |response, names, info| {
                *rows = read_rows(response, names, first, info)?;
                Ok(rows.len())
            });
            match ready!(read) {
                None => return Poll::Ready(None),
                Some(Ok(_)) => {}
                Some(Err(error)) => {
                    this.rows = Rows::none();
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let held = self.rows.len();
        if self.walk.has_ended() {
            return (held, Some(held));
        }
        let left = self.total().map(|total| usize::try_from(total - self.given).unwrap_or(usize::MAX));
        (held, left)
    }
}

impl<R> fmt::Debug for RowStream<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RowStream").field("at", &self.walk).field("given", &self.given).finish_non_exhaustive()
    }
}

/// The pages of a list, one after the other: what [`Query::pages`](super::Query::pages) answers.
///
/// A page with a row that cannot be read is an `Err`, and the pages after it still come; where single rows must not be
/// lost, use a [`RowStream`], which also says what holds while rows come and go. If a page cannot be had, that is an
/// `Err` too, and the last item.
#[must_use = "a stream does nothing until it is polled"]
pub struct PageStream<R> {
    walk: Box<dyn Pages>,
    given: u64,
    of: About<R>,
}

impl<R: Row> PageStream<R> {
    pub(super) fn new(draft: Draft) -> Self {
        Self { walk: pages(draft), given: 0, of: std::marker::PhantomData }
    }

    /// The next page; `None` after the last. It may be dropped before it is ready, and no page is lost.
    pub async fn next(&mut self) -> Option<Result<Page<R>>> {
        StreamExt::next(self).await
    }
}

impl<R> PageStream<R> {
    /// How many rows all pages hold, as far as the service has said it.
    pub fn total(&self) -> Option<u64> {
        self.walk.total().map(|total| total.max(self.given))
    }
}

impl<R: Row> Stream for PageStream<R> {
    type Item = Result<Page<R>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Page<R>>>> {
        let this = self.get_mut();
        loop {
            let (mut rows, first) = (Rows::none(), this.given);
            let read = this.walk.poll_page(cx, &mut |response, names, info| {
                rows = read_rows(response, names, first, info)?;
                Ok(rows.len())
            });
            let info = match ready!(read) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(info)) => info,
            };
            let count = rows.len();
            this.given += count as u64;
            // A list that the size of a page divides ends with an empty page, which is none.
            if count == 0 && this.given > 0 {
                continue;
            }
            return Poll::Ready(Some(rows.together().map(|rows| Page::new(rows, info, this.walk.rest()))));
        }
    }
}

impl<R> fmt::Debug for PageStream<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageStream").field("at", &self.walk).finish_non_exhaustive()
    }
}

/// The rows of a page.
///
/// It stands here, and not in a module of its own, since rustc would drop rows in both.
enum Rows<R> {
    All(IntoIter<R>),
    /// Those that can be read, and why the others cannot.
    Each(IntoIter<Result<R>>),
}

impl<R> Rows<R> {
    fn none() -> Self {
        Self::All(Vec::new().into_iter())
    }

    /// All of them, or why the first that cannot be read cannot.
    fn together(self) -> Result<Vec<R>> {
        match self {
            Self::All(rows) => Ok(rows.collect()),
            Self::Each(rows) => {
                let mut good = Vec::new();
                for row in rows {
                    good.push(row?);
                }
                Ok(good)
            }
        }
    }
}

impl<R> Iterator for Rows<R> {
    type Item = Result<R>;

    fn next(&mut self) -> Option<Result<R>> {
        match self {
            Self::All(rows) => rows.next().map(Ok),
            Self::Each(rows) => rows.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self {
            Self::All(rows) => rows.size_hint(),
            Self::Each(rows) => rows.size_hint(),
        }
    }
}

impl<R> ExactSizeIterator for Rows<R> {}

/// Reads the rows of a page, the first of which is row `first` of the stream.
///
/// To read each on its own takes a third longer, so that is done where reading all of them has failed.
///
/// # Errors
/// The response is no page.
fn read_rows<R: Row>(
    response: &Response,
    names: &[&'static str],
    first: u64,
    info: &mut PageInfo,
) -> Result<Rows<R>, DecodeError> {
    let failed = match R::gather(names, &mut |list| read_page(response, list, info)) {
        Ok(rows) => return Ok(Rows::All(rows.into_iter())),
        Err(failed) => failed,
    };
    let mut rows: Vec<Result<R>> = Vec::new();
    read_each(response, failed, first, info, &mut |read, wrong| {
        let row = match gather_one(names, read) {
            Ok(Some(row)) => Ok(row),
            Ok(None) => Err(wrong(None)),
            Err(error) => Err(wrong(Some(error))),
        };
        let good = row.is_ok();
        rows.push(row);
        good
    })?;
    Ok(Rows::Each(rows.into_iter()))
}

/// The rows of all pages.
pub(super) fn fetch_all<R: Row>(draft: Draft) -> BoxFuture<'static, Result<Vec<R>>> {
    let mut pages = PageStream::new(draft);
    Box::pin(async move {
        let mut rows = Vec::new();
        while let Some(page) = pages.next().await {
            rows.append(&mut page?.items);
        }
        Ok(rows)
    })
}
