//! What a type lends to the decoder and to the encoder.

use std::fmt::{self, Display};

use rust_decimal::Decimal;
use serde_json::Value;

use super::Extra;
use super::decode::wanted;
use super::enumeration::EnumSlot;
use super::scalar::ScalarSlot;

/// Where one member is to be written.
pub enum Slot<'a> {
    /// A boolean.
    Bool(&'a mut Option<bool>),
    /// A 32-bit integer; a number that does not fit is an error.
    I32(&'a mut Option<i32>),
    /// A 64-bit integer, as a number or as a string.
    I64(&'a mut Option<i64>),
    /// A double, as a number or as `"INF"`, `"-INF"`, `"NaN"`.
    F64(&'a mut Option<f64>),
    /// A text.
    Str(&'a mut Option<String>),
    /// A decimal, read from its digits as they stand.
    Decimal(&'a mut Option<Decimal>),
    /// A member of an enumeration, by its name or by its number.
    Enum(&'a mut dyn EnumSlot),
    /// Anything else that is written as a text or as a number: identifiers, times, flags.
    Scalar(&'a mut dyn ScalarSlot),
    /// An object of a known type.
    Object(&'a mut dyn Nest),
    /// An object that exists already.
    Row {
        /// Where its members are written.
        object: &'a mut dyn Fields,
        /// Their names.
        names: &'a [&'static str],
        /// Bit `n` says that member `n` must be there.
        required: u64,
    },
    /// A collection.
    List(&'a mut dyn List),
    /// An object whose member names are data.
    Map(&'a mut dyn Map),
    /// Any JSON.
    Any(&'a mut Option<Value>),
    /// A value that cannot be absent.
    Plain(&'a mut dyn Plain),
    /// Where members are kept that a type does not know.
    Extra(&'a mut Extra),
    /// No such member: what comes is read and forgotten.
    Nothing,
}

impl fmt::Debug for Slot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a slot for {}", wanted(self))
    }
}

/// What one member holds.
#[derive(Clone, Copy)]
pub enum Peek<'a> {
    /// Nothing: the member is not sent.
    Absent,
    /// The value of a part of the key that nobody has set. It is sent where another part is set.
    Unset(Unset),
    /// An explicit null.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A double.
    F64(f64),
    /// A text.
    Str(&'a str),
    /// A decimal, sent as a number with all its digits.
    Decimal(&'a Decimal),
    /// A value that is sent as its text.
    Text(&'a dyn Display),
    /// An object of a known type.
    Object(&'a dyn Fields),
    /// A collection.
    List(&'a dyn Items),
    /// An object whose member names are data.
    Map(&'a dyn MapItems),
    /// Any JSON.
    Any(&'a Value),
    /// Any JSON, and its text, which has digits that the value lacks.
    Exact(&'a Value, &'a str),
    /// Members that a type does not know.
    Extra(&'a Extra),
}

/// What a part of a key holds before it is set, as far as it can be meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unset {
    /// `false`
    False,
    /// `0`
    Zero,
    /// `""`
    Empty,
}

/// What is sent of the member `index`.
#[inline]
pub(super) fn sent(object: &dyn Fields, index: usize) -> Peek<'_> {
    match object.peek(index) {
        Peek::Unset(unset) => meant(object, unset),
        peek => peek,
    }
}

/// What is sent of a key that holds its default. One that has no other parts is made by the service; where another part is
/// set, this one is meant as it is: line 0 of order 5.
#[cold]
fn meant(object: &dyn Fields, unset: Unset) -> Peek<'static> {
    let is_set = |part| !matches!(object.peek(part), Peek::Unset(_) | Peek::Absent);
    match unset {
        _ if !(0..object.shape().keys).any(is_set) => Peek::Absent,
        Unset::False => Peek::Bool(false),
        Unset::Zero => Peek::Int(0),
        Unset::Empty => Peek::Str(""),
    }
}

/// What is known of a structured type before there is a value of it.
#[derive(Debug)]
pub struct Shape {
    /// The qualified name in the metadata: `NS.Order`.
    pub name: &'static str,
    /// The name of the Rust type: `Order`.
    pub rust: &'static str,
    /// Names of the members, as they are sent.
    pub names: &'static [&'static str],
    /// How many of the first members are the key.
    pub keys: usize,
    /// Positions of the members that `Debug` must not show.
    pub secrets: &'static [usize],
}

impl Shape {
    /// Names of the members that are the key.
    pub fn key_names(&self) -> &'static [&'static str] {
        self.names.get(..self.keys).unwrap_or_default()
    }

    /// Bit `n` says that member `n` must be there.
    pub(super) fn required(&self) -> u64 {
        (1 << self.keys.min(63)) - 1
    }
}

/// The members of a structured type, by position.
pub trait Fields {
    /// Names, keys and secrets.
    fn shape(&self) -> &'static Shape;
    /// Where member `index` is to be written; behind the last of them, where those are kept that have no name here.
    fn slot(&mut self, index: usize) -> Slot<'_>;
    /// What member `index` holds; behind the last of them, what is kept of others.
    fn peek(&self, index: usize) -> Peek<'_>;
    /// Bit `n` says that an answer must hold member `n`.
    fn required(&self) -> u64 {
        self.shape().required()
    }
}

/// Behind the last member of every type.
const BEHIND: usize = usize::MAX;

impl dyn Fields + '_ {
    /// Members beyond the known ones.
    pub(in crate::odata) fn extra(&self) -> Option<&Extra> {
        match self.peek(BEHIND) {
            Peek::Extra(extra) => Some(extra),
            _ => None,
        }
    }

    /// Where members beyond the known ones are kept.
    pub(in crate::odata) fn extra_mut(&mut self) -> Option<&mut Extra> {
        match self.slot(BEHIND) {
            Slot::Extra(extra) => Some(extra),
            _ => None,
        }
    }
}

/// A structured type of the metadata: an entity or complex type.
pub trait Structured: Fields + Default + Send + 'static {
    /// Names, keys and secrets.
    const SHAPE: &'static Shape;
}

/// Where an object is to be made.
pub trait Nest {
    /// Makes an empty object in place of what there was and lends it, or takes away what there was.
    fn set(&mut self, there: bool) -> Option<&mut dyn Fields>;
}

impl<T: Fields + Default> Nest for Option<T> {
    #[inline]
    fn set(&mut self, there: bool) -> Option<&mut dyn Fields> {
        *self = if there { Some(T::default()) } else { None };
        match self {
            Some(object) => Some(object),
            None => None,
        }
    }
}

/// Writes one value into the slot that it is given, and says whether that went well.
pub type Fill<'f> = dyn FnMut(Slot<'_>) -> bool + 'f;

/// Where a collection is to be written.
pub trait List {
    /// Makes room for the rows of a page that has so many bytes, in place of what there was: a collection that grows is
    /// copied each time.
    fn room(&mut self, _bytes: usize) {}
    /// Makes an empty collection in place of what there was, or takes away what there was.
    fn set(&mut self, there: bool);
    /// Adds the item that `fill` writes; answers whether there was one, which a null is not.
    fn item(&mut self, fill: &mut Fill<'_>) -> bool;
    /// What has been written so far.
    fn items(&self) -> &dyn Items;
}

/// The items of a collection.
pub trait Items {
    /// How many there are.
    fn count(&self) -> usize;
    /// What the item at `index` holds.
    fn peek_at(&self, index: usize) -> Peek<'_>;
}

/// Where an object is to be written whose member names are data.
pub trait Map {
    /// Makes an empty object in place of what there was, or takes away what there was.
    fn set(&mut self, there: bool);
    /// Sets the member that `fill` writes.
    fn member(&mut self, name: &str, fill: &mut Fill<'_>) -> bool;
    /// Keeps the JSON text of a member whose value lacks digits of it.
    fn text(&mut self, name: &str, text: Option<Box<str>>);
    /// Keeps an annotation: a name with an `@`.
    fn annotation(&mut self, name: &str, value: Value);
}

/// The members of an object whose member names are data.
pub trait MapItems {
    /// Calls `each` with every annotation and every member.
    fn each(&self, each: &mut dyn FnMut(&str, Peek<'_>));
}

/// A value that cannot be absent: a key.
pub trait Plain {
    /// Sets what `fill` writes; answers whether there was a value, which a null is not.
    fn fill(&mut self, fill: &mut Fill<'_>) -> bool;
}
