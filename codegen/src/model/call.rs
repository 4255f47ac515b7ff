//! How a call goes over HTTP: what CSDL implies, and what the overlay adds.

use std::fmt;

use super::annotation::Added;
use super::types::{Type, TypeUse};

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is named as HTTP names it")]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// All that a call can have.
    pub const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

    /// The method that `text` names in capitals.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == text)
    }

    /// As it stands in a request.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One call as it goes over HTTP.
#[derive(Clone, Debug, PartialEq)]
pub struct HttpCall {
    /// The method.
    pub method: Method,
    /// Statuses that are documented, where they are not the usual ones; sorted.
    pub statuses: Vec<u16>,
    /// OAuth scopes: one of these sets is enough.
    pub scopes: Vec<Vec<String>>,
    /// Permissions by other schemes: the scheme, and the scopes that are needed together; one of them is enough.
    pub permissions: Vec<(String, Vec<String>)>,
    /// Whether OAuth tokens are accepted at all.
    pub oauth: bool,
    /// Headers that the call takes.
    pub headers: Vec<CustomParameter>,
    /// Query options of its own, besides those of OData.
    pub options: Vec<CustomParameter>,
    /// OData's query options that it takes.
    pub query: QueryOptions,
    /// The most rows that one page holds.
    pub max_top: Option<u32>,
    /// What is sent.
    pub body: Body,
    /// What comes back.
    pub answer: Answer,
    /// Other bodies by status.
    pub alternatives: Vec<StatusAnswer>,
    /// Whether the service advises against it.
    pub deprecated: bool,
    /// What it says of that: mostly what to use instead.
    pub deprecation: Option<String>,
    /// When it was added, if it is known: of an operation what is said of itself, of another call else what is said
    /// of its set.
    pub added: Option<Added>,
}

impl HttpCall {
    /// A call of which nothing but its method is known.
    pub fn new(method: Method) -> Self {
        Self {
            method,
            statuses: Vec::new(),
            scopes: Vec::new(),
            permissions: Vec::new(),
            oauth: true,
            headers: Vec::new(),
            options: Vec::new(),
            query: QueryOptions::NONE,
            max_top: None,
            body: Body::None,
            answer: Answer::Nothing,
            alternatives: Vec::new(),
            deprecated: false,
            deprecation: None,
            added: None,
        }
    }
}

/// A header or query option of the service's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomParameter {
    /// The name, as it is sent.
    pub name: String,
    /// The type; strings where nothing is said.
    pub ty: Type,
    /// Whether it must be there.
    pub required: bool,
}

/// What a call sends.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Nothing.
    None,
    /// An object of this type.
    Object(Type),
    /// The operation's parameters, as members of an object; those of a function stand in the URL.
    Parameters,
    /// The operation's parameter of this name is the whole body.
    Whole(String),
    /// The operation's parameters, as parts of a form.
    Form,
    /// These parts of a form.
    Parts(Vec<Part>),
}

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The name.
    pub name: String,
    /// `Edm.Binary` for a file, otherwise text.
    pub ty: Type,
    /// Whether it must be there.
    pub required: bool,
}

/// What a call answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Nothing.
    Nothing,
    /// A value of this type.
    Value(TypeUse),
    /// A value of this type, or nothing (204, or an empty body).
    Maybe(TypeUse),
    /// Bytes.
    Stream,
}

impl Answer {
    /// The type of the value.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Value(ty) | Self::Maybe(ty) => Some(&ty.ty),
            Self::Nothing | Self::Stream => None,
        }
    }
}

/// The body of a certain status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusAnswer {
    /// The status.
    pub status: u16,
    /// What it carries.
    pub ty: Type,
}

/// OData's system query options.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each option is there or not, by itself")]
#[allow(missing_docs, reason = "each is named as OData names it")]
pub struct QueryOptions {
    pub filter: bool,
    pub select: bool,
    pub expand: bool,
    pub order_by: bool,
    pub top: bool,
    pub skip: bool,
    pub count: bool,
    pub search: bool,
}

impl QueryOptions {
    /// None of them.
    pub const NONE: Self = Self {
        filter: false,
        select: false,
        expand: false,
        order_by: false,
        top: false,
        skip: false,
        count: false,
        search: false,
    };

    /// Those of a collection.
    pub const COLLECTION: Self = Self {
        filter: true,
        select: true,
        expand: true,
        order_by: true,
        top: true,
        skip: true,
        count: true,
        search: false,
    };

    /// Those of a single entity.
    pub const SINGLE: Self = Self { select: true, expand: true, ..Self::NONE };

    /// Turns on the option `$name`; false if there is none of this name.
    pub fn allow(&mut self, name: &str) -> bool {
        let option = match name {
            "$filter" => &mut self.filter,
            "$select" => &mut self.select,
            "$expand" => &mut self.expand,
            "$orderby" => &mut self.order_by,
            "$top" => &mut self.top,
            "$skip" => &mut self.skip,
            "$count" => &mut self.count,
            "$search" => &mut self.search,
            _ => return false,
        };
        *option = true;
        true
    }
}
