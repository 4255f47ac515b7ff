//! What an asset holds.

use secrecy::SecretString;

use crate::types::AssetValueType;

/// What an asset holds. `Debug` shows no password and no secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AssetValue {
    /// `Text`.
    Text(String),
    /// `Bool`.
    Bool(bool),
    /// `Integer`: 32 bits.
    Integer(i32),
    /// `Credential`, or `WindowsCredential`.
    Credential(Credential),
    /// `Secret`; without its text where it was read without being a robot.
    Secret(Option<SecretString>),
    /// A type of asset that is not read here, with the text that the service shows of it. It cannot be written.
    Other {
        /// The type.
        value_type: AssetValueType,
        /// What the service shows.
        text: Option<String>,
    },
}

/// A user name with its password.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Credential {
    /// The user name.
    pub username: String,
    /// The password. Plain reads give none; to write without one leaves the password as it is.
    pub password: Option<SecretString>,
}

impl Credential {
    /// A user name with its password.
    pub fn new(username: impl Into<String>, password: SecretString) -> Self {
        Self { username: username.into(), password: Some(password) }
    }

    /// A user name, for an asset that keeps the password that it has.
    pub fn username(username: impl Into<String>) -> Self {
        Self { username: username.into(), password: None }
    }
}

impl AssetValue {
    /// The type of an asset that holds this.
    #[inline]
    pub fn value_type(&self) -> AssetValueType {
        match self {
            Self::Text(_) => AssetValueType::Text,
            Self::Bool(_) => AssetValueType::Bool,
            Self::Integer(_) => AssetValueType::Integer,
            Self::Credential(_) => AssetValueType::Credential,
            Self::Secret(_) => AssetValueType::Secret,
            Self::Other { value_type, .. } => value_type.clone(),
        }
    }

    /// Why an asset cannot be made of this, or nothing.
    #[inline]
    pub(super) fn not_whole(&self) -> Option<&'static str> {
        match self {
            Self::Credential(Credential { password: None, .. }) => {
                Some("it is not there yet, and a credential begins with a password: use `Credential::new`")
            }
            other => other.not_writable(),
        }
    }

    /// Why this cannot be written, or nothing.
    #[inline]
    pub(super) fn not_writable(&self) -> Option<&'static str> {
        match self {
            Self::Secret(None) => Some("a secret needs its text"),
            Self::Other { .. } => Some("assets of this type are written by `assets().replace(…)`"),
            _ => None,
        }
    }
}

impl From<&str> for AssetValue {
    #[inline]
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for AssetValue {
    #[inline]
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for AssetValue {
    #[inline]
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for AssetValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i32> for AssetValue {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value)
    }
}

impl From<Credential> for AssetValue {
    #[inline]
    fn from(credential: Credential) -> Self {
        Self::Credential(credential)
    }
}

impl From<SecretString> for AssetValue {
    #[inline]
    fn from(secret: SecretString) -> Self {
        Self::Secret(Some(secret))
    }
}
