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

            /// The member called `text`.
            #[inline]
            pub fn from_text(text: &str) -> Self {
                // A search is compiled once, where a `match` over texts would be for every enumeration.
                let listed = $crate::odata::macros_support::position(Self::NAMES, text);
                match listed.and_then(|index| Self::ALL.get(index)) {
                    ::core::option::Option::Some(member) => ::core::clone::Clone::clone(member),
                    ::core::option::Option::None => {
                        Self::Unlisted($crate::odata::Unlisted::from_text(text))
                    }
                }
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
                $crate::odata::macros_support::order(Self::NAMES, self.as_str(), other.as_str())
            }
        }

        impl ::core::hash::Hash for $type {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// No member: a key that was not set.
        impl ::core::default::Default for $type {
            #[inline]
            fn default() -> Self {
                Self::Unlisted($crate::odata::Unlisted::from_text(""))
            }
        }

        impl $crate::odata::wire::Scalar for $type {
            const WANTED: &'static str = ::core::concat!("a member of ", $qualified);
            const NUMBERED: bool = true;
            #[inline]
            fn from_text(text: &str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(Self::from_text(text))
            }
        }

        $crate::__scalar_type!($type, value => $crate::odata::wire::Peek::Str(value.as_str()));

        impl $crate::odata::EdmType for $type {
            const NAME: &'static str = $qualified;
        }

        impl $crate::odata::Literal for $type {
            #[inline]
            fn write_literal(&self, out: &mut ::std::string::String) {
                $crate::odata::macros_support::write_member(
                    out,
                    $crate::__qualifier!($qualified $($style)?),
                    self.as_str(),
                );
            }
        }

        impl $crate::odata::PlainText for $type {
            #[inline]
            fn plain(&self, each: &mut dyn FnMut(&str)) {
                each(self.as_str());
            }
        }
    };
}

/// What a scalar type of the metadata needs beside `Scalar`, `Default` and `PartialEq`.
#[doc(hidden)]
#[macro_export]
macro_rules! __scalar_type {
    ($type:ident, $value:ident => $peek:expr) => {
        impl $crate::odata::wire::Elem for $type {
            #[inline]
            fn slot(place: &mut ::core::option::Option<Self>) -> $crate::odata::wire::Slot<'_> {
                $crate::odata::wire::Slot::Scalar(place)
            }
            #[inline]
            fn peek(&self) -> $crate::odata::wire::Peek<'_> {
                let $value = self;
                $peek
            }
        }

        impl $crate::odata::wire::Member for $type {
            const REQUIRED: bool = true;
            #[inline]
            fn slot(&mut self) -> $crate::odata::wire::Slot<'_> {
                $crate::odata::wire::Slot::Plain(self)
            }
            #[inline]
            fn peek(&self) -> $crate::odata::wire::Peek<'_> {
                if *self == <Self as ::core::default::Default>::default() {
                    $crate::odata::wire::Peek::Absent
                } else {
                    $crate::odata::wire::Elem::peek(self)
                }
            }
        }

        impl $crate::odata::Answer for $type {
            #[inline]
            fn read(response: $crate::odata::Response) -> $crate::odata::Result<Self> {
                $crate::odata::macros_support::read_elem(&response)
            }
        }

        impl $crate::odata::macros_support::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::odata::macros_support::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::odata::wire::serialize_value(self, serializer)
            }
        }

        impl<'de> $crate::odata::macros_support::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::odata::macros_support::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::odata::wire::deserialize_value(deserializer)
            }
        }
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
