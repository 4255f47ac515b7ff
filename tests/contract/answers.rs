//! Every generated call against the emulator: both are driven by the metadata, and must agree on it.

use std::collections::BTreeMap;
use std::sync::Arc;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use http::Method;
use odata_codegen::model::{CrudKind, Primitive, Service as Model, Type};
use serde_json::Value;
use uipath_orchestrator::odata::{
    Handle, Operation, Request, RequestBody, Response, ResponseBody, Result, Service, Target,
};
use uipath_orchestrator::types::StartProcess;
use uipath_orchestrator::{Client, Credentials, EntitySets as _, InFolder};
use uipath_orchestrator_emulator::Emulator;

use crate::{calls, expected, recorder};

/// A folder of the emulator, in which the key of a sample stands for the newest row of its set.
struct Sampled {
    folder: InFolder,
    model: Model,
}

impl Sampled {
    /// The path with the key of a row that there is, if there is one.
    async fn with_key(&self, path: String) -> String {
        let Some((name, rest)) = path.trim_start_matches('/').split_once('(') else { return path };
        let Some(set) = self.model.sets.iter().find(|set| set.name == name) else { return path };
        if set.crud(CrudKind::List).is_none() {
            return path;
        }
        let [part] = self.model.structured[&set.entity_type].key.as_slice() else { panic!("{name}: the key") };
        let target =
            Target::Resource { path: format!("/{name}"), query: format!("$orderby={}%20desc&$top=1", part.name) };
        let list = Request::new(Operation::new("newest row"), Method::GET, target);
        let answer = self.folder.clone().on_every_call().send(list).await.expect("the set can be listed");
        let ResponseBody::Whole(body) = answer.body else { panic!("a list is no file") };
        let page: Value = serde_json::from_slice(&body).expect("a page");
        let key = match (&page["value"][0][&part.name], &part.ty) {
            (Value::Null, _) => return path,
            (Value::String(text), Type::Primitive(Primitive::String)) => format!("'{text}'"),
            (Value::String(text), _) => text.clone(),
            (number, _) => number.to_string(),
        };
        let (_, rest) = rest.split_once(')').expect("a key ends");
        format!("/{name}({key}){rest}")
    }
}

impl Service for Sampled {
    fn send(&self, mut request: Request) -> BoxFuture<'_, Result<Response>> {
        async move {
            if let Target::Resource { path, .. } = &mut request.target {
                *path = self.with_key(std::mem::take(path)).await;
            }
            request.body = with_words(request.operation.name, request.body);
            self.folder.send(request).await
        }
        .boxed()
    }
}

/// Members whose texts the service understands, where the metadata says no more than that they are texts.
const WORDS: [(&str, &str, &str); 6] = [
    ("Webhooks.Create", "Url", "http://127.0.0.1:9/hook"),
    ("Webhooks.Replace", "Url", "http://127.0.0.1:9/hook"),
    ("Webhooks.Patch", "Url", "http://127.0.0.1:9/hook"),
    ("QueueItems.SetItemReviewStatus", "status", "InReview"),
    ("ProcessSchedules.Create", "StartProcessCron", "0 0 2 * * ?"),
    ("ProcessSchedules.Replace", "StartProcessCron", "0 0 2 * * ?"),
];

fn with_words(operation: &str, body: RequestBody) -> RequestBody {
    let word = WORDS.iter().find(|(of, ..)| *of == operation);
    match (word, body) {
        (Some((_, member, word)), RequestBody::Json(json)) => {
            let mut json: Value = serde_json::from_slice(&json).expect("a body is JSON");
            json[*member] = Value::from(*word);
            RequestBody::Json(json.to_string().into())
        }
        (_, body) => body,
    }
}

/// Rows are made before they are used, and taken away after.
fn place(request: &Request) -> usize {
    match request.method {
        Method::DELETE => 2,
        _ if request.operation.name.ends_with(".Create") => 0,
        _ => 1,
    }
}

/// An emulator whose clock stands still, with a job that waits, and the samples' way into it.
async fn sampled() -> (Emulator, Handle) {
    let start = "2026-03-01T12:00:00Z".parse().expect("a time");
    let emulator = Emulator::builder().manual_clock(start).start().await.expect("the emulator starts");
    let token = emulator.credentials().personal_access_token.clone();
    let client = Client::builder().url(emulator.url()).credentials(Credentials::personal_access_token(token));
    let folder = client.build().expect("the client is set up").in_folder("Shared");
    let process = StartProcess { release_name: Some("Report.Monthly".to_owned()), ..StartProcess::default() };
    folder.jobs().start_jobs(process).await.expect("a job can be started");
    (emulator, Arc::new(Sampled { folder, model: expected::service() }))
}

#[tokio::test]
async fn every_call_is_answered_with_what_it_reads() {
    let (emulator, service) = sampled().await;
    let mut calls: Vec<_> = recorder::requests().into_iter().zip(calls::all(&service)).collect();
    calls.sort_by_key(|(request, _)| place(request));
    let count = calls.len();
    let (mut refused, mut wrong) = (BTreeMap::new(), BTreeMap::new());
    for (request, call) in calls {
        match call.await {
            Ok(()) => {}
            // What a sample names need not be there, or is there already.
            Err(error) if error.is_not_found() || error.is_conflict() => {
                refused.insert(request.operation.name, error.to_string());
            }
            Err(error) => {
                let reason = emulator.requests().pop().and_then(|request| request.reason).unwrap_or_default();
                wrong.insert(request.operation.name, format!("{error} {reason}"));
            }
        }
    }
    assert!(wrong.is_empty(), "SDK and emulator do not agree: {wrong:#?}");
    assert!(count - refused.len() > 275, "too few of {count} calls found what they named: {refused:#?}");
}
