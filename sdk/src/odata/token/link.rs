//! Navigation properties: from one entity to another, or to many.

use std::fmt;
use std::marker::PhantomData;

use super::field::Step;
use crate::odata::about::About;

/// The name of a navigation property from an `E` to one `T`.
pub struct Link<E, T> {
    name: &'static str,
    of: About<(E, T)>,
}

impl<E, T> Link<E, T> {
    /// The navigation property `name`.
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// The name of the property in the metadata.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The path through this property: `session::ROBOT.then(robot::ID)` is `Robot/Id`.
    pub fn then<S: Step<T>>(self, step: S) -> S::From<E> {
        step.after(self.name)
    }
}

/// The path from `E` through several navigation properties to a `T`.
pub struct LinkPath<E, T> {
    text: String,
    of: About<(E, T)>,
}

impl<E, T> LinkPath<E, T> {
    /// The path through the last property.
    pub fn then<S: Step<T>>(self, step: S) -> S::From<E> {
        step.after(&self.text)
    }
}

impl<A, T> Step<A> for Link<A, T> {
    type From<E> = LinkPath<E, T>;

    fn after<E>(self, before: &str) -> LinkPath<E, T> {
        LinkPath { text: format!("{before}/{}", self.name), of: PhantomData }
    }
}

impl<E, T> fmt::Debug for LinkPath<E, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The name of a navigation property from an `E` to many `T`.
pub struct Links<E, T> {
    name: &'static str,
    of: About<(E, T)>,
}

impl<E, T> Links<E, T> {
    /// The navigation property `name`.
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// The name of the property in the metadata.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

macro_rules! name_only {
    ($($type:ident)*) => { $(
        impl<E, T> Clone for $type<E, T> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<E, T> Copy for $type<E, T> {}

        impl<E, T> fmt::Debug for $type<E, T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name)
            }
        }
    )* };
}

name_only!(Link Links);
