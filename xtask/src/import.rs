//! `cargo xtask import <openapi.json>`: rebuilds the metadata from a public API description.

use std::path::PathBuf;

use odata_codegen::csdl;
use odata_codegen::import::{self, Older, Profile, SecretName};

use crate::files;

/// The options of the task.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The API description: OpenAPI 3 or Swagger 2, as JSON.
    description: PathBuf,
    /// The API description of an older version, and how documentation is to name the version; the oldest first. The
    /// annotations then say since which of them everything is known.
    #[arg(long, value_name = "VERSION=FILE", value_parser = older)]
    older: Vec<(String, PathBuf)>,
    /// The folder that the documents are written to.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// What the descriptions of Orchestrator do not say about themselves.
pub(crate) const ORCHESTRATOR: Profile = Profile {
    root: "/odata/",
    types_namespace: "UiPath.Server.Configuration.OData",
    container_namespace: "UiPathODataSvc",
    container: "Container",
    type_suffix: "Dto",
    envelopes: &["ODataValueOf", "ODataResponse["],
    oauth_scheme: "OAuth2",
    permission_scheme: "Orchestrator",
    secrets: &SECRETS,
    annotations_namespace: "UiPathODataSvc.Annotations",
    document_comment: "\
Reconstructed by `cargo xtask import` from the public API description, version {version}.
This is not the service's own document. To put your own server's in its place, run
`cargo xtask fetch` or copy what the server answers at /odata/$metadata over this file;
annotations.edmx applies to either.",
    annotations_comment: "\
Facts that $metadata does not state: which calls each set has, their folder header, query
options, scopes and permissions, page caps, and statuses out of the ordinary.
Reconstructed by `cargo xtask import` from the public API description, version {version}.
An ordinary CSDL document: the generator lays it over any $metadata of the service.",
};

/// Members whose values must not be printed.
const SECRETS: [SecretName; 9] = [
    SecretName { name: "Password", reason: "signs in a user, a robot, a mailbox or a storage account" },
    SecretName { name: "AdminPassword", reason: "signs in the administrator of a new tenant" },
    SecretName { name: "CredentialPassword", reason: "the password in a credential asset" },
    SecretName { name: "SecretValue", reason: "the value of a secret asset" },
    SecretName { name: "ClientSecret", reason: "gets tokens for a machine" },
    SecretName { name: "LicenseKey", reason: "connects a machine or a robot" },
    SecretName { name: "RobotKey", reason: "acts for a robot, as its license key does" },
    SecretName { name: "Secret", reason: "signs the events that a webhook sends" },
    SecretName { name: "BearerToken", reason: "a token as it stands" },
];

/// Reads the description and writes both documents, or neither.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let path = &arguments.description;
    let text = files::read_text(path)?;
    let mut older: Vec<(&str, String, String)> = Vec::new();
    for (version, path) in &arguments.older {
        if older.iter().any(|(known, _, _)| known == version) {
            return Err(format!("--older: the version {version} is given twice"));
        }
        older.push((version, path.display().to_string(), files::read_text(path)?));
    }
    let older: Vec<Older<'_>> = older.iter().map(|(version, file, text)| Older { version, file, text }).collect();
    let imported = import::import_with_versions(&path.display().to_string(), &text, &ORCHESTRATOR, &older)
        .map_err(|error| error.to_string())?;
    let folder = arguments.out.clone().unwrap_or_else(|| files::root().join("metadata"));
    let written = [
        (folder.join("orchestrator.edmx"), csdl::write(&imported.document)),
        (folder.join("annotations.edmx"), csdl::write(&imported.annotations)),
    ];
    files::write_all(&written)?;
    println!("{}", imported.report);
    for (path, _) in &written {
        println!("wrote {}", path.display());
    }
    Ok(())
}

/// `VERSION=FILE`.
fn older(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((version, file)) if !version.trim().is_empty() && !file.is_empty() => {
            Ok((version.trim().to_owned(), PathBuf::from(file)))
        }
        _ => Err("give the version and its description: 2019.10=old.json".to_owned()),
    }
}

#[cfg(test)]
mod tests;
