//! Everything that can fail: format, lints, tests natively, in wasm and in real browsers, licences.
//!
//! Each step runs whatever became of the ones before it, so that one run tells everything.

mod steps;

use crate::shell::{Heard, Result};
use std::time::Instant;

/// What a step brought.
pub enum Outcome {
    /// A check that is right or wrong as a whole.
    Checked,
    /// Tests, counted by their own runner: (passed, failed).
    Tested(usize, usize),
    /// It could not be done here, for this reason, and that is no failure.
    Skipped(String),
}

type Step = (&'static str, fn() -> Result<Outcome>);

/// The steps, the quick ones first.
const STEPS: [Step; 9] = [
    ("fmt", steps::fmt),
    ("clippy", steps::clippy),
    ("native", steps::native),
    ("wasm", steps::wasm),
    ("interop", steps::interop),
    ("build", steps::build),
    ("e2e", steps::e2e),
    ("size", steps::size),
    ("deny", steps::deny),
];

/// `cargo xtask test [step …]`
pub fn test(wanted: &[&str]) -> Result {
    if let Some(unknown) = wanted.iter().find(|name| STEPS.iter().all(|(step, _)| step != *name)) {
        let names: Vec<&str> = STEPS.iter().map(|(name, _)| *name).collect();
        return Err(format!("there is no step `{unknown}`; there are {}", names.join(", ")));
    }
    let (mut passed, mut failed, mut report) = (0, 0, Vec::new());
    for (name, step) in STEPS.iter().filter(|(name, _)| wanted.is_empty() || wanted.contains(name)) {
        println!("\n== {name} ==");
        let start = Instant::now();
        let said = match step() {
            Ok(Outcome::Checked) => "ok".to_owned(),
            Ok(Outcome::Tested(good, bad)) => {
                passed += good;
                failed += bad;
                format!("{good} passed, {bad} failed")
            }
            Ok(Outcome::Skipped(why)) => format!("skipped: {why}"),
            Err(why) => {
                failed += 1;
                format!("FAILED: {why}")
            }
        };
        report.push(format!("{name:<8} {:>4} s  {said}", start.elapsed().as_secs()));
    }
    println!("\n{}\n\n{passed} passed, {failed} failed", report.join("\n"));
    if failed == 0 { Ok(()) } else { Err("not everything is right".into()) }
}

/// Adds up what test runners say at their end. A runner that fails without naming a failed test counts as one.
pub fn count(heard: &Heard) -> Outcome {
    let (mut passed, mut failed) = (0, 0);
    for line in &heard.lines {
        if let Some((good, bad)) = summary(line) {
            passed += good;
            failed += bad;
        }
    }
    if !heard.ok && failed == 0 {
        failed = 1;
    }
    Outcome::Tested(passed, failed)
}

/// The tests that passed and failed according to a runner's closing line, if this is one.
fn summary(line: &str) -> Option<(usize, usize)> {
    // cargo test and wasm-bindgen-test-runner: `test result: ok. 3 passed; 0 failed; …`; nextest: `Summary [ 0.1s] 3 tests run: 3 passed, 0 skipped`
    if line.starts_with("test result:") || line.starts_with("Summary [") {
        return Some((before(line, "passed").unwrap_or(0), before(line, "failed").unwrap_or(0) + before(line, "timed out").unwrap_or(0)));
    }
    // node --test: one line for each, `ℹ pass 3` or `# pass 3`
    let rest = line.strip_prefix("ℹ ").or_else(|| line.strip_prefix("# "))?;
    let (what, number) = rest.split_once(' ')?;
    let number = number.parse().ok()?;
    match what {
        "pass" => Some((number, 0)),
        "fail" | "cancelled" => Some((0, number)),
        _ => None,
    }
}

/// The number before a word.
fn before(line: &str, word: &str) -> Option<usize> {
    line.split(word).next().filter(|found| found.len() < line.len())?.split_whitespace().last()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::summary;

    #[test]
    fn closing_lines_of_all_runners_are_read() {
        assert_eq!(summary("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out"), Some((3, 2)));
        assert_eq!(summary("Summary [   0.105s] 12 tests run: 11 passed (1 slow), 1 failed, 2 skipped"), Some((11, 1)));
        assert_eq!(summary("Summary [   0.105s] 1 test run: 1 passed, 0 skipped"), Some((1, 0)));
        assert_eq!(summary("Summary [   9.105s] 3 tests run: 1 passed, 1 failed, 1 timed out, 0 skipped"), Some((1, 2)));
        assert_eq!(summary("ℹ pass 7"), Some((7, 0)));
        assert_eq!(summary("# fail 1"), Some((0, 1)));
        assert_eq!(summary("ℹ duration_ms 12.5"), None);
        assert_eq!(summary("a test passed"), None);
    }
}
