//! A process, and how its jobs are started.

use std::fmt;

use futures_core::future::BoxFuture;
use serde::Serialize;
use uuid::Uuid;

use super::input;
use super::{Run, Runs};
use crate::EntitySets as _;
use crate::folder::InFolder;
use crate::lookup::{CANDIDATES, only};
use crate::odata::{DecodeError, Error, LookupError, Result};
use crate::types::{JobPriority, RuntimeType, StartProcess, StartProcessStrategy, release};

/// Names a process of a folder.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ProcessRef {
    /// By its name. Servers of 2020.10 and before take keys only: see [`Process::find_key`].
    Name(String),
    /// By the key of its release, which stays when it is renamed.
    Key(Uuid),
}

impl From<&str> for ProcessRef {
    #[inline]
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<String> for ProcessRef {
    #[inline]
    fn from(name: String) -> Self {
        Self::Name(name)
    }
}

impl From<&String> for ProcessRef {
    #[inline]
    fn from(name: &String) -> Self {
        Self::Name(name.clone())
    }
}

impl From<Uuid> for ProcessRef {
    #[inline]
    fn from(key: Uuid) -> Self {
        Self::Key(key)
    }
}

impl fmt::Display for ProcessRef {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "process `{name}`"),
            Self::Key(key) => write!(f, "process {key}"),
        }
    }
}

/// A process of which a job is to be started. It is data until [`start`](Self::start) is awaited.
#[derive(Clone)]
#[must_use = "a process does nothing until a job of it is started"]
pub struct Process(Plan);

/// A process of which several jobs are to be started in one call. It is data until [`start`](Self::start) is awaited.
#[derive(Clone)]
#[must_use = "a process does nothing until jobs of it are started"]
pub struct Batch(Plan);

#[derive(Clone)]
struct Plan {
    folder: InFolder,
    process: ProcessRef,
    start: StartProcess,
    input: Option<Result<String, String>>,
}

impl fmt::Debug for Plan {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Arguments can be secret.
        write!(f, "{} in {}", self.process, self.folder.folder())
    }
}

impl fmt::Debug for Process {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Batch {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

macro_rules! setters {
    () => {
        /// The arguments: anything that serde writes as a JSON object, the arguments by their names. What is wrong with
        /// them is told when the start is awaited.
        ///
        /// Up to 10,000 characters go with the call. Longer ones are kept as an attachment of the folder first, and the
        /// job gets that as its `InputFile`; this takes a server later than 2020.10 and the scope `OR.Folders.Write`.
        pub fn input<T: Serialize + ?Sized>(mut self, arguments: &T) -> Self {
            self.0.input = Some(input::arguments(arguments));
            self
        }

        /// How urgent it is; otherwise as the process says.
        #[inline]
        pub fn priority(self, priority: JobPriority) -> Self {
            self.with(|start| start.job_priority = Some(priority))
        }

        /// The kind of runtime that it takes; otherwise as the process says.
        #[inline]
        pub fn runtime(self, runtime: RuntimeType) -> Self {
            self.with(|start| start.runtime_type = Some(runtime))
        }

        /// A text that the job carries, to be found by.
        pub fn reference(self, reference: impl Into<String>) -> Self {
            self.with(|start| start.reference = Some(reference.into()))
        }

        /// Changes whatever else the call takes. Process and input are set after that.
        pub fn with(mut self, change: impl FnOnce(&mut StartProcess)) -> Self {
            change(&mut self.0.start);
            self
        }
    };
}

impl Process {
    #[inline]
    pub(super) fn new(folder: InFolder, process: ProcessRef) -> Self {
        let start = StartProcess {
            strategy: Some(StartProcessStrategy::ModernJobsCount),
            jobs_count: Some(1),
            ..StartProcess::default()
        };
        Self(Plan { folder, process, start, input: None })
    }

    setters!();

    /// So many jobs of it.
    #[inline]
    pub fn jobs(self, count: u16) -> Batch {
        let Self(mut plan) = self;
        plan.start.jobs_count = Some(count.into());
        Batch(plan)
    }

