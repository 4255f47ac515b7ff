//! The calls as one would write them with reqwest and serde alone: what this crate is measured against.

use reqwest::Client;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::derived::JobDto;

/// A page.
#[derive(Debug, Deserialize)]
pub struct Page<T> {
    /// Its rows.
    pub value: Vec<T>,
    /// Where the next one is.
    #[serde(rename = "@odata.nextLink")]
    pub next: Option<String>,
}

/// An error of either kind.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// A client of the same settings as this crate's: one that follows no redirect and goes through no proxy.
pub fn client() -> Result<Client, Failure> {
    // Without a provider reqwest refuses to be built, whether or not there is a URL with TLS.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Ok(Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build()?)
}

/// Reads one job.
pub async fn job(client: &Client, url: &str, token: &str, id: i64) -> Result<JobDto, Failure> {
    get(client, &format!("{url}/odata/Jobs({id})"), token).await
}

/// Reads all jobs, and calls `each` with each.
pub async fn jobs(client: &Client, url: &str, token: &str, mut each: impl FnMut(JobDto)) -> Result<(), Failure> {
    let mut next = Some(format!("{url}/odata/Jobs"));
    while let Some(url) = next {
        let page: Page<JobDto> = get(client, &url, token).await?;
        page.value.into_iter().for_each(&mut each);
        next = page.next;
    }
    Ok(())
}

async fn get<T: DeserializeOwned>(client: &Client, url: &str, token: &str) -> Result<T, Failure> {
    let request = client.get(url).bearer_auth(token).header("Accept", "application/json");
    let body = request.send().await?.error_for_status()?.bytes().await?;
    Ok(serde_json::from_slice(&body)?)
}
