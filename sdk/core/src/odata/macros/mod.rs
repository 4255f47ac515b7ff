//! The macros that generated code is written in. They expand to small impls; the machinery they call stands in
//! this crate once.

mod calls;
mod capabilities;
mod enumeration;
mod flags;
mod query;
mod row;
mod structured;

/// Serde's traits, by two functions of `wire`.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($type:ident, $serialize:ident, $deserialize:ident) => {
        impl $crate::odata::macros_support::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::odata::macros_support::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::odata::wire::$serialize(self, serializer)
            }
        }

        impl<'de> $crate::odata::macros_support::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::odata::macros_support::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::odata::wire::$deserialize(deserializer)
            }
        }
    };
}
