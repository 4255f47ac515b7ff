//! What expressions look like.

use jiff::SignedDuration;
use uipath_orchestrator_core::odata::{Date, Decimal, Duration, Expr, Filter, Path, Timestamp};

use crate::model::{Days, Robot, State, Task, Welder, address, robot, tag, task, welder};

fn assert_written<const N: usize>(cases: [(Filter<Task>, &str); N]) {
    for (filter, expected) in cases {
        assert_eq!(filter.to_string(), expected);
    }
}

#[test]
fn parentheses_stand_where_they_are_needed() {
    let a = || task::ID.eq(1);
    let b = || task::NAME.contains("x'y");
    assert_written([
        (a().and(b()), "Id eq 1 and contains(Name,'x''y')"),
        (a().or(b()).and(a()), "(Id eq 1 or contains(Name,'x''y')) and Id eq 1"),
        (a().and(b()).or(a()), "Id eq 1 and contains(Name,'x''y') or Id eq 1"),
        (a().and(b().and(a())), "Id eq 1 and contains(Name,'x''y') and Id eq 1"),
        (a().or(a().or(a())), "Id eq 1 or Id eq 1 or Id eq 1"),
        (a().not(), "not (Id eq 1)"),
        (b().not(), "not contains(Name,'x''y')"),
        (!(a() & b()) | !b(), "not (Id eq 1 and contains(Name,'x''y')) or not contains(Name,'x''y')"),
        (b().not().not(), "not not contains(Name,'x''y')"),
        (Filter::raw("Id gt 1 or Id lt 0").and(a()), "(Id gt 1 or Id lt 0) and Id eq 1"),
        (a().and(task::ID.in_([1, 2])).not(), "not (Id eq 1 and Id in (1,2))"),
        (a().eq(b()), "(Id eq 1) eq contains(Name,'x''y')"),
        (a().eq(b().not()), "(Id eq 1) eq not contains(Name,'x''y')"),
        (a().not().eq(true), "(not (Id eq 1)) eq true"),
        (task::ID.add(1).mul(2).eq(3), "(Id add 1) mul 2 eq 3"),
        (task::ID.add(task::X.mul(2)).eq(3), "Id add x mul 2 eq 3"),
        (task::ID.sub(task::X.sub(2)).eq(3), "Id sub (x sub 2) eq 3"),
        (task::ID.sub(task::X).sub(2).eq(3), "Id sub x sub 2 eq 3"),
        (task::ID.add(1).negate().eq(3), "-(Id add 1) eq 3"),
        (task::ID.negate().mul(-1).eq(3), "-Id mul -1 eq 3"),
        (Expr::<Task, i64>::value(5).negate().eq(-5), "-(5) eq -5"),
        (Expr::<Task, i64>::value(-5).negate().negate().eq(task::ID), "---5 eq Id"),
    ]);
}

#[test]
fn comparisons_with_values_and_with_properties() {
    assert_written([
        (task::ID.ne(1), "Id ne 1"),
        (task::ID.gt(1), "Id gt 1"),
        (task::ID.ge(1), "Id ge 1"),
        (task::ID.lt(1), "Id lt 1"),
        (task::ID.le(1), "Id le 1"),
        (task::ID.is_null(), "Id eq null"),
        (task::ROBOT.is_not_null(), "Robot ne null"),
        (task::ID.in_(Vec::<i64>::new()), "false"),
        (task::NAME.in_(["it's", "b"]), "Name in ('it''s','b')"),
        (task::STATE.eq(State::Running), "State eq 'Running'"),
        (task::DAYS.has(Days::MONDAY | Days::TUESDAY), "Days has NS.Days'Monday,Tuesday'"),
        (task::NAME.eq(task::TITLE), "Name eq Title"),
        (task::NAME.eq(task::ROBOT.then(robot::NAME).to_upper()), "Name eq toupper(Robot/Name)"),
        // A narrower number can stand where a wider one is wanted.
        (task::ID.gt(task::PRIORITY), "Id gt Priority"),
        (task::COST.le(task::ID), "Cost le Id"),
        (task::ACTIVE.holds().and(task::ACTIVE.holds().not()), "Active and not Active"),
        (
            task::PARENT.then(task::ROBOT).then(robot::ADDRESS).then(address::CITY).eq("Ulm"),
            "Parent/Robot/Address/City eq 'Ulm'",
        ),
    ]);
}

