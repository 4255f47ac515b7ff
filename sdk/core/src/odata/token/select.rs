//! Rows of a few properties.

use super::expansion::{Expand, Many, One};
use super::field::{Field, Key, Optional};
use super::link::{Link, Links};
use super::row::gather;
use crate::odata::error::DecodeError;
use crate::odata::wire::{Elem, Fields, Fill, Items, List, Member, Peek, Shape, Slot, Structured};

/// What a query's rows are: entities, or tuples of selected properties.
pub trait Row: Sized + Send + 'static {
    /// Gathers the rows that `read` writes into the list that it is given.
    #[doc(hidden)]
    fn gather(names: &[&'static str], read: &mut Read<'_>) -> Result<Vec<Self>, DecodeError>;
}

/// Reads a collection into a list.
#[doc(hidden)]
pub type Read<'r> = dyn FnMut(&mut dyn List) -> Result<(), DecodeError> + 'r;

impl<T: Structured + Elem> Row for T {
    fn gather(_names: &[&'static str], read: &mut Read<'_>) -> Result<Vec<Self>, DecodeError> {
        gather(read)
    }
}

/// Properties of `E` to be selected: one field, or a tuple of up to twelve.
pub trait Selection<E> {
    /// What a row is. In a tuple a key is plain, and an `Option` is for all else.
    type Row: Row;

    /// Adds what has to be expanded for it.
    #[doc(hidden)]
    fn expansions(&self, out: &mut Vec<String>);

    /// Adds the names of the properties.
    #[doc(hidden)]
    fn names(self, out: &mut Vec<&'static str>);
}

/// A property of `E` that can be selected: a field, or a navigation property, which is expanded for it, with the options
/// of its [`Expand`].
#[diagnostic::on_unimplemented(message = "`{Self}` is no property of `{E}` that can be selected")]
pub trait Column<E> {
    /// What a row holds for it.
    type Cell: Member + Default + Send + 'static;

    /// The name of the property.
    #[doc(hidden)]
    fn column(&self) -> &'static str;

    /// What has to be expanded for it.
    #[doc(hidden)]
    fn expansion(&self) -> Option<String> {
        None
    }
}

/// What a row holds for a property that is a [`Key`], or [`Optional`].
pub trait Kept<T> {
    /// `T` or `Option<T>`.
    type Cell: Member + Default + Send + 'static;
}

impl<T: Elem + Send> Kept<T> for Optional {
    type Cell = Option<T>;
}

impl<T: Elem + Member + Default + Send> Kept<T> for Key {
    type Cell = T;
}

impl<E, T, K: Kept<T>> Column<E> for Field<E, T, K> {
    type Cell = K::Cell;

    fn column(&self) -> &'static str {
        self.name()
    }
}

macro_rules! expanded {
    ($($token:ty: $cell:ty, $name:ident => $expansion:expr;)*) => { $(
        impl<E, T: Elem + Send> Column<E> for $token {
            type Cell = Option<$cell>;

            fn column(&self) -> &'static str {
                self.name()
            }

            fn expansion(&self) -> Option<String> {
                let $name = self;
                Some($expansion)
            }
        }
    )* };
}

expanded! {
    Link<E, T>: T, link => link.name().to_owned();
    Links<E, T>: Vec<T>, links => links.name().to_owned();
    Expand<E, T, One>: T, expand => expand.text();
    Expand<E, T, Many>: Vec<T>, expand => expand.text();
}

impl<E, T, K: Kept<T>> Selection<E> for Field<E, T, K> {
    type Row = (K::Cell,);

    fn expansions(&self, _out: &mut Vec<String>) {}

    fn names(self, out: &mut Vec<&'static str>) {
        out.push(self.name());
    }
}

/// The rows of one page.
struct Rows<'n, R> {
    names: &'n [&'static str],
    rows: Vec<R>,
}

/// One row, to be written member by member.
struct Columns<R>(R);

static NO_SHAPE: Shape = Shape { name: "", rust: "Row", names: &[], keys: 0, secrets: &[] };
static NO_ITEMS: Vec<bool> = Vec::new();

macro_rules! tuples {
    ($(($($cell:ident $column:ident $index:tt),*))*) => { $(
        impl<$($cell: Member + Default + Send + 'static),*> Fields for Columns<($($cell,)*)> {
            fn shape(&self) -> &'static Shape {
                &NO_SHAPE
            }
            fn slot(&mut self, index: usize) -> Slot<'_> {
                match index {
                    $($index => self.0.$index.slot(),)*
                    _ => Slot::Nothing,
                }
            }
            fn peek(&self, index: usize) -> Peek<'_> {
                match index {
                    $($index => self.0.$index.peek(),)*
                    _ => Peek::Absent,
                }
            }
        }

        impl<$($cell: Member + Default + Send + 'static),*> List for Rows<'_, ($($cell,)*)> {
            fn set(&mut self, _there: bool) {
                self.rows.clear();
            }
            fn item(&mut self, fill: &mut Fill<'_>) -> bool {
                let mut row = Columns(($($cell::default(),)*));
                let required = 0 $(| u64::from($cell::REQUIRED) << $index)*;
                let filled = fill(Slot::Row { object: &mut row, names: self.names, required });
                if filled {
                    self.rows.push(row.0);
                }
                filled
            }
            fn items(&self) -> &dyn Items {
                &NO_ITEMS
            }
        }

        impl<$($cell: Member + Default + Send + 'static),*> Row for ($($cell,)*) {
            fn gather(names: &[&'static str], read: &mut Read<'_>) -> Result<Vec<Self>, DecodeError> {
                let mut rows = Rows { names, rows: Vec::new() };
                read(&mut rows)?;
                Ok(rows.rows)
            }
        }

        impl<E, $($column: Column<E>),*> Selection<E> for ($($column,)*) {
            type Row = ($($column::Cell,)*);

            fn expansions(&self, out: &mut Vec<String>) {
                $(out.extend(self.$index.expansion());)*
            }

            fn names(self, out: &mut Vec<&'static str>) {
                out.extend([$(self.$index.column()),*]);
            }
        }
    )* };
}

tuples! {
    (A P0 0)
    (A P0 0, B P1 1)
    (A P0 0, B P1 1, C P2 2)
    (A P0 0, B P1 1, C P2 2, D P3 3)
    (A P0 0, B P1 1, C P2 2, D P3 3, F P4 4)
    (A P0 0, B P1 1, C P2 2, D P3 3, F P4 4, G P5 5)
    (A P0 0, B P1 1, C P2 2, D P3 3, F P4 4, G P5 5, H P6 6)
    (A P0 0, B P1 1, C P2 2, D P3 3, F P4 4, G P5 5, H P6 6, I P7 7)
    (A P0 0, B P1 1, C P2 2, D P3 3, F P4 4, G P5 5, H P6 6, I P7 7, J P8 8)
    (A P0 0, B P1 1, C P2 2, D P3 3, F P4 4, G P5 5, H P6 6, I P7 7, J P8 8, L P9 9)
    (A P0 0, B P1 1, C P2 2, D P3 3, F P4 4, G P5 5, H P6 6, I P7 7, J P8 8, L P9 9,
        M P10 10)
    (A P0 0, B P1 1, C P2 2, D P3 3, F P4 4, G P5 5, H P6 6, I P7 7, J P8 8, L P9 9,
        M P10 10, N P11 11)
}
