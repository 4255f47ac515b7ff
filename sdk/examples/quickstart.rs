//! The main job of a program that drives robots: look around, start and stop jobs, keep assets, feed a queue.
//!
//! ```console
//! cargo run --example quickstart
//! ```
//!
//! Without `UIPATH_URL` (or `UIPATH_URI`) in the environment it runs against an emulator that it starts itself.
//! With them it runs against that tenant, in the folder that `UIPATH_FOLDER_PATH` names. It removes what it
//! creates, and starts a process only if `UIPATH_QUICKSTART_PROCESS` names one.

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use uipath_orchestrator::odata::{OpenObject, Page};
use uipath_orchestrator::types::{self, asset, job, queue_item, robot_with_license, session};
use uipath_orchestrator::types::{
    Asset, AssetValueType, CommitType, Job, JobState, QueueDefinition, QueueItemData, StartProcess,
    StartProcessStrategy, StopStrategy, ValueScope,
};
use uipath_orchestrator::{Client, ClientBuilder, Credentials, EntitySets as _, InFolder};
use uipath_orchestrator_emulator::Emulator;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What the last lines show.
#[derive(Default)]
struct Summary {
    jobs: Vec<(i64, JobState)>,
    items_added: usize,
    items_refused: usize,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    let tenant = Tenant::from_env_or_emulator().await?;
    println!("signed in to {}", tenant.client.url());
    let folder = look_around(&tenant).await?;
    let mut summary = Summary::default();
    match &tenant.process {
        Some(process) => run_jobs(&folder, process, &mut summary).await?,
        None => println!("\nno job is started: UIPATH_QUICKSTART_PROCESS names no process"),
    }
    keep_an_asset(&folder).await?;
    feed_a_queue(&folder, &mut summary).await?;

    println!("\nsummary");
    for (id, state) in &summary.jobs {
        println!("  job {id}: {state}");
    }
    println!("  queue items: {} added, {} refused", summary.items_added, summary.items_refused);
    Ok(())
}

/// Where the example runs.
struct Tenant {
    client: Client,
    folder: Option<String>,
    process: Option<String>,
    /// Kept, since the emulator ends with it.
    _emulator: Option<Emulator>,
}

impl Tenant {
    async fn from_env_or_emulator() -> Result<Self> {
        let var = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        if var("UIPATH_URL").or(var("UIPATH_URI")).is_some() {
            let client = Client::from_env()?;
            let (folder, process) = (var("UIPATH_FOLDER_PATH"), var("UIPATH_QUICKSTART_PROCESS"));
            return Ok(Self { client, folder, process, _emulator: None });
        }
        println!("no UIPATH_URL in the environment: starting the emulator");
        let emulator = Emulator::start().await?;
        let client = ClientBuilder::default()
            .url(emulator.url())
            .identity_url(emulator.identity_url())
            .credentials(Credentials::external_application(
                emulator.credentials().client_id.as_str(),
                emulator.credentials().client_secret.as_str(),
                ["OR.Folders", "OR.Robots", "OR.Execution", "OR.Jobs", "OR.Assets", "OR.Queues", "OR.Settings"],
            ))
            .build()?;
        Ok(Self {
            client,
            folder: Some("Shared".to_owned()),
            process: Some("Invoice.Processing".to_owned()),
            _emulator: Some(emulator),
        })
    }
}

