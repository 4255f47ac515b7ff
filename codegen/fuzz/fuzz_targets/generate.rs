//! Any bytes as a metadata document: `cargo fuzz run generate`, from the folder `codegen`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use odata_codegen::{Config, Input, generate};

fuzz_target!(|bytes: &[u8]| {
    let document = Input { name: "fuzz.edmx".to_owned(), bytes: bytes.to_vec() };
    let outcome = generate(&Config::new("fuzz.edmx", "generated"), &[document], &[]);
    assert!(outcome.generated.is_some() || outcome.diagnostics.has_errors());
});
