//! Values as custom query options and headers write them: plain, without quotes.

use std::fmt::Display;

use super::value::{Date, Decimal, Guid, TimeOfDay, Timestamp};

/// A value that can stand in a custom query option or in a header.
pub trait PlainText {
    /// Calls `each` with the text, or with each of several: a collection repeats its option.
    fn plain(&self, each: &mut dyn FnMut(&str));
}

impl PlainText for String {
    #[inline]
    fn plain(&self, each: &mut dyn FnMut(&str)) {
        each(self);
    }
}

impl PlainText for &str {
    #[inline]
    fn plain(&self, each: &mut dyn FnMut(&str)) {
        each(self);
    }
}

macro_rules! as_displayed {
    ($($type:ty),*) => { $(
        impl PlainText for $type {
            #[inline]
            fn plain(&self, each: &mut dyn FnMut(&str)) {
                displayed(self, each);
            }
        }
    )* };
}

fn displayed(value: &dyn Display, each: &mut dyn FnMut(&str)) {
    each(&value.to_string());
}

as_displayed!(bool, i8, u8, i16, i32, i64, f32, f64, Guid, Timestamp, Date, TimeOfDay, Decimal);
as_displayed!(super::value::Duration, super::value::Binary);

impl<T: PlainText> PlainText for Vec<T> {
    fn plain(&self, each: &mut dyn FnMut(&str)) {
        for item in self {
            item.plain(each);
        }
    }
}

impl<T: PlainText> PlainText for Option<T> {
    fn plain(&self, each: &mut dyn FnMut(&str)) {
        if let Some(value) = self {
            value.plain(each);
        }
    }
}
