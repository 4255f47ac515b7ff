//! A word on a body that is no JSON.

/// How much of a text is shown.
const SHOWN: usize = 200;

/// The title of an HTML page, else its text; other text as it is.
pub(crate) fn words(body: &str) -> String {
    let lower = body.to_ascii_lowercase();
    let title = lower.find("<title").and_then(|start| {
        let from = start + lower[start..].find('>')? + 1;
        let to = from + lower[from..].find("</title")?;
        Some(&body[from..to])
    });
    let text = match title.map(str::trim) {
        Some(title) if !title.is_empty() => without_tags(title),
        _ => without_tags(body),
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text that may be long.
pub(crate) fn beginning(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// What stands between tags. Entities of names as frequent as these are put back, the others stay as they are.
fn without_tags(body: &str) -> String {
    let mut text = String::new();
    let mut rest = body;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        let Some(end) = rest[start..].find('>') else {
            rest = "";
            break;
        };
        text.push(' ');
        rest = &rest[start + end + 1..];
    }
    text.push_str(rest);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_of_a_page() {
        let page = "<html><HEAD><Title lang='en'>\n 413 Request &amp; Entity\n Too Large</title></head><body>x</body>";
        assert_eq!(words(page), "413 Request & Entity Too Large");
    }

    #[test]
    fn the_text_of_a_page_without_title() {
        assert_eq!(words("<html><title></title><h1>Bad</h1><p>gateway<br"), "Bad gateway");
    }

    #[test]
    fn long_text_is_cut_at_a_letter() {
        let text = beginning(&"é".repeat(1000));
        assert_eq!(text.chars().count(), SHOWN + 1);
    }

    #[test]
    fn letters_whose_case_changes_their_length() {
        assert_eq!(words("İİİ<title>İ</title>"), "İ");
    }
}
