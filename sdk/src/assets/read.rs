//! Values as Rust types.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

use futures_core::future::BoxFuture;
use secrecy::{ExposeSecret as _, SecretString};

use super::handle::AssetHandle;
use super::members::Members as _;
use super::robot::{RobotRef, id_of};
use super::value::{AssetValue, Credential};
use crate::EntitySets as _;
use crate::odata::{DecodeError, Result};

/// What the value of an asset can be read as.
pub trait FromAsset: Sized + Send + 'static {
    /// What is expected, for errors: `a text`.
    const EXPECTED: &'static str;

    /// The value as a `Self`, if it is one.
    fn from_value(value: AssetValue) -> Option<Self>;
}

macro_rules! from_asset {
    ($($type:ty, $expected:literal: $pattern:pat => $value:expr;)*) => { $(
        impl FromAsset for $type {
            const EXPECTED: &'static str = $expected;

            #[inline]
            fn from_value(value: AssetValue) -> Option<Self> {
                match value {
                    $pattern => Some($value),
                    _ => None,
                }
            }
        }
    )* };
}

from_asset! {
    String, "a text": AssetValue::Text(text) => text;
    bool, "a Bool": AssetValue::Bool(value) => value;
    i32, "an Integer": AssetValue::Integer(value) => value;
    i64, "an Integer": AssetValue::Integer(value) => value.into();
    Credential, "a Credential": AssetValue::Credential(credential) => credential;
    SecretString, "a Secret that is read for a robot": AssetValue::Secret(Some(secret)) => secret;
}

impl FromAsset for AssetValue {
    const EXPECTED: &'static str = "any value";

    #[inline]
    fn from_value(value: AssetValue) -> Option<Self> {
        Some(value)
    }
}

/// A read of an asset's value. It is data until it is awaited.
#[must_use = "a read does nothing until it is awaited"]
pub struct AssetGet<T> {
    asset: AssetHandle,
    robot: Option<RobotRef>,
    value: PhantomData<fn() -> T>,
}

impl<T: FromAsset> AssetGet<T> {
    pub(super) fn new(asset: AssetHandle, robot: Option<RobotRef>) -> Self {
        Self { asset, robot, value: PhantomData }
    }
}

/// The value for everyone, or for a robot.
async fn read(asset: &AssetHandle, robot: Option<RobotRef>) -> Result<AssetValue> {
    let assets = asset.folder.assets();
    let value = match robot {
        None => {
            let entity = asset.entity().await?;
            if entity.has_default_value == Some(false) {
                let message = "it has no value for everyone, only for single robots or users: read it for a robot";
                return Err(unfit(asset, message).into());
            }
            entity.value()
        }
        Some(RobotRef::Id(id)) => assets.get_robot_asset_by_robot_id(id, asset.name()).await?.value(),
        Some(RobotRef::Name(name)) => {
            let id = id_of(&asset.folder, &name).await?;
            assets.get_robot_asset_by_robot_id(id, asset.name()).await?.value()
        }
        Some(RobotRef::Key(key)) => {
            assets.get_robot_asset_by_name_for_robot_key(asset.name(), key.expose_secret()).await?.value()
        }
    };
    value.ok_or_else(|| unfit(asset, "it has no value").into())
}

#[inline]
fn unfit(asset: &AssetHandle, message: &str) -> DecodeError {
    DecodeError::new("Assets.Read", format!("asset `{}` in {}: {message}", asset.name, asset.folder.folder()))
}

impl<T: FromAsset> IntoFuture for AssetGet<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Result<T>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let value = read(&self.asset, self.robot).await?;
            let is = value.value_type();
            let wrong = || unfit(&self.asset, &format!("expected {}, found one of type {is}", T::EXPECTED));
            T::from_value(value).ok_or_else(|| wrong().into())
        })
    }
}

impl<T> fmt::Debug for AssetGet<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssetGet").field("asset", &self.asset).field("robot", &self.robot).finish_non_exhaustive()
    }
}
