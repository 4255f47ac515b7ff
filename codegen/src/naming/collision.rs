//! Declarations that would all have one name, and what tells them apart.

use std::fmt;

/// Declarations of one name, which only `[rename]` can mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Collision {
    pub(crate) what: Colliding,
    /// What `[rename]` calls them.
    pub(crate) keys: Vec<String>,
    /// The name of the first.
    pub(crate) name: String,
}

/// What has one name with others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Colliding {
    Types,
    Sets,
    Imports,
    /// Operations of this set.
    Operations(String),
}

impl fmt::Display for Colliding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Types => f.write_str("types"),
            Self::Sets => f.write_str("sets"),
            Self::Imports => f.write_str("imports"),
            Self::Operations(set) => write!(f, "operations of `{set}`"),
        }
    }
}

impl fmt::Display for Collision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} {} would all be `{}` in Rust", self.what, self.keys.join(", "), self.name)
    }
}

/// A line of `[rename]`.
pub(super) fn rename(key: &str, name: &str) -> String {
    // What TOML would take for the end of the key, or for an escape.
    let key = key.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{key}\" = \"{name}\"")
}

impl Collision {
    /// The lines that mend it, each with a name that nothing has.
    pub(super) fn help(&self, is_taken: impl Fn(&str) -> bool) -> String {
        let other = if self.name.starts_with(char::is_uppercase) { "Other" } else { "_other" };
        let names = (1..).map(|number| match number {
            1 => format!("{}{other}", self.name.trim_end_matches('_')),
            _ => format!("{}{other}{number}", self.name.trim_end_matches('_')),
        });
        let free = names.filter(|name| !is_taken(name));
        let lines = self.keys.iter().skip(1).zip(free).map(|(key, name)| rename(key, &name));
        let lines: Vec<String> = lines.collect();
        match lines.as_slice() {
            [line] => format!("under [rename] in codegen.toml: {line}"),
            lines => format!("under [rename] in codegen.toml:\n    {}", lines.join("\n    ")),
        }
    }
}
