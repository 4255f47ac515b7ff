//! Everything that generated code needs: `use uipath_orchestrator::odata::prelude::*;`.

pub use std::borrow::Borrow;

pub use super::{
    Answer, Assignment, Binary, ByPage, Call, Capabilities, Connect, Countable, Date, Decimal, Derived, Download,
    Draft, Duration, Expand, Expandable, Expansion, Extra, Field, FilePart, Filter, Filterable, Geo, Get, GetRow, Guid,
    Handle, InOne, Inherits, Key, Limitable, Link, Links, Literal, Nested, OpenMap, OpenObject, Optional, Order,
    Orderable, Page, PageStream, Paged, Patch, PlainText, Query, Request, Resource, Result, RowStream, Searchable,
    Selectable, Selection, Skippable, Stream, TimeOfDay, Timestamp, Unlisted, Unpaged, Untyped, Update,
};
pub use crate::{call, capabilities, flags_enum, get, open_enum, query, row, structured};
