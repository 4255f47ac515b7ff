//! What the macros' expansions call, and nobody else.

pub use futures_core::future::BoxFuture;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use super::capability::has_word;
pub use super::nominal::{Enumeration, Flags, Nominal, Structure};
pub use super::token::{Read, Selected, distinct, gather};
pub use super::value::{read_flags, write_flags};
pub use super::wire::copied;
pub use super::wire::enumeration::{Enum, Enumerated, debug_member, display_member, hash, member, order};
