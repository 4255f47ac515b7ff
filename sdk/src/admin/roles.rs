//! Roles by their names.

use crate::EntitySets as _;
use crate::client::Client;
use crate::lookup::near;
use crate::odata::{LookupError, Result};
use crate::types::role;

/// The ids of roles, with their names as the service writes them. Case does not matter.
pub(super) async fn named<'a>(client: &Client, names: impl IntoIterator<Item = &'a str>) -> Result<Vec<(i32, String)>> {
    let names: Vec<&str> = names.into_iter().collect();
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let rows = client.roles().query().select((role::ID, role::NAME)).all().await?;
    let known: Vec<(i32, String)> = rows.into_iter().filter_map(|(id, name)| Some((id, name?))).collect();
    let find = |name: &str| {
        let exact = known.iter().find(|(_, known)| known == name);
        let found = exact.or_else(|| known.iter().find(|(_, known)| known.to_lowercase() == name.to_lowercase()));
        found.cloned().ok_or_else(|| {
            let mut error = LookupError::none("role", name);
            error.near = near(name, known.iter().map(|(_, known)| known.clone()));
            error.into()
        })
    };
    names.into_iter().map(find).collect()
}
