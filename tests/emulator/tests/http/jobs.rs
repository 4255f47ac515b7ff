//! Jobs: started, run by the clock, stopped.

use std::time::Duration;

use crate::common::{Client, NS, ids, start_jobs, still, values};
use serde_json::{Value, json};
use uipath_orchestrator_emulator::seed::{Folder, Process, Run, Seed};

async fn job(client: &Client<'_>, id: i64) -> Value {
    client.get(&format!("Jobs({id})?$expand=Robot,Release")).await.ok(200)
}

#[tokio::test]
async fn a_job_runs_by_the_clock() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let reply = start_jobs(&client, "Invoice.Processing", json!({ "InputArguments": "{\"a\":1}" })).await;
    let started = reply.ok(201);
    let id = ids(&started)[0];
    assert!(id > 105);
    assert_eq!(values(&started, "State"), ["Pending"]);
    assert_eq!(job(&client, id).await["State"], "Pending");
    emulator.clock().advance(Duration::from_millis(500));
    let running = job(&client, id).await;
    assert_eq!(running["State"], "Running");
    assert_eq!(running["StartTime"], "2026-03-01T12:00:00.5Z");
    assert_eq!(running["Release"]["Name"], "Invoice.Processing");
    let robot = running["Robot"]["Id"].as_i64().unwrap();
    let sessions = client.query("Sessions", &format!("$filter=Robot/Id eq {robot}&$expand=Job")).await.ok(200);
    assert_eq!(values(&sessions, "State"), ["Busy"]);
    assert_eq!(sessions["value"][0]["Job"]["Id"], id);
    emulator.clock().advance(Duration::from_secs(1));
    let ended = job(&client, id).await;
    assert_eq!((&ended["State"], &ended["EndTime"]), (&json!("Successful"), &json!("2026-03-01T12:00:01.5Z")));
    let sessions = client.query("Sessions", &format!("$filter=Robot/Id eq {robot}")).await.ok(200);
    assert_eq!(values(&sessions, "State"), ["Available"]);
}

#[tokio::test]
async fn a_job_that_nobody_looked_at_ends_at_its_own_time() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let id = ids(&start_jobs(&client, "Faulty.Process", json!({})).await.ok(201))[0];
    emulator.clock().advance(Duration::from_secs(3600));
    let ended = job(&client, id).await;
    assert_eq!(ended["State"], "Faulted");
    assert_eq!(ended["StartTime"], "2026-03-01T12:00:00.5Z");
    assert_eq!(ended["EndTime"], "2026-03-01T12:00:01.5Z");
    assert_eq!(ended["JobError"]["code"], "Robot.Faulted");
    assert!(ended["Info"].as_str().unwrap().contains("exception"));
}

#[tokio::test]
async fn strategies_say_how_many_jobs_there_are() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for (info, count) in [
        (json!({}), 1),
        (json!({ "Strategy": "ModernJobsCount", "JobsCount": 3 }), 3),
        (json!({ "Strategy": "JobsCount", "JobsCount": 2 }), 2),
        (json!({ "Strategy": "RobotCount", "NoOfRobots": 4 }), 4),
        (json!({ "Strategy": "All" }), 2),
        (json!({ "Strategy": "Specific", "RobotIds": [5] }), 1),
        (json!({ "Strategy": "Specific", "RobotIds": [5, 6, 6] }), 3),
    ] {
        let started = start_jobs(&client, "Report.Monthly", info.clone()).await.ok(201);
        assert_eq!(ids(&started).len(), count, "{info}");
    }
    let started =
        start_jobs(&client, "Report.Monthly", json!({ "Strategy": "Specific", "RobotIds": [6] })).await.ok(201);
    assert_eq!(job(&client, ids(&started)[0]).await["Robot"]["Name"], "Babbage");
}

