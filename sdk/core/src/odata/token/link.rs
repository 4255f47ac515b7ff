//! Navigation properties: from one entity to another, or to many.

use std::fmt;
use std::marker::PhantomData;

use super::expr::{Expr, Filter};
use super::field::{Path, Step};
use super::kind::EdmType;
use super::node::{Node, Operator};
use super::trail::Trail;
use crate::odata::about::About;
use crate::odata::inherit::Derived;
use crate::odata::wire::Structured;

/// The name of a navigation property from an `E` to one `T`.
///
/// [`then`](Self::then) goes through it to the properties of the `T`, for conditions and orders; a query's `expand` takes
/// it, or with options of its own [`expand()`](Self::expand).
pub struct Link<E, T> {
    name: &'static str,
    of: About<(E, T)>,
}

/// The path from `E` through several properties to one `T`.
pub struct LinkPath<E, T> {
    trail: Trail,
    of: About<(E, T)>,
}

/// The name of a navigation property from an `E` to many `T`.
///
/// Conditions on them are [`any`](Self::any) and [`all`](Self::all), as in `TAGS.any(|tag| tag.then(tag::NAME).eq("x"))`,
/// and on their [`count`](Self::count); a query's `expand` takes it, or with options of its own
/// [`expand()`](Self::expand).
pub struct Links<E, T> {
    name: &'static str,
    of: About<(E, T)>,
}

/// The path from `E` through several properties to many `T`.
pub struct LinksPath<E, T> {
    trail: Trail,
    of: About<(E, T)>,
}

macro_rules! names {
    ($($type:ident)*) => { $(
        impl<E, T> $type<E, T> {
            /// The navigation property `name`.
            pub const fn new(name: &'static str) -> Self {
                Self { name, of: PhantomData }
            }

            /// The name of the property in the metadata.
            pub const fn name(&self) -> &'static str {
                self.name
            }

            pub(super) fn into_trail(self) -> Trail {
                self.name.into()
            }
        }

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

names!(Link Links);

macro_rules! paths {
    ($($type:ident)*) => { $(
        impl<E, T> $type<E, T> {
            pub(super) fn new(trail: Trail) -> Self {
                Self { trail, of: PhantomData }
            }

            pub(super) fn into_trail(self) -> Trail {
                self.trail
            }
        }

        impl<E, T> Clone for $type<E, T> {
            fn clone(&self) -> Self {
                Self::new(self.trail.clone())
            }
        }

        impl<E, T> fmt::Debug for $type<E, T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.trail.names())
            }
        }
    )* };
}

paths!(LinkPath LinksPath);

macro_rules! steps {
    ($($type:ident to $path:ident),*) => { $(
        impl<A, T> Step<A> for $type<A, T> {
            type From<E> = $path<E, T>;

            fn after<E>(self, before: Trail) -> $path<E, T> {
                $path::new(before.then(self.into_trail()))
            }
        }
    )* };
}

steps!(Link to LinkPath, LinkPath to LinkPath, Links to LinksPath, LinksPath to LinksPath);

/// To one entity.
macro_rules! to_one {
    ($($type:ident)*) => { $(
        impl<E, T> $type<E, T> {
            /// The path through this property: `session::ROBOT.then(robot_with_license::ID)` is `Robot/Id`.
            pub fn then<S: Step<T>>(self, step: S) -> S::From<E> {
                step.after(self.into_trail())
            }

            /// The related entity as a type that inherits from its own: null where it is of another one.
            pub fn as_type<D: Derived<T>>(self) -> Path<E, D>
            where
                T: Structured,
            {
                Path::new(self.into_trail().then(D::SHAPE.name.into()))
            }

            /// `eq null`: there is no related entity.
            pub fn is_null(self) -> Filter<E> {
                Expr::new(Node::Path(self.into_trail()).binary(Operator::Eq, Node::value(&None::<bool>)))
            }

            /// `ne null`: there is a related entity.
            pub fn is_not_null(self) -> Filter<E> {
                Expr::new(Node::Path(self.into_trail()).binary(Operator::Ne, Node::value(&None::<bool>)))
            }

            /// `isof`: the related entity is of this type, or of one that inherits from it.
            pub fn is_of<U: EdmType>(self) -> Filter<E> {
                Expr::new(Node::call("isof", Node::Path(self.into_trail())).with(Node::Type(U::NAME)))
            }
        }
    )* };
}

to_one!(Link LinkPath);

/// To many entities.
macro_rules! to_many {
    ($($type:ident)*) => { $(
        impl<E, T> $type<E, T> {
            /// Those of the related entities that are of a type which inherits from theirs.
            pub fn of_type<D: Derived<T>>(self) -> LinksPath<E, D>
            where
                T: Structured,
            {
                LinksPath::new(self.into_trail().then(D::SHAPE.name.into()))
            }
        }
    )* };
}

to_many!(Links LinksPath);
