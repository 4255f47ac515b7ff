//! The container: sets, singletons and imports, with what they can do.

use std::fmt::Write as _;

use super::Author;
use crate::compile::names::Names;

pub(super) const CAPABILITIES: &str = "Org.OData.Capabilities.V1";

impl Author {
    pub(super) fn container(&mut self) {
        let mut names = Names::default();
        let mut children = String::new();
        for _ in 0..self.dice.between(3, 7) {
            let (name, ty) = (names.declared(&mut self.dice), self.one_of(|author| &author.entity_types));
            let (kind, attribute) =
                if self.dice.one_in(5) { ("Singleton", "Type") } else { ("EntitySet", "EntityType") };
            let can = self.capabilities();
            let _ = writeln!(children, "<{kind} Name=\"{name}\" {attribute}=\"{ty}\">{can}</{kind}>");
        }
        for (kind, operation) in std::mem::take(&mut self.unbound) {
            let name = names.declared(&mut self.dice);
            let _ = writeln!(children, "<{kind}Import Name=\"{name}\" {kind}=\"{operation}\"/>");
        }
        let name = self.declared[0].declared(&mut self.dice);
        let _ = writeln!(self.schemas[0], "<EntityContainer Name=\"{name}\">\n{children}</EntityContainer>");
    }

    /// What a set can do, and what its calls take beside.
    fn capabilities(&mut self) -> String {
        let mut out = String::new();
        for term in ["TopSupported", "SkipSupported"] {
            if self.dice.one_in(4) {
                let _ = write!(out, "<Annotation Term=\"{CAPABILITIES}.{term}\" Bool=\"{}\"/>", self.dice.one_in(2));
            }
        }
        for (term, property) in [
            ("FilterRestrictions", "Filterable"),
            ("SortRestrictions", "Sortable"),
            ("ExpandRestrictions", "Expandable"),
            ("CountRestrictions", "Countable"),
            ("SearchRestrictions", "Searchable"),
            ("ReadRestrictions", "Readable"),
            ("InsertRestrictions", "Insertable"),
            ("UpdateRestrictions", "Updatable"),
            ("DeleteRestrictions", "Deletable"),
        ] {
            if self.dice.one_in(2) {
                continue;
            }
            let (can, custom) = (!self.dice.one_in(3), self.custom());
            let _ = write!(
                out,
                "<Annotation Term=\"{CAPABILITIES}.{term}\"><Record>\
                 <PropertyValue Property=\"{property}\" Bool=\"{can}\"/>{custom}</Record></Annotation>"
            );
        }
        out
    }

    /// Headers and query options of the service's own.
    pub(super) fn custom(&mut self) -> String {
        let mut out = String::new();
        for property in ["CustomHeaders", "CustomQueryOptions"] {
            if !self.dice.one_in(3) {
                continue;
            }
            let mut names = Names::default();
            let _ = write!(out, "<PropertyValue Property=\"{property}\"><Collection>");
            for _ in 0..self.dice.between(1, 3) {
                let (name, required) = (names.member(&mut self.dice), self.dice.one_in(3));
                let _ = write!(
                    out,
                    "<Record><PropertyValue Property=\"Name\" String=\"{name}\"/>\
                     <PropertyValue Property=\"Required\" Bool=\"{required}\"/></Record>"
                );
            }
            out.push_str("</Collection></PropertyValue>");
        }
        out
    }
}
