//! How jobs end.

use std::fmt;

use serde::de::DeserializeOwned;

use super::arguments::parse;
use super::watch::Seen;
use crate::folder::InFolder;
use crate::odata::{DecodeError, Error, Result};
use crate::types::{Job, JobError, JobState};

/// A job that has ended well.
#[derive(Clone, Debug, PartialEq)]
pub struct Finished {
    job: Job,
}

impl Finished {
    /// The id of the job.
    #[inline]
    pub fn id(&self) -> i64 {
        self.job.id
    }

    /// The job as it was at its end.
    #[inline]
    pub fn job(&self) -> &Job {
        &self.job
    }

    /// The job as it was at its end.
    #[inline]
    pub fn into_job(self) -> Job {
        self.job
    }

    /// What the job gave back, its arguments by their names. A job that gave nothing back is an empty object. What a job
    /// gave back in a file was fetched from there.
    pub fn output<T: DeserializeOwned>(&self) -> Result<T> {
        let text = self.job.output_arguments.as_deref().filter(|text| !text.trim().is_empty()).unwrap_or("{}");
        parse("OutputArguments", self.id(), text).map_err(|error| error.of("Jobs.Read").into())
    }
}

/// How a job that was waited for failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobFailureKind {
    /// It ended with an exception.
    Faulted,
    /// It was stopped or killed.
    Stopped,
    /// It had not ended when the time was over. It goes on.
    TimedOut,
    /// It ended in a way that this version does not know.
    Otherwise,
}

/// A job that did not end well, or not in time: an [`Error`](crate::Error::Outcome), see
/// [`Error::outcome`](crate::Error::outcome).
#[derive(Clone, Debug, PartialEq)]
pub struct JobFailure {
    kind: JobFailureKind,
    job: Box<Job>,
}

impl JobFailure {
    /// How it failed.
    #[inline]
    pub fn kind(&self) -> JobFailureKind {
        self.kind
    }

    /// The id of the job.
    #[inline]
    pub fn id(&self) -> i64 {
        self.job.id
    }

    /// The job as it was last.
    #[inline]
    pub fn job(&self) -> &Job {
        &self.job
    }

    /// What the robot says of the fault. Servers of 2020.10 and before say it in [`info`](Self::info) only.
    #[inline]
    pub fn error(&self) -> Option<&JobError> {
        self.job.job_error.as_deref()
    }

    /// What the service says of the job's end.
    #[inline]
    pub fn info(&self) -> Option<&str> {
        self.job.info.as_deref()
    }
}

impl fmt::Display for JobFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "job {}", self.id())?;
        if let Some(name) = &self.job.release_name {
            write!(f, " of `{name}`")?;
        }
        let state = self.job.state.as_ref().map_or("unknown", JobState::as_str);
        match self.kind {
            JobFailureKind::Faulted => f.write_str(" faulted")?,
            JobFailureKind::Stopped => f.write_str(" was stopped")?,
            JobFailureKind::TimedOut if self.job.state.is_none() => {
                return f.write_str(": no answer about it has come in time");
            }
            JobFailureKind::TimedOut => return write!(f, " has not ended in time; it is {state}"),
            JobFailureKind::Otherwise => write!(f, " ended as {state}")?,
        }
        if let Some(code) = self.error().and_then(|error| error.code.as_ref()) {
            write!(f, " (code {code})")?;
        }
        let detail = self.error().and_then(|error| error.detail.as_deref().or(error.title.as_deref()));
        match detail.or(self.info()) {
            Some(text) => write!(f, ": {text}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for JobFailure {}

impl From<JobFailure> for Error {
    #[inline]
    fn from(failure: JobFailure) -> Self {
        Self::Outcome(Box::new(failure))
    }
}

/// Fetches what a job gave back where that is too long for the job itself, and stands in a file.
pub(super) async fn complete(
    folder: &InFolder,
    outcome: Result<Finished, JobFailure>,
) -> Result<Result<Finished, JobFailure>> {
    let mut finished = match outcome {
        Ok(finished) => finished,
        Err(failure) => return Ok(Err(failure)),
    };
    let job = &mut finished.job;
    let is_empty = job.output_arguments.as_deref().is_none_or(|text| text.trim().is_empty());
    if let (true, Some(file)) = (is_empty, job.output_file) {
        let bytes = folder.download_attachment(file).bytes().await?;
        let text = String::from_utf8(bytes.into()).map_err(|_| {
            DecodeError::new("Attachments.Download", format!("OutputFile of job {}: it is no UTF-8", job.id))
        })?;
        job.output_arguments = Some(text);
    }
    Ok(Ok(finished))
}

/// What has become of a job that was watched to its end.
#[inline]
pub(super) fn outcome(seen: Seen) -> Result<Finished, JobFailure> {
    let (kind, job) = match seen {
        Seen::TimedOut(job) => (JobFailureKind::TimedOut, job),
        Seen::Change { job, .. } => match job.state {
            Some(JobState::Successful) => return Ok(Finished { job: *job }),
            Some(JobState::Faulted) => (JobFailureKind::Faulted, job),
            Some(JobState::Stopped) => (JobFailureKind::Stopped, job),
            _ => (JobFailureKind::Otherwise, job),
        },
    };
    Err(JobFailure { kind, job })
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    fn finished(output: Option<&str>) -> Finished {
        let job = Job { id: 7, output_arguments: output.map(str::to_owned), ..Job::default() };
        Finished { job }
    }

    #[test]
    fn what_a_job_gave_back() {
        #[derive(Debug, Default, Deserialize, PartialEq)]
        struct Output {
            #[serde(default)]
            total: i64,
        }
        assert_eq!(finished(Some(r#"{"total":3}"#)).output::<Output>().unwrap(), Output { total: 3 });
        for nothing in [None, Some(""), Some(" "), Some("{}")] {
            assert_eq!(finished(nothing).output::<Output>().unwrap(), Output::default());
        }
        let error = finished(Some(r#"{"total":"x"}"#)).output::<Output>().unwrap_err();
        assert!(error.to_string().contains("OutputArguments of job 7"), "{error}");
    }

    #[test]
    fn a_failure_says_which_job_and_why() {
        let job = Job {
            id: 7,
            release_name: Some("Book".to_owned()),
            state: Some(JobState::Faulted),
            info: Some("long story".to_owned()),
            ..Job::default()
        };
        let seen = |job: &Job| Seen::Change { before: None, job: Box::new(job.clone()) };
        assert_eq!(outcome(seen(&job)).unwrap_err().to_string(), "job 7 of `Book` faulted: long story");
        let told =
            JobError { code: Some("X.1".to_owned()), title: Some("no screen".to_owned()), ..JobError::default() };
        let told = Job { job_error: Some(told.into()), ..job.clone() };
        let failure = outcome(seen(&told)).unwrap_err();
        assert_eq!(failure.to_string(), "job 7 of `Book` faulted (code X.1): no screen");
        let error = Error::from(failure.clone());
        assert_eq!((error.outcome::<JobFailure>(), error.to_string()), (Some(&failure), failure.to_string()));
        let late = Seen::TimedOut(Box::new(Job { state: Some(JobState::Running), ..job }));
        assert_eq!(outcome(late).unwrap_err().to_string(), "job 7 of `Book` has not ended in time; it is Running");
    }
}