#[tokio::test]
async fn what_cannot_be_started_is_refused() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let before = client.get("Jobs/$count").await.text();
    let reply = start_jobs(&client, "Nothing", json!({})).await;
    assert_eq!(reply.ok(404)["errorCode"], 1002);
    // The other folder's process is not here.
    let by_key = json!({ "startInfo": { "ReleaseKey": "000005e1-0000-4000-8000-000000000015" } });
    let start = format!("Jobs/{NS}.StartJobs");
    assert_eq!(client.in_folder(3).post(&start, &by_key).await.status, 404);
    for info in [
        json!({ "InputArguments": "x".repeat(10_001) }),
        json!({ "InputArguments": "not json" }),
        json!({ "Strategy": "Specific" }),
        json!({ "Strategy": "Nonsense" }),
        json!({ "JobsCount": -1 }),
        json!({ "Unknown": 1 }),
        json!({ "JobsCount": "2" }),
    ] {
        assert_eq!(start_jobs(&client, "Report.Monthly", info.clone()).await.status, 400, "{info}");
    }
    let nobody = json!({ "Strategy": "Specific", "RobotIds": [99] });
    assert_eq!(start_jobs(&client, "Report.Monthly", nobody).await.status, 404);
    assert_eq!(client.get("Jobs/$count").await.text(), before);
    let long = json!({ "InputArguments": format!("{{\"a\":\"{}\"}}", "x".repeat(10_000 - 8)) });
    start_jobs(&client, "Report.Monthly", long).await.ok(201);
}

#[tokio::test]
async fn jobs_are_stopped_softly_or_killed() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let started = start_jobs(&client, "Report.Monthly", json!({ "JobsCount": 3 })).await.ok(201);
    let ids = ids(&started);
    emulator.clock().advance(Duration::from_millis(600));
    let stop = format!("Jobs/{NS}.StopJobs");
    let reply = client.post(&stop, &json!({ "jobIds": [ids[0], ids[1]], "strategy": "Kill" })).await;
    assert_eq!((reply.status, reply.body.len()), (200, 0));
    let one = format!("Jobs({})/{NS}.StopJob", ids[2]);
    assert_eq!(client.post(&one, &json!({ "strategy": "SoftStop" })).await.status, 200);
    // A kill is not taken back.
    assert_eq!(client.post(&stop, &json!({ "jobIds": [ids[0]], "strategy": "SoftStop" })).await.status, 200);
    assert_eq!(job(&client, ids[0]).await["State"], "Terminating");
    assert_eq!(job(&client, ids[2]).await["State"], "Stopping");
    emulator.clock().advance(Duration::from_millis(300));
    for id in &ids {
        assert_eq!(job(&client, *id).await["State"], "Stopped", "{id}");
    }
    emulator.clock().advance(Duration::from_secs(60));
    assert_eq!(job(&client, ids[0]).await["State"], "Stopped");
    // Nothing is done if one of them cannot be stopped.
    let other = crate::common::ids(&start_jobs(&client, "Report.Monthly", json!({})).await.ok(201))[0];
    assert_eq!(client.post(&stop, &json!({ "jobIds": [other, ids[0]], "strategy": "Kill" })).await.status, 400);
    assert_eq!(client.post(&stop, &json!({ "jobIds": [other, 1], "strategy": "Kill" })).await.status, 404);
    assert_eq!(job(&client, other).await["State"], "Pending");
    for body in
        [json!({ "jobIds": [other] }), json!({ "jobIds": [other], "strategy": "Soft" }), json!({ "strategy": "Kill" })]
    {
        assert_eq!(client.post(&stop, &body).await.status, 400, "{body}");
    }
}

