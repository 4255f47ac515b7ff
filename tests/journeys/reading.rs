//! Reading: by key, by arguments, by filters.

use std::time::Duration;

use uipath_orchestrator::odata::{Guid, Timestamp};
use uipath_orchestrator::types::{
    Asset, Attachment, JobState, QueueItemStatus, SessionState, ValueScope, asset, job, queue_item, release, robot,
    robot_with_license, session, simple_release,
};
use uipath_orchestrator::{EntitySets as _, Error};

use crate::tenant::{START, Tenant};

#[tokio::test]
async fn entities_by_keys_of_each_type() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    // Int64
    let job = shared.jobs().get(101).await.unwrap();
    assert_eq!((job.id, job.state), (101, Some(JobState::Successful)));
    assert_eq!(job.creation_time, Some(START.parse::<Timestamp>().unwrap() - Duration::from_secs(600 * 60)));
    // String
    let zone = tenant.client.settings().get("Abp.Timing.TimeZone").await.unwrap();
    assert_eq!(zone, "UTC");
    let arguments = tenant.client.processes().get_arguments("Invoice.Processing:1.4.2").await.unwrap();
    assert_eq!(arguments.input, None);
    let path = tenant.last_call().path;
    assert!(path.ends_with("GetArguments(key='Invoice.Processing:1.4.2')"), "{path}");
    // Guid
    let made = Attachment { name: Some("a.txt".to_owned()), ..Attachment::default() };
    let made = shared.attachments().create(made).await.unwrap();
    assert_ne!(made.id, Guid::default());
    assert_eq!(shared.attachments().get(made.id).await.unwrap().name.as_deref(), Some("a.txt"));
    assert!(shared.attachments().get(Guid::from_u128(7)).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn what_is_not_there() {
    let tenant = Tenant::start().await;
    let error = tenant.shared().jobs().get(4711).await.unwrap_err();
    assert!(error.is_not_found() && !error.is_retryable());
    let api = error.api().unwrap();
    assert_eq!(
        (api.operation, api.code.as_deref(), api.message.as_str()),
        ("Jobs.Read", Some("1002"), "Job does not exist.")
    );
    assert!(tenant.client.settings().get("No.Such.Setting").await.unwrap_err().is_not_found());
    assert_eq!(tenant.calls().len(), 2, "it is not asked again");
}

#[tokio::test]
async fn texts_reach_the_service_as_they_are() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    for name in [
        "O'Brien & co",
        "''",
        "a/b\\c?d#e%41+f=g;h,i@j:k$l*m(n)o",
        "Ünïcödé 漢字 😀",
        " both ends ",
        "tab\tand\nline",
        "%27 %2F",
        "\"quoted\" <tag> {brace} [bracket] |`^~",
    ] {
        let made = Asset {
            name: Some(name.to_owned()),
            value_scope: Some(ValueScope::Global),
            string_value: Some(name.to_owned()),
            ..Asset::default()
        };
        shared.assets().create(made).await.unwrap();
        // In a function's argument and in a filter.
        let found = shared.assets().get_robot_asset_by_robot_id(5, name).await.unwrap();
        assert_eq!(found.string_value.as_deref(), Some(name));
        let found = shared.assets().get_filtered().filter(asset::STRING_VALUE.eq(name)).await.unwrap();
        let names: Vec<_> = found.iter().map(|asset| asset.name.as_deref().unwrap()).collect();
        assert_eq!(names, [name]);
    }
    let error = shared.assets().get_robot_asset_by_robot_id(5, "O'Hara").await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("'O'Hara'"), "{error}");
}

#[tokio::test]
async fn filters_of_all_kinds() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let of = |filter| {
        let query = shared.jobs().query().filter(filter).order_by(job::ID.asc());
        async move { query.await.unwrap().iter().map(|job| job.id).collect::<Vec<_>>() }
    };
    let early = START.parse::<Timestamp>().unwrap() - Duration::from_secs(500 * 60);
    assert_eq!(of(job::STATE.eq(JobState::Faulted)).await, [103]);
    assert!(tenant.last_call().query.contains("State%20eq%20%27Faulted%27"), "{}", tenant.last_call().query);
    assert_eq!(of(job::STATE.ne(JobState::Successful)).await, [103, 104]);
    assert_eq!(of(job::STATE.in_([JobState::Faulted, JobState::Stopped])).await, [103, 104]);
    assert_eq!(of(job::OUTPUT_ARGUMENTS.is_null()).await, [103, 104]);
    assert_eq!(of(job::OUTPUT_ARGUMENTS.is_not_null().and(job::ID.gt(101))).await, [102, 105]);
    assert_eq!(of(job::CREATION_TIME.lt(early)).await, [101, 102]);
    assert_eq!(of(job::RELEASE_NAME.starts_with("Faulty").or(job::ID.eq(105))).await, [103, 105]);
    assert_eq!(of(job::RELEASE_NAME.contains("Monthly").not() & job::ID.le(103)).await, [101, 103]);
    assert_eq!(of(job::RELEASE.then(simple_release::NAME).ends_with("Process")).await, [103]);
    assert_eq!(of(job::ID.in_(Vec::<i64>::new())).await, [0; 0]);
    let key: Guid = "0000010b-0000-4000-8000-000000000068".parse().unwrap();
    assert_eq!(of(job::KEY.eq(key)).await, [104]);
}

