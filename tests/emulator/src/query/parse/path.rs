//! Paths through properties, and what can stand at their end.

use odata_codegen::model::{QName, Type};

use super::kinds::{Typed, boolean};
use super::{Parsed, Parser, Subject};
use crate::query::expression::{Expression, Path};
use crate::query::value::Kind;

/// Names that the service knows although no description lists them, since clients of its vendor filter by them: of
/// which types, and what they stand for.
const UNLISTED: [(&str, &str, &[&str]); 1] = [("QueueItemDto", "QueueDefinitionName", &["QueueDefinition", "Name"])];

impl Parser<'_> {
    /// A path whose first name has been read.
    pub(super) fn path(&mut self, first: &str) -> Parsed {
        let variable = self.variables.iter().rposition(|(name, _)| name == first);
        let mut path = Path { variable: variable.unwrap_or_default(), steps: Vec::new(), kind: Kind::Object };
        let mut subject = self.variables[path.variable].1.clone();
        if variable.is_none() {
            subject = self.step(&mut path, subject, first)?;
        } else if let Subject::Kind(kind) = &subject {
            path.kind = kind.clone();
        }
        self.walk(path, subject)
    }

    /// The rest of a path that has led to `subject`.
    pub(super) fn walk(&mut self, mut path: Path, mut subject: Subject) -> Parsed {
        while self.cursor.take("/") {
            if self.cursor.take("$count") {
                if !matches!(path.kind, Kind::List(_) | Kind::Any) {
                    return Err(format!("`{}` is no collection", path.steps.join("/")));
                }
                return Ok(Typed { expression: Expression::Count(path), kind: Kind::Number });
            }
            let name = self.cursor.name().ok_or_else(|| self.cursor.error("the name of a property is missing"))?;
            if matches!(name, "any" | "all") && self.cursor.take("(") {
                return self.nested(|parser| parser.lambda(path, &subject, name == "all"));
            }
            subject = self.step(&mut path, subject, name)?;
        }
        let kind = path.kind.clone();
        Ok(Typed { expression: Expression::Path(path), kind })
    }

    /// Goes on to the property `name` of `subject`.
    fn step(&mut self, path: &mut Path, subject: Subject, name: &str) -> Parsed<Subject> {
        self.count_node()?;
        if name.contains('.') && self.model.name(name).is_none() {
            return Err(format!("the type `{name}` is not known"));
        }
        let ty = match subject {
            Subject::Type(ty) => ty,
            Subject::Kind(Kind::Any) => {
                path.steps.push(name.to_owned());
                return Ok(Subject::Kind(Kind::Any));
            }
            Subject::Kind(_) => {
                return Err(format!("`{}` has no property `{name}`", path.steps.join("/")));
            }
        };
        // A cast to a derived type, which the types of rows may be.
        if let Some(cast) = self.model.name(name).filter(|_| name.contains('.')) {
            if !self.model.service.inherits(cast, &ty) {
                return Err(format!("`{cast}` does not inherit from `{ty}`"));
            }
            self.cast(path, &ty, cast);
            return Ok(Subject::Type(cast.clone()));
        }
        if matches!(path.kind, Kind::List(_)) {
            return Err(format!("`{}` is a collection: its items are reached by any or all", path.steps.join("/")));
        }
        let shape = self.model.shape(&ty);
        let Some(property) = shape.and_then(|shape| shape.meant(name)) else {
            if shape.is_some_and(|shape| shape.open) {
                path.steps.push(name.to_owned());
                path.kind = Kind::Any;
                return Ok(Subject::Kind(Kind::Any));
            }
            if let Some((.., way)) = UNLISTED.iter().find(|(of, known, _)| *of == ty.name && *known == name) {
                return way.iter().try_fold(Subject::Type(ty), |subject, name| self.step(path, subject, name));
            }
            return Err(format!("Could not find a property named '{name}' on type '{ty}'."));
        };
        path.steps.push(property.name.clone());
        path.kind = Kind::of(self.model, &property.ty.ty);
        Ok(self.subject(&property.ty.ty))
    }

    /// Lets a path go on only where what it has led to, a `from`, is of the type `to`.
    pub(super) fn cast(&self, path: &mut Path, from: &QName, to: &QName) {
        if !self.model.service.inherits(from, to) {
            path.steps.push(to.to_string());
        }
    }

    /// What the names after a value, or in a lambda over a collection, are looked up in.
    fn subject(&self, ty: &Type) -> Subject {
        match ty.structured() {
            Some(name) => Subject::Type(name.clone()),
            None => Subject::Kind(Kind::of(self.model, ty.item())),
        }
    }

    /// `any(x:…)` or `all(x:…)`, whose opening parenthesis has been read.
    fn lambda(&mut self, source: Path, subject: &Subject, all: bool) -> Parsed {
        if !matches!(source.kind, Kind::List(_) | Kind::Any) {
            return Err(format!("`{}` is no collection", source.steps.join("/")));
        }
        let body = if self.cursor.skip(')') {
            if all {
                return Err("`all` needs a condition".to_owned());
            }
            None
        } else {
            let name = self.cursor.name().ok_or_else(|| self.cursor.error("the name of a variable is missing"))?;
            self.cursor.expect(':')?;
            self.variables.push((name.to_owned(), subject.clone()));
            let body = self.expression();
            self.variables.pop();
            let body = boolean(body?, "a lambda")?;
            self.cursor.expect(')')?;
            Some(Box::new(body))
        };
        Ok(Typed { expression: Expression::Lambda { source, all, body }, kind: Kind::Bool })
    }
}
