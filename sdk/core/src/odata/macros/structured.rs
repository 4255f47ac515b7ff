//! `structured!`: entity and complex types.

/// Makes a struct a structured type of the metadata: its names on the wire, `Clone`, `Debug`, `PartialEq`, and serde's
/// traits.
///
/// Members are numbered, the key's first; `keys` says how many those are, which are plain where all others are
/// `Option`. Members in `secrets` print as `***`. The struct derives `Default` and has a member `extra`.
///
/// ```
/// use uipath_orchestrator::odata::prelude::*;
///
/// #[derive(Default)]
/// pub struct Account {
///     pub id: i64,
///     pub name: Option<String>,
///     pub password: Option<String>,
///     pub extra: Extra,
/// }
/// structured! {
///     Account: "NS.Account", keys 1, secrets [2] {
///         0 id: "Id",
///         1 name: "Name",
///         2 password: "Password",
///     }
/// }
///
/// let account = Account { id: 5, password: Some("hunter2".into()), ..Default::default() };
/// assert_eq!(format!("{account:?}"), r#"Account { Id: 5, Password: *** }"#);
/// ```
#[macro_export]
macro_rules! structured {
    (
        $type:ident: $qualified:literal, keys $keys:literal $(, secrets [$($secret:literal),* $(,)?])? {
            $($index:literal $member:ident: $wire:literal),* $(,)?
        }
    ) => {
        impl $crate::odata::wire::Structured for $type {
            const SHAPE: &'static $crate::odata::wire::Shape = &$crate::odata::wire::Shape {
                name: $qualified,
                rust: ::core::stringify!($type),
                names: &[$($wire),*],
                keys: $keys,
                secrets: &[$($($secret),*)?],
            };
        }

        impl $crate::odata::wire::Fields for $type {
            #[inline]
            fn shape(&self) -> &'static $crate::odata::wire::Shape {
                <Self as $crate::odata::wire::Structured>::SHAPE
            }
            #[inline]
            fn slot(&mut self, index: usize) -> $crate::odata::wire::Slot<'_> {
                match index {
                    $($index => $crate::odata::wire::Member::slot(&mut self.$member),)*
                    _ => $crate::odata::wire::Slot::Extra(&mut self.extra),
                }
            }
            #[inline]
            fn peek(&self, index: usize) -> $crate::odata::wire::Peek<'_> {
                // What a member holds is asked once for all: the arms are addresses, which cost nothing to compile.
                let member: &dyn $crate::odata::wire::Held = match index {
                    $($index => &self.$member,)*
                    _ => &self.extra,
                };
                member.held()
            }
        }

        impl $crate::odata::macros_support::Nominal for $type {
            type Kind = $crate::odata::macros_support::Structure;
        }

        impl ::core::clone::Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                // A call for each member, where derived code would be inlined, and kept so by the library for each type.
                Self {
                    $($member: $crate::odata::macros_support::copied(&self.$member),)*
                    extra: $crate::odata::macros_support::copied(&self.extra),
                }
            }
        }

        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::odata::wire::equal(self, other)
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::odata::wire::debug(self, f)
            }
        }

        $crate::__serde!($type, serialize, deserialize);
    };
}
