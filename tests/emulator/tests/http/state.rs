//! Seeds, snapshots, and back to the start.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Value, json};
use uipath_orchestrator_emulator::seed::{
    AssetValue, Folder, JobEnd, Priority, Process, Queue, QueueItem, Robot, Run, Seed, Webhook,
};
use uipath_orchestrator_emulator::{Emulator, Error, Fault};

use crate::common::{Client, NS, ROBOT_KEY, ids, start_jobs, still, values};

/// A file of its own for each test, which goes when the test ends.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("emulator-{name}-{}.json", std::process::id())))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn finance() -> Seed {
    let items = |i: usize| QueueItem::new().reference(format!("OLD-{i}")).status("Successful");
    Seed::new().setting("Robot.RunDisconnectedHours", "12").webhook(Webhook::new("http://127.0.0.1:1/")).folder(
        Folder::new("Finance/Invoices")
            .robot(Robot::new("Ada").machine("M1"))
            .robot(Robot::new("Bob").state("Disconnected"))
            .process(Process::new("Book").version("1.4.2").run(Run::successful().output(json!({ "sum": 3 }))))
            .process(Process::new("Scan").run(Run::faulted("the scanner is off").lasting(Duration::from_secs(5))))
            .process(Process::new("Old").past_jobs(3, |i| if i == 0 { JobEnd::Faulted } else { JobEnd::Successful }))
            .asset("BaseUrl", "https://erp.acme.example")
            .asset("Retries", 3)
            .asset("DryRun", true)
            .asset("Login", AssetValue::credential("u", "p"))
            .asset_of_robot("BaseUrl", "Ada", "https://ada.acme.example")
            .queue(
                Queue::new("Invoices")
                    .unique_references()
                    .max_retries(2)
                    .item(QueueItem::new().reference("INV-1").value("Amount", 100).priority(Priority::Low))
                    .item(QueueItem::new().reference("INV-2"))
                    .generate(5, items),
            )
            .bucket("scans")
            .row("RobotLogs", json!({ "Message": "before", "Level": "Info" })),
    )
}

#[tokio::test]
async fn a_tenant_is_made_up_in_code() {
    let emulator = still().empty().seed(finance()).start().await.unwrap();
    let client = Client::new(&emulator);
    let folders = client.get("Folders").await.ok(200);
    assert_eq!(values(&folders, "FullyQualifiedName"), ["Finance", "Finance/Invoices"]);
    let client = client.in_folder(ids(&folders)[1]);
    assert_eq!(values(&client.get("Robots").await.ok(200), "Name"), ["Ada", "Bob"]);
    let sessions = client.query("Sessions", "$filter=Robot/Name eq 'Bob'&$expand=Robot").await.ok(200);
    assert_eq!(values(&sessions, "State"), ["Disconnected"]);
    assert_eq!(values(&client.get("Machines").await.ok(200), "Name"), ["M1", "BUILD-01"]);
    assert_eq!(
        values(&client.get("Assets").await.ok(200), "Value"),
        [json!("https://erp.acme.example"), json!("3"), json!("True"), json!("username: u")]
    );
    assert_eq!(values(&client.get("Buckets").await.ok(200), "Name"), ["scans"]);
    assert_eq!(values(&client.get("RobotLogs").await.ok(200), "Message"), ["before"]);
    assert_eq!(client.get("Settings('Robot.RunDisconnectedHours')").await.ok(200)["value"], "12");
    let items = client.get("QueueItems?$expand=QueueDefinition").await.ok(200);
    assert_eq!(ids(&items).len(), 7);
    assert_eq!(items["value"][0]["QueueDefinition"]["MaxNumberOfRetries"], 2);
    assert_eq!(
        values(&client.query("Jobs", "$orderby=Id").await.ok(200), "State"),
        ["Faulted", "Successful", "Successful"]
    );
    // What it makes behaves as what clients make.
    let take = json!({ "transactionData": { "Name": "Invoices" } });
    let item = client.post("Queues/UiPathODataSvc.StartTransaction", &take).await.ok(200);
    assert_eq!(item["Reference"], "INV-2");
    let booked = ids(&start_jobs(&client, "Book", json!({})).await.ok(201))[0];
    let scanned = ids(&start_jobs(&client, "Scan", json!({})).await.ok(201))[0];
    emulator.clock().advance(Duration::from_millis(1500));
    let job = client.get(&format!("Jobs({booked})")).await.ok(200);
    assert_eq!((&job["State"], &job["OutputArguments"]), (&json!("Successful"), &json!("{\"sum\":3}")));
    assert_eq!(client.get(&format!("Jobs({scanned})")).await.ok(200)["State"], "Running");
    emulator.clock().advance(Duration::from_secs(4));
    let job = client.get(&format!("Jobs({scanned})")).await.ok(200);
    assert_eq!((&job["State"], &job["Info"]), (&json!("Faulted"), &json!("the scanner is off")));
    assert!(!client.get("Releases").await.text().contains("emulator"));
}

