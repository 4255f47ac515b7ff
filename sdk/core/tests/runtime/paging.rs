//! From page to page, and to the end.

use crate::model::sets::Jobs;
use crate::model::{Job, JobState, job};
use crate::recorder::{Recorder, json};

/// A page of jobs with these keys, and `rest` after the rows.
fn page(ids: &[i64], rest: &str) -> String {
    let rows: Vec<String> = ids.iter().map(|id| format!(r#"{{"Id":{id}}}"#)).collect();
    format!(r#"{{"@odata.context":"c","value":[{}]{rest}}}"#, rows.join(","))
}

fn ids(jobs: &[Job]) -> Vec<i64> {
    jobs.iter().map(|job| job.id).collect()
}

#[tokio::test]
async fn pages_follow_the_services_links() {
    let recorder = Recorder::new();
    recorder.answer(
        200,
        "application/json",
        &page(&[1, 2], r#","@odata.count":3,"@odata.nextLink":"https://x/odata/Jobs?$skip=2""#),
    );
    recorder.answer(200, "application/json", &page(&[3], ""));
    let page = Jobs::new(recorder.handle()).query().audit(JobState::Running).with_count().await.unwrap();
    assert_eq!((ids(&page), page.count, page.has_next()), (vec![1, 2], Some(3), true));
    let mut seen = Vec::new();
    for job in &page {
        seen.push(job.id);
    }
    assert_eq!(seen, [1, 2]);
    assert_eq!(page.next.as_deref(), Some("https://x/odata/Jobs?$skip=2"));
    let last = page.next_page().await.unwrap().unwrap();
    assert_eq!((ids(&last.items), last.has_next()), (vec![3], false));
    assert!(last.next_page().await.unwrap().is_none());
    assert_eq!(recorder.lines(), ["GET /Jobs?$count=true", "GET -> https://x/odata/Jobs?$skip=2"]);
    let followed = &recorder.requests()[1];
    assert_eq!(followed.headers["X-Audit"], "Running");
    assert!(followed.operation.takes_header("X-Folder"));
}

#[tokio::test]
async fn a_page_takes_no_more_room_than_its_rows() {
    let long = format!(r#","@odata.about":"{}""#, "a".repeat(100_000));
    let recorder = Recorder::answering([page(&[1, 2, 3], &long).as_str()]);
    let page = Jobs::new(recorder.handle()).query().await.unwrap();
    assert_eq!((ids(&page), page.items.capacity()), (vec![1, 2, 3], 3));
}

#[tokio::test]
async fn an_empty_link_leads_nowhere() {
    let recorder = Recorder::answering([page(&[1, 2], r#","@odata.nextLink":"""#).as_str()]);
    let page = Jobs::new(recorder.handle()).query().await.unwrap();
    assert_eq!((ids(&page), page.next.as_deref(), page.has_next()), (vec![1, 2], None, false));
}

#[tokio::test]
async fn a_link_that_is_a_query_alone_leads_on_in_the_list() {
    let first = page(&[1], r#","@odata.nextLink":"?$skiptoken=1""#);
    let recorder = Recorder::answering([first.as_str(), page(&[2], "").as_str()]);
    assert_eq!(ids(&Jobs::new(recorder.handle()).query().all().await.unwrap()), [1, 2]);
    assert_eq!(recorder.lines()[1], "GET -> Jobs?$skiptoken=1");
}

#[tokio::test]
async fn a_full_page_without_a_link_is_skipped() {
    let recorder = Recorder::new();
    for rows in [&[1, 2][..], &[3, 4], &[]] {
        recorder.answer(200, "application/json", &page(rows, ""));
    }
    let first = Jobs::new(recorder.handle()).query().top(2).skip(10).await.unwrap();
    let second = first.next_page().await.unwrap().unwrap();
    assert_eq!(ids(&second.items), [3, 4]);
    // Two more rows would have been a full page; that there are none is no page.
    assert!(second.next_page().await.unwrap().is_none());
    assert_eq!(
        recorder.lines(),
        [
            "GET /Jobs?$orderby=Id&$top=2&$skip=10",
            "GET /Jobs?$orderby=Id&$top=2&$skip=12",
            "GET /Jobs?$orderby=Id&$top=2&$skip=14",
        ]
    );
}

#[tokio::test]
async fn the_sets_cap_is_a_full_page_and_the_count_goes_beyond_it() {
    let recorder = Recorder::new();
    recorder.answer(200, "application/json", &page(&[1, 2, 3], ""));
    recorder.answer(200, "application/json", &page(&[4], ""));
    recorder.answer(200, "application/json", &page(&[1], r#","@odata.count":2"#));
    let jobs = Jobs::new(recorder.handle());
    let first = jobs.query().top(1000).await.unwrap();
    assert!(first.has_next());
    assert!(!first.next_page().await.unwrap().unwrap().has_next());
    assert!(jobs.query().with_count().await.unwrap().has_next());
}

#[tokio::test]
async fn all_rows_are_read_although_pages_are_short() {
    let recorder = Recorder::new();
    recorder.answer(200, "application/json", &page(&[1, 2, 3], r#","@odata.count":6"#));
    recorder.answer(200, "application/json", &page(&[4, 5], r#","@odata.count":6"#));
    recorder.answer(200, "application/json", &page(&[6], r#","@odata.count":6"#));
    let rows = Jobs::new(recorder.handle()).query().all().await.unwrap();
    assert_eq!(ids(&rows), [1, 2, 3, 4, 5, 6]);
    assert_eq!(
        recorder.lines(),
        [
            "GET /Jobs?$orderby=Id&$count=true",
            "GET /Jobs?$orderby=Id&$skip=3&$count=true",
            "GET /Jobs?$orderby=Id&$skip=5&$count=true",
        ]
    );
}

#[tokio::test]
async fn a_service_that_does_not_count_is_asked_until_it_has_no_more() {
    let recorder = Recorder::new();
    for rows in [&[1, 2, 3][..], &[4], &[]] {
        recorder.answer(200, "application/json", &page(rows, ""));
    }
    let rows = Jobs::new(recorder.handle()).query().order_by(job::STATE.asc()).all().await.unwrap();
    assert_eq!(ids(&rows), [1, 2, 3, 4]);
    assert_eq!(recorder.lines()[2], "GET /Jobs?$orderby=State,Id&$skip=4&$count=true");
}

#[tokio::test]
async fn circles_end_in_an_error() {
    let recorder = Recorder::new();
    for link in ["a", "b", "a"] {
        recorder.answer(200, "application/json", &page(&[1], &format!(r#","@odata.nextLink":"{link}""#)));
    }
    let error = Jobs::new(recorder.handle()).query().all().await.unwrap_err().to_string();
    assert_eq!(
        error,
        "Jobs.List: cannot read the answer: `@odata.nextLink` leads back to a page that was read already"
    );

    for link in ["a", "b", "a"] {
        recorder.answer(200, "application/json", &page(&[1], &format!(r#","@odata.nextLink":"{link}""#)));
    }
    let mut rows = Jobs::new(recorder.handle()).query().stream();
    let mut good = Vec::new();
    while let Some(row) = rows.next().await {
        good.push(row.is_ok());
    }
    assert_eq!(good, [true, true, false], "the error is the last item");

    for _ in 0..2 {
        recorder.answer(200, "application/json", &page(&[1, 2, 3], ""));
    }
    let error = Jobs::new(recorder.handle()).query().all().await.unwrap_err().to_string();
    assert_eq!(
        error,
        "Jobs.List: cannot read the answer: the service sent the same page again: it does not heed `$skip`"
    );
}

#[tokio::test]
async fn what_has_no_pages_is_read_to_the_end_by_links() {
    let recorder = Recorder::new();
    recorder.answer(201, "application/json", &page(&[1, 2, 3], r#","@odata.nextLink":"Jobs?more""#));
    recorder.answer(200, "application/json", &page(&[4], ""));
    let started = Jobs::new(recorder.handle())
        .start_jobs(Job { priority: Some(5), ..Job::default() })
        .expand(job::ROBOT)
        .await
        .unwrap();
    assert_eq!(ids(&started), [1, 2, 3, 4]);
    assert_eq!(recorder.lines(), ["POST /Jobs/NS.StartJobs?$expand=Robot", "GET -> Jobs?more"]);
    assert_eq!(json(&recorder.requests()[0]), r#"{"startInfo":{"Priority":5}}"#);
}

#[tokio::test]
async fn lists_without_an_order_are_paged_in_the_services() {
    let recorder = Recorder::new();
    for rows in [&[1, 2][..], &[]] {
        recorder.answer(200, "application/json", &page(rows, ""));
    }
    let jobs = Jobs::new(recorder.handle());
    assert_eq!(jobs.by_key(5).files().all().await.unwrap().len(), 2);
    assert_eq!(recorder.lines(), ["GET /Jobs(5)/NS.Files", "GET /Jobs(5)/NS.Files?$skip=2"]);
}

#[tokio::test]
async fn the_first_row_or_none() {
    let recorder = Recorder::new();
    recorder.answer(200, "application/json", &page(&[7], ""));
    recorder.answer(200, "application/json", &page(&[], ""));
    let jobs = Jobs::new(recorder.handle());
    assert_eq!(jobs.query().first().await.unwrap().unwrap().id, 7);
    assert!(jobs.query().filter(job::ID.eq(0)).first().await.unwrap().is_none());
    assert_eq!(recorder.lines()[0], "GET /Jobs?$top=1");
}

#[tokio::test]
async fn selected_rows_are_tuples() {
    let recorder = Recorder::answering([
        r#"{"value":[{"Id":1,"State":"Running","Extra":[1]},{"state":"Odd","Id":"2"}]}"#,
        r#"{"value":[{"Id":1,"Tags":[{"Name":"x"}],"Priority":"x"}]}"#,
    ]);
    let jobs = Jobs::new(recorder.handle());
    let page = jobs.query().top(2).select((job::ID, job::STATE)).await.unwrap();
    let rows: Vec<(i64, Option<JobState>)> = page.items.clone();
    assert_eq!(rows, [(1, Some(JobState::Running)), (2, Some(JobState::from_text("Odd")))]);
    assert!(page.has_next());
    let error = jobs.query().select((job::ID, job::TAGS, job::PRIORITY)).await.unwrap_err().to_string();
    assert_eq!(
        error,
        "Jobs.List: cannot read the answer: value[0].Priority: expected a 32-bit integer, found a string (line 1, column 54)"
    );
    assert_eq!(recorder.lines(), ["GET /Jobs?$select=Id,State&$top=2", "GET /Jobs?$select=Id,Tags,Priority"]);

    let twice = jobs.query().select((job::ID, job::STATE, job::STATE)).await.unwrap_err().to_string();
    assert!(twice.contains("Jobs.List: `State` is selected twice"), "{twice}");
    let twice = jobs.get(5).select((job::ID, job::ID)).await.unwrap_err().to_string();
    assert!(twice.contains("`Id` is selected twice"), "{twice}");
    assert_eq!(recorder.lines().len(), 2);
}
