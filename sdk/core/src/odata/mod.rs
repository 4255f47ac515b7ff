//! The OData runtime that generated code stands on. It knows no particular service.
//!
//! The way of a call: a generated method starts at a [`Resource`], drafts a call with its arguments ([`Draft`]) and
//! gives it a type: [`Call`], [`Get`], [`Query`], [`Patch`] or [`Update`]. Those are data until they are awaited; then they
//! become a [`Request`], which a [`Service`] carries, and the [`Response`] is read as an [`Answer`] or as a [`Page`]
//! of rows by the decoder in [`wire`].

mod macros;

pub use crate::{call, capabilities, flags_enum, get, open_enum, query, row, structured};

pub mod error;
pub mod multipart;
pub mod prelude;
pub mod service;
pub mod wire;

mod about;
mod answer;
mod body;
mod call;
mod capability;
mod cursor;
mod download;
mod draft;
mod encoding;
mod get;
mod inherit;
mod literal;
mod nominal;
mod options;
mod page;
mod patch;
mod plain;
mod query;
mod resource;
mod rows;
mod stream;
mod token;
mod update;
mod value;
mod walk;

#[doc(hidden)]
pub mod macros_support;

pub use answer::Answer;
pub use call::Call;
pub use capability::{
    ByPage, Capabilities, Countable, Expandable, Filterable, InOne, Limitable, Mode, Orderable, Paged, Searchable,
    Selectable, Skippable, Unpaged,
};
pub use download::Download;
pub use draft::Draft;
pub use error::{ApiError, AuthError, DecodeError, Error, LookupError, Result, TransportError};
pub use get::{Get, GetRow};
pub use inherit::{Derived, Inherits};
pub use literal::Literal;
pub use multipart::{FilePart, Multipart};
pub use page::Page;
pub use patch::Patch;
pub use plain::PlainText;
pub use query::Query;
pub use resource::{FunctionCall, Resource};
pub(crate) use service::Discreet;
pub use service::{
    ByteStream, Connect, Handle, Operation, Repeat, Request, RequestBody, Response, ResponseBody, Service, Target,
};
pub use stream::{PageStream, RowStream};
pub use token::{
    Additive, Assignment, ByName, ByValue, Column, Columns, Dated, Each, EdmType, Expand, Expansion, Expr, Field,
    Fills, Filter, Fractional, Item, Kept, Key, Levels, Link, LinkPath, Links, LinksPath, Many, Number, One, Operand,
    Optional, Order, Ordered, Path, Primitive, Row, RowOf, Selection, Signed, Step, Timed, Widens,
};
pub use update::Update;
pub use value::{
    Binary, Date, Decimal, Duration, FlagSet, Geo, Guid, Nested, OpenMap, OpenObject, Stream, TimeOfDay, Timestamp,
    Unlisted, Untyped,
};
pub use wire::Extra;
