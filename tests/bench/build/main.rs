//! Writes the types of the metadata as most people would: structs with serde's derive, one a type.

#[cfg(feature = "types")]
mod derived;
#[cfg(feature = "types")]
mod sample;

#[cfg(not(feature = "types"))]
fn main() {
    println!("cargo::rerun-if-changed=build");
}

#[cfg(feature = "types")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use odata_codegen::{csdl, diagnostic::Diagnostics, model};
    use std::path::Path;

    let metadata = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../metadata/orchestrator.edmx");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={}", metadata.display());
    let mut diagnostics = Diagnostics::default();
    let document = csdl::read("orchestrator.edmx", &std::fs::read(&metadata)?, &mut diagnostics);
    let document = document.ok_or_else(|| format!("{}: {diagnostics:?}", metadata.display()))?;
    let service = model::build(&[document], &[], &mut diagnostics);
    let out = std::env::var("OUT_DIR")?;
    std::fs::write(Path::new(&out).join("types.rs"), derived::types(&service))?;
    std::fs::write(Path::new(&out).join("job.rs"), sample::job(&service))?;
    Ok(())
}
