//! Lists as streams, one page at a time and several.

use futures_util::{FutureExt as _, Stream, StreamExt as _, TryStreamExt as _};
use uipath_orchestrator_core::odata::{DecodeError, Error, RowStream};

use crate::listed::{Habits, Links, Listed};
use crate::model::sets::{Jobs, JobsQuery};
use crate::model::{Job, job};
use crate::recorder::Recorder;

fn query(list: &std::sync::Arc<Listed>) -> JobsQuery {
    Jobs::new(list.handle()).query()
}

async fn ids(rows: RowStream<Job>) -> Vec<i64> {
    rows.map_ok(|job| job.id).try_collect().await.unwrap()
}

fn decode_error(error: Error) -> DecodeError {
    match error {
        Error::Decode(error) => *error,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn rows_come_in_order_and_whole_whatever_the_service_does() {
    for count in [0, 1, 2, 3, 7, 30] {
        let links = [Links::Never, Links::Always, Links::WithinTop];
        for (links, counts, short) in
            links.into_iter().flat_map(|links| [0, 1, 2, 3].map(|n| (links, n & 1 > 0, n > 1)))
        {
            let habits = Habits { links, counts, short, ..Habits::default() };
            // A short page is known to be one only by a link or by the count.
            if short && !counts && links == Links::Never {
                continue;
            }
            let all: Vec<i64> = (1..=count).collect();
            for at_once in [0, 1, 2, 3, 8] {
                for top in [None, Some(1), Some(2), Some(3), Some(7)] {
                    let list = Listed::new(count, habits.clone());
                    let query = query(&list).prefetch(at_once);
                    let query = if let Some(top) = top { query.top(top) } else { query };
                    let case = format!(
                        "{count} rows, links {links:?}, counts {counts}, short {short}, {at_once} at once, top {top:?}"
                    );
                    assert_eq!(ids(query.clone().stream()).await, all, "{case}");
                    assert_eq!(query.clone().all().await.unwrap().len(), all.len(), "{case}");
                    let mut page = query.clone().await.unwrap();
                    let mut one_by_one: Vec<i64> = Vec::new();
                    loop {
                        one_by_one.extend(page.iter().map(|job| job.id));
                        let Some(next) = page.next_page().await.unwrap() else { break };
                        page = next;
                    }
                    // A page alone does not look beyond one that is shorter than the service's usual.
                    if !short {
                        assert_eq!(one_by_one, all, "{case}, page by page");
                    }
                    let pages: Vec<_> = query.pages().try_collect().await.unwrap();
                    let rows: Vec<i64> = pages.iter().flatten().map(|job| job.id).collect();
                    assert_eq!(rows, all, "{case}");
                    assert!(pages.len() == 1 || pages.iter().all(|page| !page.is_empty()), "{case}");
                    assert!(list.peak() <= at_once.max(1), "{case}: {}", list.peak());
                }
            }
        }
    }
}

#[tokio::test]
async fn what_is_asked_for_one_page_at_a_time() {
    let list = Listed::new(4, Habits::default());
    assert_eq!(ids(query(&list).order_by(job::STATE.desc()).stream()).await, [1, 2, 3, 4]);
    assert_eq!(
        list.lines(),
        ["GET /Jobs?$orderby=State%20desc,Id&$count=true", "GET /Jobs?$orderby=State%20desc,Id&$skip=3&$count=true",]
    );
    let list = Listed::new(3, Habits::default());
    assert_eq!(query(&list).order_by(job::ID.desc()).top(9).skip(1).stream().count().await, 2);
    assert_eq!(list.lines(), ["GET /Jobs?$orderby=Id%20desc&$top=9&$skip=1&$count=true"]);
}

#[tokio::test]
async fn pages_are_asked_for_ahead_once_the_first_has_come() {
    let list = Listed::new(20, Habits::default());
    assert_eq!(ids(query(&list).prefetch(4).stream()).await, (1..=20).collect::<Vec<_>>());
    let mut expected = vec!["GET /Jobs?$orderby=Id&$count=true".to_owned()];
    expected.extend([3, 6, 9, 12, 15, 18].map(|skip| format!("GET /Jobs?$orderby=Id&$top=3&$skip={skip}&$count=true")));
    assert_eq!(list.lines(), expected, "none is asked for in vain");
    assert_eq!(list.peak(), 4);

    // The service that does not count is asked for more than there is, but never for more at once.
    let list = Listed::new(20, Habits { counts: false, ..Habits::default() });
    assert_eq!(ids(query(&list).prefetch(4).stream()).await, (1..=20).collect::<Vec<_>>());
    assert_eq!(list.peak(), 4);
    assert_eq!(list.under_way(), 0);
}

#[tokio::test]
async fn links_are_followed_one_by_one() {
    let list = Listed::new(20, Habits { links: Links::Always, ..Habits::default() });
    assert_eq!(ids(query(&list).prefetch(8).stream()).await, (1..=20).collect::<Vec<_>>());
    assert_eq!((list.peak(), list.lines().len()), (1, 7));
}

#[tokio::test]
async fn what_a_short_page_lacks_comes_before_what_was_asked_for_ahead() {
    let list = Listed::new(9, Habits { short: true, ..Habits::default() });
    assert_eq!(ids(query(&list).prefetch(3).stream()).await, (1..=9).collect::<Vec<_>>());
    let skips: Vec<String> =
        list.lines().iter().map(|line| line.split('&').skip(1).collect::<Vec<_>>().join(" ")).collect();
    let (first, rest) = skips.split_first().unwrap();
    assert_eq!(first, "$count=true");
    for window in ["$top=3 $skip=3", "$top=2 $skip=4", "$top=1 $skip=5", "$top=3 $skip=6"] {
        assert_eq!(rest.iter().filter(|skip| skip.starts_with(window)).count(), 1, "{window}: {rest:?}");
    }
}

#[tokio::test]
async fn no_more_pages_are_held_than_was_said() {
    let list = Listed::new(30, Habits::default());
    let mut rows = query(&list).prefetch(4).stream();
    assert_eq!(list.lines().len(), 0, "a stream is data until it is polled");
    for given in 0..30 {
        assert_eq!(rows.next().await.unwrap().unwrap().id, given + 1);
        let read = usize::try_from(given / 3).unwrap();
        assert!(list.lines().len() <= read + 4, "row {given}: {} pages for {read}", list.lines().len());
    }
    assert!(rows.next().await.is_none() && rows.next().await.is_none());
}

#[tokio::test]
async fn pages_come_in_while_rows_are_given() {
    let list = Listed::new(30, Habits { slow: 1, ..Habits::default() });
    let mut rows = query(&list).prefetch(2).stream();
    rows.next().await.unwrap().unwrap();
    assert_eq!((list.lines().len(), list.under_way()), (2, 1));
    tokio::task::yield_now().await;
    rows.next().now_or_never().unwrap().unwrap().unwrap();
    assert_eq!((list.lines().len(), list.under_way()), (2, 0), "the second page is here before it is wanted");
}

#[tokio::test]
async fn dropping_the_stream_takes_back_what_was_asked_for() {
    let list = Listed::new(30, Habits { slow: 20, ..Habits::default() });
    let mut rows = query(&list).prefetch(5).stream();
    for _ in 0..3 {
        rows.next().await.unwrap().unwrap();
    }
    assert!(rows.next().now_or_never().is_none());
    assert_eq!(list.under_way(), 5);
    drop(rows);
    assert_eq!(list.under_way(), 0);
}

#[tokio::test]
async fn rows_that_are_inserted_meanwhile_come_last() {
    for at_once in [1, 4] {
        let list = Listed::new(20, Habits::default());
        let mut rows = query(&list).prefetch(at_once).stream();
        let mut seen = Vec::new();
        while let Some(row) = rows.next().await {
            seen.push(row.unwrap().id);
            if seen.len() % 4 == 0 && seen.len() <= 20 {
                let mut rows = list.rows.lock().unwrap();
                let last = rows[rows.len() - 1];
                rows.push(last + 1);
            }
        }
        assert_eq!(seen, (1..=25).collect::<Vec<_>>(), "{at_once} at once");
        assert!(rows.total().unwrap() >= 25);
    }
}

#[tokio::test]
async fn a_row_that_cannot_be_read_costs_no_other() {
    for (at_once, links) in [(1, Links::Never), (4, Links::Never), (1, Links::Always)] {
        let list = Listed::new(9, Habits { bad: vec![5, 9], links, ..Habits::default() });
        let rows: Vec<_> = query(&list).prefetch(at_once).stream().collect().await;
        assert_eq!(rows.len(), 9);
        let read: Vec<i64> = rows.iter().flatten().map(|job| job.id).collect();
        assert_eq!(read, [1, 2, 3, 4, 6, 7, 8]);
        let error = decode_error(rows.into_iter().nth(4).unwrap().unwrap_err());
        assert_eq!((error.operation, error.path.as_str(), error.row), ("Jobs.List", "value[1].Robot.Id", Some(4)));

        // The page as a whole fails at the same place of the document.
        let pages: Vec<_> = query(&list).pages().collect().await;
        let of_page = decode_error(pages.into_iter().nth(1).unwrap().unwrap_err());
        assert_eq!((of_page.path, of_page.message), (error.path.clone(), error.message.clone()));
        assert_eq!(
            error.to_string(),
            "Jobs.List: cannot read the answer: value[1].Robot.Id: expected a 64-bit integer, found a string that is \
             none (line 5, column 36) (row 4 of the stream)"
        );
        assert!(query(&list).prefetch(at_once).all().await.is_err());
    }
}

#[tokio::test]
async fn a_page_with_a_bad_row_is_followed_by_the_others() {
    let list = Listed::new(9, Habits { bad: vec![5], ..Habits::default() });
    let mut pages = query(&list).pages();
    assert_eq!(pages.total(), None);
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!((first.len(), first.count, pages.total()), (3, Some(9), Some(9)));
    assert!(first.has_next() && first.next_page().await.is_err());
    assert!(pages.next().await.unwrap().is_err());
    let last = pages.next().await.unwrap().unwrap();
    assert_eq!(last.iter().map(|job| job.id).collect::<Vec<_>>(), [7, 8, 9]);
}

#[tokio::test]
async fn odd_pages_row_by_row() {
    // A null, a row without its key, a row of another shape; the link stands before the rows; an array by itself.
    let recorder = Recorder::answering([
        r#"{"@odata.nextLink":"Jobs?next","Value":[null,{"State":"x"},[1],{"Id":"4"}],"@odata.count":"6"}"#,
        r#"[{"Id":5},{"Id":true}]"#,
    ]);
    let mut rows = Jobs::new(recorder.handle()).query().stream();
    let mut seen = Vec::new();
    while let Some(row) = rows.next().await {
        seen.push(row.map(|job| job.id).map_err(|error| decode_error(error).path));
    }
    let bad = |path: &str| Err(path.to_owned());
    assert_eq!(seen, [bad("value[0]"), bad("value[1].Id"), bad("value[2]"), Ok(4), Ok(5), bad("[1].Id")]);
    assert_eq!((rows.total(), recorder.lines().len()), (Some(6), 2));

    // Rows of selected properties are no different.
    let recorder = Recorder::answering([r#"{"value":[{"Id":1},null,{"Id":"x"},{"Id":2,"Priority":3}]}"#]);
    let rows: Vec<_> = Jobs::new(recorder.handle()).query().select((job::ID, job::PRIORITY)).stream().collect().await;
    let read: Vec<_> = rows[..4].iter().flatten().collect();
    assert_eq!(read, [&(1, None), &(2, Some(3))]);
}

#[tokio::test]
async fn a_page_that_is_none_ends_the_stream() {
    for body in [r#"{"value":[{"Id":1},{"Id":"#, "[]]", r#"{"rows":[]}"#, "", "<html>", r#"{"value":{"Id":1}}"#] {
        let recorder = Recorder::answering([body]);
        let mut rows = Jobs::new(recorder.handle()).query().prefetch(2).stream();
        assert!(rows.next().await.unwrap().is_err(), "{body}");
        assert!(rows.next().await.is_none(), "{body}");
        assert_eq!(rows.size_hint(), (0, Some(0)));
        assert_eq!(recorder.lines().len(), 1);
    }
    // So does a request that fails: the recorder has no second answer.
    let recorder = Recorder::answering([r#"{"value":[{"Id":1}],"@odata.count":2}"#]);
    let rows: Vec<_> = Jobs::new(recorder.handle()).query().stream().collect().await;
    assert!(rows.len() == 2 && rows[0].is_ok() && rows[1].is_err());
}

#[tokio::test]
async fn pages_that_repeat_are_an_error() {
    // The key is asked for along with what was selected, so that pages of equal rows are told apart.
    let equal = |ids: [i64; 3]| {
        let rows = ids.map(|id| format!(r#"{{"State":"Running","Id":{id}}}"#)).join(",");
        format!(r#"{{"value":[{rows}]}}"#)
    };
    let recorder = Recorder::answering([equal([1, 2, 3]).as_str(), &equal([4, 5, 6]), r#"{"value":[]}"#]);
    let states = Jobs::new(recorder.handle()).query().select((job::STATE,)).all().await.unwrap();
    assert_eq!(states.len(), 6);
    assert_eq!(recorder.lines()[0], "GET /Jobs?$orderby=Id&$select=State,Id&$count=true");

    let page = equal([1, 2, 3]);
    let recorder = Recorder::answering([page.as_str(); 5]);
    let rows: Vec<_> = Jobs::new(recorder.handle()).query().prefetch(3).select((job::STATE,)).stream().collect().await;
    assert_eq!(rows.len(), 4);
    assert!(rows[3].as_ref().unwrap_err().to_string().ends_with("it does not heed `$skip`"));
}

#[tokio::test]
async fn how_many_rows_are_left() {
    let list = Listed::new(10, Habits::default());
    let mut rows = query(&list).skip(2).stream();
    assert_eq!((rows.total(), rows.size_hint()), (None, (0, None)));
    rows.next().await.unwrap().unwrap();
    assert_eq!((rows.total(), rows.size_hint()), (Some(8), (2, Some(7))));
    assert_eq!(rows.by_ref().count().await, 7);
    assert_eq!((rows.total(), rows.size_hint()), (Some(8), (0, Some(0))));
    // A service that does not count is not believed to have nothing.
    let list = Listed::new(4, Habits { counts: false, ..Habits::default() });
    let mut rows = query(&list).stream();
    rows.next().await.unwrap().unwrap();
    assert_eq!((rows.total(), rows.size_hint()), (None, (2, None)));
}

#[tokio::test]
async fn the_number_of_rows() {
    let list = Listed::new(7, Habits::default());
    let query = query(&list).permissions(vec!["View".to_owned()]).filter(job::ID.gt(0));
    let query = query.order_by(job::STATE.asc()).expand(job::ROBOT).top(5).skip(3);
    assert_eq!(query.clone().count().await.unwrap(), 7);
    assert_eq!(query.select((job::ID,)).count().await.unwrap(), 7);
    assert_eq!(list.lines(), ["GET /Jobs?permissions=View&$filter=Id%20gt%200&$top=0&$count=true"; 2]);

    for body in [r#"{"value":[]}"#, "[]", r#"{"value":[],"@odata.count":-1}"#] {
        let recorder = Recorder::answering([body]);
        let error = Jobs::new(recorder.handle()).query().count().await.unwrap_err().to_string();
        assert_eq!(
            error,
            "Jobs.List: cannot read the answer: the service does not say how many rows there are (`@odata.count`): \
             count those of `stream()`"
        );
    }
}

#[tokio::test]
async fn the_first_row_may_be_behind_empty_pages() {
    let recorder = Recorder::answering([
        r#"{"value":[],"@odata.nextLink":"Jobs?a"}"#,
        r#"{"value":[],"@odata.nextLink":"Jobs?b"}"#,
        r#"{"value":[{"Id":3}]}"#,
    ]);
    let jobs = Jobs::new(recorder.handle());
    assert_eq!(jobs.query().first().await.unwrap().unwrap().id, 3);
    assert_eq!(recorder.lines(), ["GET /Jobs?$top=1", "GET -> Jobs?a", "GET -> Jobs?b"]);
}

#[tokio::test]
async fn streams_travel_and_show_where_they_are() {
    fn travels<S: Stream + Send + Unpin + 'static>(stream: S) -> S {
        stream
    }
    let list = Listed::new(4, Habits::default());
    let mut rows = travels(query(&list).prefetch(2).stream());
    rows.next().await.unwrap().unwrap();
    assert!(format!("{rows:?}").contains("GET /Jobs from row 3, 1 requests under way"), "{rows:?}");
    assert!(format!("{:?}", travels(query(&list).pages())).contains("GET /Jobs from row 0"));
}

#[tokio::test]
async fn one_page_of_a_list_that_has_pages_or_not() {
    let recorder = Recorder::answering([
        r#"{"value":[{"Id":1}],"@odata.nextLink":"Jobs?more"}"#,
        r#"{"value":[{"Id":1}],"@odata.nextLink":"Jobs?more"}"#,
    ]);
    let jobs = Jobs::new(recorder.handle());
    assert!(jobs.query().page().await.unwrap().has_next());
    let started = jobs.start_jobs(Job::default()).page().await.unwrap();
    assert_eq!((started.len(), started.next.as_deref()), (1, Some("Jobs?more")));
}
