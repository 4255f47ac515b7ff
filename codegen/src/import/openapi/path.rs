//! OData paths: `/odata/Set('{key}')/Ns.Operation(a={a},b='{b}')`.

/// A path below the service root.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::import) struct Path {
    pub(in crate::import) set: String,
    /// The parameter that is the key.
    pub(in crate::import) key: Option<Slot>,
    pub(in crate::import) operation: Option<BoundName>,
}

/// The name of an operation with its arguments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::import) struct BoundName {
    pub(in crate::import) namespace: String,
    pub(in crate::import) name: String,
    /// The name of each parameter, and where its value comes from.
    pub(in crate::import) arguments: Vec<(String, Slot)>,
}

/// `{name}`, perhaps in quotes or brackets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::import) struct Slot {
    pub(in crate::import) parameter: String,
    pub(in crate::import) form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::import) enum Form {
    /// `{x}`
    Bare,
    /// `'{x}'`
    Quoted,
    /// `[{x}]`
    List,
}

impl Path {
    /// Whether `other` differs in how the key is written only.
    pub(super) fn is_twin_of(&self, other: &Self) -> bool {
        self.set == other.set && self.operation == other.operation && self.key.is_some() == other.key.is_some()
    }
}

/// Reads what follows the service root; the error says what is not understood.
pub(super) fn parse(path: &str) -> Result<Path, String> {
    let end = path.find(['(', '/']).unwrap_or(path.len());
    let (set, mut rest) = path.split_at(end);
    if !is_identifier(set) {
        return Err(format!("`{set}` is not the name of a set"));
    }
    let mut key = None;
    if let Some(inside) = rest.strip_prefix('(') {
        let end = inside.find(')').ok_or("a bracket is not closed")?;
        key = Some(slot(&inside[..end])?);
        rest = &inside[end + 1..];
    }
    let operation = match rest.strip_prefix('/') {
        Some(name) => Some(bound(name)?),
        None if rest.is_empty() => None,
        None => return Err(format!("`{rest}` is not understood")),
    };
    Ok(Path { set: set.to_owned(), key, operation })
}

fn bound(text: &str) -> Result<BoundName, String> {
    let (qualified, arguments) = match text.split_once('(') {
        Some((name, rest)) => (name, rest.strip_suffix(')').ok_or("a bracket is not closed")?),
        None => (text, ""),
    };
    let (namespace, name) = qualified
        .rsplit_once('.')
        .filter(|(namespace, name)| namespace.split('.').all(is_identifier) && is_identifier(name))
        .ok_or_else(|| format!("`{qualified}` is not the qualified name of an operation"))?;
    let arguments = arguments
        .split(',')
        .filter(|argument| !argument.trim().is_empty())
        .map(|argument| {
            let (name, value) =
                argument.split_once('=').ok_or_else(|| format!("`{argument}` is not `name={{parameter}}`"))?;
            Ok((name.trim().to_owned(), slot(value.trim())?))
        })
        .collect::<Result<_, String>>()?;
    Ok(BoundName { namespace: namespace.to_owned(), name: name.to_owned(), arguments })
}

fn slot(text: &str) -> Result<Slot, String> {
    let inside = |open, close| text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    let (form, braces) = match (inside('\'', '\''), inside('[', ']')) {
        (Some(inner), _) => (Form::Quoted, inner),
        (_, Some(inner)) => (Form::List, inner),
        _ => (Form::Bare, text),
    };
    braces
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
        .filter(|name| !name.is_empty() && !name.contains(['{', '}']))
        .map(|name| Slot { parameter: name.to_owned(), form })
        .ok_or_else(|| format!("`{text}` is not one parameter in braces"))
}

/// Whether `name` is a simple identifier of CSDL (section 15.2).
pub(in crate::import) fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && characters.all(|next| next.is_alphanumeric() || next == '_')
        && name.chars().count() <= 128
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_that_occur() {
        let path = parse("Users/A.B.Validate(userIds=[{userIds}],name='{name}',skip={n})").unwrap();
        assert_eq!((path.set.as_str(), &path.key), ("Users", &None));
        let operation = path.operation.unwrap();
        assert_eq!((operation.namespace.as_str(), operation.name.as_str()), ("A.B", "Validate"));
        let arguments: Vec<_> = operation
            .arguments
            .iter()
            .map(|(name, slot)| (name.as_str(), slot.parameter.as_str(), slot.form))
            .collect();
        assert_eq!(
            arguments,
            [("userIds", "userIds", Form::List), ("name", "name", Form::Quoted), ("skip", "n", Form::Bare)]
        );
        let key = parse("Settings('{key}')").unwrap().key.unwrap();
        assert_eq!((key.parameter.as_str(), key.form), ("key", Form::Quoted));
        assert_eq!(parse("Jobs({id})/A.Stop()").unwrap().operation.unwrap().arguments, []);
    }

    #[test]
    fn what_is_not_a_path_says_why() {
        for (path, why) in [
            ("", "not the name of a set"),
            ("Jobs(1)", "not one parameter"),
            ("Jobs({a},{b})", "not one parameter"),
            ("Jobs({a}", "not closed"),
            ("Jobs/Stop", "not the qualified name"),
            ("Jobs/A.Stop({x})", "is not `name={parameter}`"),
            ("Jobs({a})x", "not understood"),
        ] {
            let error = parse(path).unwrap_err();
            assert!(error.contains(why), "{path}: {error}");
        }
    }
}
