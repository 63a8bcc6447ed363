//! What other people are given: an npm package, and a zip for those without npm.
//!
//! Both are made from a built folder, and from nothing that is only on this machine: the same build gives the same bytes.

mod archive;
mod notices;
mod npm;
mod parts;

use crate::build::{Profile, build};
use crate::loader::integrity;
use crate::precache::read;
use crate::shell::{Result, root, target_dir};
use parts::Files;
use std::fs;
use std::path::{Path, PathBuf};

/// `cargo xtask pack [--from DIR] [--to DIR]`: without a built folder it makes a release build.
pub fn command(args: &[&str]) -> Result {
    let (mut from, mut to) = (None, root().join("dist"));
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let dir = args.next().map(|dir| root().join(dir));
        match (*arg, dir) {
            ("--from", Some(dir)) => from = Some(dir),
            ("--to", Some(dir)) => to = dir,
            ("--from" | "--to", None) => return Err(format!("{arg} wants a folder")),
            _ => return Err(format!("`pack` knows --from DIR and --to DIR, not {arg}")),
        }
    }
    let from = match from {
        Some(dir) => dir,
        None => {
            let dir = target_dir().join("dist-pack");
            build(Profile::Release, dir.clone())?;
            dir
        }
    };
    pack(&from, &to)
}

fn pack(from: &Path, to: &Path) -> Result {
    let built = parts::read(from)?;
    let papers = papers()?;
    let package = npm::package(&built, &papers)?;
    let folder = to.join("npm");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{} could not be removed: {error}", folder.display()))?;
    }
    for (name, content) in &package {
        write(&folder.join(name), content)?;
    }
    let name = format!("quietstorm-{VERSION}");
    let zip = to.join(format!("{name}.zip"));
    write(&zip, &archive::zip(&name, &built, &papers)?)?;
    let sums = serde_json::json!({ "version": VERSION, "zip": sums(&built), "npm": sums(&package) });
    write(&to.join("integrity.json"), format!("{sums:#}\n").as_bytes())?;

    let script = built.get(parts::SCRIPT).map(|content| integrity(content)).unwrap_or_default();
    println!("The npm package is in {}, the zip is {}.", folder.display(), zip.display());
    println!("A page that loads exactly this version from the zip's folder:\n\n{}", tag(&script));
    Ok(())
}

/// The version of everything.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The line for a page. With `crossorigin` the check works on another origin, too.
fn tag(script: &str) -> String {
    format!(r#"<script type="module" src="/quietstorm/quietstorm.js" integrity="{script}" crossorigin></script>"#)
}

/// What lawyers ask for: our own licences, and those of what is compiled in.
fn papers() -> Result<Files> {
    let mut papers = Files::new();
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        papers.insert(name.into(), read(&root().join(name))?);
    }
    papers.insert("THIRD-PARTY.txt".into(), notices::text()?.into_bytes());
    Ok(papers)
}

fn sums(files: &Files) -> serde_json::Map<String, serde_json::Value> {
    files.iter().map(|(name, content)| (name.clone(), integrity(content).into())).collect()
}

fn write(path: &Path, content: &[u8]) -> Result {
    let dir = path.parent().map_or_else(PathBuf::new, Path::to_path_buf);
    fs::create_dir_all(dir)
        .and_then(|()| fs::write(path, content))
        .map_err(|error| format!("{} could not be written: {error}", path.display()))
}

/// One of the texts that are written for people outside, with the version in its place.
fn template(text: &str) -> String {
    text.replace("@VERSION@", VERSION)
}
