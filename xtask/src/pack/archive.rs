//! The zip for people without npm: the folder to put on a web server, what to read, and the licences.

use super::parts::{Files, SCRIPT};
use super::{tag, template};
use crate::loader::integrity;
use crate::shell::Result;
use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

/// The zip's bytes, which depend on nothing but the files': their order is that of their names, and their time is that of no clock.
pub fn zip(name: &str, built: &Files, papers: &Files) -> Result<Vec<u8>> {
    let mut files = papers.clone();
    files.extend(built.iter().map(|(path, content)| (format!("quietstorm/{path}"), content.clone())));
    let script = built.get(SCRIPT).map(|content| integrity(content)).unwrap_or_default();
    let read_me = template(include_str!("../../pack/README.txt")).replace("@TAG@", &tag(&script));
    files.insert("README.txt".into(), read_me.into_bytes());
    packed(name, &files).map_err(|error| format!("the zip could not be made: {error}"))
}

fn packed(name: &str, files: &Files) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in files {
        zip.start_file(format!("{name}/{path}"), options)?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}
