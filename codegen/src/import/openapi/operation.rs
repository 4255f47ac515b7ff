//! Operations: a method on a path, its parameters, its body and its answers.

use super::node::Node;
use super::path::Path;
use super::schema::{self, Object, Schema, Shape};
use crate::import::error::ImportError;
use crate::model::Method;

#[derive(Clone, Debug)]
pub(in crate::import) struct Operation {
    /// Where it stands.
    pub(in crate::import) at: String,
    pub(in crate::import) method: Method,
    pub(in crate::import) path: Path,
    /// The parameters other than OData's query options.
    pub(in crate::import) parameters: Vec<Parameter>,
    /// OData's query options, `$` included, with what is said about each.
    pub(in crate::import) options: Vec<(String, String)>,
    pub(in crate::import) body: Body,
    /// Sorted by status.
    pub(in crate::import) answers: Vec<Answer>,
    pub(in crate::import) description: String,
    pub(in crate::import) deprecated: bool,
    /// Whether it can be called without signing in.
    pub(in crate::import) anonymous: bool,
    /// What is said of it that nothing is made of.
    pub(in crate::import) unsaid: Vec<String>,
}

impl Operation {
    /// Method and path, for people.
    pub(in crate::import) fn label(&self) -> String {
        let Path { set, key, operation } = &self.path;
        let key = key.as_ref().map(|key| format!("({{{}}})", key.parameter)).unwrap_or_default();
        let operation = operation.as_ref().map(|operation| format!("/{}", operation.name)).unwrap_or_default();
        format!("{} {set}{key}{operation}", self.method.name())
    }

    /// What to use instead of what is deprecated, by the names that the description gives in fixed forms:
    /// `Replaced by X.`, `Use the X endpoint`, `Use X from YController`, `Use /odata/X instead`.
    pub(in crate::import) fn instead(&self) -> Option<String> {
        let (_, said) = self.description.split_once("DEPRECATED:")?;
        let words = said.split([' ', '\n', '\r', '.']).filter(|word| !word.is_empty());
        // The last words count, too.
        let words: Vec<&str> = words.chain(["", ""]).collect();
        words.windows(4).find_map(|words| match words {
            ["Replaced", "by", name, _] | ["Use", "the", name, "endpoint"] => Some(format!("Use {name}")),
            ["Use", name, "from", controller] => {
                let set = controller.strip_suffix("Controller")?;
                let is_method = Method::ALL.iter().any(|method| method.name().eq_ignore_ascii_case(name));
                Some(if is_method { format!("Use {set}") } else { format!("Use {name} of {set}") })
            }
            ["Use", path, "instead", _] => path.strip_prefix("/odata/").map(|set| format!("Use {set}")),
            _ => None,
        })
    }

    /// The parameter `name` in the path.
    pub(in crate::import) fn path_parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.place == Place::Path && parameter.name == name)
    }

    /// Every named schema that it mentions.
    pub(super) fn mentioned(&self) -> Vec<&str> {
        let mut names = Vec::new();
        self.schemas().for_each(|schema| schema.mentioned(&mut names));
        names
    }

    /// The schemas of its parameters, of a body that is JSON, and of its answers.
    pub(in crate::import) fn schemas(&self) -> impl Iterator<Item = &Schema> {
        let body = match &self.body {
            Body::Json(schema) => Some(&**schema),
            Body::None | Body::Multipart(_) => None,
        };
        let parameters = self.parameters.iter().map(|parameter| &parameter.schema);
        parameters.chain(body).chain(self.answers.iter().filter_map(|answer| answer.schema.as_ref()))
    }
}

