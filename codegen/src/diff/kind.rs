//! Kinds of changes: what has changed, and how.

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
    /// What a set or an operation does with what it is sent, finer than which calls there are.
    Capability,
    ReturnType,
    Container,
    Schema,
    /// What annotations can say.
    Term,
}

impl Element {
    pub(super) fn name(self) -> &'static str {
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
            Self::Capability => "capability",
            Self::ReturnType => "return-type",
            Self::Container => "container",
            Self::Schema => "schema",
            Self::Term => "term",
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
    /// Generated code has another name for it.
    RustName,
    /// Generated code has another type for it, where it is used as before.
    RustType,
    /// Generated code would have one name for it and another: none can be generated until the settings tell them apart.
    Collision,
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
    /// A limit on length, precision, size or depth, or on what is allowed.
    Limit,
    /// A facet that sets no limit.
    Facet,
    /// What belongs together in both ends of a navigation property, and what is deleted with what.
    Relation,
    /// The value of a new instance.
    Default,
    /// Whether several members may be set at once.
    Flags,
    /// The integers behind an enumeration.
    Values,
    /// Whether the service sets it and takes no other value.
    Computed,
    /// Whether it can be read, and how often it can be set.
    Access,
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
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Added => "added",
            Self::Recased => "recased",
            Self::RustName => "rust-name",
            Self::RustType => "rust-type",
            Self::Collision => "name-collision",
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
            Self::Facet => "facet",
            Self::Relation => "relation",
            Self::Default => "default",
            Self::Flags => "flags",
            Self::Values => "values",
            Self::Computed => "computed",
            Self::Access => "access",
            Self::Secret => "secret",
            Self::Deprecation => "deprecation",
            Self::Description => "description",
            Self::Annotation => "annotation",
        }
    }
}
