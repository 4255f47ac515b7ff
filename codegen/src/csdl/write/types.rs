//! Types and terms.

use super::annotation;
use super::element::{Tag, Writer};
use crate::csdl::document::{
    EnumType, Facets, NavigationProperty, Property, StructuredKind, StructuredType, Term, TypeDefinition,
};

pub(super) fn structured_type(writer: &mut Writer, ty: &StructuredType) {
    let name = match ty.kind {
        StructuredKind::Entity => "EntityType",
        StructuredKind::Complex => "ComplexType",
    };
    writer
        .start(name)
        .attribute("Name", &ty.name)
        .optional("BaseType", ty.base_type.as_deref())
        .flag("Abstract", ty.is_abstract)
        .flag("OpenType", ty.open)
        .flag("HasStream", ty.has_stream)
        .children(|writer| {
            if !ty.key.is_empty() {
                writer.start("Key").children(|writer| {
                    for part in &ty.key {
                        writer
                            .start("PropertyRef")
                            .attribute("Name", &part.name)
                            .optional("Alias", part.alias.as_deref())
                            .empty();
                    }
                });
            }
            for item in &ty.properties {
                property(writer, item);
            }
            for item in &ty.navigation_properties {
                navigation_property(writer, item);
            }
            annotation::all(writer, &ty.annotations);
        });
}

pub(super) fn facets<'a>(tag: Tag<'a>, facets: &Facets) -> Tag<'a> {
    tag.optional("MaxLength", facets.max_length.as_deref())
        .optional("Precision", facets.precision.as_deref())
        .optional("Scale", facets.scale.as_deref())
        .boolean("Unicode", facets.unicode)
        .optional("SRID", facets.srid.as_deref())
}

fn property(writer: &mut Writer, property: &Property) {
    let tag = writer
        .start("Property")
        .attribute("Name", &property.name)
        .attribute("Type", &property.ty.to_string())
        .boolean("Nullable", property.nullable);
    facets(tag, &property.facets)
        .optional("DefaultValue", property.default_value.as_deref())
        .children(|writer| annotation::all(writer, &property.annotations));
}

fn navigation_property(writer: &mut Writer, property: &NavigationProperty) {
    writer
        .start("NavigationProperty")
        .attribute("Name", &property.name)
        .attribute("Type", &property.ty.to_string())
        .boolean("Nullable", property.nullable)
        .optional("Partner", property.partner.as_deref())
        .flag("ContainsTarget", property.contains_target)
        .children(|writer| {
            for constraint in &property.referential_constraints {
                writer
                    .start("ReferentialConstraint")
                    .attribute("Property", &constraint.property)
                    .attribute("ReferencedProperty", &constraint.referenced_property)
                    .empty();
            }
            if let Some(action) = &property.on_delete {
                writer.start("OnDelete").attribute("Action", action).empty();
            }
            annotation::all(writer, &property.annotations);
        });
}

pub(super) fn enum_type(writer: &mut Writer, ty: &EnumType) {
    writer
        .start("EnumType")
        .attribute("Name", &ty.name)
        .optional("UnderlyingType", ty.underlying_type.as_deref())
        .flag("IsFlags", ty.is_flags)
        .children(|writer| {
            for member in &ty.members {
                let value = member.value.map(|value| value.to_string());
                writer
                    .start("Member")
                    .attribute("Name", &member.name)
                    .optional("Value", value.as_deref())
                    .children(|writer| annotation::all(writer, &member.annotations));
            }
            annotation::all(writer, &ty.annotations);
        });
}

pub(super) fn type_definition(writer: &mut Writer, ty: &TypeDefinition) {
    let tag =
        writer.start("TypeDefinition").attribute("Name", &ty.name).attribute("UnderlyingType", &ty.underlying_type);
    facets(tag, &ty.facets).children(|writer| annotation::all(writer, &ty.annotations));
}

pub(super) fn term(writer: &mut Writer, term: &Term) {
    let tag = writer
        .start("Term")
        .attribute("Name", &term.name)
        .attribute("Type", &term.ty.to_string())
        .boolean("Nullable", term.nullable)
        .optional("BaseTerm", term.base_term.as_deref())
        .optional("DefaultValue", term.default_value.as_deref())
        .optional("AppliesTo", term.applies_to.as_deref());
    facets(tag, &term.facets).children(|writer| annotation::all(writer, &term.annotations));
}
