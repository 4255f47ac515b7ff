//! Reads of the service from code, past sockets, faults and the log.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use hyper::HeaderMap;
use hyper::header::HeaderValue;
use serde_json::Value as Json;

use crate::request::Request;
use crate::service::Service;

/// What `GET` answers at `what` in `folder`; otherwise, why it does not.
pub(crate) fn read(service: &Service, folder: Option<&str>, what: &str) -> Result<Json, String> {
    let (path, query) = what.split_once('?').unwrap_or((what, ""));
    let token = &service.world().settings.credentials.personal_access_token;
    let mut headers = HeaderMap::new();
    let written = |text: &str| HeaderValue::from_str(text).map_err(|_| "the token can stand in no header".to_owned());
    headers.insert("authorization", written(&format!("Bearer {token}"))?);
    if let Some(folder) = folder {
        let utf16: Vec<u8> = folder.encode_utf16().flat_map(u16::to_le_bytes).collect();
        headers.insert("x-uipath-folderpath-encoded", written(&BASE64_STANDARD.encode(utf16))?);
    }
    let request = Request {
        method: "GET".to_owned(),
        path: format!("/odata/{}", path.trim_start_matches('/').replace(' ', "%20")),
        query: query.replace(' ', "%20"),
        headers,
        body: Bytes::new(),
        origin: "http://127.0.0.1".to_owned(),
    };
    let answer = service.answered(&request);
    let text = String::from_utf8_lossy(&answer.body);
    if answer.status >= 300 {
        return Err(format!("status {}: {}", answer.status, answer.reason.as_deref().unwrap_or(&text)));
    }
    // A number of rows is plain text, and JSON as well.
    serde_json::from_str(&text).map_err(|_| format!("the answer is no JSON: {text}"))
}
