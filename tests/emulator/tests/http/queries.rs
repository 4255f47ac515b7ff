//! `$filter`, `$orderby`, `$select`, `$expand`, paging, counting.

use serde_json::{Value, json};

use crate::common::{Client, ids, still, values};

/// The ids that a filter leaves.
async fn filtered(client: &Client<'_>, set: &str, filter: &str) -> Vec<i64> {
    let encoded = filter.replace('%', "%25").replace('&', "%26").replace('+', "%2B").replace(' ', "%20");
    ids(&client.get(&format!("{set}?$filter={encoded}")).await.ok(200))
}

#[tokio::test]
async fn filters_on_jobs() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let key = client.get("Jobs(103)").await.ok(200)["Key"].as_str().unwrap().to_owned();
    for (filter, wanted) in [
        ("Id eq 103", vec![103]),
        ("Id gt 103", vec![104, 105]),
        ("Id ge 102 and Id lt 104", vec![102, 103]),
        ("Id eq 101 or Id eq 105 and State eq 'Faulted'", vec![101]),
        ("(Id eq 101 or Id eq 103) and State eq 'Faulted'", vec![103]),
        ("not (State eq 'Successful')", vec![103, 104]),
        ("State ne 'Successful'", vec![103, 104]),
        ("State eq UiPath.Server.Configuration.OData.JobState'Stopped'", vec![104]),
        ("State in ('Stopped','Faulted')", vec![103, 104]),
        ("Id in (101,105,999)", vec![101, 105]),
        ("'Faulty.Process' eq ReleaseName", vec![103]),
        ("contains(ReleaseName,'Invoice')", vec![101, 105]),
        ("startswith(tolower(ReleaseName),'report')", vec![102, 104]),
        ("endswith(ReleaseName,'Monthly') eq false", vec![101, 103, 105]),
        ("length(ReleaseName) eq 14 and indexof(ReleaseName,'M') eq 7", vec![102, 104]),
        ("concat(ReleaseName,'!') eq 'Faulty.Process!'", vec![103]),
        ("substring(ReleaseName,7) eq 'Process'", vec![103]),
        ("OutputArguments eq null", vec![103, 104]),
        ("OutputArguments ne null", vec![101, 102, 105]),
        ("JobError/code eq 'Robot.Faulted'", vec![103]),
        ("JobError eq null", vec![101, 102, 104, 105]),
        ("Robot/Id eq 5", vec![101, 103, 105]),
        ("Robot/Name eq 'Babbage' and Release/ProcessVersion eq '2.0.0'", vec![102, 104]),
        ("HasMediaRecorded", vec![]),
        ("not HasMediaRecorded and Id lt 102", vec![101]),
        ("CreationTime gt 2026-03-01T04:30:00Z", vec![104, 105]),
        ("EndTime sub StartTime eq duration'PT10M'", vec![101, 102, 103, 104, 105]),
        ("CreationTime ge 2026-03-01", vec![101, 102, 103, 104, 105]),
        ("hour(StartTime) eq 4 and year(StartTime) eq 2026", vec![103]),
        ("date(StartTime) eq 2026-03-01 and time(StartTime) lt 03:30:00", vec![101, 102]),
        ("StartTime lt now()", vec![101, 102, 103, 104, 105]),
        ("Id add 1 eq 104", vec![103]),
        ("Id sub 100 mul 2 eq Id sub 200 and Id lt 103", vec![101, 102]),
        ("(Id sub 100) mul 2 eq 10", vec![105]),
        ("Id mod 2 eq 0", vec![102, 104]),
        ("Id div 50 eq 2 and Id divby 50 gt 2.09", vec![105]),
        ("-Id lt -104", vec![105]),
        ("floor(Id div 2) eq 51 and Id gt 102", vec![103]),
        ("SpecificPriorityValue eq 45.0", vec![101, 102, 103, 104, 105]),
        ("StartingScheduleId gt 0", vec![]),
        ("null eq StartingScheduleId", vec![101, 102, 103, 104, 105]),
        ("Source eq 'O''Brien & co + 100%'", vec![]),
    ] {
        assert_eq!(filtered(&client, "Jobs", filter).await, wanted, "{filter}");
    }
    assert_eq!(filtered(&client, "Jobs", &format!("Key eq {key}")).await, [103]);
}

