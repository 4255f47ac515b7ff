//! A small model and a small service, written as the generator writes them.

#![allow(missing_docs, dead_code, unreachable_pub)]

pub mod types {
    pub mod job {
        use uipath_orchestrator_core::odata::prelude::*;

        use super::super::{JobState, Robot, Tag};

        #[derive(Default)]
        pub struct Job {
            pub id: i64,
            pub key: Option<Guid>,
            pub state: Option<JobState>,
            pub priority: Option<i32>,
            pub cost: Option<Decimal>,
            pub progress: Option<f64>,
            pub start_time: Option<Timestamp>,
            pub password: Option<String>,
            pub arguments: Option<OpenObject>,
            pub robot: Option<Nested<Robot>>,
            pub tags: Option<Vec<Tag>>,
            pub labels: Option<Vec<String>>,
            pub notes: Option<Vec<Option<String>>>,
            pub parent: Option<Nested<Job>>,
            pub timeout: Option<Duration>,
            pub icon: Option<Binary>,
            pub raw: Option<Untyped>,
            pub extra: Extra,
        }
        structured! {
            Job: "NS.JobDto", keys 1, secrets [7] {
                0 id: "Id",
                1 key: "Key",
                2 state: "State",
                3 priority: "Priority",
                4 cost: "Cost",
                5 progress: "Progress",
                6 start_time: "StartTime",
                7 password: "Password",
                8 arguments: "Arguments",
                9 robot: "Robot",
                10 tags: "Tags",
                11 labels: "Labels",
                12 notes: "Notes",
                13 parent: "Parent",
                14 timeout: "Timeout",
                15 icon: "Icon",
                16 raw: "Raw",
            }
        }

        pub const ID: Field<Job, i64, Key> = Field::new("Id");
        pub const KEY: Field<Job, Guid> = Field::new("Key");
        pub const STATE: Field<Job, JobState> = Field::new("State");
        pub const PRIORITY: Field<Job, i32> = Field::new("Priority");
        pub const START_TIME: Field<Job, Timestamp> = Field::new("StartTime");
        pub const PASSWORD: Field<Job, String> = Field::new("Password");
        pub const TAGS: Field<Job, Vec<Tag>> = Field::new("Tags");
        pub const ROBOT: Link<Job, Robot> = Link::new("Robot");
        pub const PARENT: Link<Job, Job> = Link::new("Parent");
        pub const CHILDREN: Links<Job, Job> = Links::new("Children");
    }

    pub mod robot {
        use uipath_orchestrator_core::odata::prelude::*;

        use super::super::{Address, Days};

        #[derive(Default)]
        pub struct Robot {
            pub id: i64,
            pub name: Option<String>,
            pub days: Option<Days>,
            pub address: Option<Nested<Address>>,
            pub extra: Extra,
        }
        structured! {
            Robot: "NS.RobotDto", keys 1 {
                0 id: "Id",
                1 name: "Name",
                2 days: "Days",
                3 address: "Address",
            }
        }

        pub const ID: Field<Robot, i64, Key> = Field::new("Id");
        pub const NAME: Field<Robot, String> = Field::new("Name");
        pub const ADDRESS: Field<Robot, Address> = Field::new("Address");
    }

    pub mod address {
        use uipath_orchestrator_core::odata::prelude::*;

        #[derive(Default)]
        pub struct Address {
            pub city: Option<String>,
            pub extra: Extra,
        }
        structured! {
            Address: "NS.Address", keys 0 { 0 city: "City" }
        }

        pub const CITY: Field<Address, String> = Field::new("City");
    }

    pub mod tag {
        use uipath_orchestrator_core::odata::prelude::*;

        #[derive(Default)]
        pub struct Tag {
            pub name: Option<String>,
            pub value: Option<i64>,
            pub extra: Extra,
        }
        structured! {
            Tag: "NS.TagDto", keys 0 {
                0 name: "Name",
                1 value: "Value",
            }
        }
    }

    /// A key of several properties, of other types.
    pub mod line {
        use uipath_orchestrator_core::odata::prelude::*;

        use super::super::JobState;

