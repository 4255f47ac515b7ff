//! Where an example runs.

use std::error::Error;

use uipath_orchestrator::{Client, Credentials};
use uipath_orchestrator_emulator::Emulator;

/// A client of the Orchestrator that the environment variables `UIPATH_…` name; without `UIPATH_URL` and `UIPATH_URI`,
/// of an emulator, which runs for as long as it is held.
pub(crate) async fn client() -> Result<(Client, Option<Emulator>), Box<dyn Error>> {
    if ["UIPATH_URL", "UIPATH_URI"].iter().any(|name| std::env::var_os(name).is_some()) {
        return Ok((Client::from_env()?, None));
    }
    let emulator = Emulator::start().await?;
    let token = emulator.credentials().personal_access_token.as_str();
    let client =
        Client::builder().url(emulator.url()).credentials(Credentials::personal_access_token(token)).build()?;
    Ok((client, Some(emulator)))
}
