//! Errors in XML: those of stores of files, and of servers that answer OData in XML.

use super::html;

/// What an error in XML says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct XmlError {
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) trace_id: Option<String>,
    pub(super) detail: Option<String>,
}

/// Reads a document whose root is an `Error`, in whatever namespace and case; nothing where it is another.
pub(super) fn xml_error(body: &str) -> Option<XmlError> {
    let mut elements = elements(body);
    if !elements.next()?.0.eq_ignore_ascii_case("error") {
        return None;
    }
    let mut error = XmlError::default();
    for (name, text) in elements {
        let place = match name.to_ascii_lowercase().as_str() {
            "code" => &mut error.code,
            "message" => &mut error.message,
            "requestid" => &mut error.trace_id,
            // Where Azure says that an address has expired, or that clocks differ.
            "authenticationerrordetail" => &mut error.detail,
            _ => continue,
        };
        // Inner errors come later.
        if place.is_none() {
            *place = Some(html::words(text)).filter(|text| !text.is_empty());
        }
    }
    (error.code.is_some() || error.message.is_some()).then_some(error)
}

/// The names of all elements, without their namespaces, in order, and the text up to the next tag.
fn elements(body: &str) -> impl Iterator<Item = (&str, &str)> {
    body.split('<').skip(1).filter_map(|part| {
        let (tag, text) = part.split_once('>')?;
        let name = tag.split([' ', '\t', '\r', '\n', '/']).next()?;
        let local = name.rsplit(':').next()?;
        local.starts_with(|c: char| c.is_alphabetic()).then_some((local, text))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_odata() {
        let body = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<m:error xmlns:m=\"http://docs.oasis-open.org/odata/ns/metadata\">
            <m:code>1101</m:code><m:message xml:lang=\"en-US\">A folder &amp; more is required.</m:message>
            <m:innererror><m:message>inner</m:message></m:innererror></m:error>";
        let error = xml_error(body).unwrap();
        assert_eq!(error.code.as_deref(), Some("1101"));
        assert_eq!(error.message.as_deref(), Some("A folder & more is required."));
        assert_eq!((error.trace_id, error.detail), (None, None));
    }

    #[test]
    fn of_a_store() {
        let body = "<?xml version=\"1.0\"?><Error><Code>AuthenticationFailed</Code><Message>Server failed.\nTime:now</Message>\
            <RequestId>r-1</RequestId><AuthenticationErrorDetail>Expired</AuthenticationErrorDetail></Error>";
        let error = xml_error(body).unwrap();
        assert_eq!(
            (error.code.as_deref(), error.message.as_deref()),
            (Some("AuthenticationFailed"), Some("Server failed. Time:now"))
        );
        assert_eq!((error.trace_id.as_deref(), error.detail.as_deref()), (Some("r-1"), Some("Expired")));
    }

    #[test]
    fn of_nobody() {
        for body in [
            "",
            "<",
            "<html><title>Error</title><code>x</code>",
            "<Error/>",
            "<Error><Code></Code></Error>",
            "error",
            "<?xml?>",
        ] {
            assert_eq!(xml_error(body), None, "{body}");
        }
    }
}
