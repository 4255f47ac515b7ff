//! Annotations at their targets, terms by their full names.

use super::source::Source;
use crate::csdl::expression::{Expression, Record};

/// The terms that the generator understands.
pub mod terms {
    #![allow(missing_docs, reason = "each is named as its vocabulary names it")]

    pub const CORE_DESCRIPTION: &str = "Org.OData.Core.V1.Description";
    pub const CORE_COMPUTED: &str = "Org.OData.Core.V1.Computed";
    pub const CORE_IMMUTABLE: &str = "Org.OData.Core.V1.Immutable";
    pub const CORE_PERMISSIONS: &str = "Org.OData.Core.V1.Permissions";
    pub const CORE_REVISIONS: &str = "Org.OData.Core.V1.Revisions";
    pub const CORE_OPTIONAL_PARAMETER: &str = "Org.OData.Core.V1.OptionalParameter";
    pub const CORE_REQUIRES_EXPLICIT_BINDING: &str = "Org.OData.Core.V1.RequiresExplicitBinding";
    pub const CORE_EXPLICIT_OPERATION_BINDINGS: &str = "Org.OData.Core.V1.ExplicitOperationBindings";
    pub const READ_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.ReadRestrictions";
    pub const INSERT_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.InsertRestrictions";
    pub const UPDATE_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.UpdateRestrictions";
    pub const DELETE_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.DeleteRestrictions";
    pub const OPERATION_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.OperationRestrictions";
    pub const TOP_SUPPORTED: &str = "Org.OData.Capabilities.V1.TopSupported";
    pub const SKIP_SUPPORTED: &str = "Org.OData.Capabilities.V1.SkipSupported";
    pub const FILTER_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.FilterRestrictions";
    pub const SORT_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.SortRestrictions";
    pub const EXPAND_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.ExpandRestrictions";
    pub const COUNT_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.CountRestrictions";
    pub const SEARCH_RESTRICTIONS: &str = "Org.OData.Capabilities.V1.SearchRestrictions";
    pub const SELECT_SUPPORT: &str = "Org.OData.Capabilities.V1.SelectSupport";
    pub const OPEN_PROPERTY_TYPE_CONSTRAINT: &str = "Org.OData.Validation.V1.OpenPropertyTypeConstraint";
    pub const CODEGEN_CALL: &str = "OData.Codegen.V1.Call";
    pub const CODEGEN_CALLS: &str = "OData.Codegen.V1.Calls";
    pub const CODEGEN_MAX_TOP: &str = "OData.Codegen.V1.MaxTop";
    pub const CODEGEN_PATH: &str = "OData.Codegen.V1.Path";
    pub const CODEGEN_SECRET: &str = "OData.Codegen.V1.Secret";
    pub const CODEGEN_TYPE: &str = "OData.Codegen.V1.Type";
}

/// The annotations of one target.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotations(Vec<Entry>);

#[derive(Clone, Debug)]
struct Entry {
    term: String,
    qualifier: Option<String>,
    value: Option<Expression>,
    source: Source,
}

/// What is said is the same wherever it is said.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        (&self.term, &self.qualifier, &self.value) == (&other.term, &other.qualifier, &other.value)
    }
}

impl Annotations {
    /// The description of what a service marks as deprecated, and says nothing more of.
    pub const DEPRECATED: &str = "Marked as deprecated by the service";

    /// Sets the value of `term`; what was said of it before is replaced.
    pub(super) fn set(&mut self, term: String, qualifier: Option<String>, value: Option<Expression>, source: Source) {
        let entry = Entry { term, qualifier, value, source };
        match self.0.iter_mut().find(|old| old.term == entry.term && old.qualifier == entry.qualifier) {
            Some(old) => *old = entry,
            None => self.0.push(entry),
        }
    }

    /// The value of `term` without qualifier. A term that is there without a value counts as `true`.
    pub fn get(&self, term: &str) -> Option<&Expression> {
        const TRUE: &Expression = &Expression::Bool(true);
        Some(self.entry(term)?.value.as_ref().unwrap_or(TRUE))
    }

    /// Where the value of `term` without qualifier stands.
    pub fn source(&self, term: &str) -> Option<&Source> {
        Some(&self.entry(term)?.source)
    }

    fn entry(&self, term: &str) -> Option<&Entry> {
        self.0.iter().find(|entry| entry.term == term && entry.qualifier.is_none())
    }

    /// Whether the tag `term` is set.
    pub fn has(&self, term: &str) -> bool {
        self.get(term).is_some_and(|value| value.as_bool() != Some(false))
    }

    /// Whether `Core.Revisions` says that the target is deprecated.
    pub fn is_deprecated(&self) -> bool {
        revisions(self.get(terms::CORE_REVISIONS), "Deprecated").next().is_some()
    }

    /// What `Core.Revisions` says of that: mostly what to use instead.
    pub fn deprecation(&self) -> Option<&str> {
        let said = revisions(self.get(terms::CORE_REVISIONS), "Deprecated").next()?.get("Description")?.as_str()?;
        Some(said).filter(|said| *said != Self::DEPRECATED && !said.trim().is_empty())
    }

    /// When the target was added, if `Core.Revisions` says it.
    pub fn added(&self) -> Option<Added> {
        Added::of(self.get(terms::CORE_REVISIONS))
    }

    /// Terms, qualifiers and values, in the order of the documents.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<&str>, Option<&Expression>)> {
        self.0.iter().map(|entry| (entry.term.as_str(), entry.qualifier.as_deref(), entry.value.as_ref()))
    }
}

/// When something was added to the service: a revision of `Core.Revisions`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// The version that has it first, of those that are known.
    pub version: Option<String>,
    /// What is said of it.
    pub description: Option<String>,
}

impl Added {
    /// The description of what the oldest version that is known has, so that it may be as old as any.
    pub const OR_BEFORE: &str = "Or before";

    fn of(value: Option<&Expression>) -> Option<Self> {
        let revision = revisions(value, "Added").next()?;
        let text = |name| revision.get(name).and_then(Expression::as_str).map(str::to_owned);
        Some(Self { version: text("Version"), description: text("Description") })
    }

    /// The same of the record that speaks of a call; its terms have their full names.
    pub(super) fn of_record(record: &Record) -> Option<Self> {
        let revisions = record.annotations.iter().find(|annotation| annotation.term == terms::CORE_REVISIONS)?;
        Self::of(revisions.value.as_ref())
    }
}

/// The revisions of one kind.
fn revisions<'a>(value: Option<&'a Expression>, kind: &str) -> impl Iterator<Item = &'a Record> {
    let all = value.and_then(Expression::as_collection).unwrap_or_default().iter().filter_map(Expression::as_record);
    all.filter(move |revision| {
        let written = revision.get("Kind").and_then(Expression::as_str).unwrap_or_default();
        written.rsplit('/').next() == Some(kind)
    })
}
