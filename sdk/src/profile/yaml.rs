//! The part of YAML that profile files are written in.
//!
//! Maps and lists by indentation, scalars on one line, and plain text that goes on in the lines below it. What goes
//! beyond (anchors, tags, flow collections, other text over many lines) is refused with its line: a setting that is read
//! wrongly is worse than one that is not read. No text of the file is quoted in an error, since it may be a secret.

/// More levels than any profile has.
const DEEPEST: usize = 16;

/// A value. Maps keep their order.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Node {
    Null,
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    /// The value of `key`, nothing where this is no map or has no such key.
    #[inline]
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        match self {
            Self::Map(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }
}

/// Reads a document.
#[inline]
pub(super) fn parse(text: &str) -> Result<Node, String> {
    let mut lines = lines(text)?;
    // Taken from the end.
    lines.reverse();
    let Some(first) = lines.last() else { return Ok(Node::Null) };
    let indent = first.indent;
    let node = block(&mut lines, indent, 0)?;
    match lines.last() {
        Some(line) => Err(line.wrong("it is not indented as the lines above are")),
        None => Ok(node),
    }
}

struct Line<'a> {
    number: usize,
    indent: usize,
    text: &'a str,
    /// Whether a comment stood behind the text.
    has_comment: bool,
}

impl Line<'_> {
    #[inline]
    fn wrong(&self, why: &str) -> String {
        format!("line {}: {why}", self.number)
    }

    #[inline]
    fn is_entry(&self) -> bool {
        self.text == "-" || self.text.starts_with("- ")
    }
}

/// The lines that say something, without their comments.
#[inline]
fn lines(text: &str) -> Result<Vec<Line<'_>>, String> {
    let mut lines = Vec::new();
    for (index, whole) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let bare = whole.trim_start_matches(' ');
        let text = without_comment(bare);
        let (indent, has_comment) = (whole.len() - bare.len(), text.len() < bare.len());
        let line = Line { number: index + 1, indent, text: text.trim_end(), has_comment };
        match line.text {
            "" => {}
            "---" if lines.is_empty() => {}
            "..." => break,
            "---" => return Err(line.wrong("a second document begins")),
            text if text.starts_with('\t') => return Err(line.wrong("a tab cannot indent")),
            text if text.starts_with('%') => return Err(line.wrong("directives are not read")),
            _ => lines.push(line),
        }
    }
    Ok(lines)
}

/// A comment begins with a `#` at the beginning or after white space, outside of quotes.
#[inline]
fn without_comment(text: &str) -> &str {
    let mut quote = None;
    let mut before = ' ';
    let mut escaped = false;
    let mut closed = false;
    for (at, c) in text.char_indices() {
        match quote {
            Some('"') if escaped => escaped = false,
            Some('"') if c == '\\' => escaped = true,
            Some(open) if c == open => {
                quote = None;
                closed = true;
                before = c;
                continue;
            }
            // A quote within a word is an apostrophe; two of them within a quoted text are one.
            None if (c == '"' || c == '\'') && matches!(before, ' ' | '\t') => quote = Some(c),
            None if c == '\'' && closed => quote = Some(c),
            None if c == '#' && matches!(before, ' ' | '\t') => return &text[..at],
            Some(_) | None => {}
        }
        closed = false;
        before = c;
    }
    text
}

/// The map or the list whose lines have this indentation.
#[inline]
fn block(lines: &mut Vec<Line<'_>>, indent: usize, depth: usize) -> Result<Node, String> {
    match lines.last() {
        Some(line) if depth > DEEPEST => Err(line.wrong("it is nested too deep")),
        Some(line) if line.is_entry() => list(lines, indent, depth),
        Some(_) => map(lines, indent, depth),
        None => Ok(Node::Null),
    }
}

#[inline]
fn list(lines: &mut Vec<Line<'_>>, indent: usize, depth: usize) -> Result<Node, String> {
    let mut entries = Vec::new();
    while let Some(line) = lines.pop_if(|line| line.indent == indent && line.is_entry()) {
        let text = line.text[1..].trim_start_matches(' ');
        if text.is_empty() {
            entries.push(deeper(lines, indent, depth)?);
        } else if key_of(text).is_some() || text.starts_with("- ") {
            // What stands behind the dash begins a block of its own.
            let indent = indent + line.text.len() - text.len();
            lines.push(Line { indent, text, ..line });
            entries.push(block(lines, indent, depth + 1)?);
        } else {
            entries.push(scalar(&line, text)?);
        }
    }
    Ok(Node::List(entries))
}

