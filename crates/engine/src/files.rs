//! Files that people hand in, read slice by slice.

use crate::js::Error;
use js_sys::Uint8Array;
use quietstorm_model::{Refusal, limits};
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

/// How many bytes are read at a time.
pub const SLICE_BYTES: u64 = 256 * 1024;

/// A file that is being read.
#[derive(Debug)]
pub struct Reading {
    file: Blob,
    read: u64,
    total: u64,
}

/// The next bytes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Bytes read so far, these included.
    pub read: u64,
    /// Bytes of the whole file.
    pub total: u64,
}

impl Reading {
    /// Begins to read a file. Nothing of it is touched yet; its size decides.
    ///
    /// # Errors
    /// When the file is empty or larger than a bundle may be.
    pub fn of(file: Blob) -> Result<Self, Refusal> {
        let total = file.size() as u64;
        match total {
            0 => Err(Refusal::FileEmpty),
            1..=limits::BUNDLE_BYTES => Ok(Self { file, read: 0, total }),
            _ => Err(Refusal::FileTooLarge(total, limits::BUNDLE_BYTES)),
        }
    }

    /// The next slice; `None` after the last one.
    ///
    /// # Errors
    /// When the browser cannot read the file (any further): it was moved, changed or forbidden meanwhile.
    pub async fn next(&mut self) -> Result<Option<Slice>, Refusal> {
        if self.read == self.total {
            return Ok(None);
        }
        let end = self.total.min(self.read + SLICE_BYTES);
        let bytes = self.bytes(self.read, end).await.map_err(|error| Refusal::FileUnreadable(error.words()))?;
        if bytes.len() as u64 != end - self.read {
            return Err(Refusal::FileUnreadable("the file has changed".into()));
        }
        self.read = end;
        Ok(Some(Slice { bytes, read: self.read, total: self.total }))
    }

    async fn bytes(&self, from: u64, to: u64) -> Result<Vec<u8>, Error> {
        let doing = |thrown| Error::thrown("reading the file", &thrown);
        let slice = self.file.slice_with_f64_and_f64(from as f64, to as f64).map_err(doing)?;
        let buffer = JsFuture::from(slice.array_buffer()).await.map_err(doing)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }
}
