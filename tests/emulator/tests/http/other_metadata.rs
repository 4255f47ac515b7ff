//! The emulator on a service that is no orchestrator.

use serde_json::json;
use uipath_orchestrator_emulator::Emulator;

use crate::common::{Client, still, values};

async fn library() -> Emulator {
    still().metadata(include_bytes!("library.edmx"), None).start().await.unwrap()
}

#[tokio::test]
async fn keys_of_several_parts() {
    let emulator = library().await;
    let client = Client::new(&emulator);
    let book = json!({ "Title": "O'Brien & co", "Edition": 2, "Shelf": "Red,Blue", "Price": 1.25, "Pages": 7, "Signed": true });
    let reply = client.post("Books", &book).await;
    reply.ok(201);
    let location = reply.header("location").unwrap().to_owned();
    assert!(location.ends_with("/odata/Books(Title='O''Brien%20%26%20co',Edition=2)"), "{location}");
    let path = &location[emulator.host_url().len()..];
    let read = client.get(path).await.ok(200);
    assert_eq!((&read["Signed"], &read["Shelf"], &read["Price"]), (&json!(true), &json!("Red,Blue"), &json!(1.25)));
    // The parts come in any order, and by alias.
    let other = client.get("Books(Edition=2,Title=@t)?@t='O''Brien%20%26%20co'").await.ok(200);
    assert_eq!(other["Title"], "O'Brien & co");
    assert_eq!(client.post("Books", &book).await.status, 409);
    for bad in ["Books('O''Brien')", "Books(Title='a')", "Books(Title='a',Edition='2')", "Books(Title='a',Volume=2)"] {
        assert_eq!(client.get(bad).await.status, 400, "{bad}");
    }
    assert_eq!(client.get("Books(Title='a',Edition=2)").await.status, 404);
    assert_eq!(client.send("DELETE", path, &[], b"").await.status, 204);
}

#[tokio::test]
async fn keys_of_other_types() {
    let emulator = library().await;
    let client = Client::new(&emulator);
    let reader = client.post("Readers", &json!({ "Name": "Ada", "Born": "1815-12-10" })).await.ok(201);
    let path = format!("Readers({})", reader["Id"].as_str().unwrap());
    assert_eq!(client.get(&path).await.ok(200)["Name"], "Ada");
    assert_eq!(client.write("PATCH", &path, &json!({ "Name": "Ada L" })).await.status, 200);
    assert_eq!(client.get(&path).await.ok(200)["Born"], "1815-12-10");
    assert_eq!(client.write("PATCH", &path, &json!({ "Name": "Ada Lovelace" })).await.status, 400);
    client.post("Days", &json!({ "Date": "2026-02-03" })).await.ok(201);
    client.get("Days(2026-02-03)").await.ok(200);
    assert_eq!(client.get("Days(2026-02-30)").await.status, 400);
    for (set, body, key, others) in [
        ("Days", json!({ "Date": "2026-02-04" }), "2026-02-04", vec![]),
        ("Weights", json!({ "Grams": 1.5 }), "1.5", vec!["1.50"]),
        ("Weights", json!({ "Grams": 2 }), "2", vec!["2.0", "2.00"]),
        ("Weights", json!({ "Grams": "2.50" }), "2.5", vec!["2.50"]),
    ] {
        let reply = client.post(set, &body).await;
        reply.ok(201);
        let location = reply.header("location").unwrap();
        assert!(location.ends_with(&format!("/{set}({key})")), "{location}");
        client.get(&location[emulator.host_url().len()..]).await.ok(200);
        for other in others {
            client.get(&format!("{set}({other})")).await.ok(200);
        }
    }
}

/// A client may make a key as well, which an orchestrator would put another one in the place of.
#[tokio::test]
async fn keys_that_clients_make() {
    let emulator = library().await;
    let client = Client::new(&emulator);
    let id = "0B0379E8-f5cc-418c-8d76-db064575bd84";
    let reader = json!({ "Id": id, "Name": "Ada" });
    let made = client.post("Readers", &reader).await.ok(201);
    assert!(made["Id"].as_str().unwrap().eq_ignore_ascii_case(id), "{made}");
    for id in [id.to_owned(), id.to_lowercase()] {
        assert_eq!(client.get(&format!("Readers({id})")).await.ok(200)["Name"], "Ada");
        assert_eq!(client.post("Readers", &json!({ "Id": id, "Name": "Eve" })).await.status, 409);
    }
    // Those that the service makes keep away from them.
    assert_eq!(client.post("Loans", &json!({ "Number": 7 })).await.ok(201)["Number"], 7);
    assert_eq!(client.post("Loans", &json!({})).await.ok(201)["Number"], 8);
    assert_eq!(client.post("Loans", &json!({ "Number": 7 })).await.status, 409);
}

