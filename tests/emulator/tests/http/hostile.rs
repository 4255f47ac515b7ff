//! What no client should send: it is refused in words, and the emulator goes on.

use serde_json::json;

use crate::common::{Client, NS, raw, still};
use crate::random::Dice;

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
    // What some editors put before a text is no part of it.
    let marked = "\u{feff}{\"startInfo\":{\"ReleaseName\":\"Report.Monthly\",\"Strategy\":\"ModernJobsCount\"}}";
    client.send("POST", &path, &json, marked.as_bytes()).await.ok(201);
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

/// What was a good request once, with some of its bytes changed, gone, twice or elsewhere.
fn spoiled(good: &str, dice: &mut Dice, letters: &[u8]) -> Vec<u8> {
    let mut bytes = good.as_bytes().to_vec();
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len());
        let to = (at + 1 + dice.below(8)).min(bytes.len());
        match dice.below(5) {
            0 => bytes[at] = dice.pick(letters),
            1 => bytes.insert(at, dice.pick(letters)),
            2 if bytes.len() > 20 => drop(bytes.drain(at..to)),
            3 => {
                let part = bytes[at..to].to_vec();
                let place = dice.below(bytes.len());
                bytes.splice(place..place, part);
            }
            _ => bytes.swap(at, to - 1),
        }
    }
    bytes
}

#[tokio::test]
async fn spoiled_requests_are_answered_without_a_fault_of_ours() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let mut dice = Dice(3);
    let lists = [
        "Jobs?$filter=contains(ReleaseName,'a')%20and%20(Id%20gt%2010%20or%20not%20(State%20eq%20'Faulted'))&$top=5",
        "Jobs?$expand=Robot($select=Id;$expand=User),Release&$orderby=Id%20desc,Key&$select=Id,State&$count=true",
        "QueueItems?$filter=SpecificContent/Amount%20add%201%20ge%202.5%20and%20DueDate%20lt%202026-01-01T00:00:00Z",
        "QueueDefinitions?$filter=Tags/any(t:t/Name%20in%20('a','b'))%20and%20length(Name)%20mod%203%20eq%201",
        "Jobs(101)/Robot/Name/$value",
        "Assets/UiPath.Server.Configuration.OData.GetRobotAsset(robotId='5',assetName='BaseUrl')?$expand=x",
        "Jobs/$count?$filter=cast(Id,Edm.String)%20eq%20'1'%20or%20isof(Id,Edm.Int64)%20or%20matchesPattern(Key,'a%2B')",
    ];
    let letters = b"()'\",;=/$%20@&[]{}:.*-+abcE0159";
    for _ in 0..600 {
        let path = String::from_utf8(spoiled(dice.pick(&lists), &mut dice, letters)).unwrap();
        let reply = client.get(&path).await;
        assert!(reply.status < 500, "{path}: {} {}", reply.status, reply.text());
        assert!(reply.status < 400 || !reply.body.is_empty(), "{path}");
    }
    let json = [("content-type", "application/json")];
    let form = [("content-type", "multipart/form-data; boundary=x")];
    let upload =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.1.0.0.nupkg\"\r\n\r\nabc\r\n--x--\r\n";
    let start = r#"{"startInfo":{"ReleaseName":"Report.Monthly","Strategy":"ModernJobsCount","JobsCount":1,"InputArguments":"{\"a\":1}"}}"#;
    let item = r#"{"itemData":{"Name":"Invoices","Priority":"High","DeferDate":"2026-03-01T12:00:00Z","SpecificContent":{"A":12.5}}}"#;
    let many =
        r#"{"commitType":"AllOrNothing","queueName":"Invoices","queueItems":[{"Reference":"a"},{"Reference":"b"}]}"#;
    let asset = r#"{"Name":"n","ValueScope":"Global","ValueType":"Text","StringValue":"x","Tags":[{"Name":"t"}]}"#;
    let process = format!("Processes/{NS}.UploadPackage()");
    for (path, headers, body) in [
        (format!("Jobs/{NS}.StartJobs"), json, start),
        ("Queues/UiPathODataSvc.AddQueueItem".to_owned(), json, item),
        ("Queues/UiPathODataSvc.BulkAddQueueItems".to_owned(), json, many),
        ("Assets".to_owned(), json, asset),
        (process, form, upload),
    ] {
        for i in 0..100 {
            let body = if i == 0 {
                body.as_bytes().to_vec()
            } else {
                spoiled(body, &mut dice, b"\"{}[]:,0-eE.\\u\xff\0nt\r\n")
            };
            let reply = client.send("POST", &path, &headers, &body).await;
            let shown = String::from_utf8_lossy(&body);
            assert!(
                reply.status < 500 && (i > 0 || reply.status < 300),
                "{path} {shown}: {} {}",
                reply.status,
                reply.text()
            );
            assert!(reply.status < 400 || !reply.body.is_empty(), "{path} {shown}");
        }
    }
    client.get("Jobs").await.ok(200);
}
