//! The token endpoint of user keys, which is older than external applications.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use crate::answer::Answer;
use crate::refusal::{Refusal, Result};
use crate::request::Request;
use crate::state::{State, World};

/// How long a token is valid, in seconds.
const LIFETIME: i64 = 86_400;

/// Answers `POST /oauth/token`. The user key stays valid, so that no new refresh token is given.
pub(crate) fn user_key(world: &World, state: &mut State, now: Timestamp, request: &Request) -> Result<Answer> {
    let body: Json = serde_json::from_slice(&request.body)
        .map_err(|error| Refusal::oauth(400, "invalid_request", Some(format!("the body is no JSON: {error}"))))?;
    let field = |name: &str| body.get(name).and_then(Json::as_str).unwrap_or_default();
    if field("grant_type") != "refresh_token" {
        let message = format!("Grant type '{}' is not supported.", field("grant_type"));
        return Err(Refusal::oauth(400, "unsupported_grant_type", Some(message)));
    }
    let known = &world.settings.credentials;
    if field("client_id") != known.client_id {
        return Err(Refusal::oauth(401, "invalid_client", Some("The client is not known.".to_owned())));
    }
    if field("refresh_token") != known.user_key {
        return Err(Refusal::oauth(403, "invalid_grant", Some("The refresh token is not known.".to_owned())));
    }
    let tenant = request.header("x-uipath-tenantname");
    if tenant.is_some_and(|tenant| !tenant.eq_ignore_ascii_case(&world.settings.tenant)) {
        return Err(Refusal::oauth(403, "invalid_grant", Some("The tenant is not known.".to_owned())));
    }
    let (token, id) = (state.tokens.give(now, LIFETIME, None), state.tokens.give(now, 0, None));
    Ok(Answer::json(
        200,
        &json!({
            "access_token": token,
            "id_token": id,
            "scope": "openid profile email offline_access",
            "expires_in": LIFETIME,
            "token_type": "Bearer",
        }),
    ))
}
