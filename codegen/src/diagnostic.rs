//! Messages about a document: a code, a place, what is wrong, and what mends it.

use std::fmt;

use serde::Serialize;

/// A place in a file; both numbers count from 1, columns in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Position {
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// How much a message matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing sensible can be written.
    Error,
    /// Something was left out or is not understood; the rest goes on.
    Warning,
    /// Worth knowing.
    Note,
}

/// What a message is about. The text of a code never changes its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Code {
    /// The file is not well-formed XML.
    #[serde(rename = "C001")]
    NotXml,
    /// The file ends in the middle of an element.
    #[serde(rename = "C002")]
    CutOff,
    /// The file is larger or deeper than the reader allows.
    #[serde(rename = "C003")]
    TooLarge,
    /// The root element is not that of a CSDL document.
    #[serde(rename = "C004")]
    NotCsdl,
    /// The document is of OData V1 to V3.
    #[serde(rename = "C005")]
    OldVersion,
    /// The document declares no schema.
    #[serde(rename = "C006")]
    NoSchema,
    /// An element that CSDL does not know at this place.
    #[serde(rename = "C101")]
    UnknownElement,
    /// An attribute that CSDL does not know at this element.
    #[serde(rename = "C102")]
    UnknownAttribute,
    /// An attribute that the element must have is missing.
    #[serde(rename = "C103")]
    MissingAttribute,
    /// The value of an attribute is not of its form.
    #[serde(rename = "C104")]
    BadAttribute,
    /// A name prefix that is not declared.
    #[serde(rename = "C105")]
    UndeclaredPrefix,
    /// A type that is nowhere declared.
    #[serde(rename = "M001")]
    UnknownType,
    /// Two declarations of one name.
    #[serde(rename = "M002")]
    Duplicate,
    /// A type that inherits from itself.
    #[serde(rename = "M003")]
    InheritanceCycle,
    /// An entity type that has no key.
    #[serde(rename = "M004")]
    NoKey,
    /// A key that names no usable property.
    #[serde(rename = "M005")]
    BadKey,
    /// A type of another kind than the place asks for.
    #[serde(rename = "M006")]
    WrongKind,
    /// An annotation whose target does not exist.
    #[serde(rename = "M007")]
    NoTarget,
    /// An annotation that the generator understands has a value of another form.
    #[serde(rename = "M008")]
    BadAnnotation,
    /// An operation, import or set that refers to something that does not exist.
    #[serde(rename = "M009")]
    UnknownReference,
    /// A referenced document that was not given.
    #[serde(rename = "M010")]
    MissingDocument,
    /// Something that the generator leaves out.
    #[serde(rename = "M011")]
    Skipped,
    /// Types that lead into each other deeper than rustc looks by itself.
    #[serde(rename = "M012")]
    DeepTypes,
    /// Two Rust names that collide.
    #[serde(rename = "N001")]
    NameCollision,
    /// A name that cannot be made a Rust name.
    #[serde(rename = "N002")]
    BadName,
    /// A setting of `codegen.toml` that names nothing in the document.
    #[serde(rename = "N003")]
    UnusedSetting,
    /// A setting of `codegen.toml` that is not of its form.
    #[serde(rename = "N004")]
    BadSetting,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The serialised name is the code; it is written down once, above.
        self.serialize(f)
    }
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// What it is about.
    pub code: Code,
    /// The file, as the caller named it.
    pub file: String,
    /// The place in the file.
    pub at: Position,
    /// The way to the element: schema, type, property.
    pub path: Vec<String>,
    /// What is wrong.
    pub message: String,
    /// What mends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

impl Diagnostic {
    /// A message about `file` at `at`.
    pub fn new(severity: Severity, code: Code, file: &str, at: Position, message: impl Into<String>) -> Self {
        Self { severity, code, file: file.to_owned(), at, path: Vec::new(), message: message.into(), help: None }
    }

    /// The same with the way to the element.
    #[must_use]
    pub fn within(mut self, path: impl IntoIterator<Item = impl Into<String>>) -> Self {
        // What has no name is told by its place.
        self.path = path.into_iter().map(Into::into).filter(|name| !name.is_empty()).collect();
        self
    }

    /// The same with what mends it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        write!(f, "{}:{}: {severity}[{}]: ", self.file, self.at, self.code)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path.join(" → "))?;
        }
        f.write_str(&self.message)?;
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

/// All messages of one run, in the order of the files and places they speak of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a message.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all messages of `other`.
    pub fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Whether one of them says that nothing can be written.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The messages.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Sorts by file and place, so that the order of the work does not show.
    pub fn sort(&mut self) {
        self.0.sort_by(|a, b| {
            (a.severity, &a.file, a.at, a.code, &a.message).cmp(&(b.severity, &b.file, b.at, b.code, &b.message))
        });
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, diagnostic) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            diagnostic.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
