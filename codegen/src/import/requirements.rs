//! What a call requires, read from the fixed phrases of its description: OAuth scopes and permissions.

/// Alternatives, of which one is enough, each a list of scopes that are all needed.
pub(super) type Alternatives = Vec<Vec<String>>;

/// The most alternatives that an expression may multiply out to.
const MAX_ALTERNATIVES: usize = 64;

/// What the description of a call says about who may call it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Requirements {
    /// Of each, one scope.
    pub(super) oauth: Alternatives,
    /// The service's own permissions.
    pub(super) permissions: Alternatives,
    /// Whether OAuth clients may not call it at all.
    pub(super) no_oauth: bool,
    /// Free text in the permissions, which is dropped.
    pub(super) remarks: usize,
    /// Phrases that are not understood.
    pub(super) strange: Vec<String>,
    /// Whether only the host of all tenants may call it.
    pub(super) host_only: bool,
    /// Whether anything is said at all.
    pub(super) is_stated: bool,
}

const SCOPES: [&str; 2] = ["OAuth required scopes:", "Client Credentials Flow required permissions:"];
const PERMISSIONS: &str = "Required permissions:";
const NO_OAUTH: &str = "OAuth authentication is not supported";
const HOST: &str = "Host only";
const AUTHENTICATION: &str = "Requires authentication";

/// Reads `description`, one phrase a line.
pub(super) fn read(description: &str) -> Requirements {
    let mut found = Requirements::default();
    for line in description.lines().map(str::trim) {
        if let Some(scopes) = SCOPES.iter().find_map(|phrase| line.strip_prefix(phrase)) {
            found.is_stated = true;
            for scope in phrase(scopes).split(" or ").map(str::trim) {
                if is_name(scope) {
                    found.oauth.push(vec![scope.to_owned()]);
                } else {
                    found.strange.push(line.to_owned());
                }
            }
        } else if let Some(permissions) = line.strip_prefix(PERMISSIONS) {
            found.is_stated = true;
            let mut parser = Parser { rest: phrase(permissions), remarks: 0 };
            match parser.whole() {
                Some(alternatives) => found.permissions = alternatives,
                None => found.strange.push(line.to_owned()),
            }
            found.remarks += parser.remarks;
        } else if line.starts_with(NO_OAUTH) {
            found.is_stated = true;
            found.no_oauth = true;
        } else if line.starts_with(HOST) || line.starts_with(AUTHENTICATION) {
            found.is_stated = true;
            found.host_only |= line.starts_with(HOST);
        }
    }
    found
}

/// A phrase without the full stop at its end.
fn phrase(text: &str) -> &str {
    let text = text.trim();
    text.strip_suffix('.').unwrap_or(text).trim()
}

/// Whether `text` is a dotted name.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.split('.').all(|part| !part.is_empty() && part.chars().all(char::is_alphanumeric))
}

/// `A and (B or C - when it is so)`; `and` binds closer than `or`.
struct Parser<'a> {
    rest: &'a str,
    remarks: usize,
}

impl Parser<'_> {
    fn whole(&mut self) -> Option<Alternatives> {
        let alternatives = self.either()?;
        self.rest.trim().is_empty().then_some(alternatives)
    }

    fn either(&mut self) -> Option<Alternatives> {
        let mut alternatives = self.both()?;
        while self.eat("or") {
            alternatives.append(&mut self.both()?);
        }
        Some(distinct(alternatives))
    }

    fn both(&mut self) -> Option<Alternatives> {
        let mut alternatives = self.one()?;
        while self.eat("and") {
            let others = self.one()?;
            if alternatives.len() * others.len() > MAX_ALTERNATIVES {
                return None;
            }
            let joined =
                alternatives.iter().flat_map(|left| others.iter().map(move |right| [&left[..], right].concat()));
            alternatives = joined.collect();
        }
        Some(alternatives)
    }

    fn one(&mut self) -> Option<Alternatives> {
        self.rest = self.rest.trim_start();
        if let Some(inside) = self.rest.strip_prefix('(') {
            self.rest = inside;
            let alternatives = self.either()?;
            self.rest = self.rest.trim_start();
            if self.rest.starts_with("- ") {
                self.remarks += 1;
                self.skip_remark()?;
            }
            self.rest = self.rest.strip_prefix(')')?;
            return Some(alternatives);
        }
        let end = self.rest.find(|c: char| !c.is_alphanumeric() && c != '.').unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        is_name(name).then(|| vec![vec![name.to_owned()]])
    }

    /// Goes on to the bracket that closes the one before the remark.
    fn skip_remark(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        for (i, character) in self.rest.char_indices() {
            match character {
                '(' => depth += 1,
                ')' if depth == 0 => {
                    self.rest = &self.rest[i..];
                    return Some(());
                }
                ')' => depth -= 1,
                _ => {}
            }
        }
        None
    }

    /// Takes the word `word`, if it is next.
    fn eat(&mut self, word: &str) -> bool {
        let Some(rest) = self.rest.trim_start().strip_prefix(word) else { return false };
        if !rest.starts_with([' ', '(']) {
            return false;
        }
        self.rest = rest;
        true
    }
}

/// Without scopes and alternatives that are there twice.
fn distinct(alternatives: Alternatives) -> Alternatives {
    let mut all: Alternatives = Vec::new();
    for alternative in alternatives {
        let mut scopes: Vec<String> = Vec::new();
        for scope in alternative {
            if !scopes.contains(&scope) {
                scopes.push(scope);
            }
        }
        if !all.contains(&scopes) {
            all.push(scopes);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn permissions(text: &str) -> Vec<String> {
        let found = read(&format!("Required permissions: {text}."));
        assert_eq!(found.strange, Vec::<String>::new());
        found.permissions.iter().map(|scopes| scopes.join("+")).collect()
    }

    #[test]
    fn scopes_are_alternatives() {
        let found = read("OAuth required scopes: OR.Jobs or OR.Jobs.Read.\r\n\r\nRequires authentication.");
        assert_eq!(found.oauth, [["OR.Jobs"], ["OR.Jobs.Read"]]);
        assert!(found.is_stated && found.permissions.is_empty() && !found.no_oauth);
        assert!(read("OAuth authentication is not supported.").no_oauth);
        assert!(!read("Something else.").is_stated);
        assert!(read("Host only. Requires authentication.").host_only);
    }

    #[test]
    fn permissions_are_multiplied_out() {
        assert_eq!(permissions("A.View"), ["A.View"]);
        assert_eq!(permissions("A.View and B.View or C.Edit"), ["A.View+B.View", "C.Edit"]);
        assert_eq!(
            permissions("(A.View or B.View) and (C.Edit or A.View)"),
            ["A.View+C.Edit", "A.View", "B.View+C.Edit", "B.View+A.View"]
        );
    }

    #[test]
    fn remarks_are_dropped_and_counted() {
        let text = "Required permissions: (A.View or B.View - if (so) and C/D. Or not.) and (C.Edit - when it is).";
        let found = read(text);
        assert_eq!(found.permissions, [["A.View", "C.Edit"], ["B.View", "C.Edit"]]);
        assert_eq!(found.remarks, 2);
    }

    #[test]
    fn what_is_not_understood_is_kept() {
        for text in ["Required permissions: A.View or.", "Required permissions: (A.View.", "Required permissions: a b."]
        {
            assert_eq!(read(text).strange, [text]);
        }
    }
}
