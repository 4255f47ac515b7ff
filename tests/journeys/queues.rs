//! Queues in one call: items added one by one and by the thousand, and taken by consumers that break.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uipath_orchestrator::queues::{Added, Checkpoint, Interrupted, NewItem, OnDrop, Queue};
use uipath_orchestrator::types::{CommitType, ErrorCode, QueueItem, QueueItemPriority, QueueItemStatus, queue_item};
use uipath_orchestrator::{EntitySets as _, InFolder};
use uipath_orchestrator_emulator::seed::{Folder, Queue as Seeded, QueueItem as SeededItem, Seed};
use uipath_orchestrator_emulator::{Fault, Injection};

use crate::tenant::{START, Tenant};

#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
struct Invoice {
    number: String,
    amount: f64,
    paid: bool,
    note: Option<String>,
}

fn invoice(n: u32) -> Invoice {
    Invoice { number: format!("R-{n}"), amount: f64::from(n) / 4.0, paid: n.is_multiple_of(2), note: None }
}

fn new_item(n: u32) -> NewItem {
    NewItem::new(&invoice(n)).reference(format!("R-{n}"))
}

/// `Unique` has unique references and three retries, `Plain` neither.
async fn tenant() -> Tenant {
    let folder = Folder::new("Shared")
        .queue(Seeded::new("Unique").unique_references().max_retries(3))
        .queue(Seeded::new("Plain").max_retries(0));
    Tenant::with(|builder| builder.seed(Seed::new().folder(folder))).await
}

async fn items(folder: &InFolder, queue: &Queue) -> Vec<QueueItem> {
    let id = queue.definition().await.unwrap().id;
    folder.queue_items().query().filter(queue_item::QUEUE_DEFINITION_ID.eq(id)).all().await.unwrap()
}

async fn references(folder: &InFolder, queue: &Queue) -> Vec<String> {
    items(folder, queue).await.into_iter().filter_map(|item| item.reference).collect()
}

fn bulk_calls(tenant: &Tenant) -> usize {
    tenant.calls().iter().filter(|call| call.path.contains("BulkAddQueueItems")).count()
}

#[tokio::test]
async fn one_item() {
    let tenant = tenant().await;
    let queue = tenant.shared().queue("Unique");
    let due = START.parse().unwrap();
    let added = queue.add(&invoice(1)).reference("R-1").priority(QueueItemPriority::High).due(due).await.unwrap();
    assert_eq!((added.status, added.priority), (Some(QueueItemStatus::New), Some(QueueItemPriority::High)));
    assert_eq!((added.reference.as_deref(), added.due_date), (Some("R-1"), Some(due)));
    let taken = queue.transactions().take().await.unwrap().unwrap();
    assert_eq!(taken.content::<Invoice>().unwrap(), invoice(1));
    taken.succeed(&()).await.unwrap();
    assert!(queue.add(&invoice(1)).reference("R-1").await.unwrap_err().is_conflict());

    tenant.emulator.clear_requests();
    let error = queue.add(&json!({ "ok": 1, "line.items": 2 })).await.unwrap_err();
    assert!(error.to_string().starts_with("queue `Unique`: the member `line.items`"), "{error}");
    let error = queue.add(&json!({ "lines": [1] })).await.unwrap_err();
    assert!(error.to_string().contains("`lines` of the content is a list"), "{error}");
    assert!(queue.add(&()).reference("x".repeat(129)).await.unwrap_err().to_string().contains("128"));
    assert!(tenant.calls().is_empty(), "what is wrong is told before it is sent");
    let error = tenant.shared().queue("Uniqeu").definition().await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("did you mean `Unique`?"), "{error}");
}