#[test]
fn functions_are_composed() {
    let hour = Duration(SignedDuration::from_hours(1));
    assert_written([
        (task::NAME.starts_with("x"), "startswith(Name,'x')"),
        (task::NAME.ends_with(task::TITLE), "endswith(Name,Title)"),
        (Expr::value("a.b.c").contains(task::NAME), "contains('a.b.c',Name)"),
        (task::NAME.trim().to_lower().length().gt(3), "length(tolower(trim(Name))) gt 3"),
        (task::NAME.substring_from(task::PRIORITY).eq("x"), "substring(Name,Priority) eq 'x'"),
        (
            task::NAME.substring(1, 2).concat("-").index_of("b").eq(-1),
            "indexof(concat(substring(Name,1,2),'-'),'b') eq -1",
        ),
        (task::NAME.matches_pattern("^A.*e$"), "matchesPattern(Name,'^A.*e$')"),
        (
            task::START.year().eq(2024).and(task::DUE.month().eq(task::START.day())),
            "year(Start) eq 2024 and month(Due) eq day(Start)",
        ),
        (task::AT.hour().lt(task::START.minute()), "hour(At) lt minute(Start)"),
        (task::START.second().add(1).modulo(60).eq(0), "(second(Start) add 1) mod 60 eq 0"),
        (task::START.fractional_seconds().gt(Decimal::new(5, 1)), "fractionalseconds(Start) gt 0.5"),
        (task::START.date().eq(task::DUE), "date(Start) eq Due"),
        (task::START.time().gt(task::AT), "time(Start) gt At"),
        (task::START.total_offset_minutes().eq(60), "totaloffsetminutes(Start) eq 60"),
        (task::START.lt(Expr::now().sub(hour)), "Start lt now() sub duration'PT1H'"),
        (task::END.since(task::START).gt(task::TIMEOUT), "End sub Start gt Timeout"),
        (
            task::END.since(Expr::<Task, Timestamp>::min_date_time()).total_seconds().gt(9),
            "totalseconds(End sub mindatetime()) gt 9",
        ),
        (task::DUE.add(hour).lt(Date::constant(2024, 2, 29)), "Due add duration'PT1H' lt 2024-02-29"),
        (task::TIMEOUT.negate().lt(hour), "-Timeout lt duration'PT1H'"),
        (
            task::COST.round().add(task::COST.floor()).gt(task::COST.ceiling()),
            "round(Cost) add floor(Cost) gt ceiling(Cost)",
        ),
        (task::PRIORITY.div(2).eq(1), "Priority div 2 eq 1"),
        (task::PRIORITY.div_by(2).eq(Decimal::new(15, 1)), "Priority divby 2 eq 1.5"),
        (task::PRIORITY.cast::<String>().ends_with("7"), "endswith(cast(Priority,Edm.String),'7')"),
        (task::NAME.cast::<State>().eq(State::Done), "cast(Name,NS.State) eq 'Done'"),
        (task::ROBOT.is_of::<Welder>(), "isof(Robot,NS.Welder)"),
        (Filter::row_is_of::<Task>(), "isof(NS.Task)"),
        (task::ROBOT.as_type::<Welder>().then(welder::HEAT).gt(900), "Robot/NS.Welder/Heat gt 900"),
    ]);
    let welders: Filter<Robot> = Path::derived().then(welder::HEAT).gt(900);
    assert_eq!(welders.to_string(), "NS.Welder/Heat gt 900");
}

#[test]
fn collections_of_entities_of_complex_and_of_primitive_values() {
    assert_written([
        (task::TAGS.any(|tag| tag.then(tag::NAME).eq("urgent")), "Tags/any(x:x/Name eq 'urgent')"),
        (task::LABELS.all(|label| label.length().lt(9).or(label.eq("x"))), "Labels/all(x:length(x) lt 9 or x eq 'x')"),
        (
            task::CHILDREN.any(|child| child.then(task::ROBOT).then(robot::NAME).eq(task::NAME)),
            "Children/any(x:x/Robot/Name eq Name)",
        ),
        (task::ROBOT.then(robot::TASKS).is_not_empty(), "Robot/Tasks/any()"),
        (task::TAGS.count().gt(2).and(task::LABELS.is_not_empty()), "Tags/$count gt 2 and Labels/any()"),
        (task::CHILDREN.count().lt(task::PRIORITY), "Children/$count lt Priority"),
    ]);
}

#[test]
fn variables_have_names_that_nothing_else_has() {
    let inner = |outer: uipath_orchestrator_core::odata::Item<Task, crate::model::Tag>| {
        outer.then(tag::TAGS).any(|inner| inner.then(tag::VALUE).eq(outer.then(tag::VALUE)))
    };
    assert_written([
        (task::TAGS.any(inner), "Tags/any(x:x/Tags/any(x2:x2/Value eq x/Value))"),
        // The row has a property `x`.
        (task::TAGS.any(|tag| tag.then(tag::VALUE).eq(task::X)), "Tags/any(x2:x2/Value eq x)"),
        // Side by side, they may share one.
        (
            task::TAGS.any(|tag| tag.then(tag::VALUE).eq(1)).and(task::LABELS.any(|label| label.eq("l"))),
            "Tags/any(x:x/Value eq 1) and Labels/any(x:x eq 'l')",
        ),
    ]);
    // A condition that was made before has a variable of its own.
    let labelled = task::LABELS.any(|label| label.eq("l"));
    let both = task::TAGS.all(|tag| labelled.clone().and(tag.then(tag::NAME).is_null()));
    assert_eq!(both.to_string(), "Tags/all(x:Labels/any(x2:x2 eq 'l') and x/Name eq null)");
}

#[test]
fn a_variable_outside_of_its_lambda_is_nothing_that_a_service_takes() {
    let mut kept = None;
    let _ = task::LABELS.any(|label| {
        kept = Some(label);
        label.is_null()
    });
    assert_eq!(kept.unwrap().eq("x").to_string(), "$unbound eq 'x'");
}

#[test]
fn long_chains_are_not_deep() {
    let many = (0..100_000).map(|id| task::ID.eq(id)).reduce(Filter::or).unwrap();
    assert_eq!(many.clone().to_string().matches(" or ").count(), 99_999);
    drop(many);
}
