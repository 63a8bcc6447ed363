//! The house rules that a machine can check. Each says what it wants and names the file and line that lacks it.

#![allow(clippy::expect_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The prefixes of SPEC.md's rule numbers.
const PREFIXES: [&str; 28] = [
    "ENV", "SEAL", "KIT", "LINK", "BUND", "DOC", "GATE", "NOTE", "SES", "REV", "VOTE", "STORE", "TABS", "ENG", "VIEW", "ELEM", "EXP",
    "LEAK", "TEAM", "SYNC", "REL", "APP", "WORD", "READ", "HOST", "LOAD", "FRAME", "PACK",
];

/// Folders that nobody wrote.
const NOT_OURS: [&str; 6] = ["target", "dist", "node_modules", "artifacts", ".git", "proptest-regressions"];

struct Text {
    /// Below the workspace's folder, with slashes.
    name: String,
    content: String,
}

impl Text {
    fn is(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.name.ends_with(ending))
    }

    fn below(&self, folder: &str) -> bool {
        self.name.starts_with(folder)
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// All text files of the workspace.
fn texts() -> Vec<Text> {
    fn collect(dir: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).expect("the workspace can be read").flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            match NOT_OURS.iter().any(|skipped| name == *skipped) {
                true => {}
                false if path.is_dir() => collect(&path, found),
                false => found.push(path),
            }
        }
    }
    let (root, mut found) = (root(), Vec::new());
    collect(&root, &mut found);
    found.sort();
    let read = |path: PathBuf| {
        let name = path.strip_prefix(&root).ok()?.to_string_lossy().replace('\\', "/");
        Some(Text { name, content: fs::read_to_string(path).ok()? })
    };
    found.into_iter().filter_map(read).collect()
}

/// Where any of these words stand: `file:line: word`.
fn mentions<'a>(texts: impl Iterator<Item = &'a Text>, words: &[&str]) -> Vec<String> {
    let in_text = |text: &'a Text| {
        let lines = text.content.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
        lines.flat_map(move |(number, line)| {
            words.iter().filter(move |word| line.contains(**word)).map(move |word| format!("{}:{}: {word}", text.name, number + 1))
        })
    };
    texts.flat_map(in_text).collect()
}

/// The names that a manifest's dependency tables list.
fn dependencies(package: &str) -> BTreeSet<String> {
    let manifest = fs::read_to_string(root().join(package).join("Cargo.toml")).expect("every package has a manifest");
    let (mut inside, mut names) = (false, BTreeSet::new());
    for line in manifest.lines().map(str::trim) {
        if let Some(table) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            inside = table.ends_with("dependencies") && !table.ends_with("dev-dependencies") && !table.starts_with("workspace");
            names.extend(table.strip_prefix("dependencies.").map(str::to_owned));
        } else if inside && !line.starts_with('#') {
            let name = line.split(['.', '=', ' ']).next().filter(|name| !name.is_empty());
            names.extend(name.map(str::to_owned));
        }
    }
    names
}

fn assert_none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}:\n{}", found.join("\n"));
}

#[test]
fn only_the_document_and_the_notebook_name_automerge() {
    let texts = texts();
    let elsewhere = texts.iter().filter(|text| {
        let home = text.below("crates/core/src/document/") || text.below("crates/core/src/notebook/");
        text.is(&[".rs"]) && !home && (text.below("crates/core/src/") || text.below("crates/engine/") || text.below("src/"))
    });
    assert_none(&mentions(elsewhere, &["automerge::", "use automerge"]), "Automerge is spoken to in one room only");
}

#[test]
fn only_the_primitives_name_the_cryptography() {
    let texts = texts();
    let elsewhere = texts.iter().filter(|text| {
        text.is(&[".rs"]) && !text.below("crates/core/src/primitives/") && (text.below("crates/core/src/") || text.below("src/"))
    });
    let crates =
        ["ed25519_dalek", "x25519_dalek", "curve25519_dalek", "chacha20poly1305::", "::hpke::", "::blake3::", "blake3::Hasher", "sha2::"];
    assert_none(&mentions(elsewhere, &crates), "the cryptography's crates are named in crates/core/src/primitives only");
}

#[test]
fn the_view_is_blind() {
    let blind_to = ["automerge", "quietstorm-core", "ed25519-dalek", "hpke", "chacha20poly1305", "blake3", "bip39", "getrandom"];
    let found: Vec<String> = dependencies(".").into_iter().filter(|name| blind_to.contains(&name.as_str())).collect();
    assert_none(&found, "the view's manifest names no document and no cryptography");
}

#[test]
fn the_core_has_no_world() {
    let worlds = [
        "tokio",
        "async-std",
        "smol",
        "futures",
        "wasm-bindgen",
        "wasm-bindgen-futures",
        "js-sys",
        "web-sys",
        "gloo-timers",
        "gloo-net",
        "web-time",
        "instant",
        "chrono",
        "time",
        "reqwest",
        "rand",
    ];
    let found: Vec<String> = dependencies("crates/core").into_iter().filter(|name| worlds.contains(&name.as_str())).collect();
    assert_none(&found, "the core's manifest names no runtime, no browser and no clock");
    let texts = texts();
    let core = texts.iter().filter(|text| text.is(&[".rs"]) && text.below("crates/core/src/"));
    let calls = ["SystemTime::now", "Instant::now", "std::fs", "std::net", "std::thread", "async fn", "println!", "thread_rng"];
    assert_none(&mentions(core, &calls), "the core does no I/O, reads no clock and draws no chance of its own");
}

