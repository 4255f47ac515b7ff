//! `capabilities!`: which query options a list takes.

/// Makes a marker for a combination of query options, after how the answer comes: `ByPage` or `InOne`.
///
/// ```
/// use uipath_orchestrator::odata::prelude::*;
///
/// capabilities! {
///     /// Lists that are paged and filtered, in the order of the service.
///     pub struct Unsorted: ByPage [Filterable Limitable Skippable];
/// }
/// ```
#[macro_export]
macro_rules! capabilities {
    ($(#[$meta:meta])* $vis:vis struct $type:ident: $mode:ident [$($capability:ident)*];) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        $vis struct $type;

        impl $crate::odata::Capabilities for $type {
            type Mode = $crate::odata::$mode;
            const ORDERS: bool =
                $crate::odata::macros_support::has_word(&[$(::core::stringify!($capability)),*], "Orderable");
            const LIMITS: bool =
                $crate::odata::macros_support::has_word(&[$(::core::stringify!($capability)),*], "Limitable");
            const SKIPS: bool =
                $crate::odata::macros_support::has_word(&[$(::core::stringify!($capability)),*], "Skippable");
            const COUNTS: bool =
                $crate::odata::macros_support::has_word(&[$(::core::stringify!($capability)),*], "Countable");
        }

        $(impl $crate::odata::$capability for $type {})*
    };
}
