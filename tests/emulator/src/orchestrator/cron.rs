//! Times by a Quartz expression: second, minute, hour, day of the month, month, day of the week and, if said, year.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time, Weekday};

const MONTHS: [&str; 12] = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const WEEKDAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
/// The years that Quartz knows.
const YEARS: RangeInclusive<i16> = 1970..=2099;

/// An expression, read.
#[derive(Clone, Debug)]
pub(super) struct Cron {
    seconds: BTreeSet<i16>,
    minutes: BTreeSet<i16>,
    hours: BTreeSet<i16>,
    days: Vec<Day>,
    months: BTreeSet<i16>,
    years: BTreeSet<i16>,
}

/// Days of a month.
#[derive(Clone, Debug)]
enum Day {
    /// By their numbers.
    OfMonth(BTreeSet<i16>),
    /// So many days before the last one: `L`, `L-2`.
    FromLast(i16),
    /// The workday that is nearest to one: `15W`.
    Workday(i16),
    /// The last workday: `LW`.
    LastWorkday,
    /// By their weekdays, where Sunday is 1.
    OfWeek(BTreeSet<i16>),
    /// The last of a weekday: `6L`.
    LastOf(i16),
    /// One of a weekday by its number: `2#1`.
    NthOf(i16, i16),
}

impl Cron {
    /// Reads an expression; the reason if it is none.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let upper = text.to_ascii_uppercase();
        let fields: Vec<&str> = upper.split_ascii_whitespace().collect();
        let (&[second, minute, hour, of_month, month, of_week] | &[second, minute, hour, of_month, month, of_week, _]) =
            fields.as_slice()
        else {
            return Err(format!("a Quartz expression has six or seven fields, and `{text}` has {}", fields.len()));
        };
        let years = fields.get(6).copied().unwrap_or("*");
        let days = match (of_month, of_week) {
            ("?", "?") => return Err("one of the days, of the month or of the week, must be said".to_owned()),
            ("?", days) => days.split(',').map(day_of_week).collect::<Option<_>>().ok_or_else(|| no_field(days))?,
            (days, "?") => days.split(',').map(day_of_month).collect::<Option<_>>().ok_or_else(|| no_field(days))?,
            _ => return Err("one of the days, of the month or of the week, must be `?`".to_owned()),
        };
        let numbers = |field: &str, all, names: &[&str]| numbers(field, all, names).ok_or_else(|| no_field(field));
        Ok(Self {
            seconds: numbers(second, 0..=59, &[])?,
            minutes: numbers(minute, 0..=59, &[])?,
            hours: numbers(hour, 0..=23, &[])?,
            days,
            months: numbers(month, 1..=12, &MONTHS)?,
            years: numbers(years, YEARS, &[])?,
        })
    }

    /// The first time after `time`; none if there are no more.
    pub(super) fn next(&self, time: DateTime) -> Option<DateTime> {
        let from = time.checked_add(1.second()).ok()?.with().subsec_nanosecond(0).build().ok()?;
        if let Some(time) = self.has(from.date()).then(|| self.time(from.time())).flatten() {
            return Some(from.date().to_datetime(time));
        }
        let first = self.time(Time::midnight())?;
        let mut date = from.date();
        while date.year() <= *YEARS.end() {
            date = date.tomorrow().ok()?;
            if self.has(date) {
                return Some(date.to_datetime(first));
            }
        }
        None
    }

    fn has(&self, date: Date) -> bool {
        self.years.contains(&date.year())
            && self.months.contains(&date.month().into())
            && self.days.iter().any(|day| day.is(date))
    }

    /// The first time of a day that is not before `from`.
    fn time(&self, from: Time) -> Option<Time> {
        let [hour, minute, second] = [from.hour(), from.minute(), from.second()].map(i16::from);
        for &at in self.hours.range(hour..) {
            for &and in self.minutes.range(if at == hour { minute } else { 0 }..) {
                let least = if (at, and) == (hour, minute) { second } else { 0 };
                if let Some(&then) = self.seconds.range(least..).next() {
                    let part = |number: i16| i8::try_from(number).ok();
                    return Time::new(part(at)?, part(and)?, part(then)?, 0).ok();
                }
            }
        }
        None
    }
}

