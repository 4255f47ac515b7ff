//! Settings that become names and paths in the code.

use std::collections::BTreeMap;

use serde::de::Error;
use serde::{Deserialize, Deserializer};

use super::Config;
use crate::diagnostic::{Code, Diagnostic, Position, Severity};
use crate::naming::is_name;

/// What is wrong with a name.
fn check_name(text: &str) -> Result<(), String> {
    if is_name(text) { Ok(()) } else { Err(format!("`{text}` is no name in Rust")) }
}

/// What is wrong with a path.
fn check_path(text: &str) -> Result<(), String> {
    match syn::parse_str::<syn::Path>(text) {
        Ok(_) => Ok(()),
        Err(_) => Err(format!("`{text}` is no path of Rust, as `crate::odata` is one")),
    }
}

pub(super) fn name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    checked(deserializer, check_name)
}

pub(super) fn path<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    checked(deserializer, check_path)
}

pub(super) fn names<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, String>, D::Error> {
    #[derive(Deserialize)]
    struct Name(#[serde(deserialize_with = "name")] String);

    let names = BTreeMap::<String, Name>::deserialize(deserializer)?;
    Ok(names.into_iter().map(|(key, Name(name))| (key, name)).collect())
}

fn checked<'de, D: Deserializer<'de>>(
    deserializer: D,
    check: fn(&str) -> Result<(), String>,
) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    check(&text).map_err(D::Error::custom)?;
    Ok(text)
}

impl Config {
    /// Checks settings that a program made, as those of a file are checked while it is read.
    pub(crate) fn check(&self) -> Result<(), Diagnostic> {
        let contract = self.contract.iter().flat_map(|contract| [&contract.generated, &contract.runtime]);
        let paths = contract.chain([&self.runtime]).try_for_each(|path| check_path(path));
        let names = || self.rename.values().chain([&self.container_trait]).try_for_each(|name| check_name(name));
        paths.and_then(|()| names()).map_err(|message| {
            let at = Position { line: 1, column: 1 };
            Diagnostic::new(Severity::Error, Code::BadSetting, "codegen.toml", at, message)
        })
    }
}
