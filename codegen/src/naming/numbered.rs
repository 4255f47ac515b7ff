//! Members of a type that would have one name in Rust: all but the first get numbers.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;

use super::collision::rename;
use super::namer::{Namer, group};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::model::{QName, Source};

/// A member of a type, on its way to a name.
pub(super) struct Member<'m> {
    /// The type that declares it.
    pub(super) owner: QName,
    pub(super) declared: &'m str,
    pub(super) source: &'m Source,
    /// The name that follows from the declaration.
    pub(super) name: String,
}

impl Namer<'_> {
    /// Rust names for the members of a type: those that would be equal, or equal in upper case, get numbers.
    pub(super) fn numbered(&mut self, members: Vec<Member<'_>>, upper: bool) -> Vec<(String, String)> {
        let folded = |name: &str| if upper { name.to_uppercase() } else { name.to_owned() };
        let mut named = Vec::with_capacity(members.len());
        let mut taken: BTreeSet<String> = members.iter().map(|member| folded(&member.name)).collect();
        let groups = group(members.into_iter().map(|member| (folded(&member.name), member)));
        for mut group in groups.into_values() {
            group.sort_by_key(|member| (member.declared.to_upper_camel_case() != *member.declared, member.declared));
            let first = group[0].declared;
            let mut number = 1;
            for (i, Member { owner, declared, source, name }) in group.into_iter().enumerate() {
                if i == 0 {
                    named.push((declared.to_owned(), name));
                    continue;
                }
                let free = loop {
                    number += 1;
                    let free = with_number(&name, number);
                    if taken.insert(folded(&free)) {
                        break free;
                    }
                };
                // What a type inherits is told once.
                let key = format!("{owner}/{declared}");
                if self.warned.insert(key.clone()) {
                    let message =
                        format!("`{declared}` and `{first}` would both be `{name}` in Rust; it is named `{free}`");
                    let help = format!("for another name, under [rename] in codegen.toml: {}", rename(&key, &free));
                    let diagnostic =
                        Diagnostic::new(Severity::Warning, Code::NameCollision, &source.file, source.at, message);
                    self.diagnostics.push(diagnostic.within([&owner.namespace, &owner.name]).help(help));
                }
                named.push((declared.to_owned(), free));
            }
        }
        named
    }
}

/// A name with a number behind it, as Rust spells both: `start_time_2`, `Running2`.
fn with_number(name: &str, number: usize) -> String {
    let name = name.trim_end_matches('_');
    let apart = name.starts_with(char::is_lowercase) || name.ends_with(|last: char| last.is_ascii_digit());
    format!("{name}{}{number}", if apart { "_" } else { "" })
}
