//! `cast` and `isof`, which speak of types.

use odata_codegen::model::{Primitive, Type};

use super::kinds::Typed;
use super::{Parsed, Parser, Subject};
use crate::query::expression::{Expression, Path};
use crate::query::literal::Literal;
use crate::query::value::{Kind, Value};

impl Parser<'_> {
    /// The rest of `cast(value,Type)` or `isof(value,Type)`; without a value, they are about the row.
    pub(super) fn of_type(&mut self, is: bool) -> Parsed {
        let start = self.cursor;
        if let (Some(name), true) = (self.type_name(), self.cursor.skip(')')) {
            let row = Path { variable: 0, steps: Vec::new(), kind: Kind::Object };
            let ty = self.known_type(&name)?;
            return self.typed(Typed { expression: Expression::Path(row), kind: Kind::Object }, ty, is);
        }
        self.cursor = start;
        let value = self.expression()?;
        self.cursor.expect(',')?;
        let name = self.type_name().ok_or_else(|| self.cursor.error("the name of a type is missing"))?;
        self.cursor.expect(')')?;
        let ty = self.known_type(&name)?;
        self.typed(value, ty, is)
    }

    /// A name with a namespace, which older clients put in quotes.
    fn type_name(&mut self) -> Option<String> {
        if let Some(Literal::Value(Value::Text(name))) = self.cursor.literal() {
            return Some(name);
        }
        self.cursor.name().filter(|name| name.contains('.')).map(str::to_owned)
    }

    fn known_type(&self, name: &str) -> Parsed<Type> {
        let unknown = || format!("the type `{name}` is not known");
        if let Some(primitive) = name.strip_prefix("Edm.") {
            return Primitive::parse(primitive).map(Type::Primitive).ok_or_else(unknown);
        }
        let known = self.model.name(name).ok_or_else(unknown)?.clone();
        Ok(if self.model.enumeration(&known).is_some() { Type::Enum(known) } else { Type::Complex(known) })
    }

    fn typed(&mut self, value: Typed, ty: Type, is: bool) -> Parsed {
        let declared = match &value.expression {
            Expression::Path(path) => self.declared(path),
            _ => None,
        };
        if let (Some(to), Some(from)) = (ty.structured(), declared.as_ref().and_then(Type::structured)) {
            let service = &self.model.service;
            if !service.inherits(to, from) && !service.inherits(from, to) {
                return Err(format!("`{from}` is never a `{to}`"));
            }
        }
        if is {
            let expression = Expression::IsOf(Box::new(value.expression), declared, ty);
            return Ok(Typed { expression, kind: Kind::Bool });
        }
        match (ty.structured().cloned(), value.expression) {
            (Some(name), Expression::Path(mut path)) => {
                match declared.as_ref().and_then(Type::structured) {
                    Some(from) => self.cast(&mut path, from, &name),
                    None => path.steps.push(name.to_string()),
                }
                path.kind = Kind::Object;
                self.walk(path, Subject::Type(name))
            }
            (Some(name), _) => Err(format!("only what a path leads to can be cast to `{name}`")),
            (None, expression) => {
                let kind = Kind::of(self.model, &ty);
                Ok(Typed { expression: Expression::Cast(Box::new(expression), value.kind, ty), kind })
            }
        }
    }

    /// The type that the metadata gives to the end of a path.
    fn declared(&self, path: &Path) -> Option<Type> {
        let Subject::Type(start) = &self.variables.get(path.variable)?.1 else { return None };
        path.steps.iter().try_fold(Type::Complex(start.clone()), |ty, step| {
            if let Some(cast) = self.model.name(step).filter(|_| step.contains('.')) {
                return Some(Type::Complex(cast.clone()));
            }
            let property = self.model.shape(ty.structured()?)?.property(step)?;
            Some(match &property.ty.ty {
                Type::Entity(name) => Type::Complex(name.clone()),
                other => other.clone(),
            })
        })
    }
}
