//! Starts a job and lists the items of a queue: what compiling such a program costs with reqwest and serde alone.

use std::error::Error;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Token {
    access_token: String,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct StartInfo<'a> {
    start_info: StartProcess<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct StartProcess<'a> {
    release_name: &'a str,
    strategy: &'a str,
    jobs_count: i32,
}

#[derive(Deserialize)]
struct Page<T> {
    value: Vec<T>,
    #[serde(rename = "@odata.nextLink")]
    next: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Job {
    id: i64,
    state: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct QueueItem {
    id: i64,
    reference: Option<String>,
    due_date: Option<String>,
}

struct Orchestrator {
    client: reqwest::Client,
    url: String,
    token: String,
    folder: String,
}

impl Orchestrator {
    async fn sign_in() -> Result<Self, Box<dyn Error>> {
        let var = |name: &str| std::env::var(name).unwrap_or_default();
        // The provider that this crate takes: the same TLS is compiled for both.
        #[cfg(not(feature = "reqwest-defaults"))]
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder().build()?;
        let url = var("UIPATH_URL");
        let (id, secret) = (var("UIPATH_CLIENT_ID"), var("UIPATH_CLIENT_SECRET"));
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", &id),
            ("client_secret", &secret),
            ("scope", "OR.Jobs OR.Queues"),
        ];
        let answer = client.post(format!("{url}/identity/connect/token")).form(&form).send().await?;
        let token: Token = answer.error_for_status()?.json().await?;
        Ok(Self { client, url, token: token.access_token, folder: var("UIPATH_FOLDER_PATH") })
    }

    async fn call<T: DeserializeOwned>(&self, request: reqwest::RequestBuilder) -> Result<T, Box<dyn Error>> {
        let request = request.bearer_auth(&self.token).header("X-UIPATH-FolderPath", &self.folder);
        Ok(request.send().await?.error_for_status()?.json().await?)
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let orchestrator = Orchestrator::sign_in().await?;

    let start = StartInfo {
        start_info: StartProcess { release_name: "Invoice.Processing", strategy: "ModernJobsCount", jobs_count: 1 },
    };
    let path = "odata/Jobs/UiPath.Server.Configuration.OData.StartJobs";
    let request = orchestrator.client.post(format!("{}/{path}", orchestrator.url)).json(&start);
    let started: Page<Job> = orchestrator.call(request).await?;
    for job in started.value {
        println!("job {} is {:?}", job.id, job.state);
    }

    let first = format!("{}/odata/QueueItems?$filter=Status%20eq%20'New'&$orderby=Id", orchestrator.url);
    let mut next = Some(first);
    while let Some(url) = next {
        let page: Page<QueueItem> = orchestrator.call(orchestrator.client.get(url)).await?;
        for item in page.value {
            println!("item {}: {:?}, due {:?}", item.id, item.reference, item.due_date);
        }
        next = page.next;
    }
    Ok(())
}
