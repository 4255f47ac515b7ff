//! The body of a call that is being put together.

use bytes::Bytes;

use super::multipart::{FilePart, Multipart};
use super::service::RequestBody;

#[derive(Clone)]
pub(super) enum Body {
    Empty,
    /// The members of an object, each with the JSON of its value.
    Object(Vec<(&'static str, Vec<u8>)>),
    Whole(Bytes),
    Form(Multipart),
    Content(FilePart),
}

impl Body {
    /// Makes it an object where it is nothing yet.
    pub(super) fn begin_object(&mut self) {
        if matches!(self, Self::Empty) {
            *self = Self::Object(Vec::new());
        }
    }

    /// Sets a member; false where the body is no object.
    pub(super) fn set_member(&mut self, name: &'static str, json: Vec<u8>) -> bool {
        let Self::Object(members) = self else { return false };
        match members.iter_mut().find(|(known, _)| *known == name) {
            Some((_, value)) => *value = json,
            None => members.push((name, json)),
        }
        true
    }

    /// Adds to the form that it is now.
    pub(super) fn add_to_form(&mut self, add: impl FnOnce(&mut Multipart)) {
        if !matches!(self, Self::Form(_)) {
            *self = Self::Form(Multipart::default());
        }
        if let Self::Form(form) = self {
            add(form);
        }
    }

    /// As it is sent.
    pub(super) fn to_request(&self) -> RequestBody {
        match self {
            Self::Empty => RequestBody::Empty,
            Self::Object(members) => RequestBody::Json(object(members).into()),
            Self::Whole(json) => RequestBody::Json(json.clone()),
            Self::Form(form) => RequestBody::Multipart(form.clone()),
            Self::Content(content) => RequestBody::Content(content.clone()),
        }
    }
}

fn object(members: &[(&'static str, Vec<u8>)]) -> Vec<u8> {
    let mut json = vec![b'{'];
    for (name, value) in members {
        if json.len() > 1 {
            json.push(b',');
        }
        json.extend_from_slice(serde_json::Value::from(*name).to_string().as_bytes());
        json.push(b':');
        json.extend_from_slice(value);
    }
    json.push(b'}');
    json
}
