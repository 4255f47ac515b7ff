//! Results of calls as `OData` answers them: contexts, counts, links, envelopes.

use bytes::Bytes;
use odata_codegen::model::{EntitySet, HttpCall, QName, Type};
use serde_json::{Value as Json, json};

use crate::answer::Answer;
use crate::context::View;
use crate::etag;
use crate::model::{Model, empty_object};
use crate::orchestrator;
use crate::query::node::Node;
use crate::query::options::Options;
use crate::query::page::{Limits, Page, page, planned};
use crate::query::plan::plan;
use crate::query::render;
use crate::refusal::{Refusal, Result};
use crate::store::{Key, Object};

/// The result of a call.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    /// Nothing.
    Nothing,
    /// Rows of a set.
    Rows { set: String, keys: Vec<Key> },
    /// All rows of a set, in one folder or in each.
    All { set: String, folder: Option<i64> },
    /// A row of a set.
    Row { set: String, key: Key },
    /// A row of a set that is new.
    Created { set: String, key: Key },
    /// A value of the type that the call answers.
    Value(Json),
    /// The same with what its navigation properties lead to, also where nobody asks for that.
    Whole(Json),
    /// A value of which nothing is held back, for those who need it.
    Secret(Json),
    /// Bytes of a file.
    File { name: String, content: Bytes },
}

/// How far links are followed in answers that show them unasked.
const LINKS: usize = 2;

/// What becomes of a call that may have changed something.
#[derive(Debug)]
pub(crate) enum Done {
    /// Its answer.
    Answer(Answer),
    /// Its result, and the status of its answer unless others are documented.
    Reply(Reply, u16),
}

impl Done {
    /// The answer.
    pub(crate) fn answer(self, ctx: View<'_>, shape: Shape<'_>) -> Result<Answer> {
        match self {
            Self::Answer(answer) => Ok(answer),
            Self::Reply(reply, usual) => reply.answer(ctx, shape, usual),
        }
    }
}

/// How a result is written.
#[derive(Clone, Copy)]
pub(crate) struct Shape<'a> {
    /// The set that the call belongs to.
    pub(crate) set: Option<&'a EntitySet>,
    /// The call.
    pub(crate) call: &'a HttpCall,
    /// The query options.
    pub(crate) options: &'a Options,
}

impl Reply {
    /// The answer to a call whose status usually is `usual`.
    pub(crate) fn answer(self, ctx: View<'_>, shape: Shape<'_>, usual: u16) -> Result<Answer> {
        let status = success(shape.call, usual);
        match self {
            Self::Nothing => Ok(Answer::empty(if shape.call.answer.ty().is_some() { 204 } else { status })),
            Self::Value(Json::Null) => Ok(Answer::empty(204)),
            Self::File { name, content } => {
                // Names with quotes or control characters would not survive in a header.
                let name: String = name.chars().filter(|c| c.is_ascii_graphic() && *c != '"').collect();
                Ok(Answer::of(status, "application/octet-stream", content)
                    .with("content-disposition", format!("attachment; filename=\"{name}\"")))
            }
            Self::Rows { set, keys } => {
                let store = &ctx.state.store;
                let rows = keys.iter().filter_map(|key| store.get(&set, key)).map(Node::Row);
                Ok(Answer::odata(status, &list(ctx, shape, item_type(shape)?, rows)))
            }
            Self::All { set, folder } => {
                let page = stored(ctx, shape, &set, folder)?;
                Ok(Answer::odata(status, &written(ctx, shape, item_type(shape)?, &page)))
            }
            Self::Row { set, key } => one(ctx, shape, &set, &key, status),
            Self::Created { set, key } => {
                // What was made belongs to the set that its address is in.
                let answer = one(ctx, Shape { set: ctx.model.set(&set), ..shape }, &set, &key, status)?;
                Ok(answer.with("location", format!("{}/{set}({key})", ctx.root)))
            }
            Self::Value(value) => Ok(Answer::odata(status, &enveloped(ctx, shape, &value))),
            Self::Whole(value) => {
                let options = shape.options.with_links(ctx.model, item_type(shape)?, LINKS);
                Ok(Answer::odata(status, &enveloped(ctx, Shape { options: &options, ..shape }, &value)))
            }
            Self::Secret(value) => {
                let mut body = Object::new();
                let place = item_type(shape)?;
                body.insert("@odata.context".to_owned(), format!("{}/$metadata#{place}", ctx.root).into());
                body.extend(empty_object(ctx.model, place).as_object().cloned().unwrap_or_default());
                body.extend(value.as_object().cloned().unwrap_or_default());
                Ok(Answer::odata(status, &Json::Object(body)))
            }
        }
    }
}

/// The status of a success: the usual one, unless only others are documented.
pub(crate) fn success(call: &HttpCall, usual: u16) -> u16 {
    let mut good = call.statuses.iter().copied().filter(|status| (200..300).contains(status)).peekable();
    if good.peek().is_none() || call.statuses.contains(&usual) { usual } else { good.next().unwrap_or(usual) }
}

/// The structured type of the answer, or of its items.
fn item_type(shape: Shape<'_>) -> Result<&QName> {
    let mut ty = shape.call.answer.ty();
    while let Some(Type::Collection(item)) = ty {
        ty = Some(item);
    }
    let named = ty.and_then(Type::structured).or(shape.set.map(|set| &set.entity_type));
    named.ok_or_else(|| Refusal::service(500, 0, "The call answers no objects."))
}

