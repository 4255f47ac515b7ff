//! What no client should send: it is refused in words, and the emulator goes on.

use serde_json::json;

use crate::common::{Client, NS, raw, still};

#[tokio::test]
async fn bad_urls_are_refused() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for path in [
        "Jobs(%)",
        "Jobs(%FF)",
        "Jobs(%00)",
        "Jobs('",
        "Jobs(((((",
        "Jobs()()",
        "Jobs(1)(2)",
        "Jobs(1,2)",
        "Jobs(=)",
        "Jobs(a=)",
        "Jobs(99999999999999999999)",
        "Jobs(1e400)",
        "Jobs(-)",
        "%00",
        "..%2f..%2fetc",
        "Jobs%2f1",
        "Jobs(1)/%27",
        "(",
        ")",
        "Jobs(@x)",
        "Users/UiPath.Server.Configuration.OData.Validate(userIds=%5B1,)",
        "Users/UiPath.Server.Configuration.OData.Validate(userIds=%5B1,%5D)",
    ] {
        let reply = client.get(path).await;
        assert!(matches!(reply.status, 400 | 404), "{path}: {}", reply.status);
        assert!(!reply.body.is_empty(), "{path}");
    }
    let long = client.get(&format!("Jobs?$filter={}", "a".repeat(60_000))).await;
    assert_eq!(long.status, 400);
    let deep = client.get(&"a/".repeat(3000)).await;
    assert_eq!(deep.status, 400);
    client.get("Jobs").await.ok(200);
}

#[tokio::test]
async fn deep_and_long_filters_end() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for filter in [
        "(".repeat(20_000),
        "not%20".repeat(9_000),
        "-".repeat(20_000),
        "contains(".repeat(6_000),
        format!("Id%20eq%201{}", "%20or%20Id%20eq%201".repeat(3_000)),
        format!("Id{}%20eq%201", "%20add%201".repeat(5_000)),
        format!("Id%20in%20({}1)", "1,".repeat(20_000)),
        format!("Robot{}", "/Robot".repeat(9_000)),
        format!("'{}", "''".repeat(20_000)),
    ] {
        let reply = client.get(&format!("Jobs?$filter={filter}")).await;
        assert_eq!(reply.status, 400, "{}", &filter[..40]);
    }
    // What is long but within the bounds is answered.
    let chain = "%20or%20Id%20eq%201".repeat(900);
    client.get(&format!("Jobs?$filter=Id%20eq%20101{chain}")).await.ok(200);
    let nested = format!("{}Id%20eq%20101{}", "(".repeat(60), ")".repeat(60));
    client.get(&format!("Jobs?$filter={nested}")).await.ok(200);
    let expand = format!("Robot({}", "$expand=User(".repeat(2_000));
    assert_eq!(client.get(&format!("Sessions?$expand={expand}")).await.status, 400);
}

#[tokio::test]
async fn bad_bodies_are_refused() {
    let emulator = still().max_body(100_000).start().await.unwrap();
    let client = Client::new(&emulator);
    let json = [("content-type", "application/json")];
    let path = format!("Jobs/{NS}.StartJobs");
    for body in [
        "[".repeat(50_000),
        "{\"startInfo\":".repeat(5_000),
        "{\"startInfo\":{\"InputArguments\":\"\\ud800\"}}".to_owned(),
        "{\"startInfo\":{\"JobsCount\":1e999}}".to_owned(),
        "{\"startInfo\":null}".to_owned(),
        "null".to_owned(),
        "\u{0}".to_owned(),
    ] {
        let reply = client.send("POST", &path, &json, body.as_bytes()).await;
        assert_eq!(reply.status, 400, "{}", &body[..body.len().min(40)]);
    }
    let huge = json!({ "startInfo": { "InputArguments": "x".repeat(200_000) } }).to_string();
    assert_eq!(client.send("POST", &path, &json, huge.as_bytes()).await.status, 413);
    let reply = client.send("POST", &path, &json, b"\xff\xfe").await;
    assert_eq!(reply.status, 400);
    client.get("Jobs").await.ok(200);
}

#[tokio::test]
async fn what_is_no_http_is_refused_in_words_and_ends_the_connection_only() {
    let emulator = still().start().await.unwrap();
    let long = format!("GET /odata/Jobs?{} HTTP/1.1\r\nhost: a\r\n\r\n", "a".repeat(70_000));
    let wide = format!("GET /odata/Jobs HTTP/1.1\r\nhost: a\r\n{}\r\n", "a: b\r\n".repeat(500));
    let blank = "GET /odata/Jobs?$filter=Id eq 1 HTTP/1.1\r\nhost: a\r\n\r\n";
    for (bytes, status, message) in [
        ("nonsense\r\n\r\n", 400, "no HTTP/1.1"),
        (blank, 400, "Invalid OData query options. a blank in a URL is written as %20"),
        ("GET / HTTP/9.9\r\n\r\n", 400, "no HTTP/1.1"),
        ("GET / HTTP/1.1\r\nhost: a\r\nx y: z\r\n\r\n", 400, "no HTTP/1.1"),
        (&long, 414, "too long"),
        (&wide, 431, "too long"),
    ] {
        let reply = raw(&emulator, bytes.as_bytes()).await.unwrap();
        assert_eq!(reply.status, status, "{}", &bytes[..bytes.len().min(60)]);
        assert!(reply.text().contains(message), "{}", reply.text());
    }
    // Also after requests that were answered on the same connection.
    let pair = format!("GET /odata/ HTTP/1.1\r\nhost: a\r\n\r\n{blank}");
    let replies = raw(&emulator, pair.as_bytes()).await.unwrap();
    assert_eq!((replies.status, replies.text().contains("cannot be read")), (401, true), "{}", replies.text());
    Client::new(&emulator).get("Jobs").await.ok(200);
}
