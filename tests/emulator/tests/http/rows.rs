//! Create, read, replace, patch, delete; folders; names that are in use.

use crate::common::{Client, NS, ROBOT_KEY, ids, still, values};
use serde_json::{Value, json};
use uipath_orchestrator_emulator::Emulator;

#[tokio::test]
async fn an_asset_is_made_read_replaced_and_deleted() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let asset =
        json!({ "Name": "Limit", "ValueScope": "Global", "ValueType": "Integer", "IntValue": 7, "Description": "d" });
    let reply = client.post("Assets", &asset).await;
    let made = reply.ok(201);
    let id = made["Id"].as_i64().unwrap();
    let path = format!("Assets({id})");
    assert_eq!(reply.header("location"), Some(format!("{}/odata/{path}", emulator.url()).as_str()));
    assert_eq!(made["@odata.context"], format!("{}/odata/$metadata#Assets/$entity", emulator.url()));
    assert_eq!((&made["Value"], &made["CreationTime"]), (&json!("7"), &json!("2026-03-01T12:00:00Z")));
    let key = made["Key"].clone();
    assert!(key.is_string());
    // What is left out becomes null; what is the server's stays.
    let asset = json!({ "Id": id, "Name": "Limit", "ValueScope": "Global", "ValueType": "Integer", "IntValue": 8 });
    let reply = client.write("PUT", &path, &asset).await;
    assert_eq!((reply.status, reply.body.len()), (200, 0));
    let read = client.get(&path).await.ok(200);
    assert_eq!((&read["Value"], &read["Description"], &read["Key"]), (&json!("8"), &json!(null), &key));
    assert_eq!(client.write("PATCH", &path, &asset).await.status, 405);
    let reply = client.send("DELETE", &path, &[], b"").await;
    assert_eq!((reply.status, reply.body.len()), (204, 0));
    let gone = client.get(&path).await;
    assert_eq!((&gone.ok(404)["errorCode"], &gone.json()["message"]), (&json!(1002), &json!("Asset does not exist.")));
    assert_eq!(client.send("DELETE", &path, &[], b"").await.status, 404);
    assert_eq!(client.write("PUT", &path, &asset).await.status, 404);
}

#[tokio::test]
async fn assets_have_values_by_their_types() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for (name, ty, member, value, text) in [
        ("t", "Text", "StringValue", json!("x"), "x"),
        ("b", "Bool", "BoolValue", json!(true), "True"),
        ("i", "Integer", "IntValue", json!(-3), "-3"),
    ] {
        let made = client
            .post("Assets", &json!({ "Name": name, "ValueScope": "Global", "ValueType": ty, member: value }))
            .await;
        assert_eq!(made.ok(201)["Value"], text, "{ty}");
    }
    let login = json!({
        "Name": "login", "ValueScope": "Global", "ValueType": "Credential",
        "CredentialUsername": "u", "CredentialPassword": "planted",
    });
    let reply = client.post("Assets", &login).await;
    assert_eq!(reply.ok(201)["CredentialPassword"], json!(null));
    assert!(!client.get("Assets").await.text().contains("planted"));
    let of_robot = async |key: &str, name: &str| {
        client.get(&format!("Assets/{NS}.GetRobotAsset(robotId='{key}',assetName='{name}')")).await
    };
    let robot = of_robot(ROBOT_KEY, "login").await.ok(200);
    assert_eq!((&robot["CredentialUsername"], &robot["CredentialPassword"]), (&json!("u"), &json!("planted")));
    assert_eq!(of_robot(ROBOT_KEY, "none").await.status, 404);
    // The parameter is called an id, and is the key.
    assert_eq!(of_robot("5", "login").await.status, 404);
}

