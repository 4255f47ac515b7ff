//! `row!`: rows of a few properties, as structs.

/// Makes a struct of some properties of an entity, for `select`: the service sends those and no others.
///
/// Each field names its property. Its type is an `Option` of the property's; or that type itself where there must be a
/// value, and its absence is an error. A navigation property is expanded; its field, and that of a complex property,
/// can be a row again.
///
/// ```
/// use uipath_orchestrator::odata::prelude::*;
/// # #[derive(Default)]
/// # pub struct Job { pub id: i64, pub extra: Extra }
/// # structured! { Job: "NS.Job", keys 1 { 0 id: "Id" } }
/// # #[derive(Default)]
/// # pub struct Robot { pub id: i64, pub extra: Extra }
/// # structured! { Robot: "NS.Robot", keys 1 { 0 id: "Id" } }
/// # mod job {
/// #     use super::*;
/// #     pub const ID: Field<Job, i64, Key> = Field::new("Id");
/// #     pub const STATE: Field<Job, String> = Field::new("State");
/// #     pub const ROBOT: Link<Job, Robot> = Link::new("Robot");
/// # }
/// # mod robot {
/// #     use super::*;
/// #     pub const NAME: Field<Robot, String> = Field::new("Name");
/// # }
///
/// row! {
///     /// A job, as the list on the wall shows it.
///     #[derive(Clone, Debug)]
///     pub struct OnTheWall of Job {
///         pub id: i64 = job::ID,
///         pub state: Option<String> = job::STATE,
///         /// Who runs it.
///         pub robot: Option<Named> = job::ROBOT,
///     }
/// }
/// row! {
///     #[derive(Clone, Debug)]
///     pub struct Named of Robot {
///         pub name: String = robot::NAME,
///     }
/// }
///
/// # fn main() {}
/// # async fn run(query: Query<Job>) -> Result<()> {
/// for job in &query.select(OnTheWall::COLUMNS).await? {
///     println!("{} {:?}", job.id, job.robot.as_ref().map(|robot| &robot.name));
/// }
/// # Ok(()) }
/// ```
///
/// A field whose type the property does not have does not compile:
/// ```compile_fail,E0277
/// # use uipath_orchestrator::odata::prelude::*;
/// # #[derive(Default)]
/// # pub struct Job { pub id: i64, pub extra: Extra }
/// # structured! { Job: "NS.Job", keys 1 { 0 id: "Id" } }
/// # const ID: Field<Job, i64, Key> = Field::new("Id");
/// row! {
///     struct Wrong of Job {
///         id: Option<String> = ID,
///     }
/// }
/// ```
///
/// Nor does a property that is there twice:
/// ```compile_fail,E0080
/// # use uipath_orchestrator::odata::prelude::*;
/// # #[derive(Default)]
/// # pub struct Job { pub id: i64, pub extra: Extra }
/// # structured! { Job: "NS.Job", keys 1 { 0 id: "Id" } }
/// # const ID: Field<Job, i64, Key> = Field::new("Id");
/// row! {
///     struct Twice of Job {
///         id: i64 = ID,
///         again: i64 = ID,
///     }
/// }
/// ```
#[macro_export]
macro_rules! row {
    (
        $(#[$meta:meta])*
        $vis:vis struct $row:ident of $entity:ty {
            $($(#[$about:meta])* $member_vis:vis $member:ident: $cell:ty = $token:expr),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Default)]
        $vis struct $row {
            $($(#[$about])* $member_vis $member: $cell,)*
        }

        impl $row {
            /// All columns, for `select`.
            $vis const COLUMNS: $crate::odata::Columns<Self> = $crate::odata::Columns::new();
        }

        const _: () = {
            #[allow(non_camel_case_types, dead_code)]
            enum At {
                $($member),*
            }

            impl $crate::odata::wire::Fields for $row {
                fn shape(&self) -> &'static $crate::odata::wire::Shape {
                    const SHAPE: &$crate::odata::wire::Shape = &$crate::odata::wire::Shape {
                        name: <$entity as $crate::odata::wire::Structured>::SHAPE.name,
                        rust: ::core::stringify!($row),
                        names: &[$($token.name()),*],
                        keys: 0,
                        secrets: &[],
                    };
                    const { ::core::assert!($crate::odata::macros_support::distinct(SHAPE.names), "a property is there twice") };
                    SHAPE
                }
                fn required(&self) -> u64 {
                    const REQUIRED: u64 = 0
                        $(| (<$cell as $crate::odata::wire::Member>::REQUIRED as u64) << (At::$member as u64))*;
                    REQUIRED
                }
                fn slot(&mut self, index: usize) -> $crate::odata::wire::Slot<'_> {
                    match index {
                        $(at if at == At::$member as usize => $crate::odata::wire::Member::slot(&mut self.$member),)*
                        _ => $crate::odata::wire::Slot::Nothing,
                    }
                }
                fn peek(&self, index: usize) -> $crate::odata::wire::Peek<'_> {
                    match index {
                        $(at if at == At::$member as usize => $crate::odata::wire::Member::peek(&self.$member),)*
                        _ => $crate::odata::wire::Peek::Absent,
                    }
                }
            }
        };

        impl $crate::odata::wire::Elem for $row {
            fn slot(place: &mut ::core::option::Option<Self>) -> $crate::odata::wire::Slot<'_> {
                $crate::odata::wire::Slot::Object(place)
            }
            fn peek(&self) -> $crate::odata::wire::Peek<'_> {
                $crate::odata::wire::Peek::Object(self)
            }
        }

        impl $crate::odata::Row for $row {
            fn gather(
                _names: &[&'static str],
                read: &mut $crate::odata::macros_support::Read<'_>,
            ) -> ::core::result::Result<::std::vec::Vec<Self>, $crate::odata::error::DecodeError> {
                $crate::odata::macros_support::gather(read)
            }
        }

        impl $crate::odata::RowOf<$entity> for $row {
            fn columns(out: &mut $crate::odata::macros_support::Selected) {
                $(out.column::<$entity, $cell, _>(&$token);)*
            }
        }
    };
}