#[tokio::test]
async fn many_items_with_refusals_told_one_by_one() {
    let tenant = tenant().await;
    let (shared, queue) = (tenant.shared(), tenant.shared().queue("Unique"));
    queue.add(&invoice(7)).reference("R-7").await.unwrap();
    let input = (0..25).map(|n| match n {
        3 => NewItem::new(&json!({ "nested": { "a": 1 } })).reference("nested"),
        20 => new_item(19),
        n => new_item(n),
    });
    let mut seen = Vec::new();
    let added = queue
        .add_all(input)
        .chunk_size(10)
        .on_progress(|progress| seen.push((progress.done, progress.total)))
        .await
        .unwrap();
    assert_eq!((added.added, added.calls, added.skipped), (22, 3, 0));
    let told: Vec<_> = added.refused.iter().map(|item| (item.index, item.reference.as_deref().unwrap())).collect();
    assert_eq!(told, [(3, "nested"), (7, "R-7"), (20, "R-19")]);
    assert_eq!((&added.refused[0].code, &added.refused[1].code), (&None, &Some(ErrorCode::DuplicateReference)));
    assert_eq!(added.refused[1].content.as_ref().unwrap().get("number"), Some(&json!("R-7")));
    assert_eq!(added.checkpoint, Checkpoint::first(25));
    assert_eq!((seen.len(), seen[2]), (3, (25, Some(25))));
    assert_eq!(references(&shared, &queue).await.len(), 23);
    assert_eq!(bulk_calls(&tenant), 3);
}

#[tokio::test]
async fn items_of_a_stream() {
    let tenant = tenant().await;
    let queue = tenant.shared().queue("Plain");
    let input = stream::iter(0..5).then(|n| async move {
        tokio::task::yield_now().await;
        new_item(n)
    });
    let added = queue.add_stream(input).chunk_size(2).concurrency(1).await.unwrap();
    assert_eq!((added.added, added.calls), (5, 3));
    assert_eq!(references(&tenant.shared(), &queue).await, ["R-0", "R-1", "R-2", "R-3", "R-4"]);
    assert_eq!(queue.add_all([]).await.unwrap().calls, 0);
}

#[tokio::test]
async fn lost_answers_double_nothing_where_references_are_unique() {
    let tenant = tenant().await;
    let (shared, queue) = (tenant.shared(), tenant.shared().queue("Unique"));
    let bulk = |fault| Injection::new(fault).operation("BulkAddQueueItems");
    tenant.emulator.inject(bulk(Fault::LostAnswer).times(2));
    tenant.emulator.inject(bulk(Fault::Status(503, None)).skip(2).times(2));
    tenant.emulator.inject(bulk(Fault::CutShort).skip(1).times(1));
    // The last one repeats a reference of the input, in a chunk whose answer is lost.
    let input = (0..100).map(|n| new_item(if n == 99 { 0 } else { n }));
    let added = queue.add_all(input).chunk_size(10).concurrency(1).await.unwrap();
    assert_eq!((added.added, added.refused.len(), added.refused[0].index), (99, 1, 99));
    assert!(added.calls > 12, "{}", added.calls);
    let there = references(&shared, &queue).await;
    assert_eq!((there.len(), there.iter().collect::<BTreeSet<_>>().len()), (99, 99));
}

#[tokio::test]
async fn an_interruption_says_where_to_go_on() {
    let tenant = tenant().await;
    let (shared, queue) = (tenant.shared(), tenant.shared().queue("Plain"));
    // References are not unique here, so what may have run is not sent again.
    tenant.emulator.inject(Injection::new(Fault::LostAnswer).operation("BulkAddQueueItems").skip(3).times(1));
    let input = || (0..100).map(new_item);
    let error = queue.add_all(input()).chunk_size(10).concurrency(1).await.unwrap_err();
    let interrupted = error.outcome::<Interrupted>().unwrap();
    assert_eq!(interrupted.so_far.added, 30);
    assert_eq!(
        (interrupted.so_far.checkpoint.to_string(), interrupted.unknown.to_string()),
        ("0-29".into(), "30-39".into())
    );
    assert!(error.to_string().contains("30 added"), "{error}");

    // Whoever looks finds that they were added.
    assert_eq!(references(&shared, &queue).await.len(), 40);
    let kept: Checkpoint = "0-39".parse().unwrap();
    let added = queue.add_all(input()).chunk_size(10).resume_from(kept).await.unwrap();
    assert_eq!((added.added, added.skipped, added.checkpoint), (60, 40, Checkpoint::first(100)));
    let there = references(&shared, &queue).await;
    assert_eq!((there.len(), there.iter().collect::<BTreeSet<_>>().len()), (100, 100));
}

