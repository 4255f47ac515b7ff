//! What is known of a folder.

use uuid::Uuid;

use crate::FolderRef;
use crate::types::{Folder, FolderType, ProvisionType};

/// What is known of a folder. [`Client::in_folder`](crate::Client::in_folder) takes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FolderInfo {
    /// The id, which can change when a tenant is moved.
    pub id: i64,
    /// The key, which stays. Servers before 2020.10 have none.
    pub key: Option<Uuid>,
    /// The name, without the folders that it is in.
    pub name: String,
    /// The names of the folders that it is in, and its own: `Finance/Invoices`.
    pub path: String,
    /// The id of the folder that it is in.
    pub parent_id: Option<i64>,
    /// How accounts and robots get into it.
    pub kind: FolderKind,
}

/// How accounts and robots get into a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FolderKind {
    /// Accounts and machines are assigned to it; jobs start with the strategy `ModernJobsCount`.
    Modern,
    /// Robots and environments are made in it by hand. The cloud has no such folders any more.
    Classic,
    /// The workspace of one account.
    Personal,
}

impl From<Folder> for FolderInfo {
    #[inline]
    fn from(folder: Folder) -> Self {
        let personal = folder.is_personal == Some(true) || folder.folder_type == Some(FolderType::Personal);
        let kind = match folder.provision_type {
            _ if personal => FolderKind::Personal,
            Some(ProvisionType::Manual) => FolderKind::Classic,
            _ => FolderKind::Modern,
        };
        let name = folder.display_name.unwrap_or_default();
        Self {
            id: folder.id,
            key: folder.key,
            path: folder.fully_qualified_name.unwrap_or_else(|| name.clone()),
            name,
            parent_id: folder.parent_id,
            kind,
        }
    }
}

/// By its key where it has one, because keys stay.
impl From<&FolderInfo> for FolderRef {
    #[inline]
    fn from(folder: &FolderInfo) -> Self {
        folder.key.map_or(Self::Id(folder.id), Self::Key)
    }
}

impl From<FolderInfo> for FolderRef {
    #[inline]
    fn from(folder: FolderInfo) -> Self {
        Self::from(&folder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_folders() {
        let kind = |folder: Folder| FolderInfo::from(folder).kind;
        assert_eq!(kind(Folder::default()), FolderKind::Modern);
        let classic = Folder { provision_type: Some(ProvisionType::Manual), ..Folder::default() };
        assert_eq!(kind(classic.clone()), FolderKind::Classic);
        assert_eq!(kind(Folder { is_personal: Some(true), ..classic.clone() }), FolderKind::Personal);
        assert_eq!(kind(Folder { folder_type: Some(FolderType::Personal), ..classic }), FolderKind::Personal);
    }

    #[test]
    fn a_folder_without_a_key_goes_by_its_id() {
        let mut folder = FolderInfo::from(Folder { id: 7, ..Folder::default() });
        assert_eq!(FolderRef::from(&folder), FolderRef::Id(7));
        folder.key = Some(Uuid::from_u128(5));
        assert_eq!(FolderRef::from(folder), FolderRef::Key(Uuid::from_u128(5)));
    }
}
