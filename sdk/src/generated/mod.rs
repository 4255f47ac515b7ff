// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! Code written from the metadata of a service.
//!
//! The documents, sorted, have the SHA-256 `4483d5a384b0889f9a96060db9aa14f8202d67604abb7b87714202cced07b353`.

#![allow(dead_code, unused_imports, reason = "a program uses what it needs of it")]
use crate::odata;
pub mod types;
pub mod sets;
pub mod enums;

/// The entity sets of the service, for everything that can carry calls to it.
pub trait EntitySets: odata::Connect {
    /// The entity set `Alerts`.
    fn alerts(&self) -> sets::Alerts {
        sets::Alerts::new(self.handle())
    }

    /// The entity set `Assets`.
    fn assets(&self) -> sets::Assets {
        sets::Assets::new(self.handle())
    }

    /// The entity set `Attachments`.
    fn attachments(&self) -> sets::Attachments {
        sets::Attachments::new(self.handle())
    }

    /// The entity set `AuditLogs`.
    fn audit_logs(&self) -> sets::AuditLogs {
        sets::AuditLogs::new(self.handle())
    }

    /// The entity set `Buckets`.
    fn buckets(&self) -> sets::Buckets {
        sets::Buckets::new(self.handle())
    }

    /// The entity set `BusinessRules`.
    fn business_rules(&self) -> sets::BusinessRules {
        sets::BusinessRules::new(self.handle())
    }

    /// The entity set `Calendars`.
    fn calendars(&self) -> sets::Calendars {
        sets::Calendars::new(self.handle())
    }

    /// The entity set `CredentialStores`.
    fn credential_stores(&self) -> sets::CredentialStores {
        sets::CredentialStores::new(self.handle())
    }

    /// The entity set `ExecutionMedia`.
    fn execution_media(&self) -> sets::ExecutionMedia {
        sets::ExecutionMedia::new(self.handle())
    }

    /// The entity set `Exports`.
    fn exports(&self) -> sets::Exports {
        sets::Exports::new(self.handle())
    }

    /// The entity set `Folders`.
    fn folders(&self) -> sets::Folders {
        sets::Folders::new(self.handle())
    }

    /// The entity set `JobTriggers`.
    fn job_triggers(&self) -> sets::JobTriggers {
        sets::JobTriggers::new(self.handle())
    }

    /// The entity set `Jobs`.
    fn jobs(&self) -> sets::Jobs {
        sets::Jobs::new(self.handle())
    }

    /// The entity set `Libraries`.
    fn libraries(&self) -> sets::Libraries {
        sets::Libraries::new(self.handle())
    }

    /// The entity set `LicensesNamedUser`.
    fn licenses_named_user(&self) -> sets::LicensesNamedUser {
        sets::LicensesNamedUser::new(self.handle())
    }

    /// The entity set `LicensesRuntime`.
    fn licenses_runtime(&self) -> sets::LicensesRuntime {
        sets::LicensesRuntime::new(self.handle())
    }

    /// The entity set `Machines`.
    fn machines(&self) -> sets::Machines {
        sets::Machines::new(self.handle())
    }

    /// The entity set `OrganizationUnits`.
    fn organization_units(&self) -> sets::OrganizationUnits {
        sets::OrganizationUnits::new(self.handle())
    }

    /// The entity set `Permissions`.
    fn permissions(&self) -> sets::Permissions {
        sets::Permissions::new(self.handle())
    }

    /// The entity set `PersonalWorkspaces`.
    fn personal_workspaces(&self) -> sets::PersonalWorkspaces {
        sets::PersonalWorkspaces::new(self.handle())
    }

    /// The entity set `ProcessSchedules`.
    fn process_schedules(&self) -> sets::ProcessSchedules {
        sets::ProcessSchedules::new(self.handle())
    }

    /// The entity set `Processes`.
    fn processes(&self) -> sets::Processes {
        sets::Processes::new(self.handle())
    }

    /// The entity set `QueueDefinitions`.
    fn queue_definitions(&self) -> sets::QueueDefinitions {
        sets::QueueDefinitions::new(self.handle())
    }

    /// The entity set `QueueItemComments`.
    fn queue_item_comments(&self) -> sets::QueueItemComments {
        sets::QueueItemComments::new(self.handle())
    }

    /// The entity set `QueueItemEvents`.
    fn queue_item_events(&self) -> sets::QueueItemEvents {
        sets::QueueItemEvents::new(self.handle())
    }

