//! Where a service stands, and what the addresses below it are.

use std::fmt;

use http::Uri;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::origin::Origin;

/// What a segment of a path leaves bare.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The host of the legacy cloud.
pub const LEGACY_CLOUD: &str = "platform.uipath.com";

/// The root of a service: `https://cloud.uipath.com/org/tenant/orchestrator_/odata`.
#[derive(Clone, PartialEq, Eq)]
pub struct Root {
    pub(super) origin: Origin,
    /// Begins with a slash and ends without one; empty for the root of the host.
    pub(super) path: String,
}

impl Root {
    /// Reads an address as it stands in settings. `what` names the setting in the error.
    pub fn parse(what: &str, text: &str, allow_plain_http: bool) -> Result<Self, String> {
        let text = text.trim();
        let wrong = |why: String| {
            // What stands before an `@` may be a password.
            let shown = if text.contains('@') { "<hidden>" } else { text };
            format!("{what} `{shown}` cannot be used: {why}")
        };
        if text.is_empty() {
            return Err(format!("{what} is empty"));
        }
        let Some((scheme, rest)) = text.split_once("://") else {
            return Err(wrong("it has no scheme: begin it with https://".to_owned()));
        };
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()));
        let origin = Origin::new(scheme, authority).map_err(wrong)?;
        if path.contains(['?', '#']) {
            return Err(wrong("it holds a query or a fragment: leave out what follows `?` or `#`".to_owned()));
        }
        if path.contains(['{', '}', '<', '>']) {
            return Err(wrong("it still holds a placeholder: put the name in its place".to_owned()));
        }
        if !path.bytes().all(is_path_byte) {
            return Err(wrong("its path holds a character that must be percent-encoded".to_owned()));
        }
        if origin.is_plain() && !origin.is_loopback() && !allow_plain_http {
            return Err(wrong(
                "a token would travel over plain http in the open: use https, or say `allow_plain_http()`".to_owned(),
            ));
        }
        Ok(Self { origin, path: path.trim_end_matches('/').to_owned() })
    }

    /// The same address with `segment` at its end, unless it stands there already.
    pub fn ending_with(mut self, segment: &str) -> Self {
        let last = self.path.rsplit('/').next().unwrap_or_default();
        if !last.eq_ignore_ascii_case(segment) {
            self.path.push('/');
            self.path.push_str(segment);
        }
        self
    }

    /// The host, in lower case.
    pub(crate) fn host(&self) -> &str {
        self.origin.host()
    }

    /// Whether the service runs on this machine.
    #[cfg(feature = "reqwest")]
    pub fn is_loopback(&self) -> bool {
        self.origin.is_loopback()
    }

    /// Whether this is the vendor's cloud.
    pub fn is_cloud(&self) -> bool {
        ["uipath.com", "uipath.us"]
            .iter()
            .any(|domain| self.host().strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
    }

    /// Whether this is the cloud of old.
    pub fn is_legacy_cloud(&self) -> bool {
        self.host() == LEGACY_CLOUD
    }

    /// The identity service that belongs to the Orchestrator at this root: under `/identity_` where a gateway stands
    /// before it (`…/orchestrator_/odata`, and the cloud), under `/identity` on premises.
    pub(crate) fn identity(&self) -> Self {
        let gateway = self.is_cloud() || self.segments().any(|segment| segment.eq_ignore_ascii_case("orchestrator_"));
        let path = if gateway { "/identity_" } else { "/identity" };
        Self { origin: self.origin.clone(), path: path.to_owned() }
    }

    /// The address one segment further down; `name` is not encoded yet.
    pub fn joined(mut self, name: &str) -> Self {
        self.path.push('/');
        self.path.extend(utf8_percent_encode(name, SEGMENT));
        self
    }

    /// The same address without `end`, in whatever case it is written.
    pub(crate) fn without(mut self, end: &str) -> Self {
        let rest = self.path.len().saturating_sub(end.len());
        if self.path.get(rest..).is_some_and(|last| last.eq_ignore_ascii_case(end)) {
            self.path.truncate(rest);
        }
        self
    }

    /// The segments of the path.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.path.split('/').filter(|segment| !segment.is_empty())
    }

    /// The same service for another tenant, `name`, where the address names one: before `orchestrator_`, or in the
    /// cloud behind the organization.
    pub fn with_tenant(&self, name: &str) -> Option<Self> {
        let segments: Vec<&str> = self.segments().collect();
        let gateway = segments.iter().position(|segment| segment.eq_ignore_ascii_case("orchestrator_"));
        let at = match gateway {
            Some(after) if after >= 2 => after - 1,
            _ if self.is_cloud() && segments.len() >= 2 => 1,
            _ => return None,
        };
        let empty = Self { origin: self.origin.clone(), path: String::new() };
        Some(segments.iter().enumerate().fold(empty, |mut root, (index, segment)| {
            if index == at {
                return root.joined(name);
            }
            root.path.push('/');
            root.path.push_str(segment);
            root
        }))
    }

    /// The address of a resource; `path` begins with a slash, and both parts are percent-encoded.
    pub(crate) fn resource(&self, path: &str, query: &str) -> Result<Uri, String> {
        let mark = if query.is_empty() { "" } else { "?" };
        self.address([&self.path, path, mark, query].concat())
    }

    /// Whether files may go to `uri`, or come from there: as safely as calls go to the service, or more so.
    pub(crate) fn may_send_files_to(&self, uri: &Uri) -> Result<(), String> {
        let scheme = uri.scheme_str().ok_or("it is not absolute")?;
        let authority = uri.authority().map(http::uri::Authority::as_str).unwrap_or_default();
        let origin = Origin::new(scheme, authority)?;
        if origin.is_plain() && !origin.is_loopback() && !self.origin.is_plain() {
            return Err(format!("the file would travel over plain http to {origin}, in the open"));
        }
        Ok(())
    }

    pub(super) fn address(&self, path_and_query: String) -> Result<Uri, String> {
        self.origin.address(path_and_query).map_err(|_| "it is not a well-formed URL".to_owned())
    }
}

