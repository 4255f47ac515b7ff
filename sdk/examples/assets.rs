//! Assets: read as Rust types, set for everyone and for one robot, and credentials that stay secret.
//!
//! ```console
//! cargo run --example assets
//! ```
//!
//! Without `UIPATH_URL` in the environment it runs at an emulator that it starts itself. It deletes what it makes.

mod support;

use std::error::Error;

use indicatif::{ProgressBar, ProgressStyle};
use secrecy::{ExposeSecret as _, SecretString};
use uipath_orchestrator::InFolder;
use uipath_orchestrator::assets::{AssetValue, Credential};

/// What an automation is set up with.
const SETTINGS: [(&str, &str); 4] = [
    ("Example.Region", "emea"),
    ("Example.Mailbox", "invoices@acme.example"),
    ("Example.Currency", "EUR"),
    ("Example.Archive", "https://archive.acme.example"),
];

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (client, emulator) = support::client().await?;
    let folder = client.in_folder("Shared");

    let bar = ProgressBar::new(SETTINGS.len() as u64);
    bar.set_style(ProgressStyle::with_template("{pos}/{len} {bar:40} {msg}")?);
    for (name, value) in SETTINGS {
        bar.set_message(name);
        folder.asset(name).set(value).description("Set by an example").await?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    println!("{} assets were set", SETTINGS.len());

    let region: String = folder.asset("Example.Region").get().await?;
    println!("the region is {region}");
    numbers(&folder).await?;
    if emulator.is_some() {
        logins(&folder).await?;
    }
    match folder.asset("Example.Regon").get::<String>().await {
        Err(error) if error.is_not_found() => println!("a slip of the pen: {error}"),
        other => println!("{other:?}"),
    }

    let mut deleted = 0;
    for name in SETTINGS.map(|(name, _)| name).into_iter().chain(["Example.Retries", "Example.Login"]) {
        deleted += usize::from(folder.asset(name).delete().await?);
    }
    println!("{deleted} assets were deleted");
    Ok(())
}

/// A number that is counted up: the type is kept, and what is set for others.
async fn numbers(folder: &InFolder) -> uipath_orchestrator::Result<()> {
    let retries = folder.asset("Example.Retries");
    retries.set(3).await?;
    let before: i32 = retries.get().await?;
    retries.set(before + 1).await?;
    println!("retries: {before}, and now {}", retries.get::<i32>().await?);
    if let Err(error) = retries.set("four").await {
        println!("a text is refused: {error}");
    }
    let any: AssetValue = retries.get().await?;
    println!("whatever it is: {any:?}");
    Ok(())
}

/// A login with a value of its own for the robot Ada.
async fn logins(folder: &InFolder) -> uipath_orchestrator::Result<()> {
    let login = folder.asset("Example.Login");
    login.set(Credential::new("erp", SecretString::from("for everyone"))).await?;
    login.set_for_robot("Ada", Credential::new("erp-ada", SecretString::from("for Ada"))).await?;
    for robot in ["Ada", "Babbage"] {
        let read: Credential = login.get_for_robot(robot).await?;
        let letters = read.password.as_ref().map_or(0, |password| password.expose_secret().len());
        println!("{robot} signs in as {}, with a password of {letters} letters: {read:?}", read.username);
    }
    Ok(())
}
