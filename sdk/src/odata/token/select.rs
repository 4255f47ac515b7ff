//! Rows of a few properties.

use super::field::{Field, Key, Optional};
use crate::odata::error::DecodeError;
use crate::odata::wire::{Elem, Extra, Fields, Fill, Items, List, Member, Peek, Shape, Slot, Structured};

/// What a query's rows are: entities, or tuples of selected properties.
pub trait Row: Sized + Send + 'static {
    /// Gathers the rows that `read` writes into the list that it is given.
    #[doc(hidden)]
    fn gather(names: &[&'static str], read: &mut Read<'_>) -> Result<Vec<Self>, DecodeError>;
}

/// Reads a collection into a list.
pub(in crate::odata) type Read<'r> = dyn FnMut(&mut dyn List) -> Result<(), DecodeError> + 'r;

impl<T: Structured + Elem> Row for T {
    fn gather(_names: &[&'static str], read: &mut Read<'_>) -> Result<Vec<Self>, DecodeError> {
        let mut rows: Option<Vec<T>> = None;
        read(&mut rows)?;
        Ok(rows.unwrap_or_default())
    }
}

/// Properties of `E` to be selected: one field, or a tuple of up to twelve.
pub trait Selection<E> {
    /// A tuple with the value of each: plain for a key, an `Option` for the others.
    type Row: Row;

    /// Adds the names of the properties.
    #[doc(hidden)]
    fn names(self, out: &mut Vec<&'static str>);
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

impl<E, T, K: Kept<T>> Selection<E> for Field<E, T, K> {
    type Row = (K::Cell,);

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
    ($(($($cell:ident $kind:ident $value:ident $index:tt),*))*) => { $(
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
            fn extra(&self) -> Option<&Extra> {
                None
            }
            fn extra_mut(&mut self) -> Option<&mut Extra> {
                None
            }
        }

        impl<$($cell: Member + Default + Send + 'static),*> List for Rows<'_, ($($cell,)*)> {
            fn clear(&mut self) {
                self.rows.clear();
            }
            fn begin(&mut self) {
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

        impl<E, $($value, $kind: Kept<$value>),*> Selection<E> for ($(Field<E, $value, $kind>,)*) {
            type Row = ($($kind::Cell,)*);

            fn names(self, out: &mut Vec<&'static str>) {
                out.extend([$(self.$index.name()),*]);
            }
        }
    )* };
}

tuples! {
    (A K0 T0 0)
    (A K0 T0 0, B K1 T1 1)
    (A K0 T0 0, B K1 T1 1, C K2 T2 2)
    (A K0 T0 0, B K1 T1 1, C K2 T2 2, D K3 T3 3)
    (A K0 T0 0, B K1 T1 1, C K2 T2 2, D K3 T3 3, F K4 T4 4)
    (A K0 T0 0, B K1 T1 1, C K2 T2 2, D K3 T3 3, F K4 T4 4, G K5 T5 5)
    (A K0 T0 0, B K1 T1 1, C K2 T2 2, D K3 T3 3, F K4 T4 4, G K5 T5 5, H K6 T6 6)
    (A K0 T0 0, B K1 T1 1, C K2 T2 2, D K3 T3 3, F K4 T4 4, G K5 T5 5, H K6 T6 6, I K7 T7 7)
    (A K0 T0 0, B K1 T1 1, C K2 T2 2, D K3 T3 3, F K4 T4 4, G K5 T5 5, H K6 T6 6, I K7 T7 7, J K8 T8 8)
    (A K0 T0 0, B K1 T1 1, C K2 T2 2, D K3 T3 3, F K4 T4 4, G K5 T5 5, H K6 T6 6, I K7 T7 7, J K8 T8 8, L K9 T9 9)
    (A K0 T0 0, B K1 T1 1, C K2 T2 2, D K3 T3 3, F K4 T4 4, G K5 T5 5, H K6 T6 6, I K7 T7 7, J K8 T8 8, L K9 T9 9,
        M K10 T10 10)
    (A K0 T0 0, B K1 T1 1, C K2 T2 2, D K3 T3 3, F K4 T4 4, G K5 T5 5, H K6 T6 6, I K7 T7 7, J K8 T8 8, L K9 T9 9,
        M K10 T10 10, N K11 T11 11)
}
