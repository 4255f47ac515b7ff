//! Names that Rust, its prelude, the runtime or the generated code have a meaning for already.

use std::collections::BTreeSet;

use super::dice::Dice;

const HARD: &str = "\
    type Type self Self crate super move async await dyn box gen try yield union macro static true True false _ \
    __ _x x_ _1 A a AB Ab aB a_b A_B AB_ a1 A1 A_1 Copy Hash Ord HTTPServer HttpServer HTTP2 x2y Option Vec vec \
    String String_ Box Some None Ok Err Result Default Clone Debug Send Borrow FnOnce Into From PartialEq \
    Iterator std core alloc bool i64 u8 f64 str char usize odata Odata types Types sets enums resources imports \
    EntitySets entity_sets super_ Query query Filter filter select expand option header request new get create \
    replace update patch delete call body count first all ALL page pages stream prefetch safe_to_repeat search \
    skip top order_by raw_filter with_count set null into try_into to_owned as_ref type_id into_future clone eq \
    ne to then any has and or not gt le in in_ len next hash fmt cmp drop default key keys by_key value Value \
    Key Field Link extra Extra slot peek shape SHAPE names Names NAMES ENUM LISTED BITS FLAGS CONTEXT bits \
    as_str from_text from_bits contains is_empty Unlisted unlisted Kind Structure Enumeration Flags Member Elem \
    Fields entity Entity handle Handle service resource Resource root function draft Draft cap download upload \
    download_a content change T K E S This this it main test generated Container container Äpfel Größe ß ss 名前 ſ \
    \u{212a} İ naïve x² ½";
const WORDS: &str = "Job State Order Item Line Robot Folder Size Code Name Date Of In By";

/// Names that were given in one place.
#[derive(Default)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// A name that has not been given yet, to the letter.
    pub(super) fn member(&mut self, dice: &mut Dice) -> String {
        self.fresh(dice, str::to_owned)
    }

    /// A name that has not been given yet, in whatever spelling: the generator does not tell types apart by that.
    pub(super) fn declared(&mut self, dice: &mut Dice) -> String {
        self.fresh(dice, |name| name.replace('_', "").to_uppercase().to_lowercase())
    }

    fn fresh(&mut self, dice: &mut Dice, key: fn(&str) -> String) -> String {
        loop {
            let name = match dice.roll(10) {
                0..5 => one_of(HARD, dice).to_owned(),
                5..8 => (0..dice.between(1, 3)).map(|_| one_of(WORDS, dice)).collect(),
                8 => format!("{}_{}", one_of(WORDS, dice), one_of(WORDS, dice)),
                _ => format!("{}{}", one_of(WORDS, dice).to_lowercase(), dice.roll(30)),
            };
            // A digit in front is what OData forbids.
            let legal = !name.starts_with(|first: char| first.is_ascii_digit());
            if legal && self.0.insert(key(&name)) {
                return name;
            }
        }
    }
}

fn one_of(words: &'static str, dice: &mut Dice) -> &'static str {
    dice.pick(&words.split_whitespace().collect::<Vec<_>>())
}