/// A page of the rows of a set.
fn stored<'a>(ctx: View<'a>, shape: Shape<'_>, set: &str, folder: Option<i64>) -> Result<Page<'a>> {
    let scope = ctx.scope();
    let entity_set = ctx.model.set(set).ok_or_else(|| missing(ctx.model, set))?;
    let plan = plan(scope, entity_set, set, shape.options);
    let found = ctx.state.store.select(set, folder, &plan.lookup);
    let selection = found.ok_or_else(|| missing(ctx.model, set))?;
    Ok(planned(scope, &selection, &plan, shape.options, limits(ctx, shape)))
}

fn limits(ctx: View<'_>, shape: Shape<'_>) -> Limits {
    Limits { cap: shape.call.max_top.and_then(|cap| usize::try_from(cap).ok()), page: ctx.page_size }
}

/// A page of `rows` of the type `ty`.
pub(crate) fn list<'a>(ctx: View<'a>, shape: Shape<'_>, ty: &QName, rows: impl Iterator<Item = Node<'a>>) -> Json {
    written(ctx, shape, ty, &page(ctx.scope(), rows, shape.options, limits(ctx, shape)))
}

/// A page of items of the type `ty` with all that stands around them.
fn written(ctx: View<'_>, shape: Shape<'_>, ty: &QName, page: &Page<'_>) -> Json {
    let (declared, place) = place(ctx, shape, ty);
    let items: Vec<Json> =
        page.rows.iter().map(|row| Json::Object(item(ctx, *row, declared, ty, shape.options))).collect();
    let mut body = json!({ "@odata.context": format!("{}/$metadata#{place}{}", ctx.root, shape.options.context()) });
    if shape.options.count {
        body["@odata.count"] = page.count.into();
    }
    if let Some(skip) = page.next {
        body["@odata.nextLink"] = next_link(ctx, shape.options, skip).into();
    }
    body["value"] = items.into();
    body
}

/// The declared type of the rows, and what the context calls their place.
fn place<'a>(ctx: View<'_>, shape: Shape<'a>, ty: &'a QName) -> (&'a QName, String) {
    match shape.set {
        Some(set) if ctx.model.service.inherits(ty, &set.entity_type) => (&set.entity_type, set.name.clone()),
        _ => (ty, format!("Collection({ty})")),
    }
}

/// The same request from the next row on.
fn next_link(ctx: View<'_>, options: &Options, skip: usize) -> String {
    let kept = ctx.query.split('&').filter(|part| {
        let name = part.split('=').next().unwrap_or_default().replace("%24", "$").to_ascii_lowercase();
        !part.is_empty() && name != "$skip" && name != "$top"
    });
    let mut parts: Vec<String> = kept.map(str::to_owned).collect();
    if let Some(top) = options.top {
        parts.push(format!("$top={}", top.saturating_sub(skip - options.skip)));
    }
    parts.push(format!("$skip={skip}"));
    format!("{}?{}", ctx.url, parts.join("&"))
}

/// The row at `key`.
fn one(ctx: View<'_>, shape: Shape<'_>, set: &str, key: &Key, status: u16) -> Result<Answer> {
    let ty = item_type(shape)?;
    let row = ctx.state.store.get(set, key).ok_or_else(|| missing(ctx.model, set))?;
    let mut body = object(ctx, shape, ty, Node::Row(row));
    if let Some((name, value)) = orchestrator::besides(ctx, set, key) {
        body[name] = value;
    }
    let answer = Answer::odata(status, &body);
    Ok(if ctx.settings.etags { answer.with("etag", etag::tag(row)) } else { answer })
}

/// An object with its tag, if rows have some.
fn item(ctx: View<'_>, node: Node<'_>, declared: &QName, ty: &QName, options: &Options) -> Object {
    let mut item = Object::new();
    if let (Node::Row(row), true) = (node, ctx.settings.etags) {
        item.insert("@odata.etag".to_owned(), etag::tag(row).into());
    }
    item.extend(render::object(ctx.scope(), node, declared, ty, options));
    item
}

/// One object with its context.
pub(crate) fn object(ctx: View<'_>, shape: Shape<'_>, ty: &QName, node: Node<'_>) -> Json {
    let (declared, place) = match shape.set {
        Some(set) if ctx.model.service.inherits(ty, &set.entity_type) => {
            (&set.entity_type, format!("{}{}/$entity", set.name, shape.options.context()))
        }
        _ => (ty, ty.to_string()),
    };
    let mut body = Object::new();
    body.insert("@odata.context".to_owned(), format!("{}/$metadata#{place}", ctx.root).into());
    body.extend(item(ctx, node, declared, ty, shape.options));
    Json::Object(body)
}

/// A value with its context: objects as they are, everything else under `value`.
fn enveloped(ctx: View<'_>, shape: Shape<'_>, value: &Json) -> Json {
    let ty = shape.call.answer.ty();
    match (ty, value) {
        (Some(ty), Json::Array(items)) => match ty.structured() {
            Some(name) => list(ctx, shape, name, items.iter().map(Node::Json)),
            None => json!({ "@odata.context": format!("{}/$metadata#{ty}", ctx.root), "value": value }),
        },
        (Some(ty), Json::Object(_)) if ty.structured().is_some() => {
            ty.structured().map_or(Json::Null, |name| object(ctx, shape, name, Node::Json(value)))
        }
        (ty, _) => {
            let place = ty.map(ToString::to_string).unwrap_or_default();
            json!({ "@odata.context": format!("{}/$metadata#{place}", ctx.root), "value": value })
        }
    }
}

/// There is no such row.
pub(crate) fn missing(model: &Model, set: &str) -> Refusal {
    let ty = model.set(set).map_or(set, |set| set.entity_type.name.as_str());
    let what = ty.strip_suffix("Dto").unwrap_or(ty);
    Refusal::not_found(format!("{what} does not exist."))
}
