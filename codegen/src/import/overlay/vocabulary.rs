//! Our own small vocabulary: what neither CSDL nor the standard vocabularies can say.

use super::build::{annotation, text};
use crate::csdl::document::{Property, Schema, StructuredKind, StructuredType, Term, TypeName};

/// Its namespace.
pub(super) const NAMESPACE: &str = "OData.Codegen.V1";
/// Its short name.
pub(super) const ALIAS: &str = "Codegen";

/// Name, type, what it applies to, meaning.
const TERMS: [(&str, &str, &str, &str); 5] = [
    (
        "Call",
        "Codegen.CallType",
        "Action Function",
        "How a call of this operation differs from the usual: a function is a GET that answers 200 and takes the query options that fit what it answers; an action is a POST without query options, whose body is its parameters and which answers 200 with a value or 204 without one",
    ),
    (
        "Calls",
        "Codegen.CallsType",
        "EntitySet Singleton",
        "How calls on this set differ from the usual: list and read answer 200, create sends and answers the entity with 201, replace and patch send the entity and answer 200 without a body, delete answers 204",
    ),
    (
        "MaxTop",
        "Edm.Int32",
        "EntitySet Action Function",
        "The largest $top that the service honours; a page never holds more items",
    ),
    ("Secret", "Core.Tag", "Property Parameter", "The value is a secret: programs must not print or log it"),
    (
        "Type",
        "Edm.String",
        "Record",
        "On a Capabilities.CustomParameter: the type of its value, a qualified name or a collection of one; a collection is sent as the option once for each item",
    ),
];

const PATCH: &str = "On Patch: what differs from Replace, of which Capabilities.UpdateRestrictions speaks";

/// The members of `CallType`.
const CALL: [(&str, &str, &str); 16] = [
    ("Method", "Edm.String", "The HTTP method"),
    ("Statuses", "Collection(Edm.Int32)", "All statuses that the service documents for the call"),
    ("Body", "Edm.String", "The type of the body"),
    (
        "Answer",
        "Edm.String",
        "The type of the answer: a qualified name or a collection of one; on List the type of one item",
    ),
    ("AlternativeAnswers", "Collection(Codegen.AnswerType)", "Other types that a successful answer may have"),
    ("MediaType", "Edm.String", "The media type of the body, or of the answer where it is Edm.Stream"),
    ("Parts", "Collection(Codegen.PartType)", "The parts of a multipart/form-data body, where no parameters name them"),
    ("UrlParameters", "Collection(Edm.String)", "Parameters of an action that stand in the URL, as a function's do"),
    ("WholeBody", "Edm.String", "The parameter whose value is the whole body, not a member of it"),
    ("QueryOptions", "Collection(Edm.String)", "The system query options that the call takes, each with its $"),
    ("NoOAuth", "Edm.Boolean", "The call refuses tokens of OAuth clients"),
    ("Deprecated", "Edm.Boolean", "On a call of a set: the service advises against it"),
    ("Deprecation", "Edm.String", "On a deprecated call of a set: what to use instead"),
    ("Permissions", "Collection(Capabilities.PermissionType)", PATCH),
    ("CustomHeaders", "Collection(Capabilities.CustomParameter)", PATCH),
    ("CustomQueryOptions", "Collection(Capabilities.CustomParameter)", PATCH),
];

/// The members of `CallsType`, all of `CallType`.
const CALLS: [(&str, &str); 6] = [
    ("List", "GET of the set"),
    ("Read", "GET of one entity"),
    ("Create", "POST to the set"),
    ("Replace", "PUT of one entity"),
    ("Patch", "PATCH of one entity"),
    ("Delete", "DELETE of one entity"),
];

/// The vocabulary as a schema.
pub(super) fn schema() -> Schema {
    let described = |meaning: &str| vec![annotation("Core.Description", text(meaning))];
    let terms = TERMS.into_iter().map(|(name, ty, applies_to, meaning)| Term {
        name: name.to_owned(),
        ty: TypeName::parse(ty),
        nullable: Some(false),
        default_value: (ty == "Core.Tag").then(|| "true".to_owned()),
        applies_to: Some(applies_to.to_owned()),
        annotations: described(meaning),
        ..Term::default()
    });
    let property = |name: &str, ty: &str, nullable, meaning: &str| Property {
        name: name.to_owned(),
        ty: TypeName::parse(ty),
        nullable: Some(nullable),
        annotations: described(meaning),
        ..Property::default()
    };
    let complex = |name: &str, meaning: &str, properties| StructuredType {
        kind: StructuredKind::Complex,
        name: name.to_owned(),
        properties,
        annotations: described(meaning),
        ..StructuredType::default()
    };
    let answer = vec![
        property("Status", "Edm.Int32", false, "The HTTP status"),
        property("Type", "Edm.String", false, "The type of the body"),
    ];
    let part = vec![
        property("Name", "Edm.String", false, "The name of the part"),
        property("Type", "Edm.String", false, "Edm.Binary for a file, Edm.String for text"),
        property("Required", "Edm.Boolean", false, "Whether it must be sent"),
    ];
    let call = CALL
        .into_iter()
        .map(|(name, ty, meaning)| property(name, ty, !ty.starts_with("Collection("), meaning))
        .collect();
    let calls = CALLS.into_iter().map(|(name, meaning)| property(name, "Codegen.CallType", true, meaning)).collect();
    Schema {
        namespace: NAMESPACE.to_owned(),
        alias: Some(ALIAS.to_owned()),
        structured_types: vec![
            complex("AnswerType", "An answer by its status", answer),
            complex("CallType", "What is out of the usual about one call; what is usual is left out", call),
            complex("CallsType", "What is out of the usual about the calls on a set", calls),
            complex("PartType", "A part of a form", part),
        ],
        terms: terms.collect(),
        annotations: described("Terms for code generators: facts about HTTP calls that CSDL takes for granted"),
        ..Schema::default()
    }
}
