//! Writing a value: an asset that is not there is made, one that is there is changed at that place only.

use std::future::IntoFuture;

use futures_core::future::BoxFuture;
use secrecy::ExposeSecret as _;

use super::handle::AssetHandle;
use super::members::Members as _;
use super::robot::{RobotRef, id_of};
use super::value::AssetValue;
use crate::EntitySets as _;
use crate::odata::{Error, Result};
use crate::types::{Asset, AssetRobotValue, AssetUserValue, AssetValueType, UserAsset, ValueScope, asset};

/// A value to be set. It is data until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a value is not set until this is awaited"]
pub struct AssetSet {
    asset: AssetHandle,
    whose: Whose,
    value: AssetValue,
    description: Option<String>,
    credential_store: Option<i64>,
}

/// Whom a value is for.
#[derive(Clone, Debug)]
pub(super) enum Whose {
    Everyone,
    Robot(RobotRef),
    /// A user by the id, on one machine or on any.
    User(i64, Option<i64>),
}

/// The same, by ids.
#[derive(Clone, Copy, Debug)]
enum Place {
    Everyone,
    Robot(i64),
    User(i64, Option<i64>),
}

impl AssetSet {
    #[inline]
    pub(super) fn new(asset: AssetHandle, whose: Whose, value: AssetValue) -> Self {
        Self { asset, whose, value, description: None, credential_store: None }
    }

    /// Sets the description too.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self { description: Some(description.into()), ..self }
    }

    /// Keeps the credential or secret in the credential store of this id, where the asset is made anew.
    #[inline]
    pub fn credential_store(self, id: i64) -> Self {
        Self { credential_store: Some(id), ..self }
    }

    /// Sets a user's value for one machine only, by the machine's id.
    #[inline]
    pub fn on_machine(mut self, machine_id: i64) -> Self {
        if let Whose::User(_, machine) = &mut self.whose {
            *machine = Some(machine_id);
        }
        self
    }

    async fn run(self) -> Result<()> {
        if let Some(why) = self.value.not_writable() {
            return Err(self.refused(why));
        }
        let place = match &self.whose {
            Whose::Everyone => Place::Everyone,
            Whose::User(user, machine) => Place::User(*user, *machine),
            Whose::Robot(RobotRef::Id(id)) => Place::Robot(*id),
            Whose::Robot(RobotRef::Name(name)) => Place::Robot(id_of(&self.asset.folder, name).await?),
            Whose::Robot(RobotRef::Key(key)) => return self.set_by_key(key.expose_secret()).await,
        };
        if let Some(found) = self.asset.find().await? {
            return self.change(&found, place).await;
        }
        match self.create(place).await {
            // Somebody made it just now.
            Err(error) if error.is_conflict() => match self.asset.find().await? {
                Some(found) => self.change(&found, place).await,
                None => Err(error),
            },
            made => made,
        }
    }

    /// The service's own call for a robot that is known by its license key. The asset must be there.
    async fn set_by_key(&self, robot_key: &str) -> Result<()> {
        let mut value = UserAsset { name: Some(self.asset.name.clone()), ..UserAsset::default() };
        value.put(&self.value);
        self.asset.folder.assets().set_robot_asset_by_robot_key(value, robot_key).await
    }

    async fn create(&self, place: Place) -> Result<()> {
        if let Some(why) = self.value.not_whole() {
            return Err(self.refused(why));
        }
        let mut asset = Asset {
            name: Some(self.asset.name.clone()),
            value_type: Some(self.value.value_type()),
            value_scope: Some(ValueScope::Global),
            credential_store_id: self.credential_store,
            ..Asset::default()
        };
        self.apply(&mut asset, place);
        self.asset.folder.assets().create(asset).await.map(|_| ())
    }

    async fn change(&self, found: &Asset, place: Place) -> Result<()> {
        let wanted = self.value.value_type();
        let is = found.value_type.clone().unwrap_or_else(|| wanted.clone());
        let fits = is == wanted || (is, &wanted) == (AssetValueType::WindowsCredential, &AssetValueType::Credential);
        if !fits {
            let is = found.value_type.as_ref().map_or("?", AssetValueType::as_str);
            return Err(self.refused(&format!(
                "it is of type {is}, and the type of an asset cannot be changed to {wanted}: delete it first"
            )));
        }
        let set = self.clone();
        let update = self.asset.folder.assets().update(found.id, move |asset| set.apply(asset, place));
        update.expand(asset::ROBOT_VALUES).expand(asset::USER_VALUES).await.map(|_| ())
    }

    /// Puts the value into its place, and leaves all others alone.
    #[inline]
    fn apply(&self, asset: &mut Asset, place: Place) {
        if self.description.is_some() {
            asset.description.clone_from(&self.description);
        }
        match place {
            Place::Everyone => {
                asset.put(&self.value);
                asset.has_default_value = Some(true);
            }
            Place::Robot(robot) => {
                let new = AssetRobotValue {
                    robot_id: Some(robot),
                    value_type: asset.value_type.clone(),
                    ..AssetRobotValue::default()
                };
                let values = asset.robot_values.get_or_insert_default();
                entry(values, |value| value.robot_id == Some(robot), new).put(&self.value);
            }
            Place::User(user, machine) => {
                let new = AssetUserValue {
                    user_id: Some(user),
                    machine_id: machine,
                    value_type: asset.value_type.clone(),
                    ..AssetUserValue::default()
                };
                let values = asset.user_values.get_or_insert_default();
                let same = |value: &AssetUserValue| (value.user_id, value.machine_id) == (Some(user), machine);
                entry(values, same, new).put(&self.value);
            }
        }
        if !matches!(place, Place::Everyone) {
            // An asset of the scope `Global` has no values but the one for everyone.
            if asset.value_scope != Some(ValueScope::PerRobot) {
                asset.has_default_value = Some(asset.id != 0);
                asset.value_scope = Some(ValueScope::PerRobot);
            }
        }
    }

    #[inline]
    fn refused(&self, why: &str) -> Error {
        Error::Input(format!("asset `{}` in {}: {why}", self.asset.name, self.asset.folder.folder()))
    }
}

/// The item that `same` holds for, or `new` at the end.
fn entry<T>(items: &mut Vec<T>, same: impl Fn(&T) -> bool, new: T) -> &mut T {
    let place = items.iter().position(same).unwrap_or_else(|| {
        items.push(new);
        items.len() - 1
    });
    &mut items[place]
}

impl IntoFuture for AssetSet {
    type Output = Result<()>;
    type IntoFuture = BoxFuture<'static, Result<()>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}
