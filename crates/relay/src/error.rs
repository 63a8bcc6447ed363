//! Why the relay could not start. Each sentence says which thing it was doing something to, and what helps.

use std::fmt;
use std::path::Path;

/// Why the relay does not start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartError(String);

impl StartError {
    /// A sentence.
    #[must_use]
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// What it was doing, to which file, and what went wrong.
    #[must_use]
    pub fn file(doing: &str, path: &Path, what: impl fmt::Display) -> Self {
        Self(format!("{doing} {}: {what}", path.display()))
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for StartError {}
