//! Members that a type does not know.

use std::fmt;

use serde_json::{Map, Value};

use super::document::decode_value;
use super::encode::to_value;
use super::member::Elem;
use super::slot::Slot;
use crate::odata::error::DecodeError;

/// The members and annotations of an object that its type does not know, by name.
///
/// They are kept when an answer is read and given back when the object is sent, so that a change of one member
/// does not null the ones that a newer server has added. `Debug` shows the names only: a member that nobody
/// knows may be a secret.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Extra(Map<String, Value>);

impl Extra {
    /// No members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The member `name`, as it came.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The member `name` as a `T`; `None` if there is none, or if it is null.
    ///
    /// # Errors
    /// The member is no `T`.
    pub fn get_as<T: Elem>(&self, name: &str) -> Result<Option<T>, DecodeError> {
        let mut place = None;
        self.read(name, T::slot(&mut place))?;
        Ok(place)
    }

    fn read(&self, name: &str, slot: Slot<'_>) -> Result<(), DecodeError> {
        match self.get(name) {
            None => Ok(()),
            Some(value) => decode_value(value, slot).map_err(|mut error| {
                let inner = std::mem::take(&mut error.path);
                let dot = if inner.is_empty() || inner.starts_with('[') { "" } else { "." };
                error.path = format!("{name}{dot}{inner}");
                error
            }),
        }
    }

    /// Sets the member `name`; it is sent with the object. Answers what it was before.
    #[expect(clippy::needless_pass_by_value, reason = "a value is given away to be kept")]
    pub fn insert<T: Elem>(&mut self, name: impl Into<String>, value: T) -> Option<Value> {
        self.insert_value(name.into(), to_value(value.peek()))
    }

    pub(super) fn insert_value(&mut self, name: String, value: Value) -> Option<Value> {
        self.0.insert(name, value)
    }

    /// Takes the member `name` out.
    #[inline]
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }

    /// All members and annotations. Whether they keep the order of the document depends on a feature of `serde_json`.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The type that the service says the object has, where it says so: `#NS.DerivedType`.
    pub fn odata_type(&self) -> Option<&str> {
        self.annotation("type")
    }

    /// The entity tag, for a change that must not overwrite another's.
    pub fn etag(&self) -> Option<&str> {
        self.annotation("etag")
    }

    /// Puts the entity tag in the place of the one that there is; with `None` there is none any more.
    pub(in crate::odata) fn set_etag(&mut self, etag: Option<String>) {
        self.0.remove("@etag");
        match etag {
            Some(etag) => self.insert_value("@odata.etag".to_owned(), Value::String(etag)),
            None => self.0.remove("@odata.etag"),
        };
    }

    fn annotation(&self, term: &str) -> Option<&str> {
        let value = self.0.get(&format!("@odata.{term}")).or_else(|| self.0.get(&format!("@{term}")));
        value.and_then(Value::as_str)
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
