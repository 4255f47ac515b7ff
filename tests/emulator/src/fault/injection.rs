//! Faults of requests that are like something.

use std::path::Path;

use super::queue::Seen;
use super::{Fault, json};
use crate::error::Error;
use crate::pattern::is_like;

/// A fault, and the requests that it befalls: without more words, all of the service, but no sign-in.
///
/// ```
/// use uipath_orchestrator_emulator::{Fault, Injection};
///
/// // The third and the fourth start of jobs are answered with 503.
/// let injection = Injection::new(Fault::Status(503, None)).operation("StartJobs").skip(2).times(2);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an injection does nothing until an emulator gets it"]
pub struct Injection {
    pub(super) fault: Fault,
    pub(super) method: Option<String>,
    pub(super) path: Option<String>,
    pub(super) operation: Option<String>,
    pub(super) skip: usize,
    pub(super) times: Option<usize>,
}

impl Injection {
    /// This fault, until the faults are cleared.
    pub fn new(fault: Fault) -> Self {
        Self { fault, method: None, path: None, operation: None, skip: 0, times: None }
    }

    /// Of requests with this method.
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Of requests whose path, as it was sent and without the query, is like this, where `*` stands for
    /// any text: `*/odata/Jobs(*`. Sign-ins are among them.
    pub fn path(mut self, pattern: impl Into<String>) -> Self {
        self.path = Some(pattern.into());
        self
    }

    /// Of calls whose name is like this, where `*` stands for any text. An operation is called by its name
    /// without its namespace, alone or after its set: `StartJobs`, `Jobs/StartJobs`. Other calls are
    /// `List`, `Read`, `Create`, `Replace`, `Patch`, `Delete`, `Count` and `Property`, also after their sets:
    /// `Jobs/List`. A sign-in is `SignIn`.
    pub fn operation(mut self, pattern: impl Into<String>) -> Self {
        self.operation = Some(pattern.into());
        self
    }

    /// Leaves so many of them alone first.
    pub fn skip(mut self, count: usize) -> Self {
        self.skip = count;
        self
    }

    /// Befalls so many of them, and no more.
    pub fn times(mut self, count: usize) -> Self {
        self.times = Some(count);
        self
    }

    /// Reads injections from JSON:
    ///
    /// ```
    /// # let text = r#"
    /// [
    ///   { "operation": "Jobs/List", "skip": 1, "times": 3, "status": 429, "retryAfter": 7 },
    ///   { "method": "POST", "status": 503, "retryAfter": "2026-03-01T12:00:00Z" },
    ///   { "path": "*/odata/Assets*", "status": 400, "shape": "problem", "message": "No such asset." },
    ///   { "operation": "StartJobs", "status": 409, "body": { "any": "JSON" } },
    ///   { "operation": "GetLicense", "status": 502, "mediaType": "text/html", "body": "<h1>Bad Gateway</h1>" },
    ///   { "operation": "Read", "latencyMs": 250 },
    ///   { "operation": "Create", "times": 1, "reset": "before" },
    ///   { "operation": "AddQueueItem", "skip": 9, "times": 1, "reset": "after" },
    ///   { "operation": "QueueItems/List", "times": 1, "reset": "middle" },
    ///   { "operation": "SignIn", "times": 1, "status": 500 },
    ///   { "times": 1, "expireToken": true },
    ///   { "operation": "Folders/List", "html": true }
    /// ]
    /// # "#;
    /// # let read = uipath_orchestrator_emulator::Injection::from_json(text).unwrap();
    /// # assert_eq!(read.len(), 12);
    /// ```
    pub fn from_json(text: &str) -> Result<Vec<Self>, Error> {
        json::read(text)
    }

    /// Reads injections from a JSON file.
    pub fn read(path: impl AsRef<Path>) -> Result<Vec<Self>, Error> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path).map_err(|error| Error::File { path: path.to_owned(), error })?;
        Self::from_json(&text).map_err(|error| match error {
            Error::Faults { place, message } => {
                Error::Faults { place: format!("{}: {place}", path.display()), message }
            }
            other => other,
        })
    }

    /// Whether a request is like this.
    pub(super) fn fits(&self, seen: &Seen) -> bool {
        let method = self.method.as_ref().is_none_or(|method| method.eq_ignore_ascii_case(&seen.method));
        let path = self.path.as_ref().is_none_or(|pattern| is_like(&seen.path, pattern));
        let operation =
            self.operation.as_ref().is_none_or(|pattern| seen.names.iter().any(|name| is_like(name, pattern)));
        // A sign-in fails only for those who say that they mean it.
        let meant = !seen.is_sign_in || self.path.is_some() || self.operation.is_some();
        method && path && operation && meant
    }

    /// Counts a request that is like this; whether the fault befalls it.
    pub(super) fn strikes(&mut self) -> bool {
        if self.skip > 0 {
            self.skip -= 1;
            return false;
        }
        match &mut self.times {
            None => true,
            Some(0) => false,
            Some(times) => {
                *times -= 1;
                true
            }
        }
    }
}
