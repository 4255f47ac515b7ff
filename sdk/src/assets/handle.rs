//! One asset of a folder.

use super::read::{AssetGet, FromAsset};
use super::robot::RobotRef;
use super::value::AssetValue;
use super::write::{AssetSet, Whose};
use crate::EntitySets as _;
use crate::folder::InFolder;
use crate::lookup::{CANDIDATES, only};
use crate::odata::{LookupError, Result};
use crate::types::{Asset, asset};

impl InFolder {
    /// The asset `name` of this folder. Nothing is sent.
    pub fn asset(&self, name: impl Into<String>) -> AssetHandle {
        AssetHandle { folder: self.clone(), name: name.into() }
    }
}

/// One asset of a folder, by its name. It is a name until a method of it is awaited.
#[derive(Clone, Debug)]
pub struct AssetHandle {
    pub(super) folder: InFolder,
    pub(super) name: String,
}

impl AssetHandle {
    /// The name.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Reads the value that is for everyone: as text, `bool`, `i32`, `i64`, [`Credential`](super::Credential) without
    /// its password, or [`AssetValue`] for any.
    ///
    /// Scope `OR.Assets.Read`.
    ///
    /// # Errors
    /// [`Error::Lookup`](crate::Error::Lookup) where there is no such asset, and [`Error::Decode`](crate::Error::Decode)
    /// where it is of another type or has values for single robots and users only.
    pub fn get<T: FromAsset>(&self) -> AssetGet<T> {
        AssetGet::new(self.clone(), None)
    }

    /// Reads the value that a robot gets, with passwords and secrets: its own, that of its user, or that for everyone.
    ///
    /// Scope `OR.Assets.Read`; by the robot's key `OR.Assets.Write`, and `OR.Robots.Read` by its name.
    ///
    /// # Errors
    /// Those of [`get`](Self::get); the service says 404 for an asset that has no value for this robot.
    pub fn get_for_robot<T: FromAsset>(&self, robot: impl Into<RobotRef>) -> AssetGet<T> {
        AssetGet::new(self.clone(), Some(robot.into()))
    }

    /// Sets the value that is for everyone. An asset that is not there is made; one that is there keeps its
    /// description, its tags and the values that it has for robots and users.
    ///
    /// Scope `OR.Assets`.
    ///
    /// # Errors
    /// [`Error::Input`](crate::Error::Input) where the asset is of another type: types of assets stay.
    pub fn set(&self, value: impl Into<AssetValue>) -> AssetSet {
        AssetSet::new(self.clone(), Whose::Everyone, value.into())
    }

    /// Sets the value for one robot, and leaves all other values as they are.
    pub fn set_for_robot(&self, robot: impl Into<RobotRef>, value: impl Into<AssetValue>) -> AssetSet {
        AssetSet::new(self.clone(), Whose::Robot(robot.into()), value.into())
    }

    /// Sets the value for one user by the user's id, as modern folders have it, and leaves all other values as they
    /// are.
    pub fn set_for_user(&self, user_id: i64, value: impl Into<AssetValue>) -> AssetSet {
        AssetSet::new(self.clone(), Whose::User(user_id, None), value.into())
    }

    /// The asset as the service describes it.
    pub async fn entity(&self) -> Result<Asset> {
        let found = self.rows().await?;
        let names = async {
            let rows = self.folder.assets().get_filtered().select((asset::NAME,)).top(CANDIDATES).await?;
            Ok(rows.into_iter().filter_map(|(name,)| name).collect())
        };
        let error = LookupError::none("asset", self.name.as_str()).within(self.folder.folder());
        only(found, error, |asset| asset.id.to_string(), names).await
    }

    /// The asset, if it is there.
    pub(super) async fn find(&self) -> Result<Option<Asset>> {
        Ok(self.rows().await?.into_iter().next())
    }

    async fn rows(&self) -> Result<Vec<Asset>> {
        let named = asset::NAME.eq(self.name.as_str());
        match self.folder.assets().get_filtered().filter(named.clone()).await {
            Ok(page) => Ok(page.into_iter().collect()),
            // Servers before 2021.4 have the plain list only.
            Err(error) if error.is_not_found() => {
                #[expect(deprecated, reason = "newer servers advise against the list, older ones have no other")]
                let list = self.folder.assets().query();
                Ok(list.filter(named).await?.into_iter().collect())
            }
            Err(error) => Err(error),
        }
    }

    /// Deletes the asset with all its values. Answers whether it was there.
    pub async fn delete(&self) -> Result<bool> {
        let Some(asset) = self.find().await? else { return Ok(false) };
        match self.folder.assets().delete(asset.id).await {
            Ok(()) => Ok(true),
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }
}
