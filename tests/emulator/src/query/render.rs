//! Rows as the JSON that is answered.

use odata_codegen::model::{Property, QName};
use serde_json::{Map, Value as Json};

use super::evaluate::Scope;
use super::node::Node;
use super::options::Options;
use super::page::{Limits, page};
use super::projection::Select;
use crate::etag;
use crate::model::{Shape, empty_value};
use crate::store::Object;

/// Members that are written and never given back.
pub(super) const NEVER_ANSWERED: [&str; 3] = ["Password", "CredentialPassword", "SecretValue"];

/// The object at `node`, whose type is `declared` where it is used; `actual` is what it is if it does
/// not say so itself.
pub(crate) fn object(scope: Scope<'_>, node: Node<'_>, declared: &QName, actual: &QName, options: &Options) -> Object {
    let mut rendered = Map::new();
    if !node.is_object() {
        return rendered;
    }
    let own = node.member("@odata.type").and_then(Node::text).and_then(|ty| scope.model.said(ty));
    let ty = own.filter(|own| scope.model.service.inherits(own, actual)).unwrap_or(actual);
    if ty != declared {
        rendered.insert("@odata.type".to_owned(), format!("#{ty}").into());
    }
    let Some(shape) = scope.model.shape(ty) else {
        return node.members().map(|(name, value)| (name.to_owned(), value.to_json())).collect();
    };
    for property in &shape.properties {
        if property.navigation.is_some() {
            if let Some(expand) = options.expand.iter().find(|expand| expand.name == property.name) {
                let (value, count) = target(scope, node, property, &expand.options);
                if let Some(count) = count {
                    rendered.insert(format!("{}@odata.count", property.name), count.into());
                }
                rendered.insert(property.name.clone(), value);
            }
        } else if options.select.shows(&property.name) {
            rendered.insert(property.name.clone(), value(scope, node, property));
        }
    }
    if shape.open {
        others(&mut rendered, node, shape, &options.select);
    }
    rendered
}

/// The value of a property that leads to no other row.
pub(crate) fn value(scope: Scope<'_>, node: Node<'_>, property: &Property) -> Json {
    if let (Node::Row(row), etag::MEMBER) = (node, property.name.as_str()) {
        return etag::version(row).into();
    }
    match node.child(scope.store, &property.name) {
        Some(_) if NEVER_ANSWERED.contains(&property.name.as_str()) => Json::Null,
        Some(value) => value.to_json(),
        None => empty_value(scope.model, &property.ty),
    }
}

/// Members of an open type that are not declared.
fn others(rendered: &mut Object, node: Node<'_>, shape: &Shape, select: &Select) {
    for (name, value) in node.members() {
        if !name.contains('@') && shape.property(name).is_none() && select.shows(name) {
            rendered.insert(name.to_owned(), value.to_json());
        }
    }
}

/// What a navigation property leads to, and how many there are, if that is asked for.
fn target(scope: Scope<'_>, node: Node<'_>, property: &Property, options: &Options) -> (Json, Option<usize>) {
    let child = node.child(scope.store, &property.name);
    let Some(ty) = property.ty.ty.structured() else {
        return (child.map(Node::to_json).unwrap_or_default(), None);
    };
    if property.ty.ty.is_collection() {
        let items = child.map(Node::items).unwrap_or_default();
        let page = page(scope, items.iter().map(Node::Json), options, Limits::default());
        let rows = page.rows.into_iter().map(|row| object(scope, row, ty, ty, options)).map(Json::Object);
        return (rows.collect(), options.count.then_some(page.count));
    }
    let object = child.filter(|child| child.is_object()).map(|child| object(scope, child, ty, ty, options));
    (object.map_or(Json::Null, Json::Object), None)
}