#[tokio::test]
async fn names_are_used_once_in_a_folder() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let asset = json!({ "Name": "Retries", "ValueScope": "Global", "ValueType": "Integer", "IntValue": 1 });
    assert_eq!(client.post("Assets", &asset).await.ok(409)["errorCode"], 1001);
    client.in_folder(2).post("Assets", &asset).await.ok(201);
    assert_eq!(client.post("QueueDefinitions", &json!({ "Name": "invoices" })).await.status, 409);
    assert_eq!(client.post("Folders", &json!({ "DisplayName": "Finance" })).await.status, 409);
    let made = client.post("Folders", &json!({ "DisplayName": "Finance", "ParentId": 2 })).await.ok(201);
    assert_eq!(made["FullyQualifiedName"], "Finance/Finance");
    assert_eq!(client.send("DELETE", "Folders(2)", &[], b"").await.status, 409);
    assert_eq!(client.send("DELETE", &format!("Folders({})", made["Id"]), &[], b"").await.status, 204);
    let renamed = json!({ "Name": "DryRun", "ValueScope": "Global", "ValueType": "Integer", "IntValue": 1 });
    assert_eq!(client.write("PUT", "Assets(32)", &renamed).await.status, 409);
}

#[tokio::test]
async fn a_body_that_cannot_be_bound_says_no_more_than_that() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for (body, reason) in [
        (json!({ "Name": "a", "ValueScope": "Global", "Unknown": 1 }), "no member `Unknown`"),
        (
            json!({ "Name": "a", "ValueScope": "Global", "IntValue": "7" }),
            "IntValue: expected Edm.Int32, found a string",
        ),
        (json!({ "Name": "a", "ValueScope": "Global", "IntValue": 3_000_000_000_i64 }), "IntValue"),
        (json!({ "Name": "a", "ValueScope": "Everywhere" }), "no member of"),
        (json!({ "Name": null, "ValueScope": "Global" }), "null"),
        (json!({ "Name": "a", "ValueScope": "Global", "Tags": [{ "Nam": 1 }] }), "Tags[0].Nam"),
        (json!({ "Name": "a", "ValueScope": "Global", "@odata.type": "#x.y" }), "x.y"),
        (json!([1]), "object"),
    ] {
        let reply = client.post("Assets", &body).await;
        let json = reply.ok(400);
        assert_eq!((&json["message"], &json["errorCode"]), (&json!("assetDto must not be null"), &json!(0)), "{body}");
        assert!(json["traceId"].as_str().unwrap().starts_with("00-"));
        assert!(reply.reason().contains(reason), "{body}: {}", reply.reason());
    }
    assert_eq!(
        client.post("Assets", &json!({ "Name": "a" })).await.ok(400)["message"],
        "The ValueScope field is required."
    );
    let long = json!({ "Name": "a".repeat(257), "ValueScope": "Global" });
    assert!(client.post("Assets", &long).await.ok(400)["message"].as_str().unwrap().contains("maximum length of 256"));
    assert_eq!(client.send("POST", "Assets", &[("content-type", "application/json")], b"{\"Name\":").await.status, 400);
    assert_eq!(client.send("POST", "Assets", &[("content-type", "text/plain")], b"{}").await.status, 415);
    assert_eq!(client.send("POST", "Assets", &[], b"").await.status, 400);
}

#[tokio::test]
async fn folders_keep_their_data_apart() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    assert_eq!(ids(&client.get("Assets").await.ok(200)), [31, 32, 33, 34]);
    assert_eq!(ids(&client.in_folder(2).get("Assets").await.ok(200)), [35]);
    assert_eq!(client.in_folder(2).get("Assets(31)").await.status, 404);
    assert_eq!(client.in_folder(2).send("DELETE", "Assets(31)", &[], b"").await.status, 404);
    let nowhere = Client { folder: None, ..client.clone() };
    // In the words of real servers.
    let reply = nowhere.get("Assets").await;
    assert_eq!(reply.ok(400)["errorCode"], 1101);
    assert_eq!(reply.json()["message"], "An organization unit is required for this action.");
    // Some sets need no folder.
    assert_eq!(values(&nowhere.get("Folders").await.ok(200), "DisplayName"), ["Shared", "Finance", "Invoices"]);
    for (name, value, count) in [
        ("X-UIPATH-OrganizationUnitId", "2", 1),
        ("X-UIPATH-FolderKey", "0000F01D-0000-4000-8000-000000000002", 1),
        ("X-UIPATH-FolderPath", "Finance/Invoices", 0),
        ("X-UIPATH-FolderPath-Encoded", "RgBpAG4AYQBuAGMAZQA=", 1),
    ] {
        let listed = nowhere.send("GET", "Assets", &[(name, value)], b"").await.ok(200);
        assert_eq!(ids(&listed).len(), count, "{name}");
    }
    for (name, value) in [
        ("X-UIPATH-OrganizationUnitId", "99"),
        ("X-UIPATH-OrganizationUnitId", "abc"),
        ("X-UIPATH-FolderKey", "0000f01d-0000-4000-8000-000000000009"),
        ("X-UIPATH-FolderPath", "Nowhere"),
        ("X-UIPATH-FolderPath-Encoded", "RgBp===="),
    ] {
        let reply = nowhere.send("GET", "Assets", &[(name, value)], b"").await;
        assert_eq!(reply.ok(400)["errorCode"], 1100, "{name}");
        let message = "Folder does not exist or the user does not have access to the folder.";
        assert_eq!(reply.json()["message"], message);
    }
}