#[tokio::test]
async fn a_suspended_job_runs_on_when_it_is_resumed() {
    let seed = Seed::new().folder(Folder::new("Shared").process(Process::new("Ask").run(Run::suspended())));
    let emulator = still().seed(seed).start().await.unwrap();
    let client = Client::new(&emulator);
    let started = start_jobs(&client, "Ask", json!({})).await.ok(201);
    let id = ids(&started)[0];
    let resume = format!("Jobs/{NS}.ResumeJob");
    let body = json!({ "jobKey": started["value"][0]["Key"] });
    assert!(client.post(&resume, &body).await.ok(400)["message"].as_str().unwrap().contains("is Pending"));
    emulator.clock().advance(Duration::from_secs(10));
    let suspended = job(&client, id).await;
    assert_eq!((&suspended["State"], &suspended["EndTime"]), (&json!("Suspended"), &json!(null)));
    let robot = suspended["Robot"]["Id"].as_i64().unwrap();
    let sessions = client.query("Sessions", &format!("$filter=Robot/Id eq {robot}")).await.ok(200);
    assert_eq!(values(&sessions, "State"), ["Available"]);
    let resumed = client.post(&resume, &body).await.ok(200);
    assert_eq!((&resumed["State"], &resumed["ResumeTime"]), (&json!("Resumed"), &json!("2026-03-01T12:00:10Z")));
    emulator.clock().advance(Duration::from_millis(500));
    let running = job(&client, id).await;
    assert_eq!((&running["State"], &running["StartTime"]), (&json!("Running"), &suspended["StartTime"]));
    emulator.clock().advance(Duration::from_secs(1));
    assert_eq!(job(&client, id).await["State"], "Successful");
    let nobody = json!({ "jobKey": "11111111-2222-3333-4444-555555555555" });
    assert_eq!(client.post(&resume, &nobody).await.status, 404);
}

#[tokio::test]
async fn jobs_are_validated_without_being_started() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let before = client.get("Jobs/$count").await.text();
    let path = format!("Jobs/{NS}.ValidateDynamicJob");
    for (info, valid, codes) in [
        (json!({ "ReleaseName": "Report.Monthly" }), true, json!([])),
        (json!({ "ReleaseName": "Nothing" }), false, json!([])),
        (json!({ "ReleaseName": "Report.Monthly", "InputArguments": "{" }), false, json!([])),
        (
            json!({ "ReleaseName": "Report.Monthly", "Strategy": "Specific", "RobotIds": [99] }),
            false,
            json!(["RobotNotFound"]),
        ),
    ] {
        let result = client.post(&path, &json!({ "startInfo": info })).await.ok(200);
        assert_eq!((&result["IsValid"], &result["ErrorCodes"]), (&json!(valid), &codes), "{info}");
        assert_eq!(result["Errors"].as_array().unwrap().is_empty(), valid, "{info}");
    }
    assert_eq!(client.get("Jobs/$count").await.text(), before);
    let existing = |id: i64| format!("Jobs({id})/{NS}.ValidateExistingJob");
    assert_eq!(client.post(&existing(101), &json!({})).await.ok(200)["IsValid"], true);
    client.send("DELETE", "Releases(21)", &[], b"").await;
    assert_eq!(client.post(&existing(101), &json!({})).await.ok(200)["IsValid"], false);
    assert_eq!(client.post(&existing(999), &json!({})).await.status, 404);
}

#[tokio::test]
async fn robots_write_logs() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let started = start_jobs(&client, "Faulty.Process", json!({})).await.ok(201);
    emulator.clock().advance(Duration::from_secs(10));
    let key = started["value"][0]["Key"].as_str().unwrap().to_owned();
    let logs = client.query("RobotLogs", &format!("$filter=JobKey eq {key}&$orderby=TimeStamp")).await.ok(200);
    assert_eq!(values(&logs, "Level"), ["Info", "Error"]);
    assert_eq!(logs["value"][0]["Message"], "Faulty.Process execution started");
    assert!(logs["value"][1]["Message"].as_str().unwrap().contains("exception"));
    let raw: Value = serde_json::from_str(logs["value"][0]["RawMessage"].as_str().unwrap()).unwrap();
    assert_eq!(raw["jobId"], key.as_str());
    assert_eq!(client.get(&format!("RobotLogs/{NS}.GetTotalCount")).await.ok(200)["value"], 2);
    assert_eq!(client.in_folder(2).get(&format!("RobotLogs/{NS}.GetTotalCount")).await.ok(200)["value"], 0);
}