#[tokio::test]
async fn lambdas_count_and_open_members() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for (name, tags) in [("a", json!(["x", "y"])), ("b", json!(["y"])), ("c", json!([]))] {
        let tags: Vec<Value> = tags.as_array().unwrap().iter().map(|tag| json!({ "Name": tag })).collect();
        client.post("QueueDefinitions", &json!({ "Name": name, "Tags": tags })).await.ok(201);
    }
    for (filter, wanted) in [
        ("Tags/any(t: t/Name eq 'x')", vec!["a"]),
        ("Tags/any(t:t/Name eq 'y')", vec!["a", "b"]),
        ("Tags/any()", vec!["a", "b"]),
        ("not Tags/any() and Name ne 'Invoices'", vec!["c"]),
        ("Tags/all(t: t/Name eq 'y')", vec!["Invoices", "b", "c"]),
        ("Tags/$count gt 1", vec!["a"]),
        ("Tags/any(t: t/Name eq Name or contains(t/Name,$it/Name))", vec![]),
    ] {
        let listed = client.query("QueueDefinitions", &format!("$filter={filter}")).await.ok(200);
        assert_eq!(values(&listed, "Name"), wanted, "{filter}");
    }
    assert_eq!(filtered(&client, "QueueItems", "SpecificContent/Amount gt 102").await, [1004, 1005]);
    assert_eq!(filtered(&client, "QueueItems", "SpecificContent/Nothing eq null and Id lt 1002").await, [1001]);
    let alias = client.query("QueueItems", "$filter=Reference eq @r&@r='INV-1003'").await.ok(200);
    assert_eq!(ids(&alias), [1003]);
}

#[tokio::test]
async fn what_is_not_understood_is_refused() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for (query, reason) in [
        ("$filter=Nothing eq 1", "Could not find a property named 'Nothing'"),
        ("$filter=Robot/Nothing eq 1", "Could not find a property named 'Nothing'"),
        ("$filter=Id eq 'a'", "incompatible"),
        ("$filter=ReleaseName eq 5", "incompatible"),
        ("$filter=Key eq 'abc'", "incompatible"),
        ("$filter=State eq 'Nonsense'", "no member"),
        ("$filter=Id", "does not go with"),
        ("$filter=Id eq", "a value is missing at the end"),
        ("$filter=Id eq 5 5", "an operator is missing"),
        ("$filter=(Id eq 5", "`)` is missing"),
        ("$filter=Id eq 5)", "an operator is missing"),
        ("$filter=Id 5", "an operator is missing"),
        ("$filter=nonsense(Id)", "not known"),
        ("$filter=contains(ReleaseName)", "needs 2 arguments"),
        ("$filter=contains(Id,'a')", "does not take its argument 1"),
        ("$filter=now(1) gt StartTime", "does not take its argument 1"),
        ("$filter=ReleaseName eq 'open", "a value is missing"),
        ("$filter=ReleaseName eq %22quoted%22", "a value is missing"),
        ("$filter=State in ()x", "an operator is missing"),
        ("$filter=Id in ('a')", "another type"),
        ("$filter=ReleaseName/any(x:x eq 1)", "no collection"),
        ("$filter=Robot gt null", "no order"),
        ("$filter=Id eq @p", "no value"),
        ("$filter=", "a value is missing"),
        ("$filter=Id%2Beq%2B5", "is missing"),
        ("$orderby=Nothing", "Could not find"),
        ("$orderby=Id up", "an operator is missing"),
        ("$orderby=Robot", "ordered"),
        ("$select=Nothing", "Could not find"),
        ("$expand=Nothing", "no navigation property"),
        ("$expand=ReleaseName", "no navigation property"),
        ("$expand=Robot(", "not closed"),
        ("$expand=Robot($top=1)", "not allowed"),
        ("$expand=Robot(select=Id)", "`$select`"),
        ("$expand=Robot($select=Id;$select=Name)", "twice"),
        ("$expand=Robot($levels=2)", "lead back"),
        ("$expand=*($select=Id)", "takes `$levels`"),
        ("$expand=Robot,", "nothing where something"),
        ("$expand=Robot()", "nothing where something"),
        ("$expand=", "nothing where something"),
        ("$filter=Id has 5", "`has` does not go with"),
        ("$expand=Release($expand=EntryPoint($expand=x))", "2 levels"),
        ("$top=-1", "not negative"),
        ("$top=a", "not negative"),
        ("$skip=1.5", "not negative"),
        ("$count=yes", "true or false"),
        ("$format=atom", "format"),
        ("$apply=x", "not known"),
        ("$search=x", "not"),
        ("$top=1&$top=2", "twice"),
        ("orderby=Id", "$orderby"),
    ] {
        let reply = client.query("Jobs", query).await;
        let message = reply.ok(400)["message"].as_str().unwrap().to_owned();
        assert!(message.starts_with("Invalid OData query options"), "{query}: {message}");
        assert!(reply.reason().contains(reason), "{query}: {}", reply.reason());
    }
    assert_eq!(client.query("Jobs(101)", "$filter=Id eq 1").await.status, 400);
    // Others' options are none of ours.
    client.query("Jobs", "something=else").await.ok(200);
}

