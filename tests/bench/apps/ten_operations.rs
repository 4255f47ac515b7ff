//! Uses ten operations: what an application of a usual size costs.

use uipath_orchestrator::types::{
    Asset, CommitType, JobState, QueueDefinition, QueueItemData, StartProcess, StopStrategy, TransactionData, job,
    release, session,
};
use uipath_orchestrator::{Client, EntitySets as _, Result};

#[tokio::main]
async fn main() -> Result<()> {
    let client = Client::from_env()?;
    for folder in &client.folders().query().top(10).await? {
        println!("{}: {:?}", folder.id, folder.display_name);
    }
    let folder = client.in_folder("Shared");
    println!("{} sessions", folder.sessions().query().expand(session::ROBOT).await?.len());
    println!("{} releases", folder.releases().query().order_by(release::NAME.asc()).all().await?.len());
    let started = folder.jobs().start_jobs(StartProcess::default()).await?;
    let running = folder.jobs().query().filter(job::STATE.eq(JobState::Running)).select((job::ID,)).all().await?;
    println!("{} started, {} running", started.len(), running.len());
    folder.jobs().stop_jobs(started.iter().map(|job| job.id).collect(), StopStrategy::SoftStop).await?;
    let asset = folder.assets().create(Asset { name: Some("a".to_owned()), ..Asset::default() }).await?;
    folder.assets().delete(asset.id).await?;
    let queue = QueueDefinition { name: Some("q".to_owned()), ..QueueDefinition::default() };
    let queue = folder.queue_definitions().create(queue).await?;
    let items = vec![QueueItemData::default()];
    folder.queues().bulk_add_queue_items(CommitType::AllOrNothing, "q").queue_items(items).await?;
    let taken = folder.queues().start_transaction(TransactionData::default()).await?;
    println!("{} holds {:?}", queue.id, taken.map(|item| item.id));
    Ok(())
}