#[tokio::test]
async fn a_property_that_leads_back_is_expanded_by_levels() {
    let emulator = library().await;
    let client = Client::new(&emulator);
    let inner = json!({ "Name": "3", "Parts": [{ "Name": "4" }] });
    let part = json!({ "Name": "1", "Parts": [{ "Name": "2", "Parts": [inner] }] });
    client.post("Parts", &part).await.ok(201);
    for (query, depth) in [
        ("$expand=Parts", 2),
        ("$expand=Parts($levels=1)", 2),
        ("$expand=Parts($levels=2)", 3),
        ("$expand=Parts($levels=max)", 3),
        ("$expand=*($levels=2)", 3),
        ("$expand=Parts($select=Name;$levels=2)", 3),
        ("$expand=Parts($expand=Parts($levels=max))", 3),
    ] {
        let mut part = client.query("Parts('1')", query).await.ok(200);
        for level in 1..depth {
            part = part["Parts"][0].clone();
            assert_eq!(part["Name"], (level + 1).to_string(), "{query}");
        }
        assert!(part.get("Parts").is_none(), "{query}: {part}");
    }
    for bad in ["Parts($levels=3)", "Parts($levels=0)", "Parts($levels=x)", "Parts($expand=Parts($levels=2))"] {
        assert_eq!(client.query("Parts", &format!("$expand={bad}")).await.status, 400, "{bad}");
    }
}

#[tokio::test]
async fn flags_durations_derived_and_open_types() {
    let emulator = library().await;
    let client = Client::new(&emulator);
    for book in [
        json!({ "Title": "a", "Edition": 1, "Shelf": "Red,Blue", "Lent": "P1DT1H", "Opens": "09:30:00" }),
        json!({ "Title": "b", "Edition": 1, "Shelf": "Green", "Lent": "PT2H", "Mood": "glad" }),
        json!({ "@odata.type": "#Lib.Atlas", "Title": "c", "Edition": 1, "Maps": 9 }),
    ] {
        client.post("Books", &book).await.ok(201);
    }
    for (filter, wanted) in [
        ("Shelf has 'Blue'", vec!["a"]),
        ("Shelf has Lib.Shelf'Red'", vec!["a"]),
        ("Shelf eq 'Green'", vec!["b"]),
        ("Lent gt duration'PT3H'", vec!["a"]),
        ("totalseconds(Lent) eq 7200", vec!["b"]),
        ("Opens lt 10:00", vec!["a"]),
        ("Mood eq 'glad'", vec!["b"]),
        ("Lib.Atlas/Maps gt 8", vec!["c"]),
        ("Price eq null and Edition eq 1", vec!["a", "b", "c"]),
    ] {
        assert_eq!(
            values(&client.query("Books", &format!("$filter={filter}")).await.ok(200), "Title"),
            wanted,
            "{filter}"
        );
    }
    let listed = client.get("Books").await.ok(200);
    assert_eq!(listed["value"][2]["@odata.type"], "#Lib.Atlas");
    assert!(listed["value"][0].get("@odata.type").is_none() && listed["value"][0].get("Maps").is_none());
    assert_eq!(listed["value"][0]["Pages"], 100);
    for bad in [
        json!({ "Title": "d", "Edition": 1, "@odata.type": "#Lib.Reader" }),
        json!({ "Title": "d", "Edition": 1, "Lent": "1h" }),
        json!({ "Title": "d", "Edition": 1, "Pages": 40_000 }),
        json!({ "Title": "d", "Edition": 1, "Shelf": "Black" }),
        json!({ "Edition": 1 }),
    ] {
        assert_eq!(client.post("Books", &bad).await.status, 400, "{bad}");
    }
}

