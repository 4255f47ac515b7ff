//! Annotations of properties and parameters: who sets them, what they may hold, which are secret.

use super::build::{annotation, deprecated, tag, target, text};
use crate::csdl::document::{Annotation, Annotations, StructuredType, TypeName};
use crate::csdl::expression::Expression;
use crate::import::openapi::{Schema, Shape};
use crate::import::report::{Report, Topic};
use crate::import::types::Types;
use crate::import::values;

pub(super) fn annotations(structured: &[StructuredType], types: &Types<'_>, report: &mut Report) -> Vec<Annotations> {
    let mut all = Vec::new();
    for (name, values) in types.maps() {
        all.extend(values.map(|ty| target(types.qualify(&name), vec![constraint(&ty)])));
    }
    for name in &types.needed.types {
        let Some(schema) = types.description.schema(name) else { continue };
        let identifier = values::identifier(name);
        let Some(ty) = structured.iter().find(|ty| ty.name == identifier) else { continue };
        of_type(name, schema, ty, types, &mut all, report);
    }
    all.sort_by(|a, b| a.target.cmp(&b.target));
    all
}

fn of_type(
    name: &str,
    schema: &Schema,
    ty: &StructuredType,
    types: &Types<'_>,
    all: &mut Vec<Annotations>,
    report: &mut Report,
) {
    let Some(object) = schema.object() else { return };
    let qualified = types.qualify(name);
    let mut own = Vec::new();
    if schema.deprecated {
        own.push(deprecated(None));
    }
    // Besides its own members it may have others, of this type.
    if let Some(values) = object.additional.as_ref().filter(|values| !matches!(values.shape, Shape::Any)) {
        own.push(constraint(&types.of("", values)));
    }
    if !own.is_empty() {
        all.push(target(&qualified, own));
    }
    let declared = |name: &str| {
        ty.properties.iter().any(|property| property.name == name)
            || ty.navigation_properties.iter().any(|property| property.name == name)
    };
    for (property, schema) in object.properties.iter().filter(|(property, _)| declared(property)) {
        let mut own = Vec::new();
        if schema.read_only {
            own.push(tag("Core.Computed"));
        }
        own.extend(of_value(property, schema, types, &format!("{name}.{property}"), report));
        if schema.deprecated {
            own.push(deprecated(None));
        }
        if !own.is_empty() {
            all.push(target(format!("{qualified}/{property}"), own));
        }
    }
}

/// What members that are not declared may be.
fn constraint(ty: &TypeName) -> Annotation {
    let types = Expression::Collection(vec![text(ty.to_string())]);
    annotation("Validation.OpenPropertyTypeConstraint", types)
}

/// The annotations of the parameter `name` of `operation`.
pub(super) fn of_parameter(
    operation: &str,
    name: &str,
    schema: &Schema,
    types: &Types<'_>,
    report: &mut Report,
) -> Vec<Annotation> {
    let mut all = of_value(name, schema, types, &format!("{operation}/{name}"), report);
    if schema.deprecated {
        all.push(deprecated(None));
    }
    all
}

fn of_value(name: &str, schema: &Schema, types: &Types<'_>, label: &str, report: &mut Report) -> Vec<Annotation> {
    let mut all = Vec::new();
    let is_text = matches!(schema.shape, Shape::Text) && schema.members.is_empty();
    let secret = types.profile.secrets.iter().find(|secret| is_text && secret.name.eq_ignore_ascii_case(name));
    if let Some(secret) = secret {
        all.push(tag("Codegen.Secret"));
        report.note(Topic::Secret, format!("{label}: {}", secret.reason));
    }
    for (term, limit) in [("Validation.Minimum", &schema.minimum), ("Validation.Maximum", &schema.maximum)] {
        let Some(limit) = limit else { continue };
        let value = limit.parse().map_or_else(|_| Expression::Decimal(limit.clone()), Expression::Int);
        all.push(annotation(term, value));
    }
    if let Some(pattern) = schema.pattern.as_ref().filter(|_| values::primitive(schema) == "Edm.String") {
        all.push(annotation("Validation.Pattern", text(pattern)));
    }
    for facet in &schema.unsaid {
        report.note(Topic::LeftOut, format!("{label}: {facet}"));
    }
    if let Some(format) = schema.format.as_deref().filter(|format| !values::knows_format(format)) {
        report.note(Topic::LeftOut, format!("{label}: the format {format}"));
    }
    all
}
