//! `flags_enum!`: sets of flags.

/// Makes a set of flags: a constant for each, `|` to unite them, and room for flags that the metadata does not list.
///
/// ```
/// use uipath_orchestrator::odata::prelude::*;
///
/// flags_enum! {
///     /// Days of the week.
///     pub struct Days: "NS.Days" {
///         /// `Monday`
///         MONDAY = 1 "Monday",
///         /// `Tuesday`
///         TUESDAY = 2 "Tuesday",
///     }
/// }
///
/// let days = Days::MONDAY | Days::TUESDAY;
/// assert!(days.contains(&Days::TUESDAY));
/// assert_eq!(days.to_string(), "Monday,Tuesday");
/// assert_eq!(Days::from_text("Monday, Tuesday"), days);
/// assert_eq!("Monday,Tuesday".parse(), Ok(days));
/// ```
#[macro_export]
macro_rules! flags_enum {
    (
        $(#[$meta:meta])*
        $vis:vis struct $type:ident: $qualified:literal $($style:ident)? {
            $($(#[$about:meta])* $flag:ident = $bits:literal $text:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis struct $type {
            bits: i64,
            unlisted: ::std::vec::Vec<$crate::odata::Unlisted>,
        }

        impl $type {
            $(
                $(#[$about])*
                pub const $flag: Self = Self { bits: $bits, unlisted: ::std::vec::Vec::new() };
            )*

            /// The flags that `text` lists, with commas between them: names, or numbers.
            #[inline]
            pub fn from_text(text: &str) -> Self {
                $crate::odata::macros_support::read_flags(text)
            }

            /// The set of these bits.
            #[inline]
            pub const fn from_bits(bits: i64) -> Self {
                Self { bits, unlisted: ::std::vec::Vec::new() }
            }

            /// The bits of the set, without flags that have none here.
            #[inline]
            pub const fn bits(&self) -> i64 {
                self.bits
            }

            /// Flags that came by a name which the metadata does not list.
            #[inline]
            pub fn unlisted(&self) -> &[$crate::odata::Unlisted] {
                &self.unlisted
            }

            /// Whether the set has no flags.
            #[inline]
            pub fn is_empty(&self) -> bool {
                self.bits == 0 && self.unlisted.is_empty()
            }

            /// Whether all flags of `other` are in this set.
            #[inline]
            pub fn contains(&self, other: &Self) -> bool {
                self.bits & other.bits == other.bits
                    && other.unlisted.iter().all(|flag| self.unlisted.contains(flag))
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

        impl $crate::odata::macros_support::Nominal for $type {
            type Kind = $crate::odata::macros_support::Flags;
        }

        impl $crate::odata::FlagSet for $type {
            const ENUM: &'static $crate::odata::macros_support::Enum = &$crate::odata::macros_support::Enum {
                name: $qualified,
                wanted: ::core::concat!("flags of ", $qualified),
                qualifier: $crate::__qualifier!($qualified $($style)?),
                members: &[$($text),*],
            };
            const BITS: &'static [i64] = &[$($bits),*];
            #[inline]
            fn from_parts(bits: i64, unlisted: ::std::vec::Vec<$crate::odata::Unlisted>) -> Self {
                Self { bits, unlisted }
            }
        }

        impl ::core::ops::BitOr for $type {
            type Output = Self;

            #[inline]
            fn bitor(mut self, other: Self) -> Self {
                self |= other;
                self
            }
        }

        impl ::core::ops::BitOrAssign for $type {
            #[inline]
            fn bitor_assign(&mut self, other: Self) {
                self.bits |= other.bits;
                for flag in other.unlisted {
                    if !self.unlisted.contains(&flag) {
                        self.unlisted.push(flag);
                    }
                }
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::odata::macros_support::write_flags::<Self>(f, self.bits, &self.unlisted)
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(f, "{self}")
            }
        }

        $crate::__serde!($type, serialize_value, deserialize_value);
    };
}
