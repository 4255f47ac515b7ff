//! A call that is being put together.

use std::fmt;
use std::sync::Arc;

use futures_core::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue, Method};

use super::answer::{Answer, collected, created_by};
use super::body::Body;
use super::call::Call;
use super::capability::Capabilities;
use super::encoding::push_option;
use super::error::{Error, Result};
use super::get::Get;
use super::multipart::{FilePart, Multipart};
use super::options::Options;
use super::patch::Patch;
use super::plain::PlainText;
use super::query::Query;
use super::service::{Handle, Operation, Repeat, Request, RequestBody, Response, Target};
use super::token::Selection;
use super::update::Update;
use super::wire::{Elem, Fields, Peek, Structured, encode, partial};

/// A call that is being put together: generated code adds what the metadata says and the user's arguments.
///
/// An argument that cannot be sent is kept as an error until the call is awaited, so that calls can be written as
/// chains.
#[derive(Clone)]
pub struct Draft {
    /// Shared rather than boxed: programs move drafts along chains, and the code that drops what is shared is compiled
    /// once, where that of a box would be wherever a draft may be dropped.
    parts: Arc<Parts>,
}

#[derive(Clone)]
struct Parts {
    service: Handle,
    operation: Operation,
    method: Method,
    path: String,
    query: String,
    options: Options,
    headers: HeaderMap,
    body: Body,
    cap: Option<u64>,
    repeat: Repeat,
    /// Whether it creates the entity that is its body.
    creates: bool,
    failure: Option<String>,
}

impl Draft {
    pub(super) fn new(service: Handle, operation: &'static str, method: Method, path: String, query: String) -> Self {
        let parts = Parts {
            service,
            operation: Operation::new(operation),
            method,
            path,
            query,
            options: Options::default(),
            headers: HeaderMap::new(),
            body: Body::Empty,
            cap: None,
            repeat: Repeat::ByMethod,
            creates: false,
            failure: None,
        };
        Self { parts: Arc::new(parts) }
    }

    #[inline(never)]
    fn parts(&mut self) -> &mut Parts {
        Arc::make_mut(&mut self.parts)
    }

    /// The system query options of a list, or of an entity.
    pub(super) fn options(&self) -> &Options {
        &self.parts.options
    }

    pub(super) fn options_mut(&mut self) -> &mut Options {
        &mut self.parts().options
    }

