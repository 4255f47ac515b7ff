//! The sign-in of users on an installation of one's own.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use crate::answer::Answer;
use crate::refusal::{Refusal, Result};
use crate::request::Request;
use crate::state::{State, World};

/// How long a token is valid, in seconds.
const LIFETIME: i64 = 1800;

/// Answers `POST /api/Account/Authenticate`: the token is the string under `result`.
pub(crate) fn authenticate(world: &World, state: &mut State, now: Timestamp, request: &Request) -> Result<Answer> {
    let body: Json = serde_json::from_slice(&request.body)
        .map_err(|error| Refusal::invalid("The body is no JSON.").because(error.to_string()))?;
    let field = |name: &str| body.get(name).and_then(Json::as_str).unwrap_or_default();
    let known = &world.settings.credentials;
    let right = field("tenancyName").eq_ignore_ascii_case(&world.settings.tenant)
        && field("usernameOrEmailAddress") == known.user_name
        && field("password") == known.password;
    if !right {
        return Err(Refusal::frame(401, "The sign-in failed.", "Tenant, user or password is wrong."));
    }
    let token = state.tokens.give(now, LIFETIME, None);
    Ok(Answer::json(
        200,
        &json!({
            "result": token,
            "targetUrl": null,
            "success": true,
            "error": null,
            "unAuthorizedRequest": false,
            "__abp": true,
        }),
    ))
}
