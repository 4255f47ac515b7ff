//! Folders, machines, robots and their sessions, users.

use serde_json::{Value as Json, json};

use super::{FINANCE, Filler, INVOICES, SHARED, guid, kind};
use crate::orchestrator::{MACHINES_OF, USERS_OF, user_role};

pub(super) fn fill(seed: &mut Filler<'_>) {
    folders(seed);
    machines(seed);
    robots(seed);
    sessions(seed);
    users(seed);
    roles(seed);
}

fn folders(seed: &mut Filler<'_>) {
    let folders = [
        (SHARED, "Shared", "Shared", None),
        (FINANCE, "Finance", "Finance", None),
        (INVOICES, "Invoices", "Finance/Invoices", Some(FINANCE)),
    ];
    for (id, name, path, parent) in folders {
        // The machines of its robots.
        let own = MACHINES.iter().filter(|machine| ROBOTS.iter().any(|robot| robot.3 == machine.1 && robot.4 == id));
        let machines: Vec<i64> = own.map(|machine| machine.0).collect();
        seed.row(
            "Folders",
            None,
            json!({
                "Id": id,
                "Key": guid(kind::FOLDER, id),
                "DisplayName": name,
                "FullyQualifiedName": path,
                "FullyQualifiedNameOrderable": path,
                "Description": null,
                "FolderType": "Standard",
                "IsPersonal": false,
                "ProvisionType": "Automatic",
                "PermissionModel": "FineGrained",
                "ParentId": parent,
                "ParentKey": parent.map(|parent| guid(kind::FOLDER, parent)),
                "FeedType": "Processes",
                "IsActive": true,
                MACHINES_OF: machines,
                USERS_OF: [{ "UserId": 1, "RoleIds": [1] }],
            }),
        );
    }
}

const MACHINES: [(i64, &str, &str, i64); 2] = [(11, "BUILD-01", "Standard", 1), (12, "Pool", "Template", 4)];

fn machines(seed: &mut Filler<'_>) {
    for (id, name, ty, slots) in MACHINES {
        seed.row(
            "Machines",
            None,
            json!({
                "Id": id,
                "Key": guid(kind::MACHINE, id),
                "LicenseKey": guid(kind::MACHINE, id),
                "Name": name,
                "Description": "Seeded by the emulator",
                "Type": ty,
                "Scope": "Default",
                "NonProductionSlots": 0,
                "UnattendedSlots": slots,
                "HeadlessSlots": 0,
                "TestAutomationSlots": 0,
                "RobotVersions": [{ "Count": 1, "Version": "23.10.4", "MachineId": id }],
                "RobotUsers": [],
                "AutomationType": "Any",
                "TargetFramework": "Any",
                "Tags": [],
            }),
        );
    }
}

/// Id, name, user, machine, folder.
const ROBOTS: [(i64, &str, &str, &str, i64); 4] = [
    (5, "Ada", "ACME\\ada", "BUILD-01", SHARED),
    (6, "Babbage", "ACME\\babbage", "Pool", SHARED),
    (7, "Curie", "ACME\\curie", "Pool", FINANCE),
    (8, "Darwin", "ACME\\darwin", "Pool", INVOICES),
];

fn robots(seed: &mut Filler<'_>) {
    let created = seed.ago(60 * 24 * 30);
    for (id, name, user, machine, folder) in ROBOTS {
        seed.row(
            "Robots",
            Some(folder),
            json!({
                "Id": id,
                "LicenseKey": guid(kind::ROBOT, id),
                "MachineName": machine,
                "MachineId": machine_id(machine),
                "Name": name,
                "Username": user,
                "Description": null,
                "Type": "Unattended",
                "HostingType": "Standard",
                "ProvisionType": "Manual",
                "UserId": id,
                "Enabled": true,
                "CredentialType": "Default",
                "RobotEnvironments": "",
                "IsExternalLicensed": false,
                "LimitConcurrentExecution": false,
                "CreationTime": created,
                "CreatorUserId": 1,
            }),
        );
    }
}

fn machine_id(name: &str) -> Json {
    MACHINES.iter().find(|machine| machine.1 == name).map_or(Json::Null, |machine| machine.0.into())
}

fn sessions(seed: &mut Filler<'_>) {
    let reported = seed.ago(1);
    let states = ["Available", "Busy", "Disconnected", "Available"];
    for ((robot, _, _, machine, folder), (i, state)) in ROBOTS.into_iter().zip(states.into_iter().enumerate()) {
        seed.linked(
            "Sessions",
            Some(folder),
            json!({
                "Id": 51 + i,
                "HostMachineName": machine,
                "MachineId": machine_id(machine),
                "MachineName": machine,
                "State": state,
                "ReportingTime": reported,
                "Info": null,
                "IsUnresponsive": state == "Disconnected",
                "RobotSessionType": "LongLived",
                "Version": "23.10.4",
                "Platform": "Windows",
            }),
            &[("Robot", "Robots", robot)],
        );
    }
}

fn users(seed: &mut Filler<'_>) {
    let created = seed.ago(60 * 24 * 90);
    for (id, name, ty) in [(1, "admin", "User"), (5, "ada", "DirectoryRobot"), (6, "babbage", "DirectoryRobot")] {
        seed.row(
            "Users",
            None,
            json!({
                "Id": id,
                "Name": name,
                "Surname": "",
                "UserName": name,
                "FullName": name,
                "EmailAddress": format!("{name}@acme.example"),
                "IsActive": true,
                "CreationTime": created,
                "Type": ty,
                "TenantId": 1,
                "TenancyName": "DefaultTenant",
                "RolesList": ["Automation User"],
                "UserRoles": [user_role((id, &name.into()), (2, &"Automation User".into()), &"Tenant".into())],
            }),
        );
    }
}

/// The roles that each tenant has.
const ROLES: [(i64, &str); 3] = [(1, "Administrator"), (2, "Automation User"), (3, "Robot")];

fn roles(seed: &mut Filler<'_>) {
    for (id, name) in ROLES {
        seed.row(
            "Roles",
            None,
            json!({
                "Id": id,
                "Name": name,
                "DisplayName": name,
                "Type": "Tenant",
                "IsStatic": id == 1,
                "IsEditable": id != 1,
            }),
        );
    }
}
