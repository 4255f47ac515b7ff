//! What the orchestrator does by itself, beyond keeping rows.

mod agenda;
mod assets;
mod assignments;
mod attachments;
mod buckets;
mod cron;
mod folders;
mod jobs;
mod license;
mod lookups;
mod packages;
mod queues;
mod releases;
mod robots;
pub(crate) mod rules;
mod schedules;
mod settings;
mod tasks;
mod users;
mod webhooks;

pub(crate) use self::agenda::{Agenda, advance, take_up};
pub(crate) use self::assignments::{MACHINES_OF, USERS_OF, assign_machine};
pub(crate) use self::attachments::{attach_to_job, job_attachments};
pub(crate) use self::buckets::place as bucket_place;
pub(crate) use self::jobs::{End, Plan, past_job};
pub(crate) use self::packages::key_of;
pub(crate) use self::queues::insert as queue_item;
pub(crate) use self::users::user_role;
pub(crate) use self::webhooks::Call;

use serde_json::Value as Json;

use crate::context::{Context, View};
use crate::folder::FOLDERS;
use crate::operation::Invocation;
use crate::refusal::Result;
use crate::reply::Reply;
use crate::store::{Key, Store};

/// Sets that the emulator does things with, by the names that the service gives them.
pub(crate) mod sets {
    pub(crate) const ASSETS: &str = "Assets";
    pub(crate) const ATTACHMENTS: &str = "Attachments";
    pub(crate) const BUCKETS: &str = "Buckets";
    pub(crate) const CALENDARS: &str = "Calendars";
    pub(crate) const CATALOGS: &str = "TaskCatalogs";
    pub(crate) const JOBS: &str = "Jobs";
    pub(crate) const LIBRARIES: &str = "Libraries";
    pub(crate) const LOGS: &str = "RobotLogs";
    pub(crate) const MACHINES: &str = "Machines";
    pub(crate) const PROCESSES: &str = "Processes";
    pub(crate) const QUEUES: &str = "QueueDefinitions";
    pub(crate) const QUEUE_ITEMS: &str = "QueueItems";
    pub(crate) const RELEASES: &str = "Releases";
    pub(crate) const ROBOTS: &str = "Robots";
    pub(crate) const ROLES: &str = "Roles";
    pub(crate) const SCHEDULES: &str = "ProcessSchedules";
    pub(crate) const SESSIONS: &str = "Sessions";
    pub(crate) const SETTINGS: &str = "Settings";
    pub(crate) const TASKS: &str = "Tasks";
    pub(crate) const USERS: &str = "Users";
    pub(crate) const WEBHOOKS: &str = "Webhooks";
}

/// Works out the result of an operation.
pub(crate) type Handler = fn(&mut Context<'_>, &Invocation<'_>) -> Result<Reply>;