        #[derive(Default)]
        pub struct Line {
            pub order: String,
            pub number: i32,
            pub state: JobState,
            pub text: Option<String>,
            pub extra: Extra,
        }
        structured! {
            Line: "NS.Line", keys 3 {
                0 order: "Order",
                1 number: "Number",
                2 state: "State",
                3 text: "Text",
            }
        }
    }
}

pub use enums::{Days, JobState, Style};
pub use types::address;
pub use types::address::Address;
pub use types::job::{self, Job};
pub use types::line::Line;
pub use types::robot::{self, Robot};
pub use types::tag::Tag;

pub mod enums {
    use uipath_orchestrator_core::odata::prelude::*;

    open_enum! {
        /// States.
        pub enum JobState: "NS.JobState" {
            /// `Pending`
            Pending = "Pending",
            /// `Running`
            Running = "Running",
        }
    }

    open_enum! {
        /// Styles, named with their type in URLs.
        pub enum Style: "NS.Style" qualified {
            /// `Bold`
            Bold = "Bold",
        }
    }

    flags_enum! {
        /// Days.
        pub struct Days: "NS.Days" {
            /// `None`
            NONE = 0 "None",
            /// `Monday`
            MONDAY = 1 "Monday",
            /// `Tuesday`
            TUESDAY = 2 "Tuesday",
        }
    }
}

pub mod sets {
    use uipath_orchestrator_core::odata::prelude::*;

    use super::{Job, JobState, Line, Robot, Style};

    /// What the folder header is called here.
    pub const FOLDER: &[&str] = &["X-Folder"];

    #[derive(Clone, Debug)]
    pub struct Jobs(Resource);

    impl Jobs {
        pub fn new(service: Handle) -> Self {
            Self(Resource::root(service, "Jobs"))
        }
        pub fn query(&self) -> JobsQuery {
            JobsQuery::new(self.0.get("Jobs.List").takes(FOLDER).cap(3))
        }
        pub fn get(&self, key: i64) -> Get<Job> {
            self.0.entity(key).get("Jobs.Get").takes(FOLDER).one()
        }
        pub fn create(&self, entity: impl Borrow<Job>) -> Call<Job> {
            self.0.post("Jobs.Create").takes(FOLDER).entity(entity.borrow()).call()
        }
        pub fn replace(&self, key: i64, entity: impl Borrow<Job>) -> Call<Option<Job>> {
            self.0.entity(key).put("Jobs.Replace").entity(entity.borrow()).call()
        }
        pub fn update(&self, key: i64, change: impl FnOnce(&mut Job) + Send + 'static) -> Update<Job> {
            let entity = self.0.entity(key);
            entity.get("Jobs.Get").takes(FOLDER).update(entity.put("Jobs.Replace").takes(FOLDER), change)
        }
        pub fn patch(&self, key: i64) -> Patch<Job> {
            self.0.entity(key).patch("Jobs.Patch").patch_of()
        }
        pub fn delete(&self, key: i64) -> Call<()> {
            self.0.entity(key).delete("Jobs.Delete").call()
        }
        pub fn by_key(&self, key: i64) -> JobsEntity {
            JobsEntity(self.0.entity(key))
        }
        pub fn start_jobs(&self, start_info: Job) -> Query<Job, Unpaged> {
            self.0.at("NS.StartJobs").post("Jobs.StartJobs").takes(FOLDER).param("startInfo", start_info).query()
        }
        pub fn stop_jobs(&self, job_ids: Vec<i64>, strategy: JobState) -> Call<()> {
            self.0.at("NS.StopJobs").post("Jobs.StopJobs").param("jobIds", job_ids).param("strategy", strategy).call()
        }
        pub fn get_robot_asset(&self, robot_id: impl Into<String>, asset_name: impl Into<String>) -> Get<Robot> {
            self.0
                .function("NS.GetRobotAsset")
                .arg("robotId", robot_id.into())
                .arg("assetName", asset_name.into())
                .end()
                .get("Jobs.GetRobotAsset")
                .one()
        }
        pub fn validate(&self, user_ids: Vec<i64>, style: Style) -> Call<bool> {
            self.0
                .function("NS.Validate")
                .arg("userIds", user_ids)
                .arg("style", style)
                .end()
                .get("Jobs.Validate")
                .call()
        }
        pub fn compare(&self, job: Job, ids: Vec<i64>, near: Option<Vec<String>>, depth: i32) -> Call<bool> {
            self.0
                .function("NS.Compare")
                .alias("job", job)
                .arg("depth", depth)
                .alias("ids", ids)
                .optional_alias("near", near)
                .end()
                .at("Whole")
                .get("Jobs.Compare")
                .option("deep", true)
                .call()
        }
        pub fn names(&self) -> Call<Vec<String>> {
            self.0.at("NS.Names").get("Jobs.Names").call()
        }
        pub fn unread_count(&self) -> Call<i64> {
            self.0.at("NS.UnreadCount").get("Jobs.UnreadCount").call()
        }
        pub fn cost(&self) -> Call<Decimal> {
            self.0.at("NS.Cost").get("Jobs.Cost").call()
        }
        pub fn state(&self) -> Call<JobState> {
            self.0.at("NS.State").get("Jobs.State").call()
        }
        pub fn download(&self, key: impl Into<String>) -> JobsDownload {
            JobsDownload::new(self.0.function("NS.Download").arg("key", key.into()).end().get("Jobs.Download"))
        }
        pub fn next(&self) -> Get<Job, Option<Job>> {
            self.0.at("NS.Next").post("Jobs.Next").one()
        }
        pub fn place_in_line(&self) -> Call<Option<i32>> {
            self.0.at("NS.PlaceInLine").get("Jobs.PlaceInLine").call()
        }
        pub fn last_trigger(&self) -> Call<Option<OpenObject>> {
            self.0.at("NS.LastTrigger").get("Jobs.LastTrigger").call()
        }
        pub fn last_thing(&self) -> Call<Option<Untyped>> {
            self.0.at("NS.LastThing").get("Jobs.LastThing").call()
        }
        pub fn trigger(&self, body: OpenObject) -> Call<OpenObject> {
            self.0.at("NS.Trigger").post("Jobs.Trigger").whole_body(body).call()
        }
        pub fn upload(&self, file: FilePart, rule: impl Into<String>) -> Call<()> {
            self.0.at("NS.Upload").post("Jobs.Upload").file("file", file).text("rule", rule.into()).call()
        }
        pub fn close(&self) -> JobsClose {
            JobsClose::new(self.0.at("NS.Close").post("Jobs.Close"))
        }
        pub fn roles(&self, of: JobState) -> JobsRoles {
            JobsRoles::new(self.0.function("NS.Roles").arg("of", of).end().get("Jobs.Roles"))
        }
    }