#[tokio::test]
async fn a_seed_adds_to_the_usual_tenant() {
    let seed = Seed::new().folder(Folder::new("Shared").queue(Queue::new("More").item(QueueItem::new())));
    let emulator = still().seed(seed).start().await.unwrap();
    let client = Client::new(&emulator);
    assert_eq!(values(&client.get("QueueDefinitions").await.ok(200), "Name"), ["Invoices", "More"]);
    assert_eq!(client.get("QueueItems/$count").await.text(), "6");
}

#[tokio::test]
async fn a_tenant_is_read_from_json() {
    // The example of the documentation.
    let docs = include_str!("../../src/seed/mod.rs");
    let (_, rest) = docs.split_once("//! ```json\n").unwrap();
    let (example, _) = rest.split_once("//! ```").unwrap();
    let example: String = example.lines().map(|line| line.trim_start_matches("//!").to_owned() + "\n").collect();
    let emulator = still().empty().seed(Seed::from_json(&example).unwrap()).start().await.unwrap();
    let client = Client::new(&emulator).in_folder(2);
    assert_eq!(values(&client.get("Releases").await.ok(200), "Name"), ["Book", "Scan", "Sum", "Ask"]);
    let item = &client.get("QueueItems").await.ok(200)["value"][0];
    assert_eq!((&item["Reference"], &item["SpecificContent"]), (&json!("INV-1"), &json!({ "Amount": 100 })));
    assert_eq!(
        values(&client.get("Assets").await.ok(200), "ValueType"),
        ["Text", "Integer", "Bool", "Credential", "Secret"]
    );
    assert_eq!(values(&client.get("Jobs").await.ok(200), "State"), ["Successful"]);
    assert_eq!(values(&client.get("Webhooks").await.ok(200), "SubscribeToAllEvents"), [false]);
    assert_eq!(values(&client.get("Users").await.ok(200), "UserName"), ["ada"]);
}

#[tokio::test]
async fn seeds_that_break_the_rules_are_refused_by_their_place() {
    let folder = || Folder::new("A");
    for (seed, wanted) in [
        (Seed::new().row("Nothing", json!({})), "Nothing: the metadata has no such set"),
        (Seed::new().row("Users", json!({ "Nick": "a" })), "Users: Nick: "),
        (Seed::new().row("Users", json!([])), "Users: the body: expected an object"),
        (Seed::new().webhook(Webhook::new("nowhere")), "webhook nowhere: Webhooks: The URL"),
        (Seed::new().folder(Folder::new("A//B")), "folder A//B: Folders: The folder name"),
        (
            Seed::new().folder(folder().queue(Queue::new("q")).queue(Queue::new("Q"))),
            "folder A: queue Q: QueueDefinitions: The name Q is already used",
        ),
        (
            Seed::new().folder(
                folder().queue(Queue::new("q").unique_references().generate(2, |_| QueueItem::new().reference("r"))),
            ),
            "folder A: queue q: item 2: QueueItems: Error creating Transaction. Duplicate Reference.",
        ),
        (
            Seed::new().folder(folder().queue(Queue::new("q").item(QueueItem::new().status("Odd")))),
            "item 1: QueueItems: Status",
        ),
        (
            Seed::new().folder(folder().asset_of_robot("a", "Nobody", 1)),
            "folder A: asset a: Nobody: there is no such robot here",
        ),
    ] {
        let error = Emulator::builder().empty().seed(seed).start().await.unwrap_err();
        assert!(matches!(error, Error::Seed(_)));
        assert!(error.to_string().contains(wanted), "{error} | {wanted}");
    }
    assert!(
        Seed::read("/nowhere/at/all.json").unwrap_err().to_string().contains("/nowhere/at/all.json: cannot be read")
    );
}

/// All that a client can see in a few sets.
async fn seen(client: &Client<'_>) -> Vec<Value> {
    let mut seen = Vec::new();
    for set in ["Jobs?$expand=Robot,Release", "QueueItems?$expand=QueueDefinition", "Assets", "Sessions", "Releases"] {
        seen.push(client.get(set).await.ok(200)["value"].clone());
    }
    seen
}

