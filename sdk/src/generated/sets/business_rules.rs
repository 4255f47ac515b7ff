// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `BusinessRules`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `BusinessRules`, of [`BusinessRule`](types::BusinessRule).
///
/// Added after 2020.10.
#[derive(Clone, Debug)]
pub struct BusinessRules(odata::Resource);

impl BusinessRules {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "BusinessRules"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /BusinessRules`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.BusinessRules` or `OR.BusinessRules.Read`.
    ///
    /// Orchestrator permissions: `BusinessRules.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn query(&self) -> odata::Query<types::BusinessRule> {
        self.0.get("BusinessRules.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /BusinessRules({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.BusinessRules` or `OR.BusinessRules.Read`.
    ///
    /// Orchestrator permissions: `BusinessRules.View`.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get(&self, key: odata::Guid) -> odata::Get<types::BusinessRule> {
        self.0.entity(key).get("BusinessRules.Read").takes(CONTEXT).one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /BusinessRules`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.BusinessRules` or `OR.BusinessRules.Write`.
    ///
    /// Orchestrator permissions: `BusinessRules.Create`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn create(&self, business_rule: impl Into<String>, file: odata::FilePart) -> odata::Call<types::BusinessRule> {
        self.0
            .post("BusinessRules.Create")
            .takes(CONTEXT)
            .text::<String>("businessRule", business_rule.into())
            .file("file", file)
            .call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /BusinessRules({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.BusinessRules` or `OR.BusinessRules.Write`.
    ///
    /// Orchestrator permissions: `BusinessRules.Edit`.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn replace(&self, key: odata::Guid, business_rule: impl Into<String>) -> BusinessRulesReplace {
        BusinessRulesReplace::new(
            self.0
                .entity(key)
                .put("BusinessRules.Replace")
                .takes(CONTEXT)
                .text::<String>("businessRule", business_rule.into()),
        )
    }

    /// Deletes an entity.
    ///
    /// `DELETE /BusinessRules({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.BusinessRules` or `OR.BusinessRules.Write`.
    ///
    /// Orchestrator permissions: `BusinessRules.Delete`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn delete(&self, key: odata::Guid) -> odata::Call<()> {
        self.0.entity(key).delete("BusinessRules.Delete").takes(CONTEXT).call()
    }

    /// Calls the function `GetBusinessRulesAcrossFolders`.
    ///
    /// `GET /BusinessRules/UiPath.Server.Configuration.OData.GetBusinessRulesAcrossFolders`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.BusinessRules` or `OR.BusinessRules.Read`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_business_rules_across_folders(&self) -> BusinessRulesGetBusinessRulesAcrossFolders {
        BusinessRulesGetBusinessRulesAcrossFolders::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetBusinessRulesAcrossFolders")
                .get("BusinessRules.GetBusinessRulesAcrossFolders")
                .takes(CONTEXT)
                .cap(1000),
        )
    }

    /// Calls the function `GetFoldersForBusinessRule`.
    ///
    /// `GET /BusinessRules/UiPath.Server.Configuration.OData.GetFoldersForBusinessRule(id={id})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.BusinessRules` or `OR.BusinessRules.Read`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_folders_for_business_rule(&self, id: odata::Guid) -> odata::Get<types::AccessibleFolders> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetFoldersForBusinessRule")
            .arg("id", id)
            .end()
            .get("BusinessRules.GetFoldersForBusinessRule")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the function `GetReadUri`.
    ///
    /// `GET /BusinessRules/UiPath.Server.Configuration.OData.GetReadUri(name={name})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.BusinessRules` or `OR.BusinessRules.Read`.
    ///
    /// Orchestrator permissions: `BusinessRules.View`.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_read_uri(&self, name: impl Into<String>) -> BusinessRulesGetReadUri {
        BusinessRulesGetReadUri::new(
            self.0
                .function("UiPath.Server.Configuration.OData.GetReadUri")
                .arg::<String>("name", name.into())
                .end()
                .get("BusinessRules.GetReadUri")
                .takes(CONTEXT),
        )
    }

    /// Calls the function `GetVersionList`.
    ///
    /// `GET /BusinessRules/UiPath.Server.Configuration.OData.GetVersionList(id={id})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.BusinessRules` or `OR.BusinessRules.Read`.
    ///
    /// Orchestrator permissions: `BusinessRules.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_version_list(&self, id: odata::Guid) -> odata::Query<types::BusinessRuleVersion> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetVersionList")
            .arg("id", id)
            .end()
            .get("BusinessRules.GetVersionList")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }

    /// Calls the action `ShareToFolders`.
    ///
    /// `POST /BusinessRules/UiPath.Server.Configuration.OData.ShareToFolders`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.BusinessRules` or `OR.BusinessRules.Write`.
    ///
    /// Documented statuses: 204, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn share_to_folders(&self) -> BusinessRulesShareToFolders {
        BusinessRulesShareToFolders::new(
            self.0
                .at("UiPath.Server.Configuration.OData.ShareToFolders")
                .post("BusinessRules.ShareToFolders")
                .takes(CONTEXT),
        )
    }
}

odata::call! {
    /// The call `BusinessRules.Replace` of [`BusinessRules`], with its optional arguments.
    pub struct BusinessRulesReplace: Option<types::BusinessRule> {
        /// File `file`.
        file file: odata::FilePart = "file",
    }
}

odata::query! {
    /// The call `BusinessRules.GetBusinessRulesAcrossFolders` of [`BusinessRules`], with its optional arguments.
    pub struct BusinessRulesGetBusinessRulesAcrossFolders: types::BusinessRule, odata::Paged {
        /// Query option `excludeFolderId`.
        option exclude_folder_id: i64 = "excludeFolderId",
    }
}

odata::get! {
    /// The call `BusinessRules.GetReadUri` of [`BusinessRules`], with its optional arguments.
    pub struct BusinessRulesGetReadUri: types::BusinessRuleVersionDownloadResponse {
        /// Query option `versionNumber`.
        option version_number: String = "versionNumber",
        /// Query option `expiryInMinutes`.
        option expiry_in_minutes: i32 = "expiryInMinutes",
    }
}

odata::call! {
    /// The call `BusinessRules.ShareToFolders` of [`BusinessRules`], with its optional arguments.
    pub struct BusinessRulesShareToFolders: () {
        /// Parameter `BusinessRuleKeys`.
        param business_rule_keys: Vec<odata::Guid> = "BusinessRuleKeys",
        /// Parameter `ToAddFolderIds`.
        param to_add_folder_ids: Vec<i64> = "ToAddFolderIds",
        /// Parameter `ToRemoveFolderIds`.
        param to_remove_folder_ids: Vec<i64> = "ToRemoveFolderIds",
    }
}
