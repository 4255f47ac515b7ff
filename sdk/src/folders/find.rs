//! Finding a folder.

use std::future::IntoFuture;
use std::time::Instant;

use futures_core::future::BoxFuture;

use super::info::FolderInfo;
use crate::FolderRef;
use crate::client::Client;
use crate::lookup::{CANDIDATES, only};
use crate::odata::{Filter, LookupError, Result};
use crate::types::{Folder, folder};
use crate::{EntitySets as _, odata};

/// A look-up of a folder. It is data until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a look-up does nothing until it is awaited"]
pub struct FindFolder {
    client: Client,
    folder: FolderRef,
    fresh: bool,
}

impl Client {
    /// Finds a folder by its path (`Finance/Invoices`), its name, its key or its id.
    ///
    /// A name alone finds a folder at any depth, if only one has it; a folder at the top goes first. Slashes at the
    /// ends of a path do not matter.
    ///
    /// What was found is kept for ten minutes, for this client and its clones; [`forget_folders`](Self::forget_folders)
    /// and [`FindFolder::fresh`] look anew.
    ///
    /// Asks `GET /Folders`: scope `OR.Folders.Read`.
    ///
    /// # Errors
    /// [`Error::Lookup`](odata::Error::Lookup) where no folder is found, with names that are like it, and where a name
    /// is that of several folders, with their paths.
    pub fn find_folder(&self, folder: impl Into<FolderRef>) -> FindFolder {
        let folder = match folder.into() {
            FolderRef::Path(path) => FolderRef::Path(path.trim().trim_matches('/').to_owned()),
            other => other,
        };
        FindFolder { client: self.clone(), folder, fresh: false }
    }

    /// Forgets the folders that were found: after folders were moved or renamed.
    #[inline]
    pub fn forget_folders(&self) {
        self.folders.clear();
    }
}

impl FindFolder {
    /// Asks the service even where the folder was found before.
    #[inline]
    pub fn fresh(self) -> Self {
        Self { fresh: true, ..self }
    }

    async fn find(self) -> Result<FolderInfo> {
        let cache = &self.client.folders;
        if !self.fresh
            && let Some(found) = cache.get(&self.folder, Instant::now())
        {
            return Ok(found);
        }
        let rows = self.client.folders().query().filter(self.filter()).await?.into_iter();
        let mut found: Vec<FolderInfo> = rows.map(FolderInfo::from).collect();
        if let FolderRef::Path(path) = &self.folder
            && let Some(exact) = found.iter().position(|folder| folder.path.eq_ignore_ascii_case(path))
        {
            found = vec![found.swap_remove(exact)];
        }
        let error = LookupError::none("folder", self.name());
        let found = only(found, error, |folder| folder.path.clone(), self.paths()).await?;
        cache.put(self.folder, found.clone(), Instant::now());
        Ok(found)
    }

    #[inline]
    fn filter(&self) -> Filter<Folder> {
        match &self.folder {
            FolderRef::Id(id) => folder::ID.eq(*id),
            FolderRef::Key(key) => folder::KEY.eq(*key),
            FolderRef::Path(path) if path.contains('/') => folder::FULLY_QUALIFIED_NAME.eq(path.as_str()),
            FolderRef::Path(name) => {
                folder::FULLY_QUALIFIED_NAME.eq(name.as_str()).or(folder::DISPLAY_NAME.eq(name.as_str()))
            }
        }
    }

    #[inline]
    fn name(&self) -> String {
        match &self.folder {
            FolderRef::Id(id) => id.to_string(),
            FolderRef::Key(key) => key.to_string(),
            FolderRef::Path(path) => path.clone(),
        }
    }

    /// The paths of the folders that there are.
    async fn paths(&self) -> odata::Result<Vec<String>> {
        if !matches!(self.folder, FolderRef::Path(_)) {
            return Ok(Vec::new());
        }
        let rows = self.client.folders().query().select((folder::FULLY_QUALIFIED_NAME,)).top(CANDIDATES).await?;
        Ok(rows.into_iter().filter_map(|(path,)| path).collect())
    }
}

impl IntoFuture for FindFolder {
    type Output = Result<FolderInfo>;
    type IntoFuture = BoxFuture<'static, Result<FolderInfo>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.find())
    }
}
