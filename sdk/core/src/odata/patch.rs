//! Changes of single properties.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

use futures_core::future::BoxFuture;

use super::about::About;
use super::answer::Answer;
use super::draft::Draft;
use super::error::Result;
use super::plain::PlainText;
use super::service::Request;
use super::token::{Assignment, Field, Optional};
use super::wire::{Peek, Structured};

/// A change of single properties of a `T`: it sends what is set here, and nothing else. The answer is the changed
/// entity, where the service sends it. It is data until it is awaited.
#[must_use = "a change does nothing until it is awaited"]
pub struct Patch<T> {
    draft: Draft,
    of: About<T>,
}

impl<T> Patch<T> {
    /// A change of `draft`.
    pub fn new(draft: Draft) -> Self {
        Self { draft: draft.object(), of: PhantomData }
    }

    /// Sets a property: `.set(user::NAME.to("Ada"))`.
    pub fn set(mut self, assignment: Assignment<T>) -> Self {
        let (name, json) = assignment.into_parts();
        self.draft = self.draft.json_member(name, json);
        self
    }

    /// Takes a property's value away: it is sent as null.
    pub fn null<V>(mut self, field: Field<T, V, Optional>) -> Self {
        self.draft = self.draft.member(field.name(), Peek::Null);
        self
    }

    /// Adds a custom query option; a collection repeats it.
    pub fn option<V: PlainText>(mut self, name: &str, value: V) -> Self {
        self.draft = self.draft.option(name, value);
        self
    }

    /// Sets a header.
    pub fn header<V: PlainText>(mut self, name: &'static str, value: V) -> Self {
        self.draft = self.draft.header(name, value);
        self
    }

    /// Says that the service may act on this twice without harm, so that it is sent again where its fate is not known:
    /// after a broken connection or a 503. Without it, a POST or PATCH is not.
    pub fn safe_to_repeat(mut self) -> Self {
        self.draft = self.draft.safe_to_repeat();
        self
    }

    /// The request that awaiting this change sends.
    pub fn request(&self) -> Request {
        self.draft.request(false)
    }
}

impl<T: Structured> IntoFuture for Patch<T>
where
    Option<T>: Answer,
{
    type Output = Result<Option<T>>;
    type IntoFuture = BoxFuture<'static, Result<Option<T>>>;

    fn into_future(self) -> Self::IntoFuture {
        let sent = self.draft.send(self.request());
        Box::pin(async move { Option::read(sent.await?) })
    }
}

impl<T> Clone for Patch<T> {
    fn clone(&self) -> Self {
        Self { draft: self.draft.clone(), of: PhantomData }
    }
}

impl<T> fmt::Debug for Patch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.draft.fmt(f)
    }
}
