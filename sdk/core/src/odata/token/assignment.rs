//! Values for single properties, as a change sends them.

use std::fmt;
use std::marker::PhantomData;

use super::field::Field;
use crate::odata::about::About;
use crate::odata::wire::{Elem, Peek, encode};

/// A new value for one property of an `E`: `asset::NAME.to("x")`.
#[must_use = "an assignment does nothing until a change is given it"]
pub struct Assignment<E> {
    name: &'static str,
    json: Result<Vec<u8>, String>,
    of: About<E>,
}

impl<E> Assignment<E> {
    fn new(name: &'static str, peek: Peek<'_>) -> Self {
        Self { name, json: encode(peek).map_err(|error| format!("`{name}` cannot be sent: {error}")), of: PhantomData }
    }

    /// A value for what no token names, by its name in the body:
    /// `Assignment::raw("Owner@odata.bind", "Users(5)".to_owned())` relates the entity to another one.
    #[expect(clippy::needless_pass_by_value, reason = "an argument is given away, as everywhere")]
    pub fn raw<T: Elem>(name: &'static str, value: T) -> Self {
        Self::new(name, value.peek())
    }

    pub(in crate::odata) fn into_parts(self) -> (&'static str, Result<Vec<u8>, String>) {
        (self.name, self.json)
    }
}

/// The name only: the value may be a secret.
impl<E> fmt::Debug for Assignment<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} = …", self.name)
    }
}

impl<E, T: Elem, K> Field<E, T, K> {
    /// The property with this value, for a change.
    pub fn to(self, value: impl Into<T>) -> Assignment<E> {
        Assignment::new(self.name(), value.into().peek())
    }
}
