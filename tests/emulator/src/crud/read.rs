//! Reading.

use odata_codegen::model::{EntitySet, Property, Type};
use serde_json::{Value as Json, json};

use super::visible;
use crate::answer::Answer;
use crate::context::View;
use crate::etag;
use crate::query::node::Node;
use crate::query::plan::plan;
use crate::query::render;
use crate::refusal::{Refusal, Result};
use crate::reply::{self, Reply, Shape, missing};
use crate::request::Request;
use crate::store::{Key, Object};
use crate::target::Form;

/// The media type of counts and raw values.
const PLAIN: &str = "text/plain; charset=utf-8";

/// `GET /Set`.
pub(crate) fn list(ctx: View<'_>, set: &EntitySet, shape: Shape<'_>) -> Result<Answer> {
    Reply::All { set: set.name.clone(), folder: ctx.folder_of(&set.name) }.answer(ctx, shape, 200)
}

/// `GET /Set/$count`.
pub(crate) fn count(ctx: View<'_>, set: &EntitySet, shape: Shape<'_>) -> Answer {
    let scope = ctx.scope();
    let plan = plan(scope, set, &set.name, shape.options);
    let selection = ctx.state.store.select(&set.name, ctx.folder_of(&set.name), &plan.lookup);
    let count = match selection {
        None => 0,
        Some(selection) if plan.exact => selection.len(),
        Some(selection) => selection.rows().filter(|(_, row)| scope.passes(shape.options, Node::Row(row))).count(),
    };
    Answer::of(200, PLAIN, count.to_string())
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

/// `GET /Set(key)/Property/…`, and with `/$value` or `/$count` behind it.
pub(crate) fn property(
    ctx: View<'_>,
    set: &EntitySet,
    key: &Key,
    steps: &[&Property],
    form: Form,
    shape: Shape<'_>,
) -> Result<Answer> {
    let row = visible(ctx, &set.name, key).ok_or_else(|| missing(ctx.model, &set.name))?;
    let Some((last, before)) = steps.split_last() else { return Err(missing(ctx.model, &set.name)) };
    let store = &ctx.state.store;
    let owner = before.iter().try_fold(Node::Row(row), |node, step| node.child(store, &step.name));
    let owner = owner.ok_or_else(|| Refusal::not_found("The path leads through a property that is null."))?;
    let child = owner.child(store, &last.name);
    if let (true, Some(ty)) = (last.ty.ty.is_collection(), last.ty.ty.structured()) {
        let items = child.map(Node::items).unwrap_or_default().iter().map(Node::Json);
        let Form::Count = form else { return Ok(Answer::odata(200, &reply::list(ctx, shape, ty, items))) };
        let scope = ctx.scope();
        let count = items.filter(|item| scope.passes(shape.options, *item)).count();
        return Ok(Answer::of(200, PLAIN, count.to_string()));
    }
    let value = match (child, &last.ty.ty) {
        (Some(node), Type::Entity(ty) | Type::Complex(ty)) if node.is_object() => {
            Json::Object(render::object(ctx.scope(), node, ty, ty, shape.options))
        }
        _ => render::value(ctx.scope(), owner, last),
    };
    let path: Vec<&str> = steps.iter().map(|step| step.name.as_str()).collect();
    let context = format!("{}/$metadata#{}({key})/{}", ctx.root, set.name, path.join("/"));
    Ok(match (form, value) {
        (Form::Count, value) => Answer::of(200, PLAIN, value.as_array().map_or(0, Vec::len).to_string()),
        (_, Json::Null) => Answer::empty(204),
        (Form::Raw, Json::String(text)) => Answer::of(200, PLAIN, text),
        (Form::Raw, value) => Answer::of(200, PLAIN, value.to_string()),
        (Form::Json, Json::Object(members)) => {
            let mut object = Object::new();
            object.insert("@odata.context".to_owned(), context.into());
            object.extend(members);
            Answer::odata(200, &Json::Object(object))
        }
        (Form::Json, value) => Answer::odata(200, &json!({ "@odata.context": context, "value": value })),
    })
}
