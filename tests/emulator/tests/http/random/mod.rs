//! Random queries over random rows: what the emulator answers is what a plain second evaluator finds.

mod dice;
mod make;
mod naive;
mod term;

use serde_json::{Value as Json, json};

pub(crate) use self::dice::Dice;
use self::make::Words;
use self::naive::Naive;
use self::term::Term;
use crate::common::{Client, ids, still};

const SAMPLES: &[&str] = &["", "a", "Ab", "abc", " b ", "it's", "ÄÖ", "100% & +"];
const COLORS: &[&str] = &["Red", "Green", "Blue"];
/// Two days around a change of the year.
const SPAN: (i64, i64) = (1_767_139_200, 1_767_312_000);

const LINES: Words = Words {
    integers: &["x/Count", "Large", "Id"],
    fractions: &["Price"],
    texts: &["x/Text", "Text"],
    times: &["At"],
    flags: &["x/Done", "Open"],
    enums: &[("Color", COLORS)],
    items: None,
    samples: SAMPLES,
    span: SPAN,
};
const ROWS: Words = Words {
    integers: &["Id", "Small", "Large", "Place/Floor"],
    fractions: &["Price"],
    texts: &["Text", "Other", "Place/Town"],
    times: &["At", "Until"],
    flags: &["Open"],
    enums: &[("Color", COLORS)],
    items: Some(("Lines", &LINES)),
    samples: SAMPLES,
    span: SPAN,
};
/// With members that the emulator keeps indices of.
const ITEMS: Words = Words {
    integers: &["Id", "QueueDefinitionId", "RetryNumber", "SpecificContent/Amount"],
    fractions: &["SpecificContent/Amount"],
    texts: &["Reference", "SpecificContent/Name"],
    times: &["CreationTime", "DueDate", "DeferDate"],
    flags: &[],
    enums: &[("Status", &["New", "InProgress", "Failed", "Successful"]), ("Priority", &["High", "Normal", "Low"])],
    items: None,
    samples: SAMPLES,
    span: (1_772_366_400 - 90_000, 1_772_366_400 + 90_000),
};

/// Null once in a while.
fn perhaps(dice: &mut Dice, value: impl Into<Json>) -> Json {
    if dice.once_in(4) { Json::Null } else { value.into() }
}

fn row(dice: &mut Dice) -> Json {
    let line = |dice: &mut Dice| {
        let (count, text, done) = (dice.between(-3, 9), dice.pick(SAMPLES), dice.once_in(2));
        json!({ "Count": perhaps(dice, count), "Text": perhaps(dice, text), "Done": perhaps(dice, done) })
    };
    let lines: Vec<Json> = (0..dice.below(4)).map(|_| line(dice)).collect();
    let place = json!({ "Floor": dice.between(-1, 4), "Town": dice.pick(SAMPLES) });
    let (small, large, price) = (dice.between(-3, 9), dice.between(-3, 9), naive::quarters(dice.between(-9, 30)));
    let (text, other, color) = (dice.pick(SAMPLES), dice.pick(SAMPLES), dice.pick(COLORS));
    let (at, until) = (naive::time(dice.between(SPAN.0, SPAN.1)), naive::time(dice.between(SPAN.0, SPAN.1)));
    let open = dice.once_in(2);
    json!({
        "Small": perhaps(dice, small),
        "Large": perhaps(dice, large),
        "Price": perhaps(dice, price),
        "Text": perhaps(dice, text),
        "Other": perhaps(dice, other),
        "At": perhaps(dice, at),
        "Until": perhaps(dice, until),
        "Open": perhaps(dice, open),
        "Color": perhaps(dice, color),
        "Place": perhaps(dice, place),
        "Lines": lines,
    })
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

/// The ids that a query is to answer, and how many match on all pages.
fn expected(rows: &[Json], filter: &Term, order: &[(Term, bool)], skip: usize, top: usize) -> (Vec<i64>, usize) {
    let mut matching: Vec<&Json> =
        rows.iter().filter(|row| naive::value(filter, row, None) == Naive::Bool(true)).collect();
    matching.sort_by(|a, b| {
        let sides = order.iter().map(|(term, down)| {
            let (a, b) = (naive::value(term, a, None), naive::value(term, b, None));
            // Null comes first.
            let order = naive::order(&a, &b).unwrap_or_else(|| (a != Naive::Null).cmp(&(b != Naive::Null)));
            if *down { order.reverse() } else { order }
        });
        sides.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then)
    });
    let page = matching.iter().skip(skip).take(top).map(|row| row["Id"].as_i64().unwrap());
    (page.collect(), matching.len())
}

