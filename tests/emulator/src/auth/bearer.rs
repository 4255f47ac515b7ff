//! The token of a request, and whether it suffices.

use jiff::Timestamp;
use odata_codegen::model::HttpCall;

use super::tokens::Invalid;
use crate::refusal::{Refusal, Result};
use crate::request::Request;
use crate::state::{State, World};

/// Who calls: what his token allows.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    scopes: Option<Vec<String>>,
}

/// The scope by which the permissions of the application's account count instead.
const DEFAULT_SCOPE: &str = "OR.Default";

/// The caller by the bearer token of `request`.
pub(crate) fn caller(world: &World, state: &State, now: Timestamp, request: &Request) -> Result<Caller> {
    if request.header("authorization").is_none() {
        return Err(Refusal::unauthenticated("the request has no Authorization header"));
    }
    let Some(token) = token_of(request) else {
        return Err(Refusal::unauthenticated("the Authorization header holds no bearer token"));
    };
    if token == world.settings.credentials.personal_access_token {
        return Ok(Caller { scopes: None });
    }
    match state.tokens.scopes(token, now) {
        Ok(scopes) => Ok(Caller { scopes: scopes.map(<[String]>::to_vec) }),
        Err(Invalid::Unknown) => Err(Refusal::unauthenticated("the token is not known")),
        Err(Invalid::Expired) => Err(Refusal::unauthenticated("the token has expired")),
    }
}

/// The bearer token of `request`.
pub(crate) fn token_of(request: &Request) -> Option<&str> {
    let (scheme, token) = request.header("authorization")?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

impl Caller {
    /// Fails unless the token allows `call`.
    pub(crate) fn may(&self, call: &HttpCall) -> Result<()> {
        let Some(scopes) = &self.scopes else { return Ok(()) };
        if scopes.iter().any(|scope| scope == DEFAULT_SCOPE) || call.scopes.is_empty() {
            return Ok(());
        }
        let has = |wanted: &String| scopes.iter().any(|scope| covers(scope, wanted));
        if call.scopes.iter().any(|alternative| alternative.iter().all(has)) {
            return Ok(());
        }
        let wanted: Vec<String> = call.scopes.iter().map(|alternative| alternative.join(" and ")).collect();
        Err(Refusal::forbidden(format!("the token lacks one of the scopes {}", wanted.join(", "))))
    }
}

/// `OR.Jobs` also stands for `OR.Jobs.Read` and `OR.Jobs.Write`.
fn covers(scope: &str, wanted: &str) -> bool {
    wanted.strip_prefix(scope).is_some_and(|rest| rest.is_empty() || matches!(rest, ".Read" | ".Write"))
}
