//! Annotations of properties and parameters: who sets them, what they may hold, which are secret.

use super::build::{annotation, deprecated, tag, target, text};
use crate::csdl::document::{Annotation, Annotations};
use crate::csdl::expression::Expression;
use crate::import::openapi::{Schema, Shape};
use crate::import::report::{Report, Topic};
use crate::import::types::Types;
use crate::import::values;

pub(super) fn annotations(types: &Types<'_>, report: &mut Report) -> Vec<Annotations> {
    let mut all = Vec::new();
    for (name, values) in types.maps() {
        let Some(ty) = values else { continue };
        let constraint =
            annotation("Validation.OpenPropertyTypeConstraint", Expression::Collection(vec![text(ty.to_string())]));
        all.push(target(types.qualify(&name), vec![constraint]));
    }
    for name in &types.needed.types {
        let Some(schema) = types.description.schema(name) else { continue };
        let qualified = types.qualify(name);
        let mut own = Vec::new();
        if schema.deprecated {
            own.push(deprecated());
        }
        let object = schema.object();
        // An object with members of its own and others besides: what the others may be.
        if let Some(values) =
            object.filter(|object| !object.properties.is_empty()).and_then(|object| object.additional.as_ref())
            && !matches!(values.shape, Shape::Any)
        {
            let ty = text(types.of("", values).to_string());
            own.push(annotation("Validation.OpenPropertyTypeConstraint", Expression::Collection(vec![ty])));
        }
        if !own.is_empty() {
            all.push(target(&qualified, own));
        }
        for (property, schema) in object.into_iter().flat_map(|object| &object.properties) {
            let mut own = Vec::new();
            if schema.read_only {
                own.push(tag("Core.Computed"));
            }
            own.extend(of_value(property, schema, types, &format!("{name}.{property}"), report));
            if schema.deprecated {
                own.push(deprecated());
            }
            if !own.is_empty() {
                all.push(target(format!("{qualified}/{property}"), own));
            }
        }
    }
    all.sort_by(|a, b| a.target.cmp(&b.target));
    all
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
        all.push(deprecated());
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
