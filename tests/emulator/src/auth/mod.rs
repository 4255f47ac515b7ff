//! Who may call: tokens, and the flows that give them out.

mod authenticate;
mod bearer;
mod client_credentials;
mod tokens;
mod user_key;

pub(crate) use self::authenticate::authenticate;
pub(crate) use self::bearer::{caller, token_of};
pub(crate) use self::client_credentials::token;
pub(crate) use self::tokens::Tokens;
pub(crate) use self::user_key::user_key;
