//! Functions, lists and types in expressions.

use serde_json::json;
use uipath_orchestrator_emulator::Emulator;

use crate::common::{Client, ids, still};

async fn things() -> Emulator {
    let emulator = still().metadata(include_bytes!("standard/service.edmx"), None).start().await.unwrap();
    let client = Client::new(&emulator);
    for thing in [
        json!({ "Names": ["Milk", "Cheese", "Milk"], "style": "Yellow,Green", "Text": "Alfreds", "At": "2026-03-01T10:00:00+02:00" }),
        json!({ "@odata.type": "#Model.Customer", "Names": ["Bread"], "style": "Green", "Text": "12", "Size": 2.5 }),
        json!({ "Names": [], "Text": "2026-03-01", "Address": { "@odata.type": "#Model.AddressWithLocation", "Street": "Main" } }),
    ] {
        client.post("Things", &thing).await.ok(201);
    }
    emulator
}

#[tokio::test]
async fn functions_lists_and_types() {
    let emulator = things().await;
    let client = Client::new(&emulator);
    for (filter, wanted) in [
        ("matchesPattern(Text,'^A.*s$')", vec![1]),
        ("matchesPattern(Text,'[0-9]{2}')", vec![2, 3]),
        ("not matchesPattern(Text,'a|l')", vec![2, 3]),
        ("matchespattern(Missing,'x') eq null", vec![1, 2, 3]),
        ("mindatetime() lt now() and now() lt maxdatetime()", vec![1, 2, 3]),
        ("totaloffsetminutes(now()) eq 0 and Id eq 1", vec![1]),
        ("hassubset(Names,['Milk','Milk'])", vec![1]),
        ("hassubset(Names,[\"Milk\",\"Milk\",\"Milk\"])", vec![]),
        ("hassubset(['Milk','Bread','Cheese'],Names)", vec![2, 3]),
        ("hassubsequence(Names,['Milk','Milk'])", vec![1]),
        ("hassubsequence(Names,['Cheese','Cheese'])", vec![]),
        ("contains(Names,['Cheese','Milk'])", vec![1]),
        ("startswith(Names,['Milk','Cheese']) or endswith(Names,['Bread'])", vec![1, 2]),
        ("indexof(Names,['Cheese']) eq 1", vec![1]),
        ("indexof(Names,['Cheese']) eq -1", vec![2, 3]),
        ("length(Names) gt 0", vec![1, 2]),
        ("substring(Names,1,1) eq ['Cheese']", vec![1]),
        ("concat(Names,['x']) eq ['x']", vec![3]),
        ("Names eq ['Bread']", vec![2]),
        ("'Bread' in Names", vec![2]),
        ("Text in [\"12\",'Alfreds']", vec![1, 2]),
        ("Text IN ('12') OR Id EQ 3", vec![2, 3]),
        ("CONTAINS(Text,'lf')", vec![1]),
        ("cast(Id,Edm.String) eq '2'", vec![2]),
        ("cast(Text,Edm.Int32) eq 12", vec![2]),
        ("cast(Text,Edm.Date) eq 2026-03-01", vec![3]),
        ("cast(Size,Edm.Int64) eq 2", vec![2]),
        ("cast(300,Edm.Byte) eq null and Id lt 2", vec![1]),
        ("cast(style,Edm.String) eq 'Yellow,Green'", vec![1]),
        ("cast(style,'Edm.String') eq 'Green'", vec![2]),
        ("isof(Model.Customer)", vec![2]),
        ("isof(Model.Thing)", vec![1, 2, 3]),
        ("not isof(Model.Customer) and cast(Model.Customer)/Text eq null", vec![1, 3]),
        ("cast(Model.Customer)/Text eq '12'", vec![2]),
        ("Model.Customer/Text ne null", vec![2]),
        ("isof(Address,Model.AddressWithLocation)", vec![3]),
        ("isof(Address,Model.Address)", vec![3]),
        ("Address/Model.AddressWithLocation/Street eq 'Main'", vec![3]),
        ("isof(Id,Edm.Int64) and not isof(Id,Edm.Int32) and isof(Text,Edm.String)", vec![1, 2, 3]),
        ("isof(Size,Edm.Double)", vec![2]),
    ] {
        let listed = client
            .query(
                "Things",
                &format!(
                    "$filter={}",
                    filter.replace('"', "%22").replace('^', "%5E").replace('{', "%7B").replace('}', "%7D")
                ),
            )
            .await;
        assert_eq!(listed.status, 200, "{filter}: {}", listed.reason());
        assert_eq!(ids(&listed.json()), wanted, "{filter}");
    }
}

#[tokio::test]
async fn what_is_wrong_in_them_is_said() {
    let emulator = things().await;
    let client = Client::new(&emulator);
    let repeated = format!("matchesPattern(Text,'{}')", "(a{100}){100}".replace('{', "%7B").replace('}', "%7D"));
    for (filter, reason) in [
        ("matchesPattern(Text,'(')", "no regular expression"),
        (repeated.as_str(), "no regular expression"),
        ("matchesPattern(Text,Text)", "no text in quotes"),
        ("matchesPattern(Id,'a')", "does not go with"),
        ("hassubset(Text,Id)", "does not take its argument 2"),
        ("cast(Id,Edm.Nonsense) eq 1", "`Edm.Nonsense` is not known"),
        ("cast(Id,Model.Nonsense) eq 1", "`Model.Nonsense` is not known"),
        ("isof(Address,Model.Customer)", "is never a"),
        ("isof(Id)", "`,` is missing"),
        ("cast(1,Model.Customer) eq null", "only what a path leads to"),
        ("Id in 5", "needs a list"),
        ("Id in ['a']", "another type"),
        ("Id in [1", "`]` is missing"),
        ("Names eq [1]", "incompatible"),
        ("Text eq %22open", "a value is missing"),
    ] {
        let reply = client.query("Things", &format!("$filter={filter}")).await;
        assert_eq!(reply.status, 400, "{filter}");
        assert!(reply.reason().contains(reason), "{filter}: {}", reply.reason());
    }
}

/// The service itself knows no `$search`; others may.
#[tokio::test]
async fn words_are_searched_for_where_a_service_has_that() {
    let emulator = things().await;
    let client = Client::new(&emulator);
    for (search, wanted) in [("milk", vec![1]), ("bread OR main", vec![2, 3]), ("NOT (milk OR %22main%22)", vec![2])] {
        assert_eq!(ids(&client.query("Things", &format!("$search={search}")).await.ok(200)), wanted, "{search}");
        let counted = client.query("Things/$count", &format!("$search={search}&$filter=Id gt 0")).await;
        assert_eq!(counted.text(), wanted.len().to_string());
    }
    assert_eq!(client.query("Things", "$search=milk OR").await.status, 400);
}
