//! What keeps a tenant in order: schedules, users and their roles, machines, the license.
//!
//! ```no_run
//! # async fn example(client: uipath_orchestrator::Client) -> uipath_orchestrator::Result<()> {
//! let shared = client.in_folder("Shared");
//! for schedule in shared.schedule_list().await? {
//!     println!("{}: {:?}", schedule.name, schedule.next_run);
//! }
//! shared.schedule("Nightly").disable().await?;
//! client.user("ada").add_role("Robot").await?;
//! println!("{} unattended robots are left", client.license().await?.left("Unattended"));
//! # Ok(()) }
//! ```

mod license;
mod machines;
mod roles;
mod schedules;
mod users;

pub use license::{LicenseInfo, LicenseUse};
pub use machines::{MachineInfo, MachineSlots};
pub use schedules::{ScheduleHandle, ScheduleInfo, ScheduleStart};
pub use users::{UserHandle, UserInfo};
