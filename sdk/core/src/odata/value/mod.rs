//! The primitive types of OData, the open ones, and values inside others.

mod binary;
mod duration;
mod flags;
mod nested;
mod open;
mod time;
mod unlisted;

pub use binary::Binary;
pub use duration::Duration;
pub use flags::FlagSet;
#[doc(hidden)]
pub use flags::{read_flags, write_flags};
pub use nested::Nested;
pub use open::{OpenMap, OpenObject};
pub use unlisted::Unlisted;

use super::wire::{Elem, Peek, Scalar, Slot, elem};

/// `Edm.Guid`.
pub type Guid = uuid::Uuid;
/// `Edm.DateTimeOffset`: a point in time, sent in UTC. Texts from the last hours of the year 9999, which servers
/// send for "never", are read as [`Timestamp::MAX`].
pub type Timestamp = jiff::Timestamp;
/// `Edm.Date`.
pub type Date = jiff::civil::Date;
/// `Edm.TimeOfDay`.
pub type TimeOfDay = jiff::civil::Time;
/// `Edm.Decimal`, with all digits as they came.
pub type Decimal = rust_decimal::Decimal;
/// `Edm.Untyped`, and everything else that has no type of its own here: any JSON.
pub type Untyped = serde_json::Value;
/// `Edm.Stream`: its content where the service sends it inline. The links to it are annotations, and so in `extra`.
pub type Stream = serde_json::Value;
/// The spatial types of OData, as GeoJSON.
pub type Geo = serde_json::Value;

elem! {
    Guid, Scalar, value => Peek::Text(value);
    Timestamp, Scalar, value => Peek::Text(value);
    Date, Scalar, value => Peek::Text(value);
    TimeOfDay, Scalar, value => Peek::Text(value);
    Duration, Scalar, value => Peek::Text(value);
    Binary, Scalar, value => Peek::Text(value);
    Decimal, Decimal, value => Peek::Decimal(value);
}

impl Elem for Untyped {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        Slot::Any(place)
    }
    #[inline]
    fn peek(&self) -> Peek<'_> {
        Peek::Any(self)
    }
}

impl Scalar for Guid {
    const WANTED: &'static str = "a GUID";

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}