#[tokio::test]
async fn a_snapshot_brings_everything_back_also_elsewhere() {
    let file = Scratch::new("snapshot");
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let id = ids(&start_jobs(&client, "Invoice.Processing", json!({})).await.ok(201))[0];
    let take = json!({ "transactionData": { "Name": "Invoices" } });
    client.post("Queues/UiPathODataSvc.StartTransaction", &take).await.ok(200);
    let busy = json!({ "Name": "Busy", "Enabled": true, "TimeZoneId": "UTC", "StartProcessCron": "* * * * * ?" });
    let schedule = client.post("ProcessSchedules", &busy).await.ok(201)["Id"].clone();
    emulator.clock().advance(Duration::from_millis(700));
    let before = seen(&client).await;
    emulator.snapshot(&file.0).unwrap();
    // The same emulator, after much has changed.
    client.send("DELETE", "Assets(31)", &[], b"").await;
    start_jobs(&client, "Report.Monthly", json!({})).await.ok(201);
    assert_ne!(seen(&client).await, before);
    emulator.restore(&file.0).unwrap();
    assert_eq!(seen(&client).await, before);
    // Another emulator, in which time goes on for the job.
    let other = still().empty().start().await.unwrap();
    let there = Client::new(&other);
    other.clock().advance(Duration::from_millis(700));
    other.restore(&file.0).unwrap();
    assert_eq!(seen(&there).await, before);
    assert_eq!(there.get(&format!("Jobs({id})")).await.ok(200)["State"], "Running");
    other.clock().advance(Duration::from_secs(1));
    assert_eq!(there.get(&format!("Jobs({id})")).await.ok(200)["State"], "Successful");
    let schedule = there.get(&format!("ProcessSchedules({schedule})")).await.ok(200);
    assert_eq!(schedule["StartProcessNextOccurrence"], "2026-03-01T12:00:02Z");
    // Ids go on where they were, and secrets came along.
    assert_eq!(ids(&start_jobs(&there, "Report.Monthly", json!({})).await.ok(201)), [id + 1]);
    let asset = format!("Assets/{NS}.GetRobotAsset(robotId='{ROBOT_KEY}',assetName='ErpLogin')");
    let robot = there.get(&asset).await.ok(200);
    assert_eq!(robot["CredentialPassword"], "emulated-password");
    other.clock().advance(Duration::from_secs(24 * 3600));
    let taken = there.query("QueueItems", "$filter=Status eq 'Abandoned'").await.ok(200);
    assert_eq!(ids(&taken).len(), 1);
}

#[cfg(unix)]
#[tokio::test]
async fn a_snapshot_is_its_owners_and_never_half() {
    use std::os::unix::fs::PermissionsExt as _;
    let file = Scratch::new("owner");
    let emulator = Emulator::start().await.unwrap();
    emulator.snapshot(&file.0).unwrap();
    assert_eq!(std::fs::metadata(&file.0).unwrap().permissions().mode() & 0o777, 0o600);
    let before = std::fs::read(&file.0).unwrap();
    let nowhere = file.0.join("below/a/file");
    assert!(matches!(emulator.snapshot(&nowhere), Err(Error::File { .. })));
    assert_eq!(std::fs::read(&file.0).unwrap(), before);
}

#[tokio::test]
async fn what_is_no_snapshot_changes_nothing() {
    let file = Scratch::new("broken");
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    emulator.snapshot(&file.0).unwrap();
    let good = std::fs::read_to_string(&file.0).unwrap();
    for (text, wanted) in [
        (String::new(), "the document cannot be read"),
        (good[..good.len() / 2].to_owned(), "the document cannot be read"),
        (good.replace("\"format\": 1", "\"format\": 2"), "its format is 2"),
        (good.replace("\"key\":31,", "\"key\":null,"), "sets.Assets.rows[0] is no row"),
        (good.replace("\"plans\": [", "\"plans\": [{}"), "plans[0] is no plan"),
        (good.replace("\"files\": [", "\"files\": [7"), "files[0] is no file"),
    ] {
        std::fs::write(&file.0, text).unwrap();
        let error = emulator.restore(&file.0).unwrap_err().to_string();
        assert!(error.contains(wanted), "{error} | {wanted}");
        assert_eq!(ids(&client.get("Assets").await.ok(200)), [31, 32, 33, 34]);
    }
    assert!(matches!(emulator.restore("/nowhere/at/all.json"), Err(Error::File { .. })));
}

#[tokio::test]
async fn a_reset_goes_back_to_the_start() {
    let emulator = still().seed(finance()).start().await.unwrap();
    let client = Client::new(&emulator);
    let before = seen(&client).await;
    client.send("DELETE", "Assets(31)", &[], b"").await;
    start_jobs(&client, "Report.Monthly", json!({})).await.ok(201);
    emulator.fail_next(5, Fault::Status(500, None));
    emulator.reset().unwrap();
    assert!(emulator.requests().is_empty());
    assert_eq!(seen(&client).await, before);
}
