//! In which order a server sends the members of a type.

use std::cell::Cell;

/// For each type, the member that came after each member, the last time.
///
/// Servers send the members of a type in one order, which need not be that of the metadata. The first row teaches it,
/// and the rows after it find each name at once. Each thread remembers what it has learned; it is a guess, which
/// nothing but speed depends on.
#[derive(Debug)]
pub(super) struct Orders(Vec<Order>);

#[derive(Debug)]
struct Order {
    /// Where the names are.
    names: usize,
    /// At 0 the first member, at `n + 1` the one after member `n`.
    after: Vec<u16>,
}

/// How many types a thread remembers, so that finding one stays cheap.
const MOST: usize = 32;

thread_local! {
    static LEARNED: Cell<Vec<Order>> = const { Cell::new(Vec::new()) };
}

impl Default for Orders {
    fn default() -> Self {
        Self(LEARNED.try_with(Cell::take).unwrap_or_default())
    }
}

impl Drop for Orders {
    fn drop(&mut self) {
        // At the end of a thread there is nobody to remember it.
        let _ = LEARNED.try_with(|learned| learned.set(std::mem::take(&mut self.0)));
    }
}

impl Orders {
    /// What is known of objects with these members.
    pub(super) fn of(&mut self, names: &[&'static str]) -> usize {
        let address = names.as_ptr().addr();
        let known = self.0.iter().position(|order| order.names == address && order.after.len() == names.len() + 1);
        known.unwrap_or_else(|| {
            if self.0.len() >= MOST {
                self.0.clear();
            }
            // Until something else is seen: the order of the metadata.
            let after = (0..=names.len()).map(|index| u16::try_from(index).unwrap_or(u16::MAX)).collect();
            self.0.push(Order { names: address, after });
            self.0.len() - 1
        })
    }

    /// The member that is expected at this place.
    #[inline]
    pub(super) fn expected(&self, order: usize, place: usize) -> usize {
        self.0.get(order).and_then(|order| order.after.get(place)).copied().unwrap_or_default().into()
    }

    /// Member `found` has come at this place.
    #[inline]
    pub(super) fn learn(&mut self, order: usize, place: usize, found: usize) {
        let known = self.0.get_mut(order).and_then(|order| order.after.get_mut(place));
        if let (Some(known), Ok(found)) = (known, u16::try_from(found)) {
            *known = found;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_the_metadata_holds_until_another_is_seen() {
        let names = &["Id", "Name", "State"];
        let mut orders = Orders::default();
        let order = orders.of(names);
        assert_eq!([0, 1, 2].map(|place| orders.expected(order, place)), [0, 1, 2]);
        orders.learn(order, 0, 2);
        orders.learn(order, 3, 0);
        assert_eq!(orders.of(names), order);
        assert_eq!((orders.expected(order, 0), orders.expected(order, 3), orders.expected(order, 1)), (2, 0, 1));
        assert_ne!(orders.of(&names[..2]), order);
    }
}
