//! The journey of the older tutorials, whole: sign in by a settings file, look at folders, robots, what a robot does,
//! packages, processes and jobs, start a job and stop another, read the assets, make a queue and add an item to it.
//!
//! ```console
//! cargo run --example tutorial [settings.json] [folder] [process]
//! ```
//!
//! Without a settings file it writes one for an emulator that it starts itself.
use std::{env, error::Error, fs, time::Duration};

use indicatif::ProgressBar;
use serde_json::json;
use uipath_orchestrator::types::{QueueDefinition, job, robot_with_license, session};
use uipath_orchestrator::{Client, EntitySets as _};
use uipath_orchestrator_emulator::Emulator;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (emulator, home) = (Emulator::start().await?, tempfile::tempdir()?);
    let settings = home.path().join("settings.json");
    let (known, user_key_url) = (emulator.credentials(), emulator.user_key_url());
    let written = json!({ "url": emulator.url(), "OAuthUrl": user_key_url, "TenantName": emulator.tenant(),
        "ClientId": known.client_id, "UserKey": known.user_key });
    fs::write(&settings, written.to_string())?;
    let given = |n: usize, otherwise: &str| env::args().nth(n).unwrap_or_else(|| otherwise.to_owned());

    let client = Client::from_settings_file(env::args().nth(1).map_or(settings, Into::into))?;
    for folder in &client.folders().query().top(10).await? {
        println!("folder {}: {}", folder.id, folder.fully_qualified_name.as_deref().unwrap_or("-"));
    }
    let folder = client.in_folder(given(2, "Shared"));
    for robot in &folder.robots().query().top(5).await? {
        let of_robot = session::ROBOT.then(robot_with_license::ID).eq(robot.id);
        let session = folder.sessions().query().filter(of_robot).first().await?;
        let state = session.and_then(|session| session.state);
        println!("robot {} is {state:?}", robot.name.as_deref().unwrap_or("-"));
    }
    for package in &client.processes().query().top(5).await? {
        println!("package {}", package.id);
    }
    for release in &folder.releases().query().top(5).await? {
        println!("process {:?} {:?}", release.name, release.process_version);
    }
    for job in &folder.jobs().query().order_by(job::ID.desc()).top(3).await? {
        println!("job {} of {:?} is {:?}", job.id, job.release_name, job.state);
    }

    let process = folder.process(given(3, "Invoice.Processing")).input(&json!({ "invoice": "R-2026-17" }));
    let run = process.clone().start().await?;
    let bar = ProgressBar::new_spinner().with_message(format!("{run:?}"));
    bar.enable_steady_tick(Duration::from_millis(100));
    let done = run.wait().timeout(Duration::from_secs(600)).await;
    let stopped = process.start().await?.stop().grace(Duration::from_secs(20)).await?;
    bar.finish_and_clear();
    match &done {
        Ok(finished) => println!("job {} gave back {}", finished.id(), finished.output::<serde_json::Value>()?),
        Err(error) => println!("{error}"),
    }
    println!("job {} was stopped: {:?}", stopped.id, stopped.state);

    for asset in &folder.assets().get_filtered().top(5).await? {
        println!("asset {:?} = {}", asset.name, asset.value.as_deref().unwrap_or("(a secret)"));
    }
    let name = format!("tutorial-{}", std::process::id());
    let queue = QueueDefinition { name: Some(name.clone()), ..QueueDefinition::default() };
    let made = folder.queue_definitions().create(queue).await?;
    let item = folder.queue(name).add(&json!({ "Customer": "O'Brien", "Amount": 119.0 })).reference("R-1").await?;
    println!("item {} is {:?} in queue {:?}", item.id, item.status, made.name);
    folder.queue_definitions().delete(made.id).await?;
    println!("summary: one job {}, one stopped, one item added", done.map_or("failed", |_| "finished"));
    Ok(())
}
