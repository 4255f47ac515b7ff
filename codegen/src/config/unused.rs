//! Settings that name what the metadata does not have: a slip of the pen, or what an older version had.

use super::{Config, position};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Position, Severity};
use crate::model::{HttpCall, QName, Service};

impl Config {
    /// A message about a setting whose value, or a part of it, is `value`.
    pub(crate) fn unused(&self, value: &str, message: String) -> Diagnostic {
        let text = &self.written.text;
        let quoted = [format!("\"{value}\""), format!("'{value}'"), value.to_owned()];
        let at = quoted.iter().find_map(|quoted| text.find(quoted)).unwrap_or_default();
        let file = if self.written.file.is_empty() { "codegen.toml" } else { &self.written.file };
        let at = if text.is_empty() { Position { line: 1, column: 1 } } else { position(text, at) };
        Diagnostic::new(Severity::Warning, Code::UnusedSetting, file, at, message)
    }

    /// Reports the settings that change nothing, since nothing in the metadata is what they speak of.
    pub(crate) fn report_unused(&self, service: &Service, diagnostics: &mut Diagnostics) {
        if let Some(namespace) = self.namespace.as_ref().filter(|name| !service.schemas.contains_key(*name)) {
            let message = format!("`namespace` is `{namespace}`, which no document declares");
            let known: Vec<&str> = service.schemas.keys().map(String::as_str).collect();
            diagnostics.push(self.unused(namespace, message).help(format!("there is {}", known.join(", "))));
        }
        for suffix in self.strip_suffixes.iter().filter(|suffix| !types(service).any(|ty| is_stripped(ty, suffix))) {
            let message = format!("`strip-suffixes` names `{suffix}`, and the name of no type ends in it");
            diagnostics.push(self.unused(suffix, message));
        }
        let takes = |call: &HttpCall, name: &str| call.headers.iter().any(|it| it.name.eq_ignore_ascii_case(name));
        for header in self.context_headers.iter().filter(|name| !calls(service).any(|call| takes(call, name))) {
            let message = format!("`context-headers` names `{header}`, which no call takes");
            let help = "which headers calls take is said by annotations: name the document that has them in `overlays`";
            diagnostics.push(self.unused(header, message).help(help));
        }
    }
}

fn types(service: &Service) -> impl Iterator<Item = &QName> {
    service.structured.keys().chain(service.enums.keys()).chain(service.definitions.keys())
}

fn is_stripped(ty: &QName, suffix: &str) -> bool {
    ty.name.strip_suffix(suffix).is_some_and(|rest| !rest.is_empty())
}

fn calls(service: &Service) -> impl Iterator<Item = &HttpCall> {
    let of_sets = service.sets.iter().chain(&service.resources).flat_map(|set| &set.crud).map(|crud| &crud.call);
    of_sets.chain(service.operations.iter().map(|operation| &operation.call))
}
