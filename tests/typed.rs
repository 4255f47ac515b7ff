//! What a caller may write is typed end to end.
//!
//! `StartJobs` takes a struct and answers jobs, `StopJobs` takes ids and an enumeration, `AddQueueItem` takes the
//! item and answers a queue item:
//!
//! ```
//! use uipath_orchestrator::odata::Guid;
//! use uipath_orchestrator::types::{job, session, Job, QueueItem, QueueItemData, SessionState, StartProcess, StopStrategy};
//! use uipath_orchestrator::{Client, EntitySets as _, Result};
//!
//! async fn run(client: &Client) -> Result<()> {
//!     let folder = client.in_folder(7);
//!     let jobs: Vec<Job> = folder.jobs().start_jobs(StartProcess::default()).await?;
//!     folder.jobs().stop_jobs(jobs.iter().map(|job| job.id).collect(), StopStrategy::Kill).await?;
//!     let item: QueueItem = folder.queues().add_queue_item(QueueItemData::default()).await?;
//!     folder.jobs().resume_job(Guid::nil()).await?;
//!     folder.sessions().query().filter(session::STATE.eq(SessionState::Busy)).await?;
//!     folder.jobs().query().order_by(job::ID.desc()).await?;
//!     folder.assets().delete(item.id).await?;
//!     Ok(())
//! }
//! ```
//!
//! Each of the following differs from it in one place, and does not compile.
//!
//! `StartJobs` takes no release's name:
//! ```compile_fail,E0308
//! # use uipath_orchestrator::{Client, EntitySets as _, Result};
//! # async fn run(client: &Client) -> Result<()> {
//! client.jobs().start_jobs("InvoiceProcessing").await?;
//! # Ok(()) }
//! ```
//!
//! It answers jobs:
//! ```compile_fail,E0308
//! # use uipath_orchestrator::types::{Robot, StartProcess};
//! # use uipath_orchestrator::{Client, EntitySets as _, Result};
//! # async fn run(client: &Client) -> Result<()> {
//! let jobs: Vec<Robot> = client.jobs().start_jobs(StartProcess::default()).await?;
//! # Ok(()) }
//! ```
//!
//! `StopJobs` takes ids:
//! ```compile_fail,E0308
//! # use uipath_orchestrator::types::StopStrategy;
//! # use uipath_orchestrator::{Client, EntitySets as _, Result};
//! # async fn run(client: &Client) -> Result<()> {
//! client.jobs().stop_jobs(vec!["41"], StopStrategy::Kill).await?;
//! # Ok(()) }
//! ```
//!
//! And a strategy to stop, not one to start:
//! ```compile_fail,E0308
//! # use uipath_orchestrator::types::StartProcessStrategy;
//! # use uipath_orchestrator::{Client, EntitySets as _, Result};
//! # async fn run(client: &Client) -> Result<()> {
//! client.jobs().stop_jobs(vec![41], StartProcessStrategy::All).await?;
//! # Ok(()) }
//! ```
//!
//! `AddQueueItem` takes the item, not the queue:
//! ```compile_fail,E0308
//! # use uipath_orchestrator::types::QueueDefinition;
//! # use uipath_orchestrator::{Client, EntitySets as _, Result};
//! # async fn run(client: &Client) -> Result<()> {
//! client.queues().add_queue_item(QueueDefinition::default()).await?;
//! # Ok(()) }
//! ```
//!
//! A key is no id:
//! ```compile_fail,E0308
//! # use uipath_orchestrator::{Client, EntitySets as _, Result};
//! # async fn run(client: &Client) -> Result<()> {
//! client.jobs().resume_job(41).await?;
//! # Ok(()) }
//! ```
//!
//! A session is not in the state of a job:
//! ```compile_fail,E0277
//! # use uipath_orchestrator::types::{session, JobState};
//! # use uipath_orchestrator::{Client, EntitySets as _, Result};
//! # async fn run(client: &Client) -> Result<()> {
//! client.sessions().query().filter(session::STATE.eq(JobState::Running)).await?;
//! # Ok(()) }
//! ```
//!
//! Jobs are not sorted by what a session has:
//! ```compile_fail,E0277
//! # use uipath_orchestrator::types::session;
//! # use uipath_orchestrator::{Client, EntitySets as _, Result};
//! # async fn run(client: &Client) -> Result<()> {
//! client.jobs().query().order_by(session::ID.desc()).await?;
//! # Ok(()) }
//! ```
//!
//! No service deletes jobs, so there is no such call:
//! ```compile_fail,E0599
//! # use uipath_orchestrator::{Client, EntitySets as _, Result};
//! # async fn run(client: &Client) -> Result<()> {
//! client.jobs().delete(41).await?;
//! # Ok(()) }
//! ```
//!
//! `StartJobs` answers all jobs at once, and takes no page:
//! ```compile_fail,E0277
//! # use uipath_orchestrator::types::StartProcess;
//! # use uipath_orchestrator::{Client, EntitySets as _, Result};
//! # async fn run(client: &Client) -> Result<()> {
//! client.jobs().start_jobs(StartProcess::default()).top(5).await?;
//! # Ok(()) }
//! ```