#[inline]
fn map(lines: &mut Vec<Line<'_>>, indent: usize, depth: usize) -> Result<Node, String> {
    let mut entries: Vec<(String, Node)> = Vec::new();
    while let Some(line) = lines.pop_if(|line| line.indent == indent && !line.is_entry()) {
        let Some((key, text)) = key_of(line.text) else {
            return Err(line.wrong("there is no `key: value` (text over many lines is not read)"));
        };
        let Node::Text(key) = scalar(&line, key)? else { return Err(line.wrong("the key is empty")) };
        if entries.iter().any(|(known, _)| *known == key) {
            return Err(line.wrong("the key stands there twice"));
        }
        let value = if text.is_empty() {
            match lines.last() {
                // The entries of a list may stand right below their key.
                Some(next) if next.indent == indent && next.is_entry() => list(lines, indent, depth + 1)?,
                _ => deeper(lines, indent, depth)?,
            }
        } else {
            match scalar(&line, text)? {
                Node::Text(plain) if !text.starts_with(['"', '\'']) => Node::Text(continued(lines, &line, plain)),
                other => other,
            }
        };
        entries.push((key, value));
    }
    Ok(Node::Map(entries))
}

/// The plain text that begins in `line`, with what goes on right below it and further in: the vendor's command line
/// breaks long lists of scopes so.
#[inline]
fn continued(lines: &mut Vec<Line<'_>>, line: &Line<'_>, mut plain: String) -> String {
    let (mut number, mut has_ended) = (line.number, line.has_comment);
    while let Some(next) = lines.pop_if(|next| {
        let is_text = !next.is_entry() && key_of(next.text).is_none();
        is_text && !has_ended && next.indent > line.indent && next.number == number + 1
    }) {
        plain.push(' ');
        plain.push_str(next.text);
        (number, has_ended) = (next.number, next.has_comment);
    }
    plain
}

/// The block that is indented further than `indent`, nothing if there is none.
#[inline]
fn deeper(lines: &mut Vec<Line<'_>>, indent: usize, depth: usize) -> Result<Node, String> {
    match lines.last() {
        Some(next) if next.indent > indent => {
            let indent = next.indent;
            block(lines, indent, depth + 1)
        }
        _ => Ok(Node::Null),
    }
}

/// Key and value of `key: value`.
#[inline]
fn key_of(text: &str) -> Option<(&str, &str)> {
    let from = match text.chars().next()? {
        quote @ ('"' | '\'') => text[1..].find(quote)? + 2,
        _ => 0,
    };
    let colon = text[from..].match_indices(':').map(|(at, _)| from + at).find(|at| {
        let rest = &text[at + 1..];
        rest.is_empty() || rest.starts_with(' ')
    })?;
    Some((text[..colon].trim_end(), text[colon + 1..].trim_start()))
}