#[tokio::test]
async fn rows_in_order_and_page_by_page() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for (query, wanted) in [
        ("$orderby=Id desc", vec![105, 104, 103, 102, 101]),
        ("$orderby=ReleaseName,Id desc", vec![103, 105, 101, 104, 102]),
        ("$orderby=Robot/Name desc,Id", vec![102, 104, 101, 103, 105]),
        ("$orderby=OutputArguments desc,Id", vec![101, 102, 105, 103, 104]),
        ("$orderby=State asc&$top=1", vec![103]),
        ("$top=2", vec![101, 102]),
        ("$top=2&$skip=2", vec![103, 104]),
        ("$skip=4", vec![105]),
        ("$top=0", vec![]),
        ("$skip=99", vec![]),
        ("$filter=Id gt 102&$orderby=Id desc&$skip=1&$top=1", vec![104]),
    ] {
        assert_eq!(ids(&client.query("Jobs", query).await.ok(200)), wanted, "{query}");
    }
    let counted = client.query("Jobs", "$count=true&$top=2&$filter=Id gt 101").await.ok(200);
    assert_eq!(counted["@odata.count"], 4);
    assert!(client.get("Jobs").await.ok(200).get("@odata.count").is_none());
    let count = client.query("Jobs/$count", "$filter=State eq 'Successful'").await;
    assert_eq!((count.status, count.text().as_str()), (200, "3"));
}

#[tokio::test]
async fn values_of_all_kinds_have_an_order() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let queue = client.post("QueueDefinitions", &json!({ "Name": "mixed" })).await.ok(201)["Id"].clone();
    let kinds = [json!(0), json!("t1"), json!(3.0), json!(true), json!(null), json!(9_007_199_254_740_993_i64)];
    let items: Vec<_> = (0..48).map(|i| json!({ "SpecificContent": { "X": kinds[i % kinds.len()] } })).collect();
    let body = json!({ "queueName": "mixed", "commitType": "AllOrNothing", "queueItems": items });
    client.post("Queues/UiPathODataSvc.BulkAddQueueItems", &body).await.ok(200);
    for (order, first, last) in [("asc", json!(null), json!("t1")), ("desc", json!("t1"), json!(null))] {
        let query = format!("$filter=QueueDefinitionId eq {queue}&$orderby=SpecificContent/X {order}");
        let listed = client.query("QueueItems", &query).await.ok(200);
        let seen: Vec<Value> = values(&listed, "SpecificContent").iter().map(|content| content["X"].clone()).collect();
        assert_eq!((seen.len(), &seen[0], &seen[47]), (48, &first, &last), "{order}");
        let mut kinds = seen;
        kinds.dedup();
        assert_eq!(kinds.len(), 6, "equal values stand together: {kinds:?}");
    }
}

