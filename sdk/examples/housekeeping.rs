//! A look after a tenant: schedules, users and roles, machines, the license.
//!
//! ```console
//! cargo run --example housekeeping
//! ```
//!
//! Without `UIPATH_URL` in the environment it runs at an emulator that it starts itself, makes a few schedules there,
//! and switches them. At a tenant it only looks.

mod support;

use std::error::Error;

use indicatif::{ProgressBar, ProgressStyle};
use uipath_orchestrator::odata::Timestamp;
use uipath_orchestrator::types::ProcessSchedule;
use uipath_orchestrator::{Client, EntitySets as _, InFolder};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (client, emulator) = support::client().await?;
    let folder = client.in_folder(std::env::var("UIPATH_FOLDER_PATH").unwrap_or_else(|_| "Shared".to_owned()));
    if emulator.is_some() {
        make_schedules(&folder).await?;
        let switched = switch_off(&folder).await?;
        println!("{switched} schedules were switched off");
        client.user("ada").add_role("Robot").await?;
    }
    println!("\n{:<16} {:<8} {:<20} next run", "schedule", "", "process");
    for schedule in folder.schedule_list().await? {
        let on = if schedule.enabled { "on" } else { "off" };
        let next = schedule.next_run.map_or_else(|| "-".to_owned(), |next| next.to_string());
        println!("{:<16} {on:<8} {:<20} {next}", schedule.name, schedule.process.unwrap_or_default());
    }
    people_and_machines(&client).await?;
    license(&client).await
}

async fn make_schedules(folder: &InFolder) -> uipath_orchestrator::Result<()> {
    for (hour, name) in [(2, "Nightly"), (7, "Morning"), (18, "Evening"), (23, "Late")] {
        let schedule = ProcessSchedule {
            name: Some(name.to_owned()),
            enabled: Some(true),
            release_id: Some(21),
            release_name: Some("Invoice.Processing".to_owned()),
            time_zone_id: Some("UTC".to_owned()),
            start_process_cron: Some(format!("0 0 {hour} * * ?")),
            ..ProcessSchedule::default()
        };
        folder.process_schedules().create(schedule).await?;
    }
    Ok(())
}

/// Switches everything off but what runs at night; answers how many that were.
async fn switch_off(folder: &InFolder) -> Result<usize, Box<dyn Error>> {
    let schedules = folder.schedule_list().await?;
    let bar = ProgressBar::new(schedules.len() as u64);
    bar.set_style(ProgressStyle::with_template("{pos}/{len} {bar:40} {msg}")?);
    let mut switched = 0;
    for schedule in schedules.iter().filter(|schedule| schedule.name != "Nightly") {
        bar.set_message(schedule.name.clone());
        switched += usize::from(folder.schedule(&schedule.name).disable().await?);
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(switched)
}

async fn people_and_machines(client: &Client) -> uipath_orchestrator::Result<()> {
    println!("\n{:<16} roles", "user");
    for user in client.user_list().await? {
        println!("{:<16} {}", user.user_name, user.roles.join(", "));
    }
    println!("\n{:<16} {:<10} {:>10}  key", "machine", "kind", "unattended");
    for machine in client.machine_list().await? {
        let kind = machine.kind.as_ref().map_or("?", |kind| kind.as_str());
        let key = if machine.license_key.is_some() { "there, and not shown" } else { "-" };
        println!("{:<16} {kind:<10} {:>10}  {key}", machine.name, machine.slots.unattended);
    }
    Ok(())
}

async fn license(client: &Client) -> Result<(), Box<dyn Error>> {
    let license = client.license().await?;
    println!("\n{:<16} {:>7} {:>7} {:>7}", "license", "allowed", "used", "left");
    for (runtime, uses) in &license.runtimes {
        println!("{runtime:<16} {:>7} {:>7} {:>7}", uses.allowed, uses.used, uses.left());
    }
    match (license.expires, license.days_left(Timestamp::now())) {
        (Some(expires), Some(days)) => println!("it ends at {expires}, in {days} days"),
        _ => println!("it does not end"),
    }
    Ok(())
}
