//! Who may call: tokens, and the flows that give them out.

mod authenticate;
mod authorize;
mod bearer;
mod grants;
mod scopes;
mod token;
mod tokens;
mod user_key;

pub(crate) use self::authenticate::authenticate;
pub(crate) use self::authorize::authorize;
pub(crate) use self::bearer::{caller, token_of};
pub(crate) use self::token::token;
pub(crate) use self::tokens::Tokens;
pub(crate) use self::user_key::user_key;
