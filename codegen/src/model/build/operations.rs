//! Actions and functions, each overload by itself.

use std::collections::BTreeSet;

use super::Builder;
use super::scope::Scope;
use crate::csdl::document::{self, OperationKind};
use crate::diagnostic::{Code, Severity};
use crate::model::annotation::{Annotations, terms};
use crate::model::name::QName;
use crate::model::operation::{Binding, Operation, Parameter};
use crate::model::source::Source;
use crate::model::types::Type;

impl<'a> Builder<'a> {
    pub(super) fn operations(&mut self, scopes: &[Scope<'a>]) {
        for scope in scopes {
            for schema in &scope.document.schemas {
                for operation in &schema.operations {
                    if let Some(operation) = self.operation(scope, &schema.namespace, operation) {
                        self.service.operations.push(operation);
                    }
                }
            }
        }
        self.service.operations.sort_by(|a, b| signature(a).cmp(&signature(b)));
        self.refuse_equal_signatures();
    }

    fn operation(
        &mut self,
        scope: &Scope<'a>,
        namespace: &str,
        operation: &'a document::Operation,
    ) -> Option<Operation> {
        let name = QName::new(namespace, &operation.name);
        let path = [namespace, operation.name.as_str()];
        let targets = targets(scope, &name, operation);
        let annotations = self.annotations(scope, &targets, &operation.annotations);
        // All that is wrong with it is told before it is left out.
        let mut complete = self.can_be_called(scope, &path, operation);
        let mut parameters = Vec::new();
        let mut binding = None;
        for (i, parameter) in operation.parameters.iter().enumerate() {
            let path = [namespace, operation.name.as_str(), parameter.name.as_str()];
            let own: Vec<String> = targets.iter().map(|target| format!("{target}/{}", parameter.name)).collect();
            let annotations = self.annotations(scope, &own, &parameter.annotations);
            let Some(used) =
                self.type_use(scope, &parameter.ty, parameter.nullable, &parameter.facets, parameter.at, &path)
            else {
                // Without one of its parameters an operation cannot be called.
                complete = false;
                continue;
            };
            if operation.is_bound && i == 0 {
                binding = Some(Binding { parameter: parameter.name.clone(), ty: used.ty });
                continue;
            }
            parameters.push(Parameter {
                name: parameter.name.clone(),
                ty: used,
                in_url: operation.kind == OperationKind::Function,
                annotations,
                source: Source::new(scope, parameter.at),
            });
        }
        let mut return_annotations = Annotations::default();
        let return_type = match &operation.return_type {
            None => None,
            Some(ty) => {
                let own: Vec<String> = targets.iter().map(|target| format!("{target}/$ReturnType")).collect();
                return_annotations = self.annotations(scope, &own, &ty.annotations);
                // An answer of a type that is not known is no answer that can be read.
                Some(self.type_use(scope, &ty.ty, ty.nullable, &ty.facets, ty.at, &path)?)
            }
        };
        if !complete {
            return None;
        }
        let explicit = annotations.has(terms::CORE_REQUIRES_EXPLICIT_BINDING);
        let call = self.operation_call(scope, operation.kind, &mut parameters, return_type.as_ref(), &annotations);
        Some(Operation {
            name,
            kind: operation.kind,
            binding,
            explicit,
            is_composable: operation.is_composable,
            parameters,
            return_type,
            return_annotations,
            call,
            annotations,
            source: Source::new(scope, operation.at),
        })
    }

    /// Whether the operation and its parameters have names that a call can give, and something to be called on.
    fn can_be_called(&mut self, scope: &Scope<'a>, path: &[&str], operation: &document::Operation) -> bool {
        let mut complete = true;
        // The name of a bound operation is written with its namespace.
        let no_namespace = operation.is_bound && path.first().is_some_and(|namespace| namespace.is_empty());
        if operation.name.is_empty() || no_namespace {
            let what = match (operation.kind, no_namespace) {
                (OperationKind::Action, false) => "an action",
                (OperationKind::Function, false) => "a function",
                (_, true) => "a bound operation of a schema",
            };
            self.nameless(scope, operation.at, path, what);
            complete = false;
        }
        if operation.is_bound && operation.parameters.is_empty() {
            let message = "a bound operation needs a binding parameter; it is left out";
            self.report(Severity::Warning, Code::Skipped, scope, operation.at, path, message);
            complete = false;
        }
        for (i, parameter) in operation.parameters.iter().enumerate() {
            let (code, message) = if parameter.name.is_empty() {
                (Code::BadName, "a parameter without a name; the operation is left out".to_owned())
            } else if operation.parameters[..i].iter().any(|known| known.name == parameter.name) {
                let name = &parameter.name;
                (Code::Duplicate, format!("the parameter `{name}` is declared twice; the operation is left out"))
            } else {
                continue;
            };
            self.report(Severity::Warning, code, scope, parameter.at, path, message);
            complete = false;
        }
        complete
    }

    /// Two overloads whose calls look alike could not be told apart.
    fn refuse_equal_signatures(&mut self) {
        let mut operations: Vec<Operation> = Vec::with_capacity(self.service.operations.len());
        let mut seen = BTreeSet::new();
        for operation in std::mem::take(&mut self.service.operations) {
            let (name, _, binding, parameters) = signature(&operation);
            // Overloads of one type have other names of parameters, since calls give their arguments by them.
            let names: Vec<String> = parameters.into_iter().map(|(name, _)| name.to_owned()).collect();
            if !seen.insert((name.clone(), binding.cloned(), names)) {
                let message = format!(
                    "the operation `{}` is declared twice with one signature; the second is left out",
                    operation.name
                );
                let diagnostic = crate::diagnostic::Diagnostic::new(
                    Severity::Warning,
                    Code::Duplicate,
                    &operation.source.file,
                    operation.source.at,
                    message,
                );
                self.diagnostics.push(diagnostic.within([&operation.name.namespace, &operation.name.name]));
                continue;
            }
            operations.push(operation);
        }
        self.service.operations = operations;
    }
}

/// What tells overloads apart: the binding type, and for functions the parameters (CSDL 4.01, section 12.2).
fn signature(operation: &Operation) -> (&QName, OperationKind, Option<&Type>, Vec<(&str, &Type)>) {
    let parameters = match operation.kind {
        OperationKind::Action => Vec::new(),
        OperationKind::Function => {
            operation.parameters.iter().map(|parameter| (parameter.name.as_str(), &parameter.ty.ty)).collect()
        }
    };
    (&operation.name, operation.kind, operation.binding.as_ref().map(|binding| &binding.ty), parameters)
}

/// The ways in which an annotation can name an operation: all overloads, or one by its signature.
fn targets(scope: &Scope<'_>, name: &QName, operation: &document::Operation) -> Vec<String> {
    let types: Vec<String> =
        operation.parameters.iter().map(|parameter| scope.expand(&parameter.ty.to_string())).collect();
    let mut targets = vec![name.to_string(), format!("{name}({})", types.join(","))];
    // An action is told from its overloads by what it is bound to, or by being bound to nothing.
    let by_binding = match (operation.kind, operation.is_bound, types.first()) {
        (OperationKind::Action, true, Some(binding)) => Some(format!("{name}({binding})")),
        (OperationKind::Action, false, _) => Some(format!("{name}()")),
        _ => None,
    };
    if let Some(by_binding) = by_binding
        && !targets.contains(&by_binding)
    {
        targets.push(by_binding);
    }
    targets
}
