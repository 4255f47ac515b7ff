//! The robot that a value is for.

use secrecy::SecretString;

use crate::EntitySets as _;
use crate::folder::InFolder;
use crate::lookup::{CANDIDATES, only};
use crate::odata::{LookupError, Result};
use crate::types::robot;

/// Names a robot.
#[derive(Clone, Debug)]
pub enum RobotRef {
    /// By its id.
    Id(i64),
    /// By its name, which is looked up in the folder.
    Name(String),
    /// By its license key, as robots name themselves.
    Key(SecretString),
}

impl From<i64> for RobotRef {
    #[inline]
    fn from(id: i64) -> Self {
        Self::Id(id)
    }
}

impl From<&str> for RobotRef {
    #[inline]
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<&String> for RobotRef {
    #[inline]
    fn from(name: &String) -> Self {
        Self::Name(name.clone())
    }
}

impl From<String> for RobotRef {
    #[inline]
    fn from(name: String) -> Self {
        Self::Name(name)
    }
}

impl From<SecretString> for RobotRef {
    #[inline]
    fn from(key: SecretString) -> Self {
        Self::Key(key)
    }
}

/// The id of the robot `name` in a folder.
pub(super) async fn id_of(folder: &InFolder, name: &str) -> Result<i64> {
    let found = folder.robots().query().filter(robot::NAME.eq(name)).select((robot::ID, robot::USERNAME)).await?;
    let names = async {
        let rows = folder.robots().query().select((robot::NAME,)).top(CANDIDATES).await?;
        Ok(rows.into_iter().filter_map(|(name,)| name).collect())
    };
    let error = LookupError::none("robot", name).within(folder.folder());
    let describe = |(id, user): &(i64, Option<String>)| match user {
        Some(user) => format!("{id}, of {user}"),
        None => id.to_string(),
    };
    Ok(only(found.into_iter().collect(), error, describe, names).await?.0)
}
