//! Types and terms.

use super::annotation::annotation;
use super::node::Node;
use crate::csdl::document::{
    EnumMember, EnumType, NavigationProperty, Property, PropertyRef, ReferentialConstraint, StructuredKind,
    StructuredType, Term, TypeDefinition,
};

pub(super) fn structured_type(node: &mut Node<'_, '_>) -> StructuredType {
    let mut ty = StructuredType {
        at: node.at(),
        kind: if node.name() == "EntityType" { StructuredKind::Entity } else { StructuredKind::Complex },
        name: node.required("Name"),
        base_type: node.optional("BaseType"),
        is_abstract: node.boolean("Abstract").unwrap_or_default(),
        open: node.boolean("OpenType").unwrap_or_default(),
        ..StructuredType::default()
    };
    if ty.kind == StructuredKind::Entity {
        ty.has_stream = node.boolean("HasStream").unwrap_or_default();
    }
    node.step(&ty.name);
    node.children(|child| match child.name() {
        "Key" if ty.kind == StructuredKind::Entity => child.children(|part| match part.name() {
            "PropertyRef" => {
                ty.key.push(PropertyRef { at: part.at(), name: part.required("Name"), alias: part.optional("Alias") });
            }
            _ => part.unknown(),
        }),
        "Property" => ty.properties.push(property(child)),
        "NavigationProperty" => ty.navigation_properties.push(navigation_property(child)),
        "Annotation" => ty.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    ty
}

fn property(node: &mut Node<'_, '_>) -> Property {
    let name = node.required("Name");
    node.step(&name);
    let mut property = Property {
        at: node.at(),
        name,
        ty: node.ty(),
        nullable: node.boolean("Nullable"),
        facets: node.facets(),
        default_value: node.optional("DefaultValue"),
        annotations: Vec::new(),
    };
    node.children(|child| match child.name() {
        "Annotation" => property.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    property
}

fn navigation_property(node: &mut Node<'_, '_>) -> NavigationProperty {
    let name = node.required("Name");
    node.step(&name);
    let mut property = NavigationProperty {
        at: node.at(),
        name,
        ty: node.ty(),
        nullable: node.boolean("Nullable"),
        partner: node.optional("Partner"),
        contains_target: node.boolean("ContainsTarget").unwrap_or_default(),
        ..NavigationProperty::default()
    };
    node.children(|child| match child.name() {
        "ReferentialConstraint" => {
            property.referential_constraints.push(ReferentialConstraint {
                at: child.at(),
                property: child.required("Property"),
                referenced_property: child.required("ReferencedProperty"),
            });
            annotations_only(child);
        }
        "OnDelete" => {
            property.on_delete = Some(child.required("Action"));
            annotations_only(child);
        }
        "Annotation" => property.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    property
}

/// An element whose annotations mean nothing to the generator.
fn annotations_only(node: &mut Node<'_, '_>) {
    node.children(|child| match child.name() {
        "Annotation" => {
            annotation(child);
        }
        _ => child.unknown(),
    });
}

pub(super) fn enum_type(node: &mut Node<'_, '_>) -> EnumType {
    let mut ty = EnumType {
        at: node.at(),
        name: node.required("Name"),
        underlying_type: node.optional("UnderlyingType"),
        is_flags: node.boolean("IsFlags").unwrap_or_default(),
        ..EnumType::default()
    };
    node.step(&ty.name);
    node.children(|child| match child.name() {
        "Member" => {
            let mut member = EnumMember {
                at: child.at(),
                name: child.required("Name"),
                value: child.integer("Value"),
                annotations: Vec::new(),
            };
            child.step(&member.name);
            child.children(|inner| match inner.name() {
                "Annotation" => member.annotations.push(annotation(inner)),
                _ => inner.unknown(),
            });
            ty.members.push(member);
        }
        "Annotation" => ty.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    ty
}

pub(super) fn type_definition(node: &mut Node<'_, '_>) -> TypeDefinition {
    let mut ty = TypeDefinition {
        at: node.at(),
        name: node.required("Name"),
        underlying_type: node.required("UnderlyingType"),
        facets: node.facets(),
        annotations: Vec::new(),
    };
    node.step(&ty.name);
    node.children(|child| match child.name() {
        "Annotation" => ty.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    ty
}

pub(super) fn term(node: &mut Node<'_, '_>) -> Term {
    let mut term = Term {
        at: node.at(),
        name: node.required("Name"),
        ty: node.ty(),
        nullable: node.boolean("Nullable"),
        base_term: node.optional("BaseTerm"),
        default_value: node.optional("DefaultValue"),
        applies_to: node.optional("AppliesTo"),
        facets: node.facets(),
        annotations: Vec::new(),
    };
    node.step(&term.name);
    node.children(|child| match child.name() {
        "Annotation" => term.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    term
}