/// Prints folders, robots, processes, releases, jobs and the license; answers the client in the folder.
async fn look_around(tenant: &Tenant) -> Result<InFolder> {
    let folders = tenant.client.folders().query().top(10).await?;
    println!("\nfolders");
    for folder in &folders {
        println!("  {:>6}  {}", folder.id, text(folder.fully_qualified_name.as_deref()));
    }
    let path = match &tenant.folder {
        Some(path) => path.clone(),
        None => folders.first().and_then(|folder| folder.fully_qualified_name.clone()).ok_or("there is no folder")?,
    };
    let folder = tenant.client.in_folder(path.as_str());
    println!("\nin {path}");

    let robots = folder.robots().query().top(10).await?;
    for robot in &robots {
        println!("  robot {:>4}  {}", robot.id, text(robot.name.as_deref()));
    }
    if let Some(robot) = robots.first() {
        let of_robot = session::ROBOT.then(robot_with_license::ID).eq(robot.id);
        let sessions = folder.sessions().query().filter(of_robot).expand(session::ROBOT).await?;
        let state = sessions.first().and_then(|session| session.state.clone());
        println!("  robot {} is {}", robot.id, state.map_or("not connected".to_owned(), |state| state.to_string()));
    }
    for process in &tenant.client.processes().query().top(5).await? {
        println!("  package {} {}", process.id, text(process.title.as_deref()));
    }
    for release in &folder.releases().query().top(5).await? {
        println!("  process {} {}", text(release.name.as_deref()), text(release.process_version.as_deref()));
    }
    let jobs: Page<Job> = folder.jobs().query().with_count().order_by(job::ID.desc()).top(3).await?;
    println!("  {} jobs, the latest:", jobs.count.unwrap_or_default());
    for job in &jobs {
        println!("    {:>6}  {:<12} {}", job.id, shown(job), text(job.release_name.as_deref()));
    }
    let license = tenant.client.settings().get_license().await?;
    let (used, allowed) = (license.used.unwrap_or_default(), license.allowed.unwrap_or_default());
    for (kind, allowed) in allowed.iter().filter(|(_, allowed)| **allowed > 0) {
        println!("  license {kind}: {} of {allowed} in use", used.get(kind).copied().unwrap_or_default());
    }
    Ok(folder)
}

/// Starts a job and follows it to its end, then starts another and kills it.
async fn run_jobs(folder: &InFolder, process: &str, summary: &mut Summary) -> Result<()> {
    println!("\njobs of {process}");
    let start = || StartProcess {
        release_name: Some(process.to_owned()),
        strategy: Some(StartProcessStrategy::ModernJobsCount),
        jobs_count: Some(1),
        input_arguments: Some(json!({ "invoice": "R-2026-17" }).to_string()),
        ..StartProcess::default()
    };
    let started = folder.jobs().start_jobs(start()).await?;
    let first = started.first().ok_or("no job was started")?;
    let bar = ProgressBar::new_spinner();
    let last = follow(folder, first.id, |job| bar.set_message(format!("job {} is {}", job.id, shown(job)))).await?;
    bar.finish_and_clear();
    println!("  job {} ended: {}", last.id, shown(&last));
    summary.jobs.push((last.id, last.state.unwrap_or(JobState::Pending)));

    let started = folder.jobs().start_jobs(start()).await?;
    let ids: Vec<i64> = started.iter().map(|job| job.id).collect();
    folder.jobs().stop_jobs(ids.clone(), StopStrategy::Kill).await?;
    for id in ids {
        let last = follow(folder, id, |_| ()).await?;
        println!("  job {id} was killed: {}", shown(&last));
        summary.jobs.push((id, last.state.unwrap_or(JobState::Pending)));
    }
    Ok(())
}

