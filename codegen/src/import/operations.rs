//! Bound operations into actions and functions.

use super::error::ImportError;
use super::openapi::{Answer, Body, Form, Object, Operation, Schema, Shape, is_identifier};
use super::report::{Report, Topic};
use super::sets::{Set, Sets};
use super::types::{Types, facets, report_untyped};
use super::values;
use crate::csdl::document::{self, Facets, OperationKind, ReturnType, TypeName};
use crate::model::Method;

/// The name of the parameter that holds a body which has no members of its own.
const WHOLE_BODY: &str = "body";

/// A bound operation and where it came from.
pub(super) struct Bound<'a> {
    pub(super) set: &'a Set<'a>,
    pub(super) source: &'a Operation,
    pub(super) namespace: String,
    pub(super) operation: document::Operation,
    /// The parameter that is the whole body, where the body has no members of its own.
    pub(super) whole_body: Option<String>,
    /// Parameters of an action that stand in the URL.
    pub(super) url_parameters: Vec<String>,
    /// The schemas of the parameters, by name.
    pub(super) schemas: Vec<(String, &'a Schema)>,
}

impl Bound<'_> {
    /// The qualified name.
    pub(super) fn name(&self) -> String {
        format!("{}.{}", self.namespace, self.operation.name)
    }

    /// The types that tell overloads apart: for actions that of the binding parameter, for functions all.
    pub(super) fn signature(&self) -> String {
        let count = match self.operation.kind {
            OperationKind::Action => 1,
            OperationKind::Function => self.operation.parameters.len(),
        };
        let types: Vec<String> =
            self.operation.parameters.iter().take(count).map(|parameter| parameter.ty.to_string()).collect();
        format!("{}({})", self.name(), types.join(","))
    }
}

/// All bound operations, in the order of the sets.
pub(super) fn bound<'a>(
    sets: &'a Sets<'a>,
    types: &Types<'a>,
    report: &mut Report,
) -> Result<Vec<Bound<'a>>, ImportError> {
    let mut all: Vec<Bound<'a>> = Vec::new();
    for set in &sets.sets {
        for source in &set.bound {
            let bound = read(set, source, types, report)?;
            if let Some(other) = all.iter().find(|other| clash(other, &bound)) {
                let message = format!("{} and {} cannot be told apart", source.label(), other.source.label());
                return Err(ImportError::new(&types.description.file, &source.at, message));
            }
            all.push(bound);
        }
    }
    Ok(all)
}

/// Whether CSDL cannot tell two operations apart: actions by their binding, functions by the names of
/// their parameters as well.
fn clash(a: &Bound<'_>, b: &Bound<'_>) -> bool {
    let binding = |bound: &Bound<'_>| bound.operation.parameters.first().map(|parameter| parameter.ty.clone());
    let names = |bound: &Bound<'_>| {
        let mut names: Vec<_> = bound.operation.parameters.iter().map(|parameter| parameter.name.clone()).collect();
        names.sort();
        names
    };
    a.name() == b.name()
        && binding(a) == binding(b)
        && (a.operation.kind != b.operation.kind || a.operation.kind == OperationKind::Action || names(a) == names(b))
}

fn read<'a>(
    set: &'a Set<'a>,
    source: &'a Operation,
    types: &Types<'a>,
    report: &mut Report,
) -> Result<Bound<'a>, ImportError> {
    let Some(name) = &source.path.operation else {
        return Err(ImportError::new(&types.description.file, &source.at, "not a bound operation"));
    };
    let kind = if source.method == Method::Get { OperationKind::Function } else { OperationKind::Action };
    let entity = types.qualify(&set.entity);
    let binding = if source.path.key.is_some() { TypeName::single(entity) } else { TypeName::collection(entity) };
    let mut bound = Bound {
        set,
        source,
        namespace: name.namespace.clone(),
        operation: document::Operation {
            kind,
            name: name.name.clone(),
            is_bound: true,
            parameters: vec![parameter("bindingParameter", binding, true, Facets::default())],
            ..document::Operation::default()
        },
        whole_body: None,
        url_parameters: Vec::new(),
        schemas: Vec::new(),
    };
    for (argument, slot) in &name.arguments {
        let Some(declared) = source.path_parameter(&slot.parameter) else { continue };
        let ty = types.of(argument, &declared.schema);
        let form = match (ty.collection, ty.name.as_str()) {
            (true, _) => Form::List,
            (false, "Edm.String") => Form::Quoted,
            (false, name) if !name.starts_with("Edm.") => Form::Quoted,
            _ => Form::Bare,
        };
        if form != slot.form {
            report.note(
                Topic::Operation,
                format!("{}: the form of `{argument}` in the URL does not fit {ty}", source.label()),
            );
        }
        report_untyped(&ty, &name.name, argument, report);
        bound.operation.parameters.push(parameter(argument, ty, true, facets(&declared.schema)));
        bound.schemas.push((argument.clone(), &declared.schema));
        if kind == OperationKind::Action {
            bound.url_parameters.push(argument.clone());
            report.note(Topic::Operation, format!("{}: `{argument}` stands in the URL of an action", source.label()));
        }
    }
    if !matches!(source.method, Method::Get | Method::Post) {
        report.note(Topic::Operation, format!("{}: an action that is not called by POST", source.label()));
    }
    body(&mut bound, types, report)?;
    bound.operation.return_type = return_type(source, types, report);
    if kind == OperationKind::Function && bound.operation.return_type.is_none() {
        let message = format!("{} answers nothing; a function must answer something", source.label());
        return Err(ImportError::new(&types.description.file, &source.at, message));
    }
    Ok(bound)
}

