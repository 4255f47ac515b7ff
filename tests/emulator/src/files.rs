//! Files that clients gave: of buckets, and of packages.

use std::collections::BTreeMap;

use bytes::Bytes;

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct File {
    /// Its media type.
    pub(crate) media: String,
    /// What it holds.
    pub(crate) content: Bytes,
}

/// Files by the place that they belong to, and by their paths there.
#[derive(Debug, Default)]
pub(crate) struct Files(BTreeMap<(String, String), File>);

impl Files {
    pub(crate) fn put(&mut self, place: &str, path: &str, file: File) {
        self.0.insert((place.to_owned(), path.to_owned()), file);
    }

    pub(crate) fn get(&self, place: &str, path: &str) -> Option<&File> {
        self.0.get(&(place.to_owned(), path.to_owned()))
    }

    pub(crate) fn remove(&mut self, place: &str, path: &str) -> Option<File> {
        self.0.remove(&(place.to_owned(), path.to_owned()))
    }

    /// The files of a place, in the order of their paths.
    pub(crate) fn of<'a>(&'a self, place: &'a str) -> impl Iterator<Item = (&'a str, &'a File)> {
        let from = self.0.range((place.to_owned(), String::new())..);
        from.take_while(move |((of, _), _)| of == place).map(|((_, path), file)| (path.as_str(), file))
    }

    /// All files, with their places and paths.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &str, &File)> {
        self.0.iter().map(|((place, path), file)| (place.as_str(), path.as_str(), file))
    }
}