#[tokio::test]
async fn a_killed_program_goes_on_without_doubling() {
    let tenant = tenant().await;
    let (shared, queue) = (tenant.shared(), tenant.shared().queue("Unique"));
    let input = || (0..100).map(new_item);
    let kept = Arc::new(Mutex::new(Checkpoint::default()));
    let keep = kept.clone();
    // It dies when it has kept a checkpoint twice, with two more calls under way.
    let doomed = queue.add_all(input()).chunk_size(10).concurrency(3).on_progress(move |progress| {
        let mut kept = keep.lock().unwrap();
        assert!(kept.count() < 20, "killed");
        *kept = progress.checkpoint.clone();
    });
    let died = tokio::spawn(doomed.into_future()).await.unwrap_err();
    assert!(died.is_panic());
    let kept = kept.lock().unwrap_or_else(PoisonError::into_inner).clone();
    assert_eq!(kept.count(), 20);
    let there = references(&shared, &queue).await.len();
    assert!(there > 20, "{there}");

    let added = queue.add_all(input()).chunk_size(7).resume_from(kept).await.unwrap();
    assert_eq!((added.added, added.skipped, added.refused), (80, 20, vec![]));
    let there = references(&shared, &queue).await;
    assert_eq!((there.len(), there.iter().collect::<BTreeSet<_>>().len()), (100, 100));
}

#[tokio::test]
async fn a_service_that_stays_ill_and_one_that_refuses() {
    let tenant = tenant().await;
    let queue = tenant.shared().queue("Unique");
    tenant.emulator.inject(Injection::new(Fault::Status(503, None)).operation("BulkAddQueueItems"));
    let error = queue.add_all((0..20).map(new_item)).chunk_size(10).concurrency(1).await.unwrap_err();
    let interrupted = error.outcome::<Interrupted>().unwrap();
    assert_eq!((interrupted.so_far.calls, interrupted.so_far.checkpoint.count()), (4, 0), "no further chunk is begun");
    tenant.emulator.clear_faults();
    let again = queue.add_all((0..20).map(new_item)).resume_from(interrupted.so_far.checkpoint.clone());
    assert_eq!(again.await.unwrap().added, 20);

    let error = tenant.shared().queue("No such").add_all([new_item(1)]).await.unwrap_err();
    let interrupted = error.outcome::<Interrupted>().unwrap();
    assert!(interrupted.cause.is_not_found());
    assert_eq!((interrupted.unknown.count(), interrupted.so_far.calls), (0, 1), "it cannot have run");
}

#[tokio::test]
async fn a_call_that_is_too_large_is_made_smaller() {
    let folder = Folder::new("Shared").queue(Seeded::new("Plain"));
    let tenant = Tenant::with(|builder| builder.max_body(3_000).seed(Seed::new().folder(folder))).await;
    let queue = tenant.shared().queue("Plain");
    let added = queue.add_all((0..100).map(new_item)).await.unwrap();
    assert_eq!((added.added, added.refused.len()), (100, 0));
    assert!(added.calls > 4, "{}", added.calls);
    let large = NewItem::new(&json!({ "text": "x".repeat(5_000) }));
    let error = queue.add_all([new_item(1), large]).await.unwrap_err();
    assert_eq!(error.outcome::<Interrupted>().unwrap().so_far.added, 1);
}

#[tokio::test]
async fn all_of_a_chunk_or_none() {
    let tenant = tenant().await;
    let (shared, queue) = (tenant.shared(), tenant.shared().queue("Unique"));
    let input = |ns: [u32; 6]| ns.map(new_item);
    tenant.emulator.inject(Injection::new(Fault::LostAnswer).operation("BulkAddQueueItems").times(1));
    let add = queue.add_all(input([0, 1, 2, 3, 3, 5])).chunk_size(3).concurrency(1).commit(CommitType::AllOrNothing);
    let added = add.await.unwrap();
    assert_eq!(added.added, 3, "the chunk whose answer was lost is there");
    let indexes: Vec<_> = added.refused.iter().map(|item| (item.index, item.code.is_some())).collect();
    assert_eq!(indexes, [(3, false), (4, true), (5, false)]);
    assert_eq!(references(&shared, &queue).await, ["R-0", "R-1", "R-2"]);
}

#[tokio::test]
async fn up_to_the_first_refusal() {
    let tenant = tenant().await;
    let (shared, queue) = (tenant.shared(), tenant.shared().queue("Unique"));
    let input = || [0, 1, 2, 2, 3, 4].map(new_item);
    let add = queue.add_all(input()).chunk_size(2).commit(CommitType::StopOnFirstFailure);
    let added = add.await.unwrap();
    assert_eq!((added.added, added.refused.len(), added.checkpoint.to_string()), (3, 1, "0-3".to_owned()));
    assert_eq!(references(&shared, &queue).await, ["R-0", "R-1", "R-2"]);
    let rest = queue.add_all(input()).commit(CommitType::StopOnFirstFailure).resume_from(added.checkpoint);
    assert_eq!(rest.await.unwrap().added, 2);
}

