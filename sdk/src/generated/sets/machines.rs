// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Machines`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// The entity set `Machines`, of [`Machine`](types::Machine).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Machines(odata::Resource);

impl Machines {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Machines"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Machines`
    ///
    /// OAuth scopes: `OR.Machines` or `OR.Machines.Read`.
    ///
    /// Orchestrator permissions: `Machines.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::ExtendedMachine> {
        self.0.get("Machines.List").cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /Machines({key})`
    ///
    /// OAuth scopes: `OR.Machines` or `OR.Machines.Read`.
    ///
    /// Orchestrator permissions: `Machines.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::Machine> {
        self.0.entity(key).get("Machines.Read").one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /Machines`
    ///
    /// OAuth scopes: `OR.Machines` or `OR.Machines.Write`.
    ///
    /// Orchestrator permissions: `Machines.Create`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::Machine>) -> odata::Call<types::Machine> {
        self.0.post("Machines.Create").entity(entity.borrow()).call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /Machines({key})`
    ///
    /// OAuth scopes: `OR.Machines` or `OR.Machines.Write`.
    ///
    /// Orchestrator permissions: `Machines.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(&self, key: i64, entity: impl Borrow<types::Machine>) -> odata::Call<Option<types::Machine>> {
        self.0.entity(key).put("Machines.Replace").entity(entity.borrow()).call()
    }

    /// Changes one entity: reads it, changes what was read, and sends it back as a whole.
    ///
    /// Takes a [`get`](Self::get) and a [`replace`](Self::replace), and needs what they need.
    #[inline]
    pub fn update(
        &self,
        key: i64,
        change: impl FnOnce(&mut types::Machine) + Send + 'static,
    ) -> odata::Update<types::Machine> {
        let entity = self.0.entity(key);
        entity.get("Machines.Read").update(entity.put("Machines.Replace"), change)
    }

    /// Changes members of an entity, and leaves the others alone.
    ///
    /// `PATCH /Machines({key})`
    ///
    /// OAuth scopes: `OR.Machines` or `OR.Machines.Write`.
    ///
    /// Orchestrator permissions: `Machines.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn patch(&self, key: i64) -> odata::Patch<types::Machine> {
        self.0.entity(key).patch("Machines.Patch").patch_of()
    }

    /// Deletes an entity.
    ///
    /// `DELETE /Machines({key})`
    ///
    /// OAuth scopes: `OR.Machines` or `OR.Machines.Write`.
    ///
    /// Orchestrator permissions: `Machines.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("Machines.Delete").call()
    }

    /// Calls the action `DeleteBulk`.
    ///
    /// `POST /Machines/UiPath.Server.Configuration.OData.DeleteBulk`
    ///
    /// OAuth scopes: `OR.Machines` or `OR.Machines.Write`.
    ///
    /// Orchestrator permissions: `Machines.Delete`.
    ///
    /// Documented statuses: 204, 400.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete_bulk(&self) -> MachinesDeleteBulk {
        MachinesDeleteBulk::new(
            self.0
                .at("UiPath.Server.Configuration.OData.DeleteBulk")
                .post("Machines.DeleteBulk"),
        )
    }

    /// Calls the function `GetAssignedMachines`.
    ///
    /// `GET /Machines/UiPath.Server.Configuration.OData.GetAssignedMachines(folderId={folderId})`
    ///
    /// OAuth scopes: `OR.Machines` or `OR.Machines.Read`.
    ///
    /// Orchestrator permissions: `Machines.View` or `Jobs.Create`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_assigned_machines(&self, folder_id: i64) -> MachinesGetAssignedMachines {
        MachinesGetAssignedMachines::new(
            self.0
                .function("UiPath.Server.Configuration.OData.GetAssignedMachines")
                .arg("folderId", folder_id)
                .end()
                .get("Machines.GetAssignedMachines")
                .cap(1000),
        )
    }

    /// Calls the function `GetRuntimesForFolder`.
    ///
    /// `GET /Machines/UiPath.Server.Configuration.OData.GetRuntimesForFolder(folderId={folderId})`
    ///
    /// OAuth scopes: `OR.Machines` or `OR.Machines.Read`.
    ///
    /// Orchestrator permissions: `Machines.View` or `Jobs.Create`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get_runtimes_for_folder(&self, folder_id: i64) -> odata::Query<types::MachineRuntime, odata::Unpaged> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetRuntimesForFolder")
            .arg("folderId", folder_id)
            .end()
            .get("Machines.GetRuntimesForFolder")
            .query()
    }
}

odata::call! {
    /// The call `Machines.DeleteBulk` of [`Machines`], with its optional arguments.
    pub struct MachinesDeleteBulk: () {
        /// Parameter `machineIds`.
        param machine_ids: Vec<i64> = "machineIds",
    }
}

odata::query! {
    /// The call `Machines.GetAssignedMachines` of [`Machines`], with its optional arguments.
    pub struct MachinesGetAssignedMachines: types::Machine, odata::Paged {
        /// Query option `robotId`.
        option robot_id: i64 = "robotId",
    }
}
