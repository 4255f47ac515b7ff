// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Settings`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// The entity set `Settings`, of [`Settings`](types::Settings).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Settings(odata::Resource);

impl Settings {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Settings"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Settings`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Orchestrator permissions: `Settings.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::Settings> {
        self.0.get("Settings.List").cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /Settings({key})`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Orchestrator permissions: `Settings.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: impl Into<String>) -> odata::Call<String> {
        self.0.entity::<String>(key.into()).get("Settings.Read").call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /Settings({key})`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Orchestrator permissions: `Settings.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(
        &self,
        key: impl Into<String>,
        entity: impl Borrow<types::Settings>,
    ) -> odata::Call<Option<types::Settings>> {
        self.0
            .entity::<String>(key.into())
            .put("Settings.Replace")
            .entity(entity.borrow())
            .call()
    }

    /// Calls the action `DeleteBulk`.
    ///
    /// `POST /Settings/UiPath.Server.Configuration.OData.DeleteBulk`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Orchestrator permissions: `Settings.Delete`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn delete_bulk(&self) -> SettingsDeleteBulk {
        SettingsDeleteBulk::new(
            self.0
                .at("UiPath.Server.Configuration.OData.DeleteBulk")
                .post("Settings.DeleteBulk"),
        )
    }

    /// Calls the function `GetActivitySettings`.
    ///
    /// `GET /Settings/UiPath.Server.Configuration.OData.GetActivitySettings`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get_activity_settings(&self) -> odata::Get<types::ActivitySettings> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetActivitySettings")
            .get("Settings.GetActivitySettings")
            .one()
    }

    /// Calls the function `GetAuthenticationSettings`.
    ///
    /// `GET /Settings/UiPath.Server.Configuration.OData.GetAuthenticationSettings`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_authentication_settings(&self) -> odata::Get<types::ResponseDictionary> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetAuthenticationSettings")
            .get("Settings.GetAuthenticationSettings")
            .one()
    }

    /// Calls the function `GetCalendar`.
    ///
    /// `GET /Settings/UiPath.Server.Configuration.OData.GetCalendar`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Orchestrator permissions: `Settings.View`.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it. Use Calendars")]
    #[inline]
    pub fn get_calendar(&self) -> odata::Get<types::Calendar> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetCalendar")
            .get("Settings.GetCalendar")
            .one()
    }

    /// Calls the function `GetExecutionSettingsConfiguration`.
    ///
    /// `GET /Settings/UiPath.Server.Configuration.OData.GetExecutionSettingsConfiguration(scope={scope})`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Orchestrator permissions: `Settings.Edit` or `Robots.Create` or `Robots.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_execution_settings_configuration(
        &self,
        scope: i32,
    ) -> odata::Get<types::ExecutionSettingsConfiguration> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetExecutionSettingsConfiguration")
            .arg("scope", scope)
            .end()
            .get("Settings.GetExecutionSettingsConfiguration")
            .one()
    }

    /// Calls the function `GetLanguages`.
    ///
    /// `GET /Settings/UiPath.Server.Configuration.OData.GetLanguages`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_languages(&self) -> odata::Get<types::ListResultOfLanguageInfo> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetLanguages")
            .get("Settings.GetLanguages")
            .one()
    }

    /// Calls the function `GetLicense`.
    ///
    /// `GET /Settings/UiPath.Server.Configuration.OData.GetLicense`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_license(&self) -> odata::Get<types::License> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetLicense")
            .get("Settings.GetLicense")
            .one()
    }

    /// Calls the function `GetSecureStoreConfiguration`.
    ///
    /// `GET /Settings/UiPath.Server.Configuration.OData.GetSecureStoreConfiguration(storeTypeName={storeTypeName})`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Orchestrator permissions: `Settings.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_secure_store_configuration(
        &self,
        store_type_name: impl Into<String>,
    ) -> SettingsGetSecureStoreConfiguration {
        SettingsGetSecureStoreConfiguration::new(
            self.0
                .function("UiPath.Server.Configuration.OData.GetSecureStoreConfiguration")
                .arg::<String>("storeTypeName", store_type_name.into())
                .end()
                .get("Settings.GetSecureStoreConfiguration"),
        )
    }

    /// Calls the function `GetTimezones`.
    ///
    /// `GET /Settings/UiPath.Server.Configuration.OData.GetTimezones`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_timezones(&self) -> odata::Get<types::ListResultOfNameValue> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetTimezones")
            .get("Settings.GetTimezones")
            .one()
    }

    /// Calls the function `GetUpdateSettings`.
    ///
    /// `GET /Settings/UiPath.Server.Configuration.OData.GetUpdateSettings`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_update_settings(&self) -> odata::Get<types::UpdateSettings> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetUpdateSettings")
            .get("Settings.GetUpdateSettings")
            .one()
    }

    /// Calls the function `GetWebSettings`.
    ///
    /// `GET /Settings/UiPath.Server.Configuration.OData.GetWebSettings`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Read`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_web_settings(&self) -> odata::Get<types::ResponseDictionary> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetWebSettings")
            .get("Settings.GetWebSettings")
            .one()
    }

    /// Calls the action `SetCalendar`.
    ///
    /// `POST /Settings/UiPath.Server.Configuration.OData.SetCalendar`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Orchestrator permissions: `Settings.Edit`.
    ///
    /// Documented statuses: 200.
    ///
    /// Since 2019.10 or before.
    #[deprecated(note = "the service advises against it. Use Calendars")]
    #[inline]
    pub fn set_calendar(&self) -> SettingsSetCalendar {
        SettingsSetCalendar::new(
            self.0
                .at("UiPath.Server.Configuration.OData.SetCalendar")
                .post("Settings.SetCalendar"),
        )
    }

    /// Calls the action `UpdateBulk`.
    ///
    /// `POST /Settings/UiPath.Server.Configuration.OData.UpdateBulk`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Orchestrator permissions: `Settings.Edit`.
    ///
    /// Documented statuses: 200.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn update_bulk(&self) -> SettingsUpdateBulk {
        SettingsUpdateBulk::new(
            self.0
                .at("UiPath.Server.Configuration.OData.UpdateBulk")
                .post("Settings.UpdateBulk"),
        )
    }

    /// Calls the action `UpdateUserSetting`.
    ///
    /// `POST /Settings/UiPath.Server.Configuration.OData.UpdateUserSetting`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Documented statuses: 200.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn update_user_setting(&self, setting: types::Settings) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.UpdateUserSetting")
            .post("Settings.UpdateUserSetting")
            .param("setting", setting)
            .call()
    }

    /// Calls the action `VerifySmtpSetting`.
    ///
    /// `POST /Settings/UiPath.Server.Configuration.OData.VerifySmtpSetting`
    ///
    /// OAuth scopes: `OR.Settings` or `OR.Settings.Write`.
    ///
    /// Orchestrator permissions: `Settings.Edit`.
    ///
    /// Documented statuses: 200, 400.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn verify_smtp_setting(&self, send_to: impl Into<String>) -> SettingsVerifySmtpSetting {
        SettingsVerifySmtpSetting::new(
            self.0
                .at("UiPath.Server.Configuration.OData.VerifySmtpSetting")
                .post("Settings.VerifySmtpSetting")
                .param::<String>("sendTo", send_to.into()),
        )
    }
}

