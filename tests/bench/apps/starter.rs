//! Starts a job and lists the items of a queue: what compiling such a program costs with this crate.

use uipath_orchestrator::types::{QueueItemStatus, StartProcess, StartProcessStrategy, queue_item};
use uipath_orchestrator::{Client, Credentials, EntitySets as _, Result};

#[tokio::main]
async fn main() -> Result<()> {
    let var = |name: &str| std::env::var(name).unwrap_or_default();
    let client = Client::builder()
        .url(var("UIPATH_URL"))
        .credentials(Credentials::external_application(
            var("UIPATH_CLIENT_ID"),
            var("UIPATH_CLIENT_SECRET"),
            ["OR.Jobs", "OR.Queues"],
        ))
        .build()?;
    let folder = client.in_folder(var("UIPATH_FOLDER_PATH"));

    let start = StartProcess {
        release_name: Some("Invoice.Processing".to_owned()),
        strategy: Some(StartProcessStrategy::ModernJobsCount),
        jobs_count: Some(1),
        ..StartProcess::default()
    };
    for job in folder.jobs().start_jobs(start).await? {
        println!("job {} is {:?}", job.id, job.state);
    }

    let new = queue_item::STATUS.eq(QueueItemStatus::New);
    let mut items = folder.queue_items().query().filter(new).stream();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("item {}: {:?}, due {:?}", item.id, item.reference, item.due_date);
    }
    Ok(())
}
