//! `query!`, `get!` and `call!`: calls with optional arguments of their own.

/// Makes the type of a query that has setters beside those of [`Query`](crate::odata::Query): `option` for a custom
/// query option, `header` for a header, `param` for an optional parameter in the body, `file` and `text` for the parts
/// of a form.
///
/// ```
/// use uipath_orchestrator::odata::prelude::*;
/// # #[derive(Clone, Default, PartialEq)]
/// # pub struct File { pub path: Option<String>, pub extra: Extra }
/// # structured! { File: "NS.File", keys 0 { 0 path: "Path" } }
///
/// query! {
///     /// The files of a bucket.
///     pub struct BucketFiles: File, Paged {
///         /// Query option `directory`.
///         option directory: String = "directory",
///         /// Query option `recursive`.
///         option recursive: bool = "recursive",
///     }
/// }
/// ```
#[macro_export]
macro_rules! query {
    (
        $(#[$meta:meta])*
        $vis:vis struct $type:ident: $entity:ty, $capabilities:ty {
            $($(#[$about:meta])* $kind:ident $setter:ident: $value:ty = $wire:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[must_use = "a query does nothing until it is awaited"]
        $vis struct $type<C = $capabilities>($crate::odata::Query<$entity, C>);

        impl $type<$capabilities> {
            /// A query of `draft`.
            #[doc(hidden)]
            pub fn new(draft: $crate::odata::Draft) -> Self {
                Self($crate::odata::Query::new($crate::__opened!(draft $(, $kind)*)))
            }
        }

        impl<C: $crate::odata::Capabilities> $type<C> {
            $($crate::__setter!($(#[$about])* $kind $setter: $value = $wire);)*

            /// Only rows that `filter` holds for, and those of earlier filters of this query.
            pub fn filter(self, filter: $crate::odata::Filter<$entity>) -> Self
            where
                C: $crate::odata::Filterable,
            {
                Self(self.0.filter(filter))
            }

            /// Only rows that a condition holds for that is written by hand, in OData's own words. Nothing in it is
            /// checked or quoted: never put a value of others into it.
            pub fn raw_filter(self, filter: impl ::core::convert::Into<::std::string::String>) -> Self
            where
                C: $crate::odata::Filterable,
            {
                Self(self.0.raw_filter(filter))
            }

            /// Sorts the rows, after what they are sorted by already.
            pub fn order_by(self, order: impl ::core::convert::Into<$crate::odata::Order<$entity>>) -> Self
            where
                C: $crate::odata::Orderable,
            {
                Self(self.0.order_by(order))
            }

            /// Brings a related entity of each row along.
            pub fn expand(self, item: impl ::core::convert::Into<$crate::odata::Expansion<$entity>>) -> Self
            where
                C: $crate::odata::Expandable,
            {
                Self(self.0.expand(item))
            }

            /// Only these properties, as tuples. Setters of this type's own come before it.
            pub fn select<S: $crate::odata::Selection<$entity>>(
                self,
                selection: S,
            ) -> $crate::odata::Query<$entity, C, S::Row>
            where
                C: $crate::odata::Selectable,
            {
                self.0.select(selection)
            }

            /// At most so many rows: the size of a page.
            pub fn top(self, rows: u64) -> Self
            where
                C: $crate::odata::Limitable,
            {
                Self(self.0.top(rows))
            }

            /// Without the first so many rows.
            pub fn skip(self, rows: u64) -> Self
            where
                C: $crate::odata::Skippable,
            {
                Self(self.0.skip(rows))
            }

            /// Asks how many rows there are in all. Some services do not say.
            pub fn count(self) -> Self
            where
                C: $crate::odata::Countable,
            {
                Self(self.0.count())
            }

            /// Only rows that match a search, in OData's own words.
            pub fn search(self, search: impl ::core::convert::Into<::std::string::String>) -> Self
            where
                C: $crate::odata::Searchable,
            {
                Self(self.0.search(search))
            }

            /// All rows, page by page to the end.
            pub fn all(
                self,
            ) -> $crate::odata::macros_support::BoxFuture<'static, $crate::odata::Result<::std::vec::Vec<$entity>>>
            {
                self.0.all()
            }

            /// The first row, if there is one.
            pub fn first(
                self,
            ) -> $crate::odata::macros_support::BoxFuture<
                'static,
                $crate::odata::Result<::core::option::Option<$entity>>,
            >
            where
                C: $crate::odata::Limitable,
            {
                self.0.first()
            }

            /// Adds a custom query option; a collection repeats it.
            pub fn option<V: $crate::odata::PlainText>(self, name: &str, value: V) -> Self {
                Self(self.0.option(name, value))
            }

            /// Sets a header.
            pub fn header<V: $crate::odata::PlainText>(self, name: &'static str, value: V) -> Self {
                Self(self.0.header(name, value))
            }

            /// The request that awaiting this query sends first.
            pub fn request(&self) -> $crate::odata::Request {
                self.0.request()
            }
        }

        impl<C: $crate::odata::Capabilities> ::core::future::IntoFuture for $type<C> {
            type Output = <$crate::odata::Query<$entity, C> as ::core::future::IntoFuture>::Output;
            type IntoFuture = <$crate::odata::Query<$entity, C> as ::core::future::IntoFuture>::IntoFuture;

            fn into_future(self) -> Self::IntoFuture {
                ::core::future::IntoFuture::into_future(self.0)
            }
        }
    };
}

/// Makes the type of a read that has setters beside those of [`Get`](crate::odata::Get); see `query!` for them.
/// `: Order => Option<Order>` says that the answer is not simply the entity.
///
/// ```
/// use uipath_orchestrator::odata::prelude::*;
/// # #[derive(Clone, Default, PartialEq)]
/// # pub struct Roles { pub count: Option<i64>, pub extra: Extra }
/// # structured! { Roles: "NS.Roles", keys 0 { 0 count: "Count" } }
///
/// get! {
///     /// The roles of a user.
///     pub struct RolesOfUser: Roles {
///         /// Query option `searchText`.
///         option search_text: String = "searchText",
///     }
/// }
/// ```
#[macro_export]
macro_rules! get {
    (
        $(#[$meta:meta])*
        $vis:vis struct $type:ident: $entity:ty {
            $($(#[$about:meta])* $kind:ident $setter:ident: $value:ty = $wire:literal),* $(,)?
        }
    ) => {
        $crate::get! {
            $(#[$meta])*
            $vis struct $type: $entity => $entity {
                $($(#[$about])* $kind $setter: $value = $wire),*
            }
        }
    };
    (
        $(#[$meta:meta])*
        $vis:vis struct $type:ident: $entity:ty => $answer:ty {
            $($(#[$about:meta])* $kind:ident $setter:ident: $value:ty = $wire:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[must_use = "a read does nothing until it is awaited"]
        $vis struct $type($crate::odata::Get<$entity, $answer>);

        impl $type {
            /// A read of `draft`.
            #[doc(hidden)]
            pub fn new(draft: $crate::odata::Draft) -> Self {
                Self($crate::odata::Get::new($crate::__opened!(draft $(, $kind)*)))
            }

            $($crate::__setter!($(#[$about])* $kind $setter: $value = $wire);)*

            /// Brings a related entity along.
            pub fn expand(self, item: impl ::core::convert::Into<$crate::odata::Expansion<$entity>>) -> Self {
                Self(self.0.expand(item))
            }

            /// Only these properties, as a tuple. Setters of this type's own come before it.
            pub fn select<S: $crate::odata::Selection<$entity>>(self, selection: S) -> $crate::odata::GetRow<S::Row> {
                self.0.select(selection)
            }

            $crate::__common!();
        }

        $crate::__awaits!($type, $answer);
    };
}

/// Makes the type of a call that has setters beside those of [`Call`](crate::odata::Call); see `query!` for them.
///
/// ```
/// use uipath_orchestrator::odata::prelude::*;
///
/// call! {
///     /// Closes an order.
///     pub struct OrderClose: () {
///         /// Parameter `comment`.
///         param comment: String = "comment",
///     }
/// }
/// ```
#[macro_export]
macro_rules! call {
    (
        $(#[$meta:meta])*
        $vis:vis struct $type:ident: $answer:ty {
            $($(#[$about:meta])* $kind:ident $setter:ident: $value:ty = $wire:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[must_use = "a call does nothing until it is awaited"]
        $vis struct $type($crate::odata::Call<$answer>);

        impl $type {
            /// A call of `draft`.
            #[doc(hidden)]
            pub fn new(draft: $crate::odata::Draft) -> Self {
                Self($crate::odata::Call::new($crate::__opened!(draft $(, $kind)*)))
            }

            $($crate::__setter!($(#[$about])* $kind $setter: $value = $wire);)*

            $crate::__common!();
        }

        $crate::__awaits!($type, $answer);
    };
}

/// The setter of an optional argument.
#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    ($(#[$about:meta])* option $setter:ident: $value:ty = $wire:literal) => {
        $(#[$about])*
        pub fn $setter(self, value: impl ::core::convert::Into<$value>) -> Self {
            Self(self.0.option::<$value>($wire, value.into()))
        }
    };
    ($(#[$about:meta])* header $setter:ident: $value:ty = $wire:literal) => {
        $(#[$about])*
        pub fn $setter(self, value: impl ::core::convert::Into<$value>) -> Self {
            Self(self.0.header::<$value>($wire, value.into()))
        }
    };
    ($(#[$about:meta])* param $setter:ident: $value:ty = $wire:literal) => {
        $(#[$about])*
        pub fn $setter(self, value: impl ::core::convert::Into<$value>) -> Self {
            Self(self.0.param::<$value>($wire, value.into()))
        }
    };
    ($(#[$about:meta])* file $setter:ident: $value:ty = $wire:literal) => {
        $(#[$about])*
        pub fn $setter(self, file: impl ::core::convert::Into<$value>) -> Self {
            Self(self.0.file($wire, file.into()))
        }
    };
    ($(#[$about:meta])* text $setter:ident: $value:ty = $wire:literal) => {
        $(#[$about])*
        pub fn $setter(self, text: impl ::core::convert::Into<$value>) -> Self {
            Self(self.0.text($wire, text.into()))
        }
    };
}

/// A draft whose body is an object if there are parameters for one.
#[doc(hidden)]
#[macro_export]
macro_rules! __opened {
    ($draft:expr) => {
        $draft
    };
    ($draft:expr, param $(, $rest:ident)*) => {
        $draft.object()
    };
    ($draft:expr, $other:ident $(, $rest:ident)*) => {
        $crate::__opened!($draft $(, $rest)*)
    };
}

/// What all calls have.
#[doc(hidden)]
#[macro_export]
macro_rules! __common {
    () => {
        /// Adds a custom query option; a collection repeats it.
        pub fn option<V: $crate::odata::PlainText>(self, name: &str, value: V) -> Self {
            Self(self.0.option(name, value))
        }

        /// Sets a header.
        pub fn header<V: $crate::odata::PlainText>(self, name: &'static str, value: V) -> Self {
            Self(self.0.header(name, value))
        }

        /// The request that awaiting this sends.
        pub fn request(&self) -> $crate::odata::Request {
            self.0.request()
        }
    };
}

/// Awaiting a type that wraps a call awaits the call.
#[doc(hidden)]
#[macro_export]
macro_rules! __awaits {
    ($type:ident, $answer:ty) => {
        impl ::core::future::IntoFuture for $type {
            type Output = $crate::odata::Result<$answer>;
            type IntoFuture = $crate::odata::macros_support::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                ::core::future::IntoFuture::into_future(self.0)
            }
        }
    };
}
