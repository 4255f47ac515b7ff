//! Metadata documents made up by chance: what OData allows, under the names that are hardest to write in Rust.

mod container;

use std::fmt::Write as _;

use self::container::CAPABILITIES;
use super::dice::Dice;
use super::names::Names;

const NAMESPACES: [&str; 2] = ["Made.Up", "Made.Other"];
const PRIMITIVE: &[&str] = &[
    "Boolean",
    "Byte",
    "SByte",
    "Int16",
    "Int32",
    "Int64",
    "Single",
    "Double",
    "Decimal",
    "String",
    "Guid",
    "Date",
    "TimeOfDay",
    "DateTimeOffset",
    "Duration",
    "Binary",
    "Stream",
    "GeographyPoint",
    "Untyped",
];
const KEYS: &[&str] = &["Boolean", "Byte", "Int16", "Int64", "Decimal", "String", "Guid", "Date", "DateTimeOffset"];
const NULLABLE: &[&str] = &["", " Nullable=\"false\"", " Nullable=\"true\""];

/// The document of a seed.
pub(super) fn document(seed: u64) -> String {
    let mut author = Author::new(Dice::new(seed));
    author.enums();
    author.definitions();
    author.complex_types();
    author.entity_types();
    author.operations();
    author.container();
    let schemas = NAMESPACES.iter().zip(&author.schemas).map(|(namespace, content)| {
        format!(
            "<Schema Namespace=\"{namespace}\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">\n{content}</Schema>\n"
        )
    });
    format!(
        "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\n{}\
         </edmx:DataServices></edmx:Edmx>\n",
        schemas.collect::<String>()
    )
}

struct Author {
    dice: Dice,
    /// What stands in each namespace, and the names that are given there.
    schemas: [String; 2],
    declared: [Names; 2],
    /// Names of operations, which may not differ by their namespace only.
    operations: Names,
    enums: Vec<String>,
    definitions: Vec<String>,
    complex_types: Vec<String>,
    entity_types: Vec<String>,
    /// Operations that the container is to import: kind and qualified name.
    unbound: Vec<(&'static str, String)>,
}

impl Author {
    fn new(dice: Dice) -> Self {
        Self {
            dice,
            schemas: Default::default(),
            declared: Default::default(),
            operations: Names::default(),
            enums: Vec::new(),
            definitions: Vec::new(),
            complex_types: Vec::new(),
            entity_types: Vec::new(),
            unbound: Vec::new(),
        }
    }

    /// A name in one of the namespaces: which, the name, and the qualified name.
    fn declare(&mut self) -> (usize, String, String) {
        let at = self.dice.roll(2);
        let name = self.declared[at].declared(&mut self.dice);
        let qualified = format!("{}.{name}", NAMESPACES[at]);
        (at, name, qualified)
    }

    fn one_of(&mut self, of: fn(&Self) -> &[String]) -> String {
        let index = self.dice.roll(of(self).len());
        of(self)[index].clone()
    }

    fn ty(&mut self) -> String {
        match self.dice.roll(20) {
            0..11 => format!("Edm.{}", self.dice.pick(PRIMITIVE)),
            11..14 => self.one_of(|author| &author.enums),
            14..16 => self.one_of(|author| &author.definitions),
            _ => self.one_of(|author| &author.complex_types),
        }
    }

    fn maybe_collection(&mut self, ty: String) -> String {
        if ty != "Edm.Stream" && self.dice.one_in(4) { format!("Collection({ty})") } else { ty }
    }

    fn enums(&mut self) {
        for _ in 0..self.dice.between(2, 5) {
            let (at, name, qualified) = self.declare();
            let flags = self.dice.one_in(3);
            let _ = write!(self.schemas[at], "<EnumType Name=\"{name}\" IsFlags=\"{flags}\">");
            let mut names = Names::default();
            for place in 0..self.dice.between(0, 8) {
                let member = names.member(&mut self.dice);
                let value = if flags { 1 << place } else { place };
                let _ = write!(self.schemas[at], "<Member Name=\"{member}\" Value=\"{value}\"/>");
            }
            self.schemas[at].push_str("</EnumType>\n");
            self.enums.push(qualified);
        }
    }

    fn definitions(&mut self) {
        for _ in 0..self.dice.between(1, 3) {
            let (at, name, qualified) = self.declare();
            let ty = self.dice.pick(KEYS);
            let _ = writeln!(self.schemas[at], "<TypeDefinition Name=\"{name}\" UnderlyingType=\"Edm.{ty}\"/>");
            self.definitions.push(qualified);
        }
    }

    fn complex_types(&mut self) {
        let declared: Vec<_> = (0..self.dice.between(2, 5)).map(|_| self.declare()).collect();
        self.complex_types = declared.iter().map(|(.., qualified)| qualified.clone()).collect();
        for (at, name, _) in declared {
            let open = self.dice.one_in(3);
            let properties = self.properties(&mut Names::default(), 7);
            let _ = writeln!(
                self.schemas[at],
                "<ComplexType Name=\"{name}\" OpenType=\"{open}\">{properties}</ComplexType>"
            );
        }
    }