#[tokio::test]
async fn an_item_is_refused_once_however_often_one_goes_on() {
    let tenant = tenant().await;
    let queue = tenant.shared().queue("Unique");
    let broken = || NewItem::new(&json!({ "lines": [1] }));
    let input = || [new_item(0), new_item(0), broken(), new_item(3)];
    let places = |added: &Added| added.refused.iter().map(|refused| refused.index).collect::<Vec<_>>();
    let add = |settled: &Checkpoint| {
        queue.add_all(input()).commit(CommitType::StopOnFirstFailure).resume_from(settled.clone()).into_future()
    };
    // What comes after the first refusal is none yet, also where it is known to be wrong.
    let first = add(&Checkpoint::default()).await.unwrap();
    assert_eq!((places(&first), first.checkpoint.to_string()), (vec![1], "0-1".to_owned()));
    let second = add(&first.checkpoint).await.unwrap();
    assert_eq!((places(&second), second.checkpoint.to_string()), (vec![2], "0-2".to_owned()));
    assert_eq!(add(&second.checkpoint).await.unwrap().added, 1);

    // Nor is what shares a chunk with items of which nobody knows what has become.
    tenant.emulator.inject(Injection::new(Fault::Status(503, None)).operation("BulkAddQueueItems").times(4));
    let error = queue.add_all([broken(), new_item(5)]).await.unwrap_err();
    let Interrupted { so_far, .. } = error.outcome::<Interrupted>().unwrap();
    assert_eq!((places(so_far), so_far.checkpoint.count()), (vec![], 0));
    let again = queue.add_all([broken(), new_item(5)]).resume_from(so_far.checkpoint.clone()).await.unwrap();
    assert_eq!((places(&again), again.added), (vec![0], 1));
}

/// Takes the only item that there is.
async fn take(queue: &Queue) -> uipath_orchestrator::queues::Transaction {
    queue.transactions().take().await.unwrap().expect("an item is there")
}

async fn status(folder: &InFolder, id: i64) -> QueueItemStatus {
    folder.queue_items().get(id).await.unwrap().status.unwrap()
}

#[tokio::test]
async fn a_transaction_ends_as_it_is_told() {
    let tenant = tenant().await;
    let (shared, queue) = (tenant.shared(), tenant.shared().queue("Unique"));
    queue.add_all((0..5).map(new_item)).concurrency(1).await.unwrap();

    let good = take(&queue).await;
    let id = good.id();
    good.progress("half way").await.unwrap();
    assert_eq!(shared.queue_items().get(id).await.unwrap().progress.as_deref(), Some("half way"));
    good.succeed(&json!({ "Booked": true })).await.unwrap();
    let item = shared.queue_items().get(id).await.unwrap();
    assert_eq!(item.status, Some(QueueItemStatus::Successful));
    assert_eq!(item.output.unwrap().get("Booked"), Some(&json!(true)));

    let bad = take(&queue).await;
    let id = bad.id();
    bad.fail_business("no amount").await.unwrap();
    let item = shared.queue_items().get(id).await.unwrap();
    assert_eq!(item.status, Some(QueueItemStatus::Failed));
    assert_eq!(item.processing_exception.unwrap().reason.as_deref(), Some("no amount"));

    let broken = take(&queue).await;
    let id = broken.id();
    broken.fail_application("no screen").await.unwrap();
    assert_eq!(status(&shared, id).await, QueueItemStatus::Retried);

    let later = take(&queue).await;
    let (id, reference) = (later.id(), later.reference().unwrap().to_owned());
    let until: uipath_orchestrator::odata::Timestamp = START.parse().unwrap();
    later.postpone(until + Duration::from_secs(60)).await.unwrap();
    assert_eq!(status(&shared, id).await, QueueItemStatus::New);
    assert!(queue.transactions().reference(&reference).take().await.unwrap().is_none());
    tenant.advance(60_000);
    let again = queue.transactions().reference_starting_with(&reference).take().await.unwrap().unwrap();
    assert_eq!(again.id(), id);

    let error = again.succeed(&json!({ "list": [1] })).await.unwrap_err();
    assert!(error.to_string().contains("`list` of the output"), "{error}");
    queue.handed_back().await;
    assert_eq!(status(&shared, id).await, QueueItemStatus::Retried, "a result that cannot be sent is none");
}

