//! What clients would like: the header `Prefer`.

use crate::request::Request;

/// The names by which clients ask for pages of some size, the one of the newer standard first.
const MAX_PAGE_SIZE: [&str; 2] = ["maxpagesize", "odata.maxpagesize"];

/// The most rows that a client would like on a page, and how it says so.
pub(crate) fn page_size(request: &Request) -> Option<(usize, String)> {
    let headers = request.headers.get_all("prefer").into_iter().filter_map(|value| value.to_str().ok());
    headers.flat_map(|header| header.split(',')).find_map(|wish| {
        let (name, value) = wish.split_once('=')?;
        let (name, value) = (name.trim(), value.trim().trim_matches('"'));
        let asked = MAX_PAGE_SIZE.iter().any(|known| known.eq_ignore_ascii_case(name));
        let size = value.parse().ok().filter(|size| asked && *size > 0)?;
        Some((size, format!("{name}={size}")))
    })
}
