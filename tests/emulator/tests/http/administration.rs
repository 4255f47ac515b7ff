//! Users and machines of folders, roles, robots, and what a tenant is asked about itself.

use std::time::Duration;

use serde_json::{Value, json};
use uipath_orchestrator_emulator::Seed;
use uipath_orchestrator_emulator::seed::Folder;

use crate::common::{Client, NS, ids, start_jobs, still, values};

#[tokio::test]
async fn users_are_given_to_folders_with_roles() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let assign = |users: Value, folder: i64, roles: Value| {
        let place = json!([{ "FolderId": folder, "RoleIds": roles }]);
        json!({ "assignments": { "UserIds": users, "RolesPerFolder": place } })
    };
    let path = format!("Folders/{NS}.AssignUsers");
    assert_eq!(client.post(&path, &assign(json!([5, 6]), 2, json!([2, 3]))).await.status, 204);
    assert_eq!(client.post(&path, &assign(json!([5]), 2, json!([3]))).await.status, 204);
    let users = async |folder: i64, inherited: bool| {
        client.get(&format!("Folders/{NS}.GetUsersForFolder(key={folder},includeInherited={inherited})")).await.ok(200)
    };
    let finance = users(2, false).await;
    assert_eq!(ids(&finance), [1, 5, 6]);
    let ada = &finance["value"][1];
    assert_eq!(ada["UserEntity"]["UserName"], "ada");
    assert_eq!(ada["Roles"].as_array().unwrap().len(), 1, "{ada}");
    assert_eq!((&ada["Roles"][0]["Name"], &ada["Roles"][0]["Origin"]), (&json!("Robot"), &json!("Assigned")));
    // The folder below has them too, but not by itself.
    assert_eq!(ids(&users(3, false).await), [1]);
    let invoices = users(3, true).await;
    let ada = &invoices["value"][1];
    assert_eq!((&ada["Roles"][0]["Origin"], &ada["UserEntity"]["IsInherited"]), (&json!("Inherited"), &json!(true)));
    assert_eq!(ada["Roles"][0]["InheritedFromFolder"]["DisplayName"], "Finance");
    let filtered = format!("Folders/{NS}.GetUsersForFolder(key=2,includeInherited=false)");
    assert_eq!(ids(&client.query(&filtered, "$filter=UserEntity/UserName eq 'ada'&$top=1").await.ok(200)), [5]);
    let all = format!("Folders/{NS}.GetAllRolesForUser(username='ADA',skip=0,take=10)");
    let roles = client.get(&all).await.ok(200);
    assert_eq!((&roles["Count"], &roles["TenantRoles"][0]["Name"]), (&json!(1), &json!("Automation User")));
    assert_eq!(roles["PageItems"][0]["Folder"]["FullyQualifiedName"], "Finance");
    assert_eq!(
        client.post(&format!("Folders(2)/{NS}.RemoveUserFromFolder"), &json!({ "userId": 5 })).await.status,
        204
    );
    assert_eq!(ids(&users(2, false).await), [1, 6]);
    for (users, folder, roles) in
        [(json!([99]), 2, json!([2])), (json!([5]), 99, json!([2])), (json!([5]), 2, json!([99]))]
    {
        assert_eq!(client.post(&path, &assign(users, folder, roles)).await.status, 404);
    }
}

