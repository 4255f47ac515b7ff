//! Writing.

use odata_codegen::csdl::Expression;
use odata_codegen::model::{Body, CrudKind, EntitySet, Primitive, QName, Type, terms};
use serde_json::Value as Json;
use uuid::Uuid;

use super::{is_servers, stamp, visible};
use crate::answer::Answer;
use crate::body;
use crate::context::Context;
use crate::etag;
use crate::folder::FOLDERS;
use crate::model::empty_object;
use crate::orchestrator::{self, rules};
use crate::refusal::{Refusal, Result};
use crate::reply::{Done, Reply, Shape, missing, success};
use crate::request::Request;
use crate::store::{Key, Object, Row};

/// `POST /Set`.
pub(crate) fn create(ctx: &mut Context<'_>, set: &EntitySet, request: &Request, shape: Shape<'_>) -> Result<Done> {
    let name = set.name.as_str();
    let members = read(ctx, set, request, shape, true)?;
    let key = insert(ctx, set, members, false)?;
    Ok(Done::Reply(Reply::Created { set: name.to_owned(), key }, 201))
}

/// Puts a new row with these members into a set, by all rules; with `keep`, at the key that it says itself. An
/// orchestrator makes keys of its own, whatever a client says; of other services the standard is all that is known.
pub(crate) fn insert(ctx: &mut Context<'_>, set: &EntitySet, members: Object, keep: bool) -> Result<Key> {
    let name = set.name.as_str();
    let mut row = Row::new(ctx.folder_of(name), members);
    let parts = ctx.model.shape(&set.entity_type).map(|shape| shape.key.as_slice()).unwrap_or_default();
    let keep = keep || ctx.model.set(FOLDERS).is_none();
    let own = if keep { orchestrator::key_of(name, &row, parts) } else { None };
    let key = match own {
        Some(own) => own,
        None => new_key(ctx, set, &mut row)?,
    };
    if ctx.state.store.get(name, &key).is_some() {
        return Err(Refusal::exists("An item with this key exists already."));
    }
    stamp(ctx, name, &mut row);
    rules::created(ctx, name, &mut row)?;
    ctx.state.store.put(name, key.clone(), row);
    Ok(key)
}

/// `PUT /Set(key)`, which nulls what is left out, and `PATCH /Set(key)`, which does not.
pub(crate) fn update(
    ctx: &mut Context<'_>,
    set: &EntitySet,
    key: &Key,
    request: &Request,
    shape: Shape<'_>,
    kind: CrudKind,
) -> Result<Done> {
    let name = set.name.as_str();
    let old = visible(ctx.view(), name, key).cloned();
    // A setting that was never written to has its default, and can be written.
    let old = match old {
        Some(old) => old,
        None if set.is_singleton => Row::default(),
        None => return Err(missing(ctx.model, name)),
    };
    if ctx.settings.etags {
        etag::check(request, &old)?;
    }
    let members = read(ctx, set, request, shape, kind == CrudKind::Replace)?;
    let mut row = old.clone();
    if kind == CrudKind::Replace {
        clear(ctx, &set.entity_type, &members, &mut row);
    }
    let key_names: Vec<String> = key_names(ctx, &set.entity_type);
    row.extend(members.into_iter().filter(|(name, _)| !key_names.contains(name)));
    if ctx.model.shape(&set.entity_type).is_some_and(|shape| shape.property("LastModificationTime").is_some()) {
        row.set("LastModificationTime", ctx.time());
    }
    rules::updated(ctx, name, key, &old, &mut row)?;
    ctx.state.store.put(name, key.clone(), row);
    if answers_entity(set, kind) {
        return Ok(Done::Reply(Reply::Row { set: name.to_owned(), key: key.clone() }, 200));
    }
    Ok(Done::Answer(Answer::empty(success(shape.call, 200))))
}

/// `DELETE /Set(key)`.
pub(crate) fn delete(
    ctx: &mut Context<'_>,
    set: &EntitySet,
    key: &Key,
    request: &Request,
    shape: Shape<'_>,
) -> Result<Done> {
    let name = set.name.as_str();
    let row = visible(ctx.view(), name, key).ok_or_else(|| missing(ctx.model, name))?;
    if ctx.settings.etags {
        etag::check(request, row)?;
    }
    rules::delete(ctx, name, key)?;
    Ok(Done::Answer(Answer::empty(success(shape.call, 204))))
}