#[tokio::test]
async fn folders_that_are_renamed_or_moved_take_along_what_is_in_them() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let make = async |name: &str, parent: Value| {
        let made = client.post("Folders", &json!({ "DisplayName": name, "ParentId": parent })).await.ok(201);
        made["Id"].as_i64().unwrap()
    };
    let top = make("P", Value::Null).await;
    let child = make("C", json!(top)).await;
    let grandchild = make("G", json!(child)).await;
    let other = make("P2", Value::Null).await;
    let path = async |id: i64| client.get(&format!("Folders({id})")).await.ok(200)["FullyQualifiedName"].clone();
    let asset = json!({ "Name": "a", "ValueScope": "Global", "StringValue": "x" });
    client.in_folder(grandchild).post("Assets", &asset).await.ok(201);
    let queue = client.in_folder(grandchild).post("QueueDefinitions", &json!({ "Name": "q" })).await.ok(201);
    assert_eq!(queue["OrganizationUnitFullyQualifiedName"], "P/C/G");

    let renamed = client.write("PUT", &format!("Folders({top})"), &json!({ "DisplayName": "PP" })).await;
    assert!(renamed.status < 300, "{}", renamed.text());
    assert_eq!((path(child).await, path(grandchild).await), (json!("PP/C"), json!("PP/C/G")));
    assert_eq!(path(other).await, "P2");
    let nowhere = Client { folder: None, ..client.clone() };
    let by_path = async |path: &str| nowhere.send("GET", "Assets", &[("X-UIPATH-FolderPath", path)], b"").await;
    assert_eq!(ids(&by_path("PP/C/G").await.ok(200)).len(), 1);
    assert_eq!(by_path("P/C/G").await.ok(400)["errorCode"], 1100);
    let filter = "$filter=OrganizationUnitFullyQualifiedName eq 'PP/C/G'";
    let found = client.in_folder(grandchild).query("QueueDefinitions", filter).await.ok(200);
    assert_eq!(values(&found, "OrganizationUnitFullyQualifiedName"), ["PP/C/G"]);

    for below in [top, child, grandchild] {
        let body = json!({ "DisplayName": "PP", "ParentId": below });
        assert_eq!(client.write("PUT", &format!("Folders({top})"), &body).await.status, 400, "{below}");
    }
    let body = json!({ "DisplayName": "C", "ParentId": other });
    assert!(client.write("PUT", &format!("Folders({child})"), &body).await.status < 300);
    assert_eq!((path(child).await, path(grandchild).await), (json!("P2/C"), json!("P2/C/G")));
}