    /// The metadata says that the call takes these headers.
    pub fn takes(mut self, headers: &'static [&'static str]) -> Self {
        let parts = self.parts();
        parts.operation = parts.operation.with_headers(headers);
        self
    }

    /// The metadata says that the service sends at most so many rows a page.
    pub fn cap(mut self, rows: u64) -> Self {
        self.parts().cap = Some(rows);
        self
    }

    /// The body is an object, even where no parameter is set.
    pub fn object(mut self) -> Self {
        self.parts().body.begin_object();
        self
    }

    /// Adds a member to the body's object.
    #[expect(clippy::needless_pass_by_value, reason = "an argument is given away, as everywhere")]
    pub fn param<T: Elem>(self, name: &'static str, value: T) -> Self {
        self.member(name, value.peek())
    }

    pub(super) fn member(self, name: &'static str, peek: Peek<'_>) -> Self {
        let json = encode(peek).map_err(|error| format!("`{name}` cannot be sent: {error}"));
        self.json_member(name, json)
    }

    pub(super) fn json_member(self, name: &'static str, json: Result<Vec<u8>, String>) -> Self {
        let mut draft = self.object();
        let parts = draft.parts();
        let set = json.and_then(|json| {
            let is_set = parts.body.set_member(name, json);
            is_set.then_some(()).ok_or_else(|| format!("`{name}` has no place in a body that is no object"))
        });
        if let Err(message) = set {
            parts.fail(&message);
        }
        draft
    }

    /// The body is this entity.
    pub fn entity(mut self, entity: &dyn Fields) -> Self {
        if self.parts.method == Method::PUT
            && let Some(member) = partial(entity)
        {
            let message = format!(
                "`{member}` came in part only, and to send it back takes away the rest: read that by its \
                 `{member}@odata.nextLink`, and remove the link from `extra`"
            );
            self.parts().fail(&message);
        }
        self.parts().creates = self.parts.method == Method::POST;
        self.whole(Peek::Object(entity))
    }

    /// The body is this value.
    #[expect(clippy::needless_pass_by_value, reason = "an argument is given away, as everywhere")]
    pub fn whole_body<T: Elem>(self, body: T) -> Self {
        self.whole(body.peek())
    }

    fn whole(mut self, peek: Peek<'_>) -> Self {
        match encode(peek) {
            Ok(json) => self.parts().body = Body::Whole(json.into()),
            Err(error) => self.parts().fail(&format!("the body cannot be sent: {error}")),
        }
        self
    }

    /// The body is this content, as it is.
    pub fn content(mut self, content: FilePart) -> Self {
        self.parts().body = Body::Content(content);
        self
    }

    /// Adds a file to the form that is the body.
    pub fn file(self, name: &'static str, file: FilePart) -> Self {
        self.form(|form| form.file(name, file))
    }

    /// Adds a text to the form that is the body.
    #[expect(clippy::needless_pass_by_value, reason = "an argument is given away, as everywhere")]
    pub fn text<T: PlainText>(self, name: &'static str, value: T) -> Self {
        self.form(|form| value.plain(&mut |text| form.text(name, text.to_owned())))
    }

    fn form(mut self, add: impl FnOnce(&mut Multipart)) -> Self {
        self.parts().body.add_to_form(add);
        self
    }

    /// Adds a custom query option; a collection repeats it.
    #[expect(clippy::needless_pass_by_value, reason = "an argument is given away, as everywhere")]
    pub fn option<T: PlainText>(self, name: &str, value: T) -> Self {
        self.with_option(name, &value)
    }

    fn with_option(mut self, name: &str, value: &dyn PlainText) -> Self {
        let query = &mut self.parts().query;
        value.plain(&mut |text| push_option(query, name, text));
        self
    }

    /// Sets a header.
    #[expect(clippy::needless_pass_by_value, reason = "an argument is given away, as everywhere")]
    pub fn header<T: PlainText>(self, name: &'static str, value: T) -> Self {
        self.with_header(name, &value)
    }

    fn with_header(mut self, name: &'static str, value: &dyn PlainText) -> Self {
        let parts = self.parts();
        value.plain(&mut |text| parts.put_header(name, text));
        self
    }

    /// The call may be sent again though the service may have acted on it.
    pub fn safe_to_repeat(mut self) -> Self {
        self.parts().repeat = Repeat::Safe;
        self
    }

    /// A call whose answer is an `A`.
    pub fn call<A: Answer>(self) -> Call<A> {
        Call::new(self)
    }

    /// A read of one `T`.
    pub fn one<T, A>(self) -> Get<T, A> {
        Get::new(self)
    }

    /// A query for many `T`.
    pub fn query<T: Structured, C: Capabilities>(self) -> Query<T, C> {
        Query::new(self)
    }

    /// A change of single properties of a `T`.
    pub fn patch_of<T>(self) -> Patch<T> {
        Patch::new(self)
    }

    /// A change of a `T`, which this reads and `replace` sends.
    pub fn update<T>(self, replace: Self, change: impl FnOnce(&mut T) + Send + 'static) -> Update<T> {
        Update::new(self, replace, change)
    }

    /// Wants these properties, and no others.
    pub(super) fn select<E>(&mut self, selection: impl Selection<E>) {
        let mut names = Vec::new();
        selection.expansions(&mut self.options_mut().expand);
        selection.names(&mut names);
        self.parts().select(names);
    }

    pub(super) fn page_cap(&self) -> Option<u64> {
        self.parts.cap
    }

    /// The request as it is now.
    pub(super) fn request(&self, streams: bool) -> Request {
        let parts = &*self.parts;
        let mut query = parts.query.clone();
        for (name, value) in parts.options.system() {
            push_option(&mut query, name, &value);
        }
        let target = Target::Resource { path: parts.path.clone(), query };
        let mut request = Request::new(parts.operation, parts.method.clone(), target);
        request.headers = parts.headers.clone();
        request.streams = streams;
        request.repeat = parts.repeat;
        request.body = parts.body.to_request();
        request
    }

    /// The request that follows a link of an answer to this call.
    pub(super) fn follow(&self, mut link: String) -> Request {
        // A query alone is one of the list; all else that is relative counts from the root.
        if link.starts_with('?') {
            link.insert_str(0, self.parts.path.trim_start_matches('/'));
        }
        let mut request = Request::new(self.parts.operation, Method::GET, Target::Link(link));
        request.headers = self.parts.headers.clone();
        request
    }

    /// Sends a request of this draft, unless an argument could not be sent.
    pub(super) fn send(&self, request: Request) -> BoxFuture<'static, Result<Response>> {
        let service = self.parts.service.clone();
        let failure = self.parts.failure.clone();
        let created = match &request.body {
            RequestBody::Json(json) if self.parts.creates => Some(json.clone()),
            _ => None,
        };
        Box::pin(async move {
            if let Some(message) = failure {
                return Err(Error::Input(message));
            }
            let streams = request.streams;
            let response = service.send(request).await?;
            if streams {
                return Ok(response);
            }
            let response = collected(response).await?;
            Ok(match created {
                Some(sent) => created_by(response, &sent),
                None => response,
            })
        })
    }
}

impl Parts {
    fn put_header(&mut self, name: &'static str, text: &str) {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(text)) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            (Err(_), _) => self.fail(&format!("`{name}` is no name of a header")),
            (_, Err(_)) => self.fail(&format!("the header `{name}` takes visible ASCII characters only")),
        }
    }

    fn select(&mut self, names: Vec<&'static str>) {
        // What the service sends once fills one place.
        let mut others = names.iter().enumerate();
        if let Some((_, twice)) = others.find(|(index, name)| names[..*index].contains(name)) {
            self.fail(&format!("`{twice}` is selected twice"));
        }
        self.options.select = names;
    }

    fn fail(&mut self, message: &str) {
        let operation = self.operation.name;
        self.failure.get_or_insert_with(|| format!("{operation}: {message}"));
    }
}

/// Method, address and query; neither headers nor body, which may hold secrets.
impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = &*self.parts;
        write!(f, "{} {}", parts.method, parts.path)?;
        if parts.query.is_empty() { Ok(()) } else { write!(f, "?{}", parts.query) }
    }
}
