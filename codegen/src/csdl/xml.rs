//! Bytes of an XML document into a tree of elements, each with its place.
//!
//! Entities are never expanded beyond the five of XML itself, size and depth are bounded, and a
//! prefix without a declaration is kept as it stands.

mod encoding;
mod lines;
mod tree;

use std::ops::Range;

use quick_xml::XmlVersion;
use quick_xml::errors::{Error as XmlError, IllFormedError, SyntaxError};
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::NsReader;

use self::encoding::{decode, recode};
use self::lines::Lines;
pub(crate) use self::tree::{Attribute, Element, Namespace, Tree};
use crate::diagnostic::{Code, Diagnostic, Position, Severity};

/// The largest document that is read: 64 MiB. The largest public one has under 10.
const MAX_BYTES: usize = 64 << 20;

/// The deepest nesting that is read. CSDL itself needs about 12 and annotations a few more.
const MAX_DEPTH: usize = 128;

/// Reads `bytes`, which messages call `file`.
pub(crate) fn parse(file: &str, bytes: &[u8]) -> Result<Tree, Diagnostic> {
    let fail = |code, at, message: String| Diagnostic::new(Severity::Error, code, file, at, message);
    if bytes.len() > MAX_BYTES {
        let message = format!("the document has {} bytes; at most {MAX_BYTES} are read", bytes.len());
        return Err(fail(Code::TooLarge, START, message));
    }
    let text = decode(bytes).map_err(|(at, message)| fail(Code::NotXml, at, message.to_owned()).help(recode(bytes)))?;
    let lines = Lines::new(&text);
    let mut builder = Builder { file, text: &text, lines: &lines, open: Vec::new(), root: None, comment: None };
    builder.run()?;
    let Builder { root, comment, .. } = builder;
    match root {
        Some(root) => Ok(Tree { root, comment, text }),
        None => Err(fail(Code::NotXml, START, "the document has no element: it is empty, or not XML".to_owned())
            .help("ask the service for XML: `Accept: application/xml`")),
    }
}

const START: Position = Position { line: 1, column: 1 };

struct Builder<'a> {
    file: &'a str,
    text: &'a str,
    lines: &'a Lines<'a>,
    open: Vec<Element>,
    root: Option<Element>,
    comment: Option<String>,
}

