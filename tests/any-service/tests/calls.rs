//! Calls of the generated client, through a transport in memory.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::sync::Arc;

use any_service::generated::types::{Carrier, Guide, Meal, Place, Traveler, leg, traveler};
use any_service::generated::{EntitySets as _, types};
use serde_json::{Value, json};
use uipath_orchestrator::odata::{Assignment, FilePart, Guid, Inherits as _};
use uipath_orchestrator::transport::{MemoryTransport, TransportBody};
use uipath_orchestrator::{Client, Credentials};

/// A client of a service that answers `answer` to everything, and what it was sent.
fn service(answer: &Value) -> (Client, Arc<MemoryTransport>) {
    answering("content-type", "application/json", answer)
}

/// The same, where the answers have a header.
fn answering(name: &'static str, value: &'static str, answer: &Value) -> (Client, Arc<MemoryTransport>) {
    let body = if answer.is_null() { String::new() } else { answer.to_string() };
    let transport = Arc::new(MemoryTransport::new(move |_| {
        let response = http::Response::builder().header(name, value);
        Ok(response.body(TransportBody::from(body.clone())).expect("a response"))
    }));
    let client = Client::builder()
        .service_root("https://travel.example/v4/travel")
        .credentials(Credentials::anonymous())
        .transport(transport.clone())
        .build()
        .unwrap();
    (client, transport)
}

/// Method, path with query, and body of the only request.
fn sent(transport: &MemoryTransport) -> (String, String, Value) {
    let requests = transport.requests();
    let [request] = requests.as_slice() else { panic!("{} requests", requests.len()) };
    let target = request.uri().path_and_query().unwrap().as_str();
    let target = target.strip_prefix("/v4/travel").expect("below the root").to_owned();
    (request.method().to_string(), target, serde_json::from_slice(request.body()).unwrap_or(Value::Null))
}

#[tokio::test]
async fn an_entity_with_open_members_and_a_derived_type() {
    let (client, transport) = service(&json!({
        "@odata.context": "$metadata#Travelers/$entity",
        "@odata.type": "#Example.Travel.Guide",
        "Name": "O'Neil",
        "Home": { "City": "Galway", "Position": { "type": "Point", "coordinates": [-9.05, 53.27] }, "County": "Galway" },
        "Born": "1990-02-28",
        "Wakes": "07:30:00",
        "Meals": "Breakfast,Dinner",
        "Fee": 99.90,
        "FeeCurrency": "EUR",
        "Hobby": "sailing",
    }));
    let traveler: Traveler = client.travelers().get("O'Neil").await.unwrap();
    assert_eq!(sent(&transport).1, "/Travelers('O''Neil')");
    assert_eq!(traveler.meals, Some(Meal::BREAKFAST | Meal::DINNER));
    let home: &Place = traveler.home.as_ref().unwrap();
    assert_eq!(home.extra.get("County"), Some(&json!("Galway")));
    let guide: Guide = traveler.cast().unwrap().expect("the service says that it is one");
    assert_eq!(guide.fee.unwrap().to_string(), "99.9");
    assert_eq!(guide.extra.get("Hobby"), Some(&json!("sailing")));
}

#[tokio::test]
async fn headers_of_all_calls_give_way_to_those_of_one() {
    let transport = Arc::new(MemoryTransport::new(|_| Ok(http::Response::new(TransportBody::from(String::new())))));
    let client = Client::builder()
        .service_root("https://travel.example")
        .credentials(Credentials::anonymous())
        .header("Authorization", "Basic QWRhOng=")
        .header("Accept-Language", "ga")
        .transport(transport.clone())
        .build()
        .unwrap();
    client.reset_data().await.unwrap();
    client.reset_data().header("Accept-Language", "en").await.unwrap();
    let sent = transport.requests();
    let headers =
        |index: usize| ["authorization", "accept-language"].map(|name| sent[index].headers()[name].to_str().unwrap());
    assert_eq!((headers(0), headers(1)), (["Basic QWRhOng=", "ga"], ["Basic QWRhOng=", "en"]));
}

#[tokio::test]
async fn an_empty_text_is_no_time_and_no_error() {
    let (client, _) = service(&json!({ "value": [{ "Name": "Ada", "Born": "", "Wakes": "" }] }));
    let travelers = client.travelers().query().await.unwrap();
    assert_eq!((travelers[0].born, travelers[0].wakes), (None, None));
    let (client, _) = service(&json!({ "Id": "" }));
    let error = client.photos().get(Guid::nil()).await.unwrap_err().to_string();
    assert!(error.contains("Id: expected "), "{error}");
}

#[tokio::test]
async fn contained_entities_are_reached_through_their_owner() {
    let (client, transport) = service(&Value::Null);
    let trip = client.travelers().by_key("Ada").trips().by_key(3);
    trip.share_trip("Babbage").note("by ferry").await.unwrap();
    let path = "/Travelers('Ada')/Trips(3)/Example.Travel.ShareTrip".to_owned();
    assert_eq!(sent(&transport), ("POST".to_owned(), path, json!({ "with": "Babbage", "note": "by ferry" })));
}

