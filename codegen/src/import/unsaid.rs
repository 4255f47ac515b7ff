//! What the description says and nothing is made of, wherever it stands: reported, so that nothing is lost in silence.

use super::needed::Needed;
use super::openapi::{Body, Description, Object, Place, Schema, Shape};
use super::report::{Report, Topic};
use super::values;

pub(super) fn report(description: &Description, needed: &Needed, report: &mut Report) {
    let mut walk = Walk { description, report };
    for operation in &description.operations {
        let label = operation.label();
        for text in &operation.unsaid {
            walk.report.note(Topic::LeftOut, format!("{label}: {text}"));
        }
        for parameter in &operation.parameters {
            let label = format!("{label}/{}", parameter.name);
            match parameter.place {
                // What is said of arguments is reported where they become parameters.
                Place::Path => walk.inner(&label, &parameter.schema),
                Place::Query | Place::Header => walk.whole(&label, &parameter.schema),
            }
        }
        match &operation.body {
            Body::None => {}
            Body::Json(schema) => walk.whole(&format!("{label}: body"), schema),
            Body::Multipart(parts) => walk.object(&format!("{label}: body"), parts),
        }
        for answer in &operation.answers {
            let label = format!("{label}: answer {}", answer.status);
            answer.schema.iter().for_each(|schema| walk.whole(&label, schema));
        }
    }
    for name in needed.described() {
        if let Some(schema) = description.schema(&name) {
            walk.whole(&name, schema);
        }
    }
}

struct Walk<'w> {
    description: &'w Description,
    report: &'w mut Report,
}

impl Walk<'_> {
    /// A schema of which nothing else reports what it says.
    fn whole(&mut self, label: &str, schema: &Schema) {
        for keyword in &schema.unsaid {
            self.report.note(Topic::LeftOut, format!("{label}: {keyword}"));
        }
        self.inner(label, schema);
    }

    /// A value of a collection or a map: annotations speak of the whole and not of what is in it.
    fn value(&mut self, label: &str, schema: &Schema) {
        let limits = [
            ("maxLength", &schema.max_length),
            ("maximum", &schema.maximum),
            ("minimum", &schema.minimum),
            ("pattern", &schema.pattern),
        ];
        for (facet, _) in limits.into_iter().filter(|(_, limit)| limit.is_some()) {
            self.report.note(Topic::LeftOut, format!("{label}: {facet}"));
        }
        if let Some(format) = schema.format.as_deref().filter(|format| !values::knows_format(format)) {
            self.report.note(Topic::LeftOut, format!("{label}: the format {format}"));
        }
        self.whole(label, schema);
    }

    /// What is in a schema.
    fn inner(&mut self, label: &str, schema: &Schema) {
        match &schema.shape {
            Shape::Array(items) => self.value(&format!("{label}: items"), items),
            Shape::Object(object) => self.object(label, object),
            _ => {}
        }
    }

    fn object(&mut self, label: &str, object: &Object) {
        // What is said of a property itself is reported where it becomes one.
        for (name, schema) in &object.properties {
            self.inner(&format!("{label}.{name}"), schema);
        }
        if let Some(values) = &object.additional {
            let label = format!("{label}: additional properties");
            self.value(&label, values);
            if !values.members.is_empty() {
                self.report.note(Topic::LeftOut, format!("{label}: enum"));
            }
        }
        let declared = self.description.all_properties(object);
        for name in object.required.iter().filter(|name| declared.iter().all(|(declared, _)| declared != name)) {
            self.report.note(Topic::LeftOut, format!("{label}: `{name}` is required, and nowhere declared"));
        }
    }
}