#[tokio::test]
async fn pages_end_where_the_server_says() {
    let emulator = still().page_size(2).start().await.unwrap();
    let client = Client::new(&emulator);
    let mut next = Some(format!("{}/Jobs?$orderby=Id%20desc&$count=true&$top=4", client.root));
    let mut pages = Vec::new();
    while let Some(path) = next {
        let page = client.get(&path).await.ok(200);
        assert_eq!(page["@odata.count"], 5);
        pages.push(ids(&page));
        next = page["@odata.nextLink"].as_str().map(|link| {
            assert!(link.starts_with(&format!("{}/odata/Jobs?", emulator.url())), "{link}");
            link[emulator.host_url().len()..].to_owned()
        });
    }
    assert_eq!(pages, [[105, 104], [103, 102]]);
}

#[tokio::test]
async fn lists_are_cut_at_their_caps() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let items: Vec<Value> = (0..150).map(|i| json!({ "Reference": i.to_string() })).collect();
    let body = json!({ "queueName": "Invoices", "commitType": "AllOrNothing", "queueItems": items });
    client.post("Queues/UiPathODataSvc.BulkAddQueueItems", &body).await.ok(200);
    for query in ["", "$top=120", "$top=5000"] {
        let listed = client.query("QueueItems", query).await.ok(200);
        assert_eq!(ids(&listed).len(), 100, "{query}");
        assert!(listed.get("@odata.nextLink").is_none());
    }
    assert_eq!(ids(&client.query("QueueItems", "$top=120&$skip=100").await.ok(200)).len(), 55);
}

#[tokio::test]
async fn answers_show_what_is_asked_for() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let listed = client.query("Jobs", "$select=State,Id&$top=1").await.ok(200);
    assert_eq!(listed["value"][0], json!({ "Id": 101, "State": "Successful" }));
    assert_eq!(listed["@odata.context"], format!("{}/odata/$metadata#Jobs(Id,State)", emulator.url()));
    let property = client.get("Jobs(101)/Release?$select=Name").await;
    assert!(property.text().starts_with("{\"@odata.context\":"), "{}", property.text());
    let plain = client.get("Jobs(101)").await.ok(200);
    assert!(plain.get("Robot").is_none() && plain["InputFile"].is_null() && plain.get("InputFile").is_some());
    let nested = client
        .query("Jobs(103)", "$select=Id&$expand=Robot($select=Name),Release($expand=CurrentVersion;$select=Name)")
        .await
        .ok(200);
    assert_eq!(nested["Robot"], json!({ "Name": "Ada" }));
    assert_eq!(nested["Release"], json!({ "Name": "Faulty.Process", "CurrentVersion": null }));
    assert_eq!(nested["Id"], 103);
    assert!(nested.get("State").is_none());
    let sessions = client.query("Sessions", "$filter=Robot/Id eq 5&$select=State").await.ok(200);
    assert_eq!(sessions["value"], json!([{ "State": "Available" }]));
    assert_eq!(client.get("Jobs(103)/State").await.ok(200)["value"], "Faulted");
    assert_eq!(client.get("Jobs(103)/State/$value").await.text(), "Faulted");
    assert_eq!(client.get("Jobs(103)/Robot").await.ok(200)["Name"], "Ada");
    assert_eq!(client.get("Jobs(103)/InputFile").await.status, 204);
    assert_eq!(client.get("Jobs(999)/State").await.status, 404);
}

#[tokio::test]
async fn control_information_is_left_out_where_none_is_asked_for() {
    let emulator = still().page_size(2).etags().start().await.unwrap();
    let client = Client::new(&emulator);
    let none = [("accept", "application/json; odata.metadata=none")];
    for (path, headers) in [
        ("Jobs?$select=Id&$count=true", &none[..]),
        ("Jobs?$select=Id&$count=true&$format=application/json;odata.metadata=none", &[]),
    ] {
        let reply = client.send("GET", path, headers, b"").await;
        let list = reply.ok(200);
        let names: Vec<_> = list.as_object().unwrap().keys().collect();
        assert_eq!(names, ["@odata.count", "@odata.nextLink", "value"]);
        assert_eq!(list["value"][0], json!({ "Id": 101 }));
        assert_eq!(reply.header("content-type"), Some("application/json; odata.metadata=none; odata.streaming=true"));
    }
    let full = client.get("Jobs(101)?$format=application/json;odata.metadata=full&$select=Id").await;
    assert!(full.ok(200)["@odata.context"].is_string());
    assert_eq!(client.get("Jobs?$format=xml").await.status, 400);
}

