//! Open types that declare no members: objects whose member names are data.

use std::collections::BTreeMap;
use std::fmt;
use std::iter::FromIterator;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Untyped;
use crate::odata::error::DecodeError;
use crate::odata::wire::{
    Elem, Extra, Fill, Map, MapItems, Peek, Slot, Texts, decode_text, deserialize_value, encode, serialize_value,
};

/// An object of any members.
pub type OpenObject = OpenMap<Untyped>;

/// An object whose members have names of the user's choice and values of one type, in order of the names.
///
/// Annotations (`Due@odata.type`) stand apart from the members; so do members that are null where `T` cannot be.
/// Both are sent back as they came.
///
/// A number of any type with more digits than a double has is shown as one, as JSON values have no more; it is sent back
/// with all of them, and [`get_as`](OpenMap::get_as) reads them.
///
/// ```
/// # use uipath_orchestrator::odata::OpenMap;
/// let mut limits = OpenMap::<i64>::from([("small", 1), ("large", 1000)]);
/// limits.insert("medium", 30);
/// assert_eq!(limits.get("large"), Some(&1000));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct OpenMap<T> {
    members: BTreeMap<String, T>,
    texts: Texts,
    /// Annotations of the members and of the object.
    pub annotations: Extra,
}

impl<T> OpenMap<T> {
    /// An object without members.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `name`.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.members.get(name)
    }

    /// Sets the member `name`, and answers what it was before.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<T>) -> Option<T> {
        let name = name.into();
        self.texts.set(&name, None);
        self.members.insert(name, value.into())
    }

    /// The same object with the member `name`.
    pub fn with(mut self, name: impl Into<String>, value: impl Into<T>) -> Self {
        self.insert(name, value);
        self
    }

    /// Takes the member `name` out.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        self.texts.set(name, None);
        self.members.remove(name)
    }

    /// Whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// The members, in order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.members.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl<T: Elem> OpenMap<T> {
    /// The member `name` as an `A`, with all digits that came; `None` if there is none, or if it is null.
    ///
    /// ```
    /// # use uipath_orchestrator::odata::{Decimal, OpenObject};
    /// let content = OpenObject::from([("Amount", 1.5)]);
    /// assert_eq!(content.get_as::<Decimal>("Amount")?, Some(Decimal::new(15, 1)));
    /// # Ok::<_, uipath_orchestrator::Error>(())
    /// ```
    ///
    /// # Errors
    /// The member is no `A`.
    pub fn get_as<A: Elem>(&self, name: &str) -> Result<Option<A>, DecodeError> {
        let mut place = None;
        if let Some(json) = self.json_of(name) {
            decode_text(&json, A::slot(&mut place)).map_err(|error| error.within(name))?;
        }
        Ok(place)
    }

    /// The members, without annotations, as anything that serde reads, with all digits that came.
    ///
    /// # Errors
    /// They are no `D`.
    pub fn read<D: DeserializeOwned>(&self) -> serde_json::Result<D> {
        serde_json::from_str(&self.to_json())
    }

    /// The members, without annotations, as JSON with all digits that came.
    pub fn to_json(&self) -> String {
        json(Peek::Map(&Members(self)))
    }

    /// The member `name` as JSON with all digits that came.
    pub fn json_of(&self, name: &str) -> Option<String> {
        self.members.get(name).map(|value| json(self.peek_at(name, value)))
    }

    /// An object with these members, all digits of their numbers included.
    ///
    /// # Errors
    /// The text is no JSON object, or a member is no `T`.
    pub fn from_json(json: &str) -> Result<Self, DecodeError> {
        let mut place = None;
        decode_text(json, Slot::Map(&mut place))?;
        place.ok_or_else(|| DecodeError::at(String::new(), "expected an object, found null"))
    }

    fn peek_at<'m>(&'m self, name: &str, value: &'m T) -> Peek<'m> {
        match (self.texts.get(name), value.peek()) {
            (Some(text), Peek::Any(value)) => Peek::Exact(value, text),
            (_, peek) => peek,
        }
    }
}

/// The JSON text of what is held: nothing that an open object holds fails to be written.
fn json(peek: Peek<'_>) -> String {
    String::from_utf8(encode(peek).unwrap_or_default()).unwrap_or_default()
}

/// The members of an object without its annotations.
struct Members<'m, T>(&'m OpenMap<T>);

impl<T: Elem> MapItems for Members<'_, T> {
    fn each(&self, each: &mut dyn FnMut(&str, Peek<'_>)) {
        for (name, value) in &self.0.members {
            each(name, self.0.peek_at(name, value));
        }
    }
}

impl<T> Default for OpenMap<T> {
    fn default() -> Self {
        Self { members: BTreeMap::new(), texts: Texts::default(), annotations: Extra::new() }
    }
}

impl<T: fmt::Debug> fmt::Debug for OpenMap<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.members.fmt(f)
    }
}

impl<T, N: Into<String>, V: Into<T>> FromIterator<(N, V)> for OpenMap<T> {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Self {
        let members = members.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Self { members, ..Self::default() }
    }
}

impl<T, N: Into<String>, V: Into<T>, const COUNT: usize> From<[(N, V); COUNT]> for OpenMap<T> {
    fn from(members: [(N, V); COUNT]) -> Self {
        members.into_iter().collect()
    }
}

impl<T> IntoIterator for OpenMap<T> {
    type Item = (String, T);
    type IntoIter = std::collections::btree_map::IntoIter<String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

impl<T: Elem> Elem for OpenMap<T> {
    #[inline]
    fn slot(place: &mut Option<Self>) -> Slot<'_> {
        Slot::Map(place)
    }
    #[inline]
    fn peek(&self) -> Peek<'_> {
        Peek::Map(self)
    }
}

impl<T: Elem> Map for Option<OpenMap<T>> {
    fn set(&mut self, there: bool) {
        *self = if there { Some(OpenMap::default()) } else { None };
    }

    fn member(&mut self, name: &str, fill: &mut Fill<'_>) -> bool {
        let mut place = None;
        let filled = fill(T::slot(&mut place));
        match place {
            Some(value) if filled => {
                self.get_or_insert_default().members.insert(name.to_owned(), value);
                true
            }
            _ => false,
        }
    }

    fn text(&mut self, name: &str, text: Option<Box<str>>) {
        self.get_or_insert_default().texts.set(name, text);
    }

    fn annotation(&mut self, name: &str, value: Untyped) {
        self.get_or_insert_default().annotations.insert(name, value);
    }
}

impl<T: Elem> MapItems for OpenMap<T> {
    fn each(&self, each: &mut dyn FnMut(&str, Peek<'_>)) {
        // An annotation goes before the members: 4.0 wants a member's type ahead of its value.
        self.annotations.each(&mut |name, value| {
            if !self.members.contains_key(name) {
                each(name, Peek::Any(value));
            }
        });
        for (name, value) in &self.members {
            each(name, self.peek_at(name, value));
        }
    }
}

impl<T: Elem> Serialize for OpenMap<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_value(self, serializer)
    }
}

impl<'de, T: Elem> Deserialize<'de> for OpenMap<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_value(deserializer)
    }
}
