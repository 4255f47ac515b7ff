//! How names are spelt.

use std::fmt::Write as _;

use heck::ToSnakeCase;
use unicode_ident::{is_xid_continue, is_xid_start};
use unicode_normalization::UnicodeNormalization as _;

/// A name in Pascal case that keeps its acronyms: `SLADetails`, `jobState` → `JobState`.
pub(super) fn pascal(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for word in legal(name).split('_').filter(|word| !word.is_empty()) {
        let mut chars = word.chars();
        if let Some(first) = chars.next() {
            out.extend(first.to_uppercase());
            out.push_str(chars.as_str());
        }
    }
    if out.is_empty() {
        return "Unnamed".to_owned();
    }
    if !out.starts_with(is_xid_start) {
        out.insert(0, '_');
    }
    out
}

/// A name in snake case. Underscores at its ends are kept: some services tell properties apart by them.
pub(super) fn snake(name: &str) -> String {
    // OData's own options begin with a dollar sign.
    let legal = legal(name.trim_start_matches('$'));
    let body = legal.trim_matches('_');
    let (start, end) = (legal.starts_with('_') && body.starts_with(is_xid_start), legal.ends_with('_'));
    let body = if start { body } else { body.trim_start_matches('_') };
    let snake = body.to_snake_case();
    if snake.is_empty() {
        return "_unnamed".to_owned();
    }
    format!("{}{snake}{}", if start { "_" } else { "" }, if end { "_" } else { "" })
}

/// The characters that a Rust name may have; others become underscores. Rust compares names in Unicode's form NFC and
/// warns of those that are not in NFKC, so that is how they are written and told apart here.
pub(super) fn legal(name: &str) -> String {
    let mut out: String = name.nfkc().map(|c| if is_xid_continue(c) { c } else { '_' }).collect();
    if !out.starts_with(begins) {
        out.insert(0, '_');
    }
    out
}

/// The name of a method in snake case.
pub(super) fn method(name: &str) -> String {
    legal(name).to_snake_case()
}

/// What paths in generated code begin with.
const TAKEN_MODULES: [&str; 2] = ["odata", "uipath_orchestrator"];

/// The name of the module for a type: rustc looks for no file whose name is not ASCII.
pub(super) fn module(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.to_snake_case().chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            let _ = write!(out, "u{:x}_", u32::from(c));
        }
    }
    let module = escape(&file_name(out));
    // Beside a type of the same name it would hide it, and so it would hide the runtime.
    if module == name || TAKEN_MODULES.contains(&module.as_str()) { format!("{module}_") } else { module }
}

/// The name, if a file can have it; of longer ones a part, and what tells it from others that begin with the same.
fn file_name(name: String) -> String {
    // Systems allow 255 bytes, of which endings and what stands beside the file while it is written take some.
    const LONGEST: usize = 200;
    const KEPT: usize = 180;
    if name.len() <= LONGEST {
        return name;
    }
    // FNV-1a: the same in every build, which the hashes of the standard library are not.
    let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325, hash);
    format!("{}_{hash:016x}", name[..KEPT].trim_end_matches('_'))
}

/// The name with a word that tells it from another: `query_operation`.
pub(crate) fn with_word(name: &str, word: &str) -> String {
    format!("{}_{word}", name.trim_end_matches('_'))
}

fn begins(first: char) -> bool {
    first == '_' || is_xid_start(first)
}

/// Keywords get an underscore, and so does what snake case leaves empty or with a digit in front.
pub(super) fn escape(name: &str) -> String {
    const KEYWORDS: [&str; 53] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
        "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
        "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
        "Self", "union",
    ];
    if name.is_empty() {
        "_unnamed".to_owned()
    } else if !name.starts_with(begins) {
        format!("_{name}")
    } else if KEYWORDS.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// Whether a name can stand in code as it is.
pub(crate) fn is_name(name: &str) -> bool {
    escape(name) == name && !name.starts_with("r#") && syn::parse_str::<syn::Ident>(name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::super::{argument, call_type};
    use super::*;

    #[test]
    fn names_follow_from_the_declaration() {
        assert_eq!(pascal("SLADetails"), "SLADetails");
        assert_eq!(pascal("job-state"), "JobState");
        assert_eq!(pascal("2xx"), "_2xx");
        assert_eq!(argument("JobsCount"), "jobs_count");
        assert_eq!(argument("type"), "type_");
        assert_eq!(argument("_Country"), "_country");
        assert_eq!(argument("2fa"), "_2fa");
        assert_eq!(argument("___"), "_unnamed");
        assert_eq!(pascal("___"), "Unnamed");
        assert_eq!(pascal("x²"), "X2");
        assert_eq!(pascal("١x"), "_١x");
        assert_eq!(argument("x²y"), "x2y");
        assert_eq!(argument("ſ½"), "s1_2");
        assert_eq!(pascal("e\u{301}tat"), "\u{c9}tat");
        assert_eq!(pascal("\u{212a}elvin"), "Kelvin");
        assert_eq!(method("\u{2126}"), "\u{3c9}");
        assert_eq!(method("_2fa"), "2fa");
        assert_eq!(module("Élan"), "ue9_lan");
        assert_eq!(module("_2xx"), "_2xx_");
        let long = [module(&"Very".repeat(99)), module(&"Very".repeat(98)), module(&"\u{65e5}".repeat(99))];
        assert!(long.iter().all(|name| name.len() < 200) && long[0] != long[1], "{long:?}");
        assert_eq!(long[0], module(&"Very".repeat(99)));
        assert_eq!(argument("X-UIPATH-Service"), "x_uipath_service");
        assert_eq!(call_type("Buckets", "get_files"), "BucketsGetFiles");
    }
}
