//! Conditions on the items of a collection.

use std::fmt;
use std::marker::PhantomData;

use super::expr::{Expr, Filter};
use super::field::{Field, Path, Step};
use super::link::{Links, LinksPath};
use super::node::{Lambda, Node};
use super::trail::{Trail, Variable};
use crate::odata::about::About;

/// An item of a collection of `T`, in a condition on a row of `E`.
///
/// The row's own properties can stand beside it:
/// ```
/// # use uipath_orchestrator::odata::{Field, Filter};
/// # struct Job;
/// # struct Tag;
/// # const NAME: Field<Job, String> = Field::new("Name");
/// # const TAGS: Field<Job, Vec<Tag>> = Field::new("Tags");
/// # const TAG: Field<Tag, String> = Field::new("Name");
/// let filter: Filter<Job> = TAGS.any(|tag| tag.then(TAG).eq("urgent").or(tag.then(TAG).eq(NAME)));
/// assert_eq!(filter.to_string(), "Tags/any(x:x/Name eq 'urgent' or x/Name eq Name)");
/// ```
pub struct Item<E, T> {
    variable: Variable,
    of: About<(E, T)>,
}

impl<E, T> Item<E, T> {
    /// The path to a property of the item.
    pub fn then<S: Step<T>>(self, step: S) -> S::From<E> {
        step.after(self.variable.into())
    }

    pub(super) fn into_node(self) -> Node {
        Node::Path(self.variable.into())
    }
}

impl<E, T> Clone for Item<E, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E, T> Copy for Item<E, T> {}

impl<E, T> fmt::Debug for Item<E, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an item")
    }
}

fn quantified<E, T>(
    collection: Trail,
    quantifier: &'static str,
    condition: impl FnOnce(Item<E, T>) -> Filter<E>,
) -> Filter<E> {
    let variable = Variable::fresh();
    let condition = condition(Item { variable, of: PhantomData }).into_node();
    Expr::new(Node::Lambda(Box::new(Lambda { collection, quantifier, variable, condition })))
}

macro_rules! collections {
    ($([$($generic:ident)*] $type:ident<E, $item:ty>, $token:ident => $trail:expr;)*) => { $(
        impl<E, T $(, $generic)*> $type<E, $item $(, $generic)*> {
            /// `any`: the condition holds for one of the items at least.
            pub fn any(self, condition: impl FnOnce(Item<E, T>) -> Filter<E>) -> Filter<E> {
                let $token = self;
                quantified($trail, "any", condition)
            }

            /// `all`: the condition holds for all items, or there are none.
            pub fn all(self, condition: impl FnOnce(Item<E, T>) -> Filter<E>) -> Filter<E> {
                let $token = self;
                quantified($trail, "all", condition)
            }

            /// `any()`: there are items.
            pub fn is_not_empty(self) -> Filter<E> {
                let $token = self;
                Expr::new(Node::Path($trail.then("any()".into())))
            }

            /// `$count`: how many items there are.
            pub fn count(self) -> Expr<E, i64> {
                let $token = self;
                Expr::new(Node::Path($trail.then("$count".into())))
            }
        }
    )* };
}

collections! {
    [K] Field<E, Vec<T>>, token => Trail::from(token.name());
    [] Path<E, Vec<T>>, token => token.trail().clone();
    [] Links<E, T>, token => token.into_trail();
    [] LinksPath<E, T>, token => token.into_trail();
}
