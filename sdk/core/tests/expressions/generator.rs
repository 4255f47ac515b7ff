//! Expressions at random, each with what it is to be read as.

use uipath_orchestrator_core::odata::{Date, Duration, Expr, Filter, Item, Timestamp};

use crate::model::{Days, State, Tag, Task, robot, tag, task};
use crate::random::Random;
use crate::tree::Tree;

/// An expression, and what it is to be read as.
pub type Built<T> = (Expr<Task, T>, Tree);

#[derive(Clone, Copy)]
enum Variable {
    Tag(Item<Task, Tag>),
    Label(Item<Task, String>),
}

pub struct Generator {
    random: Random,
    scope: Vec<Variable>,
}

impl Generator {
    pub fn new(seed: u64) -> Self {
        Self { random: Random::new(seed), scope: Vec::new() }
    }

    pub fn condition(&mut self, depth: usize) -> Built<bool> {
        if depth == 0 {
            return (task::ACTIVE.holds(), Tree::path("Active"));
        }
        let depth = depth - 1;
        match self.random.below(16) {
            0 | 1 => {
                let ((left, a), (right, b)) = (self.condition(depth), self.condition(depth));
                (left.and(right), Tree::chain("and", a, b))
            }
            2 | 3 => {
                let ((left, a), (right, b)) = (self.condition(depth), self.condition(depth));
                (left | right, Tree::chain("or", a, b))
            }
            4 => {
                let (inner, tree) = self.condition(depth);
                (!inner, Tree::Not(Box::new(tree)))
            }
            5 => {
                let ((left, a), (right, b)) = (self.condition(depth), self.condition(depth));
                (left.ne(right), Tree::binary("ne", a, b))
            }
            6 => self.tags(depth),
            7 => self.labels(depth),
            8 => self.members(depth),
            9 => {
                let ((text, a), (part, b)) = (self.text(depth), self.text(depth));
                match self.random.below(4) {
                    0 => (text.contains(part), Tree::call("contains", [a, b])),
                    1 => (text.starts_with(part), Tree::call("startswith", [a, b])),
                    2 => (text.ends_with(part), Tree::call("endswith", [a, b])),
                    _ => (text.matches_pattern(part), Tree::call("matchesPattern", [a, b])),
                }
            }
            10 => self.known(),
            11 => {
                let ((left, a), (right, b)) = (self.text(depth), self.text(depth));
                (left.ge(right), Tree::binary("ge", a, b))
            }
            12 => {
                let ((left, a), (right, b)) = (self.time(depth), self.time(depth));
                (left.lt(right), Tree::binary("lt", a, b))
            }
            13 => {
                let ((left, a), (right, b)) = (self.duration(depth), self.duration(depth));
                (left.le(right), Tree::binary("le", a, b))
            }
            14 => {
                let (left, a) = self.number(depth);
                (left.is_null(), Tree::binary("eq", a, Tree::word("null")))
            }
            _ => {
                let ((left, a), (right, b)) = (self.number(depth), self.number(depth));
                match self.random.below(4) {
                    0 => (left.eq(right), Tree::binary("eq", a, b)),
                    1 => (left.gt(right), Tree::binary("gt", a, b)),
                    2 => (left.le(right), Tree::binary("le", a, b)),
                    _ => (left.ne(right), Tree::binary("ne", a, b)),
                }
            }
        }
    }

    /// Comparisons of enumerations, flags and days.
    fn known(&mut self) -> Built<bool> {
        match self.random.below(3) {
            0 => (task::STATE.eq(State::Done), Tree::binary("eq", Tree::path("State"), Tree::Text("Done".to_owned()))),
            1 => {
                let days = Days::MONDAY | Days::TUESDAY;
                let word = Tree::word("NS.Days'Monday,Tuesday'");
                (task::DAYS.has(days), Tree::binary("has", Tree::path("Days"), word))
            }
            _ => {
                let day = Date::constant(2024, 2, 29);
                (task::DUE.gt(day), Tree::binary("gt", Tree::path("Due"), Tree::word("2024-02-29")))
            }
        }
    }

    fn members(&mut self, depth: usize) -> Built<bool> {
        if self.random.below(2) == 0 {
            let (left, tree) = self.text(depth);
            let texts: Vec<String> = (0..=self.random.below(3)).map(|_| self.random.text()).collect();
            let items = texts.iter().cloned().map(Tree::Text).collect();
            return (left.in_(texts), Tree::In(Box::new(tree), items));
        }
        let (left, tree) = self.number(depth);
        let numbers: Vec<i64> = (0..=self.random.below(3)).map(|_| self.random.int()).collect();
        let items = numbers.iter().map(Tree::word).collect();
        (left.in_(numbers), Tree::In(Box::new(tree), items))
    }

    /// What `condition` gives while `variable` can be used in it.
    fn within(&mut self, variable: Variable, depth: usize, read_as: &mut Option<Tree>) -> Filter<Task> {
        self.scope.push(variable);
        let (condition, tree) = self.condition(depth);
        self.scope.pop();
        *read_as = Some(tree);
        condition
    }

    fn tags(&mut self, depth: usize) -> Built<bool> {
        let mut inside = None;
        let outer = self.scope.iter().enumerate().find_map(|(index, variable)| match variable {
            Variable::Tag(item) => Some((index, *item)),
            Variable::Label(_) => None,
        });
        let (filter, collection) = match outer.filter(|_| self.random.below(2) == 0) {
            Some((index, item)) => (
                item.then(tag::TAGS).all(|item| self.within(Variable::Tag(item), depth, &mut inside)),
                Tree::Variable(index, vec!["Tags".to_owned()]),
            ),
            None => (task::TAGS.all(|item| self.within(Variable::Tag(item), depth, &mut inside)), Tree::path("Tags")),
        };
        (filter, Tree::Lambda(Box::new(collection), "all".to_owned(), Box::new(inside.unwrap())))
    }

