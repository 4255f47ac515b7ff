//! Where the browser of a user is sent to sign in. The emulator's user is signed in already and agrees to
//! everything, so that the browser is sent back at once.

use jiff::Timestamp;

use super::grants::Granted;
use super::scopes;
use crate::answer::Answer;
use crate::refusal::{Refusal, Result};
use crate::request::Request;
use crate::state::{State, World};
use crate::url::percent;
use crate::url::query::Pairs;

/// Answers `GET …/connect/authorize`.
pub(crate) fn authorize(world: &World, state: &mut State, now: Timestamp, request: &Request) -> Result<Answer> {
    let pairs = Pairs::parse(&request.query).map_err(|error| invalid(&error))?;
    let said = |name: &str| pairs.get(name).unwrap_or_default();
    if said("client_id") != world.settings.credentials.client_id {
        return Err(Refusal::oauth(400, "unauthorized_client", None).because("the application is not known"));
    }
    let redirect = said("redirect_uri");
    if !is_loopback(redirect) {
        return Err(invalid("redirect_uri is no address of this machine: http://127.0.0.1:1234/…"));
    }
    // From here on, the application hears of what is wrong.
    let back = |name: &str, value: &str| {
        let sign = if redirect.contains('?') { '&' } else { '?' };
        let state = percent::encode_value(said("state"));
        let location = format!("{redirect}{sign}{name}={}&state={state}", percent::encode_value(value));
        Answer::empty(302).with("location", location)
    };
    if said("response_type") != "code" {
        return Ok(back("error", "unsupported_response_type"));
    }
    if said("code_challenge").is_empty() || said("code_challenge_method") != "S256" {
        return Ok(back("error", "invalid_request"));
    }
    let Ok(scopes) = scopes::wanted(world, said("scope"), true) else {
        return Ok(back("error", "invalid_scope"));
    };
    let (redirect, challenge) = (redirect.to_owned(), said("code_challenge").to_owned());
    let code = state.tokens.grants.code(now, Granted { scopes, redirect, challenge });
    Ok(back("code", &code))
}

/// Whether the address is one of this machine, to which nobody else can send a code.
fn is_loopback(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("http://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    matches!(host, "127.0.0.1" | "localhost" | "[::1]") && url.chars().all(|c| c.is_ascii_graphic())
}

fn invalid(description: &str) -> Refusal {
    Refusal::oauth(400, "invalid_request", Some(description.to_owned()))
}
