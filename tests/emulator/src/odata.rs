//! The `OData` service: a request's way from its URL to its answer.

use odata_codegen::model::{CrudKind, CustomParameter, HttpCall, QName, QueryOptions, Type};
use parking_lot::RwLockWriteGuard;
use serde_json::Value as Json;

use crate::answer::Answer;
use crate::auth::caller;
use crate::body::Form;
use crate::context::{Around, Context, View};
use crate::crud;
use crate::document;
use crate::folder;
use crate::model::{FOLDER_HEADER, Model, enum_value, mandatory};
use crate::operation::{self, Invocation};
use crate::orchestrator::spans_folders;
use crate::prefer;
use crate::query::options::{Options, Target as OptionsTarget};
use crate::refusal::{Refusal, Result, code};
use crate::reply::{Done, Shape};
use crate::request::Request;
use crate::state::{State, World};
use crate::store::Object;
use crate::target::{self, Target, resolve};
use crate::url::path;
use crate::url::query::Pairs;

/// Where the service is: the path of its root, and what follows it in the request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    pub(crate) root: &'a str,
    pub(crate) rest: &'a str,
}

/// The names of the call that a request makes, for those who choose calls by their names.
pub(crate) fn names(model: &Model, request: &Request, rest: &str) -> Vec<String> {
    let pairs = Pairs::parse(&request.query).unwrap_or_default();
    let target = path::parse(rest).ok().and_then(|path| resolve(model, &request.method, &path, &pairs).ok());
    let Some((set, name)) = target.as_ref().and_then(Target::name) else { return Vec::new() };
    let with_set = set.map(|set| format!("{}/{name}", set.name));
    with_set.into_iter().chain([name]).collect()
}

/// Answers a request below the root of the service. `settle` ends what the request may have changed;
/// behind it, others may read while the answer is written.
pub(crate) fn serve(
    world: &World,
    mut guard: RwLockWriteGuard<'_, State>,
    now: jiff::Timestamp,
    request: &Request,
    place: Place<'_>,
    settle: impl FnOnce(&mut State),
) -> Result<Answer> {
    let model = &world.model;
    let state = &mut *guard;
    let caller = caller(world, state, now, request)?;
    tenant(world, request)?;
    let pairs = Pairs::parse(&request.query).map_err(Refusal::query)?;
    let segments = path::parse(place.rest)
        .map_err(|reason| Refusal::odata(400, "BadRequest", "The request URI is not valid.").because(reason))?;
    let target = resolve(model, &request.method, &segments, &pairs)?;
    let root = format!("{}{}", request.origin, place.root);
    let Some(call) = target.call() else {
        return Ok(match target {
            Target::Metadata => document::metadata(model, request, &pairs),
            _ => document::service(model, &root),
        });
    };
    caller.may(call)?;
    if let (Some(limit), Target::Crud { set, kind: CrudKind::List, .. }) = (world.settings.rate_limit, &target) {
        state.asked.count(&set.name, limit, now)?;
    }
    let spans = target.name().is_some_and(|(set, name)| set.is_some_and(|set| spans_folders(&set.name, &name)));
    let folder = folder::folder(&state.store, request, call, spans)?;
    headers(call, request)?;
    let own = custom_options(model, call, &pairs)?;
    let options = options(model, &target, call, &pairs)?;
    let shape = Shape { set: target.set(), call, options: &options };
    let url = format!("{root}/{}", place.rest);
    let query = request.query.clone();
    let wish = prefer::page_size(request).filter(|_| is_list(&target, call));
    let page_size = world.settings.page_size.into_iter().chain(wish.iter().map(|(size, _)| *size)).min();
    let around = Around { model, settings: &world.settings, now, url, query, root, folder, page_size };
    let done = write(&mut Context { state, around: around.clone() }, &target, request, shape, own);
    settle(&mut guard);
    let state = RwLockWriteGuard::downgrade(guard);
    let view = View { state: &state, around: &around };
    let answer = match done? {
        Some(done) => done.answer(view, shape),
        None => read(view, &target, request, shape),
    };
    let answer = if wants_no_metadata(request, &pairs) { answer.map(Answer::without_metadata) } else { answer };
    match wish {
        Some((_, wish)) => answer.map(|answer| answer.with("preference-applied", wish)),
        None => answer,
    }
}

/// Whether a page of rows is asked for.
fn is_list(target: &Target<'_>, call: &HttpCall) -> bool {
    let is_collection = |ty: &Type| ty.is_collection() && ty.structured().is_some();
    match target {
        Target::Crud { kind, .. } => *kind == CrudKind::List,
        Target::Operation { .. } => call.answer.ty().is_some_and(is_collection),
        Target::Property { steps, form, .. } => {
            *form == target::Form::Json && steps.last().is_some_and(|property| is_collection(&property.ty.ty))
        }
        _ => false,
    }
}

/// Whether the client asks for JSON without control information.
fn wants_no_metadata(request: &Request, pairs: &Pairs) -> bool {
    let asked = pairs.get("$format").or_else(|| request.header("accept")).unwrap_or_default();
    asked.to_ascii_lowercase().replace(' ', "").contains("metadata=none")
}

