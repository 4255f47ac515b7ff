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

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use uipath_orchestrator::odata::Page;
use uipath_orchestrator::queues::NewItem;
use uipath_orchestrator::types::{
    Asset, AssetValueType, Job, JobState, QueueDefinition, QueueItemStatus, ValueScope, asset, job, queue_item,
    robot_with_license, session,
};
use uipath_orchestrator::{Client, ClientBuilder, Credentials, EntitySets as _, InFolder};
use uipath_orchestrator_emulator::Emulator;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What the last lines show.
#[derive(Default)]
struct Summary {
    jobs: Vec<(i64, JobState)>,
    items_added: u64,
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
    let process = folder.process(process).input(&json!({ "invoice": "R-2026-17" }));
    let run = process.clone().start().await?;
    let bar = ProgressBar::new_spinner();
    let mut states = run.states();
    let mut last = JobState::Pending;
    while let Some(change) = states.next().await {
        last = change?.state;
        bar.set_message(format!("job {} is {last}", run.id()));
    }
    bar.finish_and_clear();
    println!("  job {} ended: {last}", run.id());
    summary.jobs.push((run.id(), last));

    let job = process.start().await?.stop().kill().await?;
    println!("  job {} was killed: {}", job.id, shown(&job));
    summary.jobs.push((job.id, job.state.unwrap_or(JobState::Terminating)));
    Ok(())
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

async fn fill(folder: &InFolder, definition: &QueueDefinition, name: &str, summary: &mut Summary) -> Result<()> {
    let queue = folder.queue(name);
    let added = queue.add(&invoice(0)).reference("R-0").await?;
    println!("  item {} is {}", added.id, added.status.map_or("unknown".to_owned(), |status| status.to_string()));

    // Every hundredth has the reference of its neighbour, which a queue with unique references refuses.
    let reference = |n: u32| format!("R-{}", if n.is_multiple_of(100) { n - 1 } else { n });
    let items = (1..=1_000).map(|n| NewItem::new(&invoice(n)).reference(reference(n)));
    let bar = ProgressBar::new(1_000);
    bar.set_style(ProgressStyle::with_template("  {bar:40} {pos}/{len} items")?);
    let outcome = queue.add_all(items).chunk_size(100).on_progress(|progress| bar.set_position(progress.done)).await?;
    bar.finish();
    for refused in outcome.refused.iter().take(3) {
        println!("  refused: item {}: {}", refused.index, refused.message);
    }
    summary.items_added = 1 + outcome.added;
    summary.items_refused = outcome.refused.len();

    // Take one item and fail it, so that there is something to read back.
    let taken = queue.transactions().take().await?.ok_or("the queue is empty")?;
    taken.fail_business("the amount is missing").await?;
    let failed = queue_item::STATUS.eq(QueueItemStatus::Failed);
    let failed = failed.and(queue_item::QUEUE_DEFINITION_ID.eq(definition.id));
    for item in &folder.queue_items().query().filter(failed).top(10).await? {
        println!("  item {} ({}) has failed", item.id, text(item.reference.as_deref()));
    }
    Ok(())
}

fn invoice(n: u32) -> serde_json::Value {
    json!({ "Customer": "O'Brien & co", "Amount": n })
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
