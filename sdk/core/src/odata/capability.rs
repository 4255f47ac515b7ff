//! What a list can be asked for: one marker type for each combination.

use futures_core::future::BoxFuture;

use super::draft::Draft;
use super::error::Result;
use super::page::{Page, fetch};
use super::stream::fetch_all;
use super::token::Row;

/// A combination of query options that a list supports. `capabilities!` makes more of them.
pub trait Capabilities: 'static {
    /// Whether the answer is [`ByPage`] or [`InOne`].
    type Mode: Mode;
    /// Whether rows can be sorted.
    const ORDERS: bool;
    /// Whether the number of rows can be limited.
    const LIMITS: bool;
    /// Whether rows can be skipped.
    const SKIPS: bool;
    /// Whether rows can be counted.
    const COUNTS: bool;
}

/// The list takes `$filter`.
pub trait Filterable: Capabilities {}
/// The list takes `$orderby`.
pub trait Orderable: Capabilities {}
/// The list takes `$select`.
pub trait Selectable: Capabilities {}
/// The list takes `$expand`.
pub trait Expandable: Capabilities {}
/// The list takes `$top`.
pub trait Limitable: Capabilities {}
/// The list takes `$skip`.
pub trait Skippable: Capabilities {}
/// The list takes `$count`.
pub trait Countable: Capabilities {}
/// The list takes `$search`.
pub trait Searchable: Capabilities {}

/// How a list is answered.
pub trait Mode: sealed::Sealed + 'static {
    /// What awaiting a query gives.
    type Output<R: Row>: Send + 'static;

    #[doc(hidden)]
    fn run<R: Row>(draft: Draft) -> BoxFuture<'static, Result<Self::Output<R>>>;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::ByPage {}
    impl Sealed for super::InOne {}
}

/// A [`Page`] at a time.
#[derive(Clone, Copy, Debug)]
pub struct ByPage;

/// All rows at once, following the service's links to the end.
#[derive(Clone, Copy, Debug)]
pub struct InOne;

impl Mode for ByPage {
    type Output<R: Row> = Page<R>;

    fn run<R: Row>(draft: Draft) -> BoxFuture<'static, Result<Page<R>>> {
        fetch(draft)
    }
}

impl Mode for InOne {
    type Output<R: Row> = Vec<R>;

    fn run<R: Row>(draft: Draft) -> BoxFuture<'static, Result<Vec<R>>> {
        fetch_all(draft)
    }
}

/// Whether a word is among words: for `capabilities!`, at compile time.
#[doc(hidden)]
pub const fn has_word(words: &[&str], word: &str) -> bool {
    let mut index = 0;
    while index < words.len() {
        if same(words[index].as_bytes(), word.as_bytes()) {
            return true;
        }
        index += 1;
    }
    false
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut index = 0;
    while index < one.len() {
        if one[index] != other[index] {
            return false;
        }
        index += 1;
    }
    true
}

crate::capabilities! {
    /// All query options; the answer is a [`Page`].
    pub struct Paged: ByPage [Filterable Orderable Selectable Expandable Limitable Skippable Countable];
}

crate::capabilities! {
    /// All query options but those of paging; the answer is a `Vec` of all rows.
    pub struct Unpaged: InOne [Filterable Orderable Selectable Expandable];
}