odata::call! {
    /// The call `Settings.DeleteBulk` of [`Settings`], with its optional arguments.
    pub struct SettingsDeleteBulk: () {
        /// Parameter `settingNames`.
        param setting_names: Vec<String> = "settingNames",
    }
}

odata::query! {
    /// The call `Settings.GetSecureStoreConfiguration` of [`Settings`], with its optional arguments.
    pub struct SettingsGetSecureStoreConfiguration: types::ConfigurationEntry, odata::Unpaged {
        /// Query option `proxyId`.
        option proxy_id: i64 = "proxyId",
    }
}

odata::call! {
    /// The call `Settings.SetCalendar` of [`Settings`], with its optional arguments.
    pub struct SettingsSetCalendar: () {
        /// Parameter `ExcludedDates`.
        param excluded_dates: Vec<odata::Timestamp> = "ExcludedDates",
        /// Parameter `TimeZoneId`.
        param time_zone_id: String = "TimeZoneId",
    }
}

odata::call! {
    /// The call `Settings.UpdateBulk` of [`Settings`], with its optional arguments.
    pub struct SettingsUpdateBulk: () {
        /// Parameter `settings`.
        param settings: Vec<types::Settings> = "settings",
    }
}

odata::call! {
    /// The call `Settings.VerifySmtpSetting` of [`Settings`], with its optional arguments.
    pub struct SettingsVerifySmtpSetting: () {
        /// Parameter `smtpSettingModel`.
        param smtp_setting_model: types::SmtpSettingModel = "smtpSettingModel",
    }
}
