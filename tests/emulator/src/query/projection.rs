//! `$select` and `$expand`: which properties an answer shows.

use std::collections::BTreeSet;

use odata_codegen::model::{Property, QName, QueryOptions};

use super::options::{MAX_EXPAND, Options, Target, number, too_deep};
use crate::model::Model;
use crate::url::query::{Pairs, settle};

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

    /// The names of the properties, unless all are shown.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let names = match self {
            Self::All => None,
            Self::Only(names) => Some(names),
        };
        names.into_iter().flatten().map(String::as_str)
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
        let property = shape.and_then(|shape| shape.meant(name));
        if (property.is_none() && shape.is_some_and(|shape| !shape.open)) || name.is_empty() {
            return Err(format!("Could not find a property named '{name}' on type '{ty}'."));
        }
        names.insert(property.map_or(name, |property| property.name.as_str()).to_owned());
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
                (name.trim(), options(inner)?)
            }
            None => (item.trim(), Vec::new()),
        };
        if name == "*" {
            if let Some((other, _)) = inner.iter().find(|(name, _)| name != LEVELS) {
                return Err(format!("`*` in `$expand` takes `{LEVELS}` and not `{other}`"));
            }
            let links = shape.properties.iter().filter(|property| property.navigation.is_some());
            for property in links {
                let own = if leads_back(target.model, property) { inner.clone() } else { Vec::new() };
                expanded.push(expanded_by(target, property, own)?);
            }
            continue;
        }
        let property = shape.meant(name).filter(|property| property.navigation.is_some());
        let property = property.ok_or_else(|| format!("`{name}` is no navigation property of `{ty}`"))?;
        expanded.push(expanded_by(target, property, inner)?);
    }
    Ok(expanded)
}

/// How often a navigation property is followed that leads to objects that have it as well.
const LEVELS: &str = "$levels";

/// The names and values of the options in the parentheses of an item of `$expand`.
fn options(text: &str) -> Result<Vec<(String, String)>, String> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for option in split(text, ';')? {
        let (name, value) =
            option.split_once('=').ok_or_else(|| format!("`{option}` in `$expand` is no option with a value"))?;
        let mut name = name.trim().to_owned();
        if !name.starts_with('$') {
            return Err(format!("the query option `{name}` in `$expand` lacks its dollar sign: `${name}`"));
        }
        settle(&mut name);
        if pairs.iter().any(|(known, _)| *known == name) {
            return Err(format!("the query option `{name}` in `$expand` is there twice"));
        }
        pairs.push((name, value.to_owned()));
    }
    Ok(pairs)
}

/// A navigation property with its options, as often as `$levels` says.
fn expanded_by(target: Target<'_>, property: &Property, mut pairs: Vec<(String, String)>) -> Result<Expand, String> {
    let name = &property.name;
    let levels = match pairs.iter().position(|(name, _)| name == LEVELS).map(|at| pairs.remove(at).1) {
        None => 1,
        Some(_) if !leads_back(target.model, property) => {
            return Err(format!(
                "`{LEVELS}` is for navigation properties that lead back to their own type, not `{name}`"
            ));
        }
        Some(value) if value == "max" => MAX_EXPAND - target.depth,
        Some(value) => match number(LEVELS, &value)? {
            0 => return Err(format!("`0` is no value of `{LEVELS}`: a number from 1 on, or `max`")),
            levels => levels,
        },
    };
    if target.depth.saturating_add(levels) > MAX_EXPAND {
        return Err(too_deep());
    }
    let allowed = if property.ty.ty.is_collection() { QueryOptions::COLLECTION } else { QueryOptions::SINGLE };
    let inner = Target { ty: property.ty.ty.structured(), allowed, depth: target.depth + 1, ..target };
    let options = Options::read(inner, &Pairs::from(pairs))?;
    let mut expand = Expand { name: name.clone(), options: options.clone() };
    for _ in 1..levels {
        let mut around = Expand { name: name.clone(), options: options.clone() };
        around.options.expand.push(expand);
        expand = around;
    }
    Ok(expand)
}

/// Whether what a navigation property leads to has that navigation property, too.
fn leads_back(model: &Model, property: &Property) -> bool {
    let shape = property.ty.ty.structured().and_then(|ty| model.shape(ty));
    let again = shape.and_then(|shape| shape.property(&property.name));
    again.is_some_and(|again| again.navigation.is_some() && again.ty.ty == property.ty.ty)
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
    parts.push(&text[start..]);
    if parts.iter().any(|part| part.trim().is_empty()) {
        return Err(format!("`{text}` in `$expand` has nothing where something should be"));
    }
    Ok(parts)
}
