//! Which Rust types can be a member, an item or a parameter.

use super::Extra;
use super::scalar::widened;
use super::slot::{Fill, Items, List, Peek, Plain, Slot, Unset};

/// A value that can be absent, repeated, or a parameter: every type that the metadata can name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no type that a service's values are sent and read as",
    label = "neither of OData's own types, nor one that the metadata declares",
    note = "a text is a `String`, and the largest whole number an `i64`"
)]
pub trait Elem: Sized + 'static {
    /// Where a value is to be written.
    fn slot(place: &mut Option<Self>) -> Slot<'_>;
    /// What the value holds.
    fn peek(&self) -> Peek<'_>;
}

/// A member of a struct: `Option<T>`, or plain `T` for the key.
pub trait Member {
    /// Whether an answer must hold it.
    const REQUIRED: bool;
    /// Where the member is to be written.
    fn slot(&mut self) -> Slot<'_>;
    /// What the member holds.
    fn peek(&self) -> Peek<'_>;
}

/// What a member holds, whatever its type is.
pub trait Held {
    /// What the member holds.
    fn held(&self) -> Peek<'_>;
}

impl<T: Member> Held for T {
    #[inline]
    fn held(&self) -> Peek<'_> {
        self.peek()
    }
}

impl Held for Extra {
    #[inline]
    fn held(&self) -> Peek<'_> {
        Peek::Extra(self)
    }
}

impl<T: Elem> Member for Option<T> {
    const REQUIRED: bool = false;
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        T::slot(self)
    }
    #[inline]
    fn peek(&self) -> Peek<'_> {
        match self {
            Some(value) => value.peek(),
            None => Peek::Absent,
        }
    }
}

/// A type whose values can be a key.
pub trait KeyValue: Elem + Default + PartialEq {
    /// The value that a key has before it is set, where that can be meant.
    const UNSET: Option<Unset> = None;
}

/// The key, which an entity that is to be created has not got.
impl<T: KeyValue> Member for T {
    const REQUIRED: bool = true;
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Plain(self)
    }
    #[inline]
    fn peek(&self) -> Peek<'_> {
        match T::UNSET {
            _ if *self != T::default() => Elem::peek(self),
            Some(unset) => Peek::Unset(unset),
            None => Peek::Absent,
        }
    }
}

/// A nullable item of a collection.
impl<T: Elem> Elem for Option<T> {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        T::slot(place.insert(None))
    }
    #[inline]
    fn peek(&self) -> Peek<'_> {
        match self {
            Some(value) => value.peek(),
            None => Peek::Null,
        }
    }
}

impl<T: Elem> Elem for Vec<T> {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        Slot::List(place)
    }
    #[inline]
    fn peek(&self) -> Peek<'_> {
        Peek::List(self)
    }
}

impl<T: Elem> List for Option<Vec<T>> {
    #[inline]
    fn room(&mut self, bytes: usize) {
        // In JSON most rows take half as many bytes again as here, and more.
        *self = Some(Vec::with_capacity(bytes / 3 * 2 / size_of::<T>().max(1)));
    }
    #[inline]
    fn set(&mut self, there: bool) {
        match self {
            Some(items) if there => items.clear(),
            _ => *self = there.then(Vec::new),
        }
    }
    #[inline]
    fn item(&mut self, fill: &mut Fill<'_>) -> bool {
        let mut place = None;
        let filled = fill(T::slot(&mut place));
        match (self, place) {
            (Some(items), Some(value)) if filled => {
                items.push(value);
                true
            }
            // Nothing was begun, or a null came.
            _ => false,
        }
    }
    #[inline]
    fn items(&self) -> &dyn Items {
        match self {
            Some(items) => items,
            None => &NONE,
        }
    }
}

static NONE: Vec<bool> = Vec::new();

impl<T: Elem> Items for Vec<T> {
    #[inline]
    fn count(&self) -> usize {
        self.len()
    }
    #[inline]
    fn peek_at(&self, index: usize) -> Peek<'_> {
        match self.get(index) {
            Some(value) => value.peek(),
            None => Peek::Absent,
        }
    }
}

impl<T: Elem> Plain for T {
    #[inline]
    fn fill(&mut self, fill: &mut Fill<'_>) -> bool {
        let mut place = None;
        let filled = fill(T::slot(&mut place));
        match place {
            Some(value) if filled => {
                *self = value;
                true
            }
            _ => false,
        }
    }
}

/// A copy of a member.
#[inline(never)]
pub fn copied<T: Clone>(member: &T) -> T {
    member.clone()
}

/// Implements [`Elem`] for a type of keys.
macro_rules! elem {
    ($($type:ty, $slot:ident, $value:ident => $peek:expr $(, $unset:ident)?;)*) => { $(
        impl $crate::odata::wire::Elem for $type {
            #[inline]
            fn slot(place: &mut Option<Self>) -> $crate::odata::wire::Slot<'_> {
                $crate::odata::wire::Slot::$slot(place)
            }
            #[inline]
            fn peek(&self) -> $crate::odata::wire::Peek<'_> {
                let $value = self;
                $peek
            }
        }
        impl $crate::odata::wire::KeyValue for $type {
            $(const UNSET: Option<Unset> = Some(Unset::$unset);)?
        }
    )* };
}
pub(in crate::odata) use elem;

elem! {
    bool, Bool, value => Peek::Bool(*value), False;
    i8, Scalar, value => Peek::Int((*value).into()), Zero;
    u8, Scalar, value => Peek::Int((*value).into()), Zero;
    i16, Scalar, value => Peek::Int((*value).into()), Zero;
    i32, I32, value => Peek::Int((*value).into()), Zero;
    i64, I64, value => Peek::Int(*value), Zero;
    String, Str, value => Peek::Str(value), Empty;
}

// Doubles and singles are no keys: nothing is equal to a rounded number for sure.
impl Elem for f64 {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        Slot::F64(place)
    }
    #[inline]
    fn peek(&self) -> Peek<'_> {
        Peek::F64(*self)
    }
}

impl Elem for f32 {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        Slot::Scalar(place)
    }
    #[inline]
    fn peek(&self) -> Peek<'_> {
        Peek::F64(widened(*self))
    }
}
