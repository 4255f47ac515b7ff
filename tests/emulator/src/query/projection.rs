//! `$select` and `$expand`: which properties an answer shows.

use std::collections::BTreeSet;

use odata_codegen::model::{QName, QueryOptions};

use super::options::{Options, Target};
use crate::model::Model;
use crate::url::query::Pairs;

/// The properties that are shown.
#[derive(Clone, Debug, Default)]
pub(crate) enum Select {
    /// All of them.
    #[default]
    All,
    /// These.
    Only(BTreeSet<String>),
}

impl Select {
    /// Whether the property `name` is shown.
    pub(crate) fn shows(&self, name: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(names) => names.contains(name),
        }
    }

    /// The names, as `@odata.context` lists them; empty for all.
    pub(crate) fn context(&self) -> String {
        match self {
            Self::All => String::new(),
            Self::Only(names) => format!("({})", names.iter().map(String::as_str).collect::<Vec<_>>().join(",")),
        }
    }
}

/// A navigation property that is shown.
#[derive(Clone, Debug)]
pub(crate) struct Expand {
    /// Its name.
    pub(crate) name: String,
    /// What is asked of its targets.
    pub(crate) options: Options,
}

/// Reads `$select`.
pub(super) fn select(model: &Model, ty: &QName, text: &str) -> Result<Select, String> {
    let mut names = BTreeSet::new();
    for item in text.split(',').map(str::trim) {
        if item == "*" {
            return Ok(Select::All);
        }
        // A path into a complex property shows the property as a whole.
        let name = item.split('/').next().unwrap_or(item);
        let shape = model.shape(ty);
        if shape.is_some_and(|shape| shape.property(name).is_none() && !shape.open) || name.is_empty() {
            return Err(format!("Could not find a property named '{name}' on type '{ty}'."));
        }
        names.insert(name.to_owned());
    }
    Ok(Select::Only(names))
}

/// Reads `$expand`.
pub(super) fn expand(target: Target<'_>, ty: &QName, text: &str) -> Result<Vec<Expand>, String> {
    let shape = target.model.shape(ty).ok_or_else(|| format!("`{ty}` has no properties"))?;
    let mut expanded: Vec<Expand> = Vec::new();
    for item in split(text, ',')? {
        let (name, inner) = match item.split_once('(') {
            Some((name, rest)) => {
                let inner = rest.strip_suffix(')').ok_or_else(|| format!("`{item}` lacks its closing parenthesis"))?;
                (name.trim(), inner)
            }
            None => (item.trim(), ""),
        };
        if name == "*" {
            let links = shape.properties.iter().filter(|property| property.navigation.is_some());
            expanded.extend(links.map(|property| Expand { name: property.name.clone(), options: Options::default() }));
            continue;
        }
        let property = shape.property(name).filter(|property| property.navigation.is_some());
        let property = property.ok_or_else(|| format!("`{name}` is no navigation property of `{ty}`"))?;
        let mut pairs = Vec::new();
        for option in split(inner, ';')? {
            let (name, value) =
                option.split_once('=').ok_or_else(|| format!("`{option}` in `$expand` is no option with a value"))?;
            pairs.push((name.trim().to_owned(), value.to_owned()));
        }
        let allowed = if property.ty.ty.is_collection() { QueryOptions::COLLECTION } else { QueryOptions::SINGLE };
        let inner = Target { ty: property.ty.ty.structured(), allowed, depth: target.depth + 1, ..target };
        let options = Options::read(inner, &Pairs::from(pairs))?;
        expanded.push(Expand { name: name.to_owned(), options });
    }
    Ok(expanded)
}

/// Splits at `separator` outside of quotes and parentheses.
fn split(text: &str, separator: char) -> Result<Vec<&str>, String> {
    let mut parts = Vec::new();
    let (mut start, mut quoted, mut depth) = (0, false, 0_usize);
    for (i, c) in text.char_indices() {
        match c {
            '\'' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => {
                depth = depth.checked_sub(1).ok_or_else(|| format!("`{text}` closes what it did not open"))?;
            }
            _ if c == separator && !quoted && depth == 0 => {
                parts.push(&text[start..i]);
                start = i + 1;
            }
            _ => {}
        }
    }
    if quoted || depth > 0 {
        return Err(format!("`{text}` holds a quote or parenthesis that is not closed"));
    }
    if !text[start..].trim().is_empty() {
        parts.push(&text[start..]);
    }
    Ok(parts)
}