impl Day {
    fn is(&self, date: Date) -> bool {
        let (day, last) = (i16::from(date.day()), i16::from(date.days_in_month()));
        let weekday = i16::from(date.weekday().to_sunday_one_offset());
        match self {
            Self::OfMonth(days) => days.contains(&day),
            Self::FromLast(before) => day == last - before,
            Self::Workday(wanted) => nearest_workday(date, *wanted) == Some(date),
            Self::LastWorkday => nearest_workday(date, last) == Some(date),
            Self::OfWeek(days) => days.contains(&weekday),
            Self::LastOf(wanted) => weekday == *wanted && day > last - 7,
            Self::NthOf(wanted, nth) => weekday == *wanted && (day - 1) / 7 + 1 == *nth,
        }
    }
}

/// The workday nearest to a day of the month that `date` is in, without leaving the month.
fn nearest_workday(date: Date, day: i16) -> Option<Date> {
    let there = date.with().day(i8::try_from(day).ok()?).build().ok()?;
    let by: i64 = match there.weekday() {
        Weekday::Saturday if there.day() == 1 => 2,
        Weekday::Saturday => -1,
        Weekday::Sunday if there == there.last_of_month() => -2,
        Weekday::Sunday => 1,
        _ => 0,
    };
    there.checked_add(by.days()).ok()
}

fn day_of_month(part: &str) -> Option<Day> {
    let day = |text: &str| number(text, &(1..=31), &[]);
    Some(match part {
        "L" => Day::FromLast(0),
        "LW" | "WL" => Day::LastWorkday,
        part => match (part.strip_prefix("L-"), part.strip_suffix('W')) {
            (Some(before), _) => Day::FromLast(number(before, &(0..=30), &[])?),
            (None, Some(near)) => Day::Workday(day(near)?),
            (None, None) => Day::OfMonth(numbers(part, 1..=31, &[])?),
        },
    })
}

fn day_of_week(part: &str) -> Option<Day> {
    let day = |text: &str| number(text, &(1..=7), &WEEKDAYS);
    Some(match (part.split_once('#'), part.strip_suffix('L')) {
        (Some((weekday, nth)), _) => Day::NthOf(day(weekday)?, number(nth, &(1..=5), &[])?),
        (None, Some("")) => Day::OfWeek(BTreeSet::from([7])),
        (None, Some(weekday)) => Day::LastOf(day(weekday)?),
        (None, None) => Day::OfWeek(numbers(part, 1..=7, &WEEKDAYS)?),
    })
}

/// The numbers that a field says: `*`, `5`, `1,2`, `9-17`, `0/15`, `22-2`, `MON-FRI`.
fn numbers(field: &str, all: RangeInclusive<i16>, names: &[&str]) -> Option<BTreeSet<i16>> {
    let (least, most) = (*all.start(), *all.end());
    let mut numbers = BTreeSet::new();
    for part in field.split(',') {
        let (range, step) = match part.split_once('/') {
            Some((range, step)) => (range, Some(step.parse::<u16>().ok().filter(|step| *step > 0)?)),
            None => (part, None),
        };
        let (first, last) = match range {
            "*" => (least, most),
            "" if step.is_some() => (least, most),
            range => match (range.split_once('-'), step) {
                (Some((first, last)), _) => (number(first, &all, names)?, number(last, &all, names)?),
                (None, Some(_)) => (number(range, &all, names)?, most),
                (None, None) => (number(range, &all, names)?, number(range, &all, names)?),
            },
        };
        // One that ends before it begins goes on at the start.
        let last = if last < first { last + (most - least + 1) } else { last };
        let around = |number: i16| if number > most { number - (most - least + 1) } else { number };
        numbers.extend((first..=last).step_by(step.unwrap_or(1).into()).map(around));
    }
    Some(numbers)
}

fn number(text: &str, all: &RangeInclusive<i16>, names: &[&str]) -> Option<i16> {
    if let Some(place) = names.iter().position(|name| *name == text) {
        return i16::try_from(place + 1).ok();
    }
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| digits && all.contains(number))
}

