//! Rows that are structs of the user's own.

use std::fmt;
use std::marker::PhantomData;

use super::field::Field;
use super::link::{Link, Links};
use super::operand::{ByName, ByValue};
use super::select::{Read, Row, Selection};
use crate::odata::about::About;
use crate::odata::capability::has_word;
use crate::odata::error::DecodeError;
use crate::odata::value::Nested;
use crate::odata::wire::{Elem, Member};

/// A struct of some properties of `E`, as [`row!`](crate::odata::row) makes it.
pub trait RowOf<E>: Row + Elem {
    /// Adds its columns.
    #[doc(hidden)]
    fn columns(out: &mut Selected);
}

/// All columns of the row `R`, to be selected: `query.select(R::COLUMNS)`.
pub struct Columns<R>(About<R>);

impl<R> Columns<R> {
    #[doc(hidden)]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<R> Clone for Columns<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Columns<R> {}

impl<R> fmt::Debug for Columns<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("columns")
    }
}

impl<E, R: RowOf<E>> Selection<E> for Columns<R> {
    type Row = R;

    fn expansions(&self, out: &mut Vec<String>) {
        out.extend(Selected::of::<E, R>().expand);
    }

    fn names(self, out: &mut Vec<&'static str>) {
        out.extend(Selected::of::<E, R>().names);
    }
}

/// What a row needs.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct Selected {
    names: Vec<&'static str>,
    expand: Vec<String>,
}

impl Selected {
    fn of<E, R: RowOf<E>>() -> Self {
        let mut selected = Self::default();
        R::columns(&mut selected);
        selected
    }

    /// Adds the property `token`, for a field of the type `C`.
    pub fn column<E, C, By>(&mut self, token: &impl Fills<E, C, By>) {
        self.names.push(token.column());
        self.expand.extend(token.expansion());
    }

    /// `Robot($select=Id,Name)`
    fn expansion(self, name: &str) -> String {
        let mut options = Vec::new();
        if !self.names.is_empty() {
            options.push(format!("$select={}", self.names.join(",")));
        }
        if !self.expand.is_empty() {
            options.push(format!("$expand={}", self.expand.join(",")));
        }
        if options.is_empty() { name.to_owned() } else { format!("{name}({})", options.join(";")) }
    }
}

/// A property of `E` that a field of the type `C` can hold: an `Option` of its type, or its type, which then must be
/// there. Related entities and complex values can also be rows.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not fill a field of the type `{C}`",
    note = "a field is an `Option` of the property's type, or that type itself if it has a default"
)]
pub trait Fills<E, C, By> {
    #[doc(hidden)]
    fn column(&self) -> &'static str;

    #[doc(hidden)]
    fn expansion(&self) -> Option<String> {
        None
    }
}

/// Marks collections of rows.
#[derive(Clone, Copy, Debug)]
pub struct Each<By>(PhantomData<By>);

macro_rules! fills {
    ($([$($generics:tt)*] $token:ty as $cell:ty, $by:ty $(, $expansion:expr)?;)*) => { $(
        impl<E, $($generics)*> Fills<E, $cell, $by> for $token {
            fn column(&self) -> &'static str {
                self.name()
            }
            $(
                fn expansion(&self) -> Option<String> {
                    let expansion: fn(&'static str) -> String = $expansion;
                    Some(expansion(self.name()))
                }
            )?
        }
    )* };
}

fills! {
    [T: Elem, K] Field<E, T, K> as Option<T>, ByValue;
    [T: Elem, K] Field<E, T, K> as Option<Nested<T>>, ByValue;
    [T: Elem + Member, K] Field<E, T, K> as T, ByValue;
    [T, K, R: RowOf<T>] Field<E, T, K> as Option<R>, ByName;
    [T, K, R: RowOf<T>] Field<E, Vec<T>, K> as Option<Vec<R>>, Each<ByName>;
    [T: Elem] Link<E, T> as Option<T>, ByValue, str::to_owned;
    [T: Elem] Link<E, T> as Option<Nested<T>>, ByValue, str::to_owned;
    [T, R: RowOf<T>] Link<E, T> as Option<R>, ByName, |name| Selected::of::<T, R>().expansion(name);
    [T: Elem] Links<E, T> as Option<Vec<T>>, ByValue, str::to_owned;
    [T, R: RowOf<T>] Links<E, T> as Option<Vec<R>>, ByName, |name| Selected::of::<T, R>().expansion(name);
}

/// Whether no name is there twice.
#[doc(hidden)]
pub const fn distinct(mut names: &[&str]) -> bool {
    while let [first, others @ ..] = names {
        if has_word(others, first) {
            return false;
        }
        names = others;
    }
    true
}

/// Gathers rows of one type.
#[doc(hidden)]
pub fn gather<R: Elem>(read: &mut Read<'_>) -> Result<Vec<R>, DecodeError> {
    let mut rows: Option<Vec<R>> = None;
    read(&mut rows)?;
    let mut rows = rows.unwrap_or_default();
    rows.shrink_to_fit();
    Ok(rows)
}
