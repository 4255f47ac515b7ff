//! JSON to types and back.
//!
//! One decoder and one encoder, generic over the serde format and never over the model: a type only lends
//! its members, one at a time, as [`Slot`]s to be written and [`Peek`]s to be read. Code is compiled once,
//! however many types there are. The bodies of calls are written without serde.
//!
//! - A member that the answer leaves out, or that is null, is `None`; a member that is `None` is not sent.
//! - A member that the type does not know is kept in its [`Extra`], and sent back from there.
//! - Names are matched exactly, and without regard to case where nothing matches exactly.
//! - A null inside of a collection whose items cannot be null moves the whole collection, as it came, into
//!   [`Extra`] under its name: the member is `None`, and nothing is lost. Where there is no [`Extra`] (a bare
//!   collection as the answer), it is an error.

mod collection;
mod context;
mod control;
mod debug;
mod decimal;
mod decode;
mod delegate;
mod document;
mod encode;
pub(super) mod enumeration;
mod equal;
mod exact;
mod extra;
mod json;
mod lookup;
mod member;
mod object;
mod order;
mod path;
mod raw;
pub(super) mod scalar;
mod slot;
mod split;

pub(super) use control::partial;
pub use debug::debug;
pub use delegate::{deserialize, deserialize_value, serialize, serialize_value};
pub(super) use document::{Document, PageInfo, decode_document, decode_text};
pub(crate) use document::{is_page, loose};
pub use enumeration::{EnumSlot, Enumerated, Named};
pub use equal::equal;
pub(super) use exact::Texts;
pub use extra::Extra;
pub(super) use json::encode;
pub(super) use member::elem;
pub use member::{Elem, Held, KeyValue, Member, copied};
pub use scalar::{Number, Scalar, ScalarSlot};
pub use slot::{Fields, Fill, Items, List, Map, MapItems, Nest, Peek, Plain, Shape, Slot, Structured, Unset};
pub(super) use split::Split;