#[tokio::test]
async fn paths_go_on_by_what_is_annotated_so() {
    let (client, transport) = service(&json!({ "Name": "Bo" }));
    let bo = Traveler { name: "Bo".to_owned(), ..Traveler::default() };
    client.travelers().by_key("Ada").friends().create(bo).await.unwrap();
    let path = "/Travelers('Ada')/Friends".to_owned();
    assert_eq!(sent(&transport), ("POST".to_owned(), path, json!({ "Name": "Bo" })));
}

#[tokio::test]
async fn an_operation_of_a_derived_type_is_reached_by_a_cast() {
    let (client, transport) = service(&json!({ "value": 199.8 }));
    let price = client.travelers().by_key("Ada").as_guide().hire(2).await.unwrap();
    assert_eq!(price.to_string(), "199.8");
    assert_eq!(sent(&transport).1, "/Travelers('Ada')/Example.Travel.Guide/Example.Travel.Hire");
}

#[tokio::test]
async fn unbound_operations_belong_to_the_service() {
    let (client, transport) = service(&json!({ "City": "Cork" }));
    assert_eq!(client.nearest_place(51.9, -8.47).await.unwrap().city.as_deref(), Some("Cork"));
    assert_eq!(sent(&transport).1, "/NearestPlace(lat=51.9,lon=-8.47)");
    let (client, transport) = service(&Value::Null);
    client.reset_data().await.unwrap();
    assert_eq!(sent(&transport).0, "POST");
}

#[tokio::test]
async fn a_key_of_two_parts_and_an_enumeration_in_a_function() {
    let (client, transport) = service(&json!({ "Line": "A/1", "Day": 7, "Carrier": "Hovercraft" }));
    let leg = client.legs().get("A/1", 7).await.unwrap();
    assert_eq!(sent(&transport).1, "/Legs(Line='A%2F1',Day=7)");
    assert_eq!(leg.carrier.unwrap().as_str(), "Hovercraft");
    let (client, transport) = service(&Value::Null);
    assert_eq!(client.legs().cheapest(Carrier::Ferry).await.unwrap(), None);
    assert_eq!(sent(&transport).1, "/Legs/Example.Travel.Cheapest(carrier=Example.Travel.Carrier'Ferry')");
}

#[tokio::test]
async fn a_part_of_a_key_that_is_zero_is_sent_beside_one_that_is_set() {
    for (line, day, body) in [
        ("A", 0, json!({ "Line": "A", "Day": 0 })),
        ("", 7, json!({ "Line": "", "Day": 7 })),
        // The service makes the key.
        ("", 0, json!({})),
    ] {
        let (client, transport) = service(&json!({ "Line": line, "Day": day }));
        client.legs().create(types::Leg { line: line.to_owned(), day, ..types::Leg::default() }).await.unwrap();
        assert_eq!(sent(&transport).2, body);
    }
}

#[tokio::test]
async fn arguments_of_a_function_are_null_or_left_out() {
    let none = json!({ "value": [] });
    let (client, transport) = service(&none);
    client.legs().delayed(None, None, None, None).await.unwrap();
    assert_eq!(sent(&transport).1, "/Legs/Example.Travel.Delayed(since=null,reason=null)");
    let (client, transport) = service(&none);
    let since = "2026-11-27".parse().ok();
    client.legs().delayed(since, Some("it's fog"), Some(30), Some("Cobh")).await.unwrap();
    assert_eq!(
        sent(&transport).1,
        "/Legs/Example.Travel.Delayed(since=2026-11-27,reason='it''s%20fog',minutes=30,place='Cobh')"
    );
}

#[tokio::test]
async fn arguments_that_are_json_stand_behind_the_path() {
    let (client, transport) = service(&json!({ "value": [] }));
    let place = Place { city: Some("Cork/Cobh".into()), ..Place::default() };
    client.legs().toward(place, vec![6, 7]).filter(leg::DAY.gt(5_i16)).await.unwrap();
    let (_, target, _) = sent(&transport);
    let (path, query) = target.split_once('?').unwrap();
    assert_eq!(path, "/Legs/Example.Travel.Toward(place=@place,days=@days)");
    assert!(
        query.starts_with("@place=%7B%22City%22:%22Cork/Cobh%22%7D&@days=%5B6,7%5D&$filter=Day%20gt%205"),
        "{query}"
    );
}

#[tokio::test]
async fn a_singleton_is_changed_member_by_member() {
    let (client, transport) = service(&Value::Null);
    let meals = traveler::MEALS.to(Meal::LUNCH);
    client.me().patch().set(meals).null(traveler::BORN).await.unwrap();
    assert_eq!(sent(&transport), ("PATCH".to_owned(), "/Me".to_owned(), json!({ "Meals": "Lunch", "Born": null })));
}