#[tokio::test]
async fn names_that_are_in_use_are_refused_in_other_sets_too() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for (set, row) in [
        ("Machines", json!({ "Name": "M1" })),
        ("Users", json!({ "UserName": "u1" })),
        ("Roles", json!({ "Name": "R1", "Type": "Tenant" })),
        ("Releases", json!({ "Name": "r1", "ProcessKey": "Invoice.Processing", "ProcessVersion": "1.0.1" })),
        ("Buckets", json!({ "Name": "b1", "Identifier": "00000001-0000-4000-8000-000000000001" })),
    ] {
        let made = client.post(set, &row).await.ok(201);
        assert_eq!(client.post(set, &row).await.status, 409, "{set}");
        // Who keeps his own name takes it from nobody.
        let same = client.write("PUT", &format!("{set}({})", made["Id"]), &row).await;
        assert!(same.status < 300 || same.status == 405, "{set}: {}", same.text());
    }
    let other = json!({ "Name": "b2", "Identifier": "00000002-0000-4000-8000-000000000001" });
    let other = client.post("Buckets", &other).await.ok(201);
    let taken = json!({ "Name": "b1", "Identifier": other["Identifier"] });
    assert_eq!(client.write("PUT", &format!("Buckets({})", other["Id"]), &taken).await.status, 409);
}

#[tokio::test]
async fn values_are_given_back_in_the_service_s_way() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let queue = client.post("QueueDefinitions", &json!({ "Name": "wide", "ReleaseId": "21" })).await.ok(201);
    assert_eq!(queue["ReleaseId"], 21);
    let item = json!({ "itemData": {
        "Name": "wide",
        "DeferDate": "2030-01-01T00:00:00+05:00",
        "DueDate": "2030-01-01T00:00:00.5-03:00",
        "SpecificContent": { "When": "2030-01-01T00:00:00+05:00" },
    } });
    let added = client.post("Queues/UiPathODataSvc.AddQueueItem", &item).await.ok(201);
    assert_eq!(
        (&added["DeferDate"], &added["DueDate"]),
        (&json!("2029-12-31T19:00:00Z"), &json!("2030-01-01T03:00:00.5Z"))
    );
    assert_eq!(added["SpecificContent"]["When"], "2030-01-01T00:00:00+05:00");
    let read = client.get(&format!("QueueItems({})", added["Id"])).await.ok(200);
    assert_eq!(read["DeferDate"], "2029-12-31T19:00:00Z");
    // The version that is shown is the one that is found.
    let filter = format!("$filter=RowVersion eq binary'{}'", read["RowVersion"].as_str().unwrap());
    assert_eq!(ids(&client.query("QueueItems", &filter).await.ok(200)), [read["Id"].as_i64().unwrap()]);
}

#[tokio::test]
async fn machines_are_answered_by_their_derived_type_and_patched() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let machines = client.get("Machines").await.ok(200);
    assert_eq!(machines["value"][0]["@odata.type"], format!("#{NS}.ExtendedMachineDto"));
    assert_eq!(
        client.write("PATCH", "Machines(11)", &json!({ "Description": "new", "UnattendedSlots": null })).await.status,
        200
    );
    let machine = client.get("Machines(11)").await.ok(200);
    assert_eq!((&machine["Description"], &machine["UnattendedSlots"]), (&json!("new"), &json!(null)));
    assert_eq!(machine["Name"], "BUILD-01");
    assert!(machine.get("@odata.type").is_none());
}

#[tokio::test]
async fn keys_of_text_are_decoded_once() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let setting = json!({ "Id": "O'Brien & co/100%", "Name": "O'Brien & co/100%", "Value": "v" });
    assert_eq!(
        client
            .write("PUT", "Settings('Abp.Timing.TimeZone')", &json!({ "Name": "Abp.Timing.TimeZone", "Value": "CET" }))
            .await
            .status,
        200
    );
    let read = client.get("Settings('Abp.Timing.TimeZone')").await.ok(200);
    assert_eq!(read["value"], "CET");
    // The same name in an asset, found by a filter.
    client.post("Assets", &json!({ "Name": setting["Name"], "ValueScope": "Global" })).await.ok(201);
    let found = client.get("Assets?$filter=Name%20eq%20'O''Brien%20%26%20co/100%25'").await.ok(200);
    assert_eq!(values(&found, "Name"), [setting["Name"].clone()]);
    assert_eq!(client.get("Settings('O''Brien%20%26%20co%2F100%25')").await.status, 404);
    for bad in ["Settings(5)", "Assets('5')", "Assets(a)", "Assets(Id=5,b=6)", "Assets(5", "Assets(%zz)"] {
        assert_eq!(client.get(bad).await.status, 400, "{bad}");
    }
    assert_eq!(client.get("Assets(Id=31)").await.ok(200)["Name"], "BaseUrl");
}