#[tokio::test]
async fn the_session_of_a_robot() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let busy = session::ROBOT.then(robot_with_license::ID).eq(6).and(session::STATE.eq(SessionState::Busy));
    let sessions = shared.sessions().query().filter(busy).expand(session::ROBOT).await.unwrap();
    assert_eq!(sessions.len(), 1);
    let robot = sessions[0].robot.as_deref().unwrap();
    assert_eq!((robot.id, robot.name.as_deref()), (6, Some("Babbage")));
    let query = tenant.last_call().query;
    assert!(query.contains("Robot/Id%20eq%206") || query.contains("Robot%2FId%20eq%206"), "{query}");

    let unexpanded = shared.sessions().query().top(1).await.unwrap();
    assert_eq!(unexpanded[0].robot, None);
}

#[tokio::test]
async fn a_filter_that_the_service_refuses() {
    let tenant = Tenant::start().await;
    let error = tenant.shared().jobs().query().raw_filter("Stat eq 'Running'").await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!(api.status.as_u16(), 400);
    assert!(api.message.contains("Invalid OData query options"), "{api}");
}

#[tokio::test]
async fn rows_in_order() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let query = shared.jobs().query().order_by(job::STATE.asc()).order_by(job::ID.desc());
    let ids: Vec<i64> = query.await.unwrap().iter().map(|job| job.id).collect();
    assert_eq!(ids, [103, 105, 102, 101, 104], "by the place of the state, not by its name");
    let first = shared.jobs().query().order_by(job::ID.desc()).first().await.unwrap().unwrap();
    assert_eq!(first.id, 105);
    let none = shared.jobs().query().filter(job::ID.lt(0)).first().await.unwrap();
    assert_eq!(none, None);
}

#[tokio::test]
async fn a_few_properties_as_tuples() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let query = shared.queue_items().query().order_by(queue_item::ID.asc());
    let rows = query.select((queue_item::ID, queue_item::STATUS, queue_item::REFERENCE)).top(3).await.unwrap();
    let row = |n: i64, status| (n, Some(status), Some(format!("INV-{n}")));
    let (new, successful) = (QueueItemStatus::New, QueueItemStatus::Successful);
    assert_eq!(rows.items, [row(1001, new.clone()), row(1002, new), row(1003, successful)]);
    assert!(tenant.last_call().query.contains("$select=Id,Status,Reference"), "{}", tenant.last_call().query);

    let (id, name) = tenant
        .client
        .folders()
        .get(2)
        .select((uipath_orchestrator::types::folder::ID, uipath_orchestrator::types::folder::DISPLAY_NAME))
        .await
        .unwrap();
    assert_eq!((id, name.as_deref()), (2, Some("Finance")));
}

#[tokio::test]
async fn related_entities_with_options_of_their_own() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let expansion = job::RELEASE.expand().select((simple_release::NAME,));
    let found = shared.jobs().get(103).expand(expansion).expand(job::ROBOT).await.unwrap();
    let related = found.release.unwrap();
    assert_eq!((related.id, related.name.as_deref()), (23, Some("Faulty.Process")));
    assert_eq!(related.process_key, None, "it was not asked for");
    assert_eq!(found.robot.unwrap().name.as_deref(), Some("Ada"));

    let robots =
        shared.robots().query().filter(robot::NAME.eq("Ada")).select((robot::ID, robot::USERNAME)).await.unwrap();
    assert_eq!(robots.items, [(5, Some("ACME\\ada".to_owned()))]);
    let releases = shared.releases().query().filter(release::PROCESS_KEY.eq("Report.Monthly")).await.unwrap();
    assert_eq!(releases[0].process_version.as_deref(), Some("2.0.0"));
}

#[tokio::test]
async fn a_gateways_page_is_no_answer() {
    let tenant = Tenant::start().await;
    tenant.emulator.fail_next(1, uipath_orchestrator_emulator::Fault::Html);
    let error = tenant.shared().jobs().query().await.unwrap_err();
    let Error::Decode(error) = error else { panic!("{error:?}") };
    assert!(error.message.contains("text/html"), "{error}");
}
