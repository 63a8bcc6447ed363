//! The gate: what a page loads may not grow. What was reached stands in a file, and that file only ever falls.

use crate::shell::{Result, root};
use serde_json::{Value, json};
use std::fs;

/// What was reached, in bytes of brotli.
const FILE: &str = "docs/size.json";
/// So many hundredths more than what was reached are let through: compilers and libraries move a little.
const MARGIN: usize = 3;

/// Whether a file belongs to a part.
type Belongs = fn(&str) -> bool;

/// What is watched: its name in the file, and what belongs to it.
const PARTS: [(&str, Belongs); 2] = [("view", is_view), ("page", is_page)];

/// The loader, the view with its styles, and the sentences of one language.
fn is_view(name: &str) -> bool {
    name == "quietstorm.js" || name.starts_with("view/") || name == "lang/en.json"
}

/// Everything that a page with the element loads: the view and the engine.
fn is_page(name: &str) -> bool {
    is_view(name) || name == "engine-worker.js" || name.starts_with("engine/")
}

/// Compares the files of a build, (name, bytes of brotli), with what was reached; with `record` what is smaller now is written down.
pub fn pass(files: &[(String, usize)], record: bool) -> Result {
    let path = root().join(FILE);
    let text = fs::read_to_string(&path).map_err(|error| format!("{FILE} could not be read: {error}"))?;
    let reached: Value = serde_json::from_str(&text).map_err(|error| format!("{FILE} is no JSON: {error}"))?;
    let (mut after, mut over) = (reached.clone(), Vec::new());
    for (part, belongs) in PARTS {
        let now: usize = files.iter().filter(|(name, _)| belongs(name)).map(|(_, bytes)| bytes).sum();
        let before =
            reached[part].as_u64().and_then(|bytes| usize::try_from(bytes).ok()).ok_or(format!("{FILE} says nothing of `{part}`"))?;
        println!("{part}: {now} bytes in brotli; {before} were reached, {} are the most", most(before));
        if now > most(before) {
            over.push(part);
        }
        after[part] = json!(now.min(before));
    }
    if record && after != reached {
        let text = format!("{after:#}\n");
        fs::write(&path, text).map_err(|error| format!("{FILE} could not be written: {error}"))?;
    } else if after != reached {
        println!("Less than was reached: `cargo xtask size --record` writes it down, and from then on it may not grow back.");
    }
    if over.is_empty() { Ok(()) } else { Err(format!("too large: {}", over.join(", "))) }
}

fn most(reached: usize) -> usize {
    reached + reached * MARGIN / 100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn load20_the_gate_lets_a_little_more_through_and_counts_what_a_page_loads() {
        assert_eq!((most(100), most(320_000), most(0)), (103, 329_600, 0));
        let all = ["quietstorm.js", "view/quietstorm_bg.wasm", "lang/en.json", "engine-worker.js", "engine/quietstorm-engine.js"];
        assert!(all.iter().all(|name| is_page(name)));
        assert_eq!(all.map(is_view), [true, true, true, false, false]);
        let not = ["lang/de.json", "index.html", "service-worker.js", "icons/icon.svg", "embed.html", "app.js"];
        assert!(not.iter().all(|name| !is_page(name)));
    }
}
