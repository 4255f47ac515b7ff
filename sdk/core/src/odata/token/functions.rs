//! Functions of properties and expressions.

use super::expr::{Expr, Filter};
use super::kind::{Dated, Fractional, Timed};
use super::node::Node;
use super::operand::{Operand, on_tokens};
use crate::odata::value::{Date, Decimal, Duration, TimeOfDay, Timestamp};

on_tokens! {
    impl<[]> String {
        /// `contains`: has `part` somewhere.
        pub fn contains<By>(self, part: impl Operand<E, String, By>) -> Filter<E> {
            Expr::new(Node::call("contains", self.into_node()).with(part.operand()))
        }

        /// `startswith`: begins with `start`.
        pub fn starts_with<By>(self, start: impl Operand<E, String, By>) -> Filter<E> {
            Expr::new(Node::call("startswith", self.into_node()).with(start.operand()))
        }

        /// `endswith`: ends with `end`.
        pub fn ends_with<By>(self, end: impl Operand<E, String, By>) -> Filter<E> {
            Expr::new(Node::call("endswith", self.into_node()).with(end.operand()))
        }

        /// `matchesPattern`: a regular expression of ECMAScript finds something. OData 4.01.
        pub fn matches_pattern<By>(self, pattern: impl Operand<E, String, By>) -> Filter<E> {
            Expr::new(Node::call("matchesPattern", self.into_node()).with(pattern.operand()))
        }

        /// `length`: how many characters.
        pub fn length(self) -> Expr<E, i32> {
            Expr::new(Node::call("length", self.into_node()))
        }

        /// `indexof`: where `part` begins for the first time, the first character being 0; −1 where it does not occur.
        pub fn index_of<By>(self, part: impl Operand<E, String, By>) -> Expr<E, i32> {
            Expr::new(Node::call("indexof", self.into_node()).with(part.operand()))
        }

        /// `substring`: from character `start` on, the first one being 0.
        pub fn substring_from<By>(self, start: impl Operand<E, i32, By>) -> Expr<E, String> {
            Expr::new(Node::call("substring", self.into_node()).with(start.operand()))
        }

        /// `substring`: `length` characters from character `start` on, the first one being 0.
        pub fn substring<By, By2>(
            self,
            start: impl Operand<E, i32, By>,
            length: impl Operand<E, i32, By2>,
        ) -> Expr<E, String> {
            Expr::new(Node::call("substring", self.into_node()).with(start.operand()).with(length.operand()))
        }

        /// `tolower`: in small letters.
        pub fn to_lower(self) -> Expr<E, String> {
            Expr::new(Node::call("tolower", self.into_node()))
        }

        /// `toupper`: in capital letters.
        pub fn to_upper(self) -> Expr<E, String> {
            Expr::new(Node::call("toupper", self.into_node()))
        }

        /// `trim`: without the blanks around it.
        pub fn trim(self) -> Expr<E, String> {
            Expr::new(Node::call("trim", self.into_node()))
        }

        /// `concat`: with `end` behind it.
        pub fn concat<By>(self, end: impl Operand<E, String, By>) -> Expr<E, String> {
            Expr::new(Node::call("concat", self.into_node()).with(end.operand()))
        }
    }

    impl<[T: Dated]> T {
        /// `year`
        pub fn year(self) -> Expr<E, i32> {
            Expr::new(Node::call("year", self.into_node()))
        }

        /// `month`: 1 to 12.
        pub fn month(self) -> Expr<E, i32> {
            Expr::new(Node::call("month", self.into_node()))
        }

        /// `day`: of the month, from 1.
        pub fn day(self) -> Expr<E, i32> {
            Expr::new(Node::call("day", self.into_node()))
        }
    }

    impl<[T: Timed]> T {
        /// `hour`: 0 to 23.
        pub fn hour(self) -> Expr<E, i32> {
            Expr::new(Node::call("hour", self.into_node()))
        }

        /// `minute`: 0 to 59.
        pub fn minute(self) -> Expr<E, i32> {
            Expr::new(Node::call("minute", self.into_node()))
        }

        /// `second`: 0 to 59, without the fraction.
        pub fn second(self) -> Expr<E, i32> {
            Expr::new(Node::call("second", self.into_node()))
        }

        /// `fractionalseconds`: the fraction of the second.
        pub fn fractional_seconds(self) -> Expr<E, Decimal> {
            Expr::new(Node::call("fractionalseconds", self.into_node()))
        }
    }

    impl<[]> Timestamp {
        /// `date`: the day, as the offset of the stored value has it.
        pub fn date(self) -> Expr<E, Date> {
            Expr::new(Node::call("date", self.into_node()))
        }

        /// `time`: the time of day, as the offset of the stored value has it.
        pub fn time(self) -> Expr<E, TimeOfDay> {
            Expr::new(Node::call("time", self.into_node()))
        }

        /// `totaloffsetminutes`: how many minutes the stored value is ahead of UTC.
        pub fn total_offset_minutes(self) -> Expr<E, i32> {
            Expr::new(Node::call("totaloffsetminutes", self.into_node()))
        }
    }

    impl<[]> Duration {
        /// `totalseconds`: the whole of it in seconds.
        pub fn total_seconds(self) -> Expr<E, Decimal> {
            Expr::new(Node::call("totalseconds", self.into_node()))
        }
    }

    impl<[T: Fractional]> T {
        /// `round`: the nearest whole number; a half goes away from zero.
        pub fn round(self) -> Expr<E, T> {
            Expr::new(Node::call("round", self.into_node()))
        }

        /// `floor`: the next whole number below, or itself.
        pub fn floor(self) -> Expr<E, T> {
            Expr::new(Node::call("floor", self.into_node()))
        }

        /// `ceiling`: the next whole number above, or itself.
        pub fn ceiling(self) -> Expr<E, T> {
            Expr::new(Node::call("ceiling", self.into_node()))
        }
    }

    impl<[]> bool {
        /// The property itself as a condition: it is true.
        pub fn holds(self) -> Filter<E> {
            Expr::new(self.into_node())
        }
    }
}
