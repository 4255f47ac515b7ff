//! The XML of elements: indentation, escapes, and tags that close themselves when they hold nothing.

/// The text that is written.
pub(super) struct Writer {
    text: String,
    depth: usize,
    /// Whether all goes on one line.
    flat: bool,
}

/// A tag that is still open for attributes.
pub(super) struct Tag<'a> {
    writer: &'a mut Writer,
    name: &'static str,
}

impl Writer {
    pub(super) fn new() -> Self {
        Self { text: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".to_owned(), depth: 0, flat: false }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    /// A comment on lines of its own.
    pub(super) fn comment(&mut self, comment: &str) {
        // XML allows no two hyphens in a comment.
        let mut comment = comment.to_owned();
        while comment.contains("--") {
            comment = comment.replace("--", "- -");
        }
        self.text.push_str("<!--\n");
        self.text.push_str(&comment);
        self.text.push_str("\n-->\n");
    }

    pub(super) fn start(&mut self, name: &'static str) -> Tag<'_> {
        self.indent();
        self.text.push('<');
        self.text.push_str(name);
        Tag { writer: self, name }
    }

    /// An element that holds nothing but text.
    pub(super) fn text_element(&mut self, name: &str, text: &str) {
        self.indent();
        self.text.push('<');
        self.text.push_str(name);
        self.text.push('>');
        escape(&mut self.text, text);
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
        self.end_line();
    }

    /// XML that is taken over as it stands.
    pub(super) fn raw(&mut self, xml: &str) {
        self.indent();
        self.text.push_str(xml);
        self.text.push('\n');
    }

    fn end_line(&mut self) {
        if !self.flat {
            self.text.push('\n');
        }
    }

    fn indent(&mut self) {
        if self.flat {
            return;
        }
        for _ in 0..self.depth {
            self.text.push_str("  ");
        }
    }
}

impl Tag<'_> {
    pub(super) fn attribute(self, name: &str, value: &str) -> Self {
        let text = &mut self.writer.text;
        text.push(' ');
        text.push_str(name);
        text.push_str("=\"");
        escape(text, value);
        text.push('"');
        self
    }

    pub(super) fn optional(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.attribute(name, value),
            None => self,
        }
    }

    pub(super) fn boolean(self, name: &str, value: Option<bool>) -> Self {
        self.optional(name, value.map(|value| if value { "true" } else { "false" }))
    }

    /// `name="true"`, or nothing: for attributes whose default is `false`.
    pub(super) fn flag(self, name: &str, value: bool) -> Self {
        self.boolean(name, value.then_some(true))
    }

    pub(super) fn empty(self) {
        self.writer.text.push_str("/>");
        self.writer.end_line();
    }

    /// Like [`Tag::children`], all on one line: for what has no more children than a line shows.
    pub(super) fn line(self, write: impl FnOnce(&mut Writer)) {
        let Self { writer, name } = self;
        writer.text.push('>');
        let was_flat = std::mem::replace(&mut writer.flat, true);
        write(writer);
        writer.flat = was_flat;
        writer.text.push_str("</");
        writer.text.push_str(name);
        writer.text.push('>');
        writer.end_line();
    }

    /// What stands between the tags; if that is nothing, the tag closes itself.
    pub(super) fn children(self, write: impl FnOnce(&mut Writer)) {
        let Self { writer, name } = self;
        let open = writer.text.len();
        writer.text.push_str(">\n");
        let inside = writer.text.len();
        writer.depth += 1;
        write(writer);
        writer.depth -= 1;
        if writer.text.len() == inside {
            writer.text.truncate(open);
            writer.text.push_str("/>");
            writer.end_line();
            return;
        }
        writer.indent();
        writer.text.push_str("</");
        writer.text.push_str(name);
        writer.text.push_str(">\n");
    }
}

/// White space is escaped as well: a reader folds it in attributes.
fn escape(into: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            '\n' => into.push_str("&#10;"),
            '\r' => into.push_str("&#13;"),
            '\t' => into.push_str("&#9;"),
            other => into.push(other),
        }
    }
}
