//! What calls answer, and how it is read from a response.

use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use super::error::{DecodeError, Error, Result};
use super::service::{Response, ResponseBody};
use super::token::Row;
use super::value::{Binary, Date, Decimal, Duration, Guid, OpenMap, TimeOfDay, Timestamp};
use super::wire::{
    Document, Elem, List, PageInfo, Plain, Slot, Structured, decode_document, decode_text, is_page, loose,
};

/// What a call can answer: nothing, a value, an entity, a collection, a file.
pub trait Answer: Sized + Send + 'static {
    /// Whether the body is read as it comes in.
    const STREAMS: bool = false;

    /// Reads the answer.
    ///
    /// # Errors
    /// The response does not hold such an answer.
    fn read(response: Response) -> Result<Self>;
}

/// The response with its body as a whole.
pub(super) async fn collected(mut response: Response) -> Result<Response> {
    response.body = match response.body {
        ResponseBody::Stream(stream) => ResponseBody::Whole(collect(stream).await?),
        whole @ ResponseBody::Whole(_) => whole,
    };
    Ok(response)
}

/// All chunks of a stream.
pub(super) async fn collect(stream: super::service::ByteStream) -> Result<Bytes> {
    let body = stream.try_fold(BytesMut::new(), |mut body, chunk| async move {
        body.extend_from_slice(&chunk);
        Ok(body)
    });
    Ok(body.await?.freeze())
}

/// The body of a response that was collected.
pub(super) fn bytes(response: &Response) -> &[u8] {
    match &response.body {
        ResponseBody::Whole(bytes) => bytes,
        ResponseBody::Stream(_) => &[],
    }
}

/// The answer to the creation of the entity `sent`. Services answer nothing where they are asked for no more (`Prefer:
/// return=minimal`), or where what they create cannot be read: then the entity is as it was sent, and has the identifier
/// that the service gave it. An answer that neither says that there is nothing (204) nor has an identifier was lost.
pub(super) fn created_by(mut response: Response, sent: &[u8]) -> Response {
    if !is_empty(&response) {
        return response;
    }
    let id = response.headers.get("odata-entityid").or_else(|| response.headers.get(LOCATION));
    let id = id.and_then(|id| id.to_str().ok()).map(|id| Value::from(id).to_string());
    if id.is_some() || response.status == StatusCode::NO_CONTENT {
        response.created = Some(match (id, sent.strip_suffix(b"}")) {
            (Some(id), Some(members)) => {
                let separator: &[u8] = if members == b"{" { b"" } else { b"," };
                [members, separator, b"\"@odata.id\":", id.as_bytes(), b"}"].concat().into()
            }
            _ => Bytes::copy_from_slice(sent),
        });
    }
    response
}

fn is_empty(response: &Response) -> bool {
    response.status == StatusCode::NO_CONTENT || bytes(response).trim_ascii().is_empty()
}

/// Reads the JSON of a response.
fn decode(response: &Response, document: Document<'_>) -> Result<()> {
    let body = bytes(response);
    let document = match (document, &response.created) {
        (Document::Bare(slot), Some(created)) => return Ok(decode_text(&String::from_utf8_lossy(created), slot)?),
        (document, _) => document,
    };
    if is_empty(response) {
        let message = "expected a JSON document, found an empty answer";
        let mut error = DecodeError::new(response.operation.name, message);
        error.nothing = response.status == StatusCode::NO_CONTENT;
        return Err(error.into());
    }
    decode_document(body, document).map_err(|mut error| {
        if let Some(what) = other_format(response) {
            return failure(response, what);
        }
        error.operation = response.operation.name;
        error.into()
    })
}

#[cold]
pub(super) fn failure(response: &Response, message: String) -> Error {
    DecodeError::new(response.operation.name, message).into()
}

/// Says what the body is where it is no JSON: gateways answer 200 with a page of HTML for what they do not know.
fn other_format(response: &Response) -> Option<String> {
    let body = bytes(response).trim_ascii_start();
    let content_type = response.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let says_json = content_type.contains("json");
    let looks_like_json = body.first().is_some_and(|first| b"{[\"-0123456789tfn\xef".contains(first));
    if looks_like_json && (says_json || content_type.is_empty()) {
        return None;
    }
    if let Some(coding) = packed(&response.headers) {
        return Some(format!(
            "expected a JSON document, found one that is packed ({coding}), which this client does not unpack"
        ));
    }
    // More than is shown: what must not be is known by its whole length.
    let text = response.shown(&String::from_utf8_lossy(&body[..body.len().min(16 * 1024)]));
    let start: String = text.chars().take(100).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let kind = if content_type.is_empty() { "a document without a content type" } else { content_type };
    Some(format!("expected a JSON document, found {kind}: {start}"))
}

/// How a body is packed still: a transport takes off what it asked for. Some services write an encoding of letters there.
pub(super) fn packed(headers: &HeaderMap) -> Option<&str> {
    let codings = headers.get(CONTENT_ENCODING)?.to_str().ok()?;
    let known = ["gzip", "x-gzip", "deflate", "br", "zstd", "compress"];
    let is_packed = |coding: &str| known.iter().any(|known| known.eq_ignore_ascii_case(coding.trim()));
    codings.split(',').any(is_packed).then_some(codings)
}

fn read_value(response: &Response, place: &mut dyn Plain) -> Result<()> {
    decode(response, Document::Enveloped(place))
}

/// Reads a page.
pub(super) fn read_page(response: &Response, items: &mut dyn List, info: &mut PageInfo) -> Result<(), DecodeError> {
    items.room(bytes(response).len());
    decode(response, Document::Page(items, info)).map_err(into_decode)
}

