//! Buckets and packages: bytes that come back as they went.

use std::time::Duration;

use serde_json::{Value, json};

use crate::common::{Client, NS, still, values};

const CONTENT: &[u8] = b"Customer;Amount\n\"O'Brien & co\";1250\n";

/// The path of an address with the query that grants the right.
fn path(access: &Value) -> String {
    let uri = access["Uri"].as_str().unwrap();
    let (_, rest) = uri.split_once("://").unwrap();
    rest[rest.find('/').unwrap()..].to_owned()
}

async fn bucket(client: &Client<'_>) -> i64 {
    let bucket = json!({ "Name": "Reports", "Identifier": "2196eb07-c96a-4f47-a734-326dd5d58a9d" });
    client.post("Buckets", &bucket).await.ok(201)["Id"].as_i64().unwrap()
}

/// A client that brings no token and no folder.
fn stranger<'a>(client: &Client<'a>) -> Client<'a> {
    Client { token: None, folder: None, ..client.clone() }
}

async fn write(client: &Client<'_>, bucket: i64, name: &str, content: &[u8]) {
    let query = format!("path={name}&contentType=text/csv");
    let access = client.get(&format!("Buckets({bucket})/{NS}.GetWriteUri?{query}")).await.ok(200);
    assert_eq!((&access["Verb"], &access["RequiresAuth"]), (&json!("PUT"), &json!(false)));
    assert_eq!(
        access["Headers"],
        json!({ "Keys": ["x-ms-blob-type", "Content-Type"], "Values": ["BlockBlob", "text/csv"] })
    );
    let headers = [("x-ms-blob-type", "BlockBlob"), ("content-type", "text/csv")];
    let put = stranger(client).send("PUT", &path(&access), &headers, content).await;
    assert_eq!(put.status, 201, "{}", put.text());
    assert!(put.header("etag").is_some());
}

#[tokio::test]
async fn a_file_comes_back_as_it_went() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let bucket = bucket(&client).await;
    write(&client, bucket, "2026/march%20%26%20april.csv", CONTENT).await;
    write(&client, bucket, "2026/03/all.csv", b"x").await;

    let access =
        client.get(&format!("Buckets({bucket})/{NS}.GetReadUri?path=2026/march%20%26%20april.csv")).await.ok(200);
    let read = stranger(&client).get(&path(&access)).await;
    assert_eq!((read.status, &*read.body, read.header("content-type")), (200, CONTENT, Some("text/csv")));
    let asked = stranger(&client).send("HEAD", &path(&access), &[], b"").await;
    assert_eq!((asked.status, &*asked.body, asked.header("etag")), (200, &b""[..], read.header("etag")));
    assert_eq!(asked.header("content-length"), Some(&*CONTENT.len().to_string()));

    let files = client.get(&format!("Buckets({bucket})/{NS}.GetFiles?directory=2026&recursive=true")).await.ok(200);
    assert_eq!(values(&files, "FullPath"), [json!("2026/03/all.csv"), json!("2026/march & april.csv")]);
    assert_eq!(values(&files, "Size"), [json!(1), json!(CONTENT.len())]);
    let directories = client.get(&format!("Buckets({bucket})/{NS}.GetDirectories?directory=2026")).await.ok(200);
    assert_eq!(values(&directories, "FullPath"), [json!("2026/03")]);

    let path = format!("Buckets({bucket})/{NS}.DeleteFile?path=2026/03/all.csv");
    assert_eq!(client.send("DELETE", &path, &[], b"").await.status, 204);
    assert_eq!(client.get(&format!("Buckets({bucket})/{NS}.GetReadUri?path=2026/03/all.csv")).await.status, 404);
}

