//! Machines with their keys.

use secrecy::SecretString;

use crate::EntitySets as _;
use crate::client::Client;
use crate::lookup::{CANDIDATES, only};
use crate::odata::{LookupError, Result};
use crate::types::{ExtendedMachine, MachineType, extended_machine};

/// What is known of a machine.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MachineInfo {
    /// The id.
    pub id: i64,
    /// The name. Of a standard machine it is the host's.
    pub name: String,
    /// A standard machine, a template, and others.
    pub kind: Option<MachineType>,
    /// The key with which a robot connects to it. `Debug` does not show it.
    pub license_key: Option<SecretString>,
    /// How many runtimes it gives away.
    pub slots: MachineSlots,
    /// Versions of the robots that are connected, with how many there are of each.
    pub robot_versions: Vec<(String, i64)>,
}

/// How many runtimes of each kind a machine gives away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MachineSlots {
    /// Unattended robots.
    pub unattended: i32,
    /// Robots that are not for production.
    pub non_production: i32,
    /// Robots without a screen.
    pub headless: i32,
    /// Robots that test.
    pub test_automation: i32,
}

impl From<ExtendedMachine> for MachineInfo {
    #[inline]
    fn from(machine: ExtendedMachine) -> Self {
        let versions = machine.robot_versions.into_iter().flatten();
        Self {
            id: machine.id,
            name: machine.name.unwrap_or_default(),
            kind: machine.type_,
            license_key: machine.license_key.filter(|key| !key.is_empty()).map(SecretString::from),
            slots: MachineSlots {
                unattended: machine.unattended_slots.unwrap_or_default(),
                non_production: machine.non_production_slots.unwrap_or_default(),
                headless: machine.headless_slots.unwrap_or_default(),
                test_automation: machine.test_automation_slots.unwrap_or_default(),
            },
            robot_versions: versions
                .map(|seen| (seen.version.unwrap_or_default(), seen.count.unwrap_or_default()))
                .collect(),
        }
    }
}

impl Client {
    /// All machines with their keys.
    ///
    /// Scope `OR.Machines.Read`.
    pub async fn machine_list(&self) -> Result<Vec<MachineInfo>> {
        Ok(self.machines().query().all().await?.into_iter().map(MachineInfo::from).collect())
    }

    /// The machine `name`.
    ///
    /// Scope `OR.Machines.Read`.
    ///
    /// # Errors
    /// [`Error::Lookup`](crate::Error::Lookup) where there is none.
    pub async fn machine(&self, name: &str) -> Result<MachineInfo> {
        let found = self.machines().query().filter(extended_machine::NAME.eq(name)).await?;
        let found = found.into_iter().map(MachineInfo::from).collect();
        let names = async {
            let rows = self.machines().query().select((extended_machine::NAME,)).top(CANDIDATES).await?;
            Ok(rows.into_iter().filter_map(|(name,)| name).collect())
        };
        only(found, LookupError::none("machine", name), |info| info.id.to_string(), names).await
    }
}
