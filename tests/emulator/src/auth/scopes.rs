//! The scopes that tokens allow.

use std::collections::BTreeSet;

use crate::refusal::{Refusal, Result};
use crate::state::World;

/// What a user may ask for besides the scopes of the service.
const OF_USERS: [&str; 4] = ["offline_access", "openid", "profile", "email"];

/// The scopes that `text` asks for; all, if it names none.
pub(super) fn wanted(world: &World, text: &str, by_user: bool) -> Result<Vec<String>> {
    let allowed = allowed(world);
    let wanted: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    let is_known = |scope: &str| allowed.contains(scope) || (by_user && OF_USERS.contains(&scope));
    if let Some(unknown) = wanted.iter().find(|scope| !is_known(scope)) {
        return Err(Refusal::oauth(400, "invalid_scope", None)
            .because(format!("the application may not ask for the scope `{unknown}`")));
    }
    Ok(if wanted.is_empty() { allowed.into_iter().collect() } else { wanted })
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