    /// A job, addressed by its key.
    #[derive(Clone, Debug)]
    pub struct JobsEntity(Resource);

    impl JobsEntity {
        pub fn files(&self) -> Query<Robot, Unsorted> {
            self.0.at("NS.Files").get("Jobs.Files").cap(2).query()
        }
    }

    #[derive(Clone, Debug)]
    pub struct Lines(Resource);

    impl Lines {
        pub fn new(service: Handle) -> Self {
            Self(Resource::root(service, "Lines"))
        }
        pub fn query(&self) -> Query<Line> {
            self.0.get("Lines.List").query()
        }
        pub fn get(&self, order: impl Into<String>, number: i32) -> Get<Line> {
            self.0.entity_by(&[("Order", &order.into()), ("Number", &number)]).get("Lines.Get").one()
        }
    }

    capabilities! {
        /// Pages in the service's order.
        pub struct Unsorted: ByPage [Filterable Limitable Skippable];
    }

    query! {
        /// The jobs.
        pub struct JobsQuery: Job, Paged {
            /// Query option `permissions`.
            option permissions: Vec<String> = "permissions",
            /// Query option `deep`.
            option deep: bool = "deep",
            /// Header `X-Audit`.
            header audit: JobState = "X-Audit",
        }
    }

    call! {
        /// A file.
        pub struct JobsDownload: Download {
            /// Query option `feedId`.
            option feed_id: Guid = "feedId",
        }
    }

    call! {
        /// Closes.
        pub struct JobsClose: () {
            /// Parameter `comment`.
            param comment: String = "comment",
        }
    }

    get! {
        /// Roles.
        pub struct JobsRoles: Robot => Option<Robot> {
            /// Query option `searchText`.
            option search_text: String = "searchText",
        }
    }
}
