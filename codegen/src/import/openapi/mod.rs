//! An API description into its operations and schemas, the same for OpenAPI 3 and Swagger 2.

mod node;
mod operation;
mod path;
mod schema;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use self::node::Node;
pub(super) use self::operation::{Answer, Body, Operation, Parameter, Place};
pub(super) use self::path::{Form, Path, is_identifier};
pub(super) use self::schema::{Object, Schema, Shape};
use super::error::ImportError;

/// What a description says about the OData part of a service.
#[derive(Debug)]
pub(super) struct Description {
    /// The file, as messages name it.
    pub(super) file: String,
    /// The version of the API.
    pub(super) version: String,
    /// The operations below the service root, sorted by path and method.
    pub(super) operations: Vec<Operation>,
    /// How many operations are elsewhere.
    pub(super) elsewhere: usize,
    /// Operations whose methods no call has.
    pub(super) unknown: Vec<String>,
    /// Operations that are there twice, under paths that differ in how the key is written only.
    pub(super) twice: Vec<String>,
    pub(super) schemas: BTreeMap<String, Schema>,
}

impl Description {
    /// The schema called `name`; that it exists was checked when the description was read.
    pub(super) fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.get(name)
    }

    /// The object that a schema is, references followed.
    pub(super) fn object<'a>(&'a self, schema: &'a Schema) -> Option<&'a Object> {
        match &schema.shape {
            Shape::Named(name) => self.schema(name)?.object(),
            _ => schema.object(),
        }
    }

    /// The properties of a schema and of all that it extends, those of the base first.
    pub(super) fn all_properties<'a>(&'a self, object: &'a Object) -> Vec<(&'a str, &'a Schema)> {
        let base = object.base.as_deref().and_then(|name| self.schema(name)).and_then(Schema::object);
        let mut properties = base.map(|base| self.all_properties(base)).unwrap_or_default();
        properties.extend(object.properties.iter().map(|(name, schema)| (name.as_str(), schema)));
        properties
    }
}

/// Reads `text`, which messages call `file`; `root` is the path of the service.
pub(super) fn read(file: &str, text: &str, root: &str) -> Result<Description, ImportError> {
    let value: Value = serde_json::from_str(text).map_err(|error| {
        let place = format!("{}:{}", error.line(), error.column());
        ImportError::new(file, &place, format!("not JSON: {error}"))
            .help("give the API description as JSON, not as YAML")
    })?;
    let document = Node::root(file, &value);
    let not_openapi = |message: &str| {
        document.fail(message.to_owned()).help("give an OpenAPI 3 or Swagger 2 document: `\"openapi\": \"3.…\"`")
    };
    if !document.is_object() {
        return Err(not_openapi("not an API description: the document is not an object"));
    }
    let version = match (document.text_of("openapi")?, document.text_of("swagger")?) {
        (Some(version), _) | (None, Some(version)) => version,
        (None, None) => return Err(not_openapi("not an API description: it has neither `openapi` nor `swagger`")),
    };
    if !version.starts_with("3.") && version != "2.0" {
        return Err(not_openapi(&format!("version {version} of OpenAPI is not known")));
    }
    let schemas = match document.get("components") {
        Some(components) => components.members_of("schemas")?,
        None => document.members_of("definitions")?,
    };
    let schemas = schemas
        .into_iter()
        .map(|(name, node)| Ok((name.to_owned(), schema::read(&node)?)))
        .collect::<Result<BTreeMap<_, _>, ImportError>>()?;
    let mut description = Description {
        file: file.to_owned(),
        version: document
            .get("info")
            .map(|info| info.text_of("version"))
            .transpose()?
            .flatten()
            .unwrap_or("")
            .to_owned(),
        operations: Vec::new(),
        elsewhere: 0,
        unknown: Vec::new(),
        twice: Vec::new(),
        schemas,
    };
    for (path, item) in document.required("paths")?.members()? {
        if path.starts_with("x-") {
            continue;
        }
        let item = item.resolve()?;
        let calls = operation::calls(&item)?;
        let Some(below) = path.strip_prefix(root) else {
            description.elsewhere += calls.len();
            continue;
        };
        let others = ["head", "options", "trace"].into_iter().filter(|method| item.get(method).is_some());
        description.unknown.extend(others.map(|method| format!("{} {path}", method.to_uppercase())));
        let parsed = path::parse(below).map_err(|why| {
            item.fail(format!("the path `{path}` is not understood: {why}"))
                .help(format!("below `{root}` come `Set`, `Set({{key}})`, `Set/Namespace.Operation(a={{a}})`"))
        })?;
        for (method, node) in calls {
            description.operations.push(operation::read(&node, &item, method, parsed.clone())?);
        }
    }
    if description.operations.is_empty() {
        return Err(document
            .fail(format!("no path begins with `{root}`"))
            .help("give the description of an OData service"));
    }
    description.operations.sort_by(|a, b| (&a.path, a.method).cmp(&(&b.path, b.method)));
    drop_twins(&mut description);
    check_references(&description)?;
    Ok(description)
}

/// Keeps one of two paths that mean the same call: `Settings({key})` and `Settings('{id}')`.
///
/// The better is the one with quotes, since it says more, then the one that takes more query options.
fn drop_twins(description: &mut Description) {
    let worth = |operation: &Operation| {
        let quoted = operation.path.key.as_ref().is_some_and(|key| key.form == Form::Quoted);
        (quoted, operation.options.len())
    };
    let mut kept: Vec<Operation> = Vec::with_capacity(description.operations.len());
    for operation in std::mem::take(&mut description.operations) {
        match kept.iter_mut().find(|other| other.method == operation.method && other.path.is_twin_of(&operation.path)) {
            Some(twin) => {
                description.twice.push(operation.label());
                if worth(&operation) > worth(twin) {
                    *twin = operation;
                }
            }
            None => kept.push(operation),
        }
    }
    description.operations = kept;
}

/// The schema that one extends or merely stands for.
fn next_of(schema: &Schema) -> Option<&str> {
    match &schema.shape {
        Shape::Named(name) => Some(name),
        Shape::Object(object) => object.base.as_deref(),
        _ => None,
    }
}

/// Every schema that the operations reach must exist, and no type may extend itself.
fn check_references(description: &Description) -> Result<(), ImportError> {
    let mut seen = BTreeSet::new();
    let mut todo: Vec<(&str, &str)> = Vec::new();
    for operation in &description.operations {
        todo.extend(operation.mentioned().into_iter().map(|name| (name, operation.at.as_str())));
    }
    while let Some((name, at)) = todo.pop() {
        if !seen.insert(name) {
            continue;
        }
        let Some(schema) = description.schema(name) else {
            return Err(ImportError::new(&description.file, at, format!("the schema `{name}` is not defined"))
                .help("add it to the schemas of the document, or take the description anew"));
        };
        let mut chain = vec![name];
        while let Some(next) = chain.last().and_then(|last| next_of(description.schema(last)?)) {
            if chain.contains(&next) {
                let message = format!("`{name}` extends itself by `allOf` or `$ref`");
                return Err(ImportError::new(&description.file, &schema.at, message)
                    .help("break the circle: a type and its bases must be a chain"));
            }
            chain.push(next);
        }
        let mut mentioned = Vec::new();
        schema.mentioned(&mut mentioned);
        todo.extend(mentioned.into_iter().map(|name| (name, schema.at.as_str())));
    }
    Ok(())
}
