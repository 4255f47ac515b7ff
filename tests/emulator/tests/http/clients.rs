//! What clients send that nobody of us wrote: the vendor's SDKs, and those that put URLs and bodies together in their
//! own ways. The service understands all of this.

use serde_json::{Value, json};

use crate::common::{Client, NS, ids, start_jobs, still, values};

const GUID: &str = "0c1f2d3e-0000-4000-8000-00000000abcd";

#[tokio::test]
async fn a_plus_sign_in_a_query_is_a_blank() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    // Python's libraries and the browsers' `URLSearchParams` write queries as forms.
    let faulted = client.get("Jobs?%24filter=State+eq+%27Faulted%27&%24orderby=Id+desc&%24top=5").await.ok(200);
    assert_eq!(ids(&faulted), [103]);
    let later = "CreationTime+gt+2026-03-01T06%3A30%3A00%2B02%3A00";
    assert_eq!(ids(&client.get(&format!("Jobs?$filter={later}")).await.ok(200)), [104, 105]);
    // In a path it stands for itself.
    client.post("Settings", &json!({ "Name": "a+b", "Value": "1" })).await;
    assert_eq!(client.get("Settings('a+b')").await.status, client.get("Settings('a%2Bb')").await.status);
    // The link to the next page keeps the form of the query.
    let paged = still().page_size(1).start().await.unwrap();
    let page = Client::new(&paged).get("Jobs?%24filter=State+eq+%27Successful%27").await.ok(200);
    let next = page["@odata.nextLink"].as_str().unwrap();
    let path = next.split_once(&format!("http://{}", paged.address())).unwrap().1;
    assert_eq!(ids(&Client::new(&paged).get(path).await.ok(200)), [102]);
}

#[tokio::test]
async fn names_are_taken_in_any_letters_case() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let query =
        "$filter=state eq 'Faulted' and robot/NAME ne null&$select=id,State&$orderby=ID&$expand=robot($select=name)";
    let jobs = client.query("jobs", query).await.ok(200);
    assert_eq!(jobs["value"], json!([{ "Id": 103, "State": "Faulted", "Robot": { "Name": "Ada" } }]));
    assert!(jobs["@odata.context"].as_str().unwrap().ends_with("/$metadata#Jobs(Id,State,Robot(Name))"), "{jobs}");
    let options = "$Filter=Id gt 101&$OrderBy=Id desc&$Top=2&$Count=true&$Expand=Release($Select=Name)";
    let jobs = client.query("Jobs", options).await.ok(200);
    assert_eq!((ids(&jobs), &jobs["@odata.count"]), (vec![105, 104], &json!(4)));
    assert_eq!(client.get("jobs(id=103)/state/$value").await.text(), "Faulted");
    assert_eq!(client.get("Jobs/$count?$filter=STATE%20eq%20'Faulted'").await.text(), "1");
    let key = client.get("Folders(2)").await.ok(200)["Key"].as_str().unwrap().to_owned();
    let found = client.get(&format!("folders/uipath.server.configuration.odata.getbykey(Identifier={key})")).await;
    assert_eq!(found.ok(200)["Id"], 2);
    // Members of bodies too, at any depth; what a client puts into an open object stays as it is.
    let item =
        json!({ "ItemData": { "name": "Invoices", "PRIORITY": "High", "specificContent": { "name": 1, "Name": 2 } } });
    let added = client.post("Queues/UiPathODataSvc.AddQueueItem", &item).await.ok(201);
    assert_eq!((&added["Priority"], &added["SpecificContent"]), (&json!("High"), &json!({ "name": 1, "Name": 2 })));
    let assignments = json!({ "TaskAssignments": [{ "taskId": 5, "UserNameOrEmail": "ada" }] });
    client.post(&format!("Tasks/{NS}.AssignTasks"), &assignments).await.ok(200);
    // Two that mean one member are one too many.
    let both = client.post("Assets", &json!({ "Name": "a", "name": "b", "StringValue": "x" })).await;
    assert_eq!(both.status, 400, "{}", both.text());
    assert!(both.reason().contains("no member `name`"), "{}", both.reason());
}

