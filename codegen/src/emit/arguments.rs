//! What a call takes: which arguments there are, where each stands in the request, and what it is called.

use std::collections::BTreeSet;

use super::Context;
use super::call::{Argument, CallShape, Place};
use crate::model::{Body, Parameter, Primitive, Type};
use crate::naming;

impl Context<'_> {
    /// Distributes what a call takes over required arguments and optional ones.
    pub(super) fn arguments(&self, shape: &mut CallShape, parameters: &[Parameter]) {
        let http = shape.http.clone();
        let mut add = |wire: &str, ty: Type, place: Place, required: bool| {
            let ty = if matches!(place, Place::Option | Place::Header | Place::Text) { self.as_text(ty) } else { ty };
            let argument = Argument { name: naming::argument(wire), wire: wire.to_owned(), ty, place };
            if required { shape.required.push(argument) } else { shape.optional.push(argument) }
        };
        for parameter in parameters.iter().filter(|parameter| parameter.in_url) {
            add(&parameter.name, parameter.ty.ty.clone(), Place::Url(parameter.absence()), true);
        }
        let in_body = parameters.iter().filter(|parameter| !parameter.in_url);
        match &http.body {
            Body::None => {}
            Body::Object(ty) => add("entity", ty.clone(), Place::Entity, true),
            Body::Parameters => {
                for parameter in in_body {
                    add(&parameter.name, parameter.ty.ty.clone(), Place::Member, parameter.is_required());
                }
            }
            Body::Whole(name) => {
                for parameter in in_body.filter(|parameter| parameter.name == *name) {
                    add(&parameter.name, parameter.ty.ty.clone(), Place::Whole, true);
                }
            }
            Body::Form => {
                for parameter in in_body {
                    add(
                        &parameter.name,
                        parameter.ty.ty.clone(),
                        self.part_place(&parameter.ty.ty),
                        parameter.is_required(),
                    );
                }
            }
            Body::Parts(parts) => {
                for part in parts {
                    add(&part.name, part.ty.clone(), self.part_place(&part.ty), part.required);
                }
            }
        }
        // Rows that are plain values can be paged, and nothing else.
        if matches!(http.answer.ty(), Some(Type::Collection(item)) if !self.is_struct(item)) {
            for (name, there) in [("$top", http.query.top), ("$skip", http.query.skip)] {
                if there {
                    add(name, Type::Primitive(Primitive::Int64), Place::Option, false);
                }
            }
        }
        for option in &http.options {
            add(&option.name, option.ty.clone(), Place::Option, option.required);
        }
        for header in http.headers.iter().filter(|header| !self.is_context(&header.name)) {
            add(&header.name, header.ty.clone(), Place::Header, header.required);
        }
        Self::distinct(shape);
    }

    /// Two arguments of one name, in different places, are told apart by their place.
    fn distinct(shape: &mut CallShape) {
        let mut seen = BTreeSet::from(["key".to_owned()]);
        let taken = shape.taken_setters();
        for argument in &mut shape.optional {
            if taken.contains(&argument.name.as_str()) {
                argument.name.push('_');
            }
        }
        for argument in shape.required.iter_mut().chain(&mut shape.optional) {
            while !seen.insert(argument.name.clone()) {
                let word = match argument.place {
                    Place::Url(_) => "argument",
                    Place::Option => "option",
                    Place::Header => "header",
                    _ => "parameter",
                };
                argument.name = naming::with_word(&argument.name, word);
            }
        }
    }

    /// The type of what stands in a query option, a header or a form as text. What only JSON can say has no other text,
    /// so that programs give that.
    fn as_text(&self, ty: Type) -> Type {
        match self.service.underlying(&ty) {
            Type::Collection(item) => Type::Collection(Box::new(self.as_text(*item))),
            Type::Complex(_)
            | Type::Entity(_)
            | Type::Primitive(Primitive::Geo(_) | Primitive::Untyped | Primitive::Abstract(_) | Primitive::Stream) => {
                Type::Primitive(Primitive::String)
            }
            _ => ty,
        }
    }

    /// Where a value of the type stands in a form.
    fn part_place(&self, ty: &Type) -> Place {
        let is_content = matches!(self.service.underlying(ty), Type::Primitive(Primitive::Binary | Primitive::Stream));
        if is_content { Place::File } else { Place::Text }
    }

    /// Whether the client knows the header by itself.
    pub(super) fn is_context(&self, header: &str) -> bool {
        self.config.context_headers.iter().any(|known| known.eq_ignore_ascii_case(header))
    }
}
