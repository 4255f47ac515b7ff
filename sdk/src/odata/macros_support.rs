//! What the macros' expansions call, and nobody else.

pub use futures_core::future::BoxFuture;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use super::answer::read_elem;
pub use super::capability::has_word;
pub use super::literal::write_member;
pub use super::nominal::{Enumeration, Nominal, Structure};
pub use super::token::{Read, Selected, gather};
pub use super::value::{parse_flags, write_flags};
pub use super::wire::copied;
pub use super::wire::enumeration::{Enum, Enumerated, debug_member, display_member, hash, member, order};