#[tokio::test]
async fn machines_are_given_to_folders() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let machines = async |folder: i64| {
        let listed = client.get(&format!("Folders/{NS}.GetMachinesForFolder(key={folder})")).await.ok(200);
        assert!(listed["value"].as_array().unwrap().iter().all(|machine| machine["IsAssignedToFolder"] == true));
        values(&listed, "Name")
    };
    assert_eq!(machines(1).await, ["BUILD-01", "Pool"]);
    let assign = json!({ "assignments": { "MachineIds": [11, 12], "FolderIds": [2, 3] } });
    assert_eq!(client.post(&format!("Folders/{NS}.AssignMachines"), &assign).await.status, 204);
    assert_eq!(machines(3).await, ["BUILD-01", "Pool"]);
    let update = json!({ "associations": { "FolderId": 3, "AddedMachineIds": [], "RemovedMachineIds": [12] } });
    let path = format!("Folders/{NS}.UpdateMachinesToFolderAssociations");
    assert_eq!(client.post(&path, &update).await.status, 204);
    assert_eq!(machines(3).await, ["BUILD-01"]);
    let assigned = client.get(&format!("Machines/{NS}.GetAssignedMachines(folderId=3)")).await.ok(200);
    assert_eq!(ids(&assigned), [11]);
    let remove = json!({ "machineIds": [11, 12] });
    assert_eq!(client.post(&format!("Folders(3)/{NS}.RemoveMachinesFromFolder"), &remove).await.status, 204);
    assert_eq!(machines(3).await, Vec::<Value>::new());
}

#[tokio::test]
async fn folders_are_moved_by_their_action() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let moved = client.send("PUT", &format!("Folders(3)/{NS}.MoveFolder?targetParentId=1"), &[], b"").await;
    assert_eq!(moved.status, 204, "{}", moved.text());
    let folder = client.get("Folders(3)").await.ok(200);
    assert_eq!((&folder["FullyQualifiedName"], &folder["ParentId"]), (&json!("Shared/Invoices"), &json!(1)));
    let into_itself = client.send("PUT", &format!("Folders(1)/{NS}.MoveFolder?targetParentId=3"), &[], b"").await;
    assert_eq!(into_itself.status, 400, "{}", into_itself.text());
}

#[tokio::test]
async fn roles_have_users_and_tokens_a_user() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let change = json!({ "addedUserIds": [6], "removedUserIds": [5] });
    assert_eq!(client.post(&format!("Roles(3)/{NS}.SetUsers"), &change).await.status, 204);
    assert_eq!(ids(&client.get(&format!("Roles/{NS}.GetUsersForRole(key=3)")).await.ok(200)), [6]);
    let user_ids = client.get(&format!("Roles/{NS}.GetUserIdsForRole(key=3)")).await.ok(200);
    assert_eq!(user_ids["value"], json!([6]));
    assert_eq!(client.get("Users(6)").await.ok(200)["RolesList"], json!(["Automation User", "Robot"]));
    assert_eq!(client.get(&format!("Users/{NS}.GetCurrentUser()")).await.ok(200)["UserName"], "admin");
    let empty = still().empty().start().await.unwrap();
    assert_eq!(Client::new(&empty).get(&format!("Users/{NS}.GetCurrentUser")).await.status, 204);
}

#[tokio::test]
async fn roles_of_a_user_are_expanded() {
    let grace = json!({ "UserName": "grace", "RolesList": ["Administrator"] });
    let emulator = still().seed(Seed::new().row("Users", grace)).start().await.unwrap();
    let client = Client::new(&emulator);
    let roles = async |name: &str| {
        let path = format!("Users?$filter=UserName%20eq%20'{name}'&$expand=UserRoles");
        let user = client.get(&path).await.ok(200)["value"][0].take();
        let roles = user["UserRoles"].as_array().unwrap().iter();
        let roles = roles.inspect(|role| assert_eq!((&role["UserId"], &role["UserName"]), (&user["Id"], &json!(name))));
        roles.map(|role| format!("{} {}", role["RoleId"], role["RoleName"].as_str().unwrap())).collect::<Vec<_>>()
    };
    assert_eq!(roles("grace").await, ["1 Administrator"]);
    assert_eq!(roles("ada").await, ["2 Automation User"]);
    let toggle = json!({ "role": "Robot", "toggle": true });
    assert_eq!(client.post(&format!("Users(5)/{NS}.ToggleRole"), &toggle).await.status, 200);
    assert_eq!(roles("ada").await, ["2 Automation User", "3 Robot"]);
    let assign = json!({ "roleIds": [1] });
    assert_eq!(client.post(&format!("Users(5)/{NS}.AssignRoles"), &assign).await.status, 200);
    assert_eq!(roles("ada").await, ["1 Administrator"]);
    client.post("Users", &json!({ "UserName": "mary", "RolesList": ["Automation User"] })).await.ok(201);
    assert_eq!(roles("mary").await, ["2 Automation User"]);
    assert_eq!(client.get("Users(5)").await.ok(200).get("UserRoles"), None);
}

