//! Pages of jobs.

use std::fmt::Write as _;

include!(concat!(env!("OUT_DIR"), "/job.rs"));

/// A page of so many jobs with all members of the type, as a server writes it; the first is row `first`.
pub fn page(first: usize, rows: usize, next: Option<&str>) -> String {
    let mut out = String::from(r#"{"@odata.context":"https://localhost/odata/$metadata#Jobs","value":["#);
    for row in first..first + rows {
        out.push_str(if row == first { "{" } else { ",{" });
        for (index, (name, value)) in JOB.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            let _ = write!(out, "{comma}\"{name}\":");
            numbered(&mut out, value, row);
        }
        out.push('}');
    }
    out.push(']');
    if let Some(next) = next {
        let _ = write!(out, r#","@odata.nextLink":"{next}""#);
    }
    out.push('}');
    out
}

/// Writes `value` with the number of the row in the place of `#`; four of them are the last four hexadecimal digits.
fn numbered(out: &mut String, value: &str, row: usize) {
    let value = value.replace("####", &format!("{:04x}", row & 0xffff));
    out.push_str(&value.replace('#', &row.to_string()));
}