/// The code that is written by hand for an operation.
pub(crate) fn handler(invocation: &Invocation<'_>) -> Option<Handler> {
    let set = invocation.set?.name.as_str();
    let name = invocation.operation.name.name.as_str();
    Some(match (set, name) {
        (sets::JOBS, "StartJobs") => jobs::start,
        (sets::JOBS, "RestartJob") => jobs::restart,
        (sets::JOBS, "ResumeJob") => jobs::resume,
        (sets::JOBS, "ValidateDynamicJob") => jobs::validate_dynamic,
        (sets::JOBS, "ValidateExistingJob") => jobs::validate_existing,
        (sets::LOGS, "GetTotalCount") => jobs::count_logs,
        (sets::WEBHOOKS, "GetEventTypes") => webhooks::event_types,
        (sets::WEBHOOKS, "Ping") => webhooks::ping,
        (sets::WEBHOOKS, "TriggerCustom") => webhooks::trigger,
        (sets::JOBS, "StopJob") => jobs::stop_one,
        (sets::JOBS, "StopJobs") => jobs::stop_many,
        ("Queues", "AddQueueItem") => queues::add,
        ("Queues", "BulkAddQueueItems") => queues::add_many,
        ("Queues", "StartTransaction") => queues::start_transaction,
        ("Queues", "SetTransactionResult") => queues::set_result,
        (sets::QUEUE_ITEMS, "SetTransactionProgress") => queues::set_progress,
        (sets::QUEUE_ITEMS, "DeleteBulk") => queues::delete,
        (sets::QUEUE_ITEMS, "SetItemReviewStatus") => queues::review,
        (sets::QUEUE_ITEMS, "GetItemProcessingHistory") => queues::history,
        (sets::QUEUE_ITEMS, "GetItemLastRetryByKey") => queues::last_retry,
        (sets::ASSETS, "GetRobotAsset" | "GetRobotAssetByRobotId" | "GetRobotAssetByNameForRobotKey") => {
            assets::of_robot
        }
        (sets::QUEUE_ITEMS, "SetItemReviewer") => queues::set_reviewer,
        (sets::QUEUE_ITEMS, "UnsetItemReviewer") => queues::unset_reviewer,
        (sets::QUEUE_ITEMS, "GetReviewers") => users::all,
        (sets::QUEUE_ITEMS, "GetItemLastRetry") => queues::last_retry_of,
        ("QueueItemComments", "GetQueueItemCommentsHistory") => queues::comments,
        ("QueueProcessingRecords", "RetrieveQueuesProcessingStatus") => queues::status_of_all,
        (sets::ASSETS, "SetRobotAssetByRobotKey") => assets::set_for_robot,
        (sets::BUCKETS, "GetReadUri") => buckets::read_uri,
        (sets::BUCKETS, "GetWriteUri") => buckets::write_uri,
        (sets::BUCKETS, "GetFiles") => buckets::files,
        (sets::BUCKETS, "GetDirectories") => buckets::directories,
        (sets::BUCKETS, "GetFile") => buckets::file,
        (sets::BUCKETS, "DeleteFile") => buckets::delete_file,
        (sets::PROCESSES | sets::LIBRARIES, "UploadPackage") => packages::upload,
        (sets::PROCESSES | sets::LIBRARIES, "DownloadPackage") => packages::download,
        (sets::PROCESSES, "GetProcessVersions") | (sets::LIBRARIES, "GetVersions") => packages::all_versions,
        (sets::RELEASES, "UpdateToLatestPackageVersion" | "UpdateToLatestPackageVersionByKey") => releases::to_latest,
        (sets::RELEASES, "UpdateToLatestPackageVersionBulk" | "UpdateToLatestPackageVersionBulkByKey") => {
            releases::all_to_latest
        }
        (sets::RELEASES, "UpdateToSpecificPackageVersion" | "UpdateToSpecificPackageVersionByKey") => {
            releases::to_specific
        }
        (sets::RELEASES, "RollbackToPreviousReleaseVersion" | "RollbackToPreviousReleaseVersionByKey") => {
            releases::back
        }
        (sets::RELEASES, "UpdateByKey") => releases::update,
        (sets::SCHEDULES, "SetEnabled") => schedules::set_enabled,
        (sets::SCHEDULES, "ValidateProcessSchedule") => schedules::validate,
        (sets::CALENDARS, "CalendarExists") => schedules::calendar_exists,
        (sets::CATALOGS, "CreateTaskCatalog") => tasks::create_catalog,
        (sets::CATALOGS, "UpdateTaskCatalog") => tasks::update_catalog,
        (sets::TASKS, "AssignTasks" | "ReassignTasks") => tasks::assign,
        (sets::TASKS, "UnassignTasks") => tasks::unassign,
        (sets::TASKS, "DeleteTasks") => tasks::delete,
        (sets::USERS, "AssignRoles") => users::assign_roles,
        (sets::USERS, "ToggleRole") => users::toggle_role,
        (sets::USERS, "GetCurrentUser") => users::current,
        (sets::ROLES, "SetUsers") => users::set_of_role,
        (sets::ROLES, "GetUsersForRole") => users::of_role,
        (sets::ROLES, "GetUserIdsForRole") => users::ids_of_role,
        (FOLDERS, "MoveFolder") => folders::move_to,
        (FOLDERS, "AssignUsers") => assignments::assign_users,
        (FOLDERS, "RemoveUserFromFolder" | "RemoveUserFromFolderByKey") => assignments::remove_user,
        (FOLDERS, "GetUsersForFolder") => assignments::users,
        (FOLDERS, "GetAllRolesForUser") => assignments::roles_of_user,
        (FOLDERS, "AssignMachines") => assignments::assign_machines,
        (FOLDERS, "RemoveMachinesFromFolder") => assignments::remove_machines,
        (FOLDERS, "UpdateMachinesToFolderAssociations") => assignments::update_machines,
        (FOLDERS, "GetMachinesForFolder") => assignments::machines,
        (sets::MACHINES, "GetAssignedMachines") => assignments::assigned_machines,
        (sets::ROBOTS, "ToggleEnabledStatus") => robots::set_enabled,
        (sets::ROBOTS, "GetFolderRobots" | "GetRobotsFromFolder") => robots::of_folder,
        (sets::ROBOTS, "GetUsernames") => robots::user_names,
        (sets::ROBOTS, "GetMachineNameToLicenseKeyMappings") => robots::license_keys,
        (sets::SESSIONS, "GetMachineSessionRuntimes" | "GetMachineSessionRuntimesByFolderId") => robots::runtimes,
        (sets::SETTINGS, "UpdateBulk") => settings::update_many,
        (sets::SETTINGS, "DeleteBulk") => settings::delete_many,
        (sets::SETTINGS, "GetLicense") => license::license,
        (_, "GetByKey") => lookups::by_key,
        (_, name) if name.starts_with("GetFoldersFor") => lookups::folders_of,
        (_, "GetFiltered") | (sets::ROBOTS, "GetConfiguredRobots") => lookups::in_folder,
        (sets::SESSIONS, "GetGlobalSessions") => lookups::across_folders,
        (_, name) if name.contains("AcrossFolders") => lookups::across_folders,
        _ => return None,
    })
}

/// A member that an answer about one row has besides those that the metadata knows.
pub(crate) fn besides(ctx: View<'_>, set: &str, key: &Key) -> Option<(&'static str, Json)> {
    (set == sets::ATTACHMENTS).then(|| attachments::address(ctx, key))
}

/// Whether clients of the vendor make the call `name` without a folder, which its description asks for.
pub(crate) fn spans_folders(set: &str, name: &str) -> bool {
    let of_tasks = matches!(name, "Read" | "AssignTasks" | "ReassignTasks" | "UnassignTasks" | "GetTaskUsers");
    name.contains("AcrossFolders") || (set == sets::TASKS && of_tasks)
}

/// The set that keeps the rows of `set`: the service calls queue items by two names.
pub(crate) fn kept_in(set: &str) -> &str {
    if set == "Queues" { sets::QUEUE_ITEMS } else { set }
}

/// Indices for the lookups of this module, and for what clients mostly filter by.
pub(crate) fn index(store: &mut Store) {
    store.index(sets::QUEUE_ITEMS, "QueueDefinitionId");
    store.index(sets::QUEUE_ITEMS, "Reference");
    store.index(sets::QUEUE_ITEMS, "Status");
    store.order(sets::QUEUE_ITEMS, queues::place);
    store.index(sets::JOBS, "Key");
    store.index(sets::JOBS, "Robot");
    store.index(sets::JOBS, "State");
    store.index(sets::LOGS, "JobKey");
    store.index(sets::RELEASES, "Key");
}
