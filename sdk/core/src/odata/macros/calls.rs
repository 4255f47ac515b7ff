//! `get!` and `call!`: reads and calls with optional arguments of their own, and what they share with `query!`.

/// Makes the type of a read that has setters beside those of [`Get`](crate::odata::Get); see `query!` for them.
/// `: Order => Option<Order>` says that the answer is not simply the entity.
///
/// ```
/// use uipath_orchestrator::odata::prelude::*;
/// # #[derive(Default)]
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
            #[inline]
            pub fn new(draft: $crate::odata::Draft) -> Self {
                Self($crate::odata::Get::new($crate::__opened!(draft $(, $kind)*)))
            }

            $($crate::__setter!($(#[$about])* $kind $setter: $value = $wire);)*

            /// Brings a related entity along.
            #[inline]
            pub fn expand(self, item: impl ::core::convert::Into<$crate::odata::Expansion<$entity>>) -> Self {
                Self(self.0.expand(item))
            }

            /// Only these properties, as a tuple. Setters of this type's own come before it.
            #[inline]
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
            #[inline]
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
        #[inline]
        pub fn $setter(self, value: impl ::core::convert::Into<$value>) -> Self {
            Self(self.0.option::<$value>($wire, value.into()))
        }
    };
    ($(#[$about:meta])* header $setter:ident: $value:ty = $wire:literal) => {
        $(#[$about])*
        #[inline]
        pub fn $setter(self, value: impl ::core::convert::Into<$value>) -> Self {
            Self(self.0.header::<$value>($wire, value.into()))
        }
    };
    ($(#[$about:meta])* param $setter:ident: $value:ty = $wire:literal) => {
        $(#[$about])*
        #[inline]
        pub fn $setter(self, value: impl ::core::convert::Into<$value>) -> Self {
            Self(self.0.param::<$value>($wire, value.into()))
        }
    };
    ($(#[$about:meta])* file $setter:ident: $value:ty = $wire:literal) => {
        $(#[$about])*
        #[inline]
        pub fn $setter(self, file: impl ::core::convert::Into<$value>) -> Self {
            Self(self.0.file($wire, file.into()))
        }
    };
    ($(#[$about:meta])* text $setter:ident: $value:ty = $wire:literal) => {
        $(#[$about])*
        #[inline]
        pub fn $setter(self, text: impl ::core::convert::Into<$value>) -> Self {
            Self(self.0.text::<$value>($wire, text.into()))
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
        #[inline]
        pub fn option<V: $crate::odata::PlainText>(self, name: &str, value: V) -> Self {
            Self(self.0.option(name, value))
        }

        /// Sets a header.
        #[inline]
        pub fn header<V: $crate::odata::PlainText>(self, name: &'static str, value: V) -> Self {
            Self(self.0.header(name, value))
        }

        /// Says that the service may act on this twice without harm, so that it is sent again where its fate is not known:
        /// after a broken connection or a 503. Without it, a POST or PATCH is not.
        #[inline]
        pub fn safe_to_repeat(self) -> Self {
            Self(self.0.safe_to_repeat())
        }

        /// The request that awaiting this sends.
        #[inline]
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

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                ::core::future::IntoFuture::into_future(self.0)
            }
        }
    };
}