#[tokio::test]
async fn what_is_dropped_is_failed_or_put_back() {
    let tenant = tenant().await;
    let (shared, queue) = (tenant.shared(), tenant.shared().queue("Unique"));
    queue.add(&invoice(1)).await.unwrap();
    let dropped = take(&queue).await;
    let id = dropped.id();
    drop(dropped);
    queue.handed_back().await;
    let item = shared.queue_items().get(id).await.unwrap();
    assert_eq!(item.status, Some(QueueItemStatus::Retried));
    assert!(item.processing_exception.unwrap().into_inner().reason.unwrap().contains("without a result"));

    let panicking = queue.clone();
    let panicked = tokio::spawn(async move {
        let transaction = take(&panicking).await;
        let id = transaction.id();
        std::panic::panic_any(id);
    });
    let id = *panicked.await.unwrap_err().into_panic().downcast::<i64>().unwrap();
    queue.handed_back().await;
    let item = shared.queue_items().get(id).await.unwrap();
    assert_eq!(item.status, Some(QueueItemStatus::Retried));
    assert!(item.processing_exception.unwrap().into_inner().reason.unwrap().contains("panicked"));

    let put_back = queue.transactions().on_drop(OnDrop::PutBack);
    let taken = put_back.take().await.unwrap().unwrap();
    let id = taken.id();
    drop(taken);
    queue.handed_back().await;
    assert_eq!(status(&shared, id).await, QueueItemStatus::New);
    // It is there at once, though the service's clock is behind this machine's.
    let taken = take(&queue).await;
    assert_eq!(taken.id(), id);
    taken.put_back().await.unwrap();
    assert_eq!(take(&queue).await.id(), id);
}

#[tokio::test]
async fn a_result_is_told_once_though_answers_are_lost() {
    let tenant = tenant().await;
    let (shared, queue) = (tenant.shared(), tenant.shared().queue("Unique"));
    queue.add_all((0..4).map(new_item)).await.unwrap();
    let fail =
        |fault, times| tenant.emulator.inject(Injection::new(fault).operation("SetTransactionResult").times(times));

    fail(Fault::LostAnswer, 1);
    let taken = take(&queue).await;
    let id = taken.id();
    taken.succeed(&()).await.unwrap();
    assert_eq!(status(&shared, id).await, QueueItemStatus::Successful);

    fail(Fault::Status(503, None), 2);
    let taken = take(&queue).await;
    let id = taken.id();
    taken.fail_application("no screen").await.unwrap();
    assert_eq!(status(&shared, id).await, QueueItemStatus::Retried);

    // Somebody else has ended it.
    let taken = take(&queue).await;
    let result = uipath_orchestrator::types::TransactionResult { is_successful: Some(true), ..Default::default() };
    shared.queues().by_key(taken.id()).set_transaction_result(result).await.unwrap();
    let id = taken.id();
    assert!(taken.fail_business("too late").await.unwrap_err().is_conflict());
    queue.handed_back().await;
    assert_eq!(status(&shared, id).await, QueueItemStatus::Successful);

    fail(Fault::Status(503, None), 100);
    let taken = take(&queue).await;
    let id = taken.id();
    assert!(taken.succeed(&()).await.unwrap_err().is_retryable());
    tenant.emulator.clear_faults();
    queue.handed_back().await;
    assert_eq!(status(&shared, id).await, QueueItemStatus::InProgress, "nobody knows whether it was heard");
}

#[tokio::test]
async fn an_empty_queue_is_asked_again() {
    let tenant = tenant().await;
    let queue = tenant.shared().queue("Unique");
    let mut transactions = queue.transactions().every(Duration::from_millis(1)).stream();
    let first = tokio::spawn(async move {
        let transaction = transactions.next().await.unwrap().unwrap();
        transaction.succeed(&()).await
    });
    while tenant.calls().iter().filter(|call| call.status == Some(204)).count() < 3 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    queue.add(&invoice(1)).await.unwrap();
    first.await.unwrap().unwrap();

    // An outage is told, and does not end the stream; a queue that is not there does.
    queue.add(&invoice(2)).await.unwrap();
    tenant.emulator.fail_next(1, Fault::Status(503, None));
    let mut transactions = queue.transactions().every(Duration::ZERO).stop_when_empty().stream();
    assert!(transactions.next().await.unwrap().unwrap_err().is_retryable());
    transactions.next().await.unwrap().unwrap().succeed(&()).await.unwrap();
    assert!(transactions.next().await.is_none());
    let mut transactions = tenant.shared().queue("No such").transactions().stream();
    assert!(transactions.next().await.unwrap().unwrap_err().is_not_found());
    assert!(transactions.next().await.is_none());
}

