//! Whether a value can be read, and how often it can be set.

use super::change::Class;
use super::comparison::{Comparison, Path};
use super::kind::{Element, What};
use crate::csdl::expression::Expression;
use crate::model::{Annotations, terms};

#[derive(Clone, Copy, PartialEq, Eq)]
struct Access {
    is_readable: bool,
    set: Set,
}

/// How often something can be set, the least first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Set {
    Never,
    /// When it is created.
    Once,
    Always,
}

impl Comparison<'_> {
    /// What `Core.Permissions` and `Core.Immutable` say.
    pub(super) fn access(
        &mut self,
        element: Element,
        path: &Path,
        (old, new): (&Annotations, &Annotations),
        is_sent: bool,
    ) {
        let (before, after) = (Access::of(old), Access::of(new));
        if before == after {
            return;
        }
        let class = if before.is_readable && !after.is_readable {
            Class::Risky
        } else if after.set >= before.set {
            Class::Additive
        } else if is_sent {
            Class::Risky
        } else {
            Class::Documentation
        };
        self.changed(class, (element, What::Access), path, before.text(), after.text());
    }
}

impl Access {
    fn of(annotations: &Annotations) -> Self {
        let permissions = match annotations.get(terms::CORE_PERMISSIONS) {
            Some(Expression::EnumMember(members)) => Some(members),
            _ => None,
        };
        let allows = |names: [&str; 3]| {
            permissions.is_none_or(|members| {
                let mut members = members.split([' ', ',']).filter_map(|member| member.rsplit('/').next());
                members.any(|member| names.contains(&member))
            })
        };
        let set = if !allows(["Write", "ReadWrite", "Invoke"]) {
            Set::Never
        } else if annotations.has(terms::CORE_IMMUTABLE) {
            Set::Once
        } else {
            Set::Always
        };
        Self { is_readable: allows(["Read", "ReadWrite", "Invoke"]), set }
    }

    fn text(self) -> String {
        let set = match self.set {
            Set::Never => "cannot be set",
            Set::Once => "can be set once",
            Set::Always => "can be set",
        };
        if self.is_readable { set.to_owned() } else { format!("{set}, cannot be read") }
    }
}