fn parameter(name: &str, ty: TypeName, required: bool, facets: Facets) -> document::Parameter {
    document::Parameter {
        name: name.to_owned(),
        ty,
        nullable: required.then_some(false),
        facets,
        ..document::Parameter::default()
    }
}

/// The members of the body are parameters.
fn body<'a>(bound: &mut Bound<'a>, types: &Types<'a>, report: &mut Report) -> Result<(), ImportError> {
    match &bound.source.body {
        Body::None => Ok(()),
        Body::Multipart(parts) => {
            report.note(Topic::Operation, format!("{}: the parts of a form are its parameters", bound.source.label()));
            members(bound, parts, types, report)
        }
        Body::Json(schema) => match types.description.object(schema) {
            Some(object) if !object.properties.is_empty() || object.base.is_some() => {
                members(bound, object, types, report)
            }
            _ => {
                let ty = types.of(WHOLE_BODY, schema);
                bound.operation.parameters.push(parameter(WHOLE_BODY, ty, true, Facets::default()));
                bound.schemas.push((WHOLE_BODY.to_owned(), schema));
                bound.whole_body = Some(WHOLE_BODY.to_owned());
                report.note(Topic::Operation, format!("{}: its body has no members of its own", bound.source.label()));
                Ok(())
            }
        },
    }
}

fn members<'a>(
    bound: &mut Bound<'a>,
    object: &'a Object,
    types: &Types<'a>,
    report: &mut Report,
) -> Result<(), ImportError> {
    for (name, schema) in types.description.all_properties(object) {
        if bound.operation.parameters.iter().any(|other| other.name == name) {
            let message = format!("{} has two parameters called `{name}`", bound.source.label());
            return Err(ImportError::new(&types.description.file, &schema.at, message));
        }
        if !is_identifier(name) {
            let message = format!("{}: no parameter of CSDL can be called `{name}`", bound.source.label());
            return Err(ImportError::new(&types.description.file, &schema.at, message));
        }
        let ty = types.of(name, schema);
        report_untyped(&ty, &bound.operation.name, name, report);
        let required = object.required.contains(name) && !schema.nullable;
        bound.operation.parameters.push(parameter(name, ty, required, facets(schema)));
        bound.schemas.push((name.to_owned(), schema));
    }
    Ok(())
}

fn return_type(source: &Operation, types: &Types<'_>, report: &mut Report) -> Option<ReturnType> {
    let answer = values::primary(source)?;
    let ty = answer_type(answer, types)?;
    report_untyped(&ty, &source.label(), "answer", report);
    // Where some answers of success have no body, there may be nothing.
    let always = source.answers.iter().filter(|answer| answer.is_success()).all(|answer| answer.schema.is_some());
    if !always {
        report.note(Topic::Operation, format!("{}: answers a value or nothing", source.label()));
    }
    Some(ReturnType { ty, nullable: Some(!always), ..ReturnType::default() })
}

/// The type of an answer.
pub(super) fn answer_type(answer: &Answer, types: &Types<'_>) -> Option<TypeName> {
    let schema = answer.schema.as_ref()?;
    if answer.binary || matches!(schema.shape, Shape::File) {
        return Some(TypeName::single("Edm.Stream"));
    }
    Some(types.of("", schema))
}
