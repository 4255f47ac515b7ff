//! Boolean expressions.

use std::fmt;
use std::marker::PhantomData;

use crate::odata::about::About;
use std::ops::{BitAnd, BitOr, Not};

/// A condition on an `E`, for `$filter`.
///
/// Conditions combine with [`and`](Self::and), [`or`](Self::or) and [`not`](Self::not), or `&`, `|` and `!`;
/// parentheses are set where they are needed and nowhere else.
#[must_use = "a condition does nothing until a query is given it"]
pub struct Filter<E> {
    condition: Condition,
    of: About<E>,
}

/// A condition without its type.
#[derive(Clone)]
pub(in crate::odata) struct Condition {
    text: String,
    rank: Rank,
}

/// How tightly the outermost operator of an expression binds; the loosest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Unknown,
    Or,
    And,
    Comparison,
    Not,
    Primary,
}

impl Condition {
    pub(in crate::odata) fn text(&self) -> &str {
        &self.text
    }

    pub(in crate::odata) fn and(self, other: Self) -> Self {
        self.joined(" and ", other, Rank::And)
    }

    fn or(self, other: Self) -> Self {
        self.joined(" or ", other, Rank::Or)
    }

    fn joined(self, operator: &str, other: Self, rank: Rank) -> Self {
        Self { text: self.within(rank) + operator + &other.within(rank), rank }
    }

    fn not(self) -> Self {
        Self { text: format!("not {}", self.within(Rank::Not)), rank: Rank::Not }
    }

    /// The text as an operand of an operator of `rank`.
    fn within(self, rank: Rank) -> String {
        if self.rank < rank { format!("({})", self.text) } else { self.text }
    }
}

impl<E> Filter<E> {
    /// A comparison: it binds tighter than `and`, and looser than `not`.
    pub(super) fn comparison(text: String) -> Self {
        Self::of(Condition { text, rank: Rank::Comparison })
    }

    /// The call of a function that answers a boolean.
    pub(super) fn call(text: String) -> Self {
        Self::of(Condition { text, rank: Rank::Primary })
    }

    /// A condition that is written by hand, in OData's own words. Nothing in it is checked or quoted: never put a
    /// value of others into it.
    pub fn raw(text: impl Into<String>) -> Self {
        Self::of(Condition { text: text.into(), rank: Rank::Unknown })
    }

    fn of(condition: Condition) -> Self {
        Self { condition, of: PhantomData }
    }

    pub(in crate::odata) fn into_condition(self) -> Condition {
        self.condition
    }

    /// Both conditions.
    pub fn and(self, other: Self) -> Self {
        Self::of(self.condition.and(other.condition))
    }

    /// One of the conditions, or both.
    pub fn or(self, other: Self) -> Self {
        Self::of(self.condition.or(other.condition))
    }

    /// The opposite.
    #[expect(clippy::should_implement_trait, reason = "it does, too; a chain of methods reads without importing it")]
    pub fn not(self) -> Self {
        Self::of(self.condition.not())
    }
}

impl<E> BitAnd for Filter<E> {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        self.and(other)
    }
}

impl<E> BitOr for Filter<E> {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.or(other)
    }
}

impl<E> Not for Filter<E> {
    type Output = Self;

    fn not(self) -> Self {
        Self::of(self.condition.not())
    }
}

impl<E> Clone for Filter<E> {
    fn clone(&self) -> Self {
        Self::of(self.condition.clone())
    }
}

impl<E> fmt::Debug for Filter<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.condition.text)
    }
}

impl<E> fmt::Display for Filter<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.condition.text)
    }
}

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use crate::odata::{Field, Filter};

    struct Thing;
    const A: Field<Thing, i64> = Field::new("A");
    const B: Field<Thing, String> = Field::new("B");

    #[test]
    fn parentheses_stand_where_they_are_needed() {
        let a = || A.eq(1);
        let b = || B.contains("x'y");
        let cases: [(Filter<Thing>, &str); 11] = [
            (a().and(b()), "A eq 1 and contains(B,'x''y')"),
            (a().or(b()).and(a()), "(A eq 1 or contains(B,'x''y')) and A eq 1"),
            (a().and(b()).or(a()), "A eq 1 and contains(B,'x''y') or A eq 1"),
            (a().and(b().and(a())), "A eq 1 and contains(B,'x''y') and A eq 1"),
            (a().or(a().or(a())), "A eq 1 or A eq 1 or A eq 1"),
            (a().not(), "not (A eq 1)"),
            (b().not(), "not contains(B,'x''y')"),
            (!(a() & b()) | !b(), "not (A eq 1 and contains(B,'x''y')) or not contains(B,'x''y')"),
            (b().not().not(), "not not contains(B,'x''y')"),
            (Filter::raw("A gt 1 or A lt 0").and(a()), "(A gt 1 or A lt 0) and A eq 1"),
            (a().and(A.in_([1, 2])).not(), "not (A eq 1 and A in (1,2))"),
        ];
        for (filter, expected) in cases {
            assert_eq!(filter.to_string(), expected);
        }
    }

    #[test]
    fn every_comparison() {
        let cases = [
            (A.ne(1), "A ne 1"),
            (A.gt(1), "A gt 1"),
            (A.ge(1), "A ge 1"),
            (A.lt(1), "A lt 1"),
            (A.le(1), "A le 1"),
            (A.is_null(), "A eq null"),
            (A.is_not_null(), "A ne null"),
            (A.in_(Vec::<i64>::new()), "false"),
            (B.in_(["it's", "b"]), "B in ('it''s','b')"),
            (B.starts_with("x"), "startswith(B,'x')"),
            (B.ends_with("x"), "endswith(B,'x')"),
        ];
        for (filter, expected) in cases {
            assert_eq!(filter.to_string(), expected);
        }
    }
}
