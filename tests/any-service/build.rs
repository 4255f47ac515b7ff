//! Generates the client of the service into the folder for build output.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    odata_codegen::build_script("codegen.toml")
}
