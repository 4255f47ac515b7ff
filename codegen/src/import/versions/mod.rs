//! Since which version of the service everything is known, from descriptions of older versions.
//!
//! It is said by `Core.Revisions`, of the kind `Added`. The oldest version that is given did not add what it has: that
//! is as old or older, and the revision's description says so. What no older version has carries no version.
//! Nothing is said of a property, an enumeration's member or a call that is known since the same version as its
//! type or set.

mod known;
mod mark;
mod overlay;

use self::known::Known;
use super::error::ImportError;
use super::overlay::build::{member, record, text};
use super::profile::Profile;
use super::{Import, import};
use crate::csdl::expression::Expression;
use crate::diagnostic::Diagnostics;
use crate::model::{self, Added, Service};

/// The description of an older version.
#[derive(Clone, Copy, Debug)]
pub struct Older<'a> {
    /// The version, as documentation is to name it.
    pub version: &'a str,
    /// The file, as messages name it.
    pub file: &'a str,
    /// Its content.
    pub text: &'a str,
}

/// The same as [`import`], and marks in the annotations since which version of `older` everything is known.
///
/// `older` are older versions of the same service, the oldest first.
pub fn import_with_versions(
    file: &str,
    text: &str,
    profile: &Profile,
    older: &[Older<'_>],
) -> Result<Import, ImportError> {
    let mut imported = import(file, text, profile)?;
    let service = service(&imported);
    let mut versions = Versions { labels: Vec::new(), known: Vec::new() };
    for older in older {
        let old = import(older.file, older.text, profile)?;
        versions.labels.push(older.version.to_owned());
        versions.known.push(Known::of(&self::service(&old)));
    }
    if !older.is_empty() {
        mark::mark(&service, &versions, &mut imported);
    }
    Ok(imported)
}

fn service(imported: &Import) -> Service {
    let (document, annotations) =
        (std::slice::from_ref(&imported.document), std::slice::from_ref(&imported.annotations));
    model::build(document, annotations, &mut Diagnostics::default())
}

/// The place of a version in the list of older ones; what none of them has comes after all.
type Since = usize;

struct Versions {
    labels: Vec<String>,
    known: Vec<Known>,
}

impl Versions {
    fn since(&self, has: impl Fn(&Known) -> bool) -> Since {
        self.known.iter().position(has).unwrap_or(self.known.len())
    }

    /// The revision that says it.
    fn revision(&self, since: Since) -> Expression {
        let mut members = vec![member("Kind", Expression::EnumMember("Core.RevisionKind/Added".to_owned()))];
        members.extend(self.labels.get(since).map(|label| member("Version", text(label))));
        members.push(member("Description", text(self.description(since))));
        record(members)
    }

    fn description(&self, since: Since) -> String {
        match since.checked_sub(1).and_then(|before| self.labels.get(before)) {
            None => Added::OR_BEFORE.to_owned(),
            Some(before) if since < self.labels.len() => format!("Not in {before}"),
            Some(last) => format!("Added after {last}"),
        }
    }
}
