//! A copy of the database while the relay runs.

use super::schema;
use crate::error::StartError;
use std::fs::{self, File};
use std::path::Path;

/// Writes a whole, checked copy. The relay may go on writing meanwhile; the copy is how things were when it began.
///
/// # Errors
/// When the database cannot be read, or the copy not be written.
pub fn backup(database: &Path, copy: &Path) -> Result<(), StartError> {
    if !database.exists() {
        return Err(StartError::file("The database", database, "there is none"));
    }
    if copy.exists() {
        return Err(StartError::file("The backup", copy, "there is a file already: name another one"));
    }
    let name = copy.to_str().ok_or_else(|| StartError::file("The backup", copy, "SQLite wants a name in UTF-8"))?;
    let db = schema::reader(database).map_err(|error| StartError::file("Reading the database", database, error))?;
    // The copy counts as something that is changed.
    let copied = db.pragma_update(None, "query_only", false).and_then(|()| db.execute("VACUUM INTO ?1", [name]));
    if let Err(error) = copied {
        // What there is of it is no backup.
        let _ = fs::remove_file(copy);
        return Err(StartError::file("Writing the backup", copy, error));
    }
    File::open(copy).and_then(|file| file.sync_all()).map_err(|error| StartError::file("Writing the backup", copy, error))
}
