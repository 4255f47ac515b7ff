//! Literals on their way into a URL and out of it.

use uipath_orchestrator_core::odata::prelude::*;

use crate::model::{All, Task, task};
use crate::nowhere::{set, target};
use crate::parser::{percent_decoded, text_of};
use crate::random::Random;

/// The literal in the `$filter` of a request for tasks with this name.
fn in_filter(name: &str) -> String {
    let query: Query<Task> = set("Tasks").get("Tasks.List").query();
    let request = query.filter(task::NAME.eq(name)).request();
    let (path, query) = target(&request);
    assert_eq!(path, "/Tasks");
    assert!(query.bytes().all(|b| b.is_ascii_graphic() && !b"#\"<>\\^`{|}".contains(&b)), "{query}");
    let options: Vec<(&str, &str)> = query.split('&').map(|option| option.split_once('=').unwrap()).collect();
    let [("$filter", filter)] = options[..] else { panic!("{query}") };
    percent_decoded(filter).strip_prefix("Name eq ").unwrap().to_owned()
}

/// The literal in the path of the task with this key.
fn in_key(key: &str) -> String {
    let get: Get<Task> = set("Tasks").entity(key.to_owned()).get("Tasks.Get").one();
    let request = get.request();
    let (path, query) = target(&request);
    assert_eq!(query, "");
    assert!(path.bytes().all(|b| b.is_ascii_graphic() && !b"#?\"<>\\^`{|}".contains(&b)), "{path}");
    let segments: Vec<&str> = path.split('/').collect();
    let ["", segment] = segments[..] else { panic!("{path}") };
    percent_decoded(segment).strip_prefix("Tasks(").unwrap().strip_suffix(')').unwrap().to_owned()
}

#[test]
fn any_text_survives_the_way_through_a_url() {
    let mut random = Random::new(1);
    for _ in 0..5000 {
        let text = random.text();
        assert_eq!(text_of(&in_filter(&text)).as_deref(), Some(&*text));
        assert_eq!(text_of(&in_key(&text)).as_deref(), Some(&*text));
    }
    for c in ('\0'..='\u{3000}').chain(['\u{fffd}', '\u{10ffff}']) {
        assert_eq!(text_of(&in_filter(&c.to_string())), Some(c.to_string()));
    }
}

#[test]
fn what_has_a_meaning_in_urls_is_encoded() {
    let query: Query<Task, All> = set("Tasks").get("Tasks.List").query();
    let request = query.filter(task::NAME.eq("a b+c#d&e%f'g=h;é")).search("\"x y\" OR z&w").request();
    assert_eq!(
        target(&request).1,
        "$filter=Name%20eq%20'a%20b%2Bc%23d%26e%25f''g%3Dh%3B%C3%A9'&$search=%22x%20y%22%20OR%20z%26w"
    );
}
