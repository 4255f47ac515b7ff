//! Jobs: started, followed, stopped, started again.

use serde_json::json;
use uipath_orchestrator::types::{
    Job, JobState, RuntimeType, SessionState, StartProcess, StartProcessStrategy, StopStrategy, job,
    robot_with_license, session,
};
use uipath_orchestrator::{EntitySets as _, InFolder};

use crate::tenant::Tenant;

/// How long a job of the emulator waits, and runs, in milliseconds.
const PENDING: u64 = 500;
const RUNNING: u64 = 1_000;
const STOPPING: u64 = 300;

fn process(name: &str) -> StartProcess {
    StartProcess {
        release_name: Some(name.to_owned()),
        strategy: Some(StartProcessStrategy::ModernJobsCount),
        jobs_count: Some(1),
        ..StartProcess::default()
    }
}

async fn start(folder: &InFolder, name: &str) -> Job {
    let mut started = folder.jobs().start_jobs(process(name)).await.unwrap();
    assert_eq!(started.len(), 1);
    started.remove(0)
}

async fn state(folder: &InFolder, id: i64) -> JobState {
    folder.jobs().get(id).await.unwrap().state.unwrap()
}

#[tokio::test]
async fn a_job_goes_its_way() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let arguments = json!({ "invoice": "R-2026-17", "who": "O'Brien \"& co\" 漢字" });
    let started = shared
        .jobs()
        .start_jobs(StartProcess { input_arguments: Some(arguments.to_string()), ..process("Invoice.Processing") })
        .await
        .unwrap();
    let job = &started[0];
    assert_eq!((job.state.clone(), job.start_time), (Some(JobState::Pending), None));
    assert_eq!(tenant.last_call().status, Some(201));

    tenant.advance(PENDING - 1);
    assert_eq!(state(&shared, job.id).await, JobState::Pending);
    tenant.advance(1);
    let running = shared.jobs().get(job.id).expand(job::ROBOT).await.unwrap();
    assert_eq!(running.state, Some(JobState::Running));
    let robot = running.robot.unwrap().id;
    let of_robot = session::ROBOT.then(robot_with_license::ID).eq(robot);
    let session = shared.sessions().query().filter(of_robot.clone()).first().await.unwrap().unwrap();
    assert_eq!(session.state, Some(SessionState::Busy));

    tenant.advance(RUNNING);
    let ended = shared.jobs().get(job.id).await.unwrap();
    assert_eq!(ended.state, Some(JobState::Successful));
    assert!(ended.start_time.unwrap() < ended.end_time.unwrap());
    assert_eq!(ended.output_arguments.as_deref(), Some("{}"));
    let given: serde_json::Value = serde_json::from_str(&ended.input_arguments.unwrap()).unwrap();
    assert_eq!(given, arguments);
    let session = shared.sessions().query().filter(of_robot).first().await.unwrap().unwrap();
    assert_eq!(session.state, Some(SessionState::Available));
}

#[tokio::test]
async fn a_process_by_its_key() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let release = shared.releases().get(22).await.unwrap();
    let start = StartProcess {
        release_name: None,
        release_key: release.key.clone(),
        jobs_count: Some(3),
        runtime_type: Some(RuntimeType::NonProduction),
        ..process("")
    };
    let started = shared.jobs().start_jobs(start).await.unwrap();
    assert_eq!(started.len(), 3);
    assert!(started.iter().all(|job| job.release_name.as_deref() == Some("Report.Monthly")));
    assert!(started.iter().all(|job| job.batch_execution_key == started[0].batch_execution_key));
    let pending = shared.jobs().query().filter(job::STATE.eq(JobState::Pending)).await.unwrap();
    assert_eq!(pending.len(), 3);
}

#[tokio::test]
async fn a_job_on_each_robot_that_is_named() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let specific = StartProcess {
        strategy: Some(StartProcessStrategy::Specific),
        robot_ids: Some(vec![6, 5]),
        jobs_count: None,
        ..process("Report.Monthly")
    };
    let started = shared.jobs().start_jobs(specific).await.unwrap();
    tenant.advance(PENDING);
    let ids: Vec<i64> = started.iter().map(|job| job.id).collect();
    let jobs = shared.jobs().query().filter(job::ID.in_(ids)).expand(job::ROBOT).await.unwrap();
    let robots: Vec<i64> = jobs.iter().map(|job| job.robot.as_ref().unwrap().id).collect();
    assert_eq!(robots, [6, 5]);
}

