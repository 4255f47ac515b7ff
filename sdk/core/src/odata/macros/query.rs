//! `query!`: queries with optional arguments of their own.

/// Makes the type of a query that has setters beside those of [`Query`](crate::odata::Query): `option` for a custom
/// query option, `header` for a header, `param` for an optional parameter in the body, `file` and `text` for the parts
/// of a form.
///
/// ```
/// use uipath_orchestrator::odata::prelude::*;
/// # #[derive(Default)]
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
            #[inline]
            pub fn new(draft: $crate::odata::Draft) -> Self {
                Self($crate::odata::Query::new($crate::__opened!(draft $(, $kind)*)))
            }
        }

        impl<C: $crate::odata::Capabilities> $type<C> {
            $($crate::__setter!($(#[$about])* $kind $setter: $value = $wire);)*

            /// Only rows that `filter` holds for, and those of earlier filters of this query.
            #[inline]
            pub fn filter(self, filter: $crate::odata::Filter<$entity>) -> Self
            where
                C: $crate::odata::Filterable,
            {
                Self(self.0.filter(filter))
            }

            /// Only rows that a condition holds for that is written by hand, in OData's own words. Nothing in it is
            /// checked or quoted: never put a value of others into it.
            #[inline]
            pub fn raw_filter(self, filter: impl ::core::convert::Into<::std::string::String>) -> Self
            where
                C: $crate::odata::Filterable,
            {
                Self(self.0.raw_filter(filter))
            }

            /// Sorts the rows, after what they are sorted by already.
            #[inline]
            pub fn order_by(self, order: impl ::core::convert::Into<$crate::odata::Order<$entity>>) -> Self
            where
                C: $crate::odata::Orderable,
            {
                Self(self.0.order_by(order))
            }

            /// Brings a related entity of each row along.
            #[inline]
            pub fn expand(self, item: impl ::core::convert::Into<$crate::odata::Expansion<$entity>>) -> Self
            where
                C: $crate::odata::Expandable,
            {
                Self(self.0.expand(item))
            }

            /// Only these properties, as tuples. Setters of this type's own come before it.
            #[inline]
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
            #[inline]
            pub fn top(self, rows: u64) -> Self
            where
                C: $crate::odata::Limitable,
            {
                Self(self.0.top(rows))
            }

            /// Without the first so many rows.
            #[inline]
            pub fn skip(self, rows: u64) -> Self
            where
                C: $crate::odata::Skippable,
            {
                Self(self.0.skip(rows))
            }

            /// Asks for the number of rows in all along with the rows. Some services do not say.
            #[inline]
            pub fn with_count(self) -> Self
            where
                C: $crate::odata::Countable,
            {
                Self(self.0.with_count())
            }

            /// Only rows that match a search, in OData's own words.
            #[inline]
            pub fn search(self, search: impl ::core::convert::Into<::std::string::String>) -> Self
            where
                C: $crate::odata::Searchable,
            {
                Self(self.0.search(search))
            }

            /// How many pages may be held at once: see `Query::prefetch`.
            #[inline]
            pub fn prefetch(self, pages: usize) -> Self {
                Self(self.0.prefetch(pages))
            }

            /// One page.
            #[inline]
            pub fn page(
                self,
            ) -> $crate::odata::macros_support::BoxFuture<
                'static,
                $crate::odata::Result<$crate::odata::Page<$entity>>,
            > {
                self.0.page()
            }

            /// All pages, to the end of the list: see `Query::pages`.
            #[inline]
            pub fn pages(self) -> $crate::odata::PageStream<$entity> {
                self.0.pages()
            }

            /// All rows, to the end of the list: see `Query::stream`.
            #[inline]
            pub fn stream(self) -> $crate::odata::RowStream<$entity> {
                self.0.stream()
            }

            /// All rows in memory: see `Query::all`.
            #[inline]
            pub fn all(
                self,
            ) -> $crate::odata::macros_support::BoxFuture<'static, $crate::odata::Result<::std::vec::Vec<$entity>>>
            {
                self.0.all()
            }

            /// The first row, if there is one.
            #[inline]
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

            /// How many rows there are, without reading any.
            #[inline]
            pub fn count(
                self,
            ) -> $crate::odata::macros_support::BoxFuture<'static, $crate::odata::Result<::core::primitive::u64>>
            where
                C: $crate::odata::Countable,
            {
                self.0.count()
            }

            /// Adds a custom query option; a collection repeats it.
            #[inline]
            pub fn option<V: $crate::odata::PlainText>(self, name: &str, value: V) -> Self {
                Self(self.0.option(name, value))
            }

            /// Sets a header.
            #[inline]
            pub fn header<V: $crate::odata::PlainText>(self, name: &'static str, value: V) -> Self {
                Self(self.0.header(name, value))
            }

            /// The request that awaiting this query sends first.
            #[inline]
            pub fn request(&self) -> $crate::odata::Request {
                self.0.request()
            }
        }

        impl<C: $crate::odata::Capabilities> ::core::future::IntoFuture for $type<C> {
            type Output = <$crate::odata::Query<$entity, C> as ::core::future::IntoFuture>::Output;
            type IntoFuture = <$crate::odata::Query<$entity, C> as ::core::future::IntoFuture>::IntoFuture;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                ::core::future::IntoFuture::into_future(self.0)
            }
        }
    };
}