#[tokio::test]
async fn the_rest_of_a_file() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let bucket = bucket(&client).await;
    write(&client, bucket, "a.csv", CONTENT).await;
    let access = client.get(&format!("Buckets({bucket})/{NS}.GetReadUri?path=a.csv")).await.ok(200);
    let (stranger, path) = (stranger(&client), path(&access));
    let tag = stranger.get(&path).await.header("etag").unwrap().to_owned();
    let rest = stranger.send("GET", &path, &[("range", "bytes=9-"), ("if-range", &tag)], b"").await;
    assert_eq!((rest.status, &*rest.body), (206, &CONTENT[9..]));
    assert_eq!(rest.header("content-range"), Some(&*format!("bytes 9-{}/{}", CONTENT.len() - 1, CONTENT.len())));
    write(&client, bucket, "a.csv", b"another").await;
    let all = stranger.send("GET", &path, &[("range", "bytes=3-"), ("if-range", &tag)], b"").await;
    assert_eq!((all.status, &*all.body), (200, &b"another"[..]));
    assert_eq!(stranger.send("GET", &path, &[("range", "bytes=7-")], b"").await.status, 416);
    // Clients that read in parts.
    for (range, status, told, body) in [
        ("bytes=1-3", 206, Some("bytes 1-3/7"), "not"),
        ("bytes=1-1", 206, Some("bytes 1-1/7"), "n"),
        ("bytes=4-99", 206, Some("bytes 4-6/7"), "her"),
        ("bytes=-2", 206, Some("bytes 5-6/7"), "er"),
        ("bytes=-99", 206, Some("bytes 0-6/7"), "another"),
        ("bytes=3-1", 200, None, "another"),
        ("bytes=0-1,3-4", 200, None, "another"),
        ("lines=0-1", 200, None, "another"),
    ] {
        let answer = stranger.send("GET", &path, &[("range", range)], b"").await;
        assert_eq!((answer.status, answer.header("content-range"), &*answer.text()), (status, told, body), "{range}");
    }
    for range in ["bytes=7-9", "bytes=-0"] {
        assert_eq!(stranger.send("GET", &path, &[("range", range)], b"").await.status, 416, "{range}");
    }
}

#[tokio::test]
async fn an_address_is_for_one_purpose_and_for_a_while() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let bucket = bucket(&client).await;
    write(&client, bucket, "a.csv", CONTENT).await;
    let access = client.get(&format!("Buckets({bucket})/{NS}.GetReadUri?path=a.csv&expiryInMinutes=5")).await.ok(200);
    let (stranger, path) = (stranger(&client), path(&access));
    let refused = |reply: crate::common::Reply| (reply.status, reply.text());

    let (status, why) = refused(client.get(&path).await);
    assert!(status == 400 && why.contains("Authorization"), "{why}");
    let headers = [("x-ms-blob-type", "BlockBlob")];
    let (status, why) = refused(stranger.send("PUT", &path, &headers, b"x").await);
    assert!(status == 403 && why.contains("not for this method"), "{why}");
    let (status, why) = refused(stranger.get(&path.replace("a.csv", "b.csv")).await);
    assert!(status == 403 && why.contains("signature"), "{why}");
    emulator.clock().advance(Duration::from_secs(301));
    let (status, why) = refused(stranger.get(&path).await);
    assert!(status == 403 && why.contains("expired"), "{why}");

    let access = client.get(&format!("Buckets({bucket})/{NS}.GetWriteUri?path=a.csv")).await.ok(200);
    let (status, why) = refused(stranger.send("PUT", &self::path(&access), &[], b"x").await);
    assert!(status == 400 && why.contains("x-ms-blob-type"), "{why}");
}

#[tokio::test]
async fn a_package_is_uploaded_once() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let upload = async |file: &str| {
        let head = "content-disposition: form-data; name=\"file\"; filename=";
        let body = format!(
            "--b\r\n{head}\"{file}\"\r\ncontent-type: application/octet-stream\r\n\r\nPK\u{3}bytes\r\n--b--\r\n"
        );
        let headers = [("content-type", "multipart/form-data; boundary=b")];
        client.send("POST", &format!("Processes/{NS}.UploadPackage"), &headers, body.as_bytes()).await
    };
    let first = upload("Mail.Sorter.1.0.0.nupkg").await.ok(200);
    assert_eq!(values(&first, "Status"), [json!("OK")]);
    assert_eq!(upload("Mail.Sorter.1.0.0.nupkg").await.ok(409)["message"], "Package already exists.");
    upload("Mail.Sorter.1.1.0.nupkg").await.ok(200);

    let path = format!("Processes/{NS}.GetProcessVersions(processId='Mail.Sorter')");
    let versions = client.get(&path).await.ok(200);
    assert_eq!(values(&versions, "Version"), [json!("1.0.0"), json!("1.1.0")]);
    assert_eq!(values(&versions, "IsLatestVersion"), [json!(false), json!(true)]);
    assert_eq!(values(&versions, "Id"), [json!("Mail.Sorter"), json!("Mail.Sorter")]);
    assert_eq!(values(&versions, "Key"), [json!("Mail.Sorter:1.0.0"), json!("Mail.Sorter:1.1.0")]);

    let bytes = client.get(&format!("Processes/{NS}.DownloadPackage(key='Mail.Sorter:1.0.0')")).await;
    assert_eq!((bytes.status, &*bytes.body), (200, &b"PK\x03bytes"[..]));
    assert_eq!(client.get(&format!("Processes/{NS}.DownloadPackage(key='Mail.Sorter:9.0.0')")).await.status, 404);
}