impl Builder<'_> {
    fn fail(&self, code: Code, offset: usize, message: impl Into<String>) -> Diagnostic {
        let path: Vec<&str> = self.open.iter().map(|element| element.name.as_str()).collect();
        Diagnostic::new(Severity::Error, code, self.file, self.lines.position(offset), message).within(path)
    }

    fn run(&mut self) -> Result<(), Diagnostic> {
        let mut reader = NsReader::from_str(self.text);
        reader.config_mut().check_end_names = true;
        loop {
            let start = offset(reader.buffer_position());
            let (namespace, event) = match reader.read_resolved_event() {
                Ok((namespace, event)) => (Namespace::from(namespace), event),
                Err(error) => return Err(self.broken(&error, offset(reader.error_position()), start)),
            };
            let end = offset(reader.buffer_position());
            match event {
                Event::Start(tag) if self.open.is_empty() && is_html(tag.local_name().as_ref()) => {
                    return Err(self.page(start));
                }
                Event::Start(tag) => {
                    let element = self.element(&tag, namespace, start..end)?;
                    self.open.push(element);
                    if self.open.len() > MAX_DEPTH {
                        let message = format!("elements are nested deeper than {MAX_DEPTH}");
                        return Err(self.fail(Code::TooLarge, start, message));
                    }
                }
                Event::Empty(tag) => {
                    let element = self.element(&tag, namespace, start..end)?;
                    self.close(element, start)?;
                }
                Event::End(_) => {
                    if let Some(mut element) = self.open.pop() {
                        element.source.end = end;
                        self.close(element, start)?;
                    }
                }
                Event::Text(text) => self.characters(&text.xml10_content(), start)?,
                Event::CData(data) => self.characters(&data.xml10_content(), start)?,
                Event::GeneralRef(reference) => {
                    let name = reference.xml10_content().into_owned();
                    let character = match reference.resolve_char_ref() {
                        Ok(Some(character)) => character.to_string(),
                        Ok(None) => match quick_xml::escape::resolve_xml_entity(&name) {
                            Some(text) => text.to_owned(),
                            None => {
                                return Err(self.fail(
                                    Code::NotXml,
                                    start,
                                    format!("the entity `&{name};` is not one of XML's own"),
                                ));
                            }
                        },
                        Err(_) => {
                            return Err(self.fail(Code::NotXml, start, format!("`&{name};` is not a character")));
                        }
                    };
                    self.characters(&character, start)?;
                }
                Event::Comment(comment) if self.open.is_empty() && self.root.is_none() && self.comment.is_none() => {
                    self.comment = Some(comment.xml10_content().trim().to_owned());
                }
                Event::DocType(declared) if is_html(&declared.xml10_content()) => return Err(self.page(start)),
                Event::DocType(_) => {
                    return Err(self.fail(Code::NotXml, start, "a document type declaration is not allowed in CSDL"));
                }
                Event::Eof => break,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
        match self.open.last() {
            None => Ok(()),
            Some(element) => {
                let message = format!(
                    "the document ends inside of `<{}>`, which was opened at line {}",
                    element.name, element.at.line
                );
                Err(self.fail(Code::CutOff, self.text.len(), message).help("fetch it again: it was cut off"))
            }
        }
    }

    /// What gateways, proxies and sign-in services answer in the place of a service.
    fn page(&self, start: usize) -> Diagnostic {
        self.fail(Code::NotCsdl, start, "this is an HTML page, no metadata").help(
            "services and gateways answer so where somebody has to sign in first, or where the address is wrong: open it \
             with a browser to see which",
        )
    }

    fn broken(&self, error: &XmlError, at: usize, start: usize) -> Diagnostic {
        let cut_off = matches!(
            error,
            XmlError::Syntax(
                SyntaxError::UnclosedTag
                    | SyntaxError::UnclosedComment
                    | SyntaxError::UnclosedCData
                    | SyntaxError::UnclosedPI
                    | SyntaxError::UnclosedXmlDecl
                    | SyntaxError::UnclosedDoctype
                    | SyntaxError::UnclosedSingleQuotedAttributeValue
                    | SyntaxError::UnclosedDoubleQuotedAttributeValue
            ) | XmlError::IllFormed(IllFormedError::MissingEndTag(_))
        );
        if cut_off {
            return self
                .fail(Code::CutOff, start, format!("the document is cut off here: {error}"))
                .help("fetch it again");
        }
        self.fail(Code::NotXml, at, format!("not well-formed XML: {error}"))
    }

    fn element(&self, tag: &BytesStart<'_>, namespace: Namespace, source: Range<usize>) -> Result<Element, Diagnostic> {
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute
                .map_err(|error| self.fail(Code::NotXml, source.start, format!("broken attribute: {error}")))?;
            let key = attribute.key;
            if key.as_namespace_binding().is_some() {
                continue;
            }
            // The key is a slice of the document, so its address tells where it stands.
            let at = (key.0.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize).unwrap_or(source.start);
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| {
                self.fail(Code::NotXml, at, format!("the value of `{}` is broken: {error}", key.0))
                    .help("in XML `&` is written `&amp;`, and other characters as they are or by number: `&#160;`")
            })?;
            attributes.push(Attribute {
                name: key.local_name().as_ref().to_owned(),
                foreign: key.prefix().is_some(),
                value: value.into_owned(),
                at: self.lines.position(at),
            });
        }
        Ok(Element {
            name: tag.local_name().as_ref().to_owned(),
            namespace,
            at: self.lines.position(source.start),
            attributes,
            children: Vec::new(),
            text: String::new(),
            source,
        })
    }

    fn close(&mut self, element: Element, start: usize) -> Result<(), Diagnostic> {
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None if self.root.is_some() => {
                return Err(self.fail(Code::NotXml, start, "the document has a second root element"));
            }
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn characters(&mut self, text: &str, start: usize) -> Result<(), Diagnostic> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => {
                let shown: String = text.trim().chars().take(40).collect();
                let message = if shown.starts_with(['{', '[']) {
                    "this is JSON, and only XML is read".to_owned()
                } else {
                    format!("not XML: found `{shown}` where an element is expected")
                };
                return Err(self
                    .fail(Code::NotXml, start, message)
                    .help("ask the service for XML: `Accept: application/xml`, or `$metadata?$format=xml`"));
            }
        }
        Ok(())
    }
}

