//! Changes of entities that can only be replaced: read, changed, sent back.

use std::fmt;
use std::future::IntoFuture;

use futures_core::future::BoxFuture;
use http::StatusCode;
use http::header::ETAG;

use super::answer::Answer;
use super::draft::Draft;
use super::error::{Error, Result};
use super::plain::PlainText;
use super::service::{Request, Response};
use super::token::Expansion;
use super::wire::{Fields, Structured};

const CHANGED: &str = "it was changed by someone else after it was read, and is left as it is: update it again";

/// A change of a `T` that reads it, changes what it read, and replaces the entity by that. It is data until it is
/// awaited.
///
/// Everything that was read is sent back, members that this version of the metadata does not know among it. Related
/// entities are sent back where [`expand`](Self::expand) brings them along; what a service makes of those that are
/// left out is up to the service.
///
/// The answer is what the service answers to the change; where it answers nothing, it is the entity as it was sent.
///
/// Where the service says which version of the entity was read (an entity tag), the change is made to that version
/// only: if the entity has changed meanwhile, [`Error::is_conflict`] is true of the error, and nothing was written.
/// A change whose answer was lost on the way is sent again, so that the conflict may be with itself. Where the
/// service has no such tags, the last change wins.
#[must_use = "a change does nothing until it is awaited"]
pub struct Update<T> {
    read: Draft,
    replace: Draft,
    change: Box<dyn FnOnce(&mut T) + Send>,
}

impl<T> Update<T> {
    /// A change of what `read` answers, sent by `replace`.
    pub fn new(read: Draft, replace: Draft, change: impl FnOnce(&mut T) + Send + 'static) -> Self {
        Self { read, replace, change: Box::new(change) }
    }

    /// Brings a related entity along, to be changed and sent back too.
    pub fn expand(mut self, item: impl Into<Expansion<T>>) -> Self {
        self.read.options_mut().expand.push(item.into().into_text());
        self
    }

    /// Sets a header of the read and of the change.
    pub fn header<V: PlainText + Clone>(mut self, name: &'static str, value: V) -> Self {
        self.read = self.read.header(name, value.clone());
        self.replace = self.replace.header(name, value);
        self
    }

    /// The request that awaiting this change sends first: the read.
    pub fn request(&self) -> Request {
        self.read.request(false)
    }
}

impl<T: Structured + Answer> IntoFuture for Update<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Result<T>>;

    fn into_future(self) -> Self::IntoFuture {
        let read = self.read.send(self.request());
        Box::pin(async move {
            let response = read.await?;
            let tag = tag_of(&response);
            let mut entity = T::read(response)?;
            let tag = tag_in(&entity).or(tag);
            (self.change)(&mut entity);
            let mut replace = self.replace.entity(&entity);
            if let Some(tag) = tag {
                replace = replace.header("If-Match", tag);
            }
            let response = replace.send(replace.request(false)).await.map_err(explained)?;
            let tag = tag_of(&response);
            match Option::<T>::read(response)? {
                Some(answer) => Ok(answer),
                None => {
                    set_tag(&mut entity, tag);
                    Ok(entity)
                }
            }
        })
    }
}

fn tag_in(entity: &dyn Fields) -> Option<String> {
    entity.extra()?.etag().map(str::to_owned)
}

fn set_tag(entity: &mut dyn Fields, tag: Option<String>) {
    if let Some(extra) = entity.extra_mut() {
        extra.set_etag(tag);
    }
}

fn tag_of(response: &Response) -> Option<String> {
    response.headers.get(ETAG)?.to_str().ok().map(str::to_owned)
}

fn explained(error: Error) -> Error {
    match error {
        Error::Api(mut error) if error.status == StatusCode::PRECONDITION_FAILED => {
            error.hint.get_or_insert(CHANGED);
            Error::Api(error)
        }
        other => other,
    }
}

impl<T> fmt::Debug for Update<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.replace.fmt(f)
    }
}
