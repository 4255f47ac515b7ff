//! Operations that nothing is written by hand for: the least answer of the right type.

use bytes::Bytes;
use odata_codegen::model::{Answer, Operation, Type, TypeUse};
use serde_json::{Value as Json, json};

use crate::body::Form;
use crate::context::Context;
use crate::model::{empty_object, empty_value};
use crate::reply::Reply;

/// The least answer of the type that the operation answers.
pub(super) fn reply(ctx: &Context<'_>, operation: &Operation, form: &Form) -> Reply {
    match &operation.call.answer {
        Answer::Nothing => Reply::Nothing,
        Answer::Stream => Reply::File { name: "content.bin".to_owned(), content: Bytes::from_static(b"emulator") },
        Answer::Value(used) | Answer::Maybe(used) => match &used.ty {
            // An upload answers one item for each file.
            Type::Collection(item) if !form.0.is_empty() => {
                let files = form.0.iter().filter_map(|part| part.file_name.as_ref());
                Reply::Value(files.map(|file| uploaded(ctx, item, file)).collect())
            }
            Type::Collection(_) => Reply::Value(json!([])),
            Type::Entity(name) | Type::Complex(name) => Reply::Value(empty_object(ctx.model, name)),
            ty => Reply::Value(empty_value(ctx.model, &TypeUse { ty: ty.clone(), nullable: false, ..used.clone() })),
        },
    }
}

fn uploaded(ctx: &Context<'_>, item: &Type, file: &str) -> Json {
    let Some(name) = item.structured() else { return file.into() };
    let mut object = empty_object(ctx.model, name);
    let known = |member: &str| ctx.model.shape(name).is_some_and(|shape| shape.property(member).is_some());
    if known("Key") {
        object["Key"] = file.into();
    }
    if known("Status") {
        object["Status"] = "OK".into();
    }
    object
}