/// Does what changes something; `None` if nothing is changed.
fn write(
    ctx: &mut Context<'_>,
    target: &Target<'_>,
    request: &Request,
    shape: Shape<'_>,
    own: Object,
) -> Result<Option<Done>> {
    Ok(Some(match target {
        Target::Crud { kind: CrudKind::List | CrudKind::Read, .. } => return Ok(None),
        Target::Crud { set, kind, key, .. } => match (kind, key) {
            (CrudKind::Create, _) => crud::create(ctx, set, request, shape)?,
            (CrudKind::Delete, Some(key)) => crud::delete(ctx, set, key, request, shape)?,
            (kind, Some(key)) => crud::update(ctx, set, key, request, shape, *kind)?,
            (_, None) => return Err(Refusal::invalid("The key is missing.")),
        },
        Target::Operation { set, key, operation, arguments } => {
            let (key, arguments, form) = (key.clone(), arguments.clone(), Form::default());
            operation::call(ctx, Invocation { set: *set, key, operation, arguments, options: own, form }, request)?
        }
        _ => return Ok(None),
    }))
}

/// Answers what only reads.
fn read(ctx: View<'_>, target: &Target<'_>, request: &Request, shape: Shape<'_>) -> Result<Answer> {
    match target {
        Target::Crud { set, key: None, .. } => crud::list(ctx, set, shape),
        Target::Crud { set, key: Some(key), .. } => crud::one(ctx, set, key, request, shape),
        Target::Count { set, .. } => Ok(crud::count(ctx, set, shape)),
        Target::Property { set, key, steps, form, .. } => crud::property(ctx, set, key, steps, *form, shape),
        Target::Service | Target::Metadata | Target::Operation { .. } => Ok(Answer::empty(404)),
    }
}

/// Installations of one's own tell tenants apart by a header.
fn tenant(world: &World, request: &Request) -> Result<()> {
    match request.header("x-uipath-tenantname") {
        Some(tenant) if !tenant.eq_ignore_ascii_case(&world.settings.tenant) => {
            Err(Refusal::service(400, code::UNKNOWN, format!("The tenant {tenant} does not exist.")))
        }
        _ => Ok(()),
    }
}

/// Fails unless the headers that the call needs are there; the folder is looked at elsewhere.
fn headers(call: &HttpCall, request: &Request) -> Result<()> {
    let needed =
        call.headers.iter().filter(|header| header.required && !header.name.eq_ignore_ascii_case(FOLDER_HEADER));
    match { needed }.find(|header| request.header(&header.name).is_none()) {
        Some(missing) => Err(Refusal::invalid(format!("The {} header is required.", missing.name))),
        None => Ok(()),
    }
}

/// The call's own query options, by their types.
fn custom_options(model: &Model, call: &HttpCall, pairs: &Pairs) -> Result<Object> {
    let mut read = Object::new();
    for option in &call.options {
        let mut values = Vec::new();
        for text in pairs.all(&option.name) {
            values.push(custom_option(model, option, text)?);
        }
        match (option.ty.is_collection(), values.is_empty()) {
            (_, true) if option.required => {
                return Err(Refusal::invalid(format!("The {} field is required.", option.name)));
            }
            (_, true) => {}
            (true, false) => {
                read.insert(option.name.clone(), values.into());
            }
            (false, false) => {
                read.insert(option.name.clone(), values.swap_remove(0));
            }
        }
    }
    Ok(read)
}

/// Values of such options are plain text without quotes.
fn custom_option(model: &Model, option: &CustomParameter, text: &str) -> Result<Json> {
    let wrong = || {
        Refusal::invalid(format!("The value '{text}' is not valid for {}.", option.name))
            .because(format!("a value of {} is expected", option.ty))
    };
    let item = option.ty.item();
    match item {
        Type::Enum(name) => {
            let member = model.enumeration(name).and_then(|ty| enum_value(ty, text));
            member.map(|_| text.into()).ok_or_else(wrong)
        }
        _ if model.primitive(item) == Some(odata_codegen::model::Primitive::String) => Ok(text.into()),
        _ => crate::query::literal::argument(model, text, &mandatory(item)).map_err(|_| wrong()),
    }
}

/// The options of `OData`, against the type that is answered.
fn options(model: &Model, target: &Target<'_>, call: &HttpCall, pairs: &Pairs) -> Result<Options> {
    let ty: Option<&QName> = match target {
        Target::Crud { set, .. } | Target::Count { set, .. } => {
            let answered = call.answer.ty().and_then(|ty| ty.structured().or_else(|| ty.item().structured()));
            answered.or(Some(&set.entity_type))
        }
        Target::Property { steps, .. } => steps.last().and_then(|property| property.ty.ty.structured()),
        Target::Operation { .. } => call.answer.ty().and_then(Type::structured),
        Target::Service | Target::Metadata => None,
    };
    let allowed = match target {
        Target::Property { steps, .. } if steps.last().is_some_and(|property| property.ty.ty.is_collection()) => {
            QueryOptions::COLLECTION
        }
        _ => call.query,
    };
    let read = OptionsTarget { model, ty, allowed, depth: 0 };
    Options::read(read, pairs).map_err(Refusal::query)
}