#[tokio::test]
async fn a_singleton_may_be_nobody() {
    let (client, transport) = service(&Value::Null);
    assert_eq!(client.host().get().await.unwrap(), None);
    assert_eq!(sent(&transport).1, "/Host");
}

#[tokio::test]
async fn what_no_token_names_is_changed_by_its_name() {
    let (client, transport) = service(&Value::Null);
    client.me().patch().set(Assignment::raw("BestFriend@odata.bind", "Travelers('Bo')".to_owned())).await.unwrap();
    assert_eq!(sent(&transport).2, json!({ "BestFriend@odata.bind": "Travelers('Bo')" }));
}

#[tokio::test]
async fn an_entity_that_is_created_without_an_answer_is_as_it_was_sent() {
    let id = "https://travel.example/v4/travel/Travelers('Bo')";
    let (client, _) = answering("odata-entityid", id, &Value::Null);
    let bo = Traveler { name: "Bo".to_owned(), meals: Some(Meal::LUNCH), ..Traveler::default() };
    let created = client.travelers().create(&bo).await.unwrap();
    assert_eq!((created.name.as_str(), created.meals), ("Bo", Some(Meal::LUNCH)));
    assert_eq!(created.extra.get("@odata.id"), Some(&json!(id)));
    // The service makes the key, and only the identifier tells it.
    let (client, _) = answering("location", id, &Value::Null);
    let created = client.travelers().create(Traveler::default()).await.unwrap();
    assert_eq!((created.name.as_str(), created.extra.get("@odata.id")), ("", Some(&json!(id))));
    // What is read has to be there, and so has what says that there was something to be created.
    let (client, _) = service(&Value::Null);
    assert!(client.travelers().get("Bo").await.unwrap_err().to_string().contains("an empty answer"));
    assert!(client.travelers().create(&bo).await.unwrap_err().to_string().contains("an empty answer"));
}

#[tokio::test]
async fn a_set_is_searched_where_restrictions_do_not_deny_it() {
    let (client, transport) = service(&json!({ "value": [] }));
    client.travelers().query().search("cork OR cobh").await.unwrap();
    assert_eq!(sent(&transport).1, "/Travelers?$search=cork%20OR%20cobh");
}

#[tokio::test]
async fn only_what_a_set_supports_is_offered() {
    let (client, transport) = service(&json!({ "value": [{ "Line": "A", "Day": 1 }] }));
    // `Legs` cannot be filtered, so that `filter` does not compile; it can be sorted.
    let legs = client.legs().query().order_by(leg::DAY.desc()).top(5).await.unwrap();
    assert_eq!(legs.items, [types::Leg { line: "A".to_owned(), day: 1, ..types::Leg::default() }]);
    assert_eq!(sent(&transport).1, "/Legs?$orderby=Day%20desc&$top=5");
}

#[tokio::test]
async fn the_content_of_media_entities_is_read_and_written() {
    let transport = Arc::new(MemoryTransport::new(|_| {
        let response = http::Response::builder().header("content-type", "image/jpeg");
        Ok(response.body(TransportBody::from("JFIF".to_owned())).expect("a response"))
    }));
    let client = Client::builder().service_root("https://travel.example").credentials(Credentials::anonymous());
    let client = client.transport(transport.clone()).build().unwrap();
    let download = client.photos().download_thumbnail(Guid::nil()).await.unwrap();
    assert_eq!(download.content_type(), Some("image/jpeg"));
    assert_eq!(download.bytes().await.unwrap(), "JFIF");
    let content = FilePart { content_type: "image/jpeg".to_owned(), ..FilePart::new("a.jpg", "JFIF") };
    client.photos().upload(Guid::nil(), content).await.unwrap();
    let requests = transport.requests();
    assert!(requests[0].uri().path().ends_with("/Photos(00000000-0000-0000-0000-000000000000)/Thumbnail"));
    assert!(requests[1].uri().path().ends_with("/Photos(00000000-0000-0000-0000-000000000000)/$value"));
    assert_eq!(
        (requests[1].method().as_str(), requests[1].headers()["content-type"].to_str().unwrap()),
        ("PUT", "image/jpeg")
    );
    assert_eq!(requests[1].body(), "JFIF");
}

#[tokio::test]
async fn a_media_entity_is_created_from_its_content() {
    let id = "5f1a2b3c-0000-4000-8000-00000000abcd";
    let (client, transport) = service(&json!({ "@odata.mediaReadLink": "Photos(1)/$value", "Id": id }));
    let content = FilePart { content_type: "image/jpeg".to_owned(), ..FilePart::new("a.jpg", "JFIF") };
    let photo = client.photos().create_media(content).await.unwrap();
    assert_eq!(photo.id.to_string(), id);
    let request = &transport.requests()[0];
    assert_eq!((request.method().as_str(), request.uri().path()), ("POST", "/v4/travel/Photos"));
    assert_eq!(
        (request.headers()["content-type"].to_str().unwrap(), &request.body()[..]),
        ("image/jpeg", &b"JFIF"[..])
    );
}
