//! What the element's script knows of the files it loads: how large they are, for the progress, and what they must be.

use crate::precache::{named, read};
use crate::shell::Result;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha384};
use std::fs;
use std::path::Path;

/// The script of a built folder that loads the other files, and the folders that these are in.
const SCRIPT: &str = "quietstorm.js";
const FOLDERS: [&str; 3] = ["view/", "engine/", "lang/"];
/// How the line begins that is written here.
const LINE: &str = "const FILES = ";

/// Write into the script of a built folder what it loads.
pub fn write(dir: &Path) -> Result {
    let all = named(dir)?;
    let loaded = all.iter().filter(|(name, _)| FOLDERS.iter().any(|folder| name.starts_with(folder)));
    let files: Vec<String> = loaded.map(|(name, content)| format!("{name:?}:[{},{:?}]", content.len(), integrity(content))).collect();
    let path = dir.join(SCRIPT);
    let source = String::from_utf8(read(&path)?).map_err(|_| format!("{SCRIPT} is not text"))?;
    let written =
        with_line(&source, &format!("{LINE}{{{}}};", files.join(","))).ok_or_else(|| format!("{SCRIPT} has no line `{LINE}…`"))?;
    fs::write(&path, written).map_err(|error| format!("{} could not be written: {error}", path.display()))
}

/// What a browser is to check a file against; see <https://www.w3.org/TR/SRI/>.
pub fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(content)))
}

/// The source with its line of files replaced.
fn with_line(source: &str, line: &str) -> Option<String> {
    let at = source.find(LINE)?;
    let end = source[at..].find('\n').map_or(source.len(), |length| at + length);
    Some(format!("{}{line}{}", &source[..at], &source[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word8_the_script_knows_which_files_and_so_which_languages_there_are() {
        assert_eq!(with_line("a\nconst FILES = {};\nb\n", "const FILES = {1};").as_deref(), Some("a\nconst FILES = {1};\nb\n"));
        assert_eq!(with_line("a\nb\n", "const FILES = {1};"), None);
    }

    #[test]
    fn integrity_is_what_browsers_compute() {
        // The digest of nothing, from NIST's examples.
        assert_eq!(integrity(b""), "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb");
    }
}
