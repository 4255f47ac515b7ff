// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! Every generated call once, with samples for all arguments.

use uipath_orchestrator::generated::{types, EntitySets};
use uipath_orchestrator::odata as odata;
use super::sample::{Made, file, made, sample};

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_alerts(service: &odata::Handle) -> Vec<Made> {
    let set = service.alerts();
    Vec::from([
        made(set.query()),
        made(set.get_unread_count()),
        made(set.mark_as_read(sample::<Vec<odata::Guid>>("Collection(Edm.Guid)"))),
        made(
            set
                .raise_process_alert(
                    sample::<types::ProcessAlert>("UiPath.Server.Configuration.OData.ProcessAlertDto"),
                ),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_assets(service: &odata::Handle) -> Vec<Made> {
    let set = service.assets();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::Asset>("UiPath.Server.Configuration.OData.AssetDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::Asset>("UiPath.Server.Configuration.OData.AssetDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(set.get_assets_across_folders().exclude_folder_id(sample::<i64>("Edm.Int64"))),
        made(set.get_filtered()),
        made(set.get_folders_for_asset(sample::<i64>("Edm.Int64"))),
        made(
            set
                .get_robot_asset(sample::<String>("Edm.String"), sample::<String>("Edm.String")),
        ),
        made(
            set
                .get_robot_asset_by_name_for_robot_key(sample::<String>("Edm.String"), sample::<String>("Edm.String"))
                .supports_credentials_proxy_disconnected(sample::<bool>("Edm.Boolean")),
        ),
        made(
            set
                .get_robot_asset_by_robot_id(sample::<i64>("Edm.Int64"), sample::<String>("Edm.String")),
        ),
        made(
            set
                .set_robot_asset_by_robot_key(
                    sample::<types::UserAsset>("UiPath.Server.Configuration.OData.UserAssetDto"),
                    sample::<String>("Edm.String"),
                ),
        ),
        made(
            set
                .share_to_folders()
                .asset_ids(sample::<Vec<i64>>("Collection(Edm.Int64)"))
                .to_add_folder_ids(sample::<Vec<i64>>("Collection(Edm.Int64)"))
                .to_remove_folder_ids(sample::<Vec<i64>>("Collection(Edm.Int64)")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_attachments(service: &odata::Handle) -> Vec<Made> {
    let set = service.attachments();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<odata::Guid>("Edm.Guid"))),
        made(
            set
                .create(sample::<types::Attachment>("UiPath.Server.Configuration.OData.AttachmentDto")),
        ),
        made(set.delete(sample::<odata::Guid>("Edm.Guid"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_audit_logs(service: &odata::Handle) -> Vec<Made> {
    let set = service.audit_logs();
    Vec::from([
        made(
            set
                .query()
                .x_uipath_audited_service(
                    sample::<types::AuditedService>("UiPath.Server.Configuration.OData.AuditedService"),
                ),
        ),
        made(
            set
                .export()
                .audited_service(sample::<types::AuditedService>("UiPath.Server.Configuration.OData.AuditedService")),
        ),
        made(
            set
                .get_audit_log_details(sample::<i64>("Edm.Int64"))
                .x_uipath_audited_service(
                    sample::<types::AuditedService>("UiPath.Server.Configuration.OData.AuditedService"),
                ),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_buckets(service: &odata::Handle) -> Vec<Made> {
    let set = service.buckets();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::Bucket>("UiPath.Server.Configuration.OData.BucketDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::Bucket>("UiPath.Server.Configuration.OData.BucketDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(
            set
                .get_buckets_across_folders()
                .exclude_folder_id(sample::<i64>("Edm.Int64")),
        ),
        made(set.get_folders_for_bucket(sample::<i64>("Edm.Int64"))),
        made(
            set
                .share_to_folders()
                .bucket_ids(sample::<Vec<i64>>("Collection(Edm.Int64)"))
                .to_add_folder_ids(sample::<Vec<i64>>("Collection(Edm.Int64)"))
                .to_remove_folder_ids(sample::<Vec<i64>>("Collection(Edm.Int64)")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .delete_file()
                .path(sample::<String>("Edm.String")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .get_directories()
                .directory(sample::<String>("Edm.String"))
                .file_name_glob(sample::<String>("Edm.String")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .get_file()
                .path(sample::<String>("Edm.String")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .get_files()
                .directory(sample::<String>("Edm.String"))
                .recursive(sample::<bool>("Edm.Boolean"))
                .file_name_glob(sample::<String>("Edm.String")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .get_read_uri()
                .path(sample::<String>("Edm.String"))
                .expiry_in_minutes(sample::<i32>("Edm.Int32")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .get_write_uri()
                .path(sample::<String>("Edm.String"))
                .expiry_in_minutes(sample::<i32>("Edm.Int32"))
                .content_type(sample::<String>("Edm.String")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_business_rules(service: &odata::Handle) -> Vec<Made> {
    let set = service.business_rules();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<odata::Guid>("Edm.Guid"))),
        made(set.create(sample::<String>("Edm.String"), file())),
        made(
            set
                .replace(sample::<odata::Guid>("Edm.Guid"), sample::<String>("Edm.String"))
                .file(file()),
        ),
        made(set.delete(sample::<odata::Guid>("Edm.Guid"))),
        made(
            set
                .get_business_rules_across_folders()
                .exclude_folder_id(sample::<i64>("Edm.Int64")),
        ),
        made(set.get_folders_for_business_rule(sample::<odata::Guid>("Edm.Guid"))),
        made(
            set
                .get_read_uri(sample::<String>("Edm.String"))
                .version_number(sample::<String>("Edm.String"))
                .expiry_in_minutes(sample::<i32>("Edm.Int32")),
        ),
        made(set.get_version_list(sample::<odata::Guid>("Edm.Guid"))),
        made(
            set
                .share_to_folders()
                .business_rule_keys(sample::<Vec<odata::Guid>>("Collection(Edm.Guid)"))
                .to_add_folder_ids(sample::<Vec<i64>>("Collection(Edm.Int64)"))
                .to_remove_folder_ids(sample::<Vec<i64>>("Collection(Edm.Int64)")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_calendars(service: &odata::Handle) -> Vec<Made> {
    let set = service.calendars();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::ExtendedCalendar>("UiPath.Server.Configuration.OData.ExtendedCalendarDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::ExtendedCalendar>("UiPath.Server.Configuration.OData.ExtendedCalendarDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(set.calendar_exists(sample::<String>("Edm.String"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_credential_stores(service: &odata::Handle) -> Vec<Made> {
    let set = service.credential_stores();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::CredentialStore>("UiPath.Server.Configuration.OData.CredentialStoreDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::CredentialStore>("UiPath.Server.Configuration.OData.CredentialStoreDto"),
                ),
        ),
        made(
            set
                .delete(sample::<i64>("Edm.Int64"))
                .force_delete(sample::<bool>("Edm.Boolean")),
        ),
        made(
            set
                .get_available_credential_store_types()
                .proxy_id(sample::<i64>("Edm.Int64")),
        ),
        made(
            set
                .get_default_store_for_resource_type(
                    sample::<types::ResourceType>("UiPath.Server.Configuration.OData.ResourceType"),
                ),
        ),
        made(
            set
                .get_resources_for_credential_store_types(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::ResourceType>("UiPath.Server.Configuration.OData.ResourceType"),
                ),
        ),
        made(
            set
                .get_resources_for_credentials_proxy_resource_types(
                    sample::<i64>("Edm.Int64"),
                    sample::<
                        types::CredentialsProxyResourceType,
                    >("UiPath.Server.Configuration.OData.CredentialsProxyResourceType"),
                ),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .set_default_store_for_resource_type(
                    sample::<types::ResourceType>("UiPath.Server.Configuration.OData.ResourceType"),
                ),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_execution_media(service: &odata::Handle) -> Vec<Made> {
    let set = service.execution_media();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(set.delete_media_by_job_id(sample::<i64>("Edm.Int64"))),
        made(set.download_media_by_job_id(sample::<i64>("Edm.Int64"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_exports(service: &odata::Handle) -> Vec<Made> {
    let set = service.exports();
    Vec::from([
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(set.by_key(sample::<i64>("Edm.Int64")).get_download_link()),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_folders(service: &odata::Handle) -> Vec<Made> {
    let set = service.folders();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::Folder>("UiPath.Server.Configuration.OData.FolderDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::Folder>("UiPath.Server.Configuration.OData.FolderDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(
            set
                .assign_domain_user(
                    sample::<types::DomainUserAssignment>("UiPath.Server.Configuration.OData.DomainUserAssignmentDto"),
                ),
        ),
        made(
            set
                .assign_machines(
                    sample::<types::MachineAssignments>("UiPath.Server.Configuration.OData.MachineAssignmentsDto"),
                ),
        ),
        made(
            set
                .assign_users(sample::<types::UserAssignments>("UiPath.Server.Configuration.OData.UserAssignmentsDto")),
        ),
        made(
            set
                .get_all_roles_for_user(
                    sample::<String>("Edm.String"),
                    sample::<i32>("Edm.Int32"),
                    sample::<i32>("Edm.Int32"),
                )
                .type_(sample::<types::DirectoryObjectType>("UiPath.Server.Configuration.OData.DirectoryObjectType"))
                .search_text(sample::<String>("Edm.String")),
        ),
        made(set.get_by_key(sample::<odata::Guid>("Edm.Guid"))),
        made(set.get_machines_for_folder(sample::<i64>("Edm.Int64"))),
        made(
            set
                .get_move_folder_machines_changes()
                .folder_id(sample::<i64>("Edm.Int64"))
                .target_parent_id(sample::<i64>("Edm.Int64")),
        ),
        made(
            set
                .get_subfolders_with_assigned_machine()
                .root_folder_id(sample::<i64>("Edm.Int64"))
                .machine_id(sample::<i64>("Edm.Int64")),
        ),
        made(
            set
                .get_users_for_folder(sample::<i64>("Edm.Int64"), sample::<bool>("Edm.Boolean"))
                .include_alerts_enabled(sample::<bool>("Edm.Boolean")),
        ),
        made(
            set
                .toggle_folder_machine_inherit()
                .folder_id(sample::<i64>("Edm.Int64"))
                .inherit_enabled(sample::<bool>("Edm.Boolean"))
                .machine_id(sample::<i64>("Edm.Int64")),
        ),
        made(
            set
                .update_machines_to_folder_associations(
                    sample::<
                        types::MachinesFolderAssociations,
                    >("UiPath.Server.Configuration.OData.MachinesFolderAssociationsDto"),
                ),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .move_folder()
                .target_parent_id(sample::<i64>("Edm.Int64")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .remove_machines_from_folder(sample::<Vec<i64>>("Collection(Edm.Int64)")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .remove_user_from_folder(sample::<i64>("Edm.Int64")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .remove_user_from_folder_by_key(sample::<odata::Guid>("Edm.Guid")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_job_triggers(service: &odata::Handle) -> Vec<Made> {
    let set = service.job_triggers();
    Vec::from([
        made(set.query()),
        made(set.get_by_job_key(sample::<odata::Guid>("Edm.Guid"))),
        made(set.get_with_wait_events(sample::<i64>("Edm.Int64"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_jobs(service: &odata::Handle) -> Vec<Made> {
    let set = service.jobs();
    Vec::from([
        made(
            set
                .query()
                .mandatory_permissions(sample::<Vec<String>>("Collection(Edm.String)"))
                .at_least_one_permissions(sample::<Vec<String>>("Collection(Edm.String)")),
        ),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(set.export()),
        made(set.restart_job(sample::<i64>("Edm.Int64"))),
        made(set.resume_job(sample::<odata::Guid>("Edm.Guid"))),
        made(
            set
                .start_jobs(sample::<types::StartProcess>("UiPath.Server.Configuration.OData.StartProcessDto")),
        ),
        made(
            set
                .stop_jobs(
                    sample::<Vec<i64>>("Collection(Edm.Int64)"),
                    sample::<types::StopStrategy>("UiPath.Server.Configuration.OData.StopStrategy"),
                ),
        ),
        made(
            set
                .validate_dynamic_job(
                    sample::<types::StartProcess>("UiPath.Server.Configuration.OData.StartProcessDto"),
                ),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .stop_job(sample::<types::StopStrategy>("UiPath.Server.Configuration.OData.StopStrategy")),
        ),
        made(set.by_key(sample::<i64>("Edm.Int64")).validate_existing_job()),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_libraries(service: &odata::Handle) -> Vec<Made> {
    let set = service.libraries();
    Vec::from([
        made(
            set
                .query()
                .search_term(sample::<String>("Edm.String"))
                .feed_id(sample::<odata::Guid>("Edm.Guid")),
        ),
        made(
            set
                .delete(sample::<String>("Edm.String"))
                .feed_id(sample::<odata::Guid>("Edm.Guid")),
        ),
        made(
            set
                .download_package(sample::<String>("Edm.String"))
                .feed_id(sample::<odata::Guid>("Edm.Guid")),
        ),
        made(
            set
                .get_versions(sample::<String>("Edm.String"))
                .feed_id(sample::<odata::Guid>("Edm.Guid")),
        ),
        made(
            set
                .upload_package(file())
                .file1(file())
                .file2(file())
                .file3(file())
                .file4(file())
                .file5(file())
                .file6(file())
                .file7(file())
                .file8(file())
                .file9(file())
                .feed_id(sample::<odata::Guid>("Edm.Guid")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_licenses_named_user(service: &odata::Handle) -> Vec<Made> {
    let set = service.licenses_named_user();
    Vec::from([
        made(
            set
                .get_licenses_named_user(sample::<types::RobotType>("UiPath.Server.Configuration.OData.RobotType")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_licenses_runtime(service: &odata::Handle) -> Vec<Made> {
    let set = service.licenses_runtime();
    Vec::from([
        made(
            set
                .get_licenses_runtime(sample::<types::RobotType>("UiPath.Server.Configuration.OData.RobotType")),
        ),
        made(
            set
                .by_key(sample::<String>("Edm.String"))
                .toggle_enabled(
                    sample::<bool>("Edm.Boolean"),
                    sample::<String>("Edm.String"),
                    sample::<types::RobotType>("UiPath.Server.Configuration.OData.RobotType"),
                ),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_machines(service: &odata::Handle) -> Vec<Made> {
    let set = service.machines();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::Machine>("UiPath.Server.Configuration.OData.MachineDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::Machine>("UiPath.Server.Configuration.OData.MachineDto"),
                ),
        ),
        made(set.patch(sample::<i64>("Edm.Int64"))),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(set.delete_bulk().machine_ids(sample::<Vec<i64>>("Collection(Edm.Int64)"))),
        made(
            set
                .get_assigned_machines(sample::<i64>("Edm.Int64"))
                .robot_id(sample::<i64>("Edm.Int64")),
        ),
        made(set.get_runtimes_for_folder(sample::<i64>("Edm.Int64"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_organization_units(service: &odata::Handle) -> Vec<Made> {
    let set = service.organization_units();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::OrganizationUnit>("UiPath.Server.Configuration.OData.OrganizationUnitDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::OrganizationUnit>("UiPath.Server.Configuration.OData.OrganizationUnitDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(set.get_user_ids_for_unit(sample::<i64>("Edm.Int64"))),
        made(set.get_users_for_unit(sample::<i64>("Edm.Int64"))),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .set_users(sample::<Vec<i64>>("Collection(Edm.Int64)"), sample::<Vec<i64>>("Collection(Edm.Int64)")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_permissions(service: &odata::Handle) -> Vec<Made> {
    let set = service.permissions();
    Vec::from([made(set.query())])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_personal_workspaces(service: &odata::Handle) -> Vec<Made> {
    let set = service.personal_workspaces();
    Vec::from([
        made(set.query()),
        made(set.get_personal_workspace()),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .convert_to_folder(sample::<String>("Edm.String")),
        ),
        made(set.by_key(sample::<i64>("Edm.Int64")).start_exploring()),
        made(set.by_key(sample::<i64>("Edm.Int64")).stop_exploring()),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_process_schedules(service: &odata::Handle) -> Vec<Made> {
    let set = service.process_schedules();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::ProcessSchedule>("UiPath.Server.Configuration.OData.ProcessScheduleDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::ProcessSchedule>("UiPath.Server.Configuration.OData.ProcessScheduleDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(set.get_robot_ids_for_schedule(sample::<i64>("Edm.Int64"))),
        made(
            set
                .set_enabled()
                .enabled(sample::<bool>("Edm.Boolean"))
                .multistatus_enabled(sample::<bool>("Edm.Boolean"))
                .schedule_ids(sample::<Vec<i64>>("Collection(Edm.Int64)")),
        ),
        made(
            set
                .validate_process_schedule(
                    sample::<types::ProcessSchedule>("UiPath.Server.Configuration.OData.ProcessScheduleDto"),
                ),
        ),
        made(set.by_key(sample::<i64>("Edm.Int64")).activate()),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_processes(service: &odata::Handle) -> Vec<Made> {
    let set = service.processes();
    Vec::from([
        made(
            set
                .query()
                .search_term(sample::<String>("Edm.String"))
                .feed_id(sample::<odata::Guid>("Edm.Guid")),
        ),
        made(
            set
                .delete(sample::<String>("Edm.String"))
                .feed_id(sample::<odata::Guid>("Edm.Guid")),
        ),
        made(
            set
                .download_package(sample::<String>("Edm.String"))
                .feed_id(sample::<odata::Guid>("Edm.Guid")),
        ),
        made(set.get_arguments(sample::<String>("Edm.String"))),
        made(
            set
                .get_process_versions(sample::<String>("Edm.String"))
                .feed_id(sample::<odata::Guid>("Edm.Guid")),
        ),
        made(
            set
                .upload_package(file())
                .file1(file())
                .file2(file())
                .file3(file())
                .file4(file())
                .file5(file())
                .file6(file())
                .file7(file())
                .file8(file())
                .file9(file())
                .feed_id(sample::<odata::Guid>("Edm.Guid")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_queue_definitions(service: &odata::Handle) -> Vec<Made> {
    let set = service.queue_definitions();
    Vec::from([
        made(
            set
                .query()
                .mandatory_permissions(sample::<Vec<String>>("Collection(Edm.String)"))
                .at_least_one_permissions(sample::<Vec<String>>("Collection(Edm.String)")),
        ),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::QueueDefinition>("UiPath.Server.Configuration.OData.QueueDefinitionDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::QueueDefinition>("UiPath.Server.Configuration.OData.QueueDefinitionDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(set.get_by_key(sample::<odata::Guid>("Edm.Guid"))),
        made(set.get_folders_for_queue(sample::<i64>("Edm.Int64"))),
        made(set.get_queues_across_folders().exclude_folder_id(sample::<i64>("Edm.Int64"))),
        made(
            set
                .share_to_folders()
                .queue_ids(sample::<Vec<i64>>("Collection(Edm.Int64)"))
                .to_add_folder_ids(sample::<Vec<i64>>("Collection(Edm.Int64)"))
                .to_remove_folder_ids(sample::<Vec<i64>>("Collection(Edm.Int64)")),
        ),
        made(set.by_key(sample::<i64>("Edm.Int64")).export()),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .get_json_schema_definition(sample::<String>("Edm.String")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_queue_item_comments(service: &odata::Handle) -> Vec<Made> {
    let set = service.queue_item_comments();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::QueueItemComment>("UiPath.Server.Configuration.OData.QueueItemCommentDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::QueueItemComment>("UiPath.Server.Configuration.OData.QueueItemCommentDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(set.get_queue_item_comments_history(sample::<i64>("Edm.Int64"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_queue_item_events(service: &odata::Handle) -> Vec<Made> {
    let set = service.queue_item_events();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(set.get_queue_item_events_history(sample::<i64>("Edm.Int64"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_queue_items(service: &odata::Handle) -> Vec<Made> {
    let set = service.queue_items();
    Vec::from([
        made(
            set
                .query()
                .mandatory_permissions(sample::<Vec<String>>("Collection(Edm.String)"))
                .at_least_one_permissions(sample::<Vec<String>>("Collection(Edm.String)")),
        ),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::QueueItemData>("UiPath.Server.Configuration.OData.QueueItemDataDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(
            set
                .delete_bulk()
                .queue_items(
                    sample::<Vec<types::LongVersionedEntity>>(
                        "Collection(UiPath.Server.Configuration.OData.LongVersionedEntity)",
                    ),
                ),
        ),
        made(set.get_item_last_retry_by_key(sample::<odata::Guid>("Edm.Guid"))),
        made(set.get_reviewers()),
        made(
            set
                .set_item_review_status(
                    sample::<Vec<types::LongVersionedEntity>>(
                        "Collection(UiPath.Server.Configuration.OData.LongVersionedEntity)",
                    ),
                    sample::<String>("Edm.String"),
                ),
        ),
        made(
            set
                .set_item_reviewer(
                    sample::<Vec<types::LongVersionedEntity>>(
                        "Collection(UiPath.Server.Configuration.OData.LongVersionedEntity)",
                    ),
                    sample::<i64>("Edm.Int64"),
                ),
        ),
        made(
            set
                .unset_item_reviewer(
                    sample::<Vec<types::LongVersionedEntity>>(
                        "Collection(UiPath.Server.Configuration.OData.LongVersionedEntity)",
                    ),
                ),
        ),
        made(set.by_key(sample::<i64>("Edm.Int64")).get_item_last_retry()),
        made(set.by_key(sample::<i64>("Edm.Int64")).get_item_processing_history()),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .set_transaction_progress()
                .progress(sample::<String>("Edm.String")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_queue_processing_records(service: &odata::Handle) -> Vec<Made> {
    let set = service.queue_processing_records();
    Vec::from([
        made(
            set
                .retrieve_last_days_processing_records(sample::<i32>("Edm.Int32"), sample::<i64>("Edm.Int64")),
        ),
        made(set.retrieve_queues_processing_status()),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_queue_retention(service: &odata::Handle) -> Vec<Made> {
    let set = service.queue_retention();
    Vec::from([
        made(set.query()),
        made(
            set
                .get(sample::<i64>("Edm.Int64"))
                .retention_type(sample::<types::RetentionType>("UiPath.Server.Configuration.OData.RetentionType")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<
                        types::QueueRetentionSetting,
                    >("UiPath.Server.Configuration.OData.QueueRetentionSettingDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_queues(service: &odata::Handle) -> Vec<Made> {
    let set = service.queues();
    Vec::from([
        made(
            set
                .add_queue_item(sample::<types::QueueItemData>("UiPath.Server.Configuration.OData.QueueItemDataDto")),
        ),
        made(
            set
                .bulk_add_queue_items(
                    sample::<types::CommitType>("UiPath.Server.Configuration.OData.CommitType"),
                    sample::<String>("Edm.String"),
                )
                .queue_items(
                    sample::<
                        Vec<types::QueueItemData>,
                    >("Collection(UiPath.Server.Configuration.OData.QueueItemDataDto)"),
                ),
        ),
        made(
            set
                .start_transaction(
                    sample::<types::TransactionData>("UiPath.Server.Configuration.OData.TransactionDataDto"),
                ),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .set_transaction_result(
                    sample::<types::TransactionResult>("UiPath.Server.Configuration.OData.TransactionResultDto"),
                ),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_release_retention(service: &odata::Handle) -> Vec<Made> {
    let set = service.release_retention();
    Vec::from([
        made(set.query()),
        made(
            set
                .get(sample::<i64>("Edm.Int64"))
                .retention_type(sample::<types::RetentionType>("UiPath.Server.Configuration.OData.RetentionType")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<
                        types::ReleaseRetentionSetting,
                    >("UiPath.Server.Configuration.OData.ReleaseRetentionSettingDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_releases(service: &odata::Handle) -> Vec<Made> {
    let set = service.releases();
    Vec::from([
        made(
            set
                .query()
                .mandatory_permissions(sample::<Vec<String>>("Collection(Edm.String)"))
                .at_least_one_permissions(sample::<Vec<String>>("Collection(Edm.String)")),
        ),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::Release>("UiPath.Server.Configuration.OData.ReleaseDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::Release>("UiPath.Server.Configuration.OData.ReleaseDto"),
                ),
        ),
        made(set.patch(sample::<i64>("Edm.Int64"))),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(
            set
                .rollback_to_previous_release_version_by_key(sample::<odata::Guid>("Edm.Guid"))
                .merge_package_tags(sample::<bool>("Edm.Boolean")),
        ),
        made(
            set
                .update_by_key(sample::<String>("Edm.String"))
                .entry_point_path(sample::<String>("Edm.String"))
                .input_args(sample::<String>("Edm.String"))
                .process_version(sample::<String>("Edm.String")),
        ),
        made(
            set
                .update_to_latest_package_version_bulk(sample::<Vec<i64>>("Collection(Edm.Int64)"))
                .merge_package_tags(sample::<bool>("Edm.Boolean")),
        ),
        made(
            set
                .update_to_latest_package_version_bulk_by_key(sample::<Vec<odata::Guid>>("Collection(Edm.Guid)"))
                .merge_package_tags(sample::<bool>("Edm.Boolean")),
        ),
        made(
            set
                .update_to_latest_package_version_by_key(sample::<odata::Guid>("Edm.Guid"))
                .merge_package_tags(sample::<bool>("Edm.Boolean")),
        ),
        made(
            set
                .update_to_specific_package_version_by_key(
                    sample::<odata::Guid>("Edm.Guid"),
                    sample::<String>("Edm.String"),
                ),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .rollback_to_previous_release_version()
                .merge_package_tags(sample::<bool>("Edm.Boolean")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .update_to_latest_package_version()
                .merge_package_tags(sample::<bool>("Edm.Boolean")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .update_to_specific_package_version(sample::<String>("Edm.String")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_robot_logs(service: &odata::Handle) -> Vec<Made> {
    let set = service.robot_logs();
    Vec::from([made(set.query()), made(set.export()), made(set.get_total_count())])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_robots(service: &odata::Handle) -> Vec<Made> {
    let set = service.robots();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::Robot>("UiPath.Server.Configuration.OData.RobotDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::Robot>("UiPath.Server.Configuration.OData.RobotDto"),
                ),
        ),
        made(set.patch(sample::<i64>("Edm.Int64"))),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(set.convert_to_floating(sample::<i64>("Edm.Int64"))),
        made(set.delete_bulk(sample::<Vec<i64>>("Collection(Edm.Int64)"))),
        made(set.find_all_across_folders()),
        made(set.get_configured_robots()),
        made(set.get_folder_robots(sample::<i64>("Edm.Int64"), sample::<i64>("Edm.Int64"))),
        made(set.get_machine_name_to_license_key_mappings()),
        made(set.get_robots_for_process(sample::<String>("Edm.String"))),
        made(
            set
                .get_robots_from_folder(sample::<i64>("Edm.Int64"))
                .machine_id(sample::<i64>("Edm.Int64")),
        ),
        made(
            set
                .get_usernames()
                .top(sample::<i64>("Edm.Int64"))
                .skip(sample::<i64>("Edm.Int64")),
        ),
        made(
            set
                .toggle_enabled_status(sample::<bool>("Edm.Boolean"), sample::<Vec<i64>>("Collection(Edm.Int64)")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_roles(service: &odata::Handle) -> Vec<Made> {
    let set = service.roles();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i32>("Edm.Int32"))),
        made(
            set
                .create(sample::<types::Role>("UiPath.Server.Configuration.OData.RoleDto")),
        ),
        made(
            set
                .replace(
                    sample::<i32>("Edm.Int32"),
                    sample::<types::Role>("UiPath.Server.Configuration.OData.RoleDto"),
                ),
        ),
        made(set.delete(sample::<i32>("Edm.Int32"))),
        made(set.get_user_ids_for_role(sample::<i32>("Edm.Int32"))),
        made(set.get_users_for_role(sample::<i32>("Edm.Int32"))),
        made(
            set
                .by_key(sample::<i32>("Edm.Int32"))
                .set_users(sample::<Vec<i64>>("Collection(Edm.Int64)"), sample::<Vec<i64>>("Collection(Edm.Int64)")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_sessions(service: &odata::Handle) -> Vec<Made> {
    let set = service.sessions();
    Vec::from([
        made(set.query()),
        made(
            set
                .delete_inactive_unattended_sessions()
                .session_ids(sample::<Vec<i64>>("Collection(Edm.Int64)")),
        ),
        made(set.get_global_sessions()),
        made(
            set
                .get_machine_session_runtimes()
                .runtime_type(sample::<types::RuntimeType>("UiPath.Server.Configuration.OData.RuntimeType")),
        ),
        made(
            set
                .get_machine_session_runtimes_by_folder_id(sample::<i64>("Edm.Int64"))
                .robot_id(sample::<i64>("Edm.Int64"))
                .runtime_type(sample::<types::RuntimeType>("UiPath.Server.Configuration.OData.RuntimeType")),
        ),
        made(set.get_machine_sessions(sample::<i64>("Edm.Int64"))),
        made(
            set
                .get_usernames()
                .top(sample::<i64>("Edm.Int64"))
                .skip(sample::<i64>("Edm.Int64")),
        ),
        made(
            set
                .set_maintenance_mode()
                .maintenance_mode(sample::<types::MaintenanceMode>("UiPath.Server.Configuration.OData.MaintenanceMode"))
                .session_id(sample::<i64>("Edm.Int64"))
                .stop_jobs_strategy(
                    sample::<types::StopJobsStrategy>("UiPath.Server.Configuration.OData.StopJobsStrategy"),
                ),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .toggle_machine_session_debug_mode(sample::<bool>("Edm.Boolean"))
                .minutes(sample::<i32>("Edm.Int32")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_settings(service: &odata::Handle) -> Vec<Made> {
    let set = service.settings();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<String>("Edm.String"))),
        made(
            set
                .replace(
                    sample::<String>("Edm.String"),
                    sample::<types::Settings>("UiPath.Server.Configuration.OData.SettingsDto"),
                ),
        ),
        made(
            set
                .delete_bulk()
                .setting_names(sample::<Vec<String>>("Collection(Edm.String)")),
        ),
        made(set.get_activity_settings()),
        made(set.get_authentication_settings()),
        made(set.get_calendar()),
        made(set.get_execution_settings_configuration(sample::<i32>("Edm.Int32"))),
        made(set.get_languages()),
        made(set.get_license()),
        made(
            set
                .get_secure_store_configuration(sample::<String>("Edm.String"))
                .proxy_id(sample::<i64>("Edm.Int64")),
        ),
        made(set.get_timezones()),
        made(set.get_update_settings()),
        made(set.get_web_settings()),
        made(
            set
                .set_calendar()
                .excluded_dates(sample::<Vec<odata::Timestamp>>("Collection(Edm.DateTimeOffset)"))
                .time_zone_id(sample::<String>("Edm.String")),
        ),
        made(
            set
                .update_bulk()
                .settings(sample::<Vec<types::Settings>>("Collection(UiPath.Server.Configuration.OData.SettingsDto)")),
        ),
        made(
            set
                .update_user_setting(sample::<types::Settings>("UiPath.Server.Configuration.OData.SettingsDto")),
        ),
        made(
            set
                .verify_smtp_setting(sample::<String>("Edm.String"))
                .smtp_setting_model(
                    sample::<types::SmtpSettingModel>("UiPath.Server.Configuration.OData.SmtpSettingModel"),
                ),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_task_activities(service: &odata::Handle) -> Vec<Made> {
    let set = service.task_activities();
    Vec::from([made(set.get_by_task_id(sample::<i64>("Edm.Int64")))])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_task_catalogs(service: &odata::Handle) -> Vec<Made> {
    let set = service.task_catalogs();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create_task_catalog(sample::<String>("Edm.String"))
                .description(sample::<String>("Edm.String"))
                .encrypted(sample::<bool>("Edm.Boolean"))
                .retention_action(sample::<types::RetentionAction>("UiPath.Server.Configuration.OData.RetentionAction"))
                .retention_bucket_id(sample::<i64>("Edm.Int64"))
                .retention_period(sample::<i32>("Edm.Int32"))
                .tags(sample::<Vec<types::Tag>>("Collection(UiPath.Server.Configuration.OData.TagDto)")),
        ),
        made(set.get_folders_for_task_catalog(sample::<i64>("Edm.Int64"))),
        made(set.get_task_catalog_extended_details(sample::<i64>("Edm.Int64"))),
        made(
            set
                .get_task_catalogs_from_folders_with_permissions()
                .mandatory_permissions(sample::<Vec<String>>("Collection(Edm.String)"))
                .exclude_folder_id(sample::<i64>("Edm.Int64"))
                .distinct_by_select(sample::<bool>("Edm.Boolean")),
        ),
        made(
            set
                .share_to_folders()
                .task_catalog_ids(sample::<Vec<i64>>("Collection(Edm.Int64)"))
                .to_add_folder_ids(sample::<Vec<i64>>("Collection(Edm.Int64)"))
                .to_remove_folder_ids(sample::<Vec<i64>>("Collection(Edm.Int64)")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .update_task_catalog(sample::<String>("Edm.String"))
                .description(sample::<String>("Edm.String"))
                .encrypted(sample::<bool>("Edm.Boolean"))
                .retention_action(sample::<types::RetentionAction>("UiPath.Server.Configuration.OData.RetentionAction"))
                .retention_bucket_id(sample::<i64>("Edm.Int64"))
                .retention_period(sample::<i32>("Edm.Int32"))
                .tags(sample::<Vec<types::Tag>>("Collection(UiPath.Server.Configuration.OData.TagDto)")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_task_definitions(service: &odata::Handle) -> Vec<Made> {
    let set = service.task_definitions();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .delete(sample::<i64>("Edm.Int64"))
                .task_definition_version(sample::<i64>("Edm.Int64")),
        ),
        made(
            set
                .create_task_definition()
                .description(sample::<String>("Edm.String"))
                .name(sample::<String>("Edm.String"))
                .properties(
                    sample::<types::TaskDefinitionPropertiesRequest>(
                        "UiPath.Server.Configuration.OData.TaskDefinitionPropertiesRequest",
                    ),
                ),
        ),
        made(set.get_task_definition_versions(sample::<i64>("Edm.Int64"))),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .update_task_definition()
                .description(sample::<String>("Edm.String"))
                .name(sample::<String>("Edm.String"))
                .properties(
                    sample::<types::TaskDefinitionPropertiesRequest>(
                        "UiPath.Server.Configuration.OData.TaskDefinitionPropertiesRequest",
                    ),
                ),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_task_notes(service: &odata::Handle) -> Vec<Made> {
    let set = service.task_notes();
    Vec::from([
        made(
            set
                .create_task_note(sample::<String>("Edm.String"))
                .task_id(sample::<i64>("Edm.Int64")),
        ),
        made(set.get_by_task_id(sample::<i64>("Edm.Int64"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_task_retention(service: &odata::Handle) -> Vec<Made> {
    let set = service.task_retention();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::TaskRetentionSetting>("UiPath.Server.Configuration.OData.TaskRetentionSettingDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_tasks(service: &odata::Handle) -> Vec<Made> {
    let set = service.tasks();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .assign_tasks(
                    sample::<Vec<types::TaskAssignmentRequest>>(
                        "Collection(UiPath.Server.Configuration.OData.TaskAssignmentRequest)",
                    ),
                ),
        ),
        made(set.delete_tasks(sample::<Vec<i64>>("Collection(Edm.Int64)"))),
        made(
            set
                .edit_task_metadata(sample::<i64>("Edm.Int64"))
                .note_text(sample::<String>("Edm.String"))
                .priority(sample::<types::TaskPriority>("UiPath.Server.Configuration.OData.TaskPriority"))
                .task_catalog_id(sample::<i64>("Edm.Int64"))
                .title(sample::<String>("Edm.String"))
                .unset_task_catalog(sample::<bool>("Edm.Boolean")),
        ),
        made(set.get_by_key(sample::<odata::Guid>("Edm.Guid"))),
        made(set.get_task_permissions()),
        made(set.get_task_users(sample::<i64>("Edm.Int64"))),
        made(
            set
                .get_tasks_across_folders()
                .event(sample::<types::TaskEvent>("UiPath.Server.Configuration.OData.TaskEvent")),
        ),
        made(
            set
                .get_tasks_across_folders_for_admin()
                .event(sample::<types::TaskEvent>("UiPath.Server.Configuration.OData.TaskEvent")),
        ),
        made(
            set
                .reassign_tasks(
                    sample::<Vec<types::TaskAssignmentRequest>>(
                        "Collection(UiPath.Server.Configuration.OData.TaskAssignmentRequest)",
                    ),
                ),
        ),
        made(set.unassign_tasks(sample::<Vec<i64>>("Collection(Edm.Int64)"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_tenants(service: &odata::Handle) -> Vec<Made> {
    let set = service.tenants();
    Vec::from([
        made(set.query().skip_last_login_time(sample::<bool>("Edm.Boolean"))),
        made(set.get(sample::<i32>("Edm.Int32"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_test_case_definitions(service: &odata::Handle) -> Vec<Made> {
    let set = service.test_case_definitions();
    Vec::from([
        made(
            set
                .query()
                .distinct_by_unique_id_and_package_identifier(sample::<bool>("Edm.Boolean")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_test_case_executions(service: &odata::Handle) -> Vec<Made> {
    let set = service.test_case_executions();
    Vec::from([made(set.query()), made(set.get(sample::<i64>("Edm.Int64")))])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_test_data_queue_items(service: &odata::Handle) -> Vec<Made> {
    let set = service.test_data_queue_items();
    Vec::from([made(set.query()), made(set.get(sample::<i64>("Edm.Int64")))])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_test_data_queues(service: &odata::Handle) -> Vec<Made> {
    let set = service.test_data_queues();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::TestDataQueue>("UiPath.Server.Configuration.OData.TestDataQueueDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::TestDataQueue>("UiPath.Server.Configuration.OData.TestDataQueueDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_test_set_executions(service: &odata::Handle) -> Vec<Made> {
    let set = service.test_set_executions();
    Vec::from([
        made(
            set
                .query()
                .mandatory_permissions(sample::<Vec<String>>("Collection(Edm.String)"))
                .at_least_one_permissions(sample::<Vec<String>>("Collection(Edm.String)")),
        ),
        made(set.get(sample::<i64>("Edm.Int64"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_test_set_schedules(service: &odata::Handle) -> Vec<Made> {
    let set = service.test_set_schedules();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::TestSetSchedule>("UiPath.Server.Configuration.OData.TestSetScheduleDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::TestSetSchedule>("UiPath.Server.Configuration.OData.TestSetScheduleDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(
            set
                .set_enabled(sample::<bool>("Edm.Boolean"), sample::<Vec<i64>>("Collection(Edm.Int64)")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_test_sets(service: &odata::Handle) -> Vec<Made> {
    let set = service.test_sets();
    Vec::from([
        made(
            set
                .query()
                .mandatory_permissions(sample::<Vec<String>>("Collection(Edm.String)"))
                .at_least_one_permissions(sample::<Vec<String>>("Collection(Edm.String)")),
        ),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::TestSet>("UiPath.Server.Configuration.OData.TestSetDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::TestSet>("UiPath.Server.Configuration.OData.TestSetDto"),
                ),
        ),
        made(set.delete(sample::<i64>("Edm.Int64"))),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_users(service: &odata::Handle) -> Vec<Made> {
    let set = service.users();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::User>("UiPath.Server.Configuration.OData.UserDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::User>("UiPath.Server.Configuration.OData.UserDto"),
                ),
        ),
        made(set.patch(sample::<i64>("Edm.Int64"))),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(set.change_culture(sample::<String>("Edm.String"))),
        made(set.get_current_permissions()),
        made(set.get_current_user()),
        made(set.validate(sample::<Vec<i64>>("Collection(Edm.Int64)"))),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .assign_roles(sample::<Vec<i32>>("Collection(Edm.Int32)")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .change_user_culture(sample::<String>("Edm.String")),
        ),
        made(
            set
                .by_key(sample::<i64>("Edm.Int64"))
                .toggle_role(sample::<String>("Edm.String"), sample::<bool>("Edm.Boolean")),
        ),
    ])
}

#[allow(deprecated, clippy::too_many_lines, reason = "the contract has all calls, and deprecated ones too")]
fn of_webhooks(service: &odata::Handle) -> Vec<Made> {
    let set = service.webhooks();
    Vec::from([
        made(set.query()),
        made(set.get(sample::<i64>("Edm.Int64"))),
        made(
            set
                .create(sample::<types::Webhook>("UiPath.Server.Configuration.OData.WebhookDto")),
        ),
        made(
            set
                .replace(
                    sample::<i64>("Edm.Int64"),
                    sample::<types::Webhook>("UiPath.Server.Configuration.OData.WebhookDto"),
                ),
        ),
        made(set.patch(sample::<i64>("Edm.Int64"))),
        made(set.delete(sample::<i64>("Edm.Int64"))),
        made(set.get_event_types()),
        made(
            set
                .trigger_custom(sample::<types::Dictionary>("UiPath.Server.Configuration.OData.Dictionary")),
        ),
        made(set.by_key(sample::<i64>("Edm.Int64")).ping()),
    ])
}

/// Every generated call.
pub(crate) fn all(service: &odata::Handle) -> Vec<Made> {
    let groups: [Vec<Made>; 52] = [
        of_alerts(service),
        of_assets(service),
        of_attachments(service),
        of_audit_logs(service),
        of_buckets(service),
        of_business_rules(service),
        of_calendars(service),
        of_credential_stores(service),
        of_execution_media(service),
        of_exports(service),
        of_folders(service),
        of_job_triggers(service),
        of_jobs(service),
        of_libraries(service),
        of_licenses_named_user(service),
        of_licenses_runtime(service),
        of_machines(service),
        of_organization_units(service),
        of_permissions(service),
        of_personal_workspaces(service),
        of_process_schedules(service),
        of_processes(service),
        of_queue_definitions(service),
        of_queue_item_comments(service),
        of_queue_item_events(service),
        of_queue_items(service),
        of_queue_processing_records(service),
        of_queue_retention(service),
        of_queues(service),
        of_release_retention(service),
        of_releases(service),
        of_robot_logs(service),
        of_robots(service),
        of_roles(service),
        of_sessions(service),
        of_settings(service),
        of_task_activities(service),
        of_task_catalogs(service),
        of_task_definitions(service),
        of_task_notes(service),
        of_task_retention(service),
        of_tasks(service),
        of_tenants(service),
        of_test_case_definitions(service),
        of_test_case_executions(service),
        of_test_data_queue_items(service),
        of_test_data_queues(service),
        of_test_set_executions(service),
        of_test_set_schedules(service),
        of_test_sets(service),
        of_users(service),
        of_webhooks(service),
    ];
    groups.into_iter().flatten().collect()
}
