//! Jobs in one call: started, waited for, watched and stopped.

use std::collections::BTreeMap;
use std::ops::Range;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::task::JoinHandle;
use uipath_orchestrator::EntitySets as _;
use uipath_orchestrator::jobs::{JobFailure, JobFailureKind};
use uipath_orchestrator::odata::Guid;
use uipath_orchestrator::types::{JobState, StopStrategy};
use uipath_orchestrator_emulator::seed::{Folder, Process, Run, Seed};
use uipath_orchestrator_emulator::{Fault, Injection};

use crate::tenant::Tenant;

const FAST: Range<Duration> = Duration::from_millis(1)..Duration::from_millis(5);

/// Lets the emulator's clock run ahead of the world's.
pub(crate) struct Ticking(JoinHandle<()>);

impl Ticking {
    pub(crate) fn start(tenant: &Tenant) -> Self {
        let clock = tenant.emulator.clock().clone();
        Self(tokio::spawn(async move {
            loop {
                clock.advance(Duration::from_millis(50));
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        }))
    }
}

impl Drop for Ticking {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[derive(Serialize)]
struct Input<'a> {
    invoice: &'a str,
    amounts: Vec<f64>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Output {
    total: i64,
    booked: bool,
}

async fn tenant() -> Tenant {
    let sum = Process::new("Sum").run(Run::successful().output(json!({ "total": 3, "booked": true })));
    Tenant::with(|builder| builder.seed(Seed::new().folder(Folder::new("Shared").process(sum)))).await
}

#[tokio::test]
async fn a_job_with_typed_input_and_output() {
    let tenant = tenant().await;
    let input = Input { invoice: "R-1 \"漢字\"", amounts: vec![1.5, 1.5] };
    let run = tenant.shared().process("Sum").input(&input).start().await.unwrap();
    let arguments = run.job().await.unwrap().input_arguments.unwrap();
    let arguments: serde_json::Value = serde_json::from_str(&arguments).unwrap();
    assert_eq!(arguments, json!({ "invoice": "R-1 \"漢字\"", "amounts": [1.5, 1.5] }));

    let _ticking = Ticking::start(&tenant);
    let finished = run.wait().every(FAST).await.unwrap();
    assert_eq!(finished.id(), run.id());
    assert_eq!(finished.output::<Output>().unwrap(), Output { total: 3, booked: true });
    let lists = tenant.calls().iter().filter(|call| call.path.ends_with("/Jobs")).count();
    assert_eq!(lists, 0, "lists are limited, reads by id are not");
}

#[tokio::test]
async fn a_job_by_the_key_of_its_process() {
    let tenant = tenant().await;
    let shared = tenant.shared();
    let key = shared.releases().get(22).await.unwrap().key.unwrap();
    let run = shared.process(key.parse::<Guid>().unwrap()).start().await.unwrap();
    assert_eq!(run.job().await.unwrap().release_name.as_deref(), Some("Report.Monthly"));
    // Older servers take keys only.
    let run = shared.process("Report.Monthly").find_key().await.unwrap().start().await.unwrap();
    assert_eq!(run.job().await.unwrap().release_name.as_deref(), Some("Report.Monthly"));
    let error = shared.process("O'Nowhere").find_key().await.unwrap_err();
    assert!(error.to_string().contains("O'Nowhere"), "{error}");
}

#[tokio::test]
async fn long_arguments_go_as_files() {
    let long = "漢字 \"&\" ".repeat(2_000);
    let echo = Process::new("Echo").run(Run::successful().output(json!({ "text": long })));
    let tenant = Tenant::with(|builder| builder.seed(Seed::new().folder(Folder::new("Shared").process(echo)))).await;
    let run = tenant.shared().process("Echo").input(&json!({ "text": long })).start().await.unwrap();
    let job = run.job().await.unwrap();
    assert_eq!(job.input_arguments, None);
    let given = tenant.shared().download_attachment(job.input_file.unwrap()).bytes().await.unwrap();
    assert_eq!(serde_json::from_slice::<serde_json::Value>(&given).unwrap(), json!({ "text": long }));

    let _ticking = Ticking::start(&tenant);
    let finished = run.wait().every(FAST).await.unwrap();
    assert!(finished.job().output_file.is_some());
    assert_eq!(finished.output::<serde_json::Value>().unwrap(), json!({ "text": long }));
}

#[tokio::test]
async fn a_fault_is_an_error_that_says_why() {
    let tenant = tenant().await;
    let run = tenant.shared().process("Faulty.Process").start().await.unwrap();
    let _ticking = Ticking::start(&tenant);
    let error = run.wait().every(FAST).await.unwrap_err();
    assert!(error.to_string().contains("`Faulty.Process` faulted (code Robot.Faulted)"), "{error}");
    let failure = error.outcome::<JobFailure>().unwrap();
    assert_eq!((failure.kind(), failure.id()), (JobFailureKind::Faulted, run.id()));
    assert_eq!(failure.error().unwrap().status, Some(500));
    assert!(!error.is_retryable() && !error.is_not_found());
}

#[tokio::test]
async fn a_job_that_takes_too_long() {
    let tenant = tenant().await;
    let run = tenant.shared().process("Sum").start().await.unwrap();
    let error = run.wait().every(FAST).timeout(Duration::from_millis(20)).await.unwrap_err();
    let failure = error.outcome::<JobFailure>().unwrap();
    assert_eq!(failure.kind(), JobFailureKind::TimedOut);
    assert_eq!(failure.job().state, Some(JobState::Pending));
    // The job goes on, and can be waited for again.
    let _ticking = Ticking::start(&tenant);
    run.wait().every(FAST).await.unwrap();
}

#[tokio::test]
async fn many_jobs_each_with_its_own_end() {
    let tenant = tenant().await;
    let shared = tenant.shared();
    let good = shared.process("Sum").jobs(20).start().await.unwrap();
    let bad = shared.process("Faulty.Process").on_robots([6, 5]).start().await.unwrap();
    let all = shared.runs(good.ids().iter().chain(bad.ids()).copied());
    assert_eq!(all.ids().len(), 22);
    let _ticking = Ticking::start(&tenant);
    let outcomes = all.wait().every(FAST).at_once(4).await.unwrap();
    for (outcome, id) in outcomes.iter().zip(all.ids()) {
        let ended = outcome.as_ref().map_or_else(|failure| failure.id(), |finished| finished.id());
        assert_eq!(ended, *id, "in the order of the ids");
        assert_eq!(outcome.is_ok(), good.ids().contains(id));
    }
    assert_eq!(outcomes.len(), 22);
}

#[tokio::test]
async fn states_as_they_change() {
    let tenant = tenant().await;
    let runs = tenant.shared().process("Sum").jobs(2).start().await.unwrap();
    let mut states = runs.states().every(FAST);
    let mut seen = BTreeMap::<i64, Vec<JobState>>::new();
    for _ in runs.ids() {
        let change = states.next().await.unwrap().unwrap();
        assert_eq!((change.before, change.state.clone()), (None, JobState::Pending));
        seen.entry(change.id).or_default().push(change.state);
    }
    // Each step once all have seen the one before.
    for (milliseconds, state) in [(500, JobState::Running), (1_000, JobState::Successful)] {
        tenant.advance(milliseconds);
        for _ in runs.ids() {
            let change = states.next().await.unwrap().unwrap();
            assert_eq!(change.job.state, Some(state.clone()));
            assert_eq!(change.before.as_ref(), seen[&change.id].last());
            seen.entry(change.id).or_default().push(change.state);
        }
    }
    assert!(states.next().await.is_none());
    assert_eq!(seen.keys().copied().collect::<Vec<_>>(), runs.ids());
}

#[tokio::test]
async fn an_outage_passes_and_a_missing_job_does_not() {
    let tenant = tenant().await;
    let run = tenant.shared().process("Sum").start().await.unwrap();
    // More than the client repeats by itself for one read.
    tenant.emulator.inject(Injection::new(Fault::Status(503, None)).operation("Jobs/Read").times(10));
    let _ticking = Ticking::start(&tenant);
    run.wait().every(FAST).await.unwrap();

    let error = tenant.shared().run(9_999_999).wait().every(FAST).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let mut states = tenant.shared().runs([run.id(), 9_999_999]).states().every(FAST);
    let (mut good, mut bad) = (0, 0);
    while let Some(change) = states.next().await {
        if change.is_ok() { good += 1 } else { bad += 1 }
    }
    assert_eq!((good, bad), (1, 1), "one that is missing does not end the others");
}

#[tokio::test]
async fn a_job_stops_softly() {
    let tenant = tenant().await;
    let run = tenant.shared().process("Sum").start().await.unwrap();
    let _ticking = Ticking::start(&tenant);
    let job = run.stop().every(FAST).grace(Duration::from_secs(60)).await.unwrap();
    assert!(matches!(job.state, Some(JobState::Stopped)), "{:?}", job.state);
    assert_eq!(job.stop_strategy, Some(StopStrategy::SoftStop));
    let again = run.stop().every(FAST).await.unwrap();
    assert_eq!(again.state, job.state, "a job that has ended needs no stop");
    let error = run.wait().every(FAST).await.unwrap_err();
    assert_eq!(error.outcome::<JobFailure>().unwrap().kind(), JobFailureKind::Stopped);
    assert!(tenant.shared().run(9_999_999).stop().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_job_that_does_not_stop_is_killed() {
    let tenant = tenant().await;
    let runs = tenant.shared().process("Sum").jobs(3).start().await.unwrap();
    tenant.advance(500);
    let stop = tokio::spawn(runs.stop().every(FAST).grace(Duration::from_millis(20)).into_future());
    // The clock stands until the grace time is over, so that no job can stop by itself.
    let mut states = runs.states().every(FAST);
    let mut killed = 0;
    while killed < 3 {
        killed += usize::from(states.next().await.unwrap().unwrap().state == JobState::Terminating);
    }
    tenant.advance(300);
    let jobs = stop.await.unwrap().unwrap();
    assert_eq!(jobs.iter().map(|job| job.id).collect::<Vec<_>>(), runs.ids());
    for job in jobs {
        assert_eq!((job.state, job.stop_strategy), (Some(JobState::Stopped), Some(StopStrategy::Kill)));
    }
}

#[tokio::test]
async fn what_cannot_be_started_says_so_before_or_after_sending() {
    let tenant = tenant().await;
    let shared = tenant.shared();
    tenant.emulator.clear_requests();
    let error = shared.process("Sum").input(&[1, 2]).start().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "process `Sum`: the input is a list; a job takes an object, its arguments by their names"
    );
    assert!(shared.process("Sum").jobs(0).start().await.unwrap_err().to_string().contains("nought"));
    assert!(tenant.calls().is_empty());
    assert!(shared.process("No.Such").start().await.unwrap_err().is_not_found());

    // What may have come through is not sent again.
    tenant.emulator.fail_next(1, Fault::LostAnswer);
    let error = shared.process("Sum").start().await.unwrap_err();
    assert!(!error.is_retryable(), "{error}");
    assert_eq!(tenant.calls().iter().filter(|call| call.path.contains("StartJobs")).count(), 2);
}