#[tokio::test]
async fn what_is_expanded_is_counted_where_that_is_asked_for() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let value = |robot: i64| json!({ "RobotId": robot, "StringValue": robot.to_string() });
    let asset =
        json!({ "Name": "a", "ValueScope": "PerRobot", "ValueType": "Text", "RobotValues": [value(5), value(6)] });
    let id = client.post("Assets", &asset).await.ok(201)["Id"].clone();
    let read = client.query(&format!("Assets({id})"), "$expand=RobotValues($count=true;$top=1)").await.ok(200);
    assert_eq!(read["RobotValues@odata.count"], 2);
    assert_eq!(read["RobotValues"].as_array().unwrap().len(), 1);
    let read = client.query(&format!("Assets({id})"), "$expand=RobotValues").await.ok(200);
    assert!(read.get("RobotValues@odata.count").is_none());
}

#[tokio::test]
async fn properties_lead_on() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let tags = json!([{ "Name": "erp" }, { "Name": "mail" }, { "Name": "erp" }]);
    let queue = client.post("QueueDefinitions", &json!({ "Name": "Q", "Tags": tags })).await.ok(201)["Id"].clone();
    let path = |rest: &str| format!("QueueDefinitions({queue})/{rest}");
    assert_eq!(client.get("Jobs(103)/Robot/Name").await.ok(200)["value"], "Ada");
    assert_eq!(client.get("Jobs(103)/Robot/Name/$value").await.text(), "Ada");
    assert_eq!(client.get("Jobs(103)/Robot?$select=Name").await.ok(200).as_object().unwrap().len(), 2);
    assert_eq!(client.get("Jobs(103)/JobError/code").await.ok(200)["value"], "Robot.Faulted");
    assert_eq!(client.get("QueueItems(1001)/QueueDefinition/Name").await.ok(200)["value"], "Invoices");
    assert!(client.get("QueueItems(1001)/RowVersion").await.ok(200)["value"].is_string());
    let listed = client.get(&path("Tags?$filter=Name%20eq%20'erp'&$count=true&$top=1&$select=Name")).await.ok(200);
    assert_eq!((&listed["@odata.count"], &listed["value"]), (&json!(2), &json!([{ "Name": "erp" }])));
    assert_eq!(client.get(&path("Tags/$count")).await.text(), "3");
    assert_eq!(client.get(&path("Tags/$count?$filter=Name%20ne%20'erp'")).await.text(), "1");
    // What was written and is never given back is not given by this way either.
    assert_eq!(client.get("Assets(34)/CredentialUsername").await.ok(200)["value"], "erp-robot");
    assert_eq!(client.get("Assets(34)/CredentialPassword").await.status, 204);
    for (path, status) in [
        ("Jobs(101)/JobError/code".to_owned(), 404),
        ("Jobs(103)/Robot/Nothing".to_owned(), 404),
        ("Jobs(103)/State/Name".to_owned(), 404),
        ("Jobs(103)/State/$value/$value".to_owned(), 404),
        ("Jobs(103)/State/$count".to_owned(), 404),
        ("Jobs(103)/Robot/$value".to_owned(), 404),
        (path("Tags/Name"), 404),
        (path("Tags?$filter=Nothing%20eq%201"), 400),
        ("Jobs(103)/Robot?$filter=Id%20eq%201".to_owned(), 400),
        ("Jobs(9)/Robot/Name".to_owned(), 404),
    ] {
        assert_eq!(client.get(&path).await.status, status, "{path}");
    }
    assert_eq!(client.send("DELETE", "Jobs(103)/Robot/Name", &[], b"").await.status, 405);
}
