//! Cases of the standard that the emulator refuses, and why.

use super::cases::Case;

/// Reasons, and parts of the cases that they are about; the first that fits is the reason.
pub(super) const REASONS: &[(&str, &[&str])] = &[
    ("the service knows options by their names with a dollar", &["^filter="]),
    ("the service has no spatial values", &["geo.", "geography'"]),
    ("filters within paths are of 4.01, the service of 4.0", &["/$filter(", "$count("]),
    ("the service does not know $root and $this", &["$root", "$this"]),
    ("$it is a row of the service, and no text", &["endswith($it"]),
    ("the service takes no keys in expressions", &["Items("]),
    ("the service compares no objects", &["{"]),
    ("the service keeps no annotations", &["Price/@", "=@"]),
    (
        "functions of the service are called by paths and not in expressions",
        &["Available", "MostPopular", "BestProduct", "ProductsByColor", "Phonetically"],
    ),
    ("names of types have their namespace", &["(Customer)", ",Customer)"]),
    ("the service that the cases are held against has no such type", &["Sales.Manager"]),
];

/// What the standard refuses and the emulator takes: it says clearly enough what is meant.
pub(super) const TAKEN: [&str; 2] = ["$filter= true", "FirstName in (FirstName,LastName)"];

/// Why a case is left out; `None` if it is not.
pub(super) fn reason(case: &Case) -> Option<&'static str> {
    let has = |part: &&str| match part.strip_prefix('^') {
        Some(start) => case.input.starts_with(start),
        None => case.input.contains(*part),
    };
    REASONS.iter().find(|(_, parts)| parts.iter().any(&has)).map(|(reason, _)| *reason)
}