#[tokio::test]
async fn numbers_are_compared_by_all_their_digits() {
    let emulator = library().await;
    let client = Client::new(&emulator);
    let big = 9_007_199_254_740_993_i64;
    for (title, price, whole) in [
        ("a", json!("0.1000000000000000055"), json!(big)),
        ("b", json!(0.1), json!(big + 1)),
        ("c", json!("123456789012345678901234567890.5"), json!(i64::MAX)),
        ("d", json!(-5), json!(u64::MAX)),
        ("e", json!("123456789012345678901234567890.25"), json!(1.5)),
    ] {
        let book = json!({ "Title": title, "Edition": 1, "Pages": 1, "Price": price, "Whole": whole });
        client.post("Books", &book).await.ok(201);
    }
    let titles = async |query: &str| {
        let list = client.get(&format!("Books?{}", query.replace(' ', "%20"))).await.ok(200);
        values(&list, "Title").iter().filter_map(|title| title.as_str()).collect::<String>()
    };
    for (filter, wanted) in [
        ("0.1 eq 0.1000000000000000055", ""),
        ("0.10 eq 0.1", "abcde"),
        ("Price eq 0.1", "b"),
        ("Price eq 0.1000000000000000055", "a"),
        ("Price gt 0.1 and Price lt 1", "a"),
        ("Price ge 123456789012345678901234567890.50", "c"),
        ("Price in (0.1000000000000000055,-5.0)", "ad"),
        ("Price eq -(5.0)", "d"),
        ("Price lt -4.9999999999999999999", "d"),
        ("Whole eq 9007199254740993", "a"),
        ("Whole eq 9007199254740993.0", "a"),
        ("Whole gt 9007199254740993.5", "bcd"),
        ("Whole eq 18446744073709551615", "d"),
        ("Whole gt 9223372036854775807", "d"),
        ("cast(Price,Edm.String) eq '0.1000000000000000055'", "a"),
        ("cast(Price,Edm.Double) eq 0.1", "ab"),
        // A double has what digits it has, however many are written.
        ("cast(0.1,Edm.Double) eq 0.1000000000000000055", "abcde"),
        ("cast(Whole,Edm.Decimal) eq 9007199254740993", "a"),
    ] {
        assert_eq!(titles(&format!("$orderby=Title&$filter={filter}")).await, wanted, "{filter}");
    }
    assert_eq!(titles("$orderby=Price").await, "dbaec");
    assert_eq!(titles("$orderby=Whole desc").await, "dcbae");
}

#[tokio::test]
async fn singletons_imports_and_overloads() {
    let emulator = library().await;
    let client = Client::new(&emulator);
    assert_eq!(client.write("PATCH", "Main", &json!({ "Floors": 3 })).await.status, 200);
    assert_eq!(client.get("Main").await.ok(200)["Floors"], 3);
    assert_eq!(client.get("Main/Floors").await.ok(200)["value"], 3);
    assert_eq!(client.send("DELETE", "Main", &[], b"").await.status, 405);
    let sum = client.get("Sum(of=%5B1,2%5D,on=2026-01-01,shelf=Lib.Shelf'Red')").await.ok(200);
    assert_eq!(
        (&sum["value"], sum["@odata.context"].as_str().unwrap().ends_with("$metadata#Edm.Int64")),
        (&json!(0), true)
    );
    client.get("Sum(of=@a,on=2026-01-01,shelf=null)?@a=%5B%5D").await.ok(200);
    for bad in [
        "Sum",
        "Sum(of=%5B1%5D)",
        "Sum(of=1,on=2026-01-01,shelf=null)",
        "Sum(of=%5B1%5D,on=null,shelf=null)",
        "Sum(of=%5B'a'%5D,on=2026-01-01,shelf=null)",
    ] {
        assert_eq!(client.get(bad).await.status, 400, "{bad}");
    }
    assert_eq!(client.get("Close").await.status, 405);
    assert_eq!(client.post("Close", &json!({})).await.status, 204);
    client.get("Books/Lib.Overdue").await.ok(200);
    client.get("Books/Lib.Overdue(days=3)").await.ok(200);
    assert_eq!(client.get("Books/Lib.Overdue(weeks=3)").await.status, 400);
    assert_eq!(client.get("Books/L.Overdue").await.status, 404);
}
