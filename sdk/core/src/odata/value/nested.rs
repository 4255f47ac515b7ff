//! Structured values inside others.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::odata::wire::{Elem, Fields, Nest, Peek, Slot};

/// A complex value, or the entity of an expanded navigation property, inside another one. It is used as what it holds:
/// read through it, and write through it.
///
/// Copies hold the same value until one of them is written.
///
/// ```
/// # use uipath_orchestrator::types::{Job, SimpleRelease};
/// let release = SimpleRelease { name: Some("Invoices".to_owned()), ..SimpleRelease::default() };
/// let mut job = Job { release: Some(release.into()), ..Job::default() };
///
/// let before = job.clone();
/// if let Some(release) = &mut job.release {
///     release.name = Some("Orders".to_owned());
/// }
/// assert_eq!(before.release.and_then(|release| release.into_inner().name).as_deref(), Some("Invoices"));
/// ```
///
/// A pattern sees the value by `as_deref`, and several members are borrowed at a time by `as_deref_mut`. Nothing moves out
/// of a `Nested`, not even by `*`, but all of it by [`into_inner`](Self::into_inner): `clone` is another `Nested`.
///
/// ```
/// # use uipath_orchestrator::odata::Nested;
/// # use uipath_orchestrator::types::{Job, SimpleRelease};
/// # let release = SimpleRelease { name: Some("Invoices".to_owned()), ..SimpleRelease::default() };
/// # let mut job = Job { release: Some(release.into()), ..Job::default() };
/// if let Some(SimpleRelease { name: Some(name), .. }) = job.release.as_deref() {
///     println!("{name}");
/// }
/// if let Some(SimpleRelease { name, description, .. }) = job.release.as_deref_mut() {
///     *description = name.take();
/// }
/// let release: Option<SimpleRelease> = job.release.map(Nested::into_inner);
/// # assert_eq!(release.and_then(|release| release.description).as_deref(), Some("Invoices"));
/// ```
// Not a `Box`: rustc compiles what drops one into every codegen unit that drops a row, with the types that it leads to;
// what drops an `Arc` is compiled once.
#[derive(Default, PartialEq, Eq)]
pub struct Nested<T>(Arc<T>);

impl<T> Nested<T> {
    /// A value to be put into another one.
    #[inline]
    pub fn new(value: T) -> Self {
        Self(Arc::new(value))
    }

    /// The value by itself.
    #[inline]
    pub fn into_inner(self) -> T
    where
        T: Clone,
    {
        Arc::unwrap_or_clone(self.0)
    }
}

impl<T> From<T> for Nested<T> {
    #[inline]
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T> Clone for Nested<T> {
    #[inline]
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Deref for Nested<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Clone> DerefMut for Nested<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        Arc::make_mut(&mut self.0)
    }
}

impl<T: Fields + Default + 'static> Elem for Nested<T> {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        Slot::Object(place)
    }
    #[inline]
    fn peek(&self) -> Peek<'_> {
        Peek::Object(&*self.0)
    }
}

impl<T: Fields + Default> Nest for Option<Nested<T>> {
    #[inline]
    fn set(&mut self, there: bool) -> Option<&mut dyn Fields> {
        *self = if there { Some(Nested::default()) } else { None };
        // No copy holds what was made just now.
        match Arc::get_mut(&mut self.as_mut()?.0) {
            Some(object) => Some(object),
            None => None,
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Nested<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Serialize> Serialize for Nested<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nested<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::new)
    }
}
