//! Assets by their names: read as Rust types, written without losing what else they hold.
//!
//! ```no_run
//! use uipath_orchestrator::secrecy::SecretString;
//! use uipath_orchestrator::assets::Credential;
//!
//! # async fn example(folder: uipath_orchestrator::InFolder) -> uipath_orchestrator::Result<()> {
//! let retries: i32 = folder.asset("Retries").get().await?;
//! folder.asset("Retries").set(retries + 1).await?;
//!
//! let password = SecretString::from(std::env::var("ERP_PASSWORD").unwrap_or_default());
//! folder.asset("ErpLogin").set(Credential::new("erp-robot", password)).await?;
//! let login: Credential = folder.asset("ErpLogin").get_for_robot("Ada").await?;
//! # Ok(()) }
//! ```
//!
//! Plain reads never give a password or a secret back: the service keeps those for robots.
//! [`AssetHandle::get_for_robot`] reads as a robot would.

mod handle;
mod members;
mod read;
mod robot;
mod value;
mod write;

pub use handle::AssetHandle;
pub use read::{AssetGet, FromAsset};
pub use robot::RobotRef;
pub use value::{AssetValue, Credential};
pub use write::AssetSet;
