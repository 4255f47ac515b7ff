//! The identity server's token endpoint, for external applications and users who signed in to them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::json;

use super::grants::Said;
use super::scopes;
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
    let application = application(world, request, &field)?;
    let (scopes, refreshes) = match field("grant_type") {
        Some("client_credentials") => {
            if !application.is_proven {
                return Err(application.refusal());
            }
            (scopes::wanted(world, field("scope").unwrap_or_default(), false)?, false)
        }
        Some("authorization_code") => {
            let said = Said {
                code: field("code").unwrap_or_default(),
                redirect: field("redirect_uri").unwrap_or_default(),
                verifier: field("code_verifier").unwrap_or_default(),
            };
            (state.tokens.grants.redeem(now, &said)?, true)
        }
        Some("refresh_token") => {
            (state.tokens.grants.refresh(field("refresh_token").unwrap_or_default(), field("scope"))?, true)
        }
        Some(_) => return Err(Refusal::oauth(400, "unsupported_grant_type", None)),
        None => return Err(invalid_request("grant_type is missing")),
    };
    let token = state.tokens.give(now, LIFETIME, Some(scopes.clone()));
    let mut body =
        json!({ "access_token": token, "expires_in": LIFETIME, "token_type": "Bearer", "scope": scopes.join(" ") });
    if refreshes && scopes.iter().any(|scope| scope == "offline_access") {
        body["refresh_token"] = state.tokens.grants.keep(scopes).into();
    }
    Ok(Answer::json(200, &body).with("pragma", "no-cache"))
}

/// The application that asks.
struct Application {
    /// Whether its secret came with the request, as it must where no user has signed in.
    is_proven: bool,
    in_header: bool,
}

impl Application {
    fn refusal(&self) -> Refusal {
        Refusal::oauth(if self.in_header { 401 } else { 400 }, "invalid_client", None)
    }
}

/// The application, if it is the one that is known here.
fn application<'a>(world: &World, request: &Request, field: &impl Fn(&str) -> Option<&'a str>) -> Result<Application> {
    let basic = basic(request);
    let (id, secret) = match &basic {
        Some((id, secret)) => (id.as_str(), secret.as_str()),
        None => (field("client_id").unwrap_or_default(), field("client_secret").unwrap_or_default()),
    };
    let known = &world.settings.credentials;
    let application = Application { is_proven: secret == known.client_secret, in_header: basic.is_some() };
    if id != known.client_id || !(application.is_proven || secret.is_empty()) {
        return Err(application.refusal());
    }
    Ok(application)
}

/// Id and secret in the header, where the standard allows them as well.
fn basic(request: &Request) -> Option<(String, String)> {
    let (scheme, encoded) = request.header("authorization")?.split_once(' ')?;
    let decoded = STANDARD.decode(encoded.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let text = String::from_utf8(decoded).ok()?;
    let (id, secret) = text.split_once(':')?;
    Some((percent::decode(id).ok()?, percent::decode(secret).ok()?))
}

/// The fields of a form.
fn form(body: &[u8]) -> Result<Vec<(String, String)>> {
    let text = std::str::from_utf8(body).map_err(|_| invalid_request("the body is no UTF-8"))?;
    let decode = |text: &str| percent::decode_form(text).map_err(|error| invalid_request(&error));
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
