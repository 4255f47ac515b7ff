//! `multipart/form-data` bodies (RFC 7578), for the uploads that the metadata declares.

use std::fmt;

use bytes::{BufMut, Bytes, BytesMut};

/// A file to be uploaded.
#[derive(Clone, PartialEq, Eq)]
pub struct FilePart {
    /// The name under which the file is sent.
    pub file_name: String,
    /// Its media type, `application/octet-stream` unless said otherwise.
    pub content_type: String,
    /// Its content.
    pub content: Bytes,
}

impl FilePart {
    /// A file of unspecified type.
    pub fn new(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            file_name: file_name.into(),
            content_type: "application/octet-stream".to_owned(),
            content: content.into(),
        }
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.content.len())
            .finish()
    }
}

/// The parts of a form, in the order in which they are sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Multipart {
    parts: Vec<(&'static str, Part)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    File(FilePart),
}

impl Multipart {
    /// Adds a text field.
    pub fn text(&mut self, name: &'static str, value: String) {
        self.parts.push((name, Part::Text(value)));
    }

    /// Adds a file.
    pub fn file(&mut self, name: &'static str, file: FilePart) {
        self.parts.push((name, Part::File(file)));
    }

    /// Names of the parts.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.parts.iter().map(|(name, _)| *name)
    }

    /// The value of the header `Content-Type`, and the body.
    pub fn encode(&self) -> (String, Bytes) {
        let boundary = self.boundary();
        let mut body = BytesMut::new();
        for (name, part) in &self.parts {
            body.put_slice(
                format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(name)).as_bytes(),
            );
            match part {
                Part::Text(text) => {
                    body.put_slice(b"\r\n\r\n");
                    body.put_slice(text.as_bytes());
                }
                Part::File(file) => {
                    let head = format!(
                        "; filename=\"{}\"\r\nContent-Type: {}\r\n\r\n",
                        quoted(&file.file_name),
                        file.content_type.replace(['\r', '\n'], " "),
                    );
                    body.put_slice(head.as_bytes());
                    body.put_slice(&file.content);
                }
            }
            body.put_slice(b"\r\n");
        }
        body.put_slice(format!("--{boundary}--\r\n").as_bytes());
        (format!("multipart/form-data; boundary={boundary}"), body.freeze())
    }

    /// A boundary that occurs in no part. It is the same for the same parts, so that a request can be repeated.
    fn boundary(&self) -> String {
        let mut n = 0_u32;
        loop {
            let boundary = format!("odata-part-{n:08x}");
            let occurs = |content: &[u8]| content.windows(boundary.len()).any(|window| window == boundary.as_bytes());
            if !self.parts.iter().any(|(_, part)| match part {
                Part::Text(text) => occurs(text.as_bytes()),
                Part::File(file) => occurs(&file.content),
            }) {
                return boundary;
            }
            n += 1;
        }
    }
}

/// A name inside the quotes of `Content-Disposition`, escaped as browsers do.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_with_a_file_and_a_text() {
        let mut form = Multipart::default();
        form.file("file", FilePart::new("a\"b.nupkg", "PK"));
        form.text("note", "hello".to_owned());
        let (content_type, body) = form.encode();
        assert_eq!(content_type, "multipart/form-data; boundary=odata-part-00000000");
        let expected = "--odata-part-00000000\r\n\
            Content-Disposition: form-data; name=\"file\"; filename=\"a%22b.nupkg\"\r\n\
            Content-Type: application/octet-stream\r\n\r\nPK\r\n\
            --odata-part-00000000\r\n\
            Content-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n\
            --odata-part-00000000--\r\n";
        assert_eq!(body, expected);
    }

    #[test]
    fn the_boundary_avoids_the_content() {
        let mut form = Multipart::default();
        form.text("a", "--odata-part-00000000".to_owned());
        assert!(form.encode().0.ends_with("odata-part-00000001"));
    }
}
