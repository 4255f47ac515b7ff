//! One change, and all of them.

use std::fmt;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// What a change does to a program that was written against the old service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// It no longer compiles, or no longer works.
    Breaking,
    /// It may be refused, or get less than before.
    Risky,
    /// It works as before, and could do more.
    Additive,
    /// It does not notice.
    Documentation,
}

impl Class {
    /// All of them, the worst first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Risky, Self::Additive, Self::Documentation];

    /// The name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Risky => "risky",
            Self::Additive => "additive",
            Self::Documentation => "documentation",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is named as CSDL or HTTP names it")]
pub enum Element {
    Set,
    /// A call of a set that is no operation, or how an operation goes over HTTP.
    Call,
    Operation,
    Parameter,
    Import,
    /// An entity type or complex type.
    Type,
    Property,
    EnumType,
    /// A member of an enumeration type.
    Member,
    TypeDefinition,
    Header,
    /// A query option of the service's own.
    CustomOption,
    /// A query option of OData.
    QueryOption,
    /// A part of a form.
    Part,
}

impl Element {
    fn name(self) -> &'static str {
        match self {
            Self::Set => "set",
            Self::Call => "call",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::Import => "import",
            Self::Type => "type",
            Self::Property => "property",
            Self::EnumType => "enum",
            Self::Member => "member",
            Self::TypeDefinition => "definition",
            Self::Header => "header",
            Self::CustomOption => "option",
            Self::QueryOption => "query-option",
            Self::Part => "part",
        }
    }
}

/// How it has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// It is gone.
    Removed,
    /// It is new.
    Added,
    /// Its name differs in case only.
    Recased,
    /// It has another type.
    Retyped,
    /// It was any text and is a member of an enumeration now.
    BecameEnum,
    /// It must be there now.
    Required,
    /// It may be left out or be null now.
    Optional,
    /// An entity type became complex, an action a function, a property a navigation property, or the like.
    Kind,
    /// The key is another one.
    Key,
    /// The type inherits from another one.
    Base,
    /// Whether members may be there that are not declared, or what they are.
    Open,
    /// Whether the type has instances of its own.
    Abstract,
    /// Whether there is a stream of bytes.
    Stream,
    /// Whether the target of a navigation property lives in it.
    Containment,
    /// Where a path can go on to, or which set it leads to.
    Path,
    /// What an operation is called on, or which sets have it.
    Binding,
    /// Required parameters come in another order.
    Order,
    /// A parameter stands at another place in the request.
    Place,
    /// The HTTP method.
    Method,
    /// What is sent.
    Body,
    /// What comes back.
    Answer,
    /// What comes back with less usual statuses.
    Alternatives,
    /// The documented statuses.
    Statuses,
    /// The OAuth scopes.
    Scopes,
    /// Whether OAuth tokens are accepted.
    OAuth,
    /// The service's own permissions.
    Permissions,
    /// The most rows of a page.
    PageCap,
    /// A limit on length, precision, size or depth.
    Limit,
    /// The value of a new instance.
    Default,
    /// Whether several members may be set at once.
    Flags,
    /// The integers behind an enumeration.
    Values,
    /// Whether the service sets it and takes no other value.
    Computed,
    /// Whether it is a secret.
    Secret,
    /// Whether the service advises against it.
    Deprecation,
    /// The description.
    Description,
    /// An annotation that says none of the above.
    Annotation,
}

impl What {
    fn name(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Added => "added",
            Self::Recased => "recased",
            Self::Retyped => "retyped",
            Self::BecameEnum => "became-enum",
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Kind => "kind",
            Self::Key => "key",
            Self::Base => "base",
            Self::Open => "open",
            Self::Abstract => "abstract",
            Self::Stream => "stream",
            Self::Containment => "containment",
            Self::Path => "path",
            Self::Binding => "binding",
            Self::Order => "order",
            Self::Place => "place",
            Self::Method => "method",
            Self::Body => "body",
            Self::Answer => "answer",
            Self::Alternatives => "alternatives",
            Self::Statuses => "statuses",
            Self::Scopes => "scopes",
            Self::OAuth => "oauth",
            Self::Permissions => "permissions",
            Self::PageCap => "page-cap",
            Self::Limit => "limit",
            Self::Default => "default",
            Self::Flags => "flags",
            Self::Values => "values",
            Self::Computed => "computed",
            Self::Secret => "secret",
            Self::Deprecation => "deprecation",
            Self::Description => "description",
            Self::Annotation => "annotation",
        }
    }
}

/// One change.
///
/// The order is that of reports: by class, then by place. As JSON: `class`, `kind`, `path`, and `old` and `new`
/// where there is something to show.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// What it does to a program.
    pub class: Class,
    /// The way to the element: namespace, type, property; or namespace, container, set, call.
    pub path: Vec<String>,
    /// What has changed.
    pub element: Element,
    /// How.
    pub what: What,
    /// What was there.
    pub old: Option<String>,
    /// What is there now.
    pub new: Option<String>,
}

impl Change {
    /// The kind of the change as a code: `property-retyped`.
    pub fn kind(&self) -> String {
        format!("{}-{}", self.element.name(), self.what.name())
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut change = serializer.serialize_struct("Change", 5)?;
        change.serialize_field("class", &self.class)?;
        change.serialize_field("kind", &self.kind())?;
        change.serialize_field("path", &self.path)?;
        for (name, value) in [("old", &self.old), ("new", &self.new)] {
            match value {
                Some(value) => change.serialize_field(name, value)?,
                None => change.skip_field(name)?,
            }
        }
        change.end()
    }
}

/// All changes between two services, sorted. As JSON: a list.
///
/// [`Display`](fmt::Display) writes them for a terminal without colour; see also [`Changes::colored`] and
/// [`Changes::markdown`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Changes(Vec<Change>);

impl Changes {
    pub(super) fn new(mut changes: Vec<Change>) -> Self {
        changes.sort();
        changes.dedup();
        Self(changes)
    }

    /// The changes.
    pub fn iter(&self) -> std::slice::Iter<'_, Change> {
        self.0.iter()
    }

    /// Those of one class.
    pub fn of(&self, class: Class) -> impl Iterator<Item = &Change> {
        self.0.iter().filter(move |change| change.class == class)
    }

    /// How many there are of one class.
    pub fn count(&self, class: Class) -> usize {
        self.of(class).count()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing has changed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of them is breaking.
    pub fn breaks(&self) -> bool {
        self.count(Class::Breaking) > 0
    }
}

impl<'a> IntoIterator for &'a Changes {
    type Item = &'a Change;
    type IntoIter = std::slice::Iter<'a, Change>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
