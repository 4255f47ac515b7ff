//! Long lists, row by row over real sockets, with several pages under way.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::TryStreamExt as _;
use futures_util::future::BoxFuture;
use uipath_orchestrator::odata::RowStream;
use uipath_orchestrator::sets::QueueItems;
use uipath_orchestrator::transport::{ReqwestTransport, SendError, Transport, TransportBody};
use uipath_orchestrator::types::{CommitType, QueueItem, QueueItemData, job, queue_item};
use uipath_orchestrator::{EntitySets as _, InFolder};
use uipath_orchestrator_emulator::Fault;

use crate::tenant::{SCOPES, Tenant, application, to};

/// What a page takes, so that requests overlap.
const LATENCY: Fault = Fault::Latency(Duration::from_millis(10));

/// reqwest, counting the requests that wait for their answers.
struct Counting {
    inner: ReqwestTransport,
    under_way: AtomicUsize,
    peak: AtomicUsize,
}

impl Counting {
    fn new() -> Arc<Self> {
        let inner = ReqwestTransport::direct().expect("the transport is set up");
        Arc::new(Self { inner, under_way: AtomicUsize::new(0), peak: AtomicUsize::new(0) })
    }
}

/// A request that is under way until it is answered, or given up.
struct UnderWay<'c>(&'c Counting);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Transport for Counting {
    fn send(
        &self,
        request: http::Request<bytes::Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<TransportBody>, SendError>> {
        Box::pin(async move {
            let now = self.under_way.fetch_add(1, Ordering::SeqCst) + 1;
            self.peak.fetch_max(now, Ordering::SeqCst);
            let _under_way = UnderWay(self);
            self.inner.send(request).await
        })
    }
}

/// A tenant, its folder `Shared` with so many items in a queue, and what counts its requests.
async fn filled(items: usize) -> (Tenant, InFolder, Arc<Counting>) {
    let mut tenant = Tenant::start().await;
    let counting = Counting::new();
    let client = to(&tenant.emulator).credentials(application(&tenant.emulator, SCOPES)).transport(counting.clone());
    tenant.client = client.build().expect("the client is set up");
    let shared = tenant.shared();
    let numbers: Vec<usize> = (0..items).collect();
    for chunk in numbers.chunks(5_000) {
        let items: Vec<_> = chunk.iter().map(|number| item(&format!("row-{number:05}"))).collect();
        let add = shared.queues().bulk_add_queue_items(CommitType::AllOrNothing, "Invoices").queue_items(items);
        assert_eq!(add.await.unwrap().success, Some(true));
    }
    tenant.emulator.clear_requests();
    (tenant, shared, counting)
}

fn item(reference: &str) -> QueueItemData {
    QueueItemData {
        name: Some("Invoices".to_owned()),
        reference: Some(reference.to_owned()),
        ..QueueItemData::default()
    }
}

fn rows(items: &QueueItems, at_once: usize) -> RowStream<QueueItem> {
    items.query().filter(queue_item::REFERENCE.starts_with("row-")).prefetch(at_once).stream()
}

fn reference(item: QueueItem) -> String {
    item.reference.unwrap_or_default()
}

#[tokio::test]
async fn ten_thousand_rows_with_eight_pages_under_way() {
    let (tenant, shared, counting) = filled(10_000).await;
    tenant.emulator.fail_next(200, LATENCY);
    let mut stream = rows(&shared.queue_items(), 8);
    let mut seen = Vec::new();
    while let Some(row) = stream.next().await {
        seen.push(reference(row.unwrap()));
    }
    let expected: Vec<String> = (0..10_000).map(|number| format!("row-{number:05}")).collect();
    assert!(seen == expected, "a row is lost, doubled or out of order");
    assert_eq!((stream.total(), counting.peak.load(Ordering::SeqCst)), (Some(10_000), 8));
    // A hundred pages, and the one that shows that the last full page was the last.
    assert_eq!(tenant.calls().len(), 101);
}

#[tokio::test]
async fn rows_that_are_inserted_meanwhile_disturb_no_other() {
    let (tenant, shared, counting) = filled(1_000).await;
    tenant.emulator.fail_next(1_000, Fault::Latency(Duration::from_millis(2)));
    let mut stream = rows(&shared.queue_items(), 4);
    let (mut seen, mut ids) = (Vec::new(), Vec::new());
    while let Some(row) = stream.next().await {
        let row = row.unwrap();
        ids.push(row.id);
        seen.push(reference(row));
        if seen.len() % 100 == 50 && seen.len() < 1_000 {
            let late = item(&format!("row-{:05}", 10_000 + seen.len()));
            shared.queues().add_queue_item(late).await.unwrap();
        }
    }
    let expected: Vec<String> = (0..1_000).map(|number| format!("row-{number:05}")).collect();
    let (whole, late) = seen.split_at(1_000);
    assert!(whole == expected, "a row is lost, doubled or out of order");
    // How many of the others still come depends on when the last page is answered.
    let inserted: Vec<String> = (0..10).map(|late| format!("row-{:05}", 10_050 + 100 * late)).collect();
    assert!(inserted.starts_with(late), "{late:?}");
    assert!(!late.is_empty(), "the service said of the first ones that they are there");
    assert!(ids.is_sorted_by(|a, b| a < b));
    // While a row is being looked at, three pages may be under way, and here a new item.
    assert!(counting.peak.load(Ordering::SeqCst) <= 5);
}

#[tokio::test]
async fn what_is_not_wanted_any_more_is_not_waited_for() {
    let (tenant, shared, counting) = filled(1_000).await;
    let mut stream = rows(&shared.queue_items(), 6);
    // The first page comes, and those behind it would come in an hour.
    stream.next().await.unwrap().unwrap();
    tenant.emulator.fail_next(100, Fault::Latency(Duration::from_secs(3_600)));
    for _ in 1..100 {
        stream.next().await.unwrap().unwrap();
    }
    drop(stream);
    assert_eq!(counting.under_way.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn links_are_followed_whatever_is_said_of_fetching_ahead() {
    let tenant = Tenant::with(|emulator| emulator.page_size(2)).await;
    let jobs = tenant.shared().jobs().query().prefetch(8).stream();
    let ids: Vec<i64> = jobs.map_ok(|job| job.id).try_collect().await.unwrap();
    assert_eq!(ids, [101, 102, 103, 104, 105]);
    assert_eq!(tenant.calls().len(), 3);
}

#[tokio::test]
async fn every_way_to_read_a_list_gives_the_same_rows() {
    let tenant = Tenant::start().await;
    let query = tenant.shared().jobs().query().order_by(job::STATE.asc()).top(2);
    let all: Vec<i64> = query.clone().all().await.unwrap().into_iter().map(|job| job.id).collect();
    assert!(tenant.last_call().query.contains("$orderby=State,Id&"), "{}", tenant.last_call().query);
    for at_once in [1, 2, 8] {
        let query = query.clone().prefetch(at_once);
        let rows: Vec<i64> = query.clone().stream().map_ok(|job| job.id).try_collect().await.unwrap();
        assert_eq!(rows, all);
        let pages: Vec<_> = query.clone().pages().try_collect().await.unwrap();
        assert_eq!(pages.iter().map(|page| page.len()).collect::<Vec<_>>(), [2, 2, 1]);
        assert_eq!(pages.into_iter().flatten().map(|job| job.id).collect::<Vec<_>>(), all);
        let selected = query.clone().select((job::STATE, job::ID)).stream();
        let selected: Vec<i64> = selected.map_ok(|(_, id)| id).try_collect().await.unwrap();
        assert_eq!(selected, all);
        assert_eq!(query.clone().first().await.unwrap().map(|job| job.id), all.first().copied());
        assert_eq!(query.page().await.unwrap().len(), 2);
    }
}

#[tokio::test]
async fn rows_are_counted_without_being_read() {
    let tenant = Tenant::with(|emulator| emulator.page_size(2)).await;
    let jobs = || tenant.shared().jobs().query();
    assert_eq!(jobs().count().await.unwrap(), 5);
    assert_eq!(jobs().filter(job::ID.gt(103)).order_by(job::ID.desc()).top(1).skip(1).count().await.unwrap(), 2);
    assert!(tenant.last_call().query.ends_with("&$top=0&$count=true"), "{}", tenant.last_call().query);
}
