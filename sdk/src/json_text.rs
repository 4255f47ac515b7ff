//! The JSON text of a user's own value, with every digit of its numbers.

use std::fmt::Display;

use serde::ser::{
    Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

/// The JSON text of `value`.
///
/// # Errors
/// The value cannot be written as JSON, which has no number for a NaN and for infinity: `serde_json` by itself writes
/// null in their place, and what reads that knows nothing of it.
pub(crate) fn to_text<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<String> {
    let mut json = Vec::with_capacity(128);
    value.serialize(Finite(&mut serde_json::Serializer::new(&mut json)))?;
    String::from_utf8(json).map_err(serde_json::Error::custom)
}

/// A serializer, or a part of one, or a value on its way into one, that refuses doubles which are no numbers.
struct Finite<S>(S);

impl<T: Serialize + ?Sized> Serialize for Finite<&T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(Finite(serializer))
    }
}

#[cold]
fn refused<E: serde::ser::Error>(value: &dyn Display) -> E {
    E::custom(format_args!("JSON has no number for {value}"))
}

macro_rules! pass {
    ($($name:ident($($value:ident: $type:ty),*);)*) => { $(
        #[inline]
        fn $name(self, $($value: $type),*) -> Result<S::Ok, S::Error> {
            self.0.$name($($value),*)
        }
    )* };
}

macro_rules! begin {
    ($($name:ident($($value:ident: $type:ty),*) -> $part:ident;)*) => { $(
        #[inline]
        fn $name(self, $($value: $type),*) -> Result<Finite<S::$part>, S::Error> {
            self.0.$name($($value),*).map(Finite)
        }
    )* };
}

impl<S: Serializer> Serializer for Finite<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Finite<S::SerializeSeq>;
    type SerializeTuple = Finite<S::SerializeTuple>;
    type SerializeTupleStruct = Finite<S::SerializeTupleStruct>;
    type SerializeTupleVariant = Finite<S::SerializeTupleVariant>;
    type SerializeMap = Finite<S::SerializeMap>;
    type SerializeStruct = Finite<S::SerializeStruct>;
    type SerializeStructVariant = Finite<S::SerializeStructVariant>;

    pass! {
        serialize_bool(value: bool);
        serialize_i8(value: i8);
        serialize_i16(value: i16);
        serialize_i32(value: i32);
        serialize_i64(value: i64);
        serialize_i128(value: i128);
        serialize_u8(value: u8);
        serialize_u16(value: u16);
        serialize_u32(value: u32);
        serialize_u64(value: u64);
        serialize_u128(value: u128);
        serialize_char(value: char);
        serialize_str(value: &str);
        serialize_bytes(value: &[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(name: &'static str);
        serialize_unit_variant(name: &'static str, index: u32, variant: &'static str);
    }

    begin! {
        serialize_seq(len: Option<usize>) -> SerializeSeq;
        serialize_tuple(len: usize) -> SerializeTuple;
        serialize_tuple_struct(name: &'static str, len: usize) -> SerializeTupleStruct;
        serialize_tuple_variant(name: &'static str, index: u32, variant: &'static str, len: usize)
            -> SerializeTupleVariant;
        serialize_map(len: Option<usize>) -> SerializeMap;
        serialize_struct(name: &'static str, len: usize) -> SerializeStruct;
        serialize_struct_variant(name: &'static str, index: u32, variant: &'static str, len: usize)
            -> SerializeStructVariant;
    }

    #[inline]
    fn serialize_f32(self, value: f32) -> Result<S::Ok, S::Error> {
        if value.is_finite() { self.0.serialize_f32(value) } else { Err(refused(&value)) }
    }

    #[inline]
    fn serialize_f64(self, value: f64) -> Result<S::Ok, S::Error> {
        if value.is_finite() { self.0.serialize_f64(value) } else { Err(refused(&value)) }
    }

    #[inline]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.0.serialize_some(&Finite(value))
    }

    #[inline]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<S::Ok, S::Error> {
        self.0.serialize_newtype_struct(name, &Finite(value))
    }

    #[inline]
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.0.serialize_newtype_variant(name, index, variant, &Finite(value))
    }

    #[inline]
    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.0.collect_str(value)
    }
}

macro_rules! parts {
    ($($part:ident: $name:ident;)*) => { $(
        impl<S: $part> $part for Finite<S> {
            type Ok = S::Ok;
            type Error = S::Error;

            #[inline]
            fn $name<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
                self.0.$name(&Finite(value))
            }

            #[inline]
            fn end(self) -> Result<S::Ok, S::Error> {
                self.0.end()
            }
        }
    )* };
}

parts! {
    SerializeSeq: serialize_element;
    SerializeTuple: serialize_element;
    SerializeTupleStruct: serialize_field;
    SerializeTupleVariant: serialize_field;
}

macro_rules! named_parts {
    ($($part:ident),*) => { $(
        impl<S: $part> $part for Finite<S> {
            type Ok = S::Ok;
            type Error = S::Error;

            #[inline]
            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), S::Error> {
                self.0.serialize_field(name, &Finite(value)).map_err(|error| within(name, &error))
            }

            #[inline]
            fn end(self) -> Result<S::Ok, S::Error> {
                self.0.end()
            }
        }
    )* };
}

named_parts!(SerializeStruct, SerializeStructVariant);

impl<S: SerializeMap> SerializeMap for Finite<S> {
    type Ok = S::Ok;
    type Error = S::Error;

    #[inline]
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), S::Error> {
        self.0.serialize_key(key)
    }

    #[inline]
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
        self.0.serialize_value(&Finite(value))
    }

    #[inline]
    fn serialize_entry<K: Serialize + ?Sized, T: Serialize + ?Sized>(
        &mut self,
        key: &K,
        value: &T,
    ) -> Result<(), S::Error> {
        self.0.serialize_entry(key, &Finite(value)).map_err(|error| match serde_json::to_string(key) {
            Ok(name) => within(name.trim_matches('"'), &error),
            Err(_) => error,
        })
    }

    #[inline]
    fn end(self) -> Result<S::Ok, S::Error> {
        self.0.end()
    }
}

#[cold]
fn within<E: serde::ser::Error>(name: &str, error: &E) -> E {
    E::custom(format_args!("{name}: {error}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::ops::Bound;

    use serde_json::value::RawValue;

    use super::*;

    #[test]
    fn finite_values_are_written_as_serde_json_does() {
        let raw = RawValue::from_string("[0.1000000000000000055, 1e400]".to_owned()).unwrap();
        let all = (
            ("a\"b", 'c', (), None::<f64>, Some(0.1_f32), -0.0),
            (i128::MIN, u64::MAX, raw, Bound::Included([1.5]), Bound::<f64>::Unbounded),
            vec![BTreeMap::from([(1, 0.5..1.0)])],
        );
        assert_eq!(to_text(&all).unwrap(), serde_json::to_string(&all).unwrap());
        assert!(to_text(&BTreeMap::from([((1, 2), 3)])).is_err());
    }

    #[test]
    fn a_double_that_is_no_number_is_refused_where_it_is() {
        let error = to_text(&BTreeMap::from([("a", [0.0..f64::NAN])])).unwrap_err().to_string();
        assert_eq!(error, "a: end: JSON has no number for NaN");
        let error = to_text(&(1, Bound::Included(f32::NEG_INFINITY))).unwrap_err().to_string();
        assert_eq!(error, "JSON has no number for -inf");
        assert!(to_text(&Some(f64::INFINITY)).is_err());
    }
}