    /// A job on each of these robots, by their ids.
    pub fn on_robots(self, robot_ids: impl IntoIterator<Item = i64>) -> Batch {
        let Self(mut plan) = self;
        plan.start.strategy = Some(StartProcessStrategy::Specific);
        plan.start.robot_ids = Some(robot_ids.into_iter().collect());
        plan.start.jobs_count = None;
        Batch(plan)
    }

    /// In a classic folder, whose strategy for a number of jobs has another name.
    #[inline]
    pub fn in_classic_folder(self) -> Self {
        self.with(|start| start.strategy = Some(StartProcessStrategy::JobsCount))
    }

    /// Starts the job.
    ///
    /// A start that may have come through is not sent again, since the job would run twice.
    #[inline]
    pub fn start(self) -> BoxFuture<'static, Result<Run>> {
        Box::pin(async move {
            let folder = self.0.folder.clone();
            match self.0.start().await?[..] {
                [id] => Ok(Run::new(folder, id)),
                ref ids => {
                    let message = format!("{} jobs were started instead of one: {ids:?}", ids.len());
                    Err(DecodeError::new("Jobs.StartJobs", message).into())
                }
            }
        })
    }

    /// The same process by its key, looked up by its name among the processes of the folder. It takes a call and the
    /// scope `OR.Execution.Read`; only servers of 2020.10 and before need it.
    #[inline]
    pub fn find_key(self) -> BoxFuture<'static, Result<Self>> {
        Box::pin(async move {
            let Self(mut plan) = self;
            if let ProcessRef::Name(name) = &plan.process {
                let releases = plan.folder.releases();
                let found = releases.query().filter(release::NAME.eq(name.as_str())).select((release::KEY,)).top(2);
                let error = LookupError::none("process", name.as_str()).within(plan.folder.folder());
                let names = async {
                    let rows = releases.query().select((release::NAME,)).top(CANDIDATES).await?;
                    Ok(rows.into_iter().filter_map(|(name,)| name).collect())
                };
                let shown = |(key,): &(Option<String>,)| key.clone().unwrap_or_default();
                let (key,) = only(found.await?.items, error, shown, names).await?;
                let key = key.unwrap_or_default();
                let key = key.parse().map_err(|_| {
                    DecodeError::new("Releases.List", format!("`{key}` is the key of a release, and no GUID"))
                })?;
                plan.process = ProcessRef::Key(key);
            }
            Ok(Self(plan))
        })
    }
}

impl Batch {
    setters!();

    /// Starts the jobs.
    ///
    /// A start that may have come through is not sent again, since the jobs would run twice.
    #[inline]
    pub fn start(self) -> BoxFuture<'static, Result<Runs>> {
        Box::pin(async move {
            let folder = self.0.folder.clone();
            Ok(Runs::new(folder, self.0.start().await?))
        })
    }
}

impl Plan {
    /// Starts the jobs, and answers their ids.
    async fn start(self) -> Result<Vec<i64>> {
        let mut start = self.start;
        match &self.process {
            ProcessRef::Name(name) => start.release_name = Some(name.clone()),
            ProcessRef::Key(key) => start.release_key = Some(key.to_string()),
        }
        if start.jobs_count == Some(0) {
            return Err(Error::Input(format!("{}: nought jobs cannot be started", self.process)));
        }
        match self.input.transpose() {
            Err(problem) => return Err(Error::Input(format!("{}: {problem}", self.process))),
            Ok(Some(arguments)) if !input::fits(&arguments) => {
                let upload = self.folder.attach("input.json", arguments.into_bytes());
                start.input_file = Some(upload.content_type("application/json").await?);
            }
            Ok(arguments) => start.input_arguments = arguments.or(start.input_arguments),
        }
        let jobs = self.folder.jobs().start_jobs(start).await?;
        Ok(jobs.iter().map(|job| job.id).collect())
    }
}
