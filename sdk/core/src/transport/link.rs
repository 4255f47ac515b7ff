//! Addresses that a service hands out: links to the next page, redirects.
//!
//! Whatever a server names as the next address, only its path and query are taken, and only if its origin is the
//! service's own. Scheme, host and port of a request always come from what the client was set up with.

use std::fmt::Write as _;

use http::Uri;

use super::Root;
use super::address::is_path_byte;
use super::origin::Origin;

impl Root {
    /// The address that a link of the service leads to: absolute, or relative to the root.
    pub(crate) fn link(&self, link: &str) -> Result<Uri, String> {
        self.resolve(&format!("{}/", self.path), link)
    }

    /// The address that an answer to `from` redirects to.
    pub(crate) fn redirect(&self, from: &Uri, location: &str) -> Result<Uri, String> {
        self.resolve(from.path(), location)
    }

    /// Resolves `reference` against the path `base` of this origin, as RFC 3986 (5.2) says, and refuses whatever
    /// leads to another origin.
    fn resolve(&self, base: &str, reference: &str) -> Result<Uri, String> {
        let reference = reference.trim_matches([' ', '\t', '\r', '\n']);
        let reference = reference.split('#').next().unwrap_or_default();
        let place = reference.split('?').next().unwrap_or_default();
        if place.contains('\\') || reference.contains(|c: char| c.is_control()) {
            return Err("it is not a URL".to_owned());
        }
        let (scheme, after_scheme) = match place.split_once(':') {
            Some((scheme, _)) if is_scheme(scheme) => (scheme, &reference[scheme.len() + 1..]),
            _ => (self.origin.scheme(), reference),
        };
        let local = match after_scheme.strip_prefix("//") {
            Some(rest) => {
                let (authority, local) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
                let origin = Origin::new(scheme, authority)?;
                if origin != self.origin {
                    return Err(format!("it leads from {} to {origin}", self.origin));
                }
                local.to_owned()
            }
            None if after_scheme.len() != reference.len() => return Err("it is not a web address".to_owned()),
            None if reference.starts_with('/') => reference.to_owned(),
            None if place.is_empty() => format!("{base}{reference}"),
            None => {
                let folder = &base[..=base.rfind('/').unwrap_or(0)];
                format!("{folder}{reference}")
            }
        };
        let slash = if local.starts_with('/') { "" } else { "/" };
        self.address(format!("{slash}{}", encode_strays(&local)))
    }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Percent-encodes what a sloppy server left bare in a link: spaces, quotation marks, letters beyond ASCII.
fn encode_strays(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if is_path_byte(byte) || byte == b'?' {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root(text: &str) -> Root {
        Root::parse("the URL", text, false).unwrap()
    }

    #[test]
    fn links_stay_within_the_origin() {
        let root = root("https://host.example/a/odata");
        for (link, expected) in [
            ("https://HOST.example:443/a/odata/Jobs?$skip=5", "https://host.example/a/odata/Jobs?$skip=5"),
            ("Jobs?$skip=5", "https://host.example/a/odata/Jobs?$skip=5"),
            ("Jobs(Key='a:b')", "https://host.example/a/odata/Jobs(Key='a:b')"),
            ("/b/Jobs", "https://host.example/b/Jobs"),
            ("//host.example/b", "https://host.example/b"),
            ("Jobs?$filter=Name eq \"é\"#top", "https://host.example/a/odata/Jobs?$filter=Name%20eq%20%22%C3%A9%22"),
            ("Jobs?x=http://other.example/", "https://host.example/a/odata/Jobs?x=http://other.example/"),
            ("https://host.example?x=1", "https://host.example/?x=1"),
        ] {
            assert_eq!(root.link(link).unwrap().to_string(), expected, "{link}");
        }
    }

    #[test]
    fn links_to_elsewhere_are_refused() {
        let root = root("https://host.example/a/odata");
        for link in [
            "https://other.example/a/odata/Jobs",
            "http://host.example/a/odata/Jobs",
            "https://host.example:8443/a/odata/Jobs",
            "https://host.example.other.example/",
            "https://host.example@other.example/",
            "https://host.example:443@other.example/",
            "https://other.example\\@host.example/",
            "//other.example/a",
            "\\\\other.example/a",
            "/\\other.example/a",
            "https:other.example",
            "javascript:alert(1)",
            "ht\ntps://other.example/",
        ] {
            assert!(root.link(link).is_err(), "{link} became {:?}", root.link(link));
        }
    }

    #[test]
    fn redirects_are_relative_to_the_request() {
        let root = root("https://host.example/odata");
        let from: Uri = "https://host.example/odata/Jobs(5)?x=1".parse().unwrap();
        assert_eq!(root.redirect(&from, "Jobs(6)").unwrap().to_string(), "https://host.example/odata/Jobs(6)");
        assert_eq!(root.redirect(&from, "?y=2").unwrap().to_string(), "https://host.example/odata/Jobs(5)?y=2");
        assert_eq!(root.redirect(&from, "/x").unwrap().to_string(), "https://host.example/x");
    }
}
