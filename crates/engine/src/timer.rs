//! The clock, and letting others have a turn.

use crate::js;
use core::future::{Future, poll_fn};
use core::pin::pin;
use core::task::Poll;
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::JsValue;
use web_sys::MessageChannel;

/// What the device's clock says, in milliseconds since 1970. It may be wrong by years; nothing is decided by it.
#[must_use]
pub fn now_ms() -> i64 {
    js_sys::Date::now() as i64
}

/// Lets the browser do everything else that waits, such as hand over messages, before the caller goes on.
///
/// A message to oneself takes its place behind them and, unlike a timer, is not slowed down in hidden tabs.
pub async fn turn() {
    let Ok(channel) = MessageChannel::new() else { return TimeoutFuture::new(0).await };
    let (near, far) = (channel.port1(), channel.port2());
    let arrived = js::event(&mut |heard| near.set_onmessage(Some(heard)));
    match far.post_message(&JsValue::NULL) {
        Ok(()) => drop(arrived.await),
        Err(_) => TimeoutFuture::new(0).await,
    }
    near.close();
}

/// What the work brings, or `None` when it has not come to an end after so many milliseconds; it is dropped then.
pub async fn within<T>(ms: u32, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let mut bell = pin!(TimeoutFuture::new(ms));
    poll_fn(|context| {
        if let Poll::Ready(done) = work.as_mut().poll(context) {
            return Poll::Ready(Some(done));
        }
        bell.as_mut().poll(context).map(|()| None)
    })
    .await
}
