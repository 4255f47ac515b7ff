//! The query of a request: names and values, each decoded once.

use super::percent;

/// The options of a query, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pairs(Vec<(String, String)>);

/// The options of `OData` that a client may forget the dollar sign of.
const SYSTEM: [&str; 9] = ["filter", "select", "expand", "orderby", "top", "skip", "count", "search", "format"];

impl Pairs {
    /// Reads what follows the question mark.
    pub(crate) fn parse(query: &str) -> Result<Self, String> {
        let mut pairs = Self::plain(query)?;
        pairs.0.iter_mut().for_each(|(name, _)| settle(name));
        for (i, (name, _)) in pairs.0.iter().enumerate() {
            if SYSTEM.contains(&name.as_str()) {
                return Err(format!("the query option `{name}` lacks its dollar sign: `${name}`"));
            }
            if name.starts_with('$') && pairs.0[..i].iter().any(|(known, _)| known == name) {
                return Err(format!("the query option `{name}` is there twice"));
            }
        }
        Ok(pairs)
    }

    /// The same outside of `OData`, where names mean what they like.
    pub(crate) fn plain(query: &str) -> Result<Self, String> {
        let parts = query.split('&').filter(|part| !part.is_empty()).map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            Ok::<_, String>((percent::decode_form(name)?, percent::decode_form(value)?))
        });
        parts.collect::<Result<_, _>>().map(Self)
    }

    /// The value of the option `name`.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// All values of the service's own option `name`, in any letters' case.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Names and values.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// Writes the name of an option of `OData` as everybody does: the service takes it in any letters' case.
pub(crate) fn settle(name: &mut str) {
    if name.starts_with('$') {
        name.make_ascii_lowercase();
    }
}

impl From<Vec<(String, String)>> for Pairs {
    fn from(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }
}

#[cfg(test)]
mod tests {
    use super::Pairs;

    #[test]
    fn decodes_names_and_values_once() {
        let pairs = Pairs::parse("%24filter=Name+eq%20'a%26b%2B'&x=1&X=2&y").unwrap();
        assert_eq!(pairs.get("$filter"), Some("Name eq 'a&b+'"));
        assert_eq!(pairs.all("x").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(pairs.get("y"), Some(""));
    }

    #[test]
    fn refuses_options_without_dollar_and_doubles() {
        assert!(Pairs::parse("orderby=Id").unwrap_err().contains("$orderby"));
        assert!(Pairs::parse("$top=1&$Top=2").unwrap_err().contains("twice"));
        assert!(Pairs::parse("$filter=%zz").is_err());
    }
}