async fn compare(client: &Client<'_>, set: &str, words: &Words, rows: &[Json], dice: &mut Dice, count: usize) {
    let mut telling = 0;
    for _ in 0..count {
        let depth = dice.below(4);
        let filter = words.condition(dice, depth);
        let order: Vec<(Term, bool)> = (0..dice.below(3)).map(|_| (words.criterion(dice), dice.once_in(2))).collect();
        let (skip, top) = (dice.below(5), 5 + dice.below(rows.len()));
        let mut query = format!("$filter={}&$count=true&$skip={skip}&$top={top}", encoded(&filter.text()));
        if !order.is_empty() {
            let written = |(term, down): &(Term, bool)| format!("{}{}", term.text(), if *down { " desc" } else { "" });
            query += "&$orderby=";
            query += &encoded(&order.iter().map(written).collect::<Vec<_>>().join(","));
        }
        let listed = client.get(&format!("{set}?{query}")).await;
        let what = format!("{} by {order:?}", filter.text());
        assert_eq!(listed.status, 200, "{what}: {}", listed.reason());
        let listed = listed.json();
        let (wanted, all) = expected(rows, &filter, &order, skip, top);
        assert_eq!((ids(&listed), listed["@odata.count"].as_u64()), (wanted, Some(all as u64)), "{what}");
        let counted = client.get(&format!("{set}/$count?$filter={}", encoded(&filter.text()))).await;
        assert_eq!(counted.text(), all.to_string(), "{what}");
        telling += usize::from(all > 0 && all < rows.len());
    }
    assert!(telling > count / 3, "only {telling} filters of {count} tell rows apart");
}

#[tokio::test]
async fn rows_of_every_type() {
    let emulator = still().metadata(include_bytes!("service.edmx"), None).start().await.unwrap();
    let client = Client::new(&emulator);
    let mut dice = Dice(1);
    let mut rows = Vec::new();
    for _ in 0..60 {
        let mut row = row(&mut dice);
        row["Id"] = client.post("Rows", &row).await.ok(201)["Id"].clone();
        rows.push(row);
    }
    compare(&client, "Rows", &ROWS, &rows, &mut dice, 700).await;
}

#[tokio::test]
async fn items_of_queues_that_indices_find() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let mut dice = Dice(2);
    for queue in ["One", "Two"] {
        client.post("QueueDefinitions", &json!({ "Name": queue, "MaxNumberOfRetries": 1 })).await.ok(201);
        for i in 0..25 {
            let mut item = json!({
                "Name": queue,
                "Priority": dice.pick(&["High", "Normal", "Low"]),
                "SpecificContent": { "Amount": naive::quarters(dice.between(-3, 30)), "Name": dice.pick(SAMPLES) },
            });
            if dice.once_in(2) {
                item["Reference"] = format!("{}{i}", dice.pick(SAMPLES)).into();
            }
            for name in ["DueDate", "DeferDate"] {
                if dice.once_in(3) {
                    item[name] = naive::time(dice.between(ITEMS.span.0, ITEMS.span.1)).into();
                }
            }
            client.post("Queues/UiPathODataSvc.AddQueueItem", &json!({ "itemData": item })).await.ok(201);
        }
        for _ in 0..6 {
            let taken = json!({ "transactionData": { "Name": queue } });
            let taken = client.post("Queues/UiPathODataSvc.StartTransaction", &taken).await.ok(200);
            if dice.once_in(2) {
                let path = format!("Queues({})/UiPathODataSvc.SetTransactionResult", taken["Id"]);
                let good = dice.once_in(2);
                let result = json!({ "transactionResult": { "IsSuccessful": good, "ProcessingException": { "Reason": "no", "Type": "ApplicationException" } } });
                assert_eq!(client.post(&path, &result).await.status, 200);
            }
        }
    }
    let listed = client.get("QueueItems?$top=100").await.ok(200);
    let rows = listed["value"].as_array().unwrap();
    assert!(rows.len() > 50, "{}", rows.len());
    compare(&client, "QueueItems", &ITEMS, rows, &mut dice, 500).await;
}
