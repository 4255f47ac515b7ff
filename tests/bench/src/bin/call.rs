//! One call, `client.jobs().get(1)`, beside the same with reqwest and serde alone.

use std::time::{Duration, Instant};

use benchmarks::by_hand;
use benchmarks::measure::median;
use benchmarks::server::{Server, serve_if_asked};
use uipath_orchestrator::{Client, Credentials, EntitySets as _};

type Failure = Box<dyn std::error::Error + Send + Sync>;

const CALLS: usize = 5_000;

fn main() -> Result<(), Failure> {
    if serve_if_asked().map_err(|error| error.to_string())? {
        return Ok(());
    }
    let server = Server::start(1).map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let client = Client::builder().url(&server.url).credentials(Credentials::personal_access_token("any")).build()?;
    let bare = by_hand::client()?;
    let mut times: [Vec<Duration>; 2] = Default::default();
    let connections = runtime.block_on(async {
        let jobs = client.jobs();
        for _ in 0..CALLS {
            let start = Instant::now();
            by_hand::job(&bare, &server.url, "any", 1).await?;
            times[0].push(start.elapsed());
            let start = Instant::now();
            jobs.get(1).await?;
            times[1].push(start.elapsed());
        }
        let connections = bare.get(format!("{}/connections", server.url)).send().await?.text().await?;
        Ok::<_, Failure>(connections)
    })?;
    println!("{CALLS} calls of each in turn over loopback, a job of all members each time");
    println!("{:<36} {:>10} {:>10} {:>8}", "", "p50", "p99", "ratio");
    let [by_hand, ours] = times;
    let (hand_p50, hand_p99) = percentiles(by_hand);
    let (own_p50, own_p99) = percentiles(ours);
    let line = |name: &str, p50: Duration, p99: Duration| {
        let ratio = p50.as_secs_f64() / hand_p50.as_secs_f64();
        println!("{name:<36} {:>7} µs {:>7} µs {ratio:>8.3}", p50.as_micros(), p99.as_micros());
    };
    line("by hand: reqwest, serde's derive", hand_p50, hand_p99);
    line("this crate", own_p50, own_p99);
    println!("{connections} connections in all, for both clients");
    Ok(())
}

fn percentiles(mut times: Vec<Duration>) -> (Duration, Duration) {
    let p50 = median(&mut times);
    (p50, times.get(times.len() * 99 / 100).copied().unwrap_or_default())
}
