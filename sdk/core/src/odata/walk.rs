//! The way through a list, page by page: which requests are under way, and in which order their answers are read.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::future::BoxFuture;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesOrdered;

use super::cursor::{Cursor, Window};
use super::draft::Draft;
use super::error::{DecodeError, Result};
use super::service::Response;
use super::wire::PageInfo;

/// Reads a page whose rows are selected by these names; answers how many there are.
pub(super) type ReadPage<'r> = dyn FnMut(&Response, &[&'static str], &mut PageInfo) -> Result<usize, DecodeError> + 'r;

/// The pages of a list, of which several can be asked for before the first of them is read.
///
/// The cursor says what comes next, and only reading a page moves it. What is sent ahead of it are guesses: windows
/// of as many rows as the first page had. A page that is shorter than its window leaves a gap, which is asked for
/// before the window behind it is read; whatever else does not fit what was guessed ends the guesses.
struct Walk {
    cursor: Cursor,
    /// How many pages may be held, those under way included.
    at_once: usize,
    sent: FuturesOrdered<BoxFuture<'static, Result<Response>>>,
    /// What each request that was sent asks for, the oldest first; `None` for the cursor's own next page.
    windows: VecDeque<Option<Window>>,
    /// The answer that comes next, if it came while rows of the page before were still being given.
    arrived: Option<Result<Response>>,
    /// How many rows the request asked for whose answer was given last.
    asked: Option<u64>,
    ended: bool,
}

/// A [`Walk`], as streams hold it: without a name for what it consists of, which programs would compile the dropping of
/// wherever they hold a stream.
pub(super) trait Pages: fmt::Debug + Send {
    /// Reads the page that comes next by `read`; answers what it says beside its rows, and `None` after the last.
    fn poll_page(&mut self, cx: &mut Context<'_>, read: &mut ReadPage<'_>) -> Poll<Option<Result<PageInfo>>>;

    /// Lets the requests go on that are under way while rows of the last page are still being given.
    fn drive(&mut self, cx: &mut Context<'_>);

    /// How many rows there are from the first page on, as far as the service has said it.
    fn total(&self) -> Option<u64>;

    /// The place behind the page that was read last, unless that was the last one.
    fn rest(&self) -> Option<Arc<Cursor>>;

    fn has_ended(&self) -> bool;
}

/// All pages of a list.
pub(super) fn pages(draft: Draft) -> Box<dyn Pages> {
    let at_once = draft.options().at_once.max(1);
    from(Cursor::new(draft), at_once)
}

/// The first page of a list, and nothing ahead of it.
pub(super) fn first_page(draft: Draft) -> Box<dyn Pages> {
    from(Cursor::new(draft), 1)
}

/// The page at a place, and nothing ahead of it.
pub(super) fn page_at(place: &Cursor) -> Box<dyn Pages> {
    from(place.clone(), 1)
}

fn from(cursor: Cursor, at_once: usize) -> Box<dyn Pages> {
    Box::new(Walk {
        cursor,
        at_once,
        sent: FuturesOrdered::new(),
        windows: VecDeque::new(),
        arrived: None,
        asked: None,
        ended: false,
    })
}

impl Pages for Walk {
    fn poll_page(&mut self, cx: &mut Context<'_>, read: &mut ReadPage<'_>) -> Poll<Option<Result<PageInfo>>> {
        let response = match ready!(self.poll_answer(cx)) {
            None => return Poll::Ready(None),
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            Some(Ok(response)) => response,
        };
        let mut info = PageInfo::default();
        let rows = read(&response, &self.cursor.options().select, &mut info);
        let settled = rows.and_then(|rows| self.settle(rows, &info, &response));
        if settled.is_err() {
            self.end();
        }
        Poll::Ready(Some(settled.map(|()| info).map_err(Into::into)))
    }

    fn drive(&mut self, cx: &mut Context<'_>) {
        // The page whose rows are being given is one of those that are held.
        self.fill(self.at_once - 1);
        if self.arrived.is_none()
            && !self.sent.is_empty()
            && let Poll::Ready(answer) = self.sent.poll_next_unpin(cx)
        {
            self.arrived = answer;
        }
    }

    fn total(&self) -> Option<u64> {
        Some(self.cursor.count()?.saturating_sub(self.cursor.first()))
    }

    fn rest(&self) -> Option<Arc<Cursor>> {
        (!self.ended).then(|| Arc::new(self.cursor.clone()))
    }

    fn has_ended(&self) -> bool {
        self.ended
    }
}

impl Walk {
    /// The answer that comes next; `None` after the last.
    fn poll_answer(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Response>>> {
        self.fill(self.at_once);
        let answer = match self.arrived.take() {
            Some(answer) => Some(answer),
            None => ready!(self.sent.poll_next_unpin(cx)),
        };
        let window = self.windows.pop_front().flatten();
        self.asked = window.map(|window| window.rows).or(self.cursor.options().top);
        if matches!(answer, None | Some(Err(_))) {
            self.end();
        }
        Poll::Ready(answer)
    }

    /// Goes behind a page with so many rows.
    fn settle(&mut self, rows: usize, info: &PageInfo, response: &Response) -> Result<(), DecodeError> {
        if !self.cursor.advance(rows, self.asked, info, response)? {
            self.end();
        }
        let Some(&front) = self.windows.front() else { return Ok(()) };
        let place = self.cursor.place();
        match front.filter(|_| !self.cursor.is_linked()) {
            Some(window) if place == window.start => {}
            Some(window) if place < window.start => {
                let gap = Window { start: place, rows: window.start - place };
                self.windows.push_front(Some(gap));
                self.sent.push_front(self.cursor.send_for(gap));
            }
            _ => self.forget(),
        }
        Ok(())
    }

    /// No further page is wanted.
    fn end(&mut self) {
        self.ended = true;
        self.forget();
    }

    /// Takes back what was sent ahead.
    fn forget(&mut self) {
        self.sent.clear();
        self.windows.clear();
        self.arrived = None;
    }

    /// Sends requests until so many are under way, as far as it is known what to ask for.
    fn fill(&mut self, wanted: usize) {
        while !self.ended && self.windows.len() < wanted {
            let next = match self.windows.back() {
                Some(&last) => {
                    let behind = last.and_then(|last| self.cursor.window_at(last.end()));
                    let Some(window) = behind else { return };
                    Some(window)
                }
                None if self.at_once > 1 => self.cursor.window_at(self.cursor.place()),
                None => None,
            };
            self.sent.push_back(match next {
                Some(window) => self.cursor.send_for(window),
                None => self.cursor.send(),
            });
            self.windows.push_back(next);
        }
    }
}

impl fmt::Debug for Walk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}, {} requests under way", self.cursor, self.windows.len())
    }
}
