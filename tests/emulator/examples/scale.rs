//! How long requests take over many rows, and how much room the rows take.
//!
//! ```console
//! cargo run --release -p uipath-orchestrator-emulator --example scale                 # 1,000,000 items, 100,000 jobs
//! cargo run --release -p uipath-orchestrator-emulator --example scale -- 200000 20000
//! ```
//!
//! Each line is the median of some requests, each over a connection of its own, read to their ends.

use std::error::Error;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use uipath_orchestrator_emulator::seed::{Folder, JobEnd, Priority, Process, Queue, QueueItem, Robot};
use uipath_orchestrator_emulator::{Emulator, Seed};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Queues that share the items.
const QUEUES: usize = 10;
/// Requests of one kind.
const TIMES: usize = 9;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let items: usize = arguments.next().map_or(Ok(1_000_000), |count| count.parse())?;
    let jobs: usize = arguments.next().map_or(Ok(100_000), |count| count.parse())?;
    let before = memory();
    let start = Instant::now();
    let emulator = Emulator::builder().empty().seed(seed(items, jobs)).start().await?;
    println!("{items} items and {jobs} jobs: {:.1} s, {} MB", start.elapsed().as_secs_f64(), memory() - before);

    let (deep, last) = (items - items / 10, items);
    for (what, path) in [
        ("an item by its key", format!("QueueItems({last})")),
        ("first page", "QueueItems?$top=100".to_owned()),
        ("first page of a status", "QueueItems?$filter=Status%20eq%20'New'&$top=100".to_owned()),
        (
            "last page of a status, newest first",
            "QueueItems?$filter=Status%20eq%20'Successful'&$orderby=Id%20desc&$top=100".to_owned(),
        ),
        (
            "a page of a queue and a status",
            "QueueItems?$filter=QueueDefinitionId%20eq%203%20and%20Status%20eq%20'New'&$top=100".to_owned(),
        ),
        ("an item by its reference", format!("QueueItems?$filter=Reference%20eq%20'R-{}'", last / 2)),
        ("a page from a key on", format!("QueueItems?$filter=Id%20gt%20{deep}&$top=100")),
        ("a deep page", format!("QueueItems?$skip={deep}&$top=100")),
        ("a deep page of a status", format!("QueueItems?$filter=Status%20eq%20'New'&$skip={}&$top=100", items / 4)),
        ("a page and the number of all", "QueueItems?$count=true&$top=100".to_owned()),
        ("the number of a status", "QueueItems/$count?$filter=Status%20eq%20'New'".to_owned()),
        ("no index: a scan", "QueueItems?$filter=contains(Reference,'-77')&$top=100".to_owned()),
        ("no index: ordered by a time", "QueueItems?$orderby=CreationTime%20desc&$top=100".to_owned()),
        ("first page of 1,000 jobs", "Jobs?$top=1000".to_owned()),
        ("faulted jobs, newest first", "Jobs?$filter=State%20eq%20'Faulted'&$orderby=Id%20desc&$top=100".to_owned()),
        ("a deep page of jobs", format!("Jobs?$skip={}&$top=100", jobs - jobs / 10)),
    ] {
        let mut times = Vec::new();
        for _ in 0..TIMES {
            let start = Instant::now();
            let length = send(&emulator, "GET", &path, "").await?;
            times.push((start.elapsed(), length));
        }
        times.sort_unstable();
        let (time, length) = times[TIMES / 2];
        println!("{what:<38} {} {:>9} bytes", shown(time), length);
    }

    let start = Instant::now();
    for i in 0..1000 {
        let body = format!("{{\"transactionData\":{{\"Name\":\"Queue {}\"}}}}", i % QUEUES);
        send(&emulator, "POST", "Queues/UiPathODataSvc.StartTransaction", &body).await?;
    }
    println!("{:<38} {}", "an item is taken (of 1,000)", shown(start.elapsed() / 1000));

    let file = std::env::temp_dir().join(format!("uipath-orchestrator-emulator-scale-{}.json", std::process::id()));
    let start = Instant::now();
    emulator.snapshot(&file)?;
    let length = std::fs::metadata(&file)?.len();
    println!("{:<38} {} {:>9} MB", "a snapshot", shown(start.elapsed()), length / 1_000_000);
    let start = Instant::now();
    let restored = emulator.restore(&file);
    std::fs::remove_file(&file)?;
    restored?;
    println!("{:<38} {}", "is restored", shown(start.elapsed()));
    Ok(())
}

fn seed(items: usize, jobs: usize) -> Seed {
    let statuses = ["New", "New", "New", "InProgress", "Successful", "Successful", "Successful", "Failed"];
    let mut folder = Folder::new("Shared").robot(Robot::new("Ada"));
    for queue in 0..QUEUES {
        folder = folder.queue(Queue::new(format!("Queue {queue}")).generate(items / QUEUES, move |i| {
            let number = queue * (items / QUEUES) + i;
            let item = QueueItem::new().reference(format!("R-{number}")).value("Number", number);
            let item = if number.is_multiple_of(7) { item.priority(Priority::High) } else { item };
            match statuses[number % statuses.len()] {
                "New" => item,
                status => item.status(status),
            }
        }));
    }
    let ends = [JobEnd::Successful, JobEnd::Successful, JobEnd::Successful, JobEnd::Faulted, JobEnd::Stopped];
    Seed::new().folder(folder.process(Process::new("Robot").past_jobs(jobs, move |i| ends[i % ends.len()])))
}

/// The length of the answer, if it is a good one.
async fn send(emulator: &Emulator, method: &str, path: &str, body: &str) -> Result<usize> {
    let mut stream = TcpStream::connect(emulator.address()).await?;
    let request = format!(
        "{method} /odata/{path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\nauthorization: Bearer {}\r\n\
         x-uipath-folderpath: Shared\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        emulator.address(),
        emulator.credentials().personal_access_token,
        body.len()
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    if !answer.starts_with(b"HTTP/1.1 20") {
        return Err(String::from_utf8_lossy(&answer).into_owned().into());
    }
    Ok(answer.len())
}

fn shown(time: Duration) -> String {
    format!("{:>10.2} ms", time.as_secs_f64() * 1000.0)
}

/// The memory of this process in megabytes; 0 where the system does not say it so.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok()).unwrap_or_default() / 1024
}