/// Reads one entity as a row.
pub(super) fn read_row<R: Row>(response: &Response, names: &[&'static str]) -> Result<R> {
    let row = gather_one(names, &mut |slot| decode(response, Document::Bare(slot)).map_err(into_decode))?;
    row.ok_or_else(|| failure(response, "expected an object, found null".to_owned()))
}

/// Reads a value into the slot that it is given.
pub(super) type ReadOne<'r> = dyn FnMut(Slot<'_>) -> Result<(), DecodeError> + 'r;

/// The row that `read` reads; a null is none.
pub(super) fn gather_one<R: Row>(names: &[&'static str], read: &mut ReadOne<'_>) -> Result<Option<R>, DecodeError> {
    let rows = R::gather(names, &mut |list| {
        let mut outcome = Ok(());
        list.set(true);
        list.item(&mut |slot| {
            outcome = read(slot);
            outcome.is_ok()
        });
        outcome
    })?;
    Ok(rows.into_iter().next())
}

fn into_decode(error: Error) -> DecodeError {
    match error {
        Error::Decode(error) => *error,
        other => DecodeError::new("", other.to_string()),
    }
}

impl Answer for () {
    fn read(response: Response) -> Result<Self> {
        let html = is_page(bytes(&response));
        match other_format(&response).filter(|_| html) {
            Some(message) => Err(failure(&response, message.replace("a JSON document", "no document"))),
            None => Ok(()),
        }
    }
}

impl<T: Elem + Send> Answer for OpenMap<T> {
    fn read(response: Response) -> Result<Self> {
        let mut place: Option<Self> = None;
        decode(&response, Document::Bare(Slot::Map(&mut place)))?;
        place.ok_or_else(|| failure(&response, "expected an object, found null".to_owned()))
    }
}

impl<T: Elem + Send> Answer for Vec<T> {
    fn read(response: Response) -> Result<Self> {
        let mut place = None;
        decode(&response, Document::Page(&mut place, &mut PageInfo::default()))?;
        Ok(place.unwrap_or_default())
    }
}

/// No answer where the service sends none: 204, an empty body, null in one of OData's forms.
impl<T: Answer> Answer for Option<T> {
    const STREAMS: bool = T::STREAMS;

    fn read(response: Response) -> Result<Self> {
        if says_nothing(&response) {
            return Ok(None);
        }
        let body = if let ResponseBody::Whole(body) = &response.body { body.clone() } else { Bytes::new() };
        match T::read(response) {
            // What has a member `value` of its own can be read.
            Err(_) if is_enveloped_null(&body) => Ok(None),
            answer => answer.map(Some),
        }
    }
}

/// Whether there is no answer, of whatever type.
fn says_nothing(response: &Response) -> bool {
    match &response.body {
        ResponseBody::Whole(body) => is_empty(response) || body.trim_ascii() == b"null" || is_annotated_null(body),
        ResponseBody::Stream(_) => response.status == StatusCode::NO_CONTENT,
    }
}

/// `{"@odata.context": …, "@odata.null": true}`: what services on the first libraries of V4 answer in the place of null.
fn is_annotated_null(body: &[u8]) -> bool {
    let said = |document: &Value| ["@odata.null", "@null"].iter().any(|name| document[name] == true);
    // Beside it there is no more than a context; what is not asked costs nothing.
    body.len() <= 2048 && body.windows(6).any(|word| word == b"null\":") && loose(body).is_some_and(|it| said(&it))
}

/// `{"@odata.context": …, "value": null}`.
fn is_enveloped_null(body: &[u8]) -> bool {
    let document = loose(body);
    let members = document.as_ref().and_then(Value::as_object);
    members.is_some_and(|members| is_envelope(members) && members["value"].is_null())
}

/// Reads an entity or a complex value.
pub(super) fn read_object<T: Structured>(response: &Response) -> Result<T> {
    let mut place: Option<T> = None;
    decode(response, Document::Bare(Slot::Object(&mut place)))?;
    place.ok_or_else(|| failure(response, "expected an object, found null".to_owned()))
}

/// Reads a value that is no object.
#[inline(never)]
pub(super) fn read_elem<T: Elem>(response: &Response) -> Result<T> {
    let mut place: Option<T> = None;
    read_value(response, &mut place)?;
    place.ok_or_else(|| failure(response, "expected a value, found null".to_owned()))
}

macro_rules! values {
    ($($type:ty)*) => { $(
        impl Answer for $type {
            #[inline]
            fn read(response: Response) -> Result<Self> {
                read_elem(&response)
            }
        }
    )* };
}

values!(bool i8 u8 i16 i32 i64 f32 f64 String Guid Timestamp Date TimeOfDay Duration Binary Decimal);

/// What is of no type that is known may be an object, which stands in no envelope, or anything else, which does.
impl Answer for Value {
    fn read(response: Response) -> Result<Self> {
        let document = if is_empty(&response) { None } else { loose(bytes(&response)) };
        match document {
            Some(Value::Object(mut members)) if !is_envelope(&members) => {
                members.retain(|name, _| !matches!(name.as_str(), "@odata.context" | "@context"));
                Ok(Value::Object(members))
            }
            _ => read_elem(&response),
        }
    }
}

/// Whether an object is `{"@odata.context": …, "value": …}`.
fn is_envelope(members: &Map<String, Value>) -> bool {
    members.contains_key("value") && members.keys().all(|name| name == "value" || name.starts_with('@'))
}
