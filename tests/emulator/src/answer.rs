//! What the emulator answers.

use bytes::Bytes;
use serde_json::Value as Json;

/// How much control information answers have.
const MINIMAL: &str = "odata.metadata=minimal";

/// An answer on its way back.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// Headers besides those that every answer has.
    pub(crate) headers: Vec<(&'static str, String)>,
    /// The body.
    pub(crate) body: Bytes,
    /// Why a request was refused, in words that a real server keeps to itself.
    pub(crate) reason: Option<String>,
}

impl Answer {
    /// A status without a body.
    pub(crate) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new(), reason: None }
    }

    /// JSON as `OData` answers it.
    pub(crate) fn odata(status: u16, body: &Json) -> Self {
        Self::of(status, &format!("application/json; {MINIMAL}; odata.streaming=true"), body.to_string())
    }

    /// The same without control information, but for counts and links to the next page.
    pub(crate) fn without_metadata(mut self) -> Self {
        let media = self.headers.iter_mut().find(|(name, value)| *name == "content-type" && value.contains(MINIMAL));
        if let (Some((_, media)), Ok(mut body)) = (media, serde_json::from_slice(&self.body)) {
            strip(&mut body);
            *media = media.replace(MINIMAL, "odata.metadata=none");
            self.body = body.to_string().into();
        }
        self
    }

    /// JSON as everything else answers it.
    pub(crate) fn json(status: u16, body: &Json) -> Self {
        Self::of(status, "application/json; charset=utf-8", body.to_string())
    }

    /// A body of the media type `media`.
    pub(crate) fn of(status: u16, media: &str, body: impl Into<Bytes>) -> Self {
        Self { status, headers: Vec::new(), body: body.into(), reason: None }.with("content-type", media)
    }

    /// The same with one more header.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

fn strip(json: &mut Json) {
    match json {
        Json::Object(members) => {
            members.retain(|name, _| {
                !name.contains('@') || name.ends_with("@odata.count") || name.ends_with("@odata.nextLink")
            });
            members.values_mut().for_each(strip);
        }
        Json::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}
