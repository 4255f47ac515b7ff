//! Members that a type does not know.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::document::decode_text;
use super::encode::to_value;
use super::exact::{Loose, Texts};
use super::member::Elem;
use super::slot::Slot;
use crate::odata::error::DecodeError;

/// The members and annotations of an object that its type does not know, by name.
///
/// They are kept when an answer is read and given back when the object is sent, so that a change of one member
/// does not null the ones that a newer server has added. `Debug` shows the names only: a member that nobody
/// knows may be a secret.
#[derive(Clone, Default)]
pub struct Extra(
    /// Behind a pointer, since hardly any object has such members; and a shared one, since the code that drops them is
    /// compiled once, where that of a box would be wherever a program drops an object.
    Option<Arc<Members>>,
);

#[derive(Clone, Default)]
struct Members {
    values: Map<String, Value>,
    /// The texts of those values that lack digits of theirs.
    texts: Texts,
}

impl Extra {
    /// No members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.values.len())
    }

    /// The member `name`. A number with more digits than a double has is shown as one, and given back with all of them.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.values.get(name)
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
        let Some(value) = self.get(name) else { return Ok(()) };
        let json = self.text(name).map_or_else(|| value.to_string(), str::to_owned);
        decode_text(&json, slot).map_err(|error| error.within(name))
    }

    /// Sets the member `name`; it is sent with the object. Answers what it was before.
    #[expect(clippy::needless_pass_by_value, reason = "a value is given away to be kept")]
    pub fn insert<T: Elem>(&mut self, name: impl Into<String>, value: T) -> Option<Value> {
        self.insert_value(name.into(), to_value(value.peek()))
    }

    pub(super) fn insert_value(&mut self, name: String, value: Value) -> Option<Value> {
        self.keep(name, Loose { value, text: None })
    }

    /// Keeps a member as it came.
    pub(super) fn keep(&mut self, name: String, loose: Loose) -> Option<Value> {
        let members = Arc::make_mut(self.0.get_or_insert_default());
        members.texts.set(&name, loose.text);
        members.values.insert(name, loose.value)
    }

    /// The JSON text of the member `name`, where its value lacks digits of it.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.as_ref()?.texts.get(name)
    }

    /// Takes the member `name` out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let members = Arc::make_mut(self.0.as_mut()?);
        members.texts.set(name, None);
        members.values.remove(name)
    }

    /// All members and annotations. Whether they keep the order of the document depends on a feature of `serde_json`.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.values().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
    }

    fn values(&self) -> Option<&Map<String, Value>> {
        Some(&self.0.as_ref()?.values)
    }

    /// Calls `each` with all of them: programs do not compile an iterator for it, and neither does this crate.
    pub(in crate::odata) fn each(&self, each: &mut dyn FnMut(&str, &Value)) {
        if let Some(values) = self.values() {
            for (name, value) in values {
                each(name, value);
            }
        }
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
        self.remove("@etag");
        match etag {
            Some(etag) => self.insert_value("@odata.etag".to_owned(), Value::String(etag)),
            None => self.remove("@odata.etag"),
        };
    }

    fn annotation(&self, term: &str) -> Option<&str> {
        let value = self.get(&format!("@odata.{term}")).or_else(|| self.get(&format!("@{term}")));
        value.and_then(Value::as_str)
    }
}

/// Whether they hold the same, in whatever order.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        let mut same = self.len() == other.len();
        self.each(&mut |name, value| {
            same = same && other.get(name) == Some(value) && other.text(name) == self.text(name);
        });
        same
    }
}

impl Eq for Extra {}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut set = f.debug_set();
        self.each(&mut |name, _| {
            set.entry(&name);
        });
        set.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_out_leaves_nothing_behind() {
        let mut extra = Extra::new();
        assert_eq!(extra.remove("A"), None);
        extra.insert("A", 1_i64);
        extra.insert("B", 2_i64);
        assert_eq!((extra.len(), extra.iter().count()), (2, 2));
        let mut other = Extra::new();
        other.insert("B", 2_i64);
        other.insert("A", 1_i64);
        assert_eq!(extra, other);
        other.insert("A", 3_i64);
        assert_ne!(extra, other);
        extra.remove("A");
        assert_ne!(extra, other);
        extra.remove("B");
        assert!(extra.is_empty());
        assert_eq!(extra, Extra::new());
        assert_eq!(format!("{extra:?}"), "{}");
    }
}
