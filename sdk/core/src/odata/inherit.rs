//! Inheritance: an entity that was read as its base type holds what its own type has more.
//!
//! A service that declares `Machine` may answer `ExtendedMachine`, and says so by `@odata.type`. The members that
//! `Machine` does not have are in its `extra`, so nothing is lost, and a [`cast`](Inherits::cast) makes them typed. An
//! enumeration of all derived types would do the same, but would break its callers whenever a service adds one.

use std::fmt::Display;

use super::error::{DecodeError, Result};
use super::wire::{Fields, Peek, Slot, Structured, decode_text, encode};

/// A type of the metadata that inherits from `Base`. Generated code implements it.
pub trait Derived<Base: Structured>: Structured {
    /// Qualified names of this type and of all that inherit from it.
    const NAMES: &'static [&'static str];
}

/// Casts between types that inherit from each other.
pub trait Inherits: Structured {
    /// This entity as a derived type: `None` if the service did not say that it is one.
    ///
    /// ```no_run
    /// # use uipath_orchestrator::odata::prelude::*;
    /// # #[derive(Default)]
    /// # pub struct Machine { pub id: i64, pub extra: Extra }
    /// # structured! { Machine: "NS.Machine", keys 1 { 0 id: "Id" } }
    /// # #[derive(Default)]
    /// # pub struct Robot { pub id: i64, pub arms: Option<i32>, pub extra: Extra }
    /// # structured! { Robot: "NS.Robot", keys 1 { 0 id: "Id", 1 arms: "Arms" } }
    /// # impl Derived<Machine> for Robot { const NAMES: &'static [&'static str] = &["NS.Robot"]; }
    /// # fn run(machine: Machine) -> Result<()> {
    /// if let Some(robot) = machine.cast::<Robot>()? {
    ///     println!("{:?} arms", robot.arms);
    /// }
    /// # Ok(()) }
    /// ```
    fn cast<D: Derived<Self>>(&self) -> Result<Option<D>> {
        let object: &dyn Fields = self;
        let named = object.extra().and_then(|extra| extra.odata_type()).map(|name| name.trim_start_matches('#'));
        match named {
            Some(name) if D::NAMES.contains(&name) => convert(self).map(Some),
            _ => Ok(None),
        }
    }

    /// This entity as a base type, for a call that takes one: it says by `@odata.type` what it is.
    fn upcast<Base: Structured>(&self) -> Result<Base>
    where
        Self: Derived<Base>,
    {
        let mut base: Base = convert(self)?;
        if let Some(extra) = (&mut base as &mut dyn Fields).extra_mut()
            && extra.odata_type().is_none()
        {
            extra.insert("@odata.type", format!("#{}", Self::SHAPE.name));
        }
        Ok(base)
    }
}

impl<T: Structured> Inherits for T {}

fn convert<From: Structured, To: Structured>(from: &From) -> Result<To> {
    let (from_name, to_name) = (From::SHAPE.name, To::SHAPE.name);
    let failed = |error: &dyn Display| DecodeError::new("", format!("{from_name} is no {to_name}: {error}"));
    let json = encode(Peek::Object(from)).map_err(|error| failed(&error))?;
    let mut object = To::default();
    let row = Slot::Row { object: &mut object, names: To::SHAPE.names, required: 0 };
    decode_text(&String::from_utf8_lossy(&json), row)
        .map_err(|error| failed(&format_args!("{}: {}", error.path, error.message)))?;
    Ok(object)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::odata::prelude::*;

    #[derive(Default)]
    struct Machine {
        id: i64,
        extra: Extra,
    }
    structured! { Machine: "NS.Machine", keys 1 { 0 id: "Id" } }

    #[derive(Default)]
    struct Robot {
        id: i64,
        arms: Option<i32>,
        extra: Extra,
    }
    structured! { Robot: "NS.Robot", keys 1 { 0 id: "Id", 1 arms: "Arms" } }

    impl Derived<Machine> for Robot {
        const NAMES: &'static [&'static str] = &["NS.Robot", "NS.Welder"];
    }

    fn machine(json: &str) -> Machine {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn an_entity_is_cast_to_what_the_service_says_it_is() {
        let robot = machine(r##"{"@odata.type": "#NS.Welder", "Id": 1, "Arms": 2, "Heat": 900}"##);
        let robot = robot.cast::<Robot>().unwrap().unwrap();
        assert_eq!((robot.id, robot.arms), (1, Some(2)));
        assert_eq!(robot.extra.get("Heat").and_then(|heat| heat.as_i64()), Some(900));
        assert_eq!(machine(r#"{"Id": 1, "Arms": 2}"#).cast::<Robot>().unwrap(), None);
        assert_eq!(machine(r##"{"@odata.type": "#NS.Press", "Id": 1}"##).cast::<Robot>().unwrap(), None);
        let wrong = machine(r##"{"@odata.type": "#NS.Robot", "Id": 1, "Arms": "two"}"##);
        assert!(wrong.cast::<Robot>().unwrap_err().to_string().contains("Arms"));
    }

    #[test]
    fn a_cast_loses_no_digit_of_what_neither_type_knows() {
        let json = r##"{"Id":1,"@odata.type":"#NS.Robot","Arms":2,"Heat":12345678901234567890.125}"##;
        let mut base = Machine::default();
        decode_text(json, Slot::Row { object: &mut base, names: Machine::SHAPE.names, required: 0 }).unwrap();
        let robot = base.cast::<Robot>().unwrap().unwrap();
        for sent in [encode(Peek::Object(&robot)).unwrap(), encode(Peek::Object(&robot.upcast().unwrap())).unwrap()] {
            let sent = String::from_utf8(sent).unwrap();
            assert!(sent.contains(r#""Heat":12345678901234567890.125"#), "{sent}");
        }
    }

    #[test]
    fn a_derived_entity_says_what_it_is() {
        let base: Machine = Robot { id: 1, arms: Some(2), ..Robot::default() }.upcast().unwrap();
        let sent = serde_json::json!({"Id": 1, "@odata.type": "#NS.Robot", "Arms": 2});
        assert_eq!(serde_json::to_value(&base).unwrap(), sent);
        assert_eq!(base.cast::<Robot>().unwrap().unwrap().arms, Some(2));
    }
}
