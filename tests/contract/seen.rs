//! A request as far as the contract goes.

use std::collections::BTreeSet;

use serde_json::Value;
use uipath_orchestrator::odata::{Request, RequestBody, Target};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) method: String,
    /// Percent-encoded, below the root of the service.
    pub(crate) path: String,
    /// Names of the query options.
    pub(crate) query: BTreeSet<String>,
    /// Names of the headers that the call takes, in lower case.
    pub(crate) headers: BTreeSet<String>,
    pub(crate) body: Body,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    Nothing,
    /// The members of a JSON object.
    Members(BTreeSet<String>),
    /// The parts of a form.
    Form(BTreeSet<String>),
}

impl Seen {
    pub(crate) fn new(request: &Request) -> Self {
        let Target::Resource { path, query } = &request.target else { panic!("a link: {request:?}") };
        // OData's own options are typed by the query, and tested with it.
        let names = query.split('&').filter(|option| !option.is_empty() && !option.starts_with(['$', '%']));
        let query = names.map(|option| option.split('=').next().unwrap_or_default().to_owned()).collect();
        let declared = request.operation.headers.iter().map(|name| name.to_ascii_lowercase());
        let given = request.headers.keys().map(|name| name.as_str().to_owned());
        let body = match &request.body {
            RequestBody::Empty => Body::Nothing,
            RequestBody::Json(bytes) => match serde_json::from_slice(bytes) {
                Ok(Value::Object(members)) => Body::Members(members.keys().cloned().collect()),
                other => panic!("{}: the body is no object: {other:?}", request.operation.name),
            },
            RequestBody::Content(_) => panic!("{}: the service has no media entities", request.operation.name),
            RequestBody::Multipart(form) => Body::Form(form.names().map(str::to_owned).collect()),
        };
        Self {
            method: request.method.to_string(),
            path: path.clone(),
            query,
            headers: declared.chain(given).collect(),
            body,
        }
    }
}
