//! Reading what a relay has written, as a thief would.

use std::fs;
use std::path::Path;

/// All bytes of all files of a folder but the key file.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(folder).unwrap().flatten().filter(|file| file.path().is_file());
    let read = files.map(|file| (file.file_name().to_string_lossy().into_owned(), fs::read(file.path()).unwrap()));
    read.filter(|(name, _)| !name.ends_with(".key")).collect()
}

/// Whether any of them contains this.
pub fn contains(files: &[(String, Vec<u8>)], wanted: &[u8]) -> bool {
    files.iter().any(|(_, bytes)| finds(bytes, wanted))
}

pub fn finds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|piece| piece == wanted)
}
