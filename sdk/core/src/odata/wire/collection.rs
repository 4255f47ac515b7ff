//! Reading a JSON array into a collection.

use serde::de::SeqAccess;
use serde_json::Value;

use super::context::Context;
use super::decode::Target;
use super::encode::to_value;
use super::slot::{Items, List};

pub(super) fn items<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    context: &mut Context,
    mut access: A,
) -> Result<(), A::Error> {
    let keeps = context.keeps;
    list.set(true);
    let mut index = 0;
    loop {
        let mut outcome = Ok(None);
        let held = list.item(&mut |slot| {
            outcome = access.next_element_seed(Target::new(slot, context));
            matches!(outcome, Ok(Some(())))
        });
        match outcome {
            Ok(Some(())) if held => index += 1,
            Ok(Some(())) if keeps => return spill(list, context, access),
            Ok(Some(())) => {
                context.path.item(index);
                return Err(context.fail("expected a value, found null".to_owned()));
            }
            Ok(None) => return Ok(()),
            Err(error) => {
                context.path.item(index);
                return Err(error);
            }
        }
    }
}

/// Reads the rest of a collection as it is, after a null that its type cannot hold, and takes the collection
/// out of the list.
#[cold]
fn spill<'de, A: SeqAccess<'de>>(list: &mut dyn List, context: &mut Context, mut access: A) -> Result<(), A::Error> {
    let held: &dyn Items = list.items();
    let mut values: Vec<Value> = (0..held.count()).map(|index| to_value(held.peek_at(index))).collect();
    values.push(Value::Null);
    while let Some(value) = access.next_element()? {
        values.push(value);
    }
    list.set(false);
    context.spilled = Some(Value::Array(values));
    Ok(())
}
