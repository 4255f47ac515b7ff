//! Schedules, users and roles, machines, the license.

use secrecy::ExposeSecret as _;
use uipath_orchestrator::EntitySets as _;
use uipath_orchestrator::admin::ScheduleStart;
use uipath_orchestrator::types::{MachineType, ProcessSchedule};

use crate::tenant::Tenant;

async fn tenant() -> Tenant {
    let scopes = ["OR.Folders", "OR.Jobs", "OR.Users", "OR.Machines", "OR.Settings", "OR.Execution"];
    Tenant::with_scopes(&scopes).await
}

fn schedule(name: &str, cron: &str) -> ProcessSchedule {
    ProcessSchedule {
        name: Some(name.to_owned()),
        enabled: Some(true),
        release_id: Some(21),
        release_name: Some("Invoice.Processing".to_owned()),
        time_zone_id: Some("UTC".to_owned()),
        start_process_cron: Some(cron.to_owned()),
        ..ProcessSchedule::default()
    }
}

#[tokio::test]
async fn schedules_are_listed_and_switched_by_their_names() {
    let tenant = tenant().await;
    let shared = tenant.shared();
    let sets = shared.process_schedules();
    sets.create(schedule("Late", "0 0 3 * * ?")).await.unwrap();
    sets.create(ProcessSchedule { enabled: Some(false), ..schedule("Off", "0 0 1 * * ?") }).await.unwrap();
    sets.create(schedule("Early", "0 0 2 * * ?")).await.unwrap();
    let queue = ProcessSchedule {
        queue_definition_id: Some(41),
        queue_definition_name: Some("Invoices".to_owned()),
        ..schedule("Fed", "0 0 1 * * ?")
    };
    sets.create(queue).await.unwrap();

    let list = shared.schedule_list().await.unwrap();
    assert_eq!(list.iter().map(|info| info.name.as_str()).collect::<Vec<_>>(), ["Early", "Late", "Fed", "Off"]);
    assert_eq!(list[0].process.as_deref(), Some("Invoice.Processing"));
    assert_eq!(list[0].next_run, Some("2026-03-02T02:00:00Z".parse().unwrap()));
    assert!(matches!(&list[2].start, ScheduleStart::Queue { id: 41, name: Some(name), .. } if name == "Invoices"));

    let off = shared.schedule("Off");
    assert!(off.enable().await.unwrap());
    assert!(off.info().await.unwrap().enabled);
    tenant.emulator.clear_requests();
    assert!(!off.enable().await.unwrap(), "it is on");
    assert_eq!(tenant.calls().len(), 1, "nothing is switched that is switched already");
    assert!(off.disable().await.unwrap());
    assert!(!off.info().await.unwrap().enabled);
    assert!(shared.schedule("Early").info().await.unwrap().enabled, "no other is switched");

    let error = shared.schedule("Erly").disable().await.unwrap_err();
    assert_eq!(error.to_string(), "there is no schedule `Erly` in folder `Shared`; did you mean `Early`?");
    let elsewhere = tenant.client.in_folder("Finance").schedule("Early").info().await.unwrap_err();
    assert!(elsewhere.is_not_found(), "{elsewhere}");
}

#[tokio::test]
async fn users_have_roles_by_their_names() {
    let tenant = tenant().await;
    let users = tenant.client.user_list().await.unwrap();
    let names: Vec<_> = users.iter().map(|user| user.user_name.as_str()).collect();
    assert_eq!(names, ["admin", "ada", "babbage"]);
    assert_eq!(users[1].roles, ["Automation User"]);
    assert_eq!(users[1].email.as_deref(), Some("ada@acme.example"));

    let ada = tenant.client.user("ada@acme.example");
    let roles = async || ada.info().await.unwrap().roles;
    ada.add_role("robot").await.unwrap();
    assert_eq!(roles().await, ["Automation User", "Robot"], "the role's own spelling");
    ada.add_role("Robot").await.unwrap();
    ada.remove_role("Automation User").await.unwrap();
    ada.remove_role("Administrator").await.unwrap();
    assert_eq!(roles().await, ["Robot"]);
    ada.set_roles(["Administrator", "Automation User"]).await.unwrap();
    assert_eq!(roles().await, ["Administrator", "Automation User"]);

    let error = ada.set_roles(["Robot", "Administrater"]).await.unwrap_err();
    assert_eq!(error.to_string(), "there is no role `Administrater`; did you mean `Administrator`?");
    assert_eq!(roles().await, ["Administrator", "Automation User"], "nothing was changed");
    ada.set_roles([]).await.unwrap();
    assert!(roles().await.is_empty());
    let error = tenant.client.user("adda").add_role("Robot").await.unwrap_err();
    assert_eq!(error.to_string(), "there is no user `adda`; did you mean `ada`?");
    assert_eq!(tenant.client.user("babbage").info().await.unwrap().roles, ["Automation User"]);
}

#[tokio::test]
async fn machines_come_with_their_keys() {
    let tenant = tenant().await;
    let machines = tenant.client.machine_list().await.unwrap();
    assert_eq!(machines.iter().map(|machine| machine.name.as_str()).collect::<Vec<_>>(), ["BUILD-01", "Pool"]);
    let pool = tenant.client.machine("Pool").await.unwrap();
    assert_eq!((pool.kind.as_ref(), pool.slots.unattended), (Some(&MachineType::Template), 4));
    assert_eq!(pool.robot_versions, [("23.10.4".to_owned(), 1)]);
    let key = "000003ac-0000-4000-8000-00000000000c";
    assert_eq!(pool.license_key.as_ref().unwrap().expose_secret(), key);
    assert!(!format!("{pool:?}").contains(key), "{pool:?}");
    let error = tenant.client.machine("BUILD-02").await.unwrap_err();
    assert_eq!(error.to_string(), "there is no machine `BUILD-02`; did you mean `BUILD-01`?");
}

#[tokio::test]
async fn the_license_is_counted() {
    let tenant = tenant().await;
    let license = tenant.client.license().await.unwrap();
    assert_eq!((license.expired, license.plan.as_deref()), (false, Some("ENTERPRISE")));
    let unattended = license.runtimes["Unattended"];
    assert_eq!((unattended.allowed, unattended.used, license.left("Unattended")), (10, 4, 6));
    assert_eq!(license.days_left(crate::tenant::START.parse().unwrap()), Some(365));
    assert_eq!(license.expires.unwrap().to_string(), "2027-03-01T12:00:00Z");
}
