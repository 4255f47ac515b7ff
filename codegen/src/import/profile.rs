//! What the importer has to be told about one family of descriptions, because they do not say it.

/// A member that holds a secret.
#[derive(Clone, Copy, Debug)]
pub struct SecretName {
    /// The name of the property or parameter, without regard to case.
    pub name: &'static str,
    /// Why it is one.
    pub reason: &'static str,
}

/// The conventions of one service's descriptions.
#[derive(Clone, Copy, Debug)]
pub struct Profile {
    /// The path that all OData paths begin with, with a slash at its end: `/odata/`.
    pub root: &'static str,
    /// The namespace of the types.
    pub types_namespace: &'static str,
    /// The namespace of the entity container.
    pub container_namespace: &'static str,
    /// The name of the entity container.
    pub container: &'static str,
    /// The ending of type names that says nothing: `Dto`.
    pub type_suffix: &'static str,
    /// How the names of schemas begin that stand for OData's own envelope around a value.
    pub envelopes: &'static [&'static str],
    /// The scheme of OAuth scopes in permissions.
    pub oauth_scheme: &'static str,
    /// The scheme of the service's own permissions.
    pub permission_scheme: &'static str,
    /// Members that hold secrets.
    pub secrets: &'static [SecretName],
    /// The namespace of the schema that holds the annotations.
    pub annotations_namespace: &'static str,
    /// The comment at the head of the service's document.
    pub document_comment: &'static str,
    /// The comment at the head of the annotations.
    pub annotations_comment: &'static str,
}
