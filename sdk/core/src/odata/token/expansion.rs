//! Related entities that come with an entity.

use std::fmt;
use std::marker::PhantomData;

use super::expr::Filter;
use super::link::{Link, Links};
use super::node::Node;
use super::order::Order;
use super::select::Selection;
use crate::odata::about::About;
use crate::odata::wire::Structured;

/// One item of `$expand` for an `E`.
#[must_use = "an expansion does nothing until a query is given it"]
pub struct Expansion<E> {
    text: String,
    of: About<E>,
}

impl<E> Expansion<E> {
    /// An expansion that is written by hand, in OData's own words: `Address/Country`. Nothing in it is checked or
    /// quoted: never put a value of others into it.
    pub fn raw(text: impl Into<String>) -> Self {
        Self { text: text.into(), of: PhantomData }
    }

    pub(in crate::odata) fn into_text(self) -> String {
        self.text
    }
}

impl<E> fmt::Debug for Expansion<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A navigation property from `E` to `T` to be expanded, with options of its own. `N` says whether it leads to
/// [`One`] entity or to [`Many`].
///
/// Of many entities a service may send the first ones only. It says so by `Robots@odata.nextLink` in the entity's `extra`,
/// and the entity cannot be replaced as it is.
///
/// ```
/// # use uipath_orchestrator::odata::{Expansion, Field, Link, Links};
/// # struct Folder;
/// # struct Robot;
/// # const ROBOTS: Links<Folder, Robot> = Links::new("Robots");
/// # const NAME: Field<Robot, String> = Field::new("Name");
/// # const FOLDER: Link<Robot, Folder> = Link::new("Folder");
/// let robots: Expansion<Folder> =
///     ROBOTS.expand().filter(NAME.starts_with("A")).order_by(NAME).top(5).count().expand(FOLDER).into();
/// assert_eq!(
///     format!("{robots:?}"),
///     "Robots($expand=Folder;$filter=startswith(Name,'A');$orderby=Name;$top=5;$count=true)"
/// );
/// ```
#[must_use = "an expansion does nothing until a query is given it"]
pub struct Expand<E, T, N = One> {
    name: &'static str,
    options: Options,
    of: About<(E, T, N)>,
}

/// Marks an [`Expand`] that leads to one entity.
#[derive(Clone, Copy, Debug)]
pub struct One;

/// Marks an [`Expand`] that leads to many entities.
#[derive(Clone, Copy, Debug)]
pub struct Many;

/// How many levels of a relation from a type to itself are expanded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Levels {
    /// So many.
    Upto(u32),
    /// As many as there are, or as the service allows.
    Max,
}

impl From<u32> for Levels {
    fn from(levels: u32) -> Self {
        Self::Upto(levels)
    }
}

impl fmt::Display for Levels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // There is no level 0: what is expanded is the first.
            Self::Upto(levels) => write!(f, "{}", (*levels).max(1)),
            Self::Max => f.write_str("max"),
        }
    }
}

#[derive(Clone, Debug, Default)]
struct Options {
    select: Vec<&'static str>,
    expand: Vec<String>,
    filter: Option<Node>,
    order: Vec<String>,
    top: Option<u64>,
    skip: Option<u64>,
    count: bool,
    levels: Option<Levels>,
}

impl Options {
    /// `Robot`, or `Robot($select=Id,Name;$expand=Environment)`.
    fn text(&self, name: &str) -> String {
        let mut options = Vec::new();
        let filter = self.filter.as_ref().map(Node::text).unwrap_or_default();
        for (name, value) in [
            ("select", self.select.join(",")),
            ("expand", self.expand.join(",")),
            ("filter", filter),
            ("orderby", self.order.join(",")),
        ] {
            if !value.is_empty() {
                options.push(format!("${name}={value}"));
            }
        }
        for (name, value) in [("top", self.top), ("skip", self.skip)] {
            if let Some(value) = value {
                options.push(format!("${name}={value}"));
            }
        }
        if self.count {
            options.push("$count=true".to_owned());
        }
        if let Some(levels) = self.levels {
            options.push(format!("$levels={levels}"));
        }
        if options.is_empty() { name.to_owned() } else { format!("{name}({})", options.join(";")) }
    }
}

macro_rules! expandable {
    ($($type:ident to $many:ident;)*) => { $(
        impl<E, T> $type<E, T> {
            /// Expands the property, with options to be added.
            pub fn expand(self) -> Expand<E, T, $many> {
                Expand { name: self.name(), options: Options::default(), of: PhantomData }
            }
        }

        impl<E, T> From<$type<E, T>> for Expansion<E> {
            fn from(link: $type<E, T>) -> Self {
                link.expand().into()
            }
        }
    )* };
}

expandable! {
    Link to One;
    Links to Many;
}

impl<E, T, N> Expand<E, T, N> {
    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    pub(super) fn text(&self) -> String {
        self.options.text(self.name)
    }

    /// Expands a navigation property of the related entity, too. Services bound the depth, some to two.
    pub fn expand(mut self, item: impl Into<Expansion<T>>) -> Self {
        self.options.expand.push(item.into().into_text());
        self
    }

    /// Only these properties of the related entity, and its key.
    pub fn select(mut self, selection: impl Selection<T>) -> Self
    where
        T: Structured,
    {
        let mut names = T::SHAPE.key_names().to_vec();
        selection.expansions(&mut self.options.expand);
        selection.names(&mut names);
        for name in names {
            if !self.options.select.contains(&name) {
                self.options.select.push(name);
            }
        }
        self
    }
}

#[allow(clippy::mismatching_type_param_order, reason = "the target is the owner itself")]
impl<E, N> Expand<E, E, N> {
    /// `$levels`: expands the same property of what is expanded, too: `job::CHILDREN.expand().levels(3)`.
    pub fn levels(mut self, levels: impl Into<Levels>) -> Self {
        self.options.levels = Some(levels.into());
        self
    }
}

impl<E, T> Expand<E, T, Many> {
    /// Only the related entities that `filter` holds for, and those of earlier filters of this expansion.
    pub fn filter(mut self, filter: impl Into<Filter<T>>) -> Self {
        let condition = filter.into().into_condition();
        self.options.filter = Some(match self.options.filter.take() {
            Some(earlier) => earlier.and(condition),
            None => condition,
        });
        self
    }

    /// Sorts the related entities, after what they are sorted by already.
    pub fn order_by(mut self, order: impl Into<Order<T>>) -> Self {
        self.options.order.push(order.into().into_text());
        self
    }

    /// Only so many of the related entities.
    pub fn top(mut self, count: u64) -> Self {
        self.options.top = Some(count);
        self
    }

    /// Without the first so many of the related entities.
    pub fn skip(mut self, count: u64) -> Self {
        self.options.skip = Some(count);
        self
    }

    /// `$count`: how many related entities there are in all; it comes as an annotation, and so in `extra`.
    pub fn count(mut self) -> Self {
        self.options.count = true;
        self
    }
}

impl<E, T, N> From<Expand<E, T, N>> for Expansion<E> {
    fn from(expand: Expand<E, T, N>) -> Self {
        Self { text: expand.text(), of: PhantomData }
    }
}

impl<E, T, N> Clone for Expand<E, T, N> {
    fn clone(&self) -> Self {
        Self { name: self.name, options: self.options.clone(), of: PhantomData }
    }
}

impl<E, T, N> fmt::Debug for Expand<E, T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}
