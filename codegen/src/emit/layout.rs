//! How formatted code stands on the page: the formatter keeps lines short and leaves no empty ones, this crate's readers
//! have them as long as rustfmt would, and items apart.

/// The most characters in a line.
const WIDTH: usize = 120;

/// The code as a person would lay it out.
pub(super) fn laid_out(code: &str) -> String {
    spaced(&joined(code))
}

/// Puts what is in brackets on the line that they begin on where there is room for it, and the start of a chain on the
/// line of what it starts from.
fn joined(code: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in code.lines() {
        if let Some(last) = lines.last_mut()
            && last.trim() == "self"
            && line.trim() == ".0"
        {
            last.push_str(".0");
            continue;
        }
        match shorter(&lines, line) {
            Some((opening, shorter)) => {
                lines.truncate(opening);
                lines.extend(shorter);
            }
            None => lines.push(line.to_owned()),
        }
    }
    lines
}

/// What can stand in place of the lines that end with `closing`, and which of those before is the first of them.
fn shorter(lines: &[String], closing: &str) -> Option<(usize, Vec<String>)> {
    if !closing.trim_start().starts_with([')', '>', ']']) {
        return None;
    }
    let within = lines.iter().rev().take_while(|line| indent(line) == indent(closing) + 4 && is_argument(line)).count();
    let opening = lines.len().checked_sub(within + 1)?;
    let (head, arguments) = lines.get(opening..)?.split_first()?;
    if within == 0 || !opens(head) || indent(head) != indent(closing) {
        return None;
    }
    let arguments: Vec<&str> = arguments.iter().map(|line| line.trim()).collect();
    let whole = format!("{head}{}{}", arguments.join(" ").trim_end_matches(','), closing.trim_start());
    let fits = |line: &String| line.chars().count() <= WIDTH;
    if fits(&whole) {
        return Some((opening, vec![whole]));
    }
    // The value of a constant on a line of its own.
    let (name, value) = whole.strip_suffix(';')?.split_once(" = ")?;
    let two = vec![format!("{name} ="), format!("{}{value};", " ".repeat(indent(head) + 4))];
    (name.trim_start().trim_start_matches("pub ").starts_with("const ") && two.iter().all(fits))
        .then_some((opening, two))
}

/// Whether a line ends with what opens a list of arguments, parameters or items. In a tuple of one, the last comma counts.
fn opens(line: &str) -> bool {
    let before = |name: &str| name.chars().next_back();
    line.ends_with(['<', '['])
        || line.strip_suffix('(').and_then(before).is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '>' | '!'))
}

/// Whether a line is one argument or parameter, and nothing else.
fn is_argument(line: &str) -> bool {
    line.ends_with([',', '"']) && !line.trim_start().starts_with(['/', '#'])
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Puts an empty line between items that follow each other.
fn spaced(lines: &[String]) -> String {
    let mut out = String::new();
    let mut last = "";
    for line in lines {
        let apart = !line.is_empty() && indent(line) == indent(last) && line.trim() != "}";
        if apart && (ends_item(last) || is_head(last) && !is_head(line)) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        last = line;
    }
    out
}

fn ends_item(line: &str) -> bool {
    line.trim() == "}" || line.starts_with("pub struct ") && line.ends_with(';')
}

/// Whether a line is one of those at the head of a file that belong together.
fn is_head(line: &str) -> bool {
    ["use ", "pub use ", "pub mod "].iter().any(|start| line.trim_start().starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stands_in_one_line() {
        let code = "const A: T = T::new(\n    \"a\",\n);\nfn b(\n    &self,\n    c: D,\n) -> E {\n    self\n        .0\n        .f()\n}\n";
        assert_eq!(
            laid_out(code),
            "const A: T = T::new(\"a\");\nfn b(&self, c: D) -> E {\n    self.0\n        .f()\n}\n"
        );
    }

    #[test]
    fn a_long_constant_has_its_value_on_the_next_line() {
        let name = "A".repeat(40);
        let code =
            format!("pub const {name}: odata::Field<\n    Job,\n    {name},\n> = odata::Field::new(\"{name}\");\n");
        let expected = format!("pub const {name}: odata::Field<Job, {name}> =\n    odata::Field::new(\"{name}\");\n");
        assert_eq!(laid_out(&code).replace(&name, "A"), expected.replace(&name, "A"));
    }

    #[test]
    fn calls_within_calls_are_joined_from_the_inside() {
        let code = "f(\n    g(\n        1,\n    ),\n);\n";
        assert_eq!(laid_out(code), "f(g(1));\n");
    }

    #[test]
    fn what_does_not_fit_or_has_comments_stays() {
        let long = format!("f(\n    {},\n);\n", "a".repeat(WIDTH - 3));
        assert_eq!(laid_out(&long).lines().count(), 3);
        let just = format!("f(\n    {},\n);\n", "a".repeat(WIDTH - 4));
        assert_eq!(laid_out(&just).chars().count(), WIDTH + 1);
        for code in [
            "f(\n    /// A.\n    a,\n);\n",
            "f(\n    #[b]\n    a,\n);\n",
            "f(\n    a\n        .b(),\n);\n",
            "f(\n);\n",
            "let a = (\n    b,\n);\n",
        ] {
            assert_eq!(laid_out(code), code);
        }
    }
}
