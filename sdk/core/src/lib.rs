//! The core of `uipath-orchestrator`, in a crate of its own, so that it is compiled once however often code is generated
//! anew on top of it. Programs use it through that crate, which has all of its modules.
//!
//! | module | what it holds |
//! |---|---|
//! | [`odata`] | the runtime of the generated code: queries, filters, pages, values, errors |
//! | [`auth`] | ways to sign in, and the trait for one of your own |
//! | [`transport`] | how requests travel: reqwest, or something of your own |

pub mod auth;
mod folder;
pub mod transport;

// The last, since the metadata of the crate has tables over all items that end with the last item in them: what only
// the code above has takes no room for the many items of this.
pub mod odata;

#[cfg(feature = "reqwest")]
pub use reqwest;
pub use {bytes, futures_core, http, jiff, rust_decimal, secrecy, serde_json, uuid};

pub use folder::FolderRef;

/// What the client of `uipath-orchestrator` is put together from; it can change with every version.
#[doc(hidden)]
pub mod parts {
    pub use crate::auth::flow::Service;
    pub use crate::auth::single_flight::TokenCache;
    pub use crate::folder::{FolderHeader, decoded};
    pub use crate::transport::address::{LEGACY_CLOUD, Root};
    pub use crate::transport::budget::Budget;
    pub use crate::transport::call::headers;
    pub use crate::transport::exchange::{Answer, Limits};
    pub use crate::transport::execute::{Core, Shared};
    pub use crate::transport::line::{Line, Lines};
    pub use crate::transport::moment::after;
    pub use crate::transport::pacing::Pacer;
    pub use crate::transport::store::{StoreCall, store_header};

    /// Tokens, keys and addresses with rights in them are in these: they show nothing of what they hold.
    macro_rules! hide {
        ($($part:ty),*) => {
            $(impl std::fmt::Debug for $part {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.debug_struct(stringify!($part)).finish_non_exhaustive()
                }
            })*
        };
    }
    hide!(Core, Line, Lines, Service<'_>, Shared, StoreCall, TokenCache);
}
