//! Bodies of requests, held against the model.

mod check;
mod form;
mod json;
mod names;
mod settle;

pub(crate) use self::check::checked;
pub(crate) use self::form::{Form, FormPart, form};
pub(crate) use self::json::{Reader, entity, parameters};
pub(crate) use self::settle::settle;
