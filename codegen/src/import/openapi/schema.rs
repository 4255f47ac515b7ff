//! Schemas: what a value looks like.

use std::collections::{BTreeMap, BTreeSet};

use super::node::Node;
use crate::import::error::ImportError;

/// A schema, of OpenAPI 3 or of Swagger 2.
#[derive(Clone, Debug, Default)]
pub(in crate::import) struct Schema {
    /// Where it stands.
    pub(in crate::import) at: String,
    pub(in crate::import) shape: Shape,
    pub(in crate::import) format: Option<String>,
    /// The members of an enumeration; empty if it is none.
    pub(in crate::import) members: Vec<String>,
    /// The name that the description gives the enumeration.
    pub(in crate::import) enum_name: Option<String>,
    pub(in crate::import) max_length: Option<String>,
    /// Whether null is a value of it.
    pub(in crate::import) nullable: bool,
    pub(in crate::import) read_only: bool,
    pub(in crate::import) deprecated: bool,
    pub(in crate::import) minimum: Option<String>,
    pub(in crate::import) maximum: Option<String>,
    pub(in crate::import) pattern: Option<String>,
    pub(in crate::import) default: Option<String>,
    /// What CSDL has no word for.
    pub(in crate::import) unsaid: Vec<&'static str>,
}

#[derive(Clone, Debug, Default)]
pub(in crate::import) enum Shape {
    /// Nothing is said.
    #[default]
    Any,
    /// A named schema.
    Named(String),
    Array(Box<Schema>),
    Object(Object),
    Text,
    Integer,
    Number,
    Boolean,
    /// Swagger 2's word for bytes.
    File,
}

#[derive(Clone, Debug, Default)]
pub(in crate::import) struct Object {
    pub(in crate::import) properties: BTreeMap<String, Schema>,
    pub(in crate::import) required: BTreeSet<String>,
    /// The named schema that it extends.
    pub(in crate::import) base: Option<String>,
    /// The schema of members that are not declared, where there may be such.
    pub(in crate::import) additional: Option<Box<Schema>>,
}

impl Schema {
    /// Every named schema that this one mentions.
    pub(in crate::import) fn mentioned<'a>(&'a self, into: &mut Vec<&'a str>) {
        match &self.shape {
            Shape::Named(name) => into.push(name),
            Shape::Array(items) => items.mentioned(into),
            Shape::Object(object) => {
                into.extend(object.base.as_deref());
                object.properties.values().for_each(|property| property.mentioned(into));
                if let Some(values) = &object.additional {
                    values.mentioned(into);
                }
            }
            Shape::Any | Shape::Text | Shape::Integer | Shape::Number | Shape::Boolean | Shape::File => {}
        }
    }

    /// The object, if it is one that declares something.
    pub(in crate::import) fn object(&self) -> Option<&Object> {
        match &self.shape {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }
}

/// Facets that CSDL has no word for.
const FACETS: [&str; 10] = [
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxProperties",
    "minItems",
    "minLength",
    "minProperties",
    "multipleOf",
    "uniqueItems",
    "writeOnly",
];

/// What else a schema can say that nothing is made of.
const KEYWORDS: [&str; 7] = ["anyOf", "const", "discriminator", "if", "not", "oneOf", "patternProperties"];

pub(super) fn read(node: &Node<'_>) -> Result<Schema, ImportError> {
    if !node.is_object() {
        return Err(node.fail("a schema must be an object"));
    }
    if let Some(only) = or_null(node)? {
        let schema = read(&only)?;
        let (read_only, deprecated) = (node.flag("readOnly"), node.flag("deprecated"));
        return Ok(Schema {
            nullable: true,
            read_only: schema.read_only || read_only,
            deprecated: schema.deprecated || deprecated,
            ..schema
        });
    }
    let mut schema = Schema {
        at: node.at.clone(),
        format: node.text_of("format")?.map(str::to_owned),
        max_length: node.scalar_of("maxLength"),
        // Swagger 2 has no word of its own for it.
        nullable: node.flag("nullable") || node.flag("x-nullable"),
        read_only: node.flag("readOnly"),
        deprecated: node.flag("x-deprecated") || node.flag("deprecated"),
        minimum: node.scalar_of("minimum"),
        maximum: node.scalar_of("maximum"),
        pattern: node.text_of("pattern")?.map(str::to_owned),
        default: node.scalar_of("default"),
        ..Schema::default()
    };
    // At least nothing says nothing.
    let says = |facet: &&str| node.scalar_of(facet).is_some_and(|value| value != "0" && value != "false");
    schema.unsaid = FACETS.into_iter().filter(says).collect();
    schema.unsaid.extend(KEYWORDS.into_iter().filter(|keyword| node.get(keyword).is_some()));
    if let Some(name) = node.get("x-ms-enum") {
        schema.enum_name = name.text_of("name")?.map(str::to_owned);
    }
    if let Some(target) = node.text_of("$ref")? {
        schema.shape = Shape::Named(name_of(node, target)?);
        return Ok(schema);
    }
    let ty = type_of(node, &mut schema)?;
    schema.shape = match ty {
        Some("array") => Shape::Array(Box::new(read(&node.required("items")?)?)),
        Some("string") => Shape::Text,
        Some("integer") => Shape::Integer,
        Some("number") => Shape::Number,
        Some("boolean") => Shape::Boolean,
        Some("file") => Shape::File,
        Some("object") | None => object(node, ty.is_some(), &mut schema.unsaid)?,
        Some(other) => return Err(node.fail(format!("`{other}` is not a type of JSON schema"))),
    };
    if matches!(schema.shape, Shape::Text) {
        // That the value may be null is said so, too.
        for member in node.items_of("enum")?.into_iter().filter(|member| !member.is_null()) {
            schema.members.push(member.text()?.to_owned());
        }
    } else if node.get("enum").is_some() {
        schema.unsaid.push("enum");
    }
    Ok(schema)
}