    /// The entity set `QueueItems`.
    fn queue_items(&self) -> sets::QueueItems {
        sets::QueueItems::new(self.handle())
    }

    /// The entity set `QueueProcessingRecords`.
    fn queue_processing_records(&self) -> sets::QueueProcessingRecords {
        sets::QueueProcessingRecords::new(self.handle())
    }

    /// The entity set `QueueRetention`.
    fn queue_retention(&self) -> sets::QueueRetention {
        sets::QueueRetention::new(self.handle())
    }

    /// The entity set `Queues`.
    fn queues(&self) -> sets::Queues {
        sets::Queues::new(self.handle())
    }

    /// The entity set `ReleaseRetention`.
    fn release_retention(&self) -> sets::ReleaseRetention {
        sets::ReleaseRetention::new(self.handle())
    }

    /// The entity set `Releases`.
    fn releases(&self) -> sets::Releases {
        sets::Releases::new(self.handle())
    }

    /// The entity set `RobotLogs`.
    fn robot_logs(&self) -> sets::RobotLogs {
        sets::RobotLogs::new(self.handle())
    }

    /// The entity set `Robots`.
    fn robots(&self) -> sets::Robots {
        sets::Robots::new(self.handle())
    }

    /// The entity set `Roles`.
    fn roles(&self) -> sets::Roles {
        sets::Roles::new(self.handle())
    }

    /// The entity set `Sessions`.
    fn sessions(&self) -> sets::Sessions {
        sets::Sessions::new(self.handle())
    }

    /// The entity set `Settings`.
    fn settings(&self) -> sets::Settings {
        sets::Settings::new(self.handle())
    }

    /// The entity set `TaskActivities`.
    fn task_activities(&self) -> sets::TaskActivities {
        sets::TaskActivities::new(self.handle())
    }

    /// The entity set `TaskCatalogs`.
    fn task_catalogs(&self) -> sets::TaskCatalogs {
        sets::TaskCatalogs::new(self.handle())
    }

    /// The entity set `TaskDefinitions`.
    fn task_definitions(&self) -> sets::TaskDefinitions {
        sets::TaskDefinitions::new(self.handle())
    }

    /// The entity set `TaskNotes`.
    fn task_notes(&self) -> sets::TaskNotes {
        sets::TaskNotes::new(self.handle())
    }

    /// The entity set `TaskRetention`.
    fn task_retention(&self) -> sets::TaskRetention {
        sets::TaskRetention::new(self.handle())
    }

    /// The entity set `Tasks`.
    fn tasks(&self) -> sets::Tasks {
        sets::Tasks::new(self.handle())
    }

    /// The entity set `Tenants`.
    fn tenants(&self) -> sets::Tenants {
        sets::Tenants::new(self.handle())
    }

    /// The entity set `TestCaseDefinitions`.
    fn test_case_definitions(&self) -> sets::TestCaseDefinitions {
        sets::TestCaseDefinitions::new(self.handle())
    }

    /// The entity set `TestCaseExecutions`.
    fn test_case_executions(&self) -> sets::TestCaseExecutions {
        sets::TestCaseExecutions::new(self.handle())
    }

    /// The entity set `TestDataQueueItems`.
    fn test_data_queue_items(&self) -> sets::TestDataQueueItems {
        sets::TestDataQueueItems::new(self.handle())
    }

    /// The entity set `TestDataQueues`.
    fn test_data_queues(&self) -> sets::TestDataQueues {
        sets::TestDataQueues::new(self.handle())
    }

    /// The entity set `TestSetExecutions`.
    fn test_set_executions(&self) -> sets::TestSetExecutions {
        sets::TestSetExecutions::new(self.handle())
    }

    /// The entity set `TestSetSchedules`.
    fn test_set_schedules(&self) -> sets::TestSetSchedules {
        sets::TestSetSchedules::new(self.handle())
    }

    /// The entity set `TestSets`.
    fn test_sets(&self) -> sets::TestSets {
        sets::TestSets::new(self.handle())
    }

    /// The entity set `Users`.
    fn users(&self) -> sets::Users {
        sets::Users::new(self.handle())
    }

    /// The entity set `Webhooks`.
    fn webhooks(&self) -> sets::Webhooks {
        sets::Webhooks::new(self.handle())
    }
}

impl<T: odata::Connect + ?Sized> EntitySets for T {}
