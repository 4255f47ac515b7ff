//! Reading.

use odata_codegen::model::{EntitySet, Property, Type};
use serde_json::{Value as Json, json};

use super::visible;
use crate::answer::Answer;
use crate::context::View;
use crate::etag;
use crate::model::empty_value;
use crate::query::node::Node;
use crate::query::plan::plan;
use crate::query::render;
use crate::refusal::Result;
use crate::reply::{Reply, Shape, missing};
use crate::request::Request;
use crate::store::Key;

/// `GET /Set`.
pub(crate) fn list(ctx: View<'_>, set: &EntitySet, shape: Shape<'_>) -> Result<Answer> {
    Reply::All { set: set.name.clone(), folder: ctx.folder_of(&set.name) }.answer(ctx, shape, 200)
}

/// `GET /Set/$count`.
pub(crate) fn count(ctx: View<'_>, set: &EntitySet, shape: Shape<'_>) -> Answer {
    let scope = ctx.scope();
    let plan = plan(scope, set, &set.name, shape.options);
    let selection = ctx.state.store.select(&set.name, ctx.folder_of(&set.name), &plan.lookup);
    let count = match (selection, &shape.options.filter) {
        (None, _) => 0,
        (Some(selection), Some(filter)) if !plan.exact => {
            selection.rows().filter(|(_, row)| scope.matches(filter, Node::Row(row))).count()
        }
        (Some(selection), _) => selection.len(),
    };
    Answer::of(200, "text/plain; charset=utf-8", count.to_string())
}

/// `GET /Set(key)`.
pub(crate) fn one(ctx: View<'_>, set: &EntitySet, key: &Key, request: &Request, shape: Shape<'_>) -> Result<Answer> {
    let row = visible(ctx, &set.name, key).ok_or_else(|| missing(ctx.model, &set.name))?;
    if ctx.settings.etags && etag::is_known(request, row) {
        return Ok(Answer::empty(304).with("etag", etag::tag(row)));
    }
    // Some sets answer only the value of a row.
    if shape.call.answer.ty().is_some_and(|ty| ty.structured().is_none()) {
        let value = row.json("Value");
        let value = if value.is_null() { json!("") } else { value };
        return Reply::Value(value).answer(ctx, shape, 200);
    }
    Reply::Row { set: set.name.clone(), key: key.clone() }.answer(ctx, shape, 200)
}

/// `GET /Set(key)/Property`, and with `/$value` behind it.
pub(crate) fn property(
    ctx: View<'_>,
    set: &EntitySet,
    key: &Key,
    property: &Property,
    raw: bool,
    shape: Shape<'_>,
) -> Result<Answer> {
    let row = visible(ctx, &set.name, key).ok_or_else(|| missing(ctx.model, &set.name))?;
    let child = Node::Row(row).child(&ctx.state.store, &property.name);
    let value = match (child, &property.ty.ty) {
        (Some(node), Type::Entity(ty) | Type::Complex(ty)) if node.is_object() => {
            Json::Object(render::object(ctx.scope(), node, ty, ty, shape.options))
        }
        (Some(node), _) => node.to_json(),
        (None, _) => empty_value(ctx.model, &property.ty),
    };
    let context = format!("{}/$metadata#{}({key})/{}", ctx.root, set.name, property.name);
    Ok(match value {
        Json::Null => Answer::empty(204),
        Json::String(text) if raw => Answer::of(200, "text/plain; charset=utf-8", text),
        value if raw => Answer::of(200, "text/plain; charset=utf-8", value.to_string()),
        Json::Object(mut members) => {
            members.insert("@odata.context".to_owned(), context.into());
            Answer::odata(200, &Json::Object(members))
        }
        value => Answer::odata(200, &json!({ "@odata.context": context, "value": value })),
    })
}
