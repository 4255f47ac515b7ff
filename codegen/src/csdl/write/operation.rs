//! Actions and functions.

use super::element::Writer;
use super::{annotation, types};
use crate::csdl::document::{Operation, OperationKind};

pub(super) fn operation(writer: &mut Writer, operation: &Operation) {
    let name = match operation.kind {
        OperationKind::Action => "Action",
        OperationKind::Function => "Function",
    };
    writer
        .start(name)
        .attribute("Name", &operation.name)
        .flag("IsBound", operation.is_bound)
        .flag("IsComposable", operation.is_composable)
        .optional("EntitySetPath", operation.entity_set_path.as_deref())
        .children(|writer| {
            for parameter in &operation.parameters {
                let tag = writer
                    .start("Parameter")
                    .attribute("Name", &parameter.name)
                    .attribute("Type", &parameter.ty.to_string())
                    .boolean("Nullable", parameter.nullable);
                types::facets(tag, &parameter.facets)
                    .children(|writer| annotation::all(writer, &parameter.annotations));
            }
            if let Some(answer) = &operation.return_type {
                let tag = writer
                    .start("ReturnType")
                    .attribute("Type", &answer.ty.to_string())
                    .boolean("Nullable", answer.nullable);
                types::facets(tag, &answer.facets).children(|writer| annotation::all(writer, &answer.annotations));
            }
            annotation::all(writer, &operation.annotations);
        });
}
