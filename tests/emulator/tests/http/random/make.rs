//! Expressions made up by chance.

use super::dice::Dice;
use super::term::Term;

/// What a set has that expressions can speak of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    pub(super) integers: &'static [&'static str],
    pub(super) fractions: &'static [&'static str],
    pub(super) texts: &'static [&'static str],
    pub(super) times: &'static [&'static str],
    pub(super) flags: &'static [&'static str],
    /// Names, and the members of their enumerations.
    pub(super) enums: &'static [(&'static str, &'static [&'static str])],
    /// A collection, and the words of its items, which begin with `x/`.
    pub(super) items: Option<(&'static str, &'static Words)>,
    /// Values that texts often have.
    pub(super) samples: &'static [&'static str],
    /// The first and the last second of times.
    pub(super) span: (i64, i64),
}

const COMPARISONS: [&str; 6] = ["eq", "ne", "gt", "ge", "lt", "le"];

fn path(name: &str) -> Term {
    Term::Path(name.to_owned())
}

fn binary(operator: &'static str, left: Term, right: Term) -> Term {
    Term::Binary(operator, Box::new(left), Box::new(right))
}

impl Words {
    /// Something that is true or false.
    pub(super) fn condition(&self, dice: &mut Dice, depth: usize) -> Term {
        if depth == 0 {
            return self.comparison(dice, 1);
        }
        match dice.below(12) {
            0..=2 => binary("and", self.condition(dice, depth - 1), self.condition(dice, depth - 1)),
            3..=5 => binary("or", self.condition(dice, depth - 1), self.condition(dice, depth - 1)),
            6 | 7 => Term::Not(Box::new(self.condition(dice, depth - 1))),
            8 if !self.flags.is_empty() => path(dice.pick(self.flags)),
            9 | 10 => match self.items {
                Some((name, words)) => {
                    let body = words.condition(dice, depth - 1);
                    Term::Lambda(name.to_owned(), dice.pick(&["any", "all"]), Box::new(body))
                }
                None => self.comparison(dice, depth),
            },
            11 => binary(dice.pick(&["eq", "ne"]), self.condition(dice, depth - 1), Term::Bool(dice.once_in(2))),
            _ => self.comparison(dice, depth),
        }
    }

    fn comparison(&self, dice: &mut Dice, depth: usize) -> Term {
        let operator = dice.pick(&COMPARISONS);
        match dice.below(11) {
            0..=2 => binary(operator, self.number(dice, depth), self.number(dice, depth)),
            3 | 4 if !self.texts.is_empty() => binary(operator, self.text(dice, depth), self.text(dice, depth)),
            5 if !self.times.is_empty() => binary(operator, self.time(dice), self.time(dice)),
            6 if !self.enums.is_empty() => {
                let (name, members) = dice.pick(self.enums);
                let member = |dice: &mut Dice| Term::Member((dice.pick(members)).to_owned());
                if dice.once_in(3) {
                    let members = (0..2).map(|_| member(dice)).collect();
                    return Term::In(Box::new(path(name)), members);
                }
                binary(if dice.once_in(3) { "ne" } else { "eq" }, path(name), member(dice))
            }
            7 => {
                let all = [self.integers, self.fractions, self.texts, self.times].concat();
                binary(dice.pick(&["eq", "ne"]), path(dice.pick(&all)), Term::Null)
            }
            8 => {
                let items = (0..dice.below(4)).map(|_| Term::Int(dice.between(-3, 9))).collect();
                Term::In(Box::new(path(dice.pick(self.integers))), items)
            }
            9 if !self.texts.is_empty() => {
                let name = dice.pick(&["contains", "startswith", "endswith"]);
                Term::Call(name, vec![self.text(dice, depth), self.text(dice, 0)])
            }
            _ => binary(operator, path(dice.pick(self.integers)), Term::Int(dice.between(-3, 9))),
        }
    }

    fn number(&self, dice: &mut Dice, depth: usize) -> Term {
        if depth == 0 || dice.once_in(3) {
            return match dice.below(4) {
                0 if !self.fractions.is_empty() => path(dice.pick(self.fractions)),
                1 => Term::Int(dice.between(-3, 9)),
                2 => Term::Quarters(dice.between(-9, 30)),
                _ => path(dice.pick(self.integers)),
            };
        }
        match dice.below(10) {
            0 => binary("add", self.number(dice, depth - 1), self.number(dice, depth - 1)),
            1 => binary("sub", self.number(dice, depth - 1), self.number(dice, depth - 1)),
            2 => binary("mul", self.number(dice, depth - 1), Term::Int(dice.between(-3, 3))),
            3 => {
                binary(dice.pick(&["div", "divby", "mod"]), self.number(dice, depth - 1), Term::Int(dice.between(1, 4)))
            }
            4 => Term::Negate(Box::new(self.number(dice, depth - 1))),
            5 if !self.texts.is_empty() => Term::Call("length", vec![self.text(dice, depth - 1)]),
            6 if !self.texts.is_empty() => Term::Call("indexof", vec![self.text(dice, depth - 1), self.text(dice, 0)]),
            7 if !self.times.is_empty() => {
                Term::Call(dice.pick(&["year", "hour", "minute"]), vec![path(dice.pick(self.times))])
            }
            8 if self.items.is_some() => self.items.map_or(Term::Null, |(name, _)| Term::Count(name.to_owned())),
            _ => Term::Call(dice.pick(&["floor", "ceiling", "round"]), vec![self.number(dice, depth - 1)]),
        }
    }

    fn text(&self, dice: &mut Dice, depth: usize) -> Term {
        if depth == 0 || dice.once_in(2) {
            let sample = dice.once_in(2).then(|| Term::Text((dice.pick(self.samples)).to_owned()));
            return sample.unwrap_or_else(|| path(dice.pick(self.texts)));
        }
        match dice.below(4) {
            0 => Term::Call(dice.pick(&["tolower", "toupper", "trim"]), vec![self.text(dice, depth - 1)]),
            1 => Term::Call("concat", vec![self.text(dice, depth - 1), self.text(dice, 0)]),
            2 => Term::Call("substring", vec![self.text(dice, depth - 1), Term::Int(dice.between(0, 3))]),
            _ => {
                let (start, length) = (Term::Int(dice.between(0, 3)), Term::Int(dice.between(0, 3)));
                Term::Call("substring", vec![self.text(dice, depth - 1), start, length])
            }
        }
    }

    fn time(&self, dice: &mut Dice) -> Term {
        if dice.once_in(2) {
            return path(dice.pick(self.times));
        }
        Term::Time(dice.between(self.span.0, self.span.1))
    }

    /// Something to order rows by.
    pub(super) fn criterion(&self, dice: &mut Dice) -> Term {
        match dice.below(4) {
            0 if !self.texts.is_empty() => self.text(dice, 1),
            1 if !self.times.is_empty() => path(dice.pick(self.times)),
            _ => self.number(dice, 1),
        }
    }
}
