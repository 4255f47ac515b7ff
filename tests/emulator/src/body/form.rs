//! Multipart bodies.

use bytes::Bytes;

use crate::refusal::{Refusal, Result};
use crate::request::Request;

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FormPart {
    /// Its name.
    pub(crate) name: String,
    /// The name of the file, if it is one.
    pub(crate) file_name: Option<String>,
    /// What it holds.
    pub(crate) content: Bytes,
}

/// The parts of a form.
#[derive(Clone, Debug, Default)]
pub(crate) struct Form(pub(crate) Vec<FormPart>);

impl Form {
    /// Fails unless a part `name` is there.
    pub(crate) fn require(&self, name: &str) -> Result<()> {
        if self.0.iter().any(|part| part.name == name) {
            return Ok(());
        }
        Err(Refusal::invalid(format!("The {name} field is required."))
            .because(format!("the form has no part `{name}`")))
    }
}

/// The most parts that a form may have.
const MAX_PARTS: usize = 100;

/// Reads the body of `request` as `multipart/form-data`.
pub(crate) fn form(request: &Request) -> Result<Form> {
    if request.media_type() != "multipart/form-data" {
        return Err(Refusal::odata(415, "UnsupportedMediaType", "the body must be multipart/form-data"));
    }
    let header = request.header("content-type").unwrap_or_default();
    let boundary = parameter(header, "boundary").ok_or_else(|| malformed("the content type has no boundary"))?;
    let parts = split(&request.body, &boundary).ok_or_else(|| malformed("the body does not keep to its boundary"))?;
    parts.iter().map(part).collect::<Result<Vec<_>>>().map(Form)
}

fn malformed(reason: &str) -> Refusal {
    Refusal::invalid("The form cannot be read.").because(reason)
}

/// The parameter `name` of a header.
fn parameter(header: &str, name: &str) -> Option<String> {
    header.split(';').skip(1).find_map(|parameter| {
        let (known, value) = parameter.trim().split_once('=')?;
        known.eq_ignore_ascii_case(name).then(|| value.trim_matches('"').to_owned())
    })
}

/// The parts between the boundaries; `None` if the last boundary is not there.
fn split(body: &Bytes, boundary: &str) -> Option<Vec<Bytes>> {
    let delimiter = format!("--{boundary}");
    let mut at = find(body, delimiter.as_bytes(), 0)? + delimiter.len();
    let next = format!("\r\n--{boundary}");
    let mut parts = Vec::new();
    while !body[at..].starts_with(b"--") {
        let start = at + usize::from(body[at..].starts_with(b"\r\n")) * 2;
        // An empty part's header ends right before its boundary.
        let end = find(body, next.as_bytes(), start.saturating_sub(2))?;
        if parts.len() == MAX_PARTS {
            return None;
        }
        parts.push(body.slice(start.min(end)..end));
        at = end + next.len();
    }
    Some(parts)
}

fn find(body: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    body.get(from..)?.windows(wanted.len()).position(|window| window == wanted).map(|at| from + at)
}

fn part(bytes: &Bytes) -> Result<FormPart> {
    let end = find(bytes, b"\r\n\r\n", 0).ok_or_else(|| malformed("a part has no end of its headers"))?;
    let headers = std::str::from_utf8(&bytes[..end]).map_err(|_| malformed("a part's headers are no UTF-8"))?;
    let disposition = headers.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim().eq_ignore_ascii_case("content-disposition").then(|| value.trim())
    });
    let disposition = disposition.ok_or_else(|| malformed("a part has no Content-Disposition"))?;
    let name = parameter(disposition, "name").ok_or_else(|| malformed("a part has no name"))?;
    Ok(FormPart { name, file_name: parameter(disposition, "filename"), content: bytes.slice(end + 4..) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(body: &'static str) -> Request {
        let mut headers = hyper::HeaderMap::new();
        headers.insert("content-type", "multipart/form-data; boundary=\"b\"".parse().unwrap());
        Request {
            method: "POST".into(),
            path: "/".into(),
            query: String::new(),
            headers,
            body: Bytes::from_static(body.as_bytes()),
            origin: String::new(),
        }
    }

    #[test]
    fn parts_with_names_and_files() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.nupkg\"\r\n\
                    Content-Type: application/octet-stream\r\n\r\nab\r\n--\r\nc\r\n--b\r\n\
                    content-disposition: form-data; name=text\r\n\r\n\r\n--b--\r\n";
        let form = form(&request(body)).unwrap();
        assert_eq!(form.0[0].name, "file");
        assert_eq!(form.0[0].file_name.as_deref(), Some("a.nupkg"));
        assert_eq!(form.0[0].content, "ab\r\n--\r\nc");
        assert_eq!((form.0[1].name.as_str(), form.0[1].content.len()), ("text", 0));
        assert!(form.require("file").is_ok() && form.require("other").is_err());
    }

    #[test]
    fn refuses_what_is_cut_off() {
        for bad in [
            "",
            "--b",
            "--b\r\n",
            "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx",
            "--b\r\nx\r\n--b--",
            "--b\r\n\r\n\r\n\r\n--b--",
        ] {
            assert!(form(&request(bad)).is_err(), "{bad:?}");
        }
    }
}
