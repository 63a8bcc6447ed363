//! What the element's script knows of the files it loads: how large they are, for the progress, and what they must be.

use crate::precache::{named, read};
use crate::shell::Result;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha384};
use std::fs;
use std::path::Path;

/// The scripts of a built folder that load other files, and the folders that these are in.
const SCRIPTS: [(&str, &[&str]); 2] = [("quietstorm.js", &["view/", "lang/"]), ("engine-worker.js", &["engine/"])];
/// How the line begins that is written here.
const LINE: &str = "const FILES = ";

/// Write into the scripts of a built folder what they load.
pub fn write(dir: &Path) -> Result {
    let all = named(dir)?;
    for (script, folders) in SCRIPTS {
        let loaded = all.iter().filter(|(name, _)| folders.iter().any(|folder| name.starts_with(folder)));
        let files: Vec<String> = loaded.map(|(name, content)| format!("{name:?}:[{},{:?}]", content.len(), integrity(content))).collect();
        let line = format!("{LINE}{{{}}};", files.join(","));
        let path = dir.join(script);
        let source = String::from_utf8(read(&path)?).map_err(|_| format!("{script} is not text"))?;
        let written = with_line(&source, &line).ok_or_else(|| format!("{script} has no line `{LINE}…`"))?;
        fs::write(&path, written).map_err(|error| format!("{} could not be written: {error}", path.display()))?;
    }
    Ok(())
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