#[tokio::test]
async fn tasks_are_assigned_to_users() {
    let shared =
        Folder::new("Shared").row("Tasks", json!({ "Title": "Check", "Status": "Unassigned", "Type": "ExternalTask" }));
    let emulator = still().seed(Seed::new().folder(shared)).start().await.unwrap();
    // The vendor's clients name no folder for this.
    let client = Client { folder: None, ..Client::new(&emulator) };
    let listed = client.get(&format!("Tasks/{NS}.GetTasksAcrossFolders")).await.ok(200);
    let task = ids(&listed)[0];
    let assign = json!({ "taskAssignments": [
        { "TaskId": task, "UserNameOrEmail": "ADA@acme.example" },
        { "TaskId": task, "UserId": 99 },
        { "TaskId": 4711, "UserId": 5 },
    ] });
    let failed = client.post(&format!("Tasks/{NS}.AssignTasks"), &assign).await.ok(200);
    assert_eq!(values(&failed, "ErrorMessage"), ["User does not exist.", "Task does not exist."]);
    let read = client.get(&format!("Tasks({task})?$expand=AssignedToUser")).await.ok(200);
    assert_eq!((&read["Status"], &read["AssignedToUser"]["userName"]), (&json!("Pending"), &json!("ada")));
    let named = json!({ "taskIds": [task] });
    assert_eq!(client.post(&format!("Tasks/{NS}.UnassignTasks"), &named).await.ok(200)["value"], json!([]));
    assert_eq!(client.get(&format!("Tasks({task})")).await.ok(200)["Status"], "Unassigned");
    let deleted = client.in_folder(1).post(&format!("Tasks/{NS}.DeleteTasks"), &named).await.ok(200);
    assert_eq!(deleted["value"], json!([]));
    assert_eq!(client.get(&format!("Tasks({task})")).await.status, 404);
}

#[tokio::test]
async fn robots_are_switched_and_found_by_folder() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let off = json!({ "enabled": false, "robotIds": [5] });
    client.post(&format!("Robots/{NS}.ToggleEnabledStatus"), &off).await;
    assert_eq!(client.get("Robots(5)").await.ok(200)["Enabled"], false);
    // What is off runs no jobs.
    let started = start_jobs(&client, "Report.Monthly", json!({ "Strategy": "All" })).await.ok(201);
    assert_eq!(started["value"].as_array().unwrap().len(), 1, "{started}");
    let wanted = json!({ "Strategy": "Specific", "RobotIds": [5] });
    assert_eq!(start_jobs(&client, "Report.Monthly", wanted).await.status, 409);
    let two = json!({ "Strategy": "ModernJobsCount", "JobsCount": 2 });
    let two = start_jobs(&client, "Report.Monthly", two).await.ok(201);
    emulator.clock().advance(std::time::Duration::from_secs(60));
    for id in ids(&two) {
        assert_eq!(client.get(&format!("Jobs({id})?$expand=Robot")).await.ok(200)["Robot"]["Id"], 6);
    }
    let other = json!({ "enabled": false, "robotIds": [6, 7] });
    assert_eq!(client.post(&format!("Robots/{NS}.ToggleEnabledStatus"), &other).await.status, 404);
    assert_eq!(client.get("Robots(6)").await.ok(200)["Enabled"], true);
    for (call, wanted) in [
        ("GetConfiguredRobots", vec![5, 6]),
        ("GetRobotsFromFolder(folderId=2)", vec![7]),
        ("GetFolderRobots(folderId=1,machineId=12)", vec![6]),
    ] {
        assert_eq!(ids(&client.get(&format!("Robots/{NS}.{call}")).await.ok(200)), wanted, "{call}");
    }
    assert_eq!(ids(&client.get(&format!("Sessions/{NS}.GetGlobalSessions")).await.ok(200)), [51, 52, 53, 54]);
}

