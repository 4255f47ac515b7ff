//! What does not compile, each beside the like that does: tests in documentation, and no code.
//!
//! All of them stand on the model of the tests in `tests/expressions`.

/// A property of another entity is no condition on this one.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter: Filter<Task> = task::NAME.eq("x");
/// # }
/// ```
/// ```compile_fail,E0308
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter: Filter<Task> = robot::NAME.eq("x");
/// # }
/// ```
struct OtherEntity;

/// Nor does it join one.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::NAME.eq("x").and(task::ROBOT.then(robot::NAME).eq("x"));
/// # }
/// ```
/// ```compile_fail,E0277
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::NAME.eq("x").and(robot::NAME.eq("x"));
/// # }
/// ```
struct Joined;

/// A path goes on from where it is.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let path = task::ROBOT.then(robot::NAME);
/// # }
/// ```
/// ```compile_fail,E0277
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let path = task::ROBOT.then(task::NAME);
/// # }
/// ```
struct Path;

/// A value is of the property's type.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::ID.eq(5);
/// # }
/// ```
/// ```compile_fail,E0277
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::ID.eq("5");
/// # }
/// ```
struct Value;

/// So are the values of a list.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::ID.in_([5, 6]);
/// # }
/// ```
/// ```compile_fail,E0277
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::ID.in_(["5", "6"]);
/// # }
/// ```
struct Values;

/// So is a property on the other side; a narrower number fits a wider one, and not the other way round.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::ID.gt(task::PRIORITY);
/// # }
/// ```
/// ```compile_fail,E0277
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::PRIORITY.gt(task::ID);
/// # }
/// ```
struct Side;

/// It belongs to the same entity.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::NAME.eq(task::ROBOT.then(robot::NAME));
/// # }
/// ```
/// ```compile_fail,E0277
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::NAME.eq(robot::NAME);
/// # }
/// ```
struct SameEntity;

/// Numbers have no letters.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::NAME.contains("5");
/// # }
/// ```
/// ```compile_fail,E0599
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::ID.contains("5");
/// # }
/// ```
struct Letters;

/// Neither has what is made of a text by counting.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::NAME.trim().contains("x");
/// # }
/// ```
/// ```compile_fail,E0599
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::NAME.length().contains("x");
/// # }
/// ```
struct Length;

/// Texts are not added.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let sum = task::ID.add(1);
/// # }
/// ```
/// ```compile_fail,E0599
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let sum = task::NAME.add("x");
/// # }
/// ```
struct Sum;

/// Integers are round.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let round = task::COST.round();
/// # }
/// ```
/// ```compile_fail,E0599
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let round = task::ID.round();
/// # }
/// ```
struct Round;

/// A duration has no year.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let year = task::START.year();
/// # }
/// ```
/// ```compile_fail,E0599
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let year = task::TIMEOUT.year();
/// # }
/// ```
struct Year;

/// A time moves by a duration.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let later = task::START.add(Duration::default());
/// # }
/// ```
/// ```compile_fail,E0277
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let later = task::START.add(5);
/// # }
/// ```
struct Moved;

/// Members of an enumeration have no order.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::STATE.ne(State::Done);
/// # }
/// ```
/// ```compile_fail,E0599
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::STATE.gt(State::Done);
/// # }
/// ```
struct Order;

/// Only sets of flags have flags.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::DAYS.has(Days::MONDAY);
/// # }
/// ```
/// ```compile_fail,E0599
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::STATE.has(State::Done);
/// # }
/// ```
struct Flags;

/// Only collections have items.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::LABELS.any(|label| label.eq("x"));
/// # }
/// ```
/// ```compile_fail,E0599
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::NAME.any(|name| name.eq("x"));
/// # }
/// ```
struct Collection;

/// Items are of the collection's type.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::LABELS.any(|label| label.eq("x"));
/// # }
/// ```
/// ```compile_fail,E0277
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::LABELS.any(|label| label.eq(5));
/// # }
/// ```
struct Items;

/// A condition on an item is one on the row, too.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::CHILDREN.any(|child| child.then(task::ID).gt(task::ID));
/// # }
/// ```
/// ```compile_fail,E0308
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::CHILDREN.any(|child| robot::NAME.eq("x"));
/// # }
/// ```
struct Lambda;

/// Only what is a condition denies.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::ACTIVE.holds().not();
/// # }
/// ```
/// ```compile_fail,E0599
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let filter = task::ID.holds();
/// # }
/// ```
struct Condition;

/// Rows are not sorted by collections.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let order = task::LABELS.count().desc();
/// # }
/// ```
/// ```compile_fail,E0599
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test() {
/// let order = task::LABELS.desc();
/// # }
/// ```
struct Sorted;

/// A selection is of the entity's own properties.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test(tasks: Query<Task>) {
/// let rows = tasks.select((task::ID, task::NAME));
/// # }
/// ```
/// ```compile_fail,E0277
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test(tasks: Query<Task>) {
/// let rows = tasks.select((task::ID, robot::NAME));
/// # }
/// ```
struct Selection;

/// So is an expansion.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test(tasks: Query<Task>) {
/// let tasks = tasks.expand(task::ROBOT);
/// # }
/// ```
/// ```compile_fail,E0277
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test(tasks: Query<Task>) {
/// let tasks = tasks.expand(robot::TASKS);
/// # }
/// ```
struct Expansion;

/// What is expanded takes options of its own type.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test(tasks: Query<Task>) {
/// let tasks = tasks.expand(task::ROBOT.expand().select(robot::NAME));
/// # }
/// ```
/// ```compile_fail,E0277
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test(tasks: Query<Task>) {
/// let tasks = tasks.expand(task::ROBOT.expand().select(task::NAME));
/// # }
/// ```
struct Options;

/// One related entity is neither filtered nor counted.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test(tasks: Query<Task>) {
/// let tasks = tasks.expand(task::CHILDREN.expand().filter(task::ID.gt(5)));
/// # }
/// ```
/// ```compile_fail,E0599
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test(tasks: Query<Task>) {
/// let tasks = tasks.expand(task::ROBOT.expand().filter(robot::NAME.eq("x")));
/// # }
/// ```
struct One;

/// Levels are of a relation from a type to itself.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test(tasks: Query<Task>) {
/// let tasks = tasks.expand(task::CHILDREN.expand().levels(2));
/// # }
/// ```
/// ```compile_fail,E0599
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test(tasks: Query<Task>) {
/// let tasks = tasks.expand(task::ROBOT.expand().levels(2));
/// # }
/// ```
struct Levels;

/// A filter is a condition, and not a value.
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test(tasks: Query<Task>) {
/// let tasks = tasks.filter(task::NAME.length().gt(5));
/// # }
/// ```
/// ```compile_fail,E0308
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expressions/model.rs"));
/// # fn main() {}
/// # fn test(tasks: Query<Task>) {
/// let tasks = tasks.filter(task::NAME.length());
/// # }
/// ```
struct Boolean;