/// Reads a job until it has ended. By id: the service limits how often lists are read.
async fn follow(folder: &InFolder, id: i64, seen: impl Fn(&Job)) -> Result<Job> {
    loop {
        let job = folder.jobs().get(id).await?;
        seen(&job);
        if matches!(job.state, Some(JobState::Successful | JobState::Faulted | JobState::Stopped)) {
            return Ok(job);
        }
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
}

/// Lists assets, creates one, changes it, and deletes it.
async fn keep_an_asset(folder: &InFolder) -> Result<()> {
    println!("\nassets");
    for asset in &folder.assets().get_filtered().order_by(asset::NAME.asc()).top(5).await? {
        println!("  {} = {}", text(asset.name.as_deref()), asset.value.as_deref().unwrap_or("(a secret)"));
    }
    let created = folder
        .assets()
        .create(Asset {
            name: Some(unique("quickstart")),
            value_scope: Some(ValueScope::Global),
            value_type: Some(AssetValueType::Text),
            string_value: Some("first".to_owned()),
            ..Asset::default()
        })
        .await?;
    folder.assets().update(created.id, |asset| asset.string_value = Some("second".to_owned())).await?;
    let after = folder.assets().get(created.id).await?;
    println!("  created {}, now {}", text(after.name.as_deref()), text(after.string_value.as_deref()));
    folder.assets().delete(created.id).await?;
    Ok(())
}

/// Creates a queue, adds an item and then 1,000 of which some are refused, and reads back the failed ones.
async fn feed_a_queue(folder: &InFolder, summary: &mut Summary) -> Result<()> {
    let name = unique("quickstart");
    println!("\nqueue {name}");
    let queue = folder
        .queue_definitions()
        .create(QueueDefinition {
            name: Some(name.clone()),
            enforce_unique_reference: Some(true),
            max_number_of_retries: Some(0),
            ..QueueDefinition::default()
        })
        .await?;
    let outcome = fill(folder, &queue, &name, summary).await;
    // Removed also where filling it failed.
    folder.queue_definitions().delete(queue.id).await?;
    outcome
}

async fn fill(folder: &InFolder, queue: &QueueDefinition, name: &str, summary: &mut Summary) -> Result<()> {
    let added = folder.queues().add_queue_item(item(name, 0)).await?;
    println!("  item {} is {}", added.id, added.status.map_or("unknown".to_owned(), |status| status.to_string()));
    summary.items_added += 1;

    // Every hundredth has the reference of its neighbour, which a queue with unique references refuses.
    let items: Vec<QueueItemData> =
        (1..=1_000).map(|n| QueueItemData { name: None, ..item(name, if n % 100 == 0 { n - 1 } else { n }) }).collect();
    let bar = ProgressBar::new(1_000);
    bar.set_style(ProgressStyle::with_template("  {bar:40} {pos}/{len} items")?);
    let mut refusals = Vec::new();
    for chunk in items.chunks(100) {
        let outcome = folder
            .queues()
            .bulk_add_queue_items(CommitType::ProcessAllIndependently, name)
            .queue_items(chunk.to_vec())
            .await?;
        let refused = outcome.failed_items.unwrap_or_default();
        summary.items_added += chunk.len() - refused.len();
        refusals.extend(refused);
        bar.inc(u64::try_from(chunk.len())?);
    }
    bar.finish();
    for refusal in refusals.iter().take(3) {
        println!(
            "  refused: item {} of its chunk: {}",
            refusal.ordinal.unwrap_or(-1),
            text(refusal.error_message.as_deref())
        );
    }
    summary.items_refused = refusals.len();

    // Take one item and fail it, so that there is something to read back.
    let taken = folder
        .queues()
        .start_transaction(types::TransactionData { name: Some(name.to_owned()), ..Default::default() })
        .await?
        .ok_or("the queue is empty")?;
    let exception = types::ProcessingException {
        reason: Some("the amount is missing".to_owned()),
        type_: Some(types::ProcessingExceptionType::BusinessException),
        ..Default::default()
    };
    let result = types::TransactionResult {
        is_successful: Some(false),
        processing_exception: Some(Box::new(exception)),
        ..Default::default()
    };
    folder.queues().by_key(taken.id).set_transaction_result(result).await?;
    let failed = queue_item::STATUS.eq(types::QueueItemStatus::Failed);
    let failed = failed.and(queue_item::QUEUE_DEFINITION_ID.eq(queue.id));
    for item in &folder.queue_items().query().filter(failed).top(10).await? {
        println!("  item {} ({}) has failed", item.id, text(item.reference.as_deref()));
    }
    Ok(())
}

fn item(queue: &str, n: u32) -> QueueItemData {
    QueueItemData {
        name: Some(queue.to_owned()),
        reference: Some(format!("R-{n}")),
        specific_content: Some(OpenObject::from_iter([
            ("Customer".to_owned(), json!("O'Brien & co")),
            ("Amount".to_owned(), json!(n)),
        ])),
        ..QueueItemData::default()
    }
}

/// A name that no earlier run has used.
fn unique(prefix: &str) -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    format!("{prefix}-{}", now.as_millis())
}

fn text(value: Option<&str>) -> &str {
    value.unwrap_or("-")
}

fn shown(job: &Job) -> String {
    job.state.as_ref().map_or("unknown".to_owned(), ToString::to_string)
}
