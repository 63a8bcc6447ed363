//! What the service worker keeps: every file of a build by name and content, written into the worker itself.
//!
//! A browser looks for a new version by comparing the worker's own bytes. So the list stands in the worker, and a build with any other file is
//! another version. Trunk runs this after every build, see Trunk.toml; the tables of the languages are files too, and are written first.

use crate::shell::{Result, list};
use crate::words;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// The worker, in the built folder.
const WORKER: &str = "service-worker.js";
/// How the worker's line begins that is written here.
const LINE: &str = "const LIST = ";
/// What stands in a page that Trunk still changes while it serves it: the address that tells the page to load itself again.
const UNFINISHED: &[u8] = b"{{__TRUNK_";
/// So many hexadecimal digits name a version.
const VERSION: usize = 16;

/// `cargo xtask precache [DIR]`: without a folder, the one that Trunk is building.
pub fn command(args: &[&str]) -> Result {
    let dir = match args {
        [dir] => PathBuf::from(dir),
        [] => std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or("`precache` wants the folder of a build")?,
        _ => return Err(format!("`precache` wants one folder, not {}", args.join(" "))),
    };
    // Only what Trunk builds for tests and for trying out speaks the language that is none.
    words::write(&dir, std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "debug"))?;
    crate::loader::write(&dir)?;
    let worker = dir.join(WORKER);
    let source = read(&worker)?;
    let source = String::from_utf8(source).map_err(|_| format!("{} is not text", worker.display()))?;
    let files: Vec<_> =
        named(&dir)?.into_iter().filter(|(name, _)| name != WORKER).map(|(name, content)| (name, integrity(&content))).collect();
    fs::write(&worker, written(&source, &files)?).map_err(|error| format!("{} could not be written: {error}", worker.display()))
}

/// Every file of a folder: (name, content).
pub fn named(dir: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let name = |path: &Path| path.strip_prefix(dir).unwrap_or(path).to_string_lossy().replace('\\', "/");
    list(dir)?.iter().map(|path| Ok((name(path), read(path)?))).collect()
}

pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| format!("{} could not be read: {error}", path.display()))
}

/// What a browser is to check a file against; nothing if it will get other bytes.
fn integrity(content: &[u8]) -> Option<String> {
    let unfinished = content.windows(UNFINISHED.len()).any(|bytes| bytes == UNFINISHED);
    (!unfinished).then(|| format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(content))))
}

/// The worker with its list. The version comes from all files and from the rest of the worker.
fn written(source: &str, files: &[(String, Option<String>)]) -> Result<String> {
    let (before, rest) = source.split_once(LINE).ok_or_else(|| format!("{WORKER} has no line `{LINE}…`"))?;
    let (_, after) = rest.split_once('\n').unwrap_or((rest, ""));
    // File names come from our own build: letters, digits, dots, dashes, underscores and slashes.
    let files: Vec<String> = files
        .iter()
        .map(|(name, integrity)| format!("{name:?}:{}", integrity.as_ref().map_or("null".to_owned(), |text| format!("{text:?}"))))
        .collect();
    let files = files.join(",");
    let digest = Sha256::digest([before, after, &files].concat());
    let version: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("{before}{LINE}{{\"version\":\"{}\",\"files\":{{{files}}}}};\n{after}", &version[..VERSION]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "// A worker.\nconst LIST = {};\nself.go();\n";

    fn files(page: &[u8]) -> Vec<(String, Option<String>)> {
        vec![("index.html".to_owned(), integrity(page)), ("view/a.js".to_owned(), integrity(b""))]
    }

    #[test]
    fn the_list_takes_the_place_of_its_line() -> Result {
        let worker = written(SOURCE, &files(b"{{__TRUNK_ADDRESS__}}"))?;
        let lines: Vec<&str> = worker.lines().collect();
        assert_eq!((lines[0], lines[2], lines.len()), ("// A worker.", "self.go();", 3));
        let empty = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        assert!(lines[1].ends_with(&format!("\"files\":{{\"index.html\":null,\"view/a.js\":\"{empty}\"}}}};")), "{}", lines[1]);
        assert_eq!(written(&worker, &files(b"{{__TRUNK_ADDRESS__}}"))?, worker, "writing it again changes nothing");
        Ok(())
    }

    #[test]
    fn another_file_or_worker_is_another_version() -> Result {
        let line = |source: &str, page: &[u8]| {
            written(source, &files(page)).map(|worker| worker.split_once("\"files\"").map(|(version, _)| version.to_owned()))
        };
        let one = line(SOURCE, b"one")?;
        assert_ne!(one, line(SOURCE, b"two")?);
        assert_ne!(one, line(&SOURCE.replace("go", "stay"), b"one")?);
        assert_eq!(one, line(SOURCE, b"one")?);
        assert!(written("self.go();", &files(b"one")).is_err());
        Ok(())
    }
}
