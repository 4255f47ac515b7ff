//! A service with one list, whose ways of answering pages can be chosen.

#![allow(missing_docs, unreachable_pub, missing_debug_implementations)]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use futures_core::future::BoxFuture;
use http::{HeaderMap, StatusCode};
use uipath_orchestrator_core::odata::{Handle, Request, Response, ResponseBody, Result, Service};

use crate::recorder::line;

/// When a service says where the next page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Links {
    Never,
    Always,
    /// Only where `$top` asks for more rows than the page has.
    WithinTop,
}

/// How the service answers.
#[derive(Clone)]
pub struct Habits {
    /// The most rows of a page.
    pub cap: usize,
    /// Whether it says where the next page is.
    pub links: Links,
    /// Whether it says how many rows there are.
    pub counts: bool,
    /// Whether every third page lacks its last rows.
    pub short: bool,
    /// Rows that come as something that is no row.
    pub bad: Vec<i64>,
    /// How often a request is looked at before it is answered.
    pub slow: usize,
}

impl Default for Habits {
    fn default() -> Self {
        Self { cap: 3, links: Links::Never, counts: true, short: false, bad: Vec::new(), slow: 3 }
    }
}

pub struct Listed {
    pub habits: Habits,
    /// The keys of the rows.
    pub rows: Mutex<Vec<i64>>,
    lines: Mutex<Vec<String>>,
    under_way: AtomicUsize,
    peak: AtomicUsize,
}

impl Listed {
    /// A list of rows with the keys 1 to `rows`.
    pub fn new(rows: i64, habits: Habits) -> Arc<Self> {
        Arc::new(Self {
            habits,
            rows: Mutex::new((1..=rows).collect()),
            lines: Mutex::default(),
            under_way: AtomicUsize::new(0),
            peak: AtomicUsize::new(0),
        })
    }

    pub fn handle(self: &Arc<Self>) -> Handle {
        Arc::new(Front(self.clone()))
    }

    /// Method and target of each request.
    pub fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }

    /// How many requests waited for their answers at once, at most.
    pub fn peak(&self) -> usize {
        self.peak.load(Ordering::SeqCst)
    }

    /// How many requests wait for their answers.
    pub fn under_way(&self) -> usize {
        self.under_way.load(Ordering::SeqCst)
    }

    fn answer(&self, query: &str) -> String {
        let option = |name: &str| {
            query.split('&').find_map(|part| part.strip_prefix(name)?.strip_prefix('=')?.parse::<usize>().ok())
        };
        let habits = &self.habits;
        let (skip, top) = (option("$skip").unwrap_or(0), option("$top"));
        let wanted = top.unwrap_or(usize::MAX);
        let mut size = wanted.min(habits.cap);
        if habits.short && skip / habits.cap % 3 == 1 {
            size = size.min(1);
        }
        let all = self.rows.lock().unwrap().clone();
        let rows: Vec<String> = all.iter().skip(skip).take(size).map(|id| self.row(*id)).collect();
        let end = skip + rows.len();
        let count =
            (habits.counts && query.contains("$count=true")).then(|| format!("  \"@odata.count\": {}", all.len()));
        let links = match habits.links {
            Links::Never => false,
            Links::Always => true,
            Links::WithinTop => top.is_some(),
        };
        let more = links && wanted > rows.len() && end < all.len();
        let link = more.then(|| {
            let top = top.map(|top| format!("&$top={}", top - rows.len())).unwrap_or_default();
            format!("  \"@odata.nextLink\": \"https://x/odata/Jobs?$count=true{top}&$skip={end}\"")
        });
        let value = format!("  \"value\": [\n{}\n  ]", rows.join(",\n"));
        let members: Vec<String> = [count, Some(value), link].into_iter().flatten().collect();
        format!("{{\n{}\n}}", members.join(",\n"))
    }

    fn row(&self, id: i64) -> String {
        if self.habits.bad.contains(&id) {
            return format!("    {{\"Id\": {id}, \"Robot\": {{\"Id\": \"five\"}}}}");
        }
        format!("    {{\"Id\": {id}, \"State\": \"Running\"}}")
    }
}

/// Counts a request until it is answered, or dropped.
struct UnderWay(Arc<Listed>);

impl UnderWay {
    fn new(service: Arc<Listed>) -> Self {
        let now = service.under_way.fetch_add(1, Ordering::SeqCst) + 1;
        service.peak.fetch_max(now, Ordering::SeqCst);
        Self(service)
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::SeqCst);
    }
}

/// The list as a service: requests outlive the borrow of what they are sent by.
pub struct Front(pub Arc<Listed>);

impl Service for Front {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        let service = self.0.clone();
        Box::pin(async move {
            let line = line(&request);
            let query = line.split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default();
            service.lines.lock().unwrap().push(line);
            let under_way = UnderWay::new(service.clone());
            for _ in 0..service.habits.slow {
                tokio::task::yield_now().await;
            }
            drop(under_way);
            let body = service.answer(&query).into();
            Ok(Response::new(request.operation, StatusCode::OK, HeaderMap::new(), ResponseBody::Whole(body)))
        })
    }
}
