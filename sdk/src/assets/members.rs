//! The members that hold a value, in an asset and in its values for robots and users.

use secrecy::{ExposeSecret as _, SecretString};

use super::value::{AssetValue, Credential};
use crate::types::{Asset, AssetRobotValue, AssetUserValue, AssetValueType, UserAsset};

/// What has the members of a value.
pub(super) trait Members {
    /// The value; nothing where its members are empty.
    fn value(self) -> Option<AssetValue>;

    /// Puts `value` into its members, and empties the others. A password that is not given stays as the service has
    /// it: what was read holds none.
    fn put(&mut self, value: &AssetValue);
}

// Not `#[inline]` like what stands around: the library would keep all of them, for each type, for programs to inline.
macro_rules! members {
    ($($type:ident $($text:ident)?),*) => { $(
        impl Members for $type {
            fn value(self) -> Option<AssetValue> {
                #[allow(unused_mut, unused_assignments, reason = "not every type shows its value as a text")]
                let mut text: Option<String> = None;
                $( text = self.$text; )?
                let value_type = self.value_type.unwrap_or_else(|| match () {
                    () if self.bool_value.is_some() => AssetValueType::Bool,
                    () if self.int_value.is_some() => AssetValueType::Integer,
                    () if self.credential_username.is_some() => AssetValueType::Credential,
                    () => AssetValueType::Text,
                });
                Some(match value_type {
                    AssetValueType::Text => AssetValue::Text(self.string_value.or(text)?),
                    AssetValueType::Bool => AssetValue::Bool(self.bool_value?),
                    AssetValueType::Integer => AssetValue::Integer(self.int_value?),
                    AssetValueType::Credential | AssetValueType::WindowsCredential => {
                        let password = self.credential_password.filter(|password| !password.is_empty());
                        let password = password.map(SecretString::from);
                        AssetValue::Credential(Credential { username: self.credential_username?, password })
                    }
                    AssetValueType::Secret => {
                        let secret = self.secret_value.filter(|secret| !secret.is_empty());
                        AssetValue::Secret(secret.map(SecretString::from))
                    }
                    value_type => AssetValue::Other { value_type, text: self.string_value.or(text) },
                })
            }

            fn put(&mut self, value: &AssetValue) {
                (self.string_value, self.bool_value, self.int_value) = (None, None, None);
                // The service works the text out by itself.
                $( self.$text = None; )?
                self.value_type.get_or_insert_with(|| value.value_type());
                match value {
                    AssetValue::Text(text) => self.string_value = Some(text.clone()),
                    AssetValue::Bool(value) => self.bool_value = Some(*value),
                    AssetValue::Integer(value) => self.int_value = Some(*value),
                    AssetValue::Credential(credential) => {
                        self.credential_username = Some(credential.username.clone());
                        let password = credential.password.as_ref();
                        self.credential_password = password.map(|password| password.expose_secret().to_owned());
                    }
                    AssetValue::Secret(secret) => {
                        self.secret_value = secret.as_ref().map(|secret| secret.expose_secret().to_owned());
                    }
                    AssetValue::Other { .. } => {}
                }
            }
        }
    )* };
}

members!(Asset value, AssetRobotValue value, AssetUserValue value, UserAsset);
