//! Seeds into rows, by the rules that hold for clients too.

use std::fmt::Display;

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::folder::{AssetValue, Folder, Robot};
use super::process::{JobEnd, Process, RUN};
use super::queue::{Items, Queue};
use super::webhook::Webhook;
use super::{QueueItem, Seed, SeedError};
use crate::body;
use crate::context::{Around, Context};
use crate::crud;
use crate::folder::FOLDERS;
use crate::orchestrator::sets::{ASSETS, BUCKETS, PROCESSES, QUEUE_ITEMS, QUEUES, RELEASES, ROBOTS, SESSIONS};
use crate::orchestrator::{End, assign_machine, past_job, queue_item};
use crate::refusal::Refusal;
use crate::state::{State, World};
use crate::store::{Key, Object, Row};

type Result<T> = std::result::Result<T, SeedError>;

/// Puts what `seed` names into the state.
pub(crate) fn plant(seed: &Seed, world: &World, state: &mut State, now: Timestamp) -> Result<()> {
    let around = Around {
        model: &world.model,
        settings: &world.settings,
        now,
        root: String::new(),
        url: String::new(),
        query: String::new(),
        folder: None,
        page_size: None,
    };
    let ctx = Context { state, around };
    let mut planter = Planter { ctx };
    for (name, value) in &seed.settings {
        let key = Key::Text(name.clone());
        let change = |setting: &mut Row| setting.set("Value", value.as_str());
        if planter.ctx.state.store.change("Settings", &key, change).is_none() {
            planter.put("Settings", json!({ "Id": name, "Name": name, "Value": value, "Scope": "Tenant" }))?;
        }
    }
    for webhook in &seed.webhooks {
        planter.webhook(webhook)?;
    }
    for (set, row) in &seed.rows {
        planter.row(set, row)?;
    }
    for folder in &seed.folders {
        planter.folder(folder).map_err(|error| error.within(format_args!("folder {}", folder.path)))?;
    }
    Ok(())
}

struct Planter<'a> {
    ctx: Context<'a>,
}

fn refused(place: impl Display, refusal: &Refusal) -> SeedError {
    SeedError::at(place, refusal.message())
}

