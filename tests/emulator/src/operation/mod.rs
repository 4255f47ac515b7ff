//! Actions and functions: by hand where the orchestrator does something, otherwise by their types.

mod generic;

use odata_codegen::model::{Body, EntitySet, Operation};

use crate::body::{self, Form};
use crate::context::Context;
use crate::crud::visible;
use crate::orchestrator;
use crate::refusal::Result;
use crate::reply::{Done, Reply, missing};
use crate::request::Request;
use crate::store::{Key, Object};

/// A call of an operation whose input has been checked.
#[derive(Debug)]
pub(crate) struct Invocation<'a> {
    /// The set that it is called on.
    pub(crate) set: Option<&'a EntitySet>,
    /// The entity that it is called on.
    pub(crate) key: Option<Key>,
    /// The operation.
    pub(crate) operation: &'a Operation,
    /// Its parameters, from the URL and the body.
    pub(crate) arguments: Object,
    /// Query options of its own.
    pub(crate) options: Object,
    /// The files and fields of its form.
    pub(crate) form: Form,
}

impl Invocation<'_> {
    /// The text of the parameter `name`; empty if it is not there.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.arguments.get(name).and_then(serde_json::Value::as_str).unwrap_or_default()
    }
}

/// Reads the body and calls the operation.
pub(crate) fn call(ctx: &mut Context<'_>, mut invocation: Invocation<'_>, request: &Request) -> Result<Done> {
    let operation = invocation.operation;
    invocation.form = read(ctx, &mut invocation, request)?;
    if let (Some(set), Some(key)) = (invocation.set, &invocation.key) {
        let kept_in = orchestrator::kept_in(&set.name);
        if ctx.model.keeps_rows(kept_in) && visible(ctx.view(), kept_in, key).is_none() {
            return Err(missing(ctx.model, kept_in));
        }
    }
    let reply = match orchestrator::handler(&invocation) {
        Some(handler) => handler(ctx, &invocation)?,
        None => generic::reply(ctx, operation, &invocation.form),
    };
    let usual = if matches!(reply, Reply::Nothing) { 204 } else { 200 };
    Ok(Done::Reply(reply, usual))
}

fn read(ctx: &Context<'_>, invocation: &mut Invocation<'_>, request: &Request) -> Result<Form> {
    let operation = invocation.operation;
    match &operation.call.body {
        Body::None => {}
        Body::Parameters => {
            invocation.arguments.extend(body::parameters(ctx.reader(), request, operation, None)?);
        }
        Body::Whole(name) => {
            invocation.arguments.extend(body::parameters(ctx.reader(), request, operation, Some(name))?);
        }
        Body::Object(ty) => {
            if let Some(name) = ty.structured() {
                invocation.arguments.extend(body::entity(ctx.reader(), request, name, false)?);
            }
        }
        Body::Form => {
            let form = body::form(request)?;
            for parameter in operation.parameters.iter().filter(|p| !p.in_url && !p.ty.nullable) {
                form.require(&parameter.name)?;
            }
            return Ok(form);
        }
        Body::Parts(parts) => {
            let form = body::form(request)?;
            for part in parts.iter().filter(|part| part.required) {
                form.require(&part.name)?;
            }
            return Ok(form);
        }
    }
    Ok(Form::default())
}