#[tokio::test]
async fn a_process_is_brought_to_another_version_and_back() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let head = "content-disposition: form-data; name=\"file\"; filename=";
    let body = format!("--b\r\n{head}\"Report.Monthly.2.1.0.nupkg\"\r\n\r\nPK\r\n--b--\r\n");
    let headers = [("content-type", "multipart/form-data; boundary=b")];
    client.send("POST", &format!("Processes/{NS}.UploadPackage"), &headers, body.as_bytes()).await.ok(200);

    let now = async || {
        let release = client.get("Releases(22)?$select=Key,ProcessVersion,IsLatestVersion").await.ok(200);
        (release["ProcessVersion"].clone(), release["IsLatestVersion"].clone(), release["Key"].clone())
    };
    let (version, is_latest, key) = now().await;
    assert_eq!((version, is_latest), (json!("2.0.0"), json!(false)), "there is a newer one now");
    let call = async |name: &str, body: Value| client.post(&format!("Releases{name}"), &body).await;
    assert_eq!(call(&format!("(22)/{NS}.UpdateToLatestPackageVersion"), json!({})).await.ok(200)["value"], json!(22));
    let (version, is_latest, _) = now().await;
    assert_eq!((version, is_latest), (json!("2.1.0"), json!(true)));
    let key = key.as_str().unwrap();
    let back = format!("/{NS}.RollbackToPreviousReleaseVersionByKey(identifier={key})");
    assert_eq!(call(&back, json!({})).await.ok(200)["value"], json!(key));
    assert_eq!(now().await.0, json!("2.0.0"));
    let specific = format!("(22)/{NS}.UpdateToSpecificPackageVersion");
    assert_eq!(call(&specific, json!({ "packageVersion": "9.9.9" })).await.status, 404);
    call(&specific, json!({ "packageVersion": "2.1.0" })).await.ok(200);
    assert_eq!(now().await.0, json!("2.1.0"));
    let bulk = json!({ "releaseIds": [22, 4711] });
    let answer = call(&format!("/{NS}.UpdateToLatestPackageVersionBulk"), bulk).await.ok(200);
    assert_eq!((&answer["Success"], &answer["FailedItems"]), (&json!(false), &json!([4711])));
}

#[tokio::test]
async fn an_attachment_has_an_address_for_its_bytes() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let made = client.post("Attachments", &json!({ "Name": "input.json" })).await.ok(201);
    assert_eq!(made["BlobFileAccess"]["Verb"], json!("PUT"));
    let headers = [("x-ms-blob-type", "BlockBlob"), ("content-type", "application/json")];
    let put = stranger(&client).send("PUT", &path(&made["BlobFileAccess"]), &headers, b"{}").await;
    assert_eq!(put.status, 201, "{}", put.text());

    let at = format!("Attachments({})", made["Id"].as_str().unwrap());
    let read = client.get(&at).await.ok(200);
    assert_eq!((&read["Name"], &read["BlobFileAccess"]["Verb"]), (&json!("input.json"), &json!("GET")));
    let bytes = stranger(&client).get(&path(&read["BlobFileAccess"])).await;
    assert_eq!((bytes.status, &*bytes.body), (200, &b"{}"[..]));
    assert_eq!(client.send("DELETE", &at, &[], b"").await.status, 204);
    assert_eq!(stranger(&client).get(&path(&read["BlobFileAccess"])).await.status, 404);
}