#[tokio::test]
async fn lists_hold_guids_and_times_in_quotes() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let listed = client.get("Jobs?$select=Key,StartTime").await.ok(200);
    let (keys, times) = (values(&listed, "Key"), values(&listed, "StartTime"));
    let [first, third] = [0, 2].map(|at| keys[at].as_str().unwrap());
    for filter in [format!("Key in ('{first}','{third}')"), format!("Key in ({first},'{third}')")] {
        assert_eq!(ids(&client.query("Jobs", &format!("$filter={filter}")).await.ok(200)), [101, 103], "{filter}");
    }
    let filter = format!("StartTime in ('{}')", times[1].as_str().unwrap());
    assert_eq!(ids(&client.query("Jobs", &format!("$filter={filter}")).await.ok(200)), [102]);
    // A comparison is stricter.
    assert_eq!(client.query("Jobs", &format!("$filter=Key eq '{first}'")).await.status, 400);
    assert_eq!(client.query("Jobs", "$filter=Key in ('abc')").await.status, 400);
}

#[tokio::test]
async fn what_the_description_does_not_list_is_answered_where_the_vendor_s_clients_call_it() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let key = client.get("Jobs(103)").await.ok(200)["Key"].as_str().unwrap().to_owned();
    let path = format!("Jobs/{NS}.GetByKey(identifier={key})");
    let job = client.get(&format!("{path}?$expand=Robot")).await.ok(200);
    assert_eq!((&job["Id"], &job["Robot"]["Name"]), (&json!(103), &json!("Ada")));
    assert_eq!(client.in_folder(2).get(&path).await.status, 404);
    client.post("Buckets", &json!({ "Name": "scans", "Identifier": GUID })).await.ok(201);
    let bucket = client.get(&format!("Buckets/{NS}.GetByKey(identifier='{GUID}')")).await.ok(200);
    assert_eq!(bucket["Name"], "scans");
    let of_queue = client.query("QueueItems", "$filter=QueueDefinitionName eq 'Invoices'&$top=2").await.ok(200);
    assert_eq!(ids(&of_queue), [1001, 1002]);
    let of_none = client.query("QueueItems", "$filter=QueueDefinitionName eq 'Others'").await.ok(200);
    assert_eq!(of_none["value"], json!([]));
    // What spans folders needs none.
    let anywhere = Client { folder: None, ..client.clone() };
    assert_eq!(ids(&anywhere.get(&format!("Assets/{NS}.GetAssetsAcrossFolders")).await.ok(200)).len(), 5);
    assert_eq!(anywhere.get("Assets").await.ok(400)["errorCode"], 1101);
    // Who is no robot has no key to send.
    let asset = format!("Assets/{NS}.GetRobotAssetByNameForRobotKey");
    let read = json!({ "assetName": "ErpLogin", "supportsCredentialsProxyDisconnected": true });
    assert_eq!(client.post(&asset, &read).await.ok(200)["CredentialPassword"], "emulated-password");
}

#[tokio::test]
async fn folders_and_files_are_listed_outside_of_odata_too() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let api = client.root.replace("/odata", "/api");
    let page =
        client.get(&format!("{api}/FoldersNavigation/GetFoldersForCurrentUser?searchText=in&skip=1&take=20")).await;
    let page = page.ok(200);
    assert_eq!((&page["Count"], &page["PageItems"][0]["FullyQualifiedName"]), (&json!(2), &json!("Finance/Invoices")));
    assert!(page["PageItems"][0]["Key"].is_string() && !page.to_string().contains('@'), "{page}");
    let bucket = client.post("Buckets", &json!({ "Name": "b", "Identifier": GUID })).await.ok(201)["Id"].clone();
    for path in ["a/1.txt", "a/2.txt", "b/1.txt"] {
        let access = client.get(&format!("Buckets({bucket})/{NS}.GetWriteUri?path={path}")).await.ok(200);
        let uri = access["Uri"].as_str().unwrap();
        let path = uri.split_once(&emulator.address().to_string()).unwrap().1;
        let anyone = Client { token: None, ..client.clone() };
        assert_eq!(anyone.send("PUT", path, &[("x-ms-blob-type", "BlockBlob")], b"x").await.status, 201);
    }
    let list = format!("{api}/Buckets/{bucket}/ListFiles?prefix=a&takeHint=1");
    let first = client.get(&list).await.ok(200);
    assert_eq!(
        first["items"],
        json!([{ "fullPath": "/a/1.txt", "contentType": "application/octet-stream", "size": 1 }])
    );
    let token = first["continuationToken"].as_str().unwrap().replace('/', "%2F");
    let last = client.get(&format!("{list}&continuationToken={token}")).await.ok(200);
    assert_eq!((&last["items"][0]["fullPath"], &last["continuationToken"]), (&json!("/a/2.txt"), &Value::Null));
    assert_eq!(client.in_folder(2).get(&list).await.status, 404);
    assert_eq!(Client { folder: None, ..client.clone() }.get(&list).await.ok(400)["errorCode"], 1101);
    assert_eq!(Client { token: None, ..client.clone() }.get(&list).await.status, 401);
    assert_eq!(client.get(&format!("{api}/FoldersNavigation/GetFoldersForCurrentUser?take=101")).await.status, 400);
    assert_eq!(client.get(&format!("{api}/Stats/GetCountStats")).await.status, 404);
}

