//! What rows are sorted by.

use std::fmt;
use std::marker::PhantomData;

use crate::odata::about::About;

/// One criterion of `$orderby` for rows of `E`.
pub struct Order<E> {
    text: String,
    of: About<E>,
}

impl<E> Order<E> {
    pub(super) fn ascending(path: &str) -> Self {
        Self { text: path.to_owned(), of: PhantomData }
    }

    pub(super) fn descending(path: &str) -> Self {
        Self { text: format!("{path} desc"), of: PhantomData }
    }

    pub(in crate::odata) fn into_text(self) -> String {
        self.text
    }
}

impl<E> fmt::Debug for Order<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
