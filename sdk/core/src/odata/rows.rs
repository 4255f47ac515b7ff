//! The rows of a page one by one, where one of them cannot be read.

use super::answer::{ReadOne, bytes};
use super::error::{DecodeError, Error};
use super::service::Response;
use super::wire::{PageInfo, Split};

/// Keeps a row that `read` reads, or what is wrong with it, which is a null where there is no error; answers whether
/// it could be read.
pub(super) type Keep<'k> = dyn FnMut(&mut ReadOne<'_>, &dyn Fn(Option<DecodeError>) -> Error) -> bool + 'k;

/// Gives `keep` one row after the other, where reading them together has `failed`.
pub(super) fn read_each(
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
