//! What the conveniences do where a service answers what it should not, or does not answer.

#![cfg(all(feature = "conveniences", feature = "reqwest"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use loopback::{Received, Reply, Server, builder, json};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::time::{Instant, timeout};

use uipath_orchestrator::jobs::{JobFailure, JobFailureKind};
use uipath_orchestrator::queues::{Interrupted, NewItem};
use uipath_orchestrator::transport::{MemoryTransport, SendError, Transport, TransportBody};
use uipath_orchestrator::types::CommitType;
use uipath_orchestrator::{Client, Credentials, Error, InFolder};

const SECOND: Duration = Duration::from_secs(1);

fn folder(server: &Server) -> InFolder {
    builder(server).build().unwrap().in_folder(1_i64)
}

/// A service with the queue `q`, whose references are unique, that does `script` for all else.
async fn queue(script: impl Fn(&Received, usize) -> Reply + Send + Sync + 'static) -> Server {
    let others = AtomicUsize::new(0);
    Server::start(move |request, _| {
        if request.target.contains("/QueueDefinitions") {
            return json(200, r#"{"value":[{"Id":1,"Name":"q","EnforceUniqueReference":true}]}"#);
        }
        script(request, others.fetch_add(1, Ordering::SeqCst))
    })
    .await
}

#[tokio::test]
async fn who_takes_items_that_cannot_be_read_takes_no_more() {
    for body in [r#"{"Id":5,"Status":"InProgress","RetryNumber":"many"}"#, "{}", "<html>sign in</html>"] {
        let server = queue(move |_, _| json(200, body)).await;
        let transactions = folder(&server).queue("q").transactions().every(Duration::ZERO).stop_when_empty();
        let work = transactions.work(1, |_| async { Ok(()) });
        let error = timeout(SECOND * 20, work).await.unwrap().unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{body}: {error}");
        assert_eq!(server.received().len(), 1, "{body}");
    }
}

#[tokio::test]
async fn an_item_that_is_refused_twice_is_one_item() {
    let answer = json!({ "Success": false, "FailedItems": [
        { "Ordinal": 0, "ErrorCode": "DuplicateReference", "ErrorMessage": "a" },
        { "Ordinal": 0, "ErrorCode": "InvalidArgument", "ErrorMessage": "b" },
    ] });
    let server = queue(move |_, _| json(200, &answer.to_string())).await;
    let items = ["a", "b"].map(|reference| NewItem::new(&()).reference(reference));
    let added = folder(&server).queue("q").add_all(items).await.unwrap();
    assert_eq!((added.added, added.refused.len(), added.refused[0].index), (1, 1, 0));
}

#[tokio::test]
async fn a_whole_chunk_is_looked_for_where_the_service_names_some_of_it() {
    // The first answer is lost; the second names one duplicate. It says nothing of the other items.
    for (there, added, refused) in [(Some(json!(["A", "b", "c"])), 3, 0), (Some(json!(["a"])), 0, 3), (None, 0, 0)] {
        let found = there.clone();
        let server = queue(move |request, call| match (request.target.contains("/QueueItems"), call) {
            (true, _) => match &found {
                Some(found) => {
                    let rows: Vec<Value> =
                        found.as_array().unwrap().iter().map(|it| json!({ "Reference": it })).collect();
                    json(200, &json!({ "value": rows, "@odata.count": rows.len() }).to_string())
                }
                None => json(403, "{}"),
            },
            (false, 0) => json(502, "{}"),
            _ => {
                let failed = json!({ "Ordinal": 0, "ErrorCode": "DuplicateReference", "ErrorMessage": "it is there" });
                json(200, &json!({ "Success": false, "FailedItems": [failed] }).to_string())
            }
        })
        .await;
        let items = ["a", "b", "c"].map(|reference| NewItem::new(&()).reference(reference));
        let outcome = folder(&server).queue("q").add_all(items).commit(CommitType::AllOrNothing).await;
        if there.is_some() {
            let outcome = outcome.unwrap();
            assert_eq!((outcome.added, outcome.refused.len(), outcome.calls), (added, refused, 2));
        } else {
            let error = outcome.unwrap_err();
            let interrupted = error.outcome::<Interrupted>().unwrap();
            assert_eq!((interrupted.unknown.to_string(), interrupted.so_far.checkpoint.count()), ("0-2".into(), 0));
        }
        let asked = server.received().into_iter().find(|request| request.target.contains("/QueueItems?")).unwrap();
        assert!(asked.target.contains("QueueDefinitionId%20eq%201"), "{}", asked.target);
        assert!(asked.target.contains("%27b%27") && !asked.target.contains("%27a%27"), "{}", asked.target);
    }
}

#[tokio::test]
async fn an_end_is_told_though_the_input_has_not_ended() {
    let server = queue(|_, _| json(403, r#"{"message":"not allowed"}"#)).await;
    let (items, input) = channel();
    items.send(NewItem::new(&())).unwrap();
    let queue = folder(&server).queue("q");
    let error = timeout(SECOND * 20, queue.add_stream(input)).await.unwrap().unwrap_err();
    let interrupted = error.outcome::<Interrupted>().unwrap();
    assert_eq!((interrupted.so_far.added, server.received().len()), (0, 1));
    assert!(error.to_string().contains("not allowed"), "{error}");
}

/// A stream of what is sent, without an end.
fn channel() -> (tokio::sync::mpsc::UnboundedSender<NewItem>, impl futures_core::Stream<Item = NewItem> + Send) {
    let (sender, receiver) = tokio::sync::mpsc::unbounded_channel();
    let stream =
        futures_util::stream::unfold(receiver, |mut receiver| async move { Some((receiver.recv().await?, receiver)) });
    (sender, stream)
}

#[tokio::test]
async fn halves_of_a_chunk_remember_a_try_that_was_lost() {
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let all = seen.clone();
    let server = queue(move |request, number| {
        all.lock().unwrap().push(request.text());
        match number {
            // Whether it was carried out, nobody knows.
            0 => Reply::Reset,
            1 => json(413, "{}"),
            _ => {
                let refused = json!({ "Ordinal": 0, "ErrorCode": "DuplicateReference", "ErrorMessage": "is there" });
                json(200, &json!({ "Success": false, "FailedItems": [refused] }).to_string())
            }
        }
    })
    .await;
    let items = ["a", "b"].map(|reference| NewItem::new(&()).reference(reference));
    let added = folder(&server).queue("q").add_all(items).await.unwrap();
    assert_eq!((added.added, added.refused.len()), (2, 0));
    assert_eq!(seen.lock().unwrap().len(), 4);
}

#[tokio::test]
async fn an_outage_is_not_multiplied() {
    let server = queue(|_, _| json(429, "{}")).await;
    let error = folder(&server).queue("q").add_all([NewItem::new(&()).reference("a")]).await.unwrap_err();
    assert_eq!(error.outcome::<Interrupted>().unwrap().cause.status().unwrap(), 429);
    assert_eq!(server.received().len(), 4, "as often as the client repeats any call");
    let server = Server::start(|request, _| {
        if request.target.contains("GetReadUri") { json(503, "{}") } else { json(200, r#"{"value":[{"Id":5}]}"#) }
    })
    .await;
    assert!(folder(&server).bucket("b").download("a").await.is_err());
    assert_eq!(server.received().iter().filter(|request| request.target.contains("GetReadUri")).count(), 4);
}

#[tokio::test]
async fn waiting_for_a_job_ends_in_time_though_the_service_does_not_answer() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder().url(url).credentials(Credentials::anonymous()).build().unwrap();
    let begin = Instant::now();
    let error = client.in_folder(1_i64).run(5).wait().timeout(Duration::from_millis(200)).await.unwrap_err();
    assert_eq!(error.outcome().map(JobFailure::kind), Some(JobFailureKind::TimedOut));
    assert!(error.to_string().contains("job 5: no answer about it has come in time"), "{error}");
    assert!(begin.elapsed() < SECOND * 20, "{:?}", begin.elapsed());

    // The job as it was last, where it was seen at all.
    let server = Server::start(|_, number| match number {
        0 => json(200, r#"{"Id":5,"State":"Running"}"#),
        _ => loopback::reply(429, &[("retry-after", "5")], ""),
    })
    .await;
    let run = folder(&server).run(5);
    let wait = run.wait().every(Duration::from_millis(1)..Duration::from_millis(2)).timeout(Duration::from_millis(200));
    let error = timeout(SECOND * 20, wait).await.unwrap().unwrap_err();
    assert_eq!(error.outcome().map(JobFailure::id), Some(5), "{error}");
}

#[tokio::test]
async fn a_job_that_cannot_be_stopped_leaves_the_others_to_be_stopped() {
    let killed: Arc<Mutex<Vec<String>>> = Arc::default();
    let all = killed.clone();
    let server = Server::start(move |request, _| {
        let id = if request.target.contains("(5)") { 5 } else { 999 };
        if id == 999 {
            return json(404, "{}");
        }
        if request.target.contains("StopJob") {
            all.lock().unwrap().push(request.text());
            return json(200, "");
        }
        let is_killed = all.lock().unwrap().iter().any(|body| body.contains("Kill"));
        json(200, &json!({ "Id": id, "State": if is_killed { "Stopped" } else { "Running" } }).to_string())
    })
    .await;
    let stop = folder(&server).runs([999, 5]).stop().every(Duration::from_millis(1)..Duration::from_millis(5));
    let error = stop.grace(Duration::from_millis(20)).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let asked: Vec<Value> = killed.lock().unwrap().iter().map(|body| serde_json::from_str(body).unwrap()).collect();
    assert_eq!(asked, [json!({ "strategy": "SoftStop" }), json!({ "strategy": "Kill" })]);
}

/// A transport that knows how many calls were under way at most.
struct Crowd {
    inner: MemoryTransport,
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Transport for Crowd {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<TransportBody>, SendError>> {
        Box::pin(async move {
            let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(now, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(1)).await;
            let answer = self.inner.send(request).await;
            self.now.fetch_sub(1, Ordering::SeqCst);
            answer
        })
    }
}

#[tokio::test]
async fn many_jobs_are_stopped_by_a_few_calls_at_a_time() {
    let inner = MemoryTransport::new(|request| {
        let path = request.uri().path();
        let body = match path.split(['(', ')']).nth(1) {
            Some(id) if !path.contains("StopJob") => format!(r#"{{"Id":{id},"State":"Stopped"}}"#),
            _ => String::new(),
        };
        Ok(http::Response::new(body.into()))
    });
    let crowd = Arc::new(Crowd { inner, now: AtomicUsize::new(0), most: AtomicUsize::new(0) });
    let client = Client::builder().url("https://orch.example").credentials(Credentials::anonymous());
    let folder = client.transport(crowd.clone()).build().unwrap().in_folder(1_i64);
    for (calls, at_most) in [(None, 8), (Some(2), 2), (Some(usize::MAX), 100)] {
        crowd.most.store(0, Ordering::SeqCst);
        let stop = folder.runs(1..=100).stop();
        let stop = if let Some(calls) = calls { stop.at_once(calls) } else { stop };
        assert_eq!(stop.await.unwrap().len(), 100);
        assert!(crowd.most.load(Ordering::SeqCst) <= at_most, "{calls:?}");
    }
    assert_eq!(folder.runs(1..=3).wait().at_once(usize::MAX).await.unwrap().len(), 3);
}

#[tokio::test]
async fn jobs_that_waited_for_each_other_are_looked_at_once_at_least() {
    let server = Server::start(|request, _| {
        let id = request.target.split(['(', ')']).nth(1).unwrap();
        json(200, &format!(r#"{{"Id":{id},"State":"Successful"}}"#))
    })
    .await;
    let ended = folder(&server).runs(1..=40).wait().timeout(Duration::ZERO).at_once(1).await.unwrap();
    assert!(ended.len() == 40 && ended.iter().all(Result::is_ok));
}

#[tokio::test]
async fn a_job_that_nothing_is_heard_of_is_killed_after_its_time() {
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let all = asked.clone();
    let (started, slow) = (Instant::now(), Duration::from_millis(100));
    let server = Server::start(move |request, _| {
        if request.target.contains("StopJob") {
            all.lock().unwrap().push(request.text());
            // It is stopping already.
            return if request.text().contains("Kill") { json(200, "") } else { json(409, "{}") };
        }
        let is_killed = all.lock().unwrap().iter().any(|body| body.contains("Kill"));
        // No answer comes in the grace time.
        if is_killed {
            json(200, r#"{"Id":5,"State":"Stopped"}"#)
        } else {
            loopback::reply(429, &[("retry-after", "3")], "")
        }
    })
    .await;
    let stop = folder(&server).run(5).stop().grace(slow);
    assert_eq!(stop.await.unwrap().id, 5);
    assert!(started.elapsed() >= slow);
    assert_eq!(asked.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn an_earlier_run_has_added_what_it_stops_at() {
    let there: Arc<Mutex<Vec<String>>> = Arc::default();
    let all = there.clone();
    let server = queue(move |request, number| {
        let mut there = all.lock().unwrap();
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        for (ordinal, item) in body["queueItems"].as_array().unwrap().iter().enumerate() {
            let reference = item["Reference"].as_str().unwrap().to_owned();
            if there.contains(&reference) {
                let failed =
                    json!([{ "Ordinal": ordinal, "ErrorCode": "DuplicateReference", "ErrorMessage": "is there" }]);
                return json(200, &json!({ "Success": false, "FailedItems": failed }).to_string());
            }
            there.push(reference);
        }
        if number == 0 { Reply::Reset } else { json(200, r#"{"Success":true,"FailedItems":[]}"#) }
    })
    .await;
    let queue = folder(&server).queue("q");
    let items = |references: &[&str]| -> Vec<NewItem> {
        references.iter().map(|reference| NewItem::new(&()).reference(*reference)).collect()
    };
    let first = queue.add_all(items(&["a", "b"])).commit(CommitType::StopOnFirstFailure).await.unwrap_err();
    let settled = first.outcome::<Interrupted>().unwrap().so_far.checkpoint.clone();
    let again = queue.add_all(items(&["a", "b", "c", "d"])).commit(CommitType::StopOnFirstFailure);
    let added = again.resume_from(settled).await.unwrap();
    assert_eq!((added.added, added.refused.len()), (4, 0));
    assert_eq!(*there.lock().unwrap(), ["a", "b", "c", "d"]);
}

#[tokio::test]
async fn an_interval_without_end_is_one() {
    let server = Server::start(|_, _| json(200, r#"{"Id":5,"State":"Successful"}"#)).await;
    let wait = folder(&server).run(5).wait().every(Duration::MAX..Duration::MAX);
    assert_eq!(wait.await.unwrap().id(), 5);
}

#[cfg(feature = "csv")]
#[tokio::test]
async fn an_export_has_each_item_and_each_column_once() {
    let items = [
        json!({ "Id": 1, "SpecificContent": { "Id": "inner", "Amount": 5 } }),
        json!({ "Id": 1, "SpecificContent": { "Id": "inner", "Amount": 5 } }),
        json!({ "Id": 2, "SpecificContent": { "Content.Id": "odd" } }),
    ];
    let server = queue(move |_, _| json(200, &json!({ "value": items, "@odata.count": 3 }).to_string())).await;
    let mut csv = Vec::new();
    assert_eq!(folder(&server).queue("q").export_csv(&mut csv).await.unwrap(), 2);
    let csv = String::from_utf8(csv).unwrap();
    let mut head: Vec<&str> = csv.lines().next().unwrap().split(',').collect();
    assert!(head.contains(&"Content.Id") && head.contains(&"Content.Content.Id"), "{head:?}");
    let columns = head.len();
    head.sort_unstable();
    head.dedup();
    assert_eq!((head.len(), csv.lines().count()), (columns, 3), "{csv}");
}

#[cfg(feature = "csv")]
#[tokio::test]
async fn an_export_has_all_digits() {
    let exact = "12345678901234567890.0123456789";
    let items =
        format!(r#"{{"@odata.count":1,"value":[{{"Id":1,"SpecificContent":{{"Amount":{exact},"Rate":{exact}}}}}]}}"#);
    let server = queue(move |_, _| json(200, &items)).await;
    let mut csv = Vec::new();
    let queue = folder(&server).queue("q");
    queue.export_csv(&mut csv).await.unwrap();
    queue.export_csv(&mut csv).columns(["Rate"]).await.unwrap();
    assert_eq!(String::from_utf8(csv).unwrap().matches(exact).count(), 3);
}
