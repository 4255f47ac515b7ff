// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Assets`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `Assets`, of [`Asset`](types::Asset).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Assets(odata::Resource);

impl Assets {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Assets"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Assets`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Assets` or `OR.Assets.Read`.
    ///
    /// Orchestrator permissions: `Assets.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it. Use GetFiltered")]
    #[inline]
    pub fn query(&self) -> odata::Query<types::Asset> {
        self.0.get("Assets.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /Assets({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Assets` or `OR.Assets.Read`.
    ///
    /// Orchestrator permissions: `Assets.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::Asset> {
        self.0.entity(key).get("Assets.Read").takes(CONTEXT).one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /Assets`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Assets` or `OR.Assets.Write`.
    ///
    /// Orchestrator permissions: `Assets.Create`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::Asset>) -> odata::Call<types::Asset> {
        self.0.post("Assets.Create").takes(CONTEXT).entity(entity.borrow()).call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /Assets({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Assets` or `OR.Assets.Write`.
    ///
    /// Orchestrator permissions: `Assets.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(&self, key: i64, entity: impl Borrow<types::Asset>) -> odata::Call<Option<types::Asset>> {
        self.0
            .entity(key)
            .put("Assets.Replace")
            .takes(CONTEXT)
            .entity(entity.borrow())
            .call()
    }

    /// Changes one entity: reads it, changes what was read, and sends it back as a whole.
    ///
    /// Takes a [`get`](Self::get) and a [`replace`](Self::replace), and needs what they need.
    #[inline]
    pub fn update(
        &self,
        key: i64,
        change: impl FnOnce(&mut types::Asset) + Send + 'static,
    ) -> odata::Update<types::Asset> {
        let entity = self.0.entity(key);
        entity
            .get("Assets.Read")
            .takes(CONTEXT)
            .update(entity.put("Assets.Replace").takes(CONTEXT), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /Assets({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Assets` or `OR.Assets.Write`.
    ///
    /// Orchestrator permissions: `Assets.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("Assets.Delete").takes(CONTEXT).call()
    }

    /// Calls the function `GetAssetsAcrossFolders`.
    ///
    /// `GET /Assets/UiPath.Server.Configuration.OData.GetAssetsAcrossFolders`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Assets` or `OR.Assets.Read`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_assets_across_folders(&self) -> AssetsGetAssetsAcrossFolders {
        AssetsGetAssetsAcrossFolders::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetAssetsAcrossFolders")
                .get("Assets.GetAssetsAcrossFolders")
                .takes(CONTEXT)
                .cap(1000),
        )
    }

    /// Calls the function `GetFiltered`.
    ///
    /// `GET /Assets/UiPath.Server.Configuration.OData.GetFiltered`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Assets` or `OR.Assets.Read`.
    ///
    /// Orchestrator permissions: `Assets.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_filtered(&self) -> odata::Query<types::Asset> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetFiltered")
            .get("Assets.GetFiltered")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }

    /// Calls the function `GetFoldersForAsset`.
    ///
    /// `GET /Assets/UiPath.Server.Configuration.OData.GetFoldersForAsset(id={id})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Assets` or `OR.Assets.Read`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_folders_for_asset(&self, id: i64) -> odata::Get<types::AccessibleFolders> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetFoldersForAsset")
            .arg("id", id)
            .end()
            .get("Assets.GetFoldersForAsset")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the function `GetRobotAsset`.
    ///
    /// `GET /Assets/UiPath.Server.Configuration.OData.GetRobotAsset(robotId={robotId},assetName={assetName})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Assets` or `OR.Assets.Read`.
    ///
    /// Orchestrator permissions: `Assets.View`.
    ///
    /// Documented statuses: 200, 400, 404.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it. Use GetRobotAssetByNameForRobotKey")]
    #[inline]
    pub fn get_robot_asset(
        &self,
        robot_id: impl Into<String>,
        asset_name: impl Into<String>,
    ) -> odata::Get<types::UserAsset> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetRobotAsset")
            .arg::<String>("robotId", robot_id.into())
            .arg::<String>("assetName", asset_name.into())
            .end()
            .get("Assets.GetRobotAsset")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the action `GetRobotAssetByNameForRobotKey`.
    ///
    /// `POST /Assets/UiPath.Server.Configuration.OData.GetRobotAssetByNameForRobotKey`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Assets` or `OR.Assets.Write`.
    ///
    /// Orchestrator permissions: `Assets.View`.
    ///
    /// Documented statuses: 200, 400, 404.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_robot_asset_by_name_for_robot_key(
        &self,
        asset_name: impl Into<String>,
        robot_key: impl Into<String>,
    ) -> AssetsGetRobotAssetByNameForRobotKey {
        AssetsGetRobotAssetByNameForRobotKey::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetRobotAssetByNameForRobotKey")
                .post("Assets.GetRobotAssetByNameForRobotKey")
                .takes(CONTEXT)
                .param::<String>("assetName", asset_name.into())
                .param::<String>("robotKey", robot_key.into()),
        )
    }

    /// Calls the function `GetRobotAssetByRobotId`.
    ///
    /// `GET /Assets/UiPath.Server.Configuration.OData.GetRobotAssetByRobotId(robotId={robotId},assetName={assetName})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Assets` or `OR.Assets.Read`.
    ///
    /// Orchestrator permissions: `Assets.View`.
    ///
    /// Documented statuses: 200, 400, 404.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_robot_asset_by_robot_id(
        &self,
        robot_id: i64,
        asset_name: impl Into<String>,
    ) -> odata::Get<types::UserAsset> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetRobotAssetByRobotId")
            .arg("robotId", robot_id)
            .arg::<String>("assetName", asset_name.into())
            .end()
            .get("Assets.GetRobotAssetByRobotId")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the action `SetRobotAssetByRobotKey`.
    ///
    /// `POST /Assets/UiPath.Server.Configuration.OData.SetRobotAssetByRobotKey`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Assets` or `OR.Assets.Write`.
    ///
    /// Orchestrator permissions: `Assets.Edit`.
    ///
    /// Documented statuses: 204, 400, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn set_robot_asset_by_robot_key(
        &self,
        robot_asset: types::UserAsset,
        robot_key: impl Into<String>,
    ) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.SetRobotAssetByRobotKey")
            .post("Assets.SetRobotAssetByRobotKey")
            .takes(CONTEXT)
            .param("robotAsset", robot_asset)
            .param::<String>("robotKey", robot_key.into())
            .call()
    }

    /// Calls the action `ShareToFolders`.
    ///
    /// `POST /Assets/UiPath.Server.Configuration.OData.ShareToFolders`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Assets` or `OR.Assets.Write`.
    ///
    /// Documented statuses: 204, 404, 409.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn share_to_folders(&self) -> AssetsShareToFolders {
        AssetsShareToFolders::new(
            self.0
                .at("UiPath.Server.Configuration.OData.ShareToFolders")
                .post("Assets.ShareToFolders")
                .takes(CONTEXT),
        )
    }
}

odata::query! {
    /// The call `Assets.GetAssetsAcrossFolders` of [`Assets`], with its optional arguments.
    pub struct AssetsGetAssetsAcrossFolders: types::Asset, odata::Paged {
        /// Query option `excludeFolderId`.
        option exclude_folder_id: i64 = "excludeFolderId",
    }
}

odata::get! {
    /// The call `Assets.GetRobotAssetByNameForRobotKey` of [`Assets`], with its optional arguments.
    pub struct AssetsGetRobotAssetByNameForRobotKey: types::UserAsset {
        /// Parameter `supportsCredentialsProxyDisconnected`.
        param supports_credentials_proxy_disconnected: bool = "supportsCredentialsProxyDisconnected",
    }
}

odata::call! {
    /// The call `Assets.ShareToFolders` of [`Assets`], with its optional arguments.
    pub struct AssetsShareToFolders: () {
        /// Parameter `AssetIds`.
        param asset_ids: Vec<i64> = "AssetIds",
        /// Parameter `ToAddFolderIds`.
        param to_add_folder_ids: Vec<i64> = "ToAddFolderIds",
        /// Parameter `ToRemoveFolderIds`.
        param to_remove_folder_ids: Vec<i64> = "ToRemoveFolderIds",
    }
}
