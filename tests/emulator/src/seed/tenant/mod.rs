//! The tenant that is there usually. Its ids never change.

mod automation;
mod data;
mod infrastructure;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value as Json;

use crate::body::settle;
use crate::clock::written;
use crate::model::Model;
use crate::orchestrator::key_of;
use crate::store::{Row, Store};

/// The folder `Shared`.
const SHARED: i64 = 1;
/// The folder `Finance`.
const FINANCE: i64 = 2;
/// The folder `Finance/Invoices`.
const INVOICES: i64 = 3;

/// Puts rows into the store, as far as the metadata knows their sets and members.
struct Filler<'a> {
    model: &'a Model,
    store: &'a mut Store,
    now: Timestamp,
}

/// Fills the store.
pub(crate) fn fill(model: &Model, store: &mut Store, now: Timestamp) {
    let mut seed = Filler { model, store, now };
    infrastructure::fill(&mut seed);
    automation::fill(&mut seed);
    data::fill(&mut seed);
}

impl Filler<'_> {
    fn row(&mut self, set: &str, folder: Option<i64>, members: Json) {
        self.linked(set, folder, members, &[]);
    }

    /// A row whose navigation properties lead to others.
    fn linked(&mut self, set: &str, folder: Option<i64>, members: Json, links: &[(&str, &str, i64)]) {
        let Some(entity) = self.model.set(set) else { return };
        let Some(shape) = self.model.shape(&entity.entity_type) else { return };
        let Json::Object(mut members) = members else { return };
        settle(self.model, &entity.entity_type, &mut members);
        members.retain(|name, _| shape.open || shape.property(name).is_some() || name.starts_with('@'));
        if let Some(folder) = folder
            && shape.property("OrganizationUnitId").is_some()
        {
            members.insert("OrganizationUnitId".to_owned(), folder.into());
        }
        let mut row = Row::new(folder, members);
        let Some(key) = key_of(set, &row, &shape.key) else { return };
        for (name, set, id) in links {
            row.link(name, set, *id);
        }
        self.store.put(set, key, row);
    }

    /// A time before now.
    fn ago(&self, minutes: i64) -> String {
        written(self.now.saturating_sub(SignedDuration::from_mins(minutes)).unwrap_or(self.now))
    }
}

/// A Guid that says of which kind of thing it is the key, and of which one.
fn guid(kind: u32, number: i64) -> String {
    format!("{kind:08x}-0000-4000-8000-{number:012x}")
}

/// Kinds of things that have Guids.
mod kind {
    pub(super) const FOLDER: u32 = 0xf01d;
    pub(super) const MACHINE: u32 = 0x3ac;
    pub(super) const ROBOT: u32 = 0x0b07;
    pub(super) const RELEASE: u32 = 0x5e1;
    pub(super) const JOB: u32 = 0x10b;
    pub(super) const ASSET: u32 = 0xa55e7;
    pub(super) const QUEUE: u32 = 0x0e0e;
    pub(super) const ITEM: u32 = 0x17e3;
}
