//! Numbers that look random and are the same in every run (the generator `SplitMix64`).

pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// One of `0..bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).unwrap()
    }

    pub fn int(&mut self) -> i64 {
        match self.below(6) {
            0 => i64::MIN,
            1 => i64::MAX,
            2 => 0,
            3 => -1,
            _ => self.next().cast_signed(),
        }
    }

    pub fn pick<T: Clone>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())].clone()
    }

    /// A text of what URLs, quotes and services stumble over.
    pub fn text(&mut self) -> String {
        const PIECES: [&str; 30] = [
            "'", "''", "\"", "%", "%27", "%25", "+", "#", "&", "=", "?", "/", "\\", ";", ",", ":", "(", ")", " ", "\t",
            "\r\n", "\0", "\u{7f}", "é", "漢字", "😀", "\u{202e}", "a", " and ", "null",
        ];
        let length = self.below(8);
        (0..length)
            .map(|_| match self.below(4) {
                0 => char::from_u32(u32::try_from(self.below(0x11_0000)).unwrap()).unwrap_or('x').to_string(),
                _ => self.pick(&PIECES).to_owned(),
            })
            .collect()
    }
}