#[tokio::test]
async fn an_item_that_nobody_waits_for_any_more_goes_back() {
    let tenant = tenant().await;
    let (shared, queue) = (tenant.shared(), tenant.shared().queue("Unique"));
    let id = queue.add(&invoice(1)).await.unwrap().id;
    tenant
        .emulator
        .inject(Injection::new(Fault::Latency(Duration::from_millis(50))).operation("StartTransaction").times(1));
    tenant.emulator.clear_requests();
    let take = queue.transactions().take();
    assert!(tokio::time::timeout(Duration::from_millis(10), take).await.is_err());
    // It is taken nevertheless, and put back as it was.
    let told = || tenant.calls().iter().any(|call| call.path.contains("SetTransactionResult") && call.status.is_some());
    for _ in 0..5_000 {
        if told() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let item = shared.queue_items().get(id).await.unwrap();
    assert_eq!((item.status, item.retry_number), (Some(QueueItemStatus::New), Some(0)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn consumers_that_crash_leave_no_item_behind() {
    let folder = Folder::new("Shared").queue(
        Seeded::new("Work")
            .max_retries(20)
            .generate(120, |n| SeededItem::new().reference(format!("W-{n}")).value("n", n)),
    );
    let tenant = Tenant::with(|builder| builder.seed(Seed::new().folder(folder))).await;
    let (shared, queue) = (tenant.shared(), tenant.shared().queue("Work"));
    tenant.emulator.inject(Injection::new(Fault::LostAnswer).operation("SetTransactionResult").skip(5).times(20));

    let turn = Arc::new(AtomicUsize::new(0));
    let consumers: Vec<_> = (0..16)
        .map(|_| {
            let (queue, turn) = (queue.clone(), turn.clone());
            tokio::spawn(async move {
                // Whoever crashes is started again.
                loop {
                    let (queue, turn) = (queue.clone(), turn.clone());
                    if tokio::spawn(consume(queue, turn)).await.is_ok() {
                        return;
                    }
                }
            })
        })
        .collect();
    for consumer in consumers {
        consumer.await.unwrap();
    }
    queue.handed_back().await;

    let mut endings = BTreeMap::<String, Vec<QueueItemStatus>>::new();
    for item in items(&shared, &queue).await {
        let (reference, status) = (item.reference.unwrap(), item.status.unwrap());
        if status != QueueItemStatus::Retried {
            endings.entry(reference).or_default().push(status);
        }
    }
    assert_eq!(endings.len(), 120);
    for (reference, statuses) in endings {
        let n: usize = reference.trim_start_matches("W-").parse().unwrap();
        let expected = if n % 10 == 3 { QueueItemStatus::Failed } else { QueueItemStatus::Successful };
        assert_eq!(statuses, [expected], "{reference}");
    }
}

/// Works on items until the queue is empty, and breaks at every seventh.
async fn consume(queue: Queue, turn: Arc<AtomicUsize>) {
    #[derive(Deserialize)]
    struct Work {
        n: usize,
    }
    let mut transactions = queue.transactions().stop_when_empty().every(Duration::from_millis(1)).stream();
    while let Some(transaction) = transactions.next().await {
        let Ok(transaction) = transaction else { continue };
        let work: Work = transaction.content().unwrap();
        match turn.fetch_add(1, Ordering::Relaxed) % 7 {
            3 => std::panic::panic_any("the screen is gone"),
            5 => drop(transaction),
            _ if work.n % 10 == 3 => transaction.fail_business("no amount").await.unwrap(),
            _ => transaction.succeed(&json!({ "n": work.n })).await.unwrap(),
        }
    }
}

#[tokio::test]
async fn work_goes_on_until_it_is_told_to_end() {
    let tenant = tenant().await;
    let (shared, queue) = (tenant.shared(), tenant.shared().queue("Unique"));
    queue.add_all((0..40).map(new_item)).await.unwrap();
    tenant.emulator.inject(Injection::new(Fault::Status(503, None)).operation("StartTransaction").skip(4).times(2));
    let (ready, end) = tokio::sync::oneshot::channel::<()>();
    let ready = Mutex::new(Some(ready));
    let handler = move |transaction: uipath_orchestrator::queues::Transaction| {
        let n: u32 = transaction.reference().unwrap()[2..].parse().unwrap();
        // One item is worked on when the end is announced, and finished.
        let last = (n == 39).then(|| ready.lock().unwrap().take()).flatten();
        async move {
            if let Some(ready) = last {
                ready.send(()).unwrap();
                tokio::task::yield_now().await;
                return transaction.succeed(&json!({ "last": true })).await;
            }
            match n {
                3 => std::panic::panic_any("the screen is gone"),
                // An error without a result.
                5 => transaction.content::<Vec<i32>>().map(drop),
                _ => transaction.succeed(&()).await,
            }
        }
    };
    let work = queue.transactions().every(Duration::from_millis(1)).work(3, handler);
    let worked = work.until(async { end.await.unwrap() }).await.unwrap();
    // The two that break come again, three times each, unless the end comes before.
    assert!((1..=4).contains(&worked.panicked) && (1..=4).contains(&worked.errors.len()), "{worked:?}");
    assert_eq!(worked.outages, 2);
    assert_eq!(worked.taken, 38 + worked.panicked + worked.errors.len() as u64);

    let there = items(&shared, &queue).await;
    let last = there.iter().find(|item| item.reference.as_deref() == Some("R-39")).unwrap();
    assert_eq!(last.status, Some(QueueItemStatus::Successful));
    assert!(there.iter().all(|item| item.status != Some(QueueItemStatus::InProgress)));

    let error = tenant.shared().queue("No such").transactions().work(3, |_| async { Ok(()) }).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let left = queue.transactions().stop_when_empty().work(2, async |transaction| transaction.succeed(&()).await);
    assert_eq!(left.await.unwrap().panicked, 0);
}

#[tokio::test]
async fn items_as_csv() {
    let tenant = tenant().await;
    let queue = tenant.shared().queue("Unique");
    let content = |n: u32| match n {
        0 => json!({ "Amount": -1.5, "Who": "O'Brien \"& co\", 漢字\nnext line" }),
        149 => json!({ "Amount": 149, "Late": true, "Who": "=1+1" }),
        n => json!({ "Amount": n, "Who": null }),
    };
    let added = queue.add_all((0..150).map(|n| NewItem::new(&content(n)).reference(format!("R-{n}"))));
    assert_eq!(added.concurrency(1).await.unwrap().added, 150);
    queue.transactions().reference("R-7").take().await.unwrap().unwrap().fail_business("no, \"really\"").await.unwrap();

    let mut written = Vec::new();
    assert_eq!(queue.export_csv(&mut written).guard_formulas().await.unwrap(), 150);
    let mut sheet = csv::Reader::from_reader(&written[..]);
    let head: Vec<String> = sheet.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(head[..3], ["Id", "Reference", "Status"]);
    assert_eq!(head[head.len() - 3..], ["Amount", "Who", "OtherContent"]);
    let rows: Vec<BTreeMap<String, String>> = sheet.deserialize().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 150);
    assert_eq!((&*rows[0]["Amount"], &*rows[0]["Who"]), ("-1.5", "O'Brien \"& co\", 漢字\nnext line"));
    assert_eq!((&*rows[0]["CreationTime"], &*rows[0]["OtherContent"]), (START, ""));
    assert_eq!((&*rows[7]["Status"], &*rows[7]["ExceptionReason"]), ("Failed", "no, \"really\""));
    assert_eq!((&*rows[149]["OtherContent"], &*rows[149]["Who"]), (r#"{"Late":true}"#, "'=1+1"));

    let mut written = Vec::new();
    let failed = queue_item::STATUS.eq(QueueItemStatus::Failed);
    let export = queue.export_csv(&mut written).filter(failed).columns(["Late", "Amount"]);
    assert_eq!(export.await.unwrap(), 1);
    let written = String::from_utf8(written).unwrap();
    assert!(written.lines().next().unwrap().ends_with("ExceptionReason,Late,Amount"), "{written}");
    assert!(written.trim_end().ends_with(",,7"), "{written}");
    assert!(tenant.shared().queue("No such").export_csv(Vec::new()).await.unwrap_err().is_not_found());
}