    fn labels(&mut self, depth: usize) -> Built<bool> {
        let mut inside = None;
        let filter = task::LABELS.any(|item| self.within(Variable::Label(item), depth, &mut inside));
        (filter, Tree::Lambda(Box::new(Tree::path("Labels")), "any".to_owned(), Box::new(inside.unwrap())))
    }

    fn number(&mut self, depth: usize) -> Built<i64> {
        if depth == 0 {
            return self.number_operand();
        }
        let depth = depth - 1;
        match self.random.below(9) {
            0 => {
                let (inner, tree) = self.number(depth);
                (inner.negate(), Tree::Minus(Box::new(tree)))
            }
            1 => {
                let (text, tree) = self.text(depth);
                (text.length().cast(), Tree::call("cast", [Tree::call("length", [tree]), Tree::path("Edm.Int64")]))
            }
            2 => {
                let (time, tree) = self.time(depth);
                (time.year().cast(), Tree::call("cast", [Tree::call("year", [tree]), Tree::path("Edm.Int64")]))
            }
            3 => self.number_operand(),
            which => {
                let ((left, a), (right, b)) = (self.number(depth), self.number(depth));
                match which {
                    4 => (left.add(right), Tree::binary("add", a, b)),
                    5 => (left.sub(right), Tree::binary("sub", a, b)),
                    6 => (left.mul(right), Tree::binary("mul", a, b)),
                    7 => (left.div(right), Tree::binary("div", a, b)),
                    _ => (left.modulo(right), Tree::binary("mod", a, b)),
                }
            }
        }
    }

    fn number_operand(&mut self) -> Built<i64> {
        match self.random.below(4) {
            0 => (task::ID.into(), Tree::path("Id")),
            // A property that has the name of a variable.
            1 => (task::X.into(), Tree::path("x")),
            2 => match self.scope.last() {
                Some(Variable::Tag(item)) => {
                    (item.then(tag::VALUE).into(), Tree::Variable(self.scope.len() - 1, vec!["Value".to_owned()]))
                }
                _ => (task::TAGS.count(), Tree::path("Tags/$count")),
            },
            _ => {
                let number = self.random.int();
                (Expr::value(number), Tree::word(&number))
            }
        }
    }

    fn text(&mut self, depth: usize) -> Built<String> {
        if depth == 0 || self.random.below(4) == 0 {
            return self.text_operand();
        }
        let depth = depth - 1;
        let (text, tree) = self.text(depth);
        match self.random.below(6) {
            0 => (text.to_lower(), Tree::call("tolower", [tree])),
            1 => (text.to_upper(), Tree::call("toupper", [tree])),
            2 => (text.trim(), Tree::call("trim", [tree])),
            3 => {
                let (end, b) = self.text(depth);
                (text.concat(end), Tree::call("concat", [tree, b]))
            }
            4 => (text.substring_from(task::PRIORITY), Tree::call("substring", [tree, Tree::path("Priority")])),
            _ => (text.substring(1, 2), Tree::call("substring", [tree, Tree::word(&1), Tree::word(&2)])),
        }
    }

    fn text_operand(&mut self) -> Built<String> {
        match (self.random.below(4), self.scope.first().copied()) {
            (0, Some(Variable::Label(item))) => (item.into(), Tree::Variable(0, Vec::new())),
            (0, Some(Variable::Tag(item))) => (item.then(tag::NAME).into(), Tree::Variable(0, vec!["Name".to_owned()])),
            (0 | 1, _) => (task::NAME.into(), Tree::path("Name")),
            (2, _) => (task::ROBOT.then(robot::NAME).into(), Tree::path("Robot/Name")),
            _ => {
                let text = self.random.text();
                (Expr::value(text.clone()), Tree::Text(text))
            }
        }
    }

    fn time(&mut self, depth: usize) -> Built<Timestamp> {
        if depth > 0 && self.random.below(2) == 0 {
            let ((time, a), (by, b)) = (self.time(depth - 1), self.duration(depth - 1));
            return match self.random.below(2) {
                0 => (time.add(by), Tree::binary("add", a, b)),
                _ => (time.sub(by), Tree::binary("sub", a, b)),
            };
        }
        match self.random.below(3) {
            0 => (task::START.into(), Tree::path("Start")),
            1 => (Expr::now(), Tree::call("now", [])),
            _ => {
                let time: Timestamp = "2024-06-19T21:22:45.25Z".parse().unwrap();
                (Expr::value(time), Tree::word("2024-06-19T21:22:45.25Z"))
            }
        }
    }

    fn duration(&mut self, depth: usize) -> Built<Duration> {
        if depth > 0 {
            match self.random.below(3) {
                0 => {
                    let ((end, a), (start, b)) = (self.time(depth - 1), self.time(depth - 1));
                    return (end.since(start), Tree::binary("sub", a, b));
                }
                1 => {
                    let (inner, tree) = self.duration(depth - 1);
                    return (inner.negate(), Tree::Minus(Box::new(tree)));
                }
                _ => {}
            }
        }
        match self.random.below(2) {
            0 => (task::TIMEOUT.into(), Tree::path("Timeout")),
            _ => {
                let duration = Duration(jiff::SignedDuration::from_millis(-1500));
                (Expr::value(duration), Tree::word("duration'-PT1.5S'"))
            }
        }
    }
}
