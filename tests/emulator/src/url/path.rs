//! The path of a request: segments, each a name with what stands in its parentheses.

use super::percent;

/// A segment: `Jobs`, `Jobs(5)`, `Ns.GetVersions(packageId='a')`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Segment {
    /// What stands before the parentheses.
    pub(crate) name: String,
    /// What stands in them; `None` without parentheses.
    pub(crate) arguments: Option<Vec<Argument>>,
}

/// One value in parentheses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Argument {
    /// Its name, unless it stands alone.
    pub(crate) name: Option<String>,
    /// The literal, as written.
    pub(crate) text: String,
}

/// The most segments that a path may have.
const MAX_SEGMENTS: usize = 16;

/// Splits `path`, which is still encoded, at its slashes, and decodes each part once.
pub(crate) fn parse(path: &str) -> Result<Vec<Segment>, String> {
    let mut segments = Vec::new();
    for raw in path.split('/').filter(|raw| !raw.is_empty()) {
        if segments.len() == MAX_SEGMENTS {
            return Err(format!("the path has more than {MAX_SEGMENTS} segments"));
        }
        segments.push(segment(&percent::decode(raw)?)?);
    }
    Ok(segments)
}

fn segment(text: &str) -> Result<Segment, String> {
    let Some(open) = text.find('(') else {
        if text.contains(')') {
            return Err(format!("`{text}` closes a parenthesis that it did not open"));
        }
        return Ok(Segment { name: text.to_owned(), arguments: None });
    };
    let Some(inner) = text[open + 1..].strip_suffix(')') else {
        return Err(format!("`{text}` does not end with the parenthesis that it opened"));
    };
    let mut arguments = Vec::new();
    for part in split(inner)? {
        arguments.push(argument(part)?);
    }
    Ok(Segment { name: text[..open].to_owned(), arguments: Some(arguments) })
}

/// Splits at the commas that stand outside of quotes and brackets.
fn split(text: &str) -> Result<Vec<&str>, String> {
    let mut parts = Vec::new();
    let (mut start, mut quoted, mut depth) = (0, false, 0_u32);
    for (i, c) in text.char_indices() {
        match c {
            '\'' => quoted = !quoted,
            '[' | '{' | '(' if !quoted => depth += 1,
            ']' | '}' | ')' if !quoted => {
                depth = depth.checked_sub(1).ok_or_else(|| format!("`{text}` closes what it did not open"))?;
            }
            ',' if !quoted && depth == 0 => {
                parts.push(&text[start..i]);
                start = i + 1;
            }
            _ => {}
        }
    }
    if quoted {
        return Err(format!("`{text}` holds a quote that is not closed"));
    }
    if depth > 0 {
        return Err(format!("`{text}` holds a bracket that is not closed"));
    }
    if !text.is_empty() {
        parts.push(&text[start..]);
    }
    Ok(parts)
}

fn argument(part: &str) -> Result<Argument, String> {
    let part = part.trim();
    if part.is_empty() {
        return Err("a value in the parentheses is missing".to_owned());
    }
    let named = part.split_once('=').filter(|(name, _)| {
        name.starts_with(|c: char| c.is_alphabetic() || c == '_')
            && name.chars().all(|c| c.is_alphanumeric() || c == '_')
    });
    Ok(match named {
        Some((name, text)) => Argument { name: Some(name.to_owned()), text: text.to_owned() },
        None => Argument { name: None, text: part.to_owned() },
    })
}

#[cfg(test)]
mod tests {
    use super::{Argument, parse};

    fn one(path: &str) -> (String, Option<Vec<Argument>>) {
        let mut segments = parse(path).unwrap();
        assert_eq!(segments.len(), 1);
        let segment = segments.remove(0);
        (segment.name, segment.arguments)
    }

    fn argument(name: Option<&str>, text: &str) -> Argument {
        Argument { name: name.map(str::to_owned), text: text.to_owned() }
    }

    #[test]
    fn names_keys_and_arguments() {
        assert_eq!(one("Jobs"), ("Jobs".into(), None));
        assert_eq!(one("Jobs()"), ("Jobs".into(), Some(vec![])));
        assert_eq!(one("Jobs(5)"), ("Jobs".into(), Some(vec![argument(None, "5")])));
        assert_eq!(
            one("Ns.Get(robotId='5',assetName='O''Brien%20%26%20co')"),
            (
                "Ns.Get".into(),
                Some(vec![argument(Some("robotId"), "'5'"), argument(Some("assetName"), "'O''Brien & co'")])
            )
        );
        assert_eq!(one("V(ids=%5B1,2%5D)"), ("V".into(), Some(vec![argument(Some("ids"), "[1,2]")])));
        assert_eq!(one("S('a%2Fb=c')"), ("S".into(), Some(vec![argument(None, "'a/b=c'")])));
    }

    #[test]
    fn splits_before_it_decodes() {
        let segments = parse("Buckets(1)/Ns.Get").unwrap();
        assert_eq!(segments.len(), 2);
        assert_eq!(segments[1].name, "Ns.Get");
    }

    #[test]
    fn refuses_what_is_malformed() {
        for bad in ["Jobs(5", "Jobs)5(", "Jobs('a)", "Jobs(1,)", "V([1)", "V(1])", "J%", &"a/".repeat(20)] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