/// Whether the name of a root element, or what a document type declaration says, is that of HTML.
fn is_html(name: &str) -> bool {
    name.split_ascii_whitespace().next().is_some_and(|name| name.eq_ignore_ascii_case("html"))
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        parse("a.xml", text.as_bytes()).err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn elements_have_places_and_sources() {
        let tree = parse("a.xml", "<!-- hi -->\n<a>\n  <b x='1&amp;2'>t&#65;</b>\n</a>".as_bytes()).unwrap();
        assert_eq!(tree.comment.as_deref(), Some("hi"));
        let b = &tree.root.children[0];
        assert_eq!((b.at.line, b.at.column), (3, 3));
        assert_eq!((b.attributes[0].at.line, b.attributes[0].at.column), (3, 6));
        assert_eq!(b.attributes[0].value, "1&2");
        assert_eq!(b.text, "tA");
        assert_eq!(&tree.text[b.source.clone()], "<b x='1&amp;2'>t&#65;</b>");
    }

    #[test]
    fn what_is_not_xml_says_where() {
        for (text, start) in [
            ("", "a.xml:1:1: error[C001]"),
            ("{\"value\": []}", "a.xml:1:1: error[C001]"),
            ("<a>\n<b>\n", "a.xml:3:1: error[C002]: a → b: the document ends inside"),
            ("<a>\n<b x='1", "a.xml:2:1: error[C002]"),
            ("<a></b>", "a.xml:1:4: error[C001]"),
            ("<a>&big;</a>", "a.xml:1:4: error[C001]"),
            ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "a.xml:1:1: error[C001]"),
            ("<a/><b/>", "a.xml:1:5: error[C001]"),
            ("\n<!DOCTYPE HTML PUBLIC '-//W3C//DTD'><p>&nbsp;<br></p>", "a.xml:2:1: error[C004]: this is an HTML page"),
            ("<!-- hi -->\n<html lang='en'><br></html>", "a.xml:2:1: error[C004]: this is an HTML page"),
            ("[1]", "a.xml:1:1: error[C001]: this is JSON"),
        ] {
            assert!(message(text).starts_with(start), "{text:?}: {}", message(text));
        }
        assert!(message(&"<a>".repeat(200)).contains("C003"));
        let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain("<a/>".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(parse("a.xml", &wide).unwrap().root.name, "a");
        assert_eq!(parse("a.xml", &wide[2..]).unwrap().root.name, "a");
        let wide: Vec<u8> = "<a/>".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(parse("a.xml", &wide).unwrap().root.name, "a");
        let latin = parse("a.xml", b"<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>\xE4</a>").err().unwrap();
        assert!(latin.to_string().ends_with("help: it says that it is ISO-8859-1: iconv -f ISO-8859-1 -t UTF-8"));
        assert!(
            message("<a b='x & y'/>").contains("a.xml:1:4: error[C001]") && message("<a b='&'/>").contains("&amp;")
        );
        assert!(parse("a.xml", b"<a>\n\xFF</a>").err().unwrap().to_string().starts_with("a.xml:2:1"));
    }
}