fn no_field(field: &str) -> String {
    format!("`{field}` is no field of a Quartz expression here")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first times of an expression after a Sunday at noon.
    fn times(cron: &str) -> Vec<String> {
        let mut at: DateTime = "2026-03-01T12:00:00.5".parse().unwrap();
        let mut next = || {
            at = Cron::parse(cron).unwrap().next(at)?;
            Some(at.strftime("%Y-%m-%d %H:%M:%S").to_string())
        };
        (0..3).map_while(|_| next()).collect()
    }

    #[test]
    fn times_of_a_day() {
        assert_eq!(times("0 0 2 * * ?"), ["2026-03-02 02:00:00", "2026-03-03 02:00:00", "2026-03-04 02:00:00"]);
        assert_eq!(times("0 0/30 * 1/1 * ? *"), ["2026-03-01 12:30:00", "2026-03-01 13:00:00", "2026-03-01 13:30:00"]);
        assert_eq!(times("*/20 0 12 ? * *"), ["2026-03-01 12:00:20", "2026-03-01 12:00:40", "2026-03-02 12:00:00"]);
        assert_eq!(times("1 0 12,13 * * ?"), ["2026-03-01 12:00:01", "2026-03-01 13:00:01", "2026-03-02 12:00:01"]);
        assert_eq!(times("0 15 22-1/2 * * ?"), ["2026-03-01 22:15:00", "2026-03-02 00:15:00", "2026-03-02 22:15:00"]);
    }

    #[test]
    fn days_of_weeks_and_months() {
        let days = |cron: &str| -> Vec<String> {
            times(cron).iter().map(|time| time.strip_suffix(" 02:00:00").unwrap().to_owned()).collect()
        };
        assert_eq!(days("0 0 2 ? * MON-FRI"), ["2026-03-02", "2026-03-03", "2026-03-04"]);
        assert_eq!(days("0 0 2 ? * sat-mon"), ["2026-03-02", "2026-03-07", "2026-03-08"]);
        assert_eq!(days("0 0 2 ? * 1"), ["2026-03-08", "2026-03-15", "2026-03-22"]);
        assert_eq!(days("0 0 2 ? * L"), ["2026-03-07", "2026-03-14", "2026-03-21"]);
        assert_eq!(days("0 0 2 ? * 6L"), ["2026-03-27", "2026-04-24", "2026-05-29"]);
        assert_eq!(days("0 0 2 ? * MON#1,6#5"), ["2026-03-02", "2026-04-06", "2026-05-04"]);
        assert_eq!(days("0 0 2 1 1/5 ? *"), ["2026-06-01", "2026-11-01", "2027-01-01"]);
        assert_eq!(days("0 0 2 31 * ?"), ["2026-03-31", "2026-05-31", "2026-07-31"]);
        assert_eq!(days("0 0 2 L-1,10 * ?"), ["2026-03-10", "2026-03-30", "2026-04-10"]);
        assert_eq!(days("0 0 2 LW * ?"), ["2026-03-31", "2026-04-30", "2026-05-29"]);
        assert_eq!(days("0 0 2 15W * ?"), ["2026-03-16", "2026-04-15", "2026-05-15"]);
        assert_eq!(days("0 0 2 1W AUG ?"), ["2026-08-03", "2027-08-02", "2028-08-01"]);
        assert_eq!(days("0 0 2 29 FEB ?"), ["2028-02-29", "2032-02-29", "2036-02-29"]);
        assert_eq!(days("0 0 2 1 1 ? 2025-2027"), ["2027-01-01"]);
        assert!(days("0 0 2 30 FEB ?").is_empty());
        assert!(days("0 0 2 * * ? 2025").is_empty());
    }

    #[test]
    fn what_is_no_expression() {
        for bad in [
            "",
            "0 2 * * *",
            "0 0 2 * * ? * *",
            "0 0 2 * * *",
            "0 0 2 ? * ?",
            "60 0 2 * * ?",
            "0 0 24 * * ?",
            "0 0/0 2 * * ?",
            "0 0 2 0 * ?",
            "0 0 2 * 13 ?",
            "0 0 2 ? * 8",
            "0 0 2 ? * MON#6",
            "0 0 2 * * ? 1969",
            "0 0, 2 * * ?",
            "0 +5 2 * * ?",
            "0 0 two * * ?",
        ] {
            assert!(Cron::parse(bad).is_err(), "{bad}");
        }
    }
}