impl Planter<'_> {
    /// A row of our own making, without the members that the metadata does not know.
    fn put(&mut self, set: &str, members: Json) -> Result<Key> {
        let model = self.ctx.model;
        let found = model.set(set).ok_or_else(|| SeedError::at(set, "the metadata has no such set"))?;
        let shape = model.shape(&found.entity_type);
        let Json::Object(mut members) = members else { return Err(SeedError::at(set, "a row is an object")) };
        members.retain(|name, _| shape.is_none_or(|shape| shape.open || shape.property(name).is_some()));
        crud::insert(&mut self.ctx, found, members, true).map_err(|refusal| refused(set, &refusal))
    }

    /// A row of the seed's making, whose members must be known.
    fn row(&mut self, set: &str, members: &Json) -> Result<Key> {
        let model = self.ctx.model;
        let found = model.set(set).ok_or_else(|| SeedError::at(set, "the metadata has no such set"))?;
        body::checked(model, members, &found.entity_type).map_err(|reason| SeedError::at(set, reason))?;
        let members = members.as_object().cloned().unwrap_or_default();
        crud::insert(&mut self.ctx, found, members, true).map_err(|refusal| refused(set, &refusal))
    }

    /// The key of the row whose member `name` is `value`, in the folder if the set's rows live in one.
    fn find(&self, set: &str, name: &str, value: &str) -> Option<Key> {
        let found = self.ctx.state.store.find(set, self.ctx.folder_of(set), name, value).next();
        found.map(|(key, _)| key.clone())
    }

    fn folder(&mut self, folder: &Folder) -> Result<()> {
        self.ctx.folder = None;
        let mut path = String::new();
        let mut id = None;
        for name in folder.path.split('/') {
            path = if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
            let key = match self.find(FOLDERS, "FullyQualifiedName", &path) {
                Some(key) => key,
                None => self.put(FOLDERS, json!({ "DisplayName": name, "ParentId": id }))?,
            };
            id = if let Key::Int(id) = key { Some(id) } else { None };
        }
        self.ctx.folder = id;
        for robot in &folder.robots {
            self.robot(robot).map_err(|error| error.within(format_args!("robot {}", robot.name)))?;
        }
        for process in &folder.processes {
            self.process(process).map_err(|error| error.within(format_args!("process {}", process.name)))?;
        }
        for queue in &folder.queues {
            self.queue(queue).map_err(|error| error.within(format_args!("queue {}", queue.name)))?;
        }
        for (name, robot, value) in &folder.assets {
            self.asset(name, robot.as_deref(), value).map_err(|error| error.within(format_args!("asset {name}")))?;
        }
        for name in &folder.buckets {
            self.put(BUCKETS, json!({ "Name": name, "Identifier": uuid::Uuid::new_v4().to_string() }))?;
        }
        for (set, row) in &folder.rows {
            self.row(set, row)?;
        }
        Ok(())
    }

    fn robot(&mut self, robot: &Robot) -> Result<()> {
        let machine = match self.find("Machines", "Name", &robot.machine) {
            Some(key) => key,
            None => {
                let machine = json!({ "Name": robot.machine, "Type": "Standard", "Scope": "Default" });
                self.put("Machines", machine)?
            }
        };
        let Key::Int(machine) = machine else { return Ok(()) };
        if let Some(folder) = self.ctx.folder {
            assign_machine(&mut self.ctx.state.store, folder, machine);
        }
        let license_key = uuid::Uuid::new_v4().to_string();
        let made = self.put(
            ROBOTS,
            json!({
                "Name": robot.name,
                "MachineName": robot.machine,
                "MachineId": machine,
                "Username": robot.account,
                "LicenseKey": license_key,
                "Type": "Unattended",
                "HostingType": "Standard",
                "ProvisionType": "Manual",
                "CredentialType": "Default",
                "Enabled": true,
            }),
        )?;
        let session = self.put(
            SESSIONS,
            json!({
                "HostMachineName": robot.machine,
                "MachineName": robot.machine,
                "MachineId": machine,
                "State": robot.state,
                "ReportingTime": self.ctx.time(),
                "IsUnresponsive": robot.state == "Disconnected",
                "RobotSessionType": "LongLived",
            }),
        )?;
        self.ctx.state.store.change(SESSIONS, &session, |session| session.link("Robot", ROBOTS, made));
        Ok(())
    }

    fn process(&mut self, process: &Process) -> Result<()> {
        let key = format!("{}:{}", process.package, process.version);
        if self.find(PROCESSES, "Key", &key).is_none() {
            let package = json!({
                "Id": process.package,
                "Key": key,
                "Title": process.package,
                "Version": process.version,
                "IsActive": true,
                "IsLatestVersion": true,
                "Published": self.ctx.time(),
                "ProjectType": "Process",
                "PackageType": "Process",
            });
            self.put(PROCESSES, package)?;
        }
        let key = self.put(
            RELEASES,
            json!({
                "Name": process.name,
                "ProcessKey": process.package,
                "ProcessVersion": process.version,
                "ProcessType": "Process",
                "JobPriority": "Normal",
                "SpecificPriorityValue": 45,
            }),
        )?;
        if let Some(run) = &process.run {
            self.ctx.state.store.change(RELEASES, &key, |release| release.set(RUN, Json::Object(run.0.clone())));
        }
        let release = self.ctx.state.store.get(RELEASES, &key).cloned().unwrap_or_default();
        let release = (key, release);
        for (count, end) in &process.past {
            for i in 0..*count {
                let end = match end(i) {
                    JobEnd::Successful => End::Successful,
                    JobEnd::Faulted => End::Faulted,
                    JobEnd::Stopped => End::Stopped,
                };
                past_job(&mut self.ctx, &release, end);
            }
        }
        Ok(())
    }

    fn queue(&mut self, queue: &Queue) -> Result<()> {
        let mut members = queue.members.clone();
        members.insert("Name".to_owned(), queue.name.as_str().into());
        let key = self.put(QUEUES, members.into())?;
        let row = self.ctx.state.store.get(QUEUES, &key).cloned().unwrap_or_default();
        let mut number = 0;
        let mut put = |planter: &mut Self, item: QueueItem| {
            let added = planter.item(&(key.clone(), row.clone()), item);
            number += 1;
            added.map_err(|error| error.within(format_args!("item {number}")))
        };
        for items in &queue.items {
            match items {
                Items::One(item) => put(self, item.clone())?,
                Items::Many(count, item) => (0..*count).try_for_each(|i| put(self, item(i)))?,
            }
        }
        Ok(())
    }

    fn item(&mut self, queue: &(Key, Row), item: QueueItem) -> Result<()> {
        let mut data: Object = item.data;
        data.insert("SpecificContent".to_owned(), item.content.into());
        let model = self.ctx.model;
        let ty = model.set(QUEUE_ITEMS).map(|set| &set.entity_type);
        if let Some(ty) = ty {
            let mut checked = data.clone();
            checked.extend(item.status.iter().map(|status| ("Status".to_owned(), status.as_str().into())));
            body::checked(model, &checked.into(), ty).map_err(|reason| SeedError::at(QUEUE_ITEMS, reason))?;
        }
        let key = queue_item(&mut self.ctx, queue, &data).map_err(|refusal| refused(QUEUE_ITEMS, &refusal))?;
        if let Some(status) = item.status {
            self.ctx.state.store.change(QUEUE_ITEMS, &key, |item| item.set("Status", status));
        }
        Ok(())
    }

    fn asset(&mut self, name: &str, robot: Option<&str>, value: &AssetValue) -> Result<()> {
        let mut members = value.members.clone();
        members["ValueType"] = value.ty.into();
        let Some(robot) = robot else {
            members["Name"] = name.into();
            members["ValueScope"] = "Global".into();
            return self.put(ASSETS, members).map(drop);
        };
        let key =
            self.find(ROBOTS, "Name", robot).ok_or_else(|| SeedError::at(robot, "there is no such robot here"))?;
        let Key::Int(id) = key else { return Ok(()) };
        members["RobotId"] = id.into();
        members["RobotName"] = robot.into();
        let asset = match self.find(ASSETS, "Name", name) {
            Some(asset) => asset,
            None => self.put(ASSETS, json!({ "Name": name, "ValueScope": "PerRobot", "ValueType": value.ty }))?,
        };
        let store = &mut self.ctx.state.store;
        store.change(ASSETS, &asset, |asset| asset.change_items("RobotValues", |values| values.push(members)));
        Ok(())
    }

    fn webhook(&mut self, webhook: &Webhook) -> Result<()> {
        let events: Vec<Json> = webhook.events.iter().map(|event| json!({ "EventType": event })).collect();
        let members = json!({
            "Name": webhook.name,
            "Url": webhook.url,
            "Secret": webhook.secret,
            "Enabled": true,
            "AllowInsecureSsl": false,
            "SubscribeToAllEvents": events.is_empty(),
            "Events": events,
        });
        self.put("Webhooks", members).map(drop).map_err(|error| error.within(format_args!("webhook {}", webhook.name)))
    }
}
