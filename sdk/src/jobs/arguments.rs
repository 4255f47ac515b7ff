//! Arguments of jobs that come from a list or a read.

use serde::de::DeserializeOwned;

use crate::odata::{DecodeError, Result};
use crate::types::Job;

impl Job {
    /// `InputArguments`, what the job was started with, as a `T`: its arguments by their names. Nothing if there are
    /// none here; those of a job with an `InputFile` are in that file.
    ///
    /// ```
    /// # use uipath_orchestrator::types::Job;
    /// # fn main() -> uipath_orchestrator::Result<()> {
    /// let job = Job { input_arguments: Some(r#"{"month":10}"#.to_owned()), ..Job::default() };
    /// let arguments: Option<serde_json::Value> = job.input()?;
    /// assert_eq!(arguments.unwrap()["month"], 10);
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn input<T: DeserializeOwned>(&self) -> Result<Option<T>> {
        self.read("InputArguments", self.input_arguments.as_deref())
    }

    /// `OutputArguments`, what the job gave back, as a `T`. Nothing if there are none here; those of a job with an
    /// `OutputFile` are in that file, from where [`Run::wait`](super::Run::wait) fetches them.
    #[inline]
    pub fn output<T: DeserializeOwned>(&self) -> Result<Option<T>> {
        self.read("OutputArguments", self.output_arguments.as_deref())
    }

    #[inline]
    fn read<T: DeserializeOwned>(&self, name: &str, text: Option<&str>) -> Result<Option<T>> {
        let Some(text) = text.filter(|text| !text.trim().is_empty()) else { return Ok(None) };
        Ok(Some(parse(name, self.id, text)?))
    }
}

/// The arguments `name` of the job `id`, which are `text`.
#[inline]
pub(super) fn parse<T: DeserializeOwned>(name: &str, id: i64, text: &str) -> Result<T, DecodeError> {
    serde_json::from_str(text).map_err(|error| DecodeError::at(String::new(), format!("{name} of job {id}: {error}")))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn arguments_are_read_as_any_type() {
        let job = |input: Option<&str>| Job { id: 7, input_arguments: input.map(str::to_owned), ..Job::default() };
        let input = job(Some(r#"{"month":10}"#)).input::<BTreeMap<String, i32>>().unwrap();
        assert_eq!(input.unwrap()["month"], 10);
        for nothing in [None, Some(""), Some(" ")] {
            assert_eq!(job(nothing).input::<BTreeMap<String, i32>>().unwrap(), None);
        }
        let error = job(Some(r#"{"month":"may"}"#)).input::<BTreeMap<String, i32>>().unwrap_err().to_string();
        assert!(error.contains("InputArguments of job 7"), "{error}");
        let job = Job { output_arguments: Some(r#"{"booked":2}"#.to_owned()), ..Job::default() };
        assert_eq!(job.output::<BTreeMap<String, i32>>().unwrap().unwrap()["booked"], 2);
    }
}
