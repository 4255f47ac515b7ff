//! Settings of the generator: `codegen.toml`.

mod form;
mod unused;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic, Position, Severity};

/// What `codegen.toml` says. Paths are relative to the file itself.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Config {
    /// The service's metadata document, and those that it refers to.
    pub documents: Vec<String>,
    /// Annotations documents that are laid over them.
    #[serde(default)]
    pub overlays: Vec<String>,
    /// The folder that is written. Files there that the generator has not written are left alone.
    pub output: String,
    /// A file for the public API of the generated code, one item a line.
    #[serde(default)]
    pub api: Option<String>,
    /// A file for calls of everything that is generated, for a contract test.
    #[serde(default)]
    pub contract: Option<Contract>,
    /// The path of the runtime, as seen from the generated code.
    #[serde(default = "default_runtime", deserialize_with = "form::path")]
    pub runtime: String,
    /// The name of the trait that gives a client the entity sets.
    #[serde(default = "default_container_trait", deserialize_with = "form::name")]
    pub container_trait: String,
    /// The command that regenerates, for the heads of the files.
    #[serde(default = "default_command")]
    pub command: String,
    /// The namespace whose types never have to be qualified. If not said, that of the entity container, if it has sets
    /// of its own types; otherwise the one that most sets have their types from.
    #[serde(default)]
    pub namespace: Option<String>,
    /// Endings that type names lose.
    #[serde(default)]
    pub strip_suffixes: Vec<String>,
    /// How enumeration members stand in URLs.
    #[serde(default)]
    pub enum_literals: EnumLiterals,
    /// How arguments of functions that are JSON stand in URLs.
    #[serde(default)]
    pub json_arguments: JsonArguments,
    /// Headers that the client knows by itself, so that they are no arguments of the calls.
    #[serde(default)]
    pub context_headers: Vec<String>,
    /// Rust names for types (`Ns.Type`), members (`Ns.Type/Member`), operations (`Ns.Operation`, or `Import` if
    /// they are unbound) and sets (`Set`), where the rules give none that fits.
    ///
    /// Overloads of an operation share the name that it is given, and are still told apart by their parameters. A
    /// name for one of them alone is given to `Ns.Operation(first,second)`: its parameters as they are declared,
    /// without the one that it is bound by. What has such a method already keeps it: the operation's gets a word more.
    #[serde(default, deserialize_with = "form::names")]
    pub rename: BTreeMap<String, String>,
    /// Where the settings stand, if they were read from a file.
    #[serde(skip)]
    pub written: Written,
}

/// The file that settings were read from, for messages about them; by default none.
#[derive(Clone, Debug, Default)]
pub struct Written {
    file: String,
    text: String,
}

/// Settings are equal wherever they stand.
impl PartialEq for Written {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Written {}

/// Where the calls for a contract test go.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Contract {
    /// The file.
    pub output: String,
    /// The path of the generated module, as seen from there.
    #[serde(deserialize_with = "form::path")]
    pub generated: String,
    /// The path of the runtime, as seen from there.
    #[serde(deserialize_with = "form::path")]
    pub runtime: String,
}

/// How enumeration members stand in URLs.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum EnumLiterals {
    /// `Ns.JobState'Running'`, as OData 4.0 has it.
    #[default]
    Qualified,
    /// `'Running'`.
    Quoted,
}

/// How arguments of functions that are JSON stand in URLs: collections, structured values and geographies.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum JsonArguments {
    /// `Near(place=@place)?@place={…}`, as OData has it.
    #[default]
    Aliased,
    /// `Near(place={…})`, as some services document it.
    Inline,
}

fn default_runtime() -> String {
    "crate::odata".to_owned()
}

fn default_container_trait() -> String {
    "EntitySets".to_owned()
}

fn default_command() -> String {
    "cargo xtask generate".to_owned()
}

impl Config {
    /// Settings for one document, everything else as the defaults have it.
    pub fn new(document: impl Into<String>, output: impl Into<String>) -> Self {
        Self {
            documents: vec![document.into()],
            overlays: Vec::new(),
            output: output.into(),
            api: None,
            contract: None,
            runtime: default_runtime(),
            container_trait: default_container_trait(),
            command: default_command(),
            namespace: None,
            strip_suffixes: Vec::new(),
            enum_literals: EnumLiterals::default(),
            json_arguments: JsonArguments::default(),
            context_headers: Vec::new(),
            rename: BTreeMap::new(),
            written: Written::default(),
        }
    }

    /// Reads `text`, which messages call `file`.
    pub fn parse(file: &str, text: &str) -> Result<Self, Diagnostic> {
        let mut config: Self = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(Position { line: 1, column: 1 }, |span| position(text, span.start));
            Diagnostic::new(Severity::Error, Code::BadSetting, file, at, error.message())
        })?;
        config.written = Written { file: file.to_owned(), text: text.to_owned() };
        Ok(config)
    }
}

fn position(text: &str, offset: usize) -> Position {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Position { line: number(line), column: number(column) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_have_defaults() {
        let config = Config::parse("codegen.toml", "documents = ['a.edmx']\noutput = 'src'").unwrap();
        assert_eq!(config, Config::new("a.edmx", "src"));
    }

    #[test]
    fn what_becomes_code_has_to_be_code() {
        let head = "documents = ['a.edmx']\noutput = 'src'\n";
        for (setting, message) in [
            ("runtime = 'crate odata'", "3:11: error[N004]: `crate odata` is no path of Rust"),
            ("container-trait = 'My Sets'", "3:19: error[N004]: `My Sets` is no name in Rust"),
            ("rename = { 'NS.A' = 'B', 'NS.B' = 'type' }", "3:35: error[N004]: `type` is no name in Rust"),
            (
                "contract = { output = 'c.rs', generated = 'a', runtime = '' }",
                "3:58: error[N004]: `` is no path of Rust",
            ),
        ] {
            let error = Config::parse("codegen.toml", &format!("{head}{setting}")).unwrap_err().to_string();
            assert!(error.starts_with(&format!("codegen.toml:{message}")), "{error}");
        }
    }

    #[test]
    fn a_misspelt_setting_says_where() {
        let error = Config::parse("codegen.toml", "documents = ['a.edmx']\noutput = 'src'\nruntme = 'x'").unwrap_err();
        assert!(error.to_string().starts_with("codegen.toml:3:1: error[N004]: unknown field `runtme`"), "{error}");
    }
}
