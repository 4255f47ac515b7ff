//! Folders, and the small things in them.

use std::fmt;

use serde_json::{Value as Json, json};

use super::{Process, Queue};

/// A folder and what is in it.
#[derive(Clone, Debug)]
#[must_use = "a folder does nothing until a seed gets it"]
pub struct Folder {
    pub(super) path: String,
    pub(super) robots: Vec<Robot>,
    pub(super) processes: Vec<Process>,
    pub(super) queues: Vec<Queue>,
    pub(super) assets: Vec<(String, Option<String>, AssetValue)>,
    pub(super) buckets: Vec<String>,
    pub(super) rows: Vec<(String, Json)>,
}

impl Folder {
    /// The folder at this path, such as `Finance/Invoices`; the folders around it are made as well.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            robots: Vec::new(),
            processes: Vec::new(),
            queues: Vec::new(),
            assets: Vec::new(),
            buckets: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// A robot that can run jobs of the folder.
    pub fn robot(mut self, robot: Robot) -> Self {
        self.robots.push(robot);
        self
    }

    /// A process, with its package.
    pub fn process(mut self, process: Process) -> Self {
        self.processes.push(process);
        self
    }

    /// A queue and its items.
    pub fn queue(mut self, queue: Queue) -> Self {
        self.queues.push(queue);
        self
    }

    /// An asset: text, a whole number, true or false, a [credential](AssetValue::credential) or a
    /// [secret](AssetValue::secret).
    pub fn asset(mut self, name: impl Into<String>, value: impl Into<AssetValue>) -> Self {
        self.assets.push((name.into(), None, value.into()));
        self
    }

    /// The value that an asset has for one robot of the folder.
    pub fn asset_of_robot(
        mut self,
        name: impl Into<String>,
        robot: impl Into<String>,
        value: impl Into<AssetValue>,
    ) -> Self {
        self.assets.push((name.into(), Some(robot.into()), value.into()));
        self
    }

    /// A bucket for files.
    pub fn bucket(mut self, name: impl Into<String>) -> Self {
        self.buckets.push(name.into());
        self
    }

    /// A row of any set whose rows live in folders, by the names of the metadata. What the server writes,
    /// such as an id, may be left out.
    pub fn row(mut self, set: impl Into<String>, members: Json) -> Self {
        self.rows.push((set.into(), members));
        self
    }
}

/// A robot and its session.
#[derive(Clone, Debug)]
#[must_use = "a robot does nothing until a folder gets it"]
pub struct Robot {
    pub(super) name: String,
    pub(super) machine: String,
    pub(super) account: String,
    pub(super) state: String,
}

impl Robot {
    /// An unattended robot that is available, on the machine `BUILD-01`.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        let account = format!("ACME\\{}", name.to_lowercase());
        Self { name, machine: "BUILD-01".to_owned(), account, state: "Available".to_owned() }
    }

    /// The machine that it works on, which is made if it is not there.
    pub fn machine(mut self, machine: impl Into<String>) -> Self {
        self.machine = machine.into();
        self
    }

    /// The account that it signs in with; otherwise `ACME\` and its name.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = account.into();
        self
    }

    /// The state of its session, as the service names it: `Available`, `Busy`, `Disconnected`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = state.into();
        self
    }
}

/// The value of an asset.
#[derive(Clone)]
pub struct AssetValue {
    pub(super) ty: &'static str,
    pub(super) members: Json,
}

impl fmt::Debug for AssetValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssetValue").field("ty", &self.ty).finish_non_exhaustive()
    }
}

impl AssetValue {
    /// A user's name and password.
    pub fn credential(username: impl Into<String>, password: impl Into<String>) -> Self {
        let members = json!({ "CredentialUsername": username.into(), "CredentialPassword": password.into() });
        Self { ty: "Credential", members }
    }

    /// Text that only robots get.
    pub fn secret(value: impl Into<String>) -> Self {
        Self { ty: "Secret", members: json!({ "SecretValue": value.into() }) }
    }
}

impl From<&str> for AssetValue {
    fn from(text: &str) -> Self {
        Self { ty: "Text", members: json!({ "StringValue": text }) }
    }
}

impl From<String> for AssetValue {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<i32> for AssetValue {
    fn from(number: i32) -> Self {
        Self { ty: "Integer", members: json!({ "IntValue": number }) }
    }
}

impl From<bool> for AssetValue {
    fn from(value: bool) -> Self {
        Self { ty: "Bool", members: json!({ "BoolValue": value }) }
    }
}
