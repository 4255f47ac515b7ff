//! What types of the metadata do, once for all types of a kind: a type only says which kind it is of.

use super::Result;
use super::answer::{Answer, read_elem, read_object};
use super::literal::{Literal, write_json, write_member};
use super::plain::PlainText;
use super::service::Response;
use super::token::{EdmType, Primitive};
use super::value::FlagSet;
use super::wire::{Elem, Enumerated, KeyValue, Peek, Slot, Structured};

/// A type that the metadata declares.
pub trait Nominal: Sized + 'static {
    /// [`Structure`], [`Enumeration`] or [`Flags`].
    type Kind: Kind<Self>;
}

/// What the types of a kind do in a document.
pub trait Kind<T> {
    /// Where a value is to be written.
    fn slot(place: &mut Option<T>) -> Slot<'_>;
    /// What a value holds.
    fn peek(value: &T) -> Peek<'_>;
}

/// What the types of a kind do in a call.
pub trait Callable<T>: Kind<T> {
    /// The qualified name.
    const NAME: &'static str;
    /// Adds the literal of a value.
    fn write_literal(value: &T, out: &mut String);
    /// Reads an answer.
    fn read(response: &Response) -> Result<T>;
}

impl<T: Nominal> Elem for T {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        T::Kind::slot(place)
    }
    #[inline]
    fn peek(&self) -> Peek<'_> {
        T::Kind::peek(self)
    }
}

impl<T: Nominal<Kind: Callable<T>>> EdmType for T {
    const NAME: &'static str = T::Kind::NAME;
}

impl<T: Nominal<Kind: Callable<T>>> Literal for T {
    #[inline]
    fn write_literal(&self, out: &mut String) {
        T::Kind::write_literal(self, out);
    }
}

impl<T: Nominal<Kind: Callable<T>> + Send> Answer for T {
    #[inline]
    fn read(response: Response) -> Result<Self> {
        T::Kind::read(&response)
    }
}

/// What the types of a kind do whose values are one thing each.
pub trait Single<T>: Callable<T> {
    /// Calls `each` with the text that stands for a value in headers and custom query options.
    fn plain(value: &T, each: &mut dyn FnMut(&str));
}

impl<T: Nominal<Kind: Single<T>> + Default + PartialEq> KeyValue for T {}

impl<T: Nominal<Kind: Single<T>>> Primitive for T {}

impl<T: Nominal<Kind: Single<T>>> PlainText for T {
    #[inline]
    fn plain(&self, each: &mut dyn FnMut(&str)) {
        T::Kind::plain(self, each);
    }
}

/// Entity and complex types.
#[derive(Debug)]
pub enum Structure {}

impl<T: Structured> Kind<T> for Structure {
    #[inline]
    fn slot(place: &mut Option<T>) -> Slot<'_> {
        Slot::Object(place)
    }
    #[inline]
    fn peek(value: &T) -> Peek<'_> {
        Peek::Object(value)
    }
}

impl<T: Structured> Callable<T> for Structure {
    const NAME: &'static str = T::SHAPE.name;

    fn write_literal(value: &T, out: &mut String) {
        write_json(Peek::Object(value), out);
    }
    fn read(response: &Response) -> Result<T> {
        read_object(response)
    }
}

/// Enumeration types without flags.
#[derive(Debug)]
pub enum Enumeration {}

impl<T: Enumerated> Kind<T> for Enumeration {
    #[inline]
    fn slot(place: &mut Option<T>) -> Slot<'_> {
        Slot::Enum(place)
    }
    #[inline]
    fn peek(value: &T) -> Peek<'_> {
        Peek::Str(value.text())
    }
}

impl<T: Enumerated + Nominal> Callable<T> for Enumeration {
    const NAME: &'static str = T::ENUM.name;

    fn write_literal(value: &T, out: &mut String) {
        write_member(out, T::ENUM.qualifier, value.text());
    }
    fn read(response: &Response) -> Result<T> {
        read_elem(response)
    }
}

impl<T: Enumerated + Nominal> Single<T> for Enumeration {
    #[inline]
    fn plain(value: &T, each: &mut dyn FnMut(&str)) {
        each(value.text());
    }
}

/// Enumeration types with flags.
#[derive(Debug)]
pub enum Flags {}

impl<T: FlagSet> Kind<T> for Flags {
    #[inline]
    fn slot(place: &mut Option<T>) -> Slot<'_> {
        Slot::Scalar(place)
    }
    #[inline]
    fn peek(value: &T) -> Peek<'_> {
        Peek::Text(value)
    }
}

impl<T: FlagSet + Nominal> Callable<T> for Flags {
    const NAME: &'static str = T::ENUM.name;

    fn write_literal(value: &T, out: &mut String) {
        write_member(out, T::ENUM.qualifier, &value.to_string());
    }
    fn read(response: &Response) -> Result<T> {
        read_elem(response)
    }
}

impl<T: FlagSet + Nominal> Single<T> for Flags {
    fn plain(value: &T, each: &mut dyn FnMut(&str)) {
        each(&value.to_string());
    }
}
