//! The identity server's token endpoint, for external applications.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::json;

use crate::answer::Answer;
use crate::refusal::{Refusal, Result};
use crate::request::Request;
use crate::state::{State, World};
use crate::url::percent;

/// How long a token is valid, in seconds.
const LIFETIME: i64 = 3600;

/// Answers `POST …/connect/token`.
pub(crate) fn token(world: &World, state: &mut State, now: Timestamp, request: &Request) -> Result<Answer> {
    if request.media_type() != "application/x-www-form-urlencoded" {
        return Err(invalid_request("the body must be application/x-www-form-urlencoded"));
    }
    let form = form(&request.body)?;
    let field = |name: &str| form.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    match field("grant_type") {
        Some("client_credentials") => {}
        Some(_) => return Err(Refusal::oauth(400, "unsupported_grant_type", None)),
        None => return Err(invalid_request("grant_type is missing")),
    }
    let basic = basic(request);
    let (id, secret) = match &basic {
        Some((id, secret)) => (id.as_str(), secret.as_str()),
        None => (field("client_id").unwrap_or_default(), field("client_secret").unwrap_or_default()),
    };
    let known = &world.settings.credentials;
    if id != known.client_id || secret != known.client_secret {
        return Err(Refusal::oauth(if basic.is_some() { 401 } else { 400 }, "invalid_client", None));
    }
    let allowed = allowed(world);
    let wanted: Vec<String> = field("scope").unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    if let Some(unknown) = wanted.iter().find(|scope| !allowed.contains(*scope)) {
        return Err(Refusal::oauth(400, "invalid_scope", None)
            .because(format!("the application may not ask for the scope `{unknown}`")));
    }
    let scopes = if wanted.is_empty() { allowed.into_iter().collect() } else { wanted };
    let scope = scopes.join(" ");
    let token = state.tokens.give(now, LIFETIME, Some(scopes));
    let body = json!({ "access_token": token, "expires_in": LIFETIME, "token_type": "Bearer", "scope": scope });
    Ok(Answer::json(200, &body))
}

/// The scopes that the application may ask for.
fn allowed(world: &World) -> BTreeSet<String> {
    if let Some(scopes) = &world.settings.scopes {
        return scopes.iter().cloned().collect();
    }
    let service = &world.model.service;
    let crud = service.sets.iter().flat_map(|set| &set.crud).map(|crud| &crud.call);
    let calls = crud.chain(service.operations.iter().map(|operation| &operation.call));
    let mut allowed: BTreeSet<String> = calls.flat_map(|call| call.scopes.iter().flatten()).cloned().collect();
    for scope in allowed.clone() {
        let base = scope.strip_suffix(".Read").or_else(|| scope.strip_suffix(".Write")).unwrap_or(&scope);
        allowed.extend([base.to_owned(), format!("{base}.Read"), format!("{base}.Write")]);
    }
    allowed.insert("OR.Default".to_owned());
    allowed
}

/// Id and secret in the header, where the standard allows them as well.
fn basic(request: &Request) -> Option<(String, String)> {
    let (scheme, encoded) = request.header("authorization")?.split_once(' ')?;
    let decoded = STANDARD.decode(encoded.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let text = String::from_utf8(decoded).ok()?;
    let (id, secret) = text.split_once(':')?;
    Some((percent::decode(id).ok()?, percent::decode(secret).ok()?))
}

/// The fields of a form, in which `+` is a blank.
fn form(body: &[u8]) -> Result<Vec<(String, String)>> {
    let text = std::str::from_utf8(body).map_err(|_| invalid_request("the body is no UTF-8"))?;
    let decode = |text: &str| percent::decode(&text.replace('+', " ")).map_err(|error| invalid_request(&error));
    let fields = text.split('&').filter(|field| !field.is_empty());
    fields
        .map(|field| {
            let (name, value) = field.split_once('=').unwrap_or((field, ""));
            Ok((decode(name)?, decode(value)?))
        })
        .collect()
}

fn invalid_request(description: &str) -> Refusal {
    Refusal::oauth(400, "invalid_request", Some(description.to_owned()))
}