#[derive(Clone, Debug)]
pub(in crate::import) struct Parameter {
    pub(in crate::import) name: String,
    pub(in crate::import) place: Place,
    pub(in crate::import) required: bool,
    pub(in crate::import) schema: Schema,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Place {
    Path,
    Query,
    Header,
}

#[derive(Clone, Debug, Default)]
pub(in crate::import) enum Body {
    #[default]
    None,
    Json(Box<Schema>),
    /// `multipart/form-data`, one member a part.
    Multipart(Object),
}

#[derive(Clone, Debug)]
pub(in crate::import) struct Answer {
    pub(in crate::import) status: u16,
    pub(in crate::import) schema: Option<Schema>,
    /// Whether it is bytes and not JSON.
    pub(in crate::import) binary: bool,
}

impl Answer {
    pub(in crate::import) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// The operations of a path.
pub(super) fn calls<'a>(item: &Node<'a>) -> Result<Vec<(Method, Node<'a>)>, ImportError> {
    if !item.is_object() {
        return Err(item.fail("a path must be an object"));
    }
    Ok(Method::ALL.into_iter().filter_map(|method| Some((method, item.get(&method.name().to_lowercase())?))).collect())
}

pub(super) fn read(node: &Node<'_>, item: &Node<'_>, method: Method, path: Path) -> Result<Operation, ImportError> {
    let mut operation = Operation {
        at: node.at.clone(),
        method,
        path,
        parameters: Vec::new(),
        options: Vec::new(),
        body: Body::None,
        answers: Vec::new(),
        description: node.text_of("description")?.unwrap_or_default().to_owned(),
        deprecated: node.flag("deprecated"),
        anonymous: node.is_anonymous(),
        unsaid: Vec::new(),
    };
    let mut form = Object::default();
    for parameter in item.items_of("parameters")?.into_iter().chain(node.items_of("parameters")?) {
        self::parameter(&parameter.resolve()?, &mut operation, &mut form)?;
    }
    if !form.properties.is_empty() {
        operation.body = Body::Multipart(form);
    }
    if let Some(body) = node.get("requestBody") {
        operation.body = self::body(&body.resolve()?)?;
    }
    let is_binary = node.items_of("produces")?.iter().any(|media| media.text().is_ok_and(is_bytes));
    for (status, answer) in node.required("responses")?.members()? {
        // Extensions may stand among them.
        if status.starts_with("x-") {
            continue;
        }
        let answer = answer.resolve()?;
        let status = status.parse().map_err(|_| answer.fail(format!("`{status}` is not a status")))?;
        operation.answers.push(self::answer(&answer, status, is_binary, &mut operation.unsaid)?);
    }
    operation.answers.sort_by_key(|answer| answer.status);
    for (name, slot) in operation.slots() {
        if operation.path_parameter(&slot).is_none() {
            return Err(node.fail(format!("the path has `{{{slot}}}` for {name}, but no such parameter is declared")));
        }
    }
    Ok(operation)
}

impl Operation {
    /// What the path names, and the parameter that it takes the value from.
    fn slots(&self) -> Vec<(String, String)> {
        let key = self.path.key.iter().map(|slot| ("the key".to_owned(), slot.parameter.clone()));
        let arguments = self.path.operation.iter().flat_map(|operation| &operation.arguments);
        key.chain(arguments.map(|(name, slot)| (name.clone(), slot.parameter.clone()))).collect()
    }
}

fn parameter(node: &Node<'_>, operation: &mut Operation, form: &mut Object) -> Result<(), ImportError> {
    let name = node.required("name")?.text()?.to_owned();
    let required = node.flag("required");
    let place = match node.required("in")?.text()? {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" => Place::Header,
        "body" => {
            operation.body = Body::Json(Box::new(schema::read(&node.required("schema")?)?));
            return Ok(());
        }
        "formData" => {
            if required {
                form.required.insert(name.clone());
            }
            form.properties.insert(name, schema::read(node)?);
            return Ok(());
        }
        other => return Err(node.fail(format!("parameters in `{other}` are not known"))),
    };
    if place == Place::Query && name.starts_with('$') {
        let said = node.text_of("description")?.unwrap_or_default();
        operation.options.retain(|(known, _)| *known != name);
        operation.options.push((name, said.to_owned()));
        return Ok(());
    }
    // Swagger 2 has the type at the parameter itself.
    let schema = match (node.get("schema"), node.members_of("content")?.first()) {
        (Some(schema), _) => schema::read(&schema)?,
        (None, Some((media, entry))) => {
            operation.unsaid.push(format!("that `{name}` is sent as {media}"));
            entry.get("schema").map(|schema| schema::read(&schema)).transpose()?.unwrap_or_default()
        }
        (None, None) => schema::read(node)?,
    };
    // What the operation says of a parameter holds, and not what the path says of the same.
    operation.parameters.retain(|known| known.name != name || known.place != place);
    operation.parameters.push(Parameter { name, place, required, schema });
    Ok(())
}

fn body(node: &Node<'_>) -> Result<Body, ImportError> {
    let content = node.required("content")?;
    let mut json: Option<Schema> = None;
    for (media, entry) in content.members()? {
        let Some(schema) = entry.get("schema") else { continue };
        if media == "multipart/form-data" {
            let schema = schema::read(&schema)?;
            let Shape::Object(parts) = schema.shape else {
                return Err(entry.fail("the parts of a form must be the properties of an object"));
            };
            return Ok(Body::Multipart(parts));
        }
        if media == "application/json" || (json.is_none() && media.contains("json")) {
            json = Some(schema::read(&schema)?);
        }
    }
    json.map(|schema| Body::Json(Box::new(schema))).ok_or_else(|| content.fail("the body is neither JSON nor a form"))
}

fn answer(node: &Node<'_>, status: u16, is_binary: bool, unsaid: &mut Vec<String>) -> Result<Answer, ImportError> {
    if let Some(schema) = node.get("schema") {
        let schema = schema::read(&schema)?;
        let binary = is_binary || matches!(schema.shape, Shape::File);
        return Ok(Answer { status, schema: Some(schema), binary });
    }
    let mut answer = Answer { status, schema: None, binary: false };
    let mut taken = None;
    for (media, entry) in node.members_of("content")? {
        let schema = match entry.get("schema") {
            Some(schema) => schema::read(&schema)?,
            // Of bytes there is nothing to say.
            None if is_bytes(media) => Schema { at: entry.at.clone(), shape: Shape::File, ..Schema::default() },
            None => {
                unsaid.push(format!("{media} without a schema as its answer {status}"));
                continue;
            }
        };
        let is_json = media == "application/json";
        if answer.schema.is_none() || is_json {
            answer.schema = Some(schema);
            answer.binary = !is_json && is_bytes(media);
            taken = Some(media);
        }
    }
    if let Some(media) = taken.filter(|media| !media.contains("json") && !is_bytes(media)) {
        unsaid.push(format!("{media} as its answer {status}, which is taken for JSON"));
    }
    Ok(answer)
}

fn is_bytes(media: &str) -> bool {
    matches!(media, "application/octet-stream" | "image/file")
}