#[test]
fn the_model_is_only_values() {
    let found: Vec<String> = dependencies("crates/model").into_iter().filter(|name| name != "serde").collect();
    assert_none(&found, "the model depends on serde only");
}

#[test]
fn the_relay_knows_the_core_and_nobody_knows_the_relay() {
    let ours = |package: &str| dependencies(package).into_iter().filter(|name| name.starts_with("quietstorm")).collect::<Vec<_>>();
    assert_eq!(ours("crates/relay"), ["quietstorm-core", "quietstorm-model"], "the relay needs the wire and the clock's custody only");
    let packages = [".", "crates/model", "crates/core", "crates/engine", "crates/bench", "crates/words", "xtask"];
    let found = packages.iter().filter(|package| ours(package).contains(&"quietstorm-relay".to_owned()));
    assert_none(
        &found.map(|package| format!("{package}/Cargo.toml: quietstorm-relay")).collect::<Vec<_>>(),
        "nothing depends on the relay",
    );
    let texts = texts();
    let relay = texts.iter().filter(|text| text.is(&[".rs"]) && text.below("crates/relay/src/"));
    let inside = ["quietstorm_core::document", "quietstorm_core::seal", "quietstorm_core::session", "quietstorm_core::replica", "FrameKey"];
    assert_none(&mentions(relay, &inside), "the relay cannot open what it carries");
}

#[test]
fn no_file_is_longer_than_a_reader_can_hold() {
    let code = [".rs", ".js", ".mjs", ".css"];
    let long = |text: &Text| text.is(&code).then(|| text.content.lines().count()).filter(|lines| *lines > 300);
    let found: Vec<String> = texts().iter().filter_map(|text| long(text).map(|lines| format!("{}: {lines} lines", text.name))).collect();
    assert_none(&found, "a file has at most 300 lines");
}

#[test]
fn nothing_speaks_of_somebodys_machine() {
    let paths = [concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/wo", "rk/"), concat!("/tmp", "/wt"), concat!("/Us", "ers/")];
    let lines = texts().into_iter().flat_map(|text| {
        let found = text.content.lines().enumerate().filter(|(_, line)| paths.iter().any(|path| line.contains(path)));
        found.map(|(number, _)| format!("{}:{}", text.name, number + 1)).collect::<Vec<_>>()
    });
    assert_none(&lines.collect::<Vec<_>>(), "a path of one machine means nothing on another");
}

#[test]
fn lock_files_name_the_public_registries_only() {
    let foreign = |line: &str| {
        let cargo = line.starts_with("source = ") && !line.contains("registry+https://github.com/rust-lang/crates.io-index");
        let npm = line.trim_start().starts_with("\"resolved\":") && !line.contains("https://registry.npmjs.org/");
        cargo || npm
    };
    let locks = texts().into_iter().filter(|text| text.is(&["Cargo.lock", "package-lock.json"]));
    let found = locks.flat_map(|text| {
        let lines = text.content.lines().enumerate().filter(|(_, line)| foreign(line));
        lines.map(|(number, line)| format!("{}:{}: {line}", text.name, number + 1)).collect::<Vec<_>>()
    });
    assert_none(&found.collect::<Vec<_>>(), "a lock file fetches from where everybody can");
}

/// The rule's number at the start of a text, `SEAL4` for `seal4_…` or `SEAL4: …`, if the prefix is one of ours and `end` follows.
fn number(text: &str, end: char) -> Option<String> {
    let letters = text.len() - text.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
    let (prefix, rest) = text.split_at(letters);
    let (digits, _) = rest.split_once(end)?;
    let ours = PREFIXES.contains(&prefix.to_ascii_uppercase().as_str());
    let numbered = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
    (ours && numbered).then(|| format!("{}{digits}", prefix.to_ascii_uppercase()))
}

#[test]
fn every_rule_has_a_test_and_every_numbered_test_a_rule() {
    let spec = fs::read_to_string(root().join("SPEC.md")).expect("SPEC.md is there");
    let listed: Vec<String> = spec.lines().filter_map(|line| number(line.strip_prefix("- **")?, '*')).collect();
    let rules: BTreeSet<String> = listed.iter().cloned().collect();
    assert_eq!(listed.len(), rules.len(), "SPEC.md has a rule twice");

    let mut worn = BTreeSet::new();
    for text in texts() {
        let names = match () {
            () if text.is(&[".rs"]) => {
                text.content.lines().filter_map(|line| number(line.trim_start().split_once("fn ")?.1, '_')).collect::<Vec<_>>()
            }
            () if text.is(&[".mjs"]) => {
                let quoted = |line: &str| number(line.trim_start().strip_prefix("test(")?.trim_start_matches(['"', '\'', '`']), ':');
                text.content.lines().filter_map(quoted).collect()
            }
            () => Vec::new(),
        };
        worn.extend(names);
    }
    let untested: Vec<String> = rules.difference(&worn).cloned().collect();
    let unwritten: Vec<String> = worn.difference(&rules).cloned().collect();
    assert!(
        untested.is_empty() && unwritten.is_empty(),
        "rules of SPEC.md without a test: {untested:?}; tests whose rule is not in SPEC.md: {unwritten:?}"
    );
}
