//! Where lines and characters are.

use crate::diagnostic::Position;

/// Bytes of which the characters are counted once.
const BLOCK: usize = 1024;

/// The lines of a document. Services write their metadata in one line, so columns can be in the millions.
pub(super) struct Lines<'a> {
    text: &'a [u8],
    /// Where each line begins.
    starts: Vec<usize>,
    /// How many characters begin before each block.
    before: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        let text = text.as_bytes();
        let before = std::iter::once(0).chain(text.chunks(BLOCK).scan(0, |sum, block| {
            *sum += characters(block);
            Some(*sum)
        }));
        Self { text, starts, before: before.collect() }
    }

    pub(super) fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let column = self.characters_before(offset) - self.characters_before(self.starts[line - 1]) + 1;
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Position { line: number(line), column: number(column) }
    }

    fn characters_before(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        self.before[block] + characters(&self.text[block * BLOCK..offset])
    }
}

/// How many characters begin in `bytes`.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_right_in_whatever_order_they_are_asked_for() {
        let text = format!("äöü\nß x\n{}z", "é".repeat(3 * BLOCK));
        let lines = Lines::new(&text);
        let last = text.len() - 1;
        for (offset, line, column) in
            [(0, 1, 1), (4, 1, 3), (2, 1, 2), (9, 2, 2), (7, 2, 1), (12, 3, 1), (last, 3, 3 * BLOCK + 1)]
        {
            let at = lines.position(offset);
            assert_eq!((at.line as usize, at.column as usize), (line, column), "{offset}");
        }
        assert_eq!(lines.position(usize::MAX).line, 3);
    }
}
