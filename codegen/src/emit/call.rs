//! One call as a method: what it takes and what it answers. How that follows from the metadata: `decide.rs`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::Context;
use crate::model::{Absence, HttpCall, OperationId, QueryOptions, Type};

/// A call, decided.
pub(super) struct CallShape {
    /// The method: `start_jobs`.
    pub(super) method: String,
    /// The name in errors and traces: `Jobs.StartJobs`.
    pub(super) trace: String,
    /// The type that holds optional arguments, if there are any: `BucketsGetFiles`.
    pub(super) holder: String,
    pub(super) docs: Vec<String>,
    pub(super) http: HttpCall,
    /// What it is called on.
    pub(super) receiver: Receiver,
    /// The last segment of the path: the qualified name of an operation.
    pub(super) segment: Option<String>,
    /// The operation, if it is one.
    pub(super) operation: Option<OperationId>,
    pub(super) required: Vec<Argument>,
    pub(super) optional: Vec<Argument>,
    pub(super) answer: AnswerShape,
}

/// What a call is called on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Receiver {
    /// The set, or the handle of an entity.
    Itself,
    /// An entity of the set, whose key the method takes.
    ByKey,
}

pub(super) struct Argument {
    pub(super) name: String,
    /// The name in the URL or the body.
    pub(super) wire: String,
    pub(super) ty: Type,
    pub(super) place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In parentheses in the path.
    Url(Absence),
    /// A member of the body.
    Member,
    /// The body itself, a structured value.
    Entity,
    /// The body itself, a parameter of any type.
    Whole,
    /// The body itself, bytes.
    Content,
    /// A file in a form.
    File,
    /// A text in a form.
    Text,
    /// A query option.
    Option,
    /// A header.
    Header,
}

pub(super) enum AnswerShape {
    /// A value that takes no query options.
    Plain(Option<Type>, Optional),
    Stream,
    /// A single structured value, of which parts can be selected.
    One(Type, Optional),
    /// Rows.
    Rows(Type, Capabilities),
    /// A `PATCH`, which names the members that it changes.
    Patch(Type),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Optional {
    Always,
    Maybe,
}

pub(super) enum Capabilities {
    Paged,
    Unpaged,
    Other(QueryOptions),
}

impl CallShape {
    /// The type that the method answers, without the holder of optional arguments.
    pub(super) fn inner_type(&self, context: &Context<'_>, prefix: &TokenStream) -> TokenStream {
        match &self.answer {
            AnswerShape::Plain(None, _) => quote!(odata::Call<()>),
            AnswerShape::Plain(Some(ty), optional) => {
                let ty = context.value(ty, prefix);
                if *optional == Optional::Maybe { quote!(odata::Call<Option<#ty>>) } else { quote!(odata::Call<#ty>) }
            }
            AnswerShape::Stream => quote!(odata::Call<odata::Download>),
            AnswerShape::One(ty, optional) => {
                let ty = context.value(ty, prefix);
                if *optional == Optional::Maybe {
                    quote!(odata::Get<#ty, Option<#ty>>)
                } else {
                    quote!(odata::Get<#ty>)
                }
            }
            AnswerShape::Rows(item, capabilities) => {
                let item = context.value(item, prefix);
                match capabilities {
                    Capabilities::Paged => quote!(odata::Query<#item>),
                    Capabilities::Unpaged => quote!(odata::Query<#item, odata::Unpaged>),
                    Capabilities::Other(_) => {
                        let marker = self.marker();
                        quote!(odata::Query<#item, #marker>)
                    }
                }
            }
            AnswerShape::Patch(ty) => {
                let ty = context.value(ty, prefix);
                quote!(odata::Patch<#ty>)
            }
        }
    }

    /// The setters that the holder of optional arguments has from the runtime.
    pub(super) fn taken_setters(&self) -> &'static [&'static str] {
        match &self.answer {
            AnswerShape::Rows(..) => &[
                "all",
                "count",
                "expand",
                "filter",
                "first",
                "header",
                "new",
                "option",
                "order_by",
                "page",
                "pages",
                "prefetch",
                "raw_filter",
                "request",
                "search",
                "select",
                "skip",
                "stream",
                "top",
                "with_count",
            ],
            AnswerShape::One(..) => &["expand", "header", "new", "option", "request", "safe_to_repeat", "select"],
            AnswerShape::Plain(..) | AnswerShape::Stream => &["header", "new", "option", "request", "safe_to_repeat"],
            AnswerShape::Patch(_) => &["header", "new", "null", "option", "request", "safe_to_repeat", "set"],
        }
    }

    /// Whether there are types for it beside its method.
    pub(super) fn has_types(&self) -> bool {
        self.is_held() || matches!(self.answer, AnswerShape::Rows(_, Capabilities::Other(_)))
    }

    /// Whether a type holds its optional arguments.
    pub(super) fn is_held(&self) -> bool {
        !self.optional.is_empty()
    }

    /// The type that says which query options there are, where it is an unusual choice.
    pub(super) fn marker(&self) -> Ident {
        format_ident!("{}Options", self.holder)
    }

    /// The method that ends the draft.
    pub(super) fn finish(&self) -> Ident {
        format_ident!(
            "{}",
            match &self.answer {
                AnswerShape::Plain(..) | AnswerShape::Stream => "call",
                AnswerShape::One(..) => "one",
                AnswerShape::Rows(..) => "query",
                AnswerShape::Patch(_) => "patch_of",
            }
        )
    }
}
