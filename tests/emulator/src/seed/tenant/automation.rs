//! Packages, the processes of folders, and jobs that have run.

use serde_json::json;

use super::{FINANCE, Filler, SHARED, guid, kind};

pub(super) fn fill(seed: &mut Filler<'_>) {
    packages(seed);
    releases(seed);
    jobs(seed);
}

/// Id, version, description.
const PACKAGES: [(&str, &str, &str); 3] = [
    ("Invoice.Processing", "1.4.2", "Reads invoices and books them"),
    ("Report.Monthly", "2.0.0", "Writes the report of the month"),
    ("Faulty.Process", "1.0.0", "Ends in a fault, for tests"),
];

fn packages(seed: &mut Filler<'_>) {
    let published = seed.ago(60 * 24 * 20);
    for (key, version, description) in PACKAGES {
        seed.row(
            "Processes",
            None,
            json!({
                "Id": key,
                "Key": format!("{key}:{version}"),
                "Title": key,
                "Version": version,
                "Description": description,
                "Authors": "acme",
                "IsActive": true,
                "IsLatestVersion": true,
                "Published": published,
                "ProjectType": "Process",
                "PackageType": "Process",
                "MainEntryPointPath": "Main.xaml",
                "RequiresUserInteraction": true,
                "TargetFramework": "Windows",
            }),
        );
    }
}

/// Id, place of the package, name, folder.
const RELEASES: [(i64, usize, &str, i64); 4] = [
    (21, 0, "Invoice.Processing", SHARED),
    (22, 1, "Report.Monthly", SHARED),
    (23, 2, "Faulty.Process", SHARED),
    (24, 0, "Invoice.Processing", FINANCE),
];

fn releases(seed: &mut Filler<'_>) {
    let created = seed.ago(60 * 24 * 10);
    for (id, package, name, folder) in RELEASES {
        let (key, version, description) = PACKAGES[package];
        seed.row(
            "Releases",
            Some(folder),
            json!({
                "Id": id,
                "Key": guid(kind::RELEASE, id),
                "ProcessKey": key,
                "ProcessVersion": version,
                "IsLatestVersion": true,
                "IsProcessDeleted": false,
                "Description": description,
                "Name": name,
                "ProcessType": "Process",
                "SupportsMultipleEntryPoints": false,
                "RequiresUserInteraction": true,
                "EntryPointPath": "Main.xaml",
                "IsAttended": false,
                "IsCompiled": true,
                "AutoUpdate": false,
                "HiddenForAttendedUser": false,
                "JobPriority": "Normal",
                "SpecificPriorityValue": 45,
                "TargetFramework": "Windows",
                "RemoteControlAccess": "None",
                "CreationTime": created,
                "CreatorUserId": 1,
                "Tags": [],
            }),
        );
    }
}

fn jobs(seed: &mut Filler<'_>) {
    let states = ["Successful", "Successful", "Faulted", "Stopped", "Successful"];
    for (i, state) in (0_i64..).zip(states) {
        let id = 101 + i;
        let release = if state == "Faulted" { 23 } else { 21 + i % 2 };
        let name = RELEASES.iter().find(|known| known.0 == release).map(|known| known.2);
        let robot = 5 + i % 2;
        let (started, ended) = (seed.ago(600 - 60 * i), seed.ago(590 - 60 * i));
        let fault = "The process threw an exception: the element was not found.";
        seed.linked(
            "Jobs",
            Some(SHARED),
            json!({
                "Id": id,
                "Key": guid(kind::JOB, id),
                "State": state,
                "JobPriority": "Normal",
                "SpecificPriorityValue": 45,
                "Source": "Schedule",
                "SourceType": "Schedule",
                "BatchExecutionKey": guid(kind::JOB, 1000 + id),
                "CreationTime": started,
                "StartTime": started,
                "EndTime": ended,
                "LastModificationTime": ended,
                "ReleaseName": name,
                "Type": "Unattended",
                "RuntimeType": "Unattended",
                "ProcessType": "Process",
                "HostMachineName": if robot == 5 { "BUILD-01" } else { "Pool" },
                "Info": if state == "Faulted" { fault } else { "Job completed" },
                "InputArguments": "{\"month\":10}",
                "OutputArguments": if state == "Successful" { Some("{\"booked\":12}") } else { None },
                "HasMediaRecorded": false,
                "HasVideoRecorded": false,
                "RequiresUserInteraction": true,
                "JobError": if state == "Faulted" {
                    json!({ "code": "Robot.Faulted", "title": "The job faulted", "detail": fault, "category": "User", "status": 500, "timestamp": ended })
                } else {
                    json!(null)
                },
            }),
            &[("Release", "Releases", release), ("Robot", "Robots", robot)],
        );
    }
}
