//! Documents into a [`Service`]: names, types, operations, sets, and the annotations on all of them.

mod bindings;
mod calls;
mod containers;
mod declare;
mod details;
mod enums;
mod forms;
mod include;
mod keys;
mod operations;
mod resources;
mod scope;
mod sets;
mod targets;
mod terms;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use self::containers::Containers;
use self::scope::Scope;
use self::targets::Targets;
use super::name::QName;
use super::primitive::Primitive;
use super::service::Service;
use super::source::Source;
use super::types::{Facets, Navigation, Type, TypeUse};
use crate::csdl::Document;
use crate::csdl::document::{self, Facets as WrittenFacets, TypeName};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Position, Severity};

/// Makes the model of the service that `documents` describe, with `overlays` laid over it.
///
/// The first document is the service's own; the others are those that it refers to. Annotations of an
/// overlay win over those of the documents. Whatever is wrong costs what uses it and nothing else; `diagnostics` say
/// what that is.
pub fn build(documents: &[Document], overlays: &[Document], diagnostics: &mut Diagnostics) -> Service {
    let scopes: Vec<Scope<'_>> = documents.iter().chain(overlays).map(Scope::new).collect();
    let (own, laid_over) = scopes.split_at(documents.len());
    let mut builder = Builder {
        kinds: BTreeMap::new(),
        namespaces: documents.iter().flat_map(|d| &d.schemas).map(|schema| schema.namespace.clone()).collect(),
        missing: BTreeSet::new(),
        containers: Containers::default(),
        targets: Targets::new(own, laid_over),
        diagnostics: Diagnostics::default(),
        service: Service { comment: documents.first().and_then(|d| d.comment.clone()), ..Service::default() },
    };
    builder.find_missing(own);
    builder.refuse_equal_aliases(&scopes);
    let declared = builder.declare(own);
    builder.types(&declared);
    builder.operations(own);
    builder.sets(own);
    builder.terms(own);
    builder.resources();
    builder.targets.report(&mut builder.diagnostics);
    builder.diagnostics.sort();
    let Builder { service, diagnostics: found, .. } = builder;
    diagnostics.append(found);
    service
}

/// What kind of type a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Entity,
    Complex,
    Enum,
    Definition,
}

struct Builder<'a> {
    kinds: BTreeMap<QName, Kind>,
    /// Namespaces of the given documents.
    namespaces: BTreeSet<String>,
    /// Namespaces of documents that are referred to and were not given.
    missing: BTreeSet<String>,
    containers: Containers<'a>,
    targets: Targets<'a>,
    diagnostics: Diagnostics,
    service: Service,
}

impl<'a> Builder<'a> {
    fn report(
        &mut self,
        severity: Severity,
        code: Code,
        scope: &Scope<'_>,
        at: Position,
        path: &[&str],
        message: impl Into<String>,
    ) {
        let diagnostic = Diagnostic::new(severity, code, scope.file(), at, message);
        self.diagnostics.push(diagnostic.within(path.iter().copied()));
    }

    /// Reports an element that nothing can be written for, since it has no name.
    fn nameless(&mut self, scope: &Scope<'_>, at: Position, path: &[&str], what: &str) {
        let message = format!("{what} without a name; it is left out");
        let path: Vec<&str> = path.iter().copied().filter(|name| !name.is_empty()).collect();
        self.report(Severity::Warning, Code::BadName, scope, at, &path, message);
    }

