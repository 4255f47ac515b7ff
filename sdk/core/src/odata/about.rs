//! Types that are about a type and hold no value of it.

use std::marker::PhantomData;

/// Says what a value is about; whether it can go to another thread does not depend on that.
pub(super) type About<T> = PhantomData<fn() -> T>;