#[tokio::test]
async fn the_license_counts_in_seconds() {
    let emulator = still().start().await.unwrap();
    let license = Client::new(&emulator).get(&format!("Settings/{NS}.GetLicense")).await.ok(200);
    let start: jiff::Timestamp = crate::common::START.parse().unwrap();
    assert_eq!(license["ExpireDate"].as_i64(), Some(start.as_second() + 365 * 86_400));
    assert!(license["Allowed"]["Unattended"].is_i64() && license["Used"]["Unattended"].is_i64());
}

#[tokio::test]
async fn the_service_describes_itself() {
    let emulator = still().start().await.unwrap();
    let client = Client { folder: None, ..Client::new(&emulator) };
    let document = client.get(&client.root).await.ok(200);
    assert!(values(&document, "name").contains(&Value::from("Jobs")));
    let xml = client.send("GET", "$metadata", &[("accept", "application/xml")], b"").await;
    assert_eq!(xml.header("content-type"), Some("application/xml"));
    assert!(xml.text().contains("<edmx:Edmx"));
    assert_eq!(client.get("$metadata?$format=xml").await.body, xml.body);
    let json = client.get("$metadata").await.ok(200);
    assert_eq!(json[NS]["JobDto"]["$Kind"], "EntityType");
    let reply = client.get("Folders").await;
    assert_eq!(reply.header("api-supported-versions"), Some("20.0"));
    assert_eq!(reply.header("odata-version"), Some("4.0"));
    let old = Emulator::builder().api_version("11.1").start().await.unwrap();
    assert_eq!(Client::new(&old).get("Nothing").await.header("api-supported-versions"), Some("11.1"));
}

#[tokio::test]
async fn what_is_not_there_is_404_and_what_is_not_done_405() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for path in [
        "Nothing",
        "Jobs/Ns.Nothing",
        "Jobs/StartJobs",
        "Jobs(101)/Ns.Nothing",
        "Jobs(101)/State/More/Than",
        "Jobs/$count/x",
    ] {
        assert_eq!(client.get(path).await.status, 404, "{path}");
    }
    let reply = client.post("Jobs", &json!({})).await;
    assert_eq!((reply.status, reply.header("allow")), (405, Some("GET")));
    assert_eq!(client.get(&format!("Jobs/{NS}.StartJobs")).await.header("allow"), Some("POST"));
    assert_eq!(client.post("Folders(1)", &json!({})).await.status, 405);
    assert_eq!(client.send("HEAD", "Jobs", &[], b"").await.status, 405);
    let wrong = client.get(&format!("Assets/{NS}.GetRobotAsset(robotId='5')")).await;
    assert_eq!(wrong.status, 400);
    assert!(wrong.reason().contains("assetName={Edm.String}"), "{}", wrong.reason());
    // Names without their namespaces are not for every server.
    let short = client.post("Jobs/StartJobs", &json!({})).await;
    assert_eq!(short.status, 404);
    assert!(short.reason().ends_with(&format!("it is called `{NS}.StartJobs`")), "{}", short.reason());
}

