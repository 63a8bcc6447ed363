//! Writes the functions by which the view asks for its sentences: see crates/words.

use quietstorm_words::{Catalogue, functions};
use std::path::Path;
use std::{env, fs};

const CATALOGUE: &str = "lang/en.ftl";

fn main() -> Result<(), String> {
    println!("cargo::rerun-if-changed={CATALOGUE}");
    let source = fs::read_to_string(CATALOGUE).map_err(|error| format!("{CATALOGUE} could not be read: {error}"))?;
    let english = Catalogue::read(&source).map_err(|faults| faults.join("\n"))?;
    let folder = env::var_os("OUT_DIR").ok_or("cargo names no folder for what is made")?;
    fs::write(Path::new(&folder).join("sentences.rs"), functions::generate(&english)).map_err(|error| error.to_string())
}
