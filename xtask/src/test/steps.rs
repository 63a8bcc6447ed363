//! The steps of `cargo xtask test`, in their order.

use super::{Outcome, count};
use crate::build::{self, Profile, test_dist};
use crate::shell::{Result, Run, find, root, target_dir};
use crate::tools;
use std::fs;

/// The packages that become wasm modules.
const MODULES: &str = "--package quietstorm --package quietstorm-engine";

pub fn fmt() -> Result<Outcome> {
    Run::new("cargo fmt --all --check").run().map(|()| Outcome::Checked)
}

/// Builds the relay that the journeys run against.
const RELAY: &str = "cargo build --locked --package quietstorm-relay";

/// Natively with all tests and benches, and the two modules as what they are made for.
pub fn clippy() -> Result<Outcome> {
    tools::wasm_target()?;
    Run::new("cargo clippy --locked --keep-going --workspace --all-targets --all-features -- -D warnings").run()?;
    Run::new(&format!(
        "cargo clippy --locked --keep-going --target wasm32-unknown-unknown {MODULES} --all-targets --all-features -- -D warnings"
    ))
    .run()?;
    Ok(Outcome::Checked)
}

/// All tests that need no browser, and the examples in the documentation.
pub fn native() -> Result<Outcome> {
    let nextest = find("cargo-nextest").is_some();
    let runner = if nextest {
        "cargo nextest run --locked --workspace --no-fail-fast"
    } else {
        "cargo test --locked --workspace --no-fail-fast --all-targets"
    };
    let tests = count(&Run::new(runner).hear()?);
    let docs = count(&Run::new("cargo test --locked --workspace --doc --no-fail-fast").hear()?);
    Ok(sum([tests, docs]))
}

/// The engine's tests in headless Chromium. The view's own are the journeys: it has nothing to test without an engine.
pub fn wasm() -> Result<Outcome> {
    tools::wasm_target()?;
    tools::wasm_bindgen()?;
    let (_, driver) = tools::chromium()?;
    let run = Run::new("cargo test --locked --target wasm32-unknown-unknown --package quietstorm-engine --lib --tests --no-fail-fast");
    let run = run.env("CHROMEDRIVER", driver).env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", root().join("tests/webdriver.json"));
    Ok(count(&run.env("WASM_BINDGEN_TEST_TIMEOUT", "300").hear()?))
}

/// A second client in JavaScript, written from the protocol's description alone, reads what Rust wrote and the other way round.
pub fn interop() -> Result<Outcome> {
    tools::node_packages("tests/interop")?;
    Ok(count(&Run::new("node tests/interop/run.mjs").hear()?))
}

/// The widget as a browser gets it, built quickly, and the relay.
pub fn build() -> Result<Outcome> {
    build::build(Profile::Test, test_dist())?;
    Run::new(RELAY).run()?;
    Ok(Outcome::Checked)
}

/// Journeys of several people in real Chromium profiles.
pub fn e2e() -> Result<Outcome> {
    tools::node_packages("tests")?;
    tools::node_packages("tests/interop")?;
    let (browser, _) = tools::chromium()?;
    let dist = test_dist();
    if !dist.join("index.html").is_file() {
        return Err("there is no built widget to test: the build step failed or has not run".into());
    }
    let relay = target_dir().join("debug").join(format!("quietstorm-relay{}", std::env::consts::EXE_SUFFIX));
    let environment = [("CHROMIUM", browser.as_os_str()), ("QUIETSTORM_DIST", dist.as_os_str()), ("QUIETSTORM_RELAY", relay.as_os_str())];
    node_tests(&test_files("tests")?, &environment)
}

/// What a page loads, from a release build, has not grown.
pub fn size() -> Result<Outcome> {
    crate::size::size(&["--check"]).map(|()| Outcome::Checked)
}

/// Licences, banned crates and sources; advisories too where their database can be had.
pub fn deny() -> Result<Outcome> {
    // Compiling it takes minutes: a person is not made to wait for it, CI is.
    if find("cargo-deny").is_none() && std::env::var_os("CI").is_none() {
        return Ok(Outcome::Skipped("cargo-deny is not installed (cargo install cargo-deny --locked)".into()));
    }
    if let Err(why) = tools::cargo_deny() {
        return Ok(Outcome::Skipped(format!("cargo-deny could not be installed: {why}")));
    }
    Run::new("cargo deny --locked --offline check licenses bans sources").run()?;
    if Run::new("cargo deny --locked fetch db").run().is_err() {
        println!("The database of advisories cannot be had from here: licences, bans and sources were checked, advisories were not.");
        return Ok(Outcome::Checked);
    }
    Run::new("cargo deny --locked --offline check advisories").run().map(|()| Outcome::Checked)
}

/// Runs Node.js's own test runner on these files.
fn node_tests(files: &[String], environment: &[(&str, &std::ffi::OsStr)]) -> Result<Outcome> {
    let run = Run::new("node --test --test-reporter=spec --test-concurrency=1");
    let run = files.iter().fold(run, |run, file| run.arg(file));
    Ok(count(&environment.iter().fold(run, |run, (name, value)| run.env(name, value)).hear()?))
}

/// The test files that stand directly in a folder, by name.
fn test_files(folder: &str) -> Result<Vec<String>> {
    let Ok(entries) = fs::read_dir(root().join(folder)) else { return Ok(Vec::new()) };
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut files: Vec<String> = names.filter(|name| name.ends_with(".test.mjs")).map(|name| format!("{folder}/{name}")).collect();
    files.sort();
    Ok(files)
}

fn sum(outcomes: [Outcome; 2]) -> Outcome {
    outcomes.into_iter().fold(Outcome::Tested(0, 0), |sum, one| match (sum, one) {
        (Outcome::Tested(passed, failed), Outcome::Tested(good, bad)) => Outcome::Tested(passed + good, failed + bad),
        (sum, _) => sum,
    })
}
