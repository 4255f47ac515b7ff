// A small model with a property of every kind. Tests of documentation include it, which bars inner comments.

use uipath_orchestrator_core::odata::prelude::*;

macro_rules! types {
    ($($type:ident: $name:literal;)*) => { $(
        #[derive(Default)]
        pub struct $type {
            pub id: i64,
            pub extra: Extra,
        }
        structured! { $type: $name, keys 1 { 0 id: "Id" } }
    )* };
}

types! {
    Task: "NS.Task";
    Robot: "NS.Robot";
    Welder: "NS.Welder";
    Tag: "NS.Tag";
    Address: "NS.Address";
}

impl Derived<Robot> for Welder {
    const NAMES: &'static [&'static str] = &["NS.Welder"];
}

open_enum! {
    pub enum State: "NS.State" {
        Running = "Running",
        Done = "Done",
    }
}

flags_enum! {
    pub struct Days: "NS.Days" qualified {
        MONDAY = 1 "Monday",
        TUESDAY = 2 "Tuesday",
    }
}

capabilities! {
    /// All that a list can take.
    pub struct All: ByPage [Filterable Orderable Limitable Skippable Countable Expandable Selectable Searchable];
}

pub mod task {
    use super::*;

    pub const ID: Field<Task, i64, Key> = Field::new("Id");
    pub const PRIORITY: Field<Task, i32> = Field::new("Priority");
    pub const COST: Field<Task, Decimal> = Field::new("Cost");
    pub const PROGRESS: Field<Task, f64> = Field::new("Progress");
    pub const NAME: Field<Task, String> = Field::new("Name");
    pub const TITLE: Field<Task, String> = Field::new("Title");
    pub const ACTIVE: Field<Task, bool> = Field::new("Active");
    pub const STATE: Field<Task, State> = Field::new("State");
    pub const DAYS: Field<Task, Days> = Field::new("Days");
    pub const START: Field<Task, Timestamp> = Field::new("Start");
    pub const END: Field<Task, Timestamp> = Field::new("End");
    pub const DUE: Field<Task, Date> = Field::new("Due");
    pub const AT: Field<Task, TimeOfDay> = Field::new("At");
    pub const TIMEOUT: Field<Task, Duration> = Field::new("Timeout");
    pub const LABELS: Field<Task, Vec<String>> = Field::new("Labels");
    pub const TAGS: Field<Task, Vec<Tag>> = Field::new("Tags");
    pub const X: Field<Task, i64> = Field::new("x");
    pub const ROBOT: Link<Task, Robot> = Link::new("Robot");
    pub const PARENT: Link<Task, Task> = Link::new("Parent");
    pub const CHILDREN: Links<Task, Task> = Links::new("Children");
}

pub mod robot {
    use super::*;

    pub const NAME: Field<Robot, String> = Field::new("Name");
    pub const ADDRESS: Field<Robot, Address> = Field::new("Address");
    pub const TASKS: Links<Robot, Task> = Links::new("Tasks");
}

pub mod welder {
    use super::*;

    pub const HEAT: Field<Welder, i32> = Field::new("Heat");
}

pub mod address {
    use super::*;

    pub const CITY: Field<Address, String> = Field::new("City");
}

pub mod tag {
    use super::*;

    pub const NAME: Field<Tag, String> = Field::new("Name");
    pub const VALUE: Field<Tag, i64> = Field::new("Value");
    pub const TAGS: Field<Tag, Vec<Tag>> = Field::new("Tags");
}