#[tokio::test]
async fn files_are_attached_to_jobs() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let api = client.root.replace("/odata", "/api/JobAttachments");
    let file = client.post("Attachments", &json!({ "Name": "input.txt" })).await.ok(201)["Id"].clone();
    // As the vendor's client for Python writes it.
    let more = json!({ "Attachments": [{ "attachmentId": file }] });
    let job = start_jobs(&client, "Report.Monthly", more).await.ok(201)["value"][0]["Key"].clone();
    let of_job = format!("{api}/GetByJobKey?jobKey={}", job.as_str().unwrap());
    assert_eq!(client.get(&of_job).await.ok(200)[0]["attachmentName"], "input.txt");
    let other = client.post("Attachments", &json!({ "Name": "output.txt" })).await.ok(201)["Id"].clone();
    let link = json!({ "attachmentId": other, "jobKey": job, "category": "Output" });
    client.post(&format!("{api}/Post"), &link).await.ok(200);
    let attached = client.get(&of_job).await.ok(200);
    assert_eq!((&attached[1]["attachmentId"], &attached[1]["category"]), (&other, &json!("Output")));
    assert_eq!(client.get(&format!("{api}/GetByJobKey?jobKey={GUID}")).await.status, 404);
    let nothing = json!({ "attachmentId": GUID, "jobKey": job });
    assert_eq!(client.post(&format!("{api}/Post"), &nothing).await.status, 404);
    assert_eq!(client.get(&format!("{api}/Post")).await.header("allow"), Some("POST"));
}

#[tokio::test]
async fn pages_are_no_longer_than_a_client_would_like() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for wish in ["odata.maxpagesize=2", "return=minimal, maxpagesize=2"] {
        let page = client.send("GET", "Jobs?$count=true", &[("prefer", wish)], b"").await;
        assert!(page.header("preference-applied").is_some_and(|applied| wish.ends_with(applied)), "{wish}");
        let page = page.ok(200);
        assert_eq!((ids(&page), &page["@odata.count"]), (vec![101, 102], &json!(5)), "{wish}");
        assert!(page["@odata.nextLink"].as_str().unwrap().ends_with("$skip=2"), "{page}");
    }
    for wish in ["odata.maxpagesize=0", "odata.maxpagesize=many", "maxpagesize"] {
        let page = client.send("GET", "Jobs", &[("prefer", wish)], b"").await;
        assert_eq!((page.header("preference-applied"), ids(&page.ok(200)).len()), (None, 5), "{wish}");
    }
    let one = client.send("GET", "Jobs(101)", &[("prefer", "odata.maxpagesize=2")], b"").await;
    assert_eq!(one.header("preference-applied"), None);
}

#[tokio::test]
async fn users_sign_in_with_names_in_capitals() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let known = emulator.credentials();
    let body = json!({
        "TenancyName": emulator.tenant(), "UsernameOrEmailAddress": known.user_name, "Password": known.password,
    });
    let token = client.post("/api/Account/Authenticate", &body).await.ok(200)["result"].as_str().unwrap().to_owned();
    let signed_in = Client { token: Some(token), root: "/odata".to_owned(), ..client };
    assert_eq!(signed_in.get("Jobs(101)").await.ok(200)["Id"], 101);
    let no_object: Value = signed_in.post("/api/Account/Authenticate", &json!("x")).await.ok(400);
    assert_eq!(no_object["errorCode"], 1009);
}
