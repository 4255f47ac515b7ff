// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! Every generated call once, with samples for all arguments.

use uipath_orchestrator::generated::{types, EntitySets};
use uipath_orchestrator::odata as odata;
use super::sample::{file, sample};

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn alerts(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.alerts();
    vec![
        set.query().request(), set.get_unread_count().request(), set
        .mark_as_read(sample:: < Vec < odata::Guid > > ("Collection(Edm.Guid)"))
        .request(), set.raise_process_alert(sample:: < types::ProcessAlert >
        ("UiPath.Server.Configuration.OData.ProcessAlertDto")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn assets(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.assets();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::Asset > ("UiPath.Server.Configuration.OData.AssetDto"))
        .request(), set.replace(sample:: < i64 > ("Edm.Int64"), sample:: < types::Asset >
        ("UiPath.Server.Configuration.OData.AssetDto")).request(), set.delete(sample:: <
        i64 > ("Edm.Int64")).request(), set.get_assets_across_folders()
        .exclude_folder_id(sample:: < i64 > ("Edm.Int64")).request(), set.get_filtered()
        .request(), set.get_folders_for_asset(sample:: < i64 > ("Edm.Int64")).request(),
        set.get_robot_asset(sample:: < String > ("Edm.String"), sample:: < String >
        ("Edm.String")).request(), set.get_robot_asset_by_name_for_robot_key(sample:: <
        String > ("Edm.String"), sample:: < String > ("Edm.String"))
        .supports_credentials_proxy_disconnected(sample:: < bool > ("Edm.Boolean"))
        .request(), set.get_robot_asset_by_robot_id(sample:: < i64 > ("Edm.Int64"),
        sample:: < String > ("Edm.String")).request(), set
        .set_robot_asset_by_robot_key(sample:: < types::UserAsset >
        ("UiPath.Server.Configuration.OData.UserAssetDto"), sample:: < String >
        ("Edm.String")).request(), set.share_to_folders().asset_ids(sample:: < Vec < i64
        > > ("Collection(Edm.Int64)")).to_add_folder_ids(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).to_remove_folder_ids(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn attachments(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.attachments();
    vec![
        set.query().request(), set.get(sample:: < odata::Guid > ("Edm.Guid")).request(),
        set.create(sample:: < types::Attachment >
        ("UiPath.Server.Configuration.OData.AttachmentDto")).request(), set
        .delete(sample:: < odata::Guid > ("Edm.Guid")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn audit_logs(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.audit_logs();
    vec![
        set.query().x_uipath_audited_service(sample:: < types::AuditedService >
        ("UiPath.Server.Configuration.OData.AuditedService")).request(), set.export()
        .audited_service(sample:: < types::AuditedService >
        ("UiPath.Server.Configuration.OData.AuditedService")).request(), set
        .get_audit_log_details(sample:: < i64 > ("Edm.Int64"))
        .x_uipath_audited_service(sample:: < types::AuditedService >
        ("UiPath.Server.Configuration.OData.AuditedService")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn buckets(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.buckets();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::Bucket >
        ("UiPath.Server.Configuration.OData.BucketDto")).request(), set.replace(sample::
        < i64 > ("Edm.Int64"), sample:: < types::Bucket >
        ("UiPath.Server.Configuration.OData.BucketDto")).request(), set.delete(sample:: <
        i64 > ("Edm.Int64")).request(), set.get_buckets_across_folders()
        .exclude_folder_id(sample:: < i64 > ("Edm.Int64")).request(), set
        .get_folders_for_bucket(sample:: < i64 > ("Edm.Int64")).request(), set
        .share_to_folders().bucket_ids(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).to_add_folder_ids(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).to_remove_folder_ids(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).request(), set.by_key(sample:: < i64 > ("Edm.Int64"))
        .delete_file().path(sample:: < String > ("Edm.String")).request(), set
        .by_key(sample:: < i64 > ("Edm.Int64")).get_directories().directory(sample:: <
        String > ("Edm.String")).file_name_glob(sample:: < String > ("Edm.String"))
        .request(), set.by_key(sample:: < i64 > ("Edm.Int64")).get_file().path(sample:: <
        String > ("Edm.String")).request(), set.by_key(sample:: < i64 > ("Edm.Int64"))
        .get_files().directory(sample:: < String > ("Edm.String")).recursive(sample:: <
        bool > ("Edm.Boolean")).file_name_glob(sample:: < String > ("Edm.String"))
        .request(), set.by_key(sample:: < i64 > ("Edm.Int64")).get_read_uri()
        .path(sample:: < String > ("Edm.String")).expiry_in_minutes(sample:: < i32 >
        ("Edm.Int32")).request(), set.by_key(sample:: < i64 > ("Edm.Int64"))
        .get_write_uri().path(sample:: < String > ("Edm.String"))
        .expiry_in_minutes(sample:: < i32 > ("Edm.Int32")).content_type(sample:: < String
        > ("Edm.String")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn business_rules(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.business_rules();
    vec![
        set.query().request(), set.get(sample:: < odata::Guid > ("Edm.Guid")).request(),
        set.create(sample:: < String > ("Edm.String"), file()).request(), set
        .replace(sample:: < odata::Guid > ("Edm.Guid"), sample:: < String >
        ("Edm.String")).file(file()).request(), set.delete(sample:: < odata::Guid >
        ("Edm.Guid")).request(), set.get_business_rules_across_folders()
        .exclude_folder_id(sample:: < i64 > ("Edm.Int64")).request(), set
        .get_folders_for_business_rule(sample:: < odata::Guid > ("Edm.Guid")).request(),
        set.get_read_uri(sample:: < String > ("Edm.String")).version_number(sample:: <
        String > ("Edm.String")).expiry_in_minutes(sample:: < i32 > ("Edm.Int32"))
        .request(), set.get_version_list(sample:: < odata::Guid > ("Edm.Guid"))
        .request(), set.share_to_folders().business_rule_keys(sample:: < Vec <
        odata::Guid > > ("Collection(Edm.Guid)")).to_add_folder_ids(sample:: < Vec < i64
        > > ("Collection(Edm.Int64)")).to_remove_folder_ids(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn calendars(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.calendars();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::ExtendedCalendar >
        ("UiPath.Server.Configuration.OData.ExtendedCalendarDto")).request(), set
        .replace(sample:: < i64 > ("Edm.Int64"), sample:: < types::ExtendedCalendar >
        ("UiPath.Server.Configuration.OData.ExtendedCalendarDto")).request(), set
        .delete(sample:: < i64 > ("Edm.Int64")).request(), set.calendar_exists(sample:: <
        String > ("Edm.String")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn credential_stores(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.credential_stores();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::CredentialStore >
        ("UiPath.Server.Configuration.OData.CredentialStoreDto")).request(), set
        .replace(sample:: < i64 > ("Edm.Int64"), sample:: < types::CredentialStore >
        ("UiPath.Server.Configuration.OData.CredentialStoreDto")).request(), set
        .delete(sample:: < i64 > ("Edm.Int64")).force_delete(sample:: < bool >
        ("Edm.Boolean")).request(), set.get_available_credential_store_types()
        .proxy_id(sample:: < i64 > ("Edm.Int64")).request(), set
        .get_default_store_for_resource_type(sample:: < types::ResourceType >
        ("UiPath.Server.Configuration.OData.ResourceType")).request(), set
        .get_resources_for_credential_store_types(sample:: < i64 > ("Edm.Int64"),
        sample:: < types::ResourceType >
        ("UiPath.Server.Configuration.OData.ResourceType")).request(), set
        .get_resources_for_credentials_proxy_resource_types(sample:: < i64 >
        ("Edm.Int64"), sample:: < types::CredentialsProxyResourceType >
        ("UiPath.Server.Configuration.OData.CredentialsProxyResourceType")).request(),
        set.by_key(sample:: < i64 > ("Edm.Int64"))
        .set_default_store_for_resource_type(sample:: < types::ResourceType >
        ("UiPath.Server.Configuration.OData.ResourceType")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn execution_media(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.execution_media();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .delete_media_by_job_id(sample:: < i64 > ("Edm.Int64")).request(), set
        .download_media_by_job_id(sample:: < i64 > ("Edm.Int64")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn exports(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.exports();
    vec![
        set.get(sample:: < i64 > ("Edm.Int64")).request(), set.by_key(sample:: < i64 >
        ("Edm.Int64")).get_download_link().request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn folders(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.folders();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::Folder >
        ("UiPath.Server.Configuration.OData.FolderDto")).request(), set.replace(sample::
        < i64 > ("Edm.Int64"), sample:: < types::Folder >
        ("UiPath.Server.Configuration.OData.FolderDto")).request(), set.delete(sample:: <
        i64 > ("Edm.Int64")).request(), set.assign_domain_user(sample:: <
        types::DomainUserAssignment >
        ("UiPath.Server.Configuration.OData.DomainUserAssignmentDto")).request(), set
        .assign_machines(sample:: < types::MachineAssignments >
        ("UiPath.Server.Configuration.OData.MachineAssignmentsDto")).request(), set
        .assign_users(sample:: < types::UserAssignments >
        ("UiPath.Server.Configuration.OData.UserAssignmentsDto")).request(), set
        .get_all_roles_for_user(sample:: < String > ("Edm.String"), sample:: < i32 >
        ("Edm.Int32"), sample:: < i32 > ("Edm.Int32")).type_(sample:: <
        types::DirectoryObjectType >
        ("UiPath.Server.Configuration.OData.DirectoryObjectType")).search_text(sample:: <
        String > ("Edm.String")).request(), set.get_by_key(sample:: < odata::Guid >
        ("Edm.Guid")).request(), set.get_machines_for_folder(sample:: < i64 >
        ("Edm.Int64")).request(), set.get_move_folder_machines_changes()
        .folder_id(sample:: < i64 > ("Edm.Int64")).target_parent_id(sample:: < i64 >
        ("Edm.Int64")).request(), set.get_subfolders_with_assigned_machine()
        .root_folder_id(sample:: < i64 > ("Edm.Int64")).machine_id(sample:: < i64 >
        ("Edm.Int64")).request(), set.get_users_for_folder(sample:: < i64 >
        ("Edm.Int64"), sample:: < bool > ("Edm.Boolean")).include_alerts_enabled(sample::
        < bool > ("Edm.Boolean")).request(), set.toggle_folder_machine_inherit()
        .folder_id(sample:: < i64 > ("Edm.Int64")).inherit_enabled(sample:: < bool >
        ("Edm.Boolean")).machine_id(sample:: < i64 > ("Edm.Int64")).request(), set
        .update_machines_to_folder_associations(sample:: <
        types::MachinesFolderAssociations >
        ("UiPath.Server.Configuration.OData.MachinesFolderAssociationsDto")).request(),
        set.by_key(sample:: < i64 > ("Edm.Int64")).move_folder()
        .target_parent_id(sample:: < i64 > ("Edm.Int64")).request(), set.by_key(sample::
        < i64 > ("Edm.Int64")).remove_machines_from_folder(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).request(), set.by_key(sample:: < i64 > ("Edm.Int64"))
        .remove_user_from_folder(sample:: < i64 > ("Edm.Int64")).request(), set
        .by_key(sample:: < i64 > ("Edm.Int64")).remove_user_from_folder_by_key(sample:: <
        odata::Guid > ("Edm.Guid")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn job_triggers(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.job_triggers();
    vec![
        set.query().request(), set.get_by_job_key(sample:: < odata::Guid > ("Edm.Guid"))
        .request(), set.get_with_wait_events(sample:: < i64 > ("Edm.Int64")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn jobs(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.jobs();
    vec![
        set.query().mandatory_permissions(sample:: < Vec < String > >
        ("Collection(Edm.String)")).at_least_one_permissions(sample:: < Vec < String > >
        ("Collection(Edm.String)")).request(), set.get(sample:: < i64 > ("Edm.Int64"))
        .request(), set.export().request(), set.restart_job(sample:: < i64 >
        ("Edm.Int64")).request(), set.resume_job(sample:: < odata::Guid > ("Edm.Guid"))
        .request(), set.start_jobs(sample:: < types::StartProcess >
        ("UiPath.Server.Configuration.OData.StartProcessDto")).request(), set
        .stop_jobs(sample:: < Vec < i64 > > ("Collection(Edm.Int64)"), sample:: <
        types::StopStrategy > ("UiPath.Server.Configuration.OData.StopStrategy"))
        .request(), set.validate_dynamic_job(sample:: < types::StartProcess >
        ("UiPath.Server.Configuration.OData.StartProcessDto")).request(), set
        .by_key(sample:: < i64 > ("Edm.Int64")).stop_job(sample:: < types::StopStrategy >
        ("UiPath.Server.Configuration.OData.StopStrategy")).request(), set
        .by_key(sample:: < i64 > ("Edm.Int64")).validate_existing_job().request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn libraries(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.libraries();
    vec![
        set.query().search_term(sample:: < String > ("Edm.String")).feed_id(sample:: <
        odata::Guid > ("Edm.Guid")).request(), set.delete(sample:: < String >
        ("Edm.String")).feed_id(sample:: < odata::Guid > ("Edm.Guid")).request(), set
        .download_package(sample:: < String > ("Edm.String")).feed_id(sample:: <
        odata::Guid > ("Edm.Guid")).request(), set.get_versions(sample:: < String >
        ("Edm.String")).feed_id(sample:: < odata::Guid > ("Edm.Guid")).request(), set
        .upload_package(file()).file1(file()).file2(file()).file3(file()).file4(file())
        .file5(file()).file6(file()).file7(file()).file8(file()).file9(file())
        .feed_id(sample:: < odata::Guid > ("Edm.Guid")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn licenses_named_user(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.licenses_named_user();
    vec![
        set.get_licenses_named_user(sample:: < types::RobotType >
        ("UiPath.Server.Configuration.OData.RobotType")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn licenses_runtime(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.licenses_runtime();
    vec![
        set.get_licenses_runtime(sample:: < types::RobotType >
        ("UiPath.Server.Configuration.OData.RobotType")).request(), set.by_key(sample:: <
        String > ("Edm.String")).toggle_enabled(sample:: < bool > ("Edm.Boolean"),
        sample:: < String > ("Edm.String"), sample:: < types::RobotType >
        ("UiPath.Server.Configuration.OData.RobotType")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn machines(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.machines();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::Machine >
        ("UiPath.Server.Configuration.OData.MachineDto")).request(), set.replace(sample::
        < i64 > ("Edm.Int64"), sample:: < types::Machine >
        ("UiPath.Server.Configuration.OData.MachineDto")).request(), set.patch(sample:: <
        i64 > ("Edm.Int64")).request(), set.delete(sample:: < i64 > ("Edm.Int64"))
        .request(), set.delete_bulk().machine_ids(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).request(), set.get_assigned_machines(sample:: < i64 >
        ("Edm.Int64")).robot_id(sample:: < i64 > ("Edm.Int64")).request(), set
        .get_runtimes_for_folder(sample:: < i64 > ("Edm.Int64")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn organization_units(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.organization_units();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::OrganizationUnit >
        ("UiPath.Server.Configuration.OData.OrganizationUnitDto")).request(), set
        .replace(sample:: < i64 > ("Edm.Int64"), sample:: < types::OrganizationUnit >
        ("UiPath.Server.Configuration.OData.OrganizationUnitDto")).request(), set
        .delete(sample:: < i64 > ("Edm.Int64")).request(), set
        .get_user_ids_for_unit(sample:: < i64 > ("Edm.Int64")).request(), set
        .get_users_for_unit(sample:: < i64 > ("Edm.Int64")).request(), set
        .by_key(sample:: < i64 > ("Edm.Int64")).set_users(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)"), sample:: < Vec < i64 > > ("Collection(Edm.Int64)"))
        .request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn permissions(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.permissions();
    vec![set.query().request(),]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn personal_workspaces(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.personal_workspaces();
    vec![
        set.query().request(), set.get_personal_workspace().request(), set
        .by_key(sample:: < i64 > ("Edm.Int64")).convert_to_folder(sample:: < String >
        ("Edm.String")).request(), set.by_key(sample:: < i64 > ("Edm.Int64"))
        .start_exploring().request(), set.by_key(sample:: < i64 > ("Edm.Int64"))
        .stop_exploring().request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn process_schedules(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.process_schedules();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::ProcessSchedule >
        ("UiPath.Server.Configuration.OData.ProcessScheduleDto")).request(), set
        .replace(sample:: < i64 > ("Edm.Int64"), sample:: < types::ProcessSchedule >
        ("UiPath.Server.Configuration.OData.ProcessScheduleDto")).request(), set
        .delete(sample:: < i64 > ("Edm.Int64")).request(), set
        .get_robot_ids_for_schedule(sample:: < i64 > ("Edm.Int64")).request(), set
        .set_enabled().enabled(sample:: < bool > ("Edm.Boolean"))
        .multistatus_enabled(sample:: < bool > ("Edm.Boolean")).schedule_ids(sample:: <
        Vec < i64 > > ("Collection(Edm.Int64)")).request(), set
        .validate_process_schedule(sample:: < types::ProcessSchedule >
        ("UiPath.Server.Configuration.OData.ProcessScheduleDto")).request(), set
        .by_key(sample:: < i64 > ("Edm.Int64")).activate().request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn processes(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.processes();
    vec![
        set.query().search_term(sample:: < String > ("Edm.String")).feed_id(sample:: <
        odata::Guid > ("Edm.Guid")).request(), set.delete(sample:: < String >
        ("Edm.String")).feed_id(sample:: < odata::Guid > ("Edm.Guid")).request(), set
        .download_package(sample:: < String > ("Edm.String")).feed_id(sample:: <
        odata::Guid > ("Edm.Guid")).request(), set.get_arguments(sample:: < String >
        ("Edm.String")).request(), set.get_process_versions(sample:: < String >
        ("Edm.String")).feed_id(sample:: < odata::Guid > ("Edm.Guid")).request(), set
        .upload_package(file()).file1(file()).file2(file()).file3(file()).file4(file())
        .file5(file()).file6(file()).file7(file()).file8(file()).file9(file())
        .feed_id(sample:: < odata::Guid > ("Edm.Guid")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn queue_definitions(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.queue_definitions();
    vec![
        set.query().mandatory_permissions(sample:: < Vec < String > >
        ("Collection(Edm.String)")).at_least_one_permissions(sample:: < Vec < String > >
        ("Collection(Edm.String)")).request(), set.get(sample:: < i64 > ("Edm.Int64"))
        .request(), set.create(sample:: < types::QueueDefinition >
        ("UiPath.Server.Configuration.OData.QueueDefinitionDto")).request(), set
        .replace(sample:: < i64 > ("Edm.Int64"), sample:: < types::QueueDefinition >
        ("UiPath.Server.Configuration.OData.QueueDefinitionDto")).request(), set
        .delete(sample:: < i64 > ("Edm.Int64")).request(), set.get_by_key(sample:: <
        odata::Guid > ("Edm.Guid")).request(), set.get_folders_for_queue(sample:: < i64 >
        ("Edm.Int64")).request(), set.get_queues_across_folders()
        .exclude_folder_id(sample:: < i64 > ("Edm.Int64")).request(), set
        .share_to_folders().queue_ids(sample:: < Vec < i64 > > ("Collection(Edm.Int64)"))
        .to_add_folder_ids(sample:: < Vec < i64 > > ("Collection(Edm.Int64)"))
        .to_remove_folder_ids(sample:: < Vec < i64 > > ("Collection(Edm.Int64)"))
        .request(), set.by_key(sample:: < i64 > ("Edm.Int64")).export().request(), set
        .by_key(sample:: < i64 > ("Edm.Int64")).get_json_schema_definition(sample:: <
        String > ("Edm.String")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn queue_item_comments(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.queue_item_comments();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::QueueItemComment >
        ("UiPath.Server.Configuration.OData.QueueItemCommentDto")).request(), set
        .replace(sample:: < i64 > ("Edm.Int64"), sample:: < types::QueueItemComment >
        ("UiPath.Server.Configuration.OData.QueueItemCommentDto")).request(), set
        .delete(sample:: < i64 > ("Edm.Int64")).request(), set
        .get_queue_item_comments_history(sample:: < i64 > ("Edm.Int64")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn queue_item_events(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.queue_item_events();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .get_queue_item_events_history(sample:: < i64 > ("Edm.Int64")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn queue_items(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.queue_items();
    vec![
        set.query().mandatory_permissions(sample:: < Vec < String > >
        ("Collection(Edm.String)")).at_least_one_permissions(sample:: < Vec < String > >
        ("Collection(Edm.String)")).request(), set.get(sample:: < i64 > ("Edm.Int64"))
        .request(), set.replace(sample:: < i64 > ("Edm.Int64"), sample:: <
        types::QueueItemData > ("UiPath.Server.Configuration.OData.QueueItemDataDto"))
        .request(), set.delete(sample:: < i64 > ("Edm.Int64")).request(), set
        .delete_bulk().queue_items(sample:: < Vec < types::LongVersionedEntity > >
        ("Collection(UiPath.Server.Configuration.OData.LongVersionedEntity)")).request(),
        set.get_item_last_retry_by_key(sample:: < odata::Guid > ("Edm.Guid")).request(),
        set.get_reviewers().request(), set.set_item_review_status(sample:: < Vec <
        types::LongVersionedEntity > >
        ("Collection(UiPath.Server.Configuration.OData.LongVersionedEntity)"), sample:: <
        String > ("Edm.String")).request(), set.set_item_reviewer(sample:: < Vec <
        types::LongVersionedEntity > >
        ("Collection(UiPath.Server.Configuration.OData.LongVersionedEntity)"), sample:: <
        i64 > ("Edm.Int64")).request(), set.unset_item_reviewer(sample:: < Vec <
        types::LongVersionedEntity > >
        ("Collection(UiPath.Server.Configuration.OData.LongVersionedEntity)")).request(),
        set.by_key(sample:: < i64 > ("Edm.Int64")).get_item_last_retry().request(), set
        .by_key(sample:: < i64 > ("Edm.Int64")).get_item_processing_history().request(),
        set.by_key(sample:: < i64 > ("Edm.Int64")).set_transaction_progress()
        .progress(sample:: < String > ("Edm.String")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn queue_processing_records(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.queue_processing_records();
    vec![
        set.retrieve_last_days_processing_records(sample:: < i32 > ("Edm.Int32"),
        sample:: < i64 > ("Edm.Int64")).request(), set
        .retrieve_queues_processing_status().request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn queue_retention(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.queue_retention();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64"))
        .retention_type(sample:: < types::RetentionType >
        ("UiPath.Server.Configuration.OData.RetentionType")).request(), set
        .replace(sample:: < i64 > ("Edm.Int64"), sample:: < types::QueueRetentionSetting
        > ("UiPath.Server.Configuration.OData.QueueRetentionSettingDto")).request(), set
        .delete(sample:: < i64 > ("Edm.Int64")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn queues(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.queues();
    vec![
        set.add_queue_item(sample:: < types::QueueItemData >
        ("UiPath.Server.Configuration.OData.QueueItemDataDto")).request(), set
        .bulk_add_queue_items(sample:: < types::CommitType >
        ("UiPath.Server.Configuration.OData.CommitType"), sample:: < String >
        ("Edm.String")).queue_items(sample:: < Vec < types::QueueItemData > >
        ("Collection(UiPath.Server.Configuration.OData.QueueItemDataDto)")).request(),
        set.start_transaction(sample:: < types::TransactionData >
        ("UiPath.Server.Configuration.OData.TransactionDataDto")).request(), set
        .by_key(sample:: < i64 > ("Edm.Int64")).set_transaction_result(sample:: <
        types::TransactionResult >
        ("UiPath.Server.Configuration.OData.TransactionResultDto")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn release_retention(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.release_retention();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64"))
        .retention_type(sample:: < types::RetentionType >
        ("UiPath.Server.Configuration.OData.RetentionType")).request(), set
        .replace(sample:: < i64 > ("Edm.Int64"), sample:: <
        types::ReleaseRetentionSetting >
        ("UiPath.Server.Configuration.OData.ReleaseRetentionSettingDto")).request(), set
        .delete(sample:: < i64 > ("Edm.Int64")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn releases(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.releases();
    vec![
        set.query().mandatory_permissions(sample:: < Vec < String > >
        ("Collection(Edm.String)")).at_least_one_permissions(sample:: < Vec < String > >
        ("Collection(Edm.String)")).request(), set.get(sample:: < i64 > ("Edm.Int64"))
        .request(), set.create(sample:: < types::Release >
        ("UiPath.Server.Configuration.OData.ReleaseDto")).request(), set.replace(sample::
        < i64 > ("Edm.Int64"), sample:: < types::Release >
        ("UiPath.Server.Configuration.OData.ReleaseDto")).request(), set.patch(sample:: <
        i64 > ("Edm.Int64")).request(), set.delete(sample:: < i64 > ("Edm.Int64"))
        .request(), set.rollback_to_previous_release_version_by_key(sample:: <
        odata::Guid > ("Edm.Guid")).merge_package_tags(sample:: < bool > ("Edm.Boolean"))
        .request(), set.update_by_key(sample:: < String > ("Edm.String"))
        .entry_point_path(sample:: < String > ("Edm.String")).input_args(sample:: <
        String > ("Edm.String")).process_version(sample:: < String > ("Edm.String"))
        .request(), set.update_to_latest_package_version_bulk(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).merge_package_tags(sample:: < bool > ("Edm.Boolean"))
        .request(), set.update_to_latest_package_version_bulk_by_key(sample:: < Vec <
        odata::Guid > > ("Collection(Edm.Guid)")).merge_package_tags(sample:: < bool >
        ("Edm.Boolean")).request(), set.update_to_latest_package_version_by_key(sample::
        < odata::Guid > ("Edm.Guid")).merge_package_tags(sample:: < bool >
        ("Edm.Boolean")).request(), set
        .update_to_specific_package_version_by_key(sample:: < odata::Guid > ("Edm.Guid"),
        sample:: < String > ("Edm.String")).request(), set.by_key(sample:: < i64 >
        ("Edm.Int64")).rollback_to_previous_release_version().merge_package_tags(sample::
        < bool > ("Edm.Boolean")).request(), set.by_key(sample:: < i64 > ("Edm.Int64"))
        .update_to_latest_package_version().merge_package_tags(sample:: < bool >
        ("Edm.Boolean")).request(), set.by_key(sample:: < i64 > ("Edm.Int64"))
        .update_to_specific_package_version(sample:: < String > ("Edm.String"))
        .request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn robot_logs(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.robot_logs();
    vec![set.query().request(), set.export().request(), set.get_total_count().request(),]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn robots(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.robots();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::Robot > ("UiPath.Server.Configuration.OData.RobotDto"))
        .request(), set.replace(sample:: < i64 > ("Edm.Int64"), sample:: < types::Robot >
        ("UiPath.Server.Configuration.OData.RobotDto")).request(), set.patch(sample:: <
        i64 > ("Edm.Int64")).request(), set.delete(sample:: < i64 > ("Edm.Int64"))
        .request(), set.convert_to_floating(sample:: < i64 > ("Edm.Int64")).request(),
        set.delete_bulk(sample:: < Vec < i64 > > ("Collection(Edm.Int64)")).request(),
        set.find_all_across_folders().request(), set.get_configured_robots().request(),
        set.get_folder_robots(sample:: < i64 > ("Edm.Int64"), sample:: < i64 >
        ("Edm.Int64")).request(), set.get_machine_name_to_license_key_mappings()
        .request(), set.get_robots_for_process(sample:: < String > ("Edm.String"))
        .request(), set.get_robots_from_folder(sample:: < i64 > ("Edm.Int64"))
        .machine_id(sample:: < i64 > ("Edm.Int64")).request(), set.get_usernames()
        .top(sample:: < i64 > ("Edm.Int64")).skip(sample:: < i64 > ("Edm.Int64"))
        .request(), set.toggle_enabled_status(sample:: < bool > ("Edm.Boolean"), sample::
        < Vec < i64 > > ("Collection(Edm.Int64)")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn roles(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.roles();
    vec![
        set.query().request(), set.get(sample:: < i32 > ("Edm.Int32")).request(), set
        .create(sample:: < types::Role > ("UiPath.Server.Configuration.OData.RoleDto"))
        .request(), set.replace(sample:: < i32 > ("Edm.Int32"), sample:: < types::Role >
        ("UiPath.Server.Configuration.OData.RoleDto")).request(), set.delete(sample:: <
        i32 > ("Edm.Int32")).request(), set.get_user_ids_for_role(sample:: < i32 >
        ("Edm.Int32")).request(), set.get_users_for_role(sample:: < i32 > ("Edm.Int32"))
        .request(), set.by_key(sample:: < i32 > ("Edm.Int32")).set_users(sample:: < Vec <
        i64 > > ("Collection(Edm.Int64)"), sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn sessions(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.sessions();
    vec![
        set.query().request(), set.delete_inactive_unattended_sessions()
        .session_ids(sample:: < Vec < i64 > > ("Collection(Edm.Int64)")).request(), set
        .get_global_sessions().request(), set.get_machine_session_runtimes()
        .runtime_type(sample:: < types::RuntimeType >
        ("UiPath.Server.Configuration.OData.RuntimeType")).request(), set
        .get_machine_session_runtimes_by_folder_id(sample:: < i64 > ("Edm.Int64"))
        .robot_id(sample:: < i64 > ("Edm.Int64")).runtime_type(sample:: <
        types::RuntimeType > ("UiPath.Server.Configuration.OData.RuntimeType"))
        .request(), set.get_machine_sessions(sample:: < i64 > ("Edm.Int64")).request(),
        set.get_usernames().top(sample:: < i64 > ("Edm.Int64")).skip(sample:: < i64 >
        ("Edm.Int64")).request(), set.set_maintenance_mode().maintenance_mode(sample:: <
        types::MaintenanceMode > ("UiPath.Server.Configuration.OData.MaintenanceMode"))
        .session_id(sample:: < i64 > ("Edm.Int64")).stop_jobs_strategy(sample:: <
        types::StopJobsStrategy > ("UiPath.Server.Configuration.OData.StopJobsStrategy"))
        .request(), set.by_key(sample:: < i64 > ("Edm.Int64"))
        .toggle_machine_session_debug_mode(sample:: < bool > ("Edm.Boolean"))
        .minutes(sample:: < i32 > ("Edm.Int32")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn settings(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.settings();
    vec![
        set.query().request(), set.get(sample:: < String > ("Edm.String")).request(), set
        .replace(sample:: < String > ("Edm.String"), sample:: < types::Settings >
        ("UiPath.Server.Configuration.OData.SettingsDto")).request(), set.delete_bulk()
        .setting_names(sample:: < Vec < String > > ("Collection(Edm.String)")).request(),
        set.get_activity_settings().request(), set.get_authentication_settings()
        .request(), set.get_calendar().request(), set
        .get_execution_settings_configuration(sample:: < i32 > ("Edm.Int32")).request(),
        set.get_languages().request(), set.get_license().request(), set
        .get_secure_store_configuration(sample:: < String > ("Edm.String"))
        .proxy_id(sample:: < i64 > ("Edm.Int64")).request(), set.get_timezones()
        .request(), set.get_update_settings().request(), set.get_web_settings()
        .request(), set.set_calendar().excluded_dates(sample:: < Vec < odata::Timestamp >
        > ("Collection(Edm.DateTimeOffset)")).time_zone_id(sample:: < String >
        ("Edm.String")).request(), set.update_bulk().settings(sample:: < Vec <
        types::Settings > >
        ("Collection(UiPath.Server.Configuration.OData.SettingsDto)")).request(), set
        .update_user_setting(sample:: < types::Settings >
        ("UiPath.Server.Configuration.OData.SettingsDto")).request(), set
        .verify_smtp_setting(sample:: < String > ("Edm.String"))
        .smtp_setting_model(sample:: < types::SmtpSettingModel >
        ("UiPath.Server.Configuration.OData.SmtpSettingModel")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn task_activities(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.task_activities();
    vec![set.get_by_task_id(sample:: < i64 > ("Edm.Int64")).request(),]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn task_catalogs(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.task_catalogs();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .delete(sample:: < i64 > ("Edm.Int64")).request(), set
        .create_task_catalog(sample:: < String > ("Edm.String")).description(sample:: <
        String > ("Edm.String")).encrypted(sample:: < bool > ("Edm.Boolean"))
        .retention_action(sample:: < types::RetentionAction >
        ("UiPath.Server.Configuration.OData.RetentionAction"))
        .retention_bucket_id(sample:: < i64 > ("Edm.Int64")).retention_period(sample:: <
        i32 > ("Edm.Int32")).tags(sample:: < Vec < types::Tag > >
        ("Collection(UiPath.Server.Configuration.OData.TagDto)")).request(), set
        .get_folders_for_task_catalog(sample:: < i64 > ("Edm.Int64")).request(), set
        .get_task_catalog_extended_details(sample:: < i64 > ("Edm.Int64")).request(), set
        .get_task_catalogs_from_folders_with_permissions().mandatory_permissions(sample::
        < Vec < String > > ("Collection(Edm.String)")).exclude_folder_id(sample:: < i64 >
        ("Edm.Int64")).distinct_by_select(sample:: < bool > ("Edm.Boolean")).request(),
        set.share_to_folders().task_catalog_ids(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).to_add_folder_ids(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).to_remove_folder_ids(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).request(), set.by_key(sample:: < i64 > ("Edm.Int64"))
        .update_task_catalog(sample:: < String > ("Edm.String")).description(sample:: <
        String > ("Edm.String")).encrypted(sample:: < bool > ("Edm.Boolean"))
        .retention_action(sample:: < types::RetentionAction >
        ("UiPath.Server.Configuration.OData.RetentionAction"))
        .retention_bucket_id(sample:: < i64 > ("Edm.Int64")).retention_period(sample:: <
        i32 > ("Edm.Int32")).tags(sample:: < Vec < types::Tag > >
        ("Collection(UiPath.Server.Configuration.OData.TagDto)")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn task_definitions(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.task_definitions();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .delete(sample:: < i64 > ("Edm.Int64")).task_definition_version(sample:: < i64 >
        ("Edm.Int64")).request(), set.create_task_definition().description(sample:: <
        String > ("Edm.String")).name(sample:: < String > ("Edm.String"))
        .properties(sample:: < types::TaskDefinitionPropertiesRequest >
        ("UiPath.Server.Configuration.OData.TaskDefinitionPropertiesRequest")).request(),
        set.get_task_definition_versions(sample:: < i64 > ("Edm.Int64")).request(), set
        .by_key(sample:: < i64 > ("Edm.Int64")).update_task_definition()
        .description(sample:: < String > ("Edm.String")).name(sample:: < String >
        ("Edm.String")).properties(sample:: < types::TaskDefinitionPropertiesRequest >
        ("UiPath.Server.Configuration.OData.TaskDefinitionPropertiesRequest")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn task_notes(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.task_notes();
    vec![
        set.create_task_note(sample:: < String > ("Edm.String")).task_id(sample:: < i64 >
        ("Edm.Int64")).request(), set.get_by_task_id(sample:: < i64 > ("Edm.Int64"))
        .request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn task_retention(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.task_retention();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .replace(sample:: < i64 > ("Edm.Int64"), sample:: < types::TaskRetentionSetting >
        ("UiPath.Server.Configuration.OData.TaskRetentionSettingDto")).request(), set
        .delete(sample:: < i64 > ("Edm.Int64")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn tasks(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.tasks();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .assign_tasks(sample:: < Vec < types::TaskAssignmentRequest > >
        ("Collection(UiPath.Server.Configuration.OData.TaskAssignmentRequest)"))
        .request(), set.delete_tasks(sample:: < Vec < i64 > > ("Collection(Edm.Int64)"))
        .request(), set.edit_task_metadata(sample:: < i64 > ("Edm.Int64"))
        .note_text(sample:: < String > ("Edm.String")).priority(sample:: <
        types::TaskPriority > ("UiPath.Server.Configuration.OData.TaskPriority"))
        .task_catalog_id(sample:: < i64 > ("Edm.Int64")).title(sample:: < String >
        ("Edm.String")).unset_task_catalog(sample:: < bool > ("Edm.Boolean")).request(),
        set.get_by_key(sample:: < odata::Guid > ("Edm.Guid")).request(), set
        .get_task_permissions().request(), set.get_task_users(sample:: < i64 >
        ("Edm.Int64")).request(), set.get_tasks_across_folders().event(sample:: <
        types::TaskEvent > ("UiPath.Server.Configuration.OData.TaskEvent")).request(),
        set.get_tasks_across_folders_for_admin().event(sample:: < types::TaskEvent >
        ("UiPath.Server.Configuration.OData.TaskEvent")).request(), set
        .reassign_tasks(sample:: < Vec < types::TaskAssignmentRequest > >
        ("Collection(UiPath.Server.Configuration.OData.TaskAssignmentRequest)"))
        .request(), set.unassign_tasks(sample:: < Vec < i64 > >
        ("Collection(Edm.Int64)")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn tenants(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.tenants();
    vec![
        set.query().skip_last_login_time(sample:: < bool > ("Edm.Boolean")).request(),
        set.get(sample:: < i32 > ("Edm.Int32")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn test_case_definitions(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.test_case_definitions();
    vec![
        set.query().distinct_by_unique_id_and_package_identifier(sample:: < bool >
        ("Edm.Boolean")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn test_case_executions(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.test_case_executions();
    vec![set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(),]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn test_data_queue_items(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.test_data_queue_items();
    vec![set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(),]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn test_data_queues(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.test_data_queues();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::TestDataQueue >
        ("UiPath.Server.Configuration.OData.TestDataQueueDto")).request(), set
        .replace(sample:: < i64 > ("Edm.Int64"), sample:: < types::TestDataQueue >
        ("UiPath.Server.Configuration.OData.TestDataQueueDto")).request(), set
        .delete(sample:: < i64 > ("Edm.Int64")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn test_set_executions(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.test_set_executions();
    vec![
        set.query().mandatory_permissions(sample:: < Vec < String > >
        ("Collection(Edm.String)")).at_least_one_permissions(sample:: < Vec < String > >
        ("Collection(Edm.String)")).request(), set.get(sample:: < i64 > ("Edm.Int64"))
        .request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn test_set_schedules(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.test_set_schedules();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::TestSetSchedule >
        ("UiPath.Server.Configuration.OData.TestSetScheduleDto")).request(), set
        .replace(sample:: < i64 > ("Edm.Int64"), sample:: < types::TestSetSchedule >
        ("UiPath.Server.Configuration.OData.TestSetScheduleDto")).request(), set
        .delete(sample:: < i64 > ("Edm.Int64")).request(), set.set_enabled(sample:: <
        bool > ("Edm.Boolean"), sample:: < Vec < i64 > > ("Collection(Edm.Int64)"))
        .request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn test_sets(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.test_sets();
    vec![
        set.query().mandatory_permissions(sample:: < Vec < String > >
        ("Collection(Edm.String)")).at_least_one_permissions(sample:: < Vec < String > >
        ("Collection(Edm.String)")).request(), set.get(sample:: < i64 > ("Edm.Int64"))
        .request(), set.create(sample:: < types::TestSet >
        ("UiPath.Server.Configuration.OData.TestSetDto")).request(), set.replace(sample::
        < i64 > ("Edm.Int64"), sample:: < types::TestSet >
        ("UiPath.Server.Configuration.OData.TestSetDto")).request(), set.delete(sample::
        < i64 > ("Edm.Int64")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn users(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.users();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::User > ("UiPath.Server.Configuration.OData.UserDto"))
        .request(), set.replace(sample:: < i64 > ("Edm.Int64"), sample:: < types::User >
        ("UiPath.Server.Configuration.OData.UserDto")).request(), set.patch(sample:: <
        i64 > ("Edm.Int64")).request(), set.delete(sample:: < i64 > ("Edm.Int64"))
        .request(), set.change_culture(sample:: < String > ("Edm.String")).request(), set
        .get_current_permissions().request(), set.get_current_user().request(), set
        .validate(sample:: < Vec < i64 > > ("Collection(Edm.Int64)")).request(), set
        .by_key(sample:: < i64 > ("Edm.Int64")).assign_roles(sample:: < Vec < i32 > >
        ("Collection(Edm.Int32)")).request(), set.by_key(sample:: < i64 > ("Edm.Int64"))
        .change_user_culture(sample:: < String > ("Edm.String")).request(), set
        .by_key(sample:: < i64 > ("Edm.Int64")).toggle_role(sample:: < String >
        ("Edm.String"), sample:: < bool > ("Edm.Boolean")).request(),
    ]
}

#[allow(deprecated, reason = "deprecated calls are part of the contract too")]
fn webhooks(service: &odata::Handle) -> Vec<odata::Request> {
    let set = service.webhooks();
    vec![
        set.query().request(), set.get(sample:: < i64 > ("Edm.Int64")).request(), set
        .create(sample:: < types::Webhook >
        ("UiPath.Server.Configuration.OData.WebhookDto")).request(), set.replace(sample::
        < i64 > ("Edm.Int64"), sample:: < types::Webhook >
        ("UiPath.Server.Configuration.OData.WebhookDto")).request(), set.patch(sample:: <
        i64 > ("Edm.Int64")).request(), set.delete(sample:: < i64 > ("Edm.Int64"))
        .request(), set.get_event_types().request(), set.trigger_custom(sample:: <
        types::Dictionary > ("UiPath.Server.Configuration.OData.Dictionary")).request(),
        set.by_key(sample:: < i64 > ("Edm.Int64")).ping().request(),
    ]
}

/// Every call of every set.
pub(crate) fn all(service: &odata::Handle) -> Vec<odata::Request> {
    [
        alerts(service),
        assets(service),
        attachments(service),
        audit_logs(service),
        buckets(service),
        business_rules(service),
        calendars(service),
        credential_stores(service),
        execution_media(service),
        exports(service),
        folders(service),
        job_triggers(service),
        jobs(service),
        libraries(service),
        licenses_named_user(service),
        licenses_runtime(service),
        machines(service),
        organization_units(service),
        permissions(service),
        personal_workspaces(service),
        process_schedules(service),
        processes(service),
        queue_definitions(service),
        queue_item_comments(service),
        queue_item_events(service),
        queue_items(service),
        queue_processing_records(service),
        queue_retention(service),
        queues(service),
        release_retention(service),
        releases(service),
        robot_logs(service),
        robots(service),
        roles(service),
        sessions(service),
        settings(service),
        task_activities(service),
        task_catalogs(service),
        task_definitions(service),
        task_notes(service),
        task_retention(service),
        tasks(service),
        tenants(service),
        test_case_definitions(service),
        test_case_executions(service),
        test_data_queue_items(service),
        test_data_queues(service),
        test_set_executions(service),
        test_set_schedules(service),
        test_sets(service),
        users(service),
        webhooks(service),
    ]
        .concat()
}
