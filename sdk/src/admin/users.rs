//! Users, and the roles that they have in the tenant.

use super::roles;
use crate::EntitySets as _;
use crate::client::Client;
use crate::lookup::{CANDIDATES, only};
use crate::odata::{LookupError, Result};
use crate::types::{User, UserType, user};

/// What is known of a user.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserInfo {
    /// The id.
    pub id: i64,
    /// The name to sign in with.
    pub user_name: String,
    /// The name to address somebody by.
    pub full_name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// A person, a robot account, a group, an application.
    pub kind: Option<UserType>,
    /// The names of the roles, sorted.
    pub roles: Vec<String>,
}

impl From<User> for UserInfo {
    #[inline]
    fn from(user: User) -> Self {
        // Some versions tell of roles by the list, some by what is expanded.
        let expanded = user.user_roles.into_iter().flatten().filter_map(|role| role.role_name);
        let mut roles: Vec<String> = user.roles_list.into_iter().flatten().chain(expanded).collect();
        roles.sort();
        roles.dedup();
        Self {
            id: user.id,
            user_name: user.user_name.unwrap_or_default(),
            full_name: user.full_name,
            email: user.email_address,
            kind: user.type_,
            roles,
        }
    }
}

/// One user, by the name to sign in with or the e-mail address. It is a name until a method of it is awaited.
#[derive(Clone, Debug)]
pub struct UserHandle {
    client: Client,
    name: String,
}

impl Client {
    /// The user of this name or e-mail address. Nothing is sent.
    pub fn user(&self, name: impl Into<String>) -> UserHandle {
        UserHandle { client: self.clone(), name: name.into() }
    }

    /// All users with their roles.
    ///
    /// Scope `OR.Users.Read`.
    pub async fn user_list(&self) -> Result<Vec<UserInfo>> {
        let users = self.users().query().expand(user::USER_ROLES).all().await?;
        Ok(users.into_iter().map(UserInfo::from).collect())
    }
}

impl UserHandle {
    /// What is known of the user.
    ///
    /// Scope `OR.Users.Read`.
    pub async fn info(&self) -> Result<UserInfo> {
        let name = self.name.as_str();
        let named = user::USER_NAME.eq(name).or(user::EMAIL_ADDRESS.eq(name));
        let found = self.client.users().query().filter(named).expand(user::USER_ROLES).await?;
        let found = found.into_iter().map(UserInfo::from).collect();
        let names = async {
            let rows = self.client.users().query().select((user::USER_NAME,)).top(CANDIDATES).await?;
            Ok(rows.into_iter().filter_map(|(name,)| name).collect())
        };
        let describe = |info: &UserInfo| format!("{}, number {}", info.user_name, info.id);
        only(found, LookupError::none("user", name), describe, names).await
    }

    /// Gives the user one role more, by its name. To give one that is there already changes nothing.
    ///
    /// Scope `OR.Users`.
    pub async fn add_role(&self, role: &str) -> Result<()> {
        self.toggle(role, true).await
    }

    /// Takes one role away from the user, by its name. To take one that is not there changes nothing.
    ///
    /// Scope `OR.Users`.
    pub async fn remove_role(&self, role: &str) -> Result<()> {
        self.toggle(role, false).await
    }

    async fn toggle(&self, role: &str, on: bool) -> Result<()> {
        let role = roles::named(&self.client, [role]).await?.remove(0).1;
        let user = self.info().await?;
        if user.roles.contains(&role) == on {
            return Ok(());
        }
        self.client.users().by_key(user.id).toggle_role(role, on).await
    }

    /// Gives the user these roles and no others, by their names.
    ///
    /// Scope `OR.Users`.
    ///
    /// # Errors
    /// [`Error::Lookup`](crate::Error::Lookup) where there is no such user or role; then nothing is changed.
    pub async fn set_roles<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> Result<()> {
        let ids = roles::named(&self.client, names).await?.into_iter().map(|(id, _)| id).collect();
        let user = self.info().await?;
        self.client.users().by_key(user.id).assign_roles(ids).await
    }
}
