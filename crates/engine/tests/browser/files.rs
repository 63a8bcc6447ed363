//! Files in slices.

use crate::common::{Patch, script_as};
use quietstorm_engine::files::{Reading, SLICE_BYTES};
use quietstorm_model::{Refusal, limits};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Blob;

async fn file(bytes: u64) -> Blob {
    script_as(&format!("new Blob([Uint8Array.from({{ length: {bytes} }}, (_, i) => i % 251)])")).await
}

#[wasm_bindgen_test]
async fn eng6_a_file_is_read_in_slices_that_join_up() {
    let total = 2 * SLICE_BYTES + 3;
    let mut reading = Reading::of(file(total).await).unwrap();
    let (mut all, mut lengths) = (Vec::new(), Vec::new());
    while let Some(slice) = reading.next().await.unwrap() {
        lengths.push(slice.bytes.len() as u64);
        all.extend(slice.bytes);
        assert_eq!((slice.read, slice.total), (all.len() as u64, total));
    }
    assert_eq!(lengths, [SLICE_BYTES, SLICE_BYTES, 3]);
    assert!(all.iter().enumerate().all(|(i, byte)| usize::from(*byte) == i % 251));
}

#[wasm_bindgen_test]
async fn eng6_an_empty_or_oversized_file_is_refused_before_anything_is_read() {
    let _unreadable = Patch::new("Blob.prototype.slice", "throw new Error('read')");
    assert_eq!(Reading::of(file(0).await).unwrap_err(), Refusal::FileEmpty);
    let most = limits::BUNDLE_BYTES;
    let huge = script_as::<Blob>(&format!("new Blob(Array(65).fill(new Uint8Array({})))", 1024 * 1024)).await;
    assert_eq!(Reading::of(huge).unwrap_err(), Refusal::FileTooLarge(65 * 1024 * 1024, most));
}

#[wasm_bindgen_test]
async fn eng6_a_file_that_cannot_be_read_further_says_so_in_the_browsers_words() {
    let mut reading = Reading::of(file(SLICE_BYTES + 1).await).unwrap();
    assert!(reading.next().await.is_ok());
    let _moved = Patch::new("Blob.prototype.arrayBuffer", "return Promise.reject(new DOMException('it was moved', 'NotReadableError'))");
    assert_eq!(reading.next().await, Err(Refusal::FileUnreadable("NotReadableError: it was moved".into())));
}
