//! Properties, and paths to properties.

use std::fmt;
use std::marker::PhantomData;

use super::node::Node;
use super::trail::Trail;
use crate::odata::about::About;
use crate::odata::inherit::Derived;
use crate::odata::wire::Structured;

/// The name of a property of `E` that holds a `T`.
///
/// A field of another type does not compile where one of `E` is wanted:
/// ```compile_fail,E0308
/// # use uipath_orchestrator::odata::{Field, Filter};
/// struct Job;
/// struct Robot;
/// const NAME: Field<Robot, String> = Field::new("Name");
/// let filter: Filter<Job> = NAME.eq("x");
/// ```
/// and neither does a value of another type:
/// ```compile_fail,E0277
/// # use uipath_orchestrator::odata::{Field, Filter};
/// # struct Job;
/// const ID: Field<Job, i64> = Field::new("Id");
/// let filter = ID.eq("five");
/// ```
/// nor a comparison that the type does not have:
/// ```compile_fail,E0599
/// # use uipath_orchestrator::odata::{Field, Filter};
/// # struct Job;
/// const ID: Field<Job, i64> = Field::new("Id");
/// let filter = ID.contains("5");
/// ```
///
/// `K` says whether the property is always there, [`Key`], or may be absent, [`Optional`].
pub struct Field<E, T, K = Optional> {
    name: &'static str,
    of: About<(E, T, K)>,
}

/// Marks a [`Field`] that is part of its entity's key.
#[derive(Clone, Copy, Debug)]
pub struct Key;

/// Marks a [`Field`] that may be absent or null.
#[derive(Clone, Copy, Debug)]
pub struct Optional;

impl<E, T, K> Field<E, T, K> {
    /// The property `name`.
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// The name of the property in the metadata.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The path through this property, of a complex type, to one of its own: `ADDRESS.then(address::CITY)`.
    pub fn then<S: Step<T>>(self, step: S) -> S::From<E> {
        step.after(self.name.into())
    }

    /// This property, of a complex type, as a type that inherits from it: null where it holds another one.
    pub fn as_type<D: Derived<T>>(self) -> Path<E, D>
    where
        T: Structured,
    {
        Path::new(Trail::from(self.name).then(D::SHAPE.name.into()))
    }

    pub(super) fn into_node(self) -> Node {
        Node::property(self.name)
    }
}

impl<E, T, K> Clone for Field<E, T, K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E, T, K> Copy for Field<E, T, K> {}

impl<E, T, K> fmt::Debug for Field<E, T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// The path from `E` to a property that holds a `T`: `Robot/Id`.
pub struct Path<E, T> {
    trail: Trail,
    of: About<(E, T)>,
}

impl<E, T> Path<E, T> {
    pub(super) fn new(trail: Trail) -> Self {
        Self { trail, of: PhantomData }
    }

    /// The path through this property, of a complex type, to one of its own.
    pub fn then<S: Step<T>>(self, step: S) -> S::From<E> {
        step.after(self.trail)
    }

    /// This property, of a complex type, as a type that inherits from it: null where it holds another one.
    pub fn as_type<D: Derived<T>>(self) -> Path<E, D>
    where
        T: Structured,
    {
        Path::new(self.trail.then(D::SHAPE.name.into()))
    }

    pub(super) fn trail(&self) -> &Trail {
        &self.trail
    }

    pub(super) fn into_node(self) -> Node {
        Node::Path(self.trail)
    }
}

impl<E: Structured, D: Derived<E>> Path<E, D> {
    /// The row itself as a type that inherits from its own, to reach a property that only that one has:
    /// `Path::derived().then(extended_machine::RUNTIME)`.
    pub fn derived() -> Self {
        Self::new(D::SHAPE.name.into())
    }
}

impl<E, T> Clone for Path<E, T> {
    fn clone(&self) -> Self {
        Self::new(self.trail.clone())
    }
}

impl<E, T> fmt::Debug for Path<E, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.trail.names())
    }
}

/// What a path can go on with where it has reached an `A`.
#[diagnostic::on_unimplemented(
    message = "a path that has reached a `{A}` does not go on with `{Self}`",
    label = "no property of `{A}`",
    note = "each type has its tokens in the module of its name: those of an `OrderLine` are in `order_line`"
)]
pub trait Step<A> {
    /// The path from `E`.
    type From<E>;

    /// The path that begins with `before`.
    #[doc(hidden)]
    fn after<E>(self, before: Trail) -> Self::From<E>;
}

impl<A, T, K> Step<A> for Field<A, T, K> {
    type From<E> = Path<E, T>;

    fn after<E>(self, before: Trail) -> Path<E, T> {
        Path::new(before.then(self.name.into()))
    }
}

impl<A, T> Step<A> for Path<A, T> {
    type From<E> = Path<E, T>;

    fn after<E>(self, before: Trail) -> Path<E, T> {
        Path::new(before.then(self.trail))
    }
}