#[tokio::test]
async fn schedules_are_switched_and_roles_are_given() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let schedule = json!({
        "Name": "Nightly",
        "TimeZoneId": "UTC",
        "Enabled": false,
        "ReleaseId": 22,
        "StartProcessCron": "0 0 2 * * ?",
    });
    let made = client.post("ProcessSchedules", &schedule).await.ok(201);
    assert_eq!((&made["ReleaseName"], &made["PackageName"]), (&json!("Report.Monthly"), &json!("Report.Monthly")));
    let id = made["Id"].as_i64().unwrap();
    let switch = async |ids: &[i64], on: bool| {
        let body = json!({ "scheduleIds": ids, "enabled": on });
        client.post(&format!("ProcessSchedules/{NS}.SetEnabled"), &body).await.status
    };
    assert_eq!(switch(&[id], true).await, 200);
    assert_eq!(client.get(&format!("ProcessSchedules({id})")).await.ok(200)["Enabled"], true);
    assert_eq!(switch(&[id, id + 1], false).await, 404);
    assert_eq!(client.get(&format!("ProcessSchedules({id})")).await.ok(200)["Enabled"], true, "all or none");

    let roles = async || client.get("Users(5)").await.ok(200)["RolesList"].clone();
    let toggle = async |role: &str, on: bool| {
        client.post(&format!("Users(5)/{NS}.ToggleRole"), &json!({ "role": role, "toggle": on })).await.status
    };
    assert_eq!(toggle("Robot", true).await, 200);
    assert_eq!(roles().await, json!(["Automation User", "Robot"]));
    assert_eq!(toggle("Automation User", false).await, 200);
    assert_eq!(toggle("Pilot", true).await, 404);
    assert_eq!(roles().await, json!(["Robot"]));
    let assigned = client.post(&format!("Users(5)/{NS}.AssignRoles"), &json!({ "roleIds": [1, 2] })).await;
    assert_eq!(assigned.status, 200);
    assert_eq!(roles().await, json!(["Administrator", "Automation User"]));
    assert_eq!(client.post(&format!("Users(5)/{NS}.AssignRoles"), &json!({ "roleIds": [9] })).await.status, 404);
}

#[tokio::test]
async fn rows_have_tags_where_they_are_asked_for() {
    let emulator = still().etags().start().await.unwrap();
    let client = Client::new(&emulator);
    let made = client
        .post("Assets", &json!({ "Name": "a", "ValueScope": "Global", "ValueType": "Text", "StringValue": "x" }))
        .await;
    let (first, path) = (made.header("etag").unwrap().to_owned(), format!("Assets({})", made.ok(201)["Id"]));
    assert_eq!(client.get(&path).await.ok(200)["@odata.etag"], first.as_str());
    assert_eq!(client.send("GET", &path, &[("if-none-match", &first)], b"").await.status, 304);
    let body = json!({ "Name": "a", "ValueScope": "Global", "ValueType": "Text", "StringValue": "y" }).to_string();
    let write = async |method: &str, name: &str, tag: &str| {
        let headers = [("content-type", "application/json"), (name, tag)];
        client.send(method, &path, &headers, if method == "PUT" { body.as_bytes() } else { b"" }).await
    };
    assert_eq!(write("PUT", "if-match", &first).await.status, 200);
    // The tag stands for a state that is no more.
    let refused = write("PUT", "if-match", &first).await;
    assert!(refused.ok(412)["message"].as_str().unwrap().contains("changed"), "{}", refused.text());
    assert_eq!(write("DELETE", "if-match", &first).await.status, 412);
    assert_eq!(write("PUT", "if-none-match", "*").await.status, 412);
    assert_eq!(client.send("GET", &path, &[("if-none-match", &first)], b"").await.status, 200);
    assert_eq!(write("PUT", "if-match", "*").await.status, 200);
    let listed = client.get("Assets?$filter=Name%20eq%20'a'").await.ok(200);
    let last = listed["value"][0]["@odata.etag"].as_str().unwrap();
    assert_ne!(last, first);
    let several = format!("\"other\", {}", last.trim_start_matches("W/"));
    assert_eq!(write("DELETE", "if-match", &several).await.status, 204);
    // Usually there are none, and nobody looks at them.
    let usual = still().start().await.unwrap();
    let client = Client::new(&usual);
    let reply = client.get("QueueItems(1001)").await;
    assert_eq!((reply.header("etag"), reply.json().get("@odata.etag")), (None, None));
    assert_eq!(reply.json()["RowVersion"].as_str().unwrap().len(), 12);
    let other = [("if-match", "W/\"other\"")];
    assert_eq!(client.send("DELETE", "QueueItems(1001)", &other, b"").await.status, 204);
}
