//! What is compiled into the wasm modules, by whom, and under which licence.

use crate::shell::{Result, Run};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What of the crates goes into the two modules: no macros, no build scripts, no tests, and only what the wasm target asks for.
const TREE: &str = "cargo tree --locked --offline --package quietstorm --package quietstorm-engine --target wasm32-unknown-unknown \
                    --edges normal,no-proc-macro --prefix none --format {p}";
/// How files begin, in small letters, that hold a licence.
const PAPERS: [&str; 6] = ["license", "licence", "copying", "copyright", "notice", "unlicense"];

const HEAD: &str = "\
Quietstorm @VERSION@ is under the MIT licence or the Apache licence 2.0, as you like: see LICENSE-MIT and LICENSE-APACHE.

Its two WebAssembly modules, and the scripts that wasm-bindgen makes for them, are compiled from our own source and from the Rust crates below. Of some of
these nothing is left after compiling; they are named all the same. Where a crate lets one choose among licences, so may you.

The modules also hold parts of Rust's standard library (@RUST@, MIT OR Apache-2.0, https://github.com/rust-lang/rust), which names what it is
made of in the file COPYRIGHT-library.html of its distribution.
";

/// A crate of somebody else's.
struct Crate {
    name: String,
    licence: String,
    home: String,
    authors: String,
    dir: PathBuf,
}

/// The file that goes along with every package.
pub fn text() -> Result<String> {
    let crates = crates()?;
    let rust = Run::new("rustc --version").read()?;
    let mut text = super::template(HEAD).replace("@RUST@", rust.split(" (").next().unwrap_or(&rust));
    text.push_str("\nCrates\n======\n\n");
    for one in &crates {
        text.push_str(&format!("{}\n    {}\n    {}\n", one.name, one.licence, one.home));
    }
    let (texts, without) = texts(&crates)?;
    if !without.is_empty() {
        text.push_str("\nThese come without a text of their licence, whose wording stands below with other crates:\n\n");
    }
    for one in without {
        text.push_str(&format!("{}, by {}\n", one.name, if one.authors.is_empty() { "its contributors" } else { &one.authors }));
    }
    for (paper, users) in texts {
        let users: Vec<&str> = users.into_iter().collect();
        text.push_str(&format!("\n{}\n{}\n\n{paper}\n", "-".repeat(80), users.join(", ")));
    }
    Ok(text)
}

/// Everything that is compiled in and is not ours, by name.
fn crates() -> Result<Vec<Crate>> {
    let tree = Run::new(TREE).read()?;
    let wanted: BTreeSet<String> = tree.lines().filter_map(named).collect();
    let metadata = Run::new("cargo metadata --locked --offline --format-version 1 --filter-platform wasm32-unknown-unknown").read()?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|error| format!("cargo's metadata could not be read: {error}"))?;
    let known = metadata["packages"].as_array().into_iter().flatten().filter(|package| !package["source"].is_null());
    let mut known: BTreeMap<String, &Value> = known.map(|package| (said(package), package)).collect();
    let mut crates = Vec::new();
    for name in wanted {
        // Our own have no source and are not asked about.
        let Some(package) = known.remove(&name) else { continue };
        let field = |field: &str| package[field].as_str().unwrap_or_default().to_owned();
        // An older way to say "or".
        let licence = field("license").replace('/', " OR ");
        if licence.is_empty() {
            return Err(format!("{name} does not name its licence"));
        }
        let dir = Path::new(package["manifest_path"].as_str().unwrap_or_default()).parent().map(Path::to_path_buf).unwrap_or_default();
        let authors = package["authors"].as_array().into_iter().flatten().filter_map(Value::as_str);
        // Their names; the addresses are theirs to give.
        let authors: Vec<&str> = authors.filter_map(|author| author.split('<').next()).map(str::trim).collect();
        crates.push(Crate { licence, home: field("repository"), authors: authors.join(", "), dir, name });
    }
    Ok(crates)
}

/// `name version` of a line of `cargo tree`: `name v1.2.3`, perhaps with more behind it.
fn named(line: &str) -> Option<String> {
    let mut words = line.split_whitespace();
    Some(format!("{} {}", words.next()?, words.next()?.strip_prefix('v')?))
}

/// `name version` of a package in cargo's metadata.
fn said(package: &Value) -> String {
    format!("{} {}", package["name"].as_str().unwrap_or_default(), package["version"].as_str().unwrap_or_default())
}

/// Every licence text once, with the crates that it came with; and the crates that came without.
type Texts<'a> = (BTreeMap<String, BTreeSet<&'a str>>, Vec<&'a Crate>);

fn texts(crates: &[Crate]) -> Result<Texts<'_>> {
    let (mut texts, mut seen, mut without) = (BTreeMap::<String, BTreeSet<&str>>::new(), BTreeMap::new(), Vec::new());
    for one in crates {
        let papers = papers(&one.dir)?;
        if papers.is_empty() {
            without.push(one);
        }
        for paper in papers {
            // Many ship the same words, broken into other lines.
            let words = paper.split_whitespace().collect::<Vec<_>>().join(" ");
            let first = seen.entry(words).or_insert(paper);
            texts.entry(first.clone()).or_default().insert(&one.name);
        }
    }
    Ok((texts, without))
}

/// The licence texts that a crate ships.
fn papers(dir: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(dir).map_err(|error| format!("{} could not be read: {error}", dir.display()))?;
    let is_paper = |path: &PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
        path.is_file() && PAPERS.iter().any(|paper| name.starts_with(paper)) && !name.ends_with(".rs")
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_paper).collect();
    paths.sort();
    let text = |path: PathBuf| fs::read(&path).map(|bytes| String::from_utf8_lossy(&bytes).replace('\r', "").trim().to_owned());
    paths
        .into_iter()
        .map(text)
        .collect::<std::io::Result<_>>()
        .map_err(|error| format!("a licence in {} could not be read: {error}", dir.display()))
}