#[tokio::test]
async fn processes_are_updated_by_key() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let key = client.get("Releases(21)").await.ok(200)["Key"].clone();
    let update = |version: &str| json!({ "releaseKey": key, "processVersion": version, "inputArgs": "{\"month\":1}" });
    let path = format!("Releases/{NS}.UpdateByKey");
    assert_eq!(client.post(&path, &update("9.9.9")).await.status, 404);
    let updated = client.post(&path, &update("1.4.2")).await;
    assert!(matches!(updated.status, 200 | 204), "{}", updated.text());
    assert_eq!(client.get("Releases(21)").await.ok(200)["InputArguments"], "{\"month\":1}");
}

#[tokio::test]
async fn queues_tell_how_far_they_are() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let path = "QueueProcessingRecords/UiPathODataSvc.RetrieveQueuesProcessingStatus";
    client
        .post("Queues/UiPathODataSvc.StartTransaction", &json!({ "transactionData": { "Name": "Invoices" } }))
        .await
        .ok(200);
    let status = &client.get(path).await.ok(200)["value"][0];
    for (member, wanted) in [
        ("QueueDefinitionName", json!("Invoices")),
        ("ItemsToProcess", json!(2)),
        ("ItemsInProgress", json!(1)),
        ("SuccessfulTransactionsNo", json!(1)),
        ("BusinessExceptionsNo", json!(1)),
        ("ApplicationExceptionsNo", json!(0)),
        ("TotalNumberOfTransactions", json!(2)),
        ("ProcessingMeanTime", json!(60)),
    ] {
        assert_eq!(status[member], wanted, "{member}");
    }
    assert_eq!(client.in_folder(2).get(path).await.ok(200)["value"], json!([]));
    let reviewed = json!({ "userId": 5, "queueItems": [{ "Id": 1004 }] });
    let set = client.post("QueueItems/UiPathODataSvc.SetItemReviewer", &reviewed).await.ok(200);
    assert_eq!(
        (&set["Success"], &client.get("QueueItems(1004)").await.ok(200)["ReviewerUserId"]),
        (&json!(true), &json!(5))
    );
    let unset = json!({ "queueItems": [{ "Id": 1004 }] });
    client.post("QueueItems/UiPathODataSvc.UnsetItemReviewer", &unset).await.ok(200);
    assert_eq!(client.get("QueueItems(1004)").await.ok(200)["ReviewerUserId"], Value::Null);
}

