//! Comparisons of properties with values.

use super::field::{Field, Path};
use super::filter::Filter;
use super::order::Order;
use crate::odata::literal::{Literal, literal};

fn compare<E>(name: &str, operator: &str, value: &dyn Literal) -> Filter<E> {
    Filter::comparison(format!("{name} {operator} {}", literal(value)))
}

fn member_of<E>(name: &str, values: &[String]) -> Filter<E> {
    if values.is_empty() {
        return Filter::call("false".to_owned());
    }
    Filter::comparison(format!("{name} in ({})", values.join(",")))
}

fn call<E>(function: &str, name: &str, value: &dyn Literal) -> Filter<E> {
    Filter::call(format!("{function}({name},{})", literal(value)))
}

macro_rules! comparisons {
    ($([$($generic:ident)*] $type:ident<E, _ $(, $key:ident)?>;)*) => { $(
        impl<E, T: Literal $(, $generic)*> $type<E, T $(, $key)?> {
            /// `eq`: equal to `value`.
            pub fn eq(self, value: impl Into<T>) -> Filter<E> {
                compare(self.text(), "eq", &value.into())
            }

            /// `ne`: not equal to `value`; so is null.
            pub fn ne(self, value: impl Into<T>) -> Filter<E> {
                compare(self.text(), "ne", &value.into())
            }

            /// `gt`: greater than `value`.
            pub fn gt(self, value: impl Into<T>) -> Filter<E> {
                compare(self.text(), "gt", &value.into())
            }

            /// `ge`: greater than `value`, or equal.
            pub fn ge(self, value: impl Into<T>) -> Filter<E> {
                compare(self.text(), "ge", &value.into())
            }

            /// `lt`: less than `value`.
            pub fn lt(self, value: impl Into<T>) -> Filter<E> {
                compare(self.text(), "lt", &value.into())
            }

            /// `le`: less than `value`, or equal.
            pub fn le(self, value: impl Into<T>) -> Filter<E> {
                compare(self.text(), "le", &value.into())
            }

            /// `in`: equal to one of `values`; never, if there are none.
            pub fn in_<V: Into<T>>(self, values: impl IntoIterator<Item = V>) -> Filter<E> {
                let values: Vec<String> = values.into_iter().map(|value| literal(&value.into())).collect();
                member_of(self.text(), &values)
            }
        }

        impl<E, T $(, $generic)*> $type<E, T $(, $key)?> {
            /// `eq null`: without a value.
            pub fn is_null(self) -> Filter<E> {
                compare(self.text(), "eq", &None::<i64>)
            }

            /// `ne null`: with a value.
            pub fn is_not_null(self) -> Filter<E> {
                compare(self.text(), "ne", &None::<i64>)
            }

            /// The smallest first.
            pub fn asc(self) -> Order<E> {
                Order::ascending(self.text())
            }

            /// The largest first.
            pub fn desc(self) -> Order<E> {
                Order::descending(self.text())
            }
        }

        impl<E $(, $generic)*> $type<E, String $(, $key)?> {
            /// `contains`: has `value` somewhere.
            pub fn contains(self, value: impl Into<String>) -> Filter<E> {
                call("contains", self.text(), &value.into())
            }

            /// `startswith`: begins with `value`.
            pub fn starts_with(self, value: impl Into<String>) -> Filter<E> {
                call("startswith", self.text(), &value.into())
            }

            /// `endswith`: ends with `value`.
            pub fn ends_with(self, value: impl Into<String>) -> Filter<E> {
                call("endswith", self.text(), &value.into())
            }
        }

        impl<E, T $(, $generic)*> From<$type<E, T $(, $key)?>> for Order<E> {
            fn from(property: $type<E, T $(, $key)?>) -> Self {
                property.asc()
            }
        }
    )* };
}

comparisons! {
    [K] Field<E, _, K>;
    [] Path<E, _>;
}
