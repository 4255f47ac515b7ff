//! Pages: with the service's links, and without.

use uipath_orchestrator::EntitySets as _;
use uipath_orchestrator::types::{CommitType, QueueItemData, job, queue_item};

use crate::tenant::Tenant;

fn ids(jobs: &[uipath_orchestrator::types::Job]) -> Vec<i64> {
    jobs.iter().map(|job| job.id).collect()
}

#[tokio::test]
async fn pages_of_the_services_own_size() {
    let tenant = Tenant::with(|emulator| emulator.page_size(2)).await;
    let first = tenant.shared().jobs().query().with_count().await.unwrap();
    assert_eq!((ids(&first), first.count), (vec![101, 102], Some(5)));
    assert!(first.next.as_ref().unwrap().contains("$skip=2"), "{:?}", first.next);
    let second = first.next_page().await.unwrap().unwrap();
    let third = second.next_page().await.unwrap().unwrap();
    assert_eq!((ids(&second), ids(&third)), (vec![103, 104], vec![105]));
    assert!(!third.has_next() && third.next_page().await.unwrap().is_none());
    assert_eq!(tenant.calls().len(), 3);
    for call in tenant.calls() {
        assert_eq!(call.header("x-uipath-folderpath"), Some("Shared"), "a link is followed in the folder");
    }
    // A page can be gone on from more than once.
    assert_eq!(ids(&first.next_page().await.unwrap().unwrap()), [103, 104]);
}

#[tokio::test]
async fn pages_of_the_callers_size() {
    let tenant = Tenant::start().await;
    let query = tenant.shared().jobs().query().order_by(job::ID.desc()).top(2);
    let first = query.await.unwrap();
    assert_eq!((ids(&first), first.count, first.next.as_ref()), (vec![105, 104], None, None));
    let second = first.next_page().await.unwrap().unwrap();
    let third = second.next_page().await.unwrap().unwrap();
    assert_eq!((ids(&second), ids(&third)), (vec![103, 102], vec![101]));
    assert!(third.next_page().await.unwrap().is_none());
    let calls = tenant.calls();
    assert!(calls[1].query.contains("$skip=2") && calls[1].query.contains("$orderby=Id%20desc"), "{}", calls[1].query);
}

#[tokio::test]
async fn the_last_page_of_a_list_that_the_size_divides() {
    let tenant = Tenant::start().await;
    let query = tenant.shared().jobs().query().filter(job::ID.le(104)).top(2);
    let second = query.await.unwrap().next_page().await.unwrap().unwrap();
    assert!(second.has_next(), "who could know");
    assert!(second.next_page().await.unwrap().is_none());
}

#[tokio::test]
async fn some_rows_are_skipped() {
    let tenant = Tenant::start().await;
    let page = tenant.shared().jobs().query().skip(3).top(10).await.unwrap();
    assert_eq!(ids(&page), [104, 105]);
    assert!(tenant.last_call().query.contains("$orderby=Id"), "rows have a place only in an order");
}

#[tokio::test]
async fn all_rows_whatever_the_size_of_a_page() {
    for server in [0, 1, 2, 3, 5, 7] {
        let tenant = Tenant::with(|emulator| emulator.page_size(server)).await;
        let shared = tenant.shared();
        assert_eq!(ids(&shared.jobs().query().all().await.unwrap()), [101, 102, 103, 104, 105], "{server}");
        for own in [1, 2, 3, 5, 7] {
            let jobs = shared.jobs().query().top(own).all().await.unwrap();
            assert_eq!(ids(&jobs), [101, 102, 103, 104, 105], "pages of {own}, at most {server} of the service");
        }
    }
}

#[tokio::test]
async fn more_rows_than_the_service_gives_at_once() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let items: Vec<_> = (0..250)
        .map(|n| QueueItemData { reference: Some(format!("bulk-{n:03}")), ..QueueItemData::default() })
        .collect();
    let added =
        shared.queues().bulk_add_queue_items(CommitType::AllOrNothing, "Invoices").queue_items(items).await.unwrap();
    assert_eq!(added.success, Some(true));

    let query = || shared.queue_items().query().filter(queue_item::REFERENCE.starts_with("bulk-"));
    let page = query().with_count().await.unwrap();
    assert_eq!((page.len(), page.count, page.has_next()), (100, Some(250), true), "the set's cap");
    let rows = query().select((queue_item::REFERENCE,)).all().await.unwrap();
    let references: Vec<_> = rows.into_iter().map(|(reference,)| reference.unwrap()).collect();
    assert_eq!(references, (0..250).map(|n| format!("bulk-{n:03}")).collect::<Vec<_>>());
}