#[tokio::test]
async fn what_a_tenant_is_asked_about_itself() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let folders = client.get(&format!("Assets/{NS}.GetFoldersForAsset(id=35)")).await.ok(200);
    assert_eq!((&folders["TotalFoldersCount"], &folders["AccessibleFolders"][0]["Id"]), (&json!(1), &json!(2)));
    client.post("QueueItemComments", &json!({ "QueueItemId": 1004, "Text": "the supplier moved" })).await.ok(201);
    let said =
        client.get(&format!("QueueItemComments/{NS}.GetQueueItemCommentsHistory(queueItemId=1004)")).await.ok(200);
    assert_eq!(values(&said, "Text"), ["the supplier moved"]);
    let others = client.get(&format!("QueueItemComments/{NS}.GetQueueItemCommentsHistory(queueItemId=1003)")).await;
    assert_eq!(others.ok(200)["value"], json!([]));
    let validate = async |release: i64| {
        let schedule = json!({ "processSchedule": { "Name": "daily", "TimeZoneId": "UTC", "ReleaseId": release } });
        client.post(&format!("ProcessSchedules/{NS}.ValidateProcessSchedule"), &schedule).await.ok(200)["IsValid"]
            .clone()
    };
    assert_eq!((validate(21).await, validate(24).await), (json!(true), json!(false)));
    client.post("Calendars", &json!({ "Name": "Holidays" })).await.ok(201);
    let exists = |name: &str| json!({ "calendarName": name });
    let path = format!("Calendars/{NS}.CalendarExists");
    assert_eq!(client.post(&path, &exists("Holidays")).await.ok(200)["value"], true);
    assert_eq!(client.post(&path, &exists("Holy days")).await.ok(200)["value"], false);
    let catalogs = format!("TaskCatalogs/{NS}.CreateTaskCatalog");
    let made = client.post(&catalogs, &json!({ "Name": "Checks" })).await.ok(201);
    let update = json!({ "Name": "Checks", "Description": "by people" });
    client.post(&format!("TaskCatalogs({})/{NS}.UpdateTaskCatalog", made["Id"]), &update).await;
    assert_eq!(values(&client.get("TaskCatalogs").await.ok(200), "Description"), ["by people"]);
    assert_eq!(client.post(&catalogs, &json!({ "Name": "Checks" })).await.status, 409);
    let keys = client.get(&format!("Robots/{NS}.GetMachineNameToLicenseKeyMappings()")).await.ok(200);
    assert_eq!(values(&keys, "Key"), ["BUILD-01", "Pool"]);
    let runtimes = client.get(&format!("Sessions/{NS}.GetMachineSessionRuntimesByFolderId(folderId=1)")).await.ok(200);
    assert_eq!(
        (values(&runtimes, "Status"), values(&runtimes, "Runtimes")),
        (vec![json!("Available"), json!("Busy")], vec![json!(1), json!(4)])
    );
}

#[tokio::test]
async fn schedules_have_a_next_time() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let schedule = |name: &str, cron: &str| json!({ "Name": name, "TimeZoneId": "UTC", "Enabled": true, "ReleaseId": 22, "StartProcessCron": cron });
    let next = async |id: &Value| {
        client.get(&format!("ProcessSchedules({id})")).await.ok(200)["StartProcessNextOccurrence"].clone()
    };
    let made = client.post("ProcessSchedules", &schedule("Nightly", "0 30 2 ? * MON-FRI")).await.ok(201);
    let id = &made["Id"];
    assert_eq!(made["StartProcessNextOccurrence"], "2026-03-02T02:30:00Z", "the first is a Sunday");
    emulator.clock().advance(Duration::from_secs(5 * 24 * 3600));
    assert_eq!(next(id).await, "2026-03-09T02:30:00Z", "the time that came is over, and a weekend follows");

    let switch = async |on: bool| {
        let body = json!({ "scheduleIds": [id], "enabled": on });
        client.post(&format!("ProcessSchedules/{NS}.SetEnabled"), &body).await.ok(200)
    };
    switch(false).await;
    assert_eq!(next(id).await, Value::Null);
    switch(true).await;
    assert_eq!(next(id).await, "2026-03-09T02:30:00Z");
    let mut other = schedule("Nightly", "0 0 12 L * ?");
    assert_eq!(client.write("PUT", &format!("ProcessSchedules({id})"), &other).await.status, 204);
    assert_eq!(next(id).await, "2026-03-31T12:00:00Z");
    other["TimeZoneId"] = json!("W. Europe Standard Time");
    assert_eq!(client.write("PUT", &format!("ProcessSchedules({id})"), &other).await.status, 204);
    assert_eq!(next(id).await, Value::Null, "the times of other zones are not known");

    // The five fields of Unix.
    let wrong = client.post("ProcessSchedules", &schedule("Unix", "30 2 * * 1-5")).await;
    assert_eq!(wrong.ok(400)["message"], "The cron expression '30 2 * * 1-5' is not valid.");
    assert!(wrong.reason().contains("six or seven fields"), "{}", wrong.reason());
    let validated = json!({ "processSchedule": schedule("Unix", "30 2 * * 1-5") });
    let answer = client.post(&format!("ProcessSchedules/{NS}.ValidateProcessSchedule"), &validated).await.ok(200);
    assert_eq!((&answer["IsValid"], answer["Errors"].as_array().unwrap().len()), (&json!(false), 1));
}