#[inline]
fn scalar(line: &Line<'_>, text: &str) -> Result<Node, String> {
    let quoted = |quote: char| {
        let inner = text.strip_prefix(quote)?.strip_suffix(quote)?;
        Some(inner).filter(|_| text.len() > 1)
    };
    match text.chars().next() {
        None => Ok(Node::Null),
        Some('\'') => {
            let inner = quoted('\'').ok_or_else(|| line.wrong("a quote is not closed"))?;
            let halves = inner.replace("''", "");
            if halves.contains('\'') {
                Err(line.wrong("something follows the quote"))
            } else {
                Ok(inner.replace("''", "'"))
            }
            .map(Node::Text)
        }
        Some('"') => {
            // A text without control characters in double quotes is what JSON has, but for a few rare escapes.
            serde_json::from_str(text).map(Node::Text).map_err(|_| line.wrong("the text in quotes is not well-formed"))
        }
        Some('|' | '>') => Err(line.wrong("text over many lines is not read")),
        Some('&' | '*' | '!' | '@' | '`' | '%' | ',' | ']' | '}') => {
            Err(line.wrong("this needs quotes: anchors and tags are not read"))
        }
        Some('{') if text == "{}" => Ok(Node::Map(Vec::new())),
        Some('[') if text == "[]" => Ok(Node::List(Vec::new())),
        Some('{' | '[') => Err(line.wrong("collections in brackets are not read: write one entry a line")),
        Some(_) if matches!(text, "~" | "null" | "Null" | "NULL") => Ok(Node::Null),
        Some(_) => Ok(Node::Text(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Node {
        Node::Text(text.to_owned())
    }

    fn map(entries: &[(&str, Node)]) -> Node {
        let copy = |node: &Node| match node {
            Node::Text(value) => text(value),
            Node::Null => Node::Null,
            Node::List(items) if items.is_empty() => Node::List(Vec::new()),
            other => panic!("a test compares scalars: {other:?}"),
        };
        Node::Map(entries.iter().map(|(key, value)| ((*key).to_owned(), copy(value))).collect())
    }

    #[test]
    fn scalars() {
        let document = "a: plain # comment\nb: 'it''s # no comment'\nc: \"q\\\"#\\u00e9\"\nd: http://h:1/#x\ne: ~\nf:\n\
                        g: it's\nh: -1\n\"i j\": true\nk: []\nl: a: b\n";
        let expected = [
            ("a", text("plain")),
            ("b", text("it's # no comment")),
            ("c", text("q\"#é")),
            ("d", text("http://h:1/#x")),
            ("e", Node::Null),
            ("f", Node::Null),
            ("g", text("it's")),
            ("h", text("-1")),
            ("i j", text("true")),
            ("k", Node::List(Vec::new())),
            ("l", text("a: b")),
        ];
        assert_eq!(parse(document).unwrap(), map(&expected));
    }

    #[test]
    fn plain_text_goes_on_below() {
        let document = "a: one two\n  three # comment\nb:\n- c: http://h:1/x\r\n    four\r\n    five\r\n  d: six\n";
        let node = parse(document).unwrap();
        assert_eq!(node.get("a"), Some(&text("one two three")));
        let Some(Node::List(items)) = node.get("b") else { panic!("{node:?}") };
        assert_eq!(items[0].get("c"), Some(&text("http://h:1/x four five")));
        assert_eq!(items[0].get("d"), Some(&text("six")));
    }

    #[test]
    fn blocks() {
        for document in [
            "\u{feff}---\n# comment\nlist:\n  - x: 1\n    y:\n      z: 2\n  -\n    x: 3\n  - plain\nend: 4\n...\nrest",
            "list:\r\n- x: 1\r\n  y:\r\n     z: 2\r\n-  x: 3\r\n\r\n- plain\r\nend: 4\r\n",
        ] {
            let node = parse(document).unwrap();
            let Some(Node::List(items)) = node.get("list") else { panic!("{node:?}") };
            assert_eq!(items.len(), 3);
            assert_eq!(items[0].get("x"), Some(&text("1")));
            assert_eq!(items[0].get("y").unwrap().get("z"), Some(&text("2")));
            assert_eq!((items[1].get("x"), &items[2]), (Some(&text("3")), &text("plain")));
            assert_eq!(node.get("end"), Some(&text("4")));
        }
        assert_eq!(parse("# nothing\n").unwrap(), Node::Null);
    }

    #[test]
    fn what_is_not_read_is_refused_by_its_line_and_not_quoted() {
        for (document, line) in [
            ("a: |\n  planted\n", 1),
            ("a: 1\n\nb: &planted x\n", 3),
            ("a: {planted: 1}\n", 1),
            ("a:\n\t- planted\n", 2),
            ("a: 'planted\n", 1),
            ("a: 'x' planted'\n", 1),
            ("a: \"planted\n", 1),
            ("a: 1\n planted: 2\n", 2),
            ("a: 1 # comment\n planted\n", 2),
            ("a: 1\n\n planted\n", 3),
            ("a: 1\n # comment\n planted\n", 3),
            ("a: '1'\n planted\n", 2),
            ("a: 1\n - planted\n", 2),
            ("planted\n", 1),
            ("a: 1\na: planted\n", 2),
            ("a: 1\n---\nb: planted\n", 2),
            ("a:\n    b: 1\n  c: planted\n", 3),
        ] {
            let error = parse(document).unwrap_err();
            assert!(error.starts_with(&format!("line {line}: ")) && !error.contains("planted"), "{document}: {error}");
        }
        let deep: Vec<_> = (0..40).map(|depth| " ".repeat(depth) + "a:").collect();
        assert!(parse(&deep.join("\n")).is_err());
        assert!(parse(&"- ".repeat(100_000)).is_err());
    }
}
