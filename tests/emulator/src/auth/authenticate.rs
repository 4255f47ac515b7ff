//! The sign-in of users on an installation of one's own.

use jiff::Timestamp;
use serde_json::json;

use crate::answer::Answer;
use crate::json::unmarked;
use crate::refusal::{Refusal, Result};
use crate::request::Request;
use crate::state::{State, World};
use crate::store::Object;

/// How long a token is valid, in seconds.
const LIFETIME: i64 = 1800;

/// Answers `POST /api/Account/Authenticate`: the token is the string under `result`.
pub(crate) fn authenticate(world: &World, state: &mut State, now: Timestamp, request: &Request) -> Result<Answer> {
    let body: Object = serde_json::from_slice(unmarked(&request.body))
        .map_err(|error| Refusal::invalid("The body is no JSON object.").because(error.to_string()))?;
    // Half of the clients write these names with capitals, and the service takes both.
    let field = |name: &str| {
        let found = body.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.and_then(|(_, value)| value.as_str()).unwrap_or_default()
    };
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
