//! The cases of the standard's grammar, as a client would send them.

mod cases;
mod left_out;

use std::collections::BTreeSet;

use serde_json::json;
use uipath_orchestrator_emulator::Emulator;

use self::cases::Case;
use crate::common::{Client, still};

/// Rules of which each case is an expression, or an option with one.
const RULES: [&str; 9] = [
    "filter",
    "orderby",
    "orderBy",
    "boolCommonExpr",
    "commonExpr",
    "firstMemberExpr",
    "propertyPathExpr",
    "anyExpr",
    "isofExpr",
];

async fn things() -> Emulator {
    still().metadata(include_bytes!("service.edmx"), None).start().await.unwrap()
}

/// The query that asks for what a case is about.
fn query(case: &Case) -> String {
    let input = case.input.as_str();
    match case.rule.as_str() {
        "filter" | "orderby" | "orderBy" => input.to_owned(),
        "anyExpr" => format!("$filter=Products/{input}"),
        "commonExpr" | "firstMemberExpr" | "propertyPathExpr" => format!("$filter=({input}) eq null"),
        _ => format!("$filter={input}"),
    }
}

/// Encodes what may not stand in a URL; what is encoded already stays.
fn encoded(query: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "%-._~!$'()*,;:@/?=&".contains(c);
    query.chars().map(|c| if plain(c) { c.to_string() } else { format!("%{:02X}", u32::from(c)) }).collect()
}

#[tokio::test]
async fn cases_of_the_standard() {
    let Some(cases) = cases::of(&RULES) else {
        println!("skipped: the standard's test cases are not here");
        return;
    };
    assert!(cases.len() > 200, "{}", cases.len());
    let emulator = things().await;
    let client = Client::new(&emulator);
    client.post("Things", &json!({ "Name": "Milk", "Price": 2.55, "Names": ["Milk"] })).await.ok(201);
    let mut wrong = Vec::new();
    let (mut taken, mut refused, mut reasons) = (0, 0, BTreeSet::new());
    for case in &cases {
        let query = query(case);
        let reply = client.get(&format!("Things?{}", encoded(&query))).await;
        let reason = left_out::reason(case).filter(|_| case.valid);
        let expected = (case.valid && reason.is_none()) || left_out::TAKEN.contains(&case.input.as_str());
        if (reply.status == 200) != expected || !matches!(reply.status, 200 | 400) {
            wrong.push(format!("{} {query}: {} {}", case.rule, reply.status, reply.reason()));
        }
        *(if expected { &mut taken } else { &mut refused }) += 1;
        reasons.extend(reason);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(taken > 130, "{taken}");
    assert_eq!(reasons.len(), left_out::REASONS.len(), "{reasons:?}");
    println!("{taken} cases are answered, {refused} are refused for these reasons: {reasons:#?}");
}