    fn entity_types(&mut self) {
        let declared: Vec<_> = (0..self.dice.between(4, 9)).map(|_| self.declare()).collect();
        self.entity_types = declared.iter().map(|(.., qualified)| qualified.clone()).collect();
        // The first ones are bases, so that the names of all that they lead to are known.
        let mut bases: Vec<(String, Names)> = Vec::new();
        for (at, name, qualified) in declared {
            let mut head = String::new();
            let mut body = String::new();
            let derives = !bases.is_empty() && self.dice.one_in(3);
            let mut names = if derives {
                let (base, names) = bases.swap_remove(self.dice.roll(bases.len()));
                let _ = write!(head, " BaseType=\"{base}\"");
                names
            } else {
                let mut names = Names::default();
                body.push_str(&self.key(&mut names));
                names
            };
            body.push_str(&self.properties(&mut names, 9));
            for _ in 0..self.dice.roll(4) {
                let target = self.one_of(|author| &author.entity_types);
                let target = self.maybe_collection(target);
                let (name, contains) = (names.member(&mut self.dice), self.dice.one_in(3));
                let _ = write!(
                    body,
                    "<NavigationProperty Name=\"{name}\" Type=\"{target}\" ContainsTarget=\"{contains}\"/>"
                );
            }
            let (open, media) = (self.dice.one_in(5), self.dice.one_in(5));
            let _ = writeln!(
                self.schemas[at],
                "<EntityType Name=\"{name}\"{head} OpenType=\"{open}\" HasStream=\"{media}\">{body}</EntityType>"
            );
            bases.push((qualified, names));
        }
    }

    fn key(&mut self, names: &mut Names) -> String {
        let mut references = String::new();
        let mut properties = String::new();
        for _ in 0..self.dice.between(1, 2) {
            let name = names.member(&mut self.dice);
            let ty = match self.dice.roll(6) {
                0 => self.one_of(|author| &author.enums),
                1 => self.one_of(|author| &author.definitions),
                _ => format!("Edm.{}", self.dice.pick(KEYS)),
            };
            let _ = write!(references, "<PropertyRef Name=\"{name}\"/>");
            let _ = write!(properties, "<Property Name=\"{name}\" Type=\"{ty}\" Nullable=\"false\"/>");
        }
        format!("<Key>{references}</Key>{properties}")
    }

    fn properties(&mut self, names: &mut Names, most: usize) -> String {
        let mut properties = String::new();
        for _ in 0..self.dice.between(0, most) {
            let ty = self.ty();
            let (ty, nullable) = (self.maybe_collection(ty), self.dice.pick(NULLABLE));
            let name = names.member(&mut self.dice);
            let _ = write!(properties, "<Property Name=\"{name}\" Type=\"{ty}\"{nullable}/>");
        }
        properties
    }

    fn operations(&mut self) {
        for _ in 0..self.dice.between(5, 14) {
            let at = self.dice.roll(2);
            let name = self.operations.declared(&mut self.dice);
            let kind = self.dice.pick(&["Action", "Function"]);
            if self.dice.one_in(4) {
                self.operation(at, kind, &name, None);
                self.unbound.push((kind, format!("{}.{name}", NAMESPACES[at])));
                continue;
            }
            let entity = self.one_of(|author| &author.entity_types);
            let all = format!("Collection({entity})");
            let bindings = if self.dice.one_in(4) {
                vec![entity, all]
            } else {
                vec![self.dice.pick(&[&*entity, &all]).to_owned()]
            };
            for binding in bindings {
                self.operation(at, kind, &name, Some(&binding));
            }
        }
    }

    fn operation(&mut self, at: usize, kind: &str, name: &str, binding: Option<&str>) {
        let mut names = Names::default();
        let mut parameters = String::new();
        if let Some(ty) = binding {
            let _ = write!(parameters, "<Parameter Name=\"{}\" Type=\"{ty}\"/>", names.member(&mut self.dice));
        }
        for _ in 0..self.dice.roll(5) {
            let ty = match self.dice.roll(8) {
                0 => self.one_of(|author| &author.entity_types),
                _ => self.ty(),
            };
            let ty = if ty == "Edm.Stream" { "Edm.String".to_owned() } else { self.maybe_collection(ty) };
            let (name, nullable) = (names.member(&mut self.dice), self.dice.pick(NULLABLE));
            let _ = write!(parameters, "<Parameter Name=\"{name}\" Type=\"{ty}\"{nullable}/>");
        }
        let mut answer = String::new();
        if kind == "Function" || self.dice.one_in(2) {
            let ty = if self.dice.one_in(2) { self.one_of(|author| &author.entity_types) } else { self.ty() };
            let (ty, nullable) = (self.maybe_collection(ty), self.dice.pick(NULLABLE));
            let _ = write!(answer, "<ReturnType Type=\"{ty}\"{nullable}/>");
        }
        let custom = self.custom();
        let _ = writeln!(
            self.schemas[at],
            "<{kind} Name=\"{name}\" IsBound=\"{}\">{parameters}{answer}\
             <Annotation Term=\"{CAPABILITIES}.OperationRestrictions\"><Record>{custom}</Record></Annotation></{kind}>",
            binding.is_some()
        );
    }
}