/// The body, by what the call takes.
fn read(ctx: &Context<'_>, set: &EntitySet, request: &Request, shape: Shape<'_>, whole: bool) -> Result<Object> {
    match &shape.call.body {
        Body::Object(Type::Complex(ty) | Type::Entity(ty)) => body::entity(ctx.reader(), request, ty, whole),
        Body::Parts(parts) => {
            let form = body::form(request)?;
            for part in parts.iter().filter(|part| part.required) {
                form.require(&part.name)?;
            }
            // Uploads say little of the entity that they make; the rest is as for one that was never written to.
            let empty = empty_object(ctx.model, &set.entity_type);
            let mut members = empty.as_object().cloned().unwrap_or_default();
            members.retain(|_, value| !value.is_null());
            for part in &form.0 {
                if let Some(file) = &part.file_name {
                    let shape = ctx.model.shape(&set.entity_type);
                    if shape.is_some_and(|shape| shape.property("Name").is_some()) {
                        members.insert("Name".to_owned(), file.clone().into());
                    }
                } else if let Ok(Json::Object(said)) = serde_json::from_slice(&part.content) {
                    let known =
                        |name: &String| ctx.model.shape(&set.entity_type).is_some_and(|s| s.property(name).is_some());
                    members.extend(said.into_iter().filter(|(name, _)| known(name)));
                }
            }
            for name in key_names(ctx, &set.entity_type) {
                members.remove(&name);
            }
            Ok(members)
        }
        _ => Ok(Object::new()),
    }
}

fn key_names(ctx: &Context<'_>, ty: &QName) -> Vec<String> {
    let parts = ctx.model.shape(ty).map(|shape| shape.key.as_slice()).unwrap_or_default();
    parts.iter().filter_map(|part| part.path.first().cloned()).collect()
}

/// Gives a new row its key: a number or a Guid is the server's, anything else the client's.
fn new_key(ctx: &mut Context<'_>, set: &EntitySet, row: &mut Row) -> Result<Key> {
    let model = ctx.model;
    let parts = model.shape(&set.entity_type).map(|shape| shape.key.as_slice()).unwrap_or_default();
    if let [part] = parts
        && let [name] = part.path.as_slice()
    {
        match model.primitive(&part.ty) {
            Some(Primitive::Guid) => row.set(name, Uuid::new_v4().to_string()),
            Some(Primitive::Int16 | Primitive::Int32 | Primitive::Int64) => {
                row.set(name, ctx.state.store.next_id(&set.name));
            }
            Some(Primitive::String) if row.text(name).is_none_or(str::is_empty) => {
                // Settings and the like are named by their names.
                let own = row.text("Name").map_or_else(|| Uuid::new_v4().to_string(), str::to_owned);
                row.set(name, own);
            }
            _ => {}
        }
    }
    if parts.is_empty() {
        return Ok(Key::Int(ctx.state.store.next_id(&set.name)));
    }
    Key::of(row, parts).ok_or_else(|| Refusal::invalid("The key is missing."))
}

/// Nulls the members that a client writes, so that only those that it sends are left.
fn clear(ctx: &Context<'_>, ty: &QName, sent: &Object, row: &mut Row) {
    let Some(shape) = ctx.model.shape(ty) else { return };
    row.retain(|name| match shape.property(name) {
        Some(property) => {
            let computed = property.annotations.has(terms::CORE_COMPUTED);
            shape.is_key(name) || is_servers(name) || computed || property.navigation.is_some()
        }
        None => name.contains('@'),
    });
    for name in sent.keys() {
        row.unlink(name);
    }
}

/// Whether an update is documented to answer the entity; most answer nothing.
fn answers_entity(set: &EntitySet, kind: CrudKind) -> bool {
    let calls = set.annotations.get(terms::CODEGEN_CALLS).and_then(Expression::as_record);
    let call = calls.and_then(|calls| calls.get(&kind.to_string())).and_then(Expression::as_record);
    call.is_some_and(|call| call.get("Answer").is_some())
}
