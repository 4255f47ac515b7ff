//! Primitive types.

use std::fmt;

/// A primitive type of OData (CSDL 4.01, section 3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is named as CSDL names it")]
pub enum Primitive {
    Binary,
    Boolean,
    Byte,
    Date,
    DateTimeOffset,
    Decimal,
    Double,
    Duration,
    Guid,
    Int16,
    Int32,
    Int64,
    SByte,
    Single,
    Stream,
    String,
    TimeOfDay,
    /// One of `Edm.Geography…` and `Edm.Geometry…`: GeoJSON.
    Geo(Geo),
    /// `Edm.Untyped`: any JSON value.
    Untyped,
    /// A type of types, where it stands for a value: any JSON value, as far as the service takes it.
    Abstract(Abstract),
}

/// What a value of GeoJSON is, and whether it lies on the earth or on a plane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is named as CSDL names it")]
pub enum Geo {
    Geography,
    GeographyPoint,
    GeographyLineString,
    GeographyPolygon,
    GeographyMultiPoint,
    GeographyMultiLineString,
    GeographyMultiPolygon,
    GeographyCollection,
    Geometry,
    GeometryPoint,
    GeometryLineString,
    GeometryPolygon,
    GeometryMultiPoint,
    GeometryMultiLineString,
    GeometryMultiPolygon,
    GeometryCollection,
}

/// The abstract types of CSDL that stand for all types of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is named as CSDL names it")]
pub enum Abstract {
    PrimitiveType,
    ComplexType,
    EntityType,
}

impl Geo {
    /// The type that `Edm.…` names.
    fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "Geography" => Self::Geography,
            "GeographyPoint" => Self::GeographyPoint,
            "GeographyLineString" => Self::GeographyLineString,
            "GeographyPolygon" => Self::GeographyPolygon,
            "GeographyMultiPoint" => Self::GeographyMultiPoint,
            "GeographyMultiLineString" => Self::GeographyMultiLineString,
            "GeographyMultiPolygon" => Self::GeographyMultiPolygon,
            "GeographyCollection" => Self::GeographyCollection,
            "Geometry" => Self::Geometry,
            "GeometryPoint" => Self::GeometryPoint,
            "GeometryLineString" => Self::GeometryLineString,
            "GeometryPolygon" => Self::GeometryPolygon,
            "GeometryMultiPoint" => Self::GeometryMultiPoint,
            "GeometryMultiLineString" => Self::GeometryMultiLineString,
            "GeometryMultiPolygon" => Self::GeometryMultiPolygon,
            "GeometryCollection" => Self::GeometryCollection,
            _ => return None,
        })
    }
}

impl Primitive {
    /// The primitive type that `Edm.…` names.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "Binary" => Self::Binary,
            "Boolean" => Self::Boolean,
            "Byte" => Self::Byte,
            "Date" => Self::Date,
            "DateTimeOffset" => Self::DateTimeOffset,
            "Decimal" => Self::Decimal,
            "Double" => Self::Double,
            "Duration" => Self::Duration,
            "Guid" => Self::Guid,
            "Int16" => Self::Int16,
            "Int32" => Self::Int32,
            "Int64" => Self::Int64,
            "SByte" => Self::SByte,
            "Single" => Self::Single,
            "Stream" => Self::Stream,
            // Paths occur as values of annotations only, where they are text.
            "String"
            | "AnnotationPath"
            | "AnyPropertyPath"
            | "ModelElementPath"
            | "NavigationPropertyPath"
            | "PropertyPath" => Self::String,
            "TimeOfDay" => Self::TimeOfDay,
            "Untyped" => Self::Untyped,
            "PrimitiveType" => Self::Abstract(Abstract::PrimitiveType),
            "ComplexType" => Self::Abstract(Abstract::ComplexType),
            "EntityType" => Self::Abstract(Abstract::EntityType),
            _ => Self::Geo(Geo::parse(name)?),
        })
    }
}

/// The name without `Edm.`.
impl fmt::Display for Primitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Geo(geo) => fmt::Debug::fmt(geo, f),
            Self::Abstract(kind) => fmt::Debug::fmt(kind, f),
            other => fmt::Debug::fmt(other, f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_has_the_name_that_it_is_read_by() {
        for name in ["Int64", "Untyped", "GeographyPoint", "GeometryMultiPolygon", "PrimitiveType", "EntityType"] {
            assert_eq!(Primitive::parse(name).map(|primitive| primitive.to_string()).as_deref(), Some(name));
        }
        assert_eq!(Primitive::parse("GeographyNothing"), None);
    }
}
