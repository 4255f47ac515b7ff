//! Rows as structs of the caller's own.

use uipath_orchestrator_core::odata::row;

use crate::model::sets::Jobs;
use crate::model::types::{job, robot};
use crate::model::{Job, JobState, Robot};
use crate::recorder::Recorder;

row! {
    /// A job, as a list shows it.
    #[derive(Debug, PartialEq)]
    pub struct Shown of Job {
        pub id: i64 = job::ID,
        pub state: Option<JobState> = job::STATE,
        pub robot: Option<Named> = job::ROBOT,
    }
}
row! {
    /// A robot that must have a name.
    #[derive(Debug, PartialEq)]
    pub struct Named of Robot {
        pub name: String = robot::NAME,
    }
}

#[tokio::test]
async fn a_struct_asks_for_its_properties_and_holds_them() {
    let recorder = Recorder::answering([
        r#"{"value":[{"Id":1,"State":"Running","Robot":{"Name":"Ada"}},{"Id":2,"State":null,"Robot":null}]}"#,
        r#"{"value":[{"Id":3,"Robot":{"Name":null}}]}"#,
    ]);
    let jobs = Jobs::new(recorder.handle());
    let rows = jobs.query().select(Shown::COLUMNS).await.unwrap();
    let ada = Some(Named { name: "Ada".to_owned() });
    let first = Shown { id: 1, state: Some(JobState::Running), robot: ada };
    assert_eq!(rows.items, [first, Shown { id: 2, state: None, robot: None }]);
    let error = jobs.query().select(Shown::COLUMNS).await.unwrap_err().to_string();
    assert!(error.contains("value[0].Robot.Name"), "{error}");
    assert_eq!(recorder.lines()[0], "GET /Jobs?$expand=Robot($select%3DName)&$select=Id,State,Robot");
}
