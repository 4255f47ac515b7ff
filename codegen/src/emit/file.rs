//! A file of Rust, put together from formatted pieces.

use proc_macro2::{TokenStream, TokenTree};

use super::Context;
use super::layout::laid_out;

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// The path in the output folder, with slashes.
    pub path: String,
    /// The content.
    pub content: String,
}

impl SourceFile {
    /// Whether some service could have a file at this path in its output folder. Others there are not the generator's, or
    /// belong to another output.
    pub fn could_be_at(path: &str) -> bool {
        match path.split('/').collect::<Vec<_>>().as_slice() {
            [file] => matches!(*file, "enums.rs" | "imports.rs" | "mod.rs"),
            [folder, file] => matches!(*folder, "resources" | "sets" | "types") && file.strip_suffix(".rs").is_some(),
            _ => false,
        }
    }
}

/// A file while it is written.
pub(super) struct Writer {
    path: String,
    content: String,
}

impl Writer {
    /// A file with a head that says where it comes from, and `about` as its documentation.
    pub(super) fn new(context: &Context<'_>, path: impl Into<String>, about: &[String]) -> Self {
        let mut content = format!("// {}\n\n", head(context));
        for line in about {
            content.push_str(format!("//! {line}").trim_end());
            content.push('\n');
        }
        Self { path: path.into(), content }
    }

    /// Adds items, formatted.
    pub(super) fn tokens(&mut self, tokens: TokenStream) {
        if tokens.is_empty() {
            return;
        }
        self.text(&laid_out(&format_tokens(tokens)));
    }

    /// Adds text that is formatted already: invocations of macros, which no formatter knows how to lay out.
    pub(super) fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !self.content.ends_with("\n\n") {
            self.content.push('\n');
        }
        self.content.push_str(text.trim_end());
        self.content.push('\n');
    }

    pub(super) fn finish(mut self) -> SourceFile {
        // rustc refuses marks that turn the direction of text. Names have them escaped, descriptions can do without.
        self.content.retain(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
        SourceFile { path: self.path, content: self.content }
    }
}

/// What the first line of each file says, after the sign of a comment: nobody else's files are replaced or removed.
pub(super) fn head(context: &Context<'_>) -> String {
    let documents = context.config.documents.join(", ");
    let head = format!("Written by `{}` from {documents}. Do not edit.", context.config.command);
    head.replace(['\n', '\r'], " ")
}

/// Whether a name stands in code; what documentation says does not count.
pub(super) fn mentions(code: &TokenStream, name: &str) -> bool {
    code.clone().into_iter().any(|tree| match tree {
        TokenTree::Group(group) => mentions(&group.stream(), name),
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// The items as a formatter lays them out.
pub(super) fn format_tokens(tokens: TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens) {
        Ok(file) => prettyplease::unparse(&file),
        // Not reached: the emitters write well-formed items. If they do not, their code must not pass for whole.
        Err(error) => format!("::core::compile_error!({:?});", error.to_string()),
    }
}
