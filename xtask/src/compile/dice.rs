//! Chance that comes out the same every time.

/// Dice that a seed has loaded.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// A number below `sides`; nought where there are none.
    #[expect(clippy::cast_possible_truncation, reason = "what is left of a division by a `usize` is one")]
    pub(super) fn roll(&mut self, sides: usize) -> usize {
        // Xorshift: good enough for names.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.checked_rem(sides as u64).unwrap_or_default() as usize
    }

    pub(super) fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.roll(most - least + 1)
    }

    pub(super) fn one_in(&mut self, sides: usize) -> bool {
        self.roll(sides) == 0
    }

    /// One of several, of which there is at least one.
    pub(super) fn pick<'t, T: ?Sized>(&mut self, of: &[&'t T]) -> &'t T {
        of[self.roll(of.len())]
    }
}
