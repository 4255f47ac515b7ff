//! A job as events tell of it.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::odata::{DecodeError, Extra, Guid, Nested, Result, Timestamp, Untyped, structured};
use crate::types::{JobState, SimpleRelease, SimpleRobot};

/// A job as events tell of it: other than in a [`Job`](crate::types::Job), arguments are objects here.
#[derive(Default)]
pub struct EventJob {
    /// The id.
    pub id: i64,
    /// When it ended.
    pub end_time: Option<Timestamp>,
    /// What the robot says.
    pub info: Option<String>,
    /// What it was started with; read it by [`input`](Self::input).
    pub input_arguments: Option<Untyped>,
    /// The key.
    pub key: Option<Guid>,
    /// What it gave back; read it by [`output`](Self::output).
    pub output_arguments: Option<Untyped>,
    /// The process.
    pub release: Option<Nested<SimpleRelease>>,
    /// The robot.
    pub robot: Option<Nested<SimpleRobot>>,
    /// When it began.
    pub start_time: Option<Timestamp>,
    /// How it stands.
    pub state: Option<JobState>,
    /// Members that this version does not know.
    pub extra: Extra,
}

structured! {
    EventJob: "UiPath.Webhooks.Job", keys 1, secrets [] {
        0 id: "Id",
        1 end_time: "EndTime",
        2 info: "Info",
        3 input_arguments: "InputArguments",
        4 key: "Key",
        5 output_arguments: "OutputArguments",
        6 release: "Release",
        7 robot: "Robot",
        8 start_time: "StartTime",
        9 state: "State",
    }
}

impl EventJob {
    /// What it was started with, as a `T`; nothing if there was nothing.
    pub fn input<T: DeserializeOwned>(&self) -> Result<Option<T>> {
        arguments("InputArguments", self.input_arguments.as_ref())
    }

    /// What it gave back, as a `T`; nothing if there was nothing.
    pub fn output<T: DeserializeOwned>(&self) -> Result<Option<T>> {
        arguments("OutputArguments", self.output_arguments.as_ref())
    }
}

/// Arguments: an object, or a text that holds one, as older versions send it.
fn arguments<T: DeserializeOwned>(name: &str, value: Option<&Value>) -> Result<Option<T>> {
    let read = match value {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) if text.trim().is_empty() => return Ok(None),
        Some(Value::String(text)) => serde_json::from_str(text),
        Some(value) => T::deserialize(value),
    };
    read.map(Some).map_err(|error| DecodeError::at(name.to_owned(), error.to_string()).into())
}
