//! A value of the JSON document that knows where it stands.

use serde_json::Value;

use crate::import::error::ImportError;

/// How many `$ref` may lead from one to the next.
const MAX_REFERENCES: usize = 32;

#[derive(Clone)]
pub(super) struct Node<'a> {
    pub(super) file: &'a str,
    root: &'a Value,
    value: &'a Value,
    /// The JSON pointer to it.
    pub(super) at: String,
}

impl<'a> Node<'a> {
    pub(super) fn root(file: &'a str, root: &'a Value) -> Self {
        Self { file, root, value: root, at: "#".to_owned() }
    }

    pub(super) fn fail(&self, message: impl Into<String>) -> ImportError {
        ImportError::new(self.file, &self.at, message)
    }

    fn child(&self, name: &str, value: &'a Value) -> Self {
        let at = format!("{}/{}", self.at, name.replace('~', "~0").replace('/', "~1"));
        Self { file: self.file, root: self.root, value, at }
    }

    /// The member `name`, unless it is missing or null.
    pub(super) fn get(&self, name: &str) -> Option<Self> {
        let value = self.value.get(name).filter(|value| !value.is_null())?;
        Some(self.child(name, value))
    }

    pub(super) fn required(&self, name: &str) -> Result<Self, ImportError> {
        self.get(name).ok_or_else(|| self.fail(format!("`{name}` is missing")))
    }

    /// The members, sorted by name: the order in which JSON writes them means nothing.
    pub(super) fn members(&self) -> Result<Vec<(&'a str, Self)>, ImportError> {
        let object =
            self.value.as_object().ok_or_else(|| self.fail(format!("{} where an object belongs", self.kind())))?;
        let mut members: Vec<_> = object.iter().map(|(name, value)| (name.as_str(), self.child(name, value))).collect();
        members.sort_by_key(|(name, _)| *name);
        Ok(members)
    }

    /// The members of `name`; none where it is missing.
    pub(super) fn members_of(&self, name: &str) -> Result<Vec<(&'a str, Self)>, ImportError> {
        self.get(name).map_or(Ok(Vec::new()), |node| node.members())
    }

    /// The items of the array `name`; none where it is missing.
    pub(super) fn items_of(&self, name: &str) -> Result<Vec<Self>, ImportError> {
        let Some(node) = self.get(name) else { return Ok(Vec::new()) };
        let items =
            node.value.as_array().ok_or_else(|| node.fail(format!("{} where an array belongs", node.kind())))?;
        Ok(items.iter().enumerate().map(|(i, value)| node.child(&i.to_string(), value)).collect())
    }

    pub(super) fn text(&self) -> Result<&'a str, ImportError> {
        self.value.as_str().ok_or_else(|| self.fail(format!("{} where a string belongs", self.kind())))
    }

    pub(super) fn text_of(&self, name: &str) -> Result<Option<&'a str>, ImportError> {
        self.get(name).map(|node| node.text()).transpose()
    }

    /// Whether `name` is there and true.
    pub(super) fn flag(&self, name: &str) -> bool {
        self.value.get(name).and_then(Value::as_bool).unwrap_or_default()
    }

    /// A number, boolean or string as its text.
    pub(super) fn scalar_of(&self, name: &str) -> Option<String> {
        match self.get(name)?.value {
            Value::String(text) => Some(text.clone()),
            value @ (Value::Bool(_) | Value::Number(_)) => Some(value.to_string()),
            _ => None,
        }
    }

    /// Whether this operation, unlike others of the document, names no way to sign in.
    pub(super) fn is_anonymous(&self) -> bool {
        let signs_in =
            |value: &Value| value.get("security").and_then(Value::as_array).is_some_and(|ways| !ways.is_empty());
        let schemes = self.root.get("components").and_then(|components| components.get("securitySchemes"));
        schemes.is_some() && !signs_in(self.root) && !signs_in(self.value)
    }

    pub(super) fn is_object(&self) -> bool {
        self.value.is_object()
    }

    pub(super) fn is_array(&self) -> bool {
        self.value.is_array()
    }

    pub(super) fn is_null(&self) -> bool {
        self.value.is_null()
    }

    pub(super) fn is_false(&self) -> bool {
        self.value == &Value::Bool(false)
    }

    /// The value that a `$ref` leads to, or the value itself.
    pub(super) fn resolve(self) -> Result<Self, ImportError> {
        let mut node = self;
        for _ in 0..MAX_REFERENCES {
            let Some(pointer) = node.text_of("$ref")? else { return Ok(node) };
            let target = pointer
                .strip_prefix('#')
                .and_then(|path| node.root.pointer(path))
                .ok_or_else(|| node.fail(format!("`{pointer}` leads nowhere")))?;
            node = Self { file: node.file, root: node.root, value: target, at: pointer.to_owned() };
        }
        Err(node.fail("references lead in a circle"))
    }

    fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        }
    }
}
