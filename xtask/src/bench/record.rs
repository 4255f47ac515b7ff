//! BENCHMARKS.md: what was measured last, between words written by hand.

use jiff::Timestamp;

use super::machine;
use crate::files;

/// Ends a section.
const END: &str = "<!-- end -->";

/// The outcome of a measurement.
pub(super) struct Measured {
    /// The name of its section.
    pub(super) name: &'static str,
    /// What to type for it.
    pub(super) command: String,
    /// A table.
    pub(super) figures: String,
}

/// Puts the outcome in the place of the last one; its section is marked in the file.
pub(super) fn write(measured: &Measured) -> Result<(), String> {
    let path = files::root().join("BENCHMARKS.md");
    let text = files::read_text(&path)?;
    let begin = format!("<!-- {} -->\n", measured.name);
    let parts = text.split_once(&begin).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let Some((before, after)) = parts else {
        return Err(format!("{} has no section between `{}` and `{END}`", path.display(), begin.trim()));
    };
    let Measured { command, figures, .. } = measured;
    let today = Timestamp::now().to_string();
    let today = today.split_once('T').map_or(&*today, |(date, _)| date);
    let machine = machine::description();
    let section = format!("`{command}`, {today}: {machine}.\n\n```text\n{}\n```\n", figures.trim_end());
    files::write_all(&[(path, format!("{before}{begin}{section}{END}{after}"))])
}
