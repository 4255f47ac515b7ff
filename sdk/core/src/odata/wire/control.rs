//! Control information: the names with an `@` that a document carries beside its members.

use super::slot::{Fields, Peek};

/// Annotations that say something about one answer, and nothing to the service that sent it.
const OF_ANSWERS: [&str; 16] = [
    "associationlink",
    "context",
    "count",
    "deltalink",
    "editlink",
    "etag",
    "mediacontenttype",
    "mediaeditlink",
    "mediaetag",
    "mediareadlink",
    "metadataetag",
    "navigationlink",
    "nextlink",
    "null",
    "readlink",
    "totalcount",
];

/// Whether `name` is that of an annotation.
pub(super) fn is_annotation(name: &str) -> bool {
    name.contains('@')
}

/// Whether `name` is the context that every answer carries: `@odata.context`, `@context`.
pub(super) fn is_context(name: &str) -> bool {
    term(name) == Some("context") && name.starts_with('@')
}

/// Whether `name` may be sent to the service. Types, identifiers and references of an entity may; what only
/// describes an answer may not, because some services refuse the whole entity for it.
pub(super) fn is_sent(name: &str) -> bool {
    term(name).is_none_or(|term| !OF_ANSWERS.contains(&term.to_ascii_lowercase().as_str()))
}

/// The collection in an object that came in part only, as its link to the next page says: `Robots`.
pub(in crate::odata) fn partial(object: &dyn Fields) -> Option<String> {
    let mut linked = None;
    if let Some(extra) = object.extra() {
        extra.each(&mut |name, _| {
            let member = name.rsplit_once('@').map_or("", |(member, _)| member);
            if linked.is_none()
                && !member.is_empty()
                && term(name).is_some_and(|term| term.eq_ignore_ascii_case("nextLink"))
            {
                linked = Some(member.to_owned());
            }
        });
    }
    linked.or_else(|| (0..object.shape().names.len()).find_map(|index| partial_in(object.peek(index))))
}

fn partial_in(peek: Peek<'_>) -> Option<String> {
    match peek {
        Peek::Object(object) => partial(object),
        Peek::List(items) => (0..items.count()).find_map(|index| partial_in(items.peek_at(index))),
        _ => None,
    }
}

/// `context` of `@odata.context` and of 4.01's `@context`; nothing for members and for other annotations.
fn term(name: &str) -> Option<&str> {
    let (_, annotation) = name.rsplit_once('@')?;
    let term = annotation.strip_prefix("odata.").unwrap_or(annotation);
    (!term.contains('.')).then_some(term)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_back() {
        for name in ["Name", "@odata.type", "@odata.id", "Queue@odata.bind", "Id@odata.type", "@type", "@my.context"] {
            assert!(is_sent(name), "{name}");
        }
        for name in ["@odata.context", "@odata.etag", "@odata.editLink", "Queue@odata.navigationLink", "@nextLink"] {
            assert!(!is_sent(name), "{name}");
        }
    }

    #[test]
    fn the_context_is_that_of_the_document() {
        assert!(is_context("@odata.context") && is_context("@context"));
        assert!(!is_context("Items@odata.context"));
    }
}
