//! The rows of one page: all together, or one by one where one of them cannot be read.

use std::vec::IntoIter;

use super::answer::{bytes, gather_one, read_page};
use super::error::{DecodeError, Result};
use super::service::Response;
use super::token::Row;
use super::wire::{PageInfo, Split};

/// The rows of a page.
pub(super) enum Rows<R> {
    All(IntoIter<R>),
    /// Those that can be read, and why the others cannot.
    Each(IntoIter<Result<R>>),
}

impl<R> Rows<R> {
    pub(super) fn none() -> Self {
        Self::All(Vec::new().into_iter())
    }
}

impl<R> Iterator for Rows<R> {
    type Item = Result<R>;

    fn next(&mut self) -> Option<Result<R>> {
        match self {
            Self::All(rows) => rows.next().map(Ok),
            Self::Each(rows) => rows.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self {
            Self::All(rows) => rows.size_hint(),
            Self::Each(rows) => rows.size_hint(),
        }
    }
}

impl<R> ExactSizeIterator for Rows<R> {}

/// Reads the rows of a page, the first of which is row `first` of the stream.
///
/// To read each on its own takes a third longer, so that is done where reading all of them has failed.
///
/// # Errors
/// The response is no page.
pub(super) fn read_rows<R: Row>(
    response: &Response,
    names: &[&'static str],
    first: u64,
    info: &mut PageInfo,
) -> Result<Rows<R>, DecodeError> {
    let failed = match R::gather(names, &mut |list| read_page(response, list, info)) {
        Ok(rows) => return Ok(Rows::All(rows.into_iter())),
        Err(failed) => failed,
    };
    let Some(split) = Split::new(bytes(response)) else { return Err(failed) };
    let rows: Vec<Result<R>> = (0..split.len())
        .zip(first..)
        .map(|(index, row)| {
            let read = gather_one(names, &mut |slot| split.read(index, slot));
            let read = read.and_then(|read| read.ok_or_else(|| null_at(&split, index)));
            read.map_err(|error| DecodeError { row: Some(row), ..error.of(response.operation.name) }.into())
        })
        .collect();
    // A page whose rows can all be read has failed for another reason.
    if rows.iter().all(Result::is_ok) {
        return Err(failed);
    }
    *info = split.info;
    Ok(Rows::Each(rows.into_iter()))
}

#[cold]
fn null_at(split: &Split<'_>, index: usize) -> DecodeError {
    DecodeError::at(split.path(index), "expected an object, found null")
}
