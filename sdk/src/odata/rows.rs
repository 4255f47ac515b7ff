//! The rows of one page: all together, or one by one where one of them cannot be read.

use std::vec::IntoIter;

use super::answer::{ReadOne, bytes, gather_one, read_page};
use super::error::{DecodeError, Error, Result};
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

    /// All of them, or why the first that cannot be read cannot.
    pub(super) fn together(self) -> Result<Vec<R>> {
        match self {
            Self::All(rows) => Ok(rows.collect()),
            Self::Each(rows) => {
                let mut good = Vec::new();
                for row in rows {
                    good.push(row?);
                }
                Ok(good)
            }
        }
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
    let mut rows: Vec<Result<R>> = Vec::new();
    read_each(response, failed, first, info, &mut |read, wrong| {
        let row = match gather_one(names, read) {
            Ok(Some(row)) => Ok(row),
            Ok(None) => Err(wrong(None)),
            Err(error) => Err(wrong(Some(error))),
        };
        let good = row.is_ok();
        rows.push(row);
        good
    })?;
    Ok(Rows::Each(rows.into_iter()))
}

/// Keeps a row that `read` reads, or what is wrong with it, which is a null where there is no error; answers whether
/// it could be read.
type Keep<'k> = dyn FnMut(&mut ReadOne<'_>, &dyn Fn(Option<DecodeError>) -> Error) -> bool + 'k;

/// Gives `keep` one row after the other, where reading them together has `failed`.
fn read_each(
    response: &Response,
    failed: DecodeError,
    first: u64,
    info: &mut PageInfo,
    keep: &mut Keep<'_>,
) -> Result<(), DecodeError> {
    let Some(split) = Split::new(bytes(response)) else { return Err(failed) };
    let mut all_good = true;
    for (index, row) in (0..split.len()).zip(first..) {
        let wrong = |error: Option<DecodeError>| {
            let error = error.unwrap_or_else(|| DecodeError::at(split.path(index), "expected an object, found null"));
            DecodeError { row: Some(row), ..error.of(response.operation.name) }.into()
        };
        all_good &= keep(&mut |slot| split.read(index, slot), &wrong);
    }
    // A page whose rows can all be read has failed for another reason.
    if all_good {
        return Err(failed);
    }
    *info = split.info;
    Ok(())
}