/// The other of two choices of which one is null: how OpenAPI 3.1 says that a reference may be null.
fn or_null<'a>(node: &Node<'a>) -> Result<Option<Node<'a>>, ImportError> {
    for choices in [node.items_of("oneOf")?, node.items_of("anyOf")?] {
        let (nulls, mut others): (Vec<_>, Vec<_>) =
            choices.into_iter().partition(|choice| matches!(choice.text_of("type"), Ok(Some("null"))));
        if nulls.len() == 1 && others.len() == 1 {
            return Ok(others.pop());
        }
    }
    Ok(None)
}

/// The type. OpenAPI 3.1 may list several: null among them is said of the schema, and what may be a number or its text is a
/// number.
fn type_of<'a>(node: &Node<'a>, schema: &mut Schema) -> Result<Option<&'a str>, ImportError> {
    let Some(ty) = node.get("type") else { return Ok(None) };
    let types = if ty.is_array() { node.items_of("type")? } else { vec![ty] };
    let mut types = types.iter().map(Node::text).collect::<Result<Vec<_>, _>>()?;
    schema.nullable |= types.contains(&"null");
    types.retain(|ty| *ty != "null");
    if types.iter().any(|ty| matches!(*ty, "integer" | "number")) {
        types.retain(|ty| *ty != "string");
    }
    if types.len() > 1 {
        schema.unsaid.push("type");
        return Ok(None);
    }
    Ok(types.pop())
}

fn object(node: &Node<'_>, is_declared: bool, unsaid: &mut Vec<&'static str>) -> Result<Shape, ImportError> {
    let mut object = Object::default();
    let parts = node.items_of("allOf")?;
    let has_properties = node.get("properties").is_some();
    if let [only] = parts.as_slice()
        && !has_properties
        && let Some(target) = only.text_of("$ref")?
    {
        // The way in which OpenAPI 3.0 hangs a description on a reference.
        return Ok(Shape::Named(name_of(only, target)?));
    }
    members(node, &mut object)?;
    for part in &parts {
        match part.text_of("$ref")? {
            Some(target) if object.base.is_none() => object.base = Some(name_of(part, target)?),
            Some(_) => return Err(part.fail("a type can extend one other only")),
            None => {
                unsaid.extend(KEYWORDS.into_iter().chain(["allOf"]).filter(|keyword| part.get(keyword).is_some()));
                members(part, &mut object)?;
            }
        }
    }
    if !is_declared && parts.is_empty() && !has_properties && object.additional.is_none() {
        return Ok(Shape::Any);
    }
    Ok(Shape::Object(object))
}

fn members(node: &Node<'_>, object: &mut Object) -> Result<(), ImportError> {
    for (name, property) in node.members_of("properties")? {
        object.properties.insert(name.to_owned(), read(&property)?);
    }
    for name in node.items_of("required")? {
        object.required.insert(name.text()?.to_owned());
    }
    if let Some(values) = node.get("additionalProperties").filter(|values| !values.is_false()) {
        let values = if values.is_object() { read(&values)? } else { Schema::default() };
        object.additional = Some(Box::new(values));
    }
    Ok(())
}

/// The name of the schema that a reference leads to.
fn name_of(node: &Node<'_>, target: &str) -> Result<String, ImportError> {
    target
        .strip_prefix("#/components/schemas/")
        .or_else(|| target.strip_prefix("#/definitions/"))
        .map(|name| name.replace("~1", "/").replace("~0", "~"))
        .ok_or_else(|| node.fail(format!("`{target}` does not lead to a schema of this document")))
}
