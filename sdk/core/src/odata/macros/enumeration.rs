//! `open_enum!`: enumerations that newer services may have more members of.

/// Makes an open enumeration: the members that the metadata lists, and `Unlisted` with the text of any other.
///
/// `Unlisted` comes from reading only, so it never stands for a listed member. In URLs a member is written as
/// `'Red'`; the word `qualified` after the name makes that `NS.Color'Red'`.
///
/// ```
/// use uipath_orchestrator::odata::prelude::*;
///
/// open_enum! {
///     /// The colour of a thing.
///     pub enum Color: "NS.Color" {
///         /// `Red`
///         Red = "Red",
///         /// `Green`
///         Green = "Green",
///     }
/// }
///
/// assert_eq!(Color::from_text("Red"), Color::Red);
/// assert_eq!(Color::from_text("Blue").as_str(), "Blue");
/// assert_eq!(Color::ALL, [Color::Red, Color::Green]);
/// assert!(Color::Red < Color::Green && Color::Green < Color::from_text("Blue"));
/// ```
///
/// What reads arguments or settings by `FromStr` reads members, too. That is never an error, since the service may have
/// members that are not listed here; who wants listed ones only looks whether `NAMES` has the text.
///
/// ```
/// # use uipath_orchestrator::odata::prelude::*;
/// # open_enum! { pub enum Color: "NS.Color" { Red = "Red" } }
/// assert_eq!("Red".parse(), Ok(Color::Red));
/// assert_eq!("Rde".parse(), Ok(Color::from_text("Rde")));
/// assert!(!Color::NAMES.contains(&"Rde"));
/// ```
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $type:ident: $qualified:literal $($style:ident)? {
            $($(#[$about:meta])* $member:ident = $text:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        $vis enum $type {
            $($(#[$about])* $member,)*
            /// A member that this version does not list.
            Unlisted($crate::odata::Unlisted),
        }

        impl $type {
            /// The names of the listed members.
            pub const NAMES: &'static [&'static str] = &[$($text),*];
            /// The listed members, in the order of their names.
            pub const ALL: &'static [Self] = &[$(Self::$member),*];

            /// The name of the member, as it is sent.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$member => $text,)*
                    Self::Unlisted(text) => text.as_str(),
                }
            }

            /// The member called `text`, whose letters' case counts; `Unlisted` if none of the listed ones is.
            #[inline]
            pub fn from_text(text: &str) -> Self {
                $crate::odata::macros_support::member(text)
            }
        }

        /// As [`from_text`](Self::from_text): never an error.
        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from_text(text))
            }
        }

        impl ::core::cmp::Eq for $type {}

        impl ::core::cmp::PartialOrd for $type {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        /// Listed members in the order of the metadata, then the others by their texts.
        impl ::core::cmp::Ord for $type {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                $crate::odata::macros_support::order(self, other)
            }
        }

        impl ::core::hash::Hash for $type {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                $crate::odata::macros_support::hash(self, state);
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::odata::macros_support::debug_member(self, f)
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::odata::macros_support::display_member(self, f)
            }
        }

        /// No member: a key that was not set.
        impl ::core::default::Default for $type {
            #[inline]
            fn default() -> Self {
                Self::Unlisted($crate::odata::Unlisted::from_text(""))
            }
        }

        impl $crate::odata::macros_support::Nominal for $type {
            type Kind = $crate::odata::macros_support::Enumeration;
        }

        impl $crate::odata::macros_support::Enumerated for $type {
            const ENUM: &'static $crate::odata::macros_support::Enum = &$crate::odata::macros_support::Enum {
                name: $qualified,
                wanted: ::core::concat!("a member of ", $qualified),
                qualifier: $crate::__qualifier!($qualified $($style)?),
                members: Self::NAMES,
            };
            const LISTED: &'static [Self] = Self::ALL;
            #[inline]
            fn unlisted(text: $crate::odata::Unlisted) -> Self {
                Self::Unlisted(text)
            }
            #[inline]
            fn text(&self) -> &str {
                self.as_str()
            }
        }

        $crate::__serde!($type, serialize_value, deserialize_value);
    };
}

/// What stands before a member in a URL: nothing, or the name of its type.
#[doc(hidden)]
#[macro_export]
macro_rules! __qualifier {
    ($qualified:literal) => {
        ""
    };
    ($qualified:literal qualified) => {
        $qualified
    };
}