#[tokio::test]
async fn a_job_that_fails_says_why() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let job = start(&shared, "Faulty.Process").await;
    tenant.advance(PENDING + RUNNING);
    let job = shared.jobs().get(job.id).await.unwrap();
    assert_eq!(job.state, Some(JobState::Faulted));
    assert!(job.info.unwrap().contains("exception"));
    let error = job.job_error.unwrap();
    assert_eq!(error.code.as_deref(), Some("Robot.Faulted"));
    assert_eq!(error.status, Some(500));
}

#[tokio::test]
async fn jobs_are_stopped_softly_and_hard() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let (soft, hard, pending) = (
        start(&shared, "Report.Monthly").await,
        start(&shared, "Report.Monthly").await,
        start(&shared, "Report.Monthly").await,
    );
    shared.jobs().by_key(pending.id).stop_job(StopStrategy::Kill).await.unwrap();
    tenant.advance(PENDING);
    shared.jobs().stop_jobs(vec![soft.id], StopStrategy::SoftStop).await.unwrap();
    shared.jobs().stop_jobs(vec![hard.id], StopStrategy::Kill).await.unwrap();
    assert_eq!(state(&shared, soft.id).await, JobState::Stopping);
    assert_eq!(state(&shared, hard.id).await, JobState::Terminating);
    tenant.advance(STOPPING);
    for id in [soft.id, hard.id, pending.id] {
        assert_eq!(state(&shared, id).await, JobState::Stopped);
    }
    tenant.advance(RUNNING);
    assert_eq!(state(&shared, soft.id).await, JobState::Stopped, "it stays as it is");

    let error = shared.jobs().stop_jobs(vec![soft.id], StopStrategy::Kill).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 400);
    let error = shared.jobs().stop_jobs(vec![soft.id, 9_999_999], StopStrategy::Kill).await.unwrap_err();
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn what_cannot_be_started() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let before = shared.jobs().query().all().await.unwrap().len();

    let error = shared.jobs().start_jobs(process("No.Such.Process")).await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("No.Such.Process"), "{error}");
    // The process is there, in another folder.
    let error = tenant.client.in_folder("Finance").jobs().start_jobs(process("Report.Monthly")).await.unwrap_err();
    assert!(error.is_not_found());

    let long = json!({ "text": "x".repeat(10_000) }).to_string();
    let with =
        |arguments: &str| StartProcess { input_arguments: Some(arguments.to_owned()), ..process("Report.Monthly") };
    let error = shared.jobs().start_jobs(with(&long)).await.unwrap_err();
    assert!(error.to_string().contains("10000"), "{error}");
    let error = shared.jobs().start_jobs(with("not JSON")).await.unwrap_err();
    assert_eq!(error.api().unwrap().status.as_u16(), 400);
    let error = shared.jobs().start_jobs(StartProcess::default()).await.unwrap_err();
    assert_eq!(error.api().unwrap().operation, "Jobs.StartJobs");

    assert_eq!(shared.jobs().query().all().await.unwrap().len(), before, "nothing was started");
}

#[tokio::test]
async fn a_job_is_started_again() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let input = Some(json!({ "n": 1 }).to_string());
    let first = shared
        .jobs()
        .start_jobs(StartProcess { input_arguments: input.clone(), ..process("Faulty.Process") })
        .await
        .unwrap()
        .remove(0);
    let error = shared.jobs().restart_job(first.id).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 400, "it has not ended: {error}");
    tenant.advance(PENDING + RUNNING);
    assert_eq!(state(&shared, first.id).await, JobState::Faulted);

    let again = shared.jobs().restart_job(first.id).await.unwrap();
    assert_ne!((again.id, again.key), (first.id, first.key));
    assert_eq!((again.state, again.input_arguments), (Some(JobState::Pending), input));
    assert_eq!(again.release_name.as_deref(), Some("Faulty.Process"));
    tenant.advance(PENDING + RUNNING);
    assert_eq!(state(&shared, again.id).await, JobState::Faulted);
    assert!(shared.jobs().restart_job(9_999_999).await.unwrap_err().is_not_found());
}
