//! Expressions and rows of one's own, evaluated by a service.

use std::time::Duration as StdDuration;

use uipath_orchestrator::odata::{Duration, Expr, Filter, row};
use uipath_orchestrator::types::{
    Asset, AssetValueType, Job, JobState, SimpleRelease, SimpleRobot, Tag, ValueScope, asset, job, simple_release,
    simple_robot, tag,
};
use uipath_orchestrator::{EntitySets as _, Error};

use crate::tenant::Tenant;

fn minutes(minutes: u64) -> Duration {
    Duration(StdDuration::from_secs(minutes * 60).try_into().unwrap())
}

#[tokio::test]
async fn functions_and_arithmetic() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let of = |filter: Filter<Job>| {
        let query = shared.jobs().query().filter(filter).order_by(job::ID.asc());
        async move { query.await.unwrap().iter().map(|job| job.id).collect::<Vec<_>>() }
    };
    // Jobs begin 600, 540, … minutes before the emulator's now, and take ten.
    assert_eq!(of(job::START_TIME.lt(Expr::now().sub(minutes(500)))).await, [101, 102]);
    assert_eq!(of(job::START_TIME.add(minutes(10)).eq(job::END_TIME)).await, [101, 102, 103, 104, 105]);
    assert_eq!(of(job::END_TIME.since(job::START_TIME).gt(minutes(10))).await, [0; 0]);
    assert_eq!(
        of(job::START_TIME.hour().eq(4).or(job::START_TIME.hour().eq(job::END_TIME.hour().add(1)))).await,
        [103]
    );
    assert_eq!(of(job::ID.modulo(2).eq(0).and(job::ID.mul(2).sub(1).gt(205))).await, [104]);
    assert_eq!(of(job::INFO.to_upper().starts_with("THE").and(job::INFO.length().gt(20))).await, [103]);
    assert_eq!(of(job::RELEASE_NAME.eq(job::RELEASE.then(simple_release::NAME)).not()).await, [0; 0]);
    assert_eq!(of(job::RELEASE_NAME.substring(0, 6).concat("!").eq("Faulty!")).await, [103]);
    assert_eq!(of(Expr::value("01 BUILD-01 02").contains(job::HOST_MACHINE_NAME)).await, [101, 103, 105]);
    assert_eq!(of(job::STATE.eq(JobState::Faulted).eq(job::ID.eq(103)).not()).await, [0; 0]);
    assert_eq!(of(job::HAS_VIDEO_RECORDED.holds().not().and(job::ID.negate().lt(-104))).await, [105]);
}

#[tokio::test]
async fn items_of_collections() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let named = |names: &[&str]| {
        names.iter().map(|name| Tag { name: Some((*name).to_owned()), ..Tag::default() }).collect::<Vec<_>>()
    };
    for (name, tags) in [("Tagged", named(&["erp", "it's"])), ("Other", named(&["erp"]))] {
        let made = Asset {
            name: Some(name.to_owned()),
            value_scope: Some(ValueScope::Global),
            value_type: Some(AssetValueType::Text),
            string_value: Some("x".to_owned()),
            tags: Some(tags),
            ..Asset::default()
        };
        shared.assets().create(made).await.unwrap();
    }
    let of = |filter: Filter<Asset>| {
        let query = shared.assets().get_filtered().filter(filter).order_by(asset::NAME.asc());
        async move { query.await.unwrap().iter().filter_map(|asset| asset.name.clone()).collect::<Vec<_>>() }
    };
    assert_eq!(of(asset::TAGS.any(|tag| tag.then(tag::NAME).eq("it's"))).await, ["Tagged"]);
    assert_eq!(
        of(asset::TAGS.is_not_empty().and(asset::TAGS.all(|tag| tag.then(tag::NAME).eq("erp")))).await,
        ["Other"]
    );
    assert_eq!(of(asset::TAGS.count().gt(1)).await, ["Tagged"]);
    assert_eq!(
        of(asset::TAGS.any(|tag| tag.then(tag::NAME).length().lt(asset::NAME.length().sub(2)))).await,
        ["Tagged"]
    );
}

row! {
    /// A job, as a list shows it.
    #[derive(Debug, PartialEq)]
    struct Shown of Job {
        id: i64 = job::ID,
        state: JobState = job::STATE,
        release: Option<Released> = job::RELEASE,
        robot: Option<Named> = job::ROBOT,
    }
}
row! {
    #[derive(Debug, PartialEq)]
    struct Released of SimpleRelease {
        name: Option<String> = simple_release::NAME,
    }
}
row! {
    #[derive(Debug, PartialEq)]
    struct Named of SimpleRobot {
        name: String = simple_robot::NAME,
    }
}
row! {
    /// Asks for more than faulted jobs have.
    #[derive(Debug)]
    struct Finished of Job {
        output: String = job::OUTPUT_ARGUMENTS,
    }
}

#[tokio::test]
async fn rows_as_structs_of_ones_own() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let rows = shared.jobs().query().order_by(job::ID.asc()).select(Shown::COLUMNS).top(2).skip(2).await.unwrap();
    let shown = |id, state, release: &str, robot: &str| Shown {
        id,
        state,
        release: Some(Released { name: Some(release.to_owned()) }),
        robot: Some(Named { name: robot.to_owned() }),
    };
    assert_eq!(rows[0], shown(103, JobState::Faulted, "Faulty.Process", "Ada"));
    assert_eq!((rows.len(), &rows[1].state), (2, &JobState::Stopped));
    let one = shared.jobs().get(103).select(Shown::COLUMNS).await.unwrap();
    assert_eq!(one, rows[0]);

    let (id, robot) =
        shared.jobs().get(103).select((job::ID, job::ROBOT.expand().select(simple_robot::NAME))).await.unwrap();
    assert_eq!((id, robot.unwrap().name.as_deref()), (103, Some("Ada")));

    let unfinished = shared.jobs().query().filter(job::ID.eq(103)).select(Finished::COLUMNS).await.unwrap_err();
    let Error::Decode(error) = unfinished else { panic!("{unfinished}") };
    assert_eq!(error.path, "value[0].OutputArguments");
}
