//! The query options of a request, read against a type.

use odata_codegen::model::{QName, QueryOptions};

use super::expression::Expression;
use super::parse;
use super::projection::{Expand, Select, expand, select};
use super::search::{self, Search};
use crate::model::Model;
use crate::url::query::Pairs;

/// `$expand` in `$expand`.
pub(super) const MAX_EXPAND: usize = 2;

/// The query options of `OData`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) filter: Option<Expression>,
    pub(crate) search: Option<Search>,
    /// Expressions, and whether each goes down.
    pub(crate) order: Vec<(Expression, bool)>,
    pub(crate) select: Select,
    pub(crate) expand: Vec<Expand>,
    pub(crate) top: Option<usize>,
    pub(crate) skip: usize,
    pub(crate) count: bool,
}

/// What query options are read against.
#[derive(Clone, Copy)]
pub(crate) struct Target<'a> {
    pub(crate) model: &'a Model,
    /// The type of the rows; `None` if they are no objects.
    pub(crate) ty: Option<&'a QName>,
    /// The options that the call takes.
    pub(crate) allowed: QueryOptions,
    /// How many `$expand` are around.
    pub(crate) depth: usize,
}

impl Options {
    /// Reads the options that `pairs` hold; an option that the call does not take is refused.
    pub(crate) fn read(target: Target<'_>, pairs: &Pairs) -> Result<Self, String> {
        let mut options = Self::default();
        for (name, value) in pairs.iter().filter(|(name, _)| name.starts_with('$')) {
            let mut taken = QueryOptions::NONE;
            if !matches!(name, "$format") && !taken.allow(name) {
                return Err(format!("the query option `{name}` is not known"));
            }
            if !within(taken, target.allowed) {
                return Err(format!("the query option `{name}` is not allowed here"));
            }
            options.set(target, name, value, pairs)?;
        }
        Ok(options)
    }

    /// What `@odata.context` lists of the properties that are shown; empty if nothing is selected.
    pub(crate) fn context(&self) -> String {
        let inner = self.expand.iter().map(|expand| (expand.name.as_str(), expand.options.context()));
        let inner: Vec<(&str, String)> = inner.filter(|(_, inner)| !inner.is_empty()).collect();
        let plain = self.select.names().filter(|name| !inner.iter().any(|(known, _)| known == name));
        let listed: Vec<String> =
            plain.map(str::to_owned).chain(inner.iter().map(|(name, inner)| format!("{name}{inner}"))).collect();
        if listed.is_empty() { String::new() } else { format!("({})", listed.join(",")) }
    }

    /// The same for answers that show what the navigation properties of the type `ty` lead to, so many levels deep.
    pub(crate) fn with_links(&self, model: &Model, ty: &QName, levels: usize) -> Self {
        let mut options = self.clone();
        let properties = model.shape(ty).map(|shape| shape.properties.as_slice()).unwrap_or_default();
        for property in properties.iter().filter(|property| property.navigation.is_some() && levels > 0) {
            let known = options.expand.iter().any(|expand| expand.name == property.name);
            if let Some(ty) = property.ty.ty.item().structured().filter(|_| !known && self.select.shows(&property.name))
            {
                let inner = Self::default().with_links(model, ty, levels - 1);
                options.expand.push(Expand { name: property.name.clone(), options: inner });
            }
        }
        options
    }

    fn set(&mut self, target: Target<'_>, name: &str, value: &str, pairs: &Pairs) -> Result<(), String> {
        let model = target.model;
        let ty = || target.ty.ok_or_else(|| format!("`{name}` does not go with an answer that is no object"));
        match name {
            "$filter" => self.filter = Some(parse::filter(model, ty()?, value, pairs)?),
            "$orderby" => self.order = parse::order(model, ty()?, value, pairs)?,
            "$select" => self.select = select(model, ty()?, value)?,
            "$expand" if target.depth == MAX_EXPAND => return Err(too_deep()),
            "$expand" => self.expand = expand(target, ty()?, value)?,
            "$top" => self.top = Some(number(name, value)?),
            "$skip" => self.skip = number(name, value)?,
            "$count" => {
                self.count = match value {
                    "true" => true,
                    "false" => false,
                    _ => return Err(format!("`{value}` is no value of `$count`: true or false")),
                }
            }
            "$format" if !matches!(value.split(';').next(), Some("json" | "application/json")) => {
                return Err(format!("`{value}` is no format that data is answered in: json"));
            }
            "$search" => self.search = Some(search::read(value)?),
            _ => {}
        }
        Ok(())
    }
}

pub(super) fn too_deep() -> String {
    format!("`$expand` goes {MAX_EXPAND} levels deep and no deeper")
}

pub(super) fn number(name: &str, value: &str) -> Result<usize, String> {
    value.parse().map_err(|_| format!("`{value}` is no value of `{name}`: a number that is not negative"))
}

fn within(taken: QueryOptions, allowed: QueryOptions) -> bool {
    (!taken.filter || allowed.filter)
        && (!taken.select || allowed.select)
        && (!taken.expand || allowed.expand)
        && (!taken.order_by || allowed.order_by)
        && (!taken.top || allowed.top)
        && (!taken.skip || allowed.skip)
        && (!taken.count || allowed.count)
        && (!taken.search || allowed.search)
}