impl fmt::Display for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin, self.path)
    }
}

impl fmt::Debug for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What RFC 3986 allows in a path, the percent sign included.
pub(super) fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%/".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root(text: &str) -> Root {
        Root::parse("the URL", text, false).unwrap()
    }

    fn refusal(text: &str) -> String {
        Root::parse("the URL", text, false).unwrap_err()
    }

    #[test]
    fn a_root_is_normalised() {
        for text in ["https://Host.example/odata/", " https://host.example:443/odata", "https://host.example//"] {
            assert_eq!(root(text).ending_with("odata").to_string(), "https://host.example/odata");
        }
        assert_eq!(root("http://[::1]:8080").to_string(), "http://[::1]:8080");
    }

    #[test]
    fn an_end_is_taken_off_in_whatever_case_it_is_written() {
        for text in ["https://h.example/a/odata", "https://h.example/a/OData/", "https://h.example/a"] {
            assert_eq!(root(text).without("/odata").to_string(), "https://h.example/a");
        }
        assert_eq!(root("https://h.example/oda").without("/odata").to_string(), "https://h.example/oda");
    }

    #[test]
    fn a_bad_url_is_told_with_its_mend() {
        for (text, why) in [
            ("", "is empty"),
            ("cloud.uipath.com/org/tenant", "begin it with https://"),
            ("ftp://host.example", "its scheme is `ftp`, not https"),
            ("https:///odata", "host"),
            ("https://host.example:port/", "port"),
            ("https://host.example:65536/", "`65536` is not a port number"),
            ("https://host.example/odata?x=1", "leave out what follows"),
            ("https://cloud.uipath.com/{org}/tenant", "still holds a placeholder"),
            ("https://host.example/a b", "percent-encoded"),
            ("http://host.example/odata", "plain http"),
            ("http://127.0.0.1.evil.example", "plain http"),
        ] {
            let message = refusal(text);
            assert!(message.contains(why), "{text}: {message}");
        }
        assert!(Root::parse("the URL", "http://host.example", true).is_ok());
    }

    #[test]
    fn a_password_in_a_url_is_not_repeated() {
        let message = refusal("https://user:hunter2@host.example/odata");
        assert!(!message.contains("hunter2") && message.contains("credentials"), "{message}");
    }

    #[test]
    fn the_identity_service_is_found() {
        for (text, expected) in [
            ("https://cloud.uipath.com/o/t/orchestrator_/odata", "https://cloud.uipath.com/identity_"),
            ("https://cloud.uipath.com/o/t/odata", "https://cloud.uipath.com/identity_"),
            ("https://govcloud.uipath.us/o/t/orchestrator_/odata", "https://govcloud.uipath.us/identity_"),
            ("https://suite.example/o/t/orchestrator_/odata", "https://suite.example/identity_"),
            ("https://orch.example/odata", "https://orch.example/identity"),
            ("https://notuipath.com/odata", "https://notuipath.com/identity"),
        ] {
            assert_eq!(root(text).identity().to_string(), expected);
        }
    }
}
