//! The files of a build, and which of them are whose.

use crate::precache::named;
use crate::shell::Result;
use std::collections::BTreeMap;
use std::path::Path;

/// Files by their path with slashes, in the order of these.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The element's script.
pub const SCRIPT: &str = "quietstorm.js";
/// The files and folders of the widget, for pages that somebody else has made.
const WIDGET: [&str; 10] = [
    SCRIPT,
    "engine-worker.js",
    "view/",
    "engine/",
    "lang/",
    "embed.html",
    "embed.js",
    "page.css",
    "icons/icon.svg",
    "quietstorm-frame.js",
];
/// What only the standalone page needs.
const APP: [&str; 5] = ["index.html", "app.js", "service-worker.js", "quietstorm.webmanifest", "icons/"];

/// All files of a built folder, if it is one: each is somebody's, and nothing is missing.
pub fn read(dir: &Path) -> Result<Files> {
    let files: Files = named(dir)?.into_iter().collect();
    let known = || WIDGET.iter().chain(&APP);
    let missing: Vec<&str> = known().filter(|part| !files.keys().any(|name| is_in(name, part))).copied().collect();
    if !missing.is_empty() {
        return Err(format!("{} is no whole build: it lacks {}", dir.display(), missing.join(", ")));
    }
    let strange: Vec<&str> = files.keys().map(String::as_str).filter(|name| !known().any(|part| is_in(name, part))).collect();
    if !strange.is_empty() {
        return Err(format!("{} has what no build makes: {}", dir.display(), strange.join(", ")));
    }
    Ok(files)
}

/// The widget's files among those of a build.
pub fn widget(built: &Files) -> Files {
    built
        .iter()
        .filter(|(name, _)| WIDGET.iter().any(|part| is_in(name, part)))
        .map(|(name, content)| (name.clone(), content.clone()))
        .collect()
}

/// Whether a file is a part, or in it if that is a folder.
fn is_in(name: &str, part: &str) -> bool {
    name == part || (part.ends_with('/') && name.starts_with(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pack1_a_folder_that_is_no_whole_build_is_refused_with_what_it_lacks() -> Result {
        let dir = std::env::temp_dir().join(format!("quietstorm-parts-{}", std::process::id()));
        for part in WIDGET.iter().chain(&APP) {
            let name = if part.ends_with('/') { format!("{part}one") } else { (*part).to_owned() };
            super::super::write(&dir.join(&name), name.as_bytes())?;
        }
        let whole = read(&dir);
        super::super::write(&dir.join("npm/package.json"), b"{}")?;
        let strange = read(&dir);
        std::fs::remove_file(dir.join("lang/one")).unwrap();
        let missing = read(&dir);
        std::fs::remove_dir_all(&dir).unwrap();
        let widget = widget(&whole?);
        assert_eq!(widget.len(), WIDGET.len());
        assert!(!widget.contains_key("index.html") && widget.contains_key("view/one"));
        assert!(strange.unwrap_err().ends_with("npm/package.json"));
        assert!(missing.unwrap_err().ends_with("it lacks lang/"));
        Ok(())
    }
}