    /// Notes the namespaces that are included from documents that were not given.
    fn find_missing(&mut self, scopes: &[Scope<'a>]) {
        for scope in scopes {
            for reference in &scope.document.references {
                for include in &reference.includes {
                    if !self.namespaces.contains(&include.namespace) {
                        self.missing.insert(include.namespace.clone());
                    }
                }
            }
        }
    }

    /// Reports aliases that stand for two namespaces; the first is taken.
    fn refuse_equal_aliases(&mut self, scopes: &[Scope<'a>]) {
        for scope in scopes {
            for (alias, namespace, at) in scope.equal_aliases() {
                let taken = match scope.namespace(alias) {
                    known if known == alias => "is a namespace itself".to_owned(),
                    known => format!("stands for `{known}` already"),
                };
                let message = format!("the alias `{alias}` {taken}; for `{namespace}` it is left out");
                self.report(Severity::Warning, Code::Duplicate, scope, at, &[namespace], message);
            }
        }
    }

    /// The type that `written` names, or `None` after a report that says why there is none.
    fn resolve(&mut self, scope: &Scope<'_>, written: &TypeName, at: Position, path: &[&str]) -> Option<Type> {
        let item = match written.name.strip_prefix("Edm.") {
            Some(name) => Primitive::parse(name).map(Type::Primitive),
            None => {
                let name = scope.resolve(&written.name);
                self.kinds.get(&name).map(|kind| match kind {
                    Kind::Entity => Type::Entity(name.clone()),
                    Kind::Complex => Type::Complex(name.clone()),
                    Kind::Enum => Type::Enum(name.clone()),
                    Kind::Definition => Type::Definition(name.clone()),
                })
            }
        };
        let Some(item) = item else {
            self.unknown_type(scope, &written.name, at, path, "what uses it is left out");
            return None;
        };
        Some(if written.collection { Type::Collection(Box::new(item)) } else { item })
    }

    /// Reports that `written` names no type, and what is lost by it.
    fn unknown_type(&mut self, scope: &Scope<'_>, written: &str, at: Position, path: &[&str], loss: &str) {
        let name = scope.resolve(written);
        if self.missing.contains(&name.namespace) {
            self.missing_document(scope, &format!("type `{name}`"), &name.namespace, at, path, loss);
            return;
        }
        if written.is_empty() {
            let message = format!("no type is given; {loss}");
            self.report(Severity::Warning, Code::Skipped, scope, at, path, message);
            return;
        }
        let message = if written.starts_with("Collection(") {
            format!("`Collection({written})`: there are no collections of collections; {loss}")
        } else {
            format!("the type `{written}` is nowhere declared; {loss}")
        };
        let mut diagnostic = Diagnostic::new(Severity::Warning, Code::UnknownType, scope.file(), at, message);
        if name.namespace.is_empty() && Primitive::parse(&name.name).is_some() {
            diagnostic = diagnostic.help(format!("write `Edm.{}`", name.name));
        } else if let Some(near) = self.similar(&name) {
            diagnostic = diagnostic.help(format!("there is a type `{near}`"));
        }
        self.diagnostics.push(diagnostic.within(path.iter().copied()));
    }

    /// Reports that `what` is of a namespace whose document was not given.
    fn missing_document(
        &mut self,
        scope: &Scope<'_>,
        what: &str,
        namespace: &str,
        at: Position,
        path: &[&str],
        loss: &str,
    ) {
        let message = format!("the {what} is declared in a document that was not given; {loss}");
        let diagnostic = Diagnostic::new(Severity::Warning, Code::MissingDocument, scope.file(), at, message)
            .help(format!("give the document of the namespace `{namespace}` as well"));
        self.diagnostics.push(diagnostic.within(path.iter().copied()));
    }

    /// Whether a name is that of some type.
    fn is_type(&self, name: &QName) -> bool {
        self.kinds.contains_key(name) || name.namespace == "Edm" && Primitive::parse(&name.name).is_some()
    }

    /// A declared type whose name differs little from `name`.
    fn similar(&self, name: &QName) -> Option<&QName> {
        self.kinds.keys().find(|known| known.name.eq_ignore_ascii_case(&name.name))
    }

    fn type_use(
        &mut self,
        scope: &Scope<'_>,
        written: &TypeName,
        nullable: Option<bool>,
        facets: &WrittenFacets,
        at: Position,
        path: &[&str],
    ) -> Option<TypeUse> {
        let ty = self.resolve(scope, written, at, path)?;
        Some(TypeUse { ty, nullable: nullable.unwrap_or(true), facets: Facets::new(facets) })
    }

    /// The annotations of an element. What is left out is asked for, too, so that its annotations have a target.
    fn annotations(
        &mut self,
        scope: &Scope<'a>,
        targets: &[String],
        inline: &'a [document::Annotation],
    ) -> super::Annotations {
        let path = targets.first().map(String::as_str).unwrap_or_default();
        for annotation in inline {
            forms::check(scope, annotation, path, &mut self.diagnostics);
        }
        self.targets.take(scope, targets, inline)
    }
}

impl Facets {
    fn new(written: &WrittenFacets) -> Self {
        Self {
            max_length: written.max_length.as_deref().and_then(|length| length.parse().ok()),
            precision: written.precision.as_deref().and_then(|precision| precision.parse().ok()),
            scale: written.scale.clone(),
            unicode: written.unicode,
            srid: written.srid.clone(),
        }
    }
}

impl Navigation {
    fn new(written: &document::NavigationProperty) -> Self {
        let constraints = written.referential_constraints.iter();
        let mut constraints: Vec<(String, String)> =
            constraints.map(|pair| (pair.property.clone(), pair.referenced_property.clone())).collect();
        constraints.sort();
        Self {
            contains: written.contains_target,
            partner: written.partner.clone(),
            on_delete: written.on_delete.clone(),
            constraints,
        }
    }
}

impl Source {
    fn new(scope: &Scope<'_>, at: Position) -> Self {
        Self { file: scope.file().to_owned(), at }
    }
}
