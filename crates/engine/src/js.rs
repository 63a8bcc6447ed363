//! The one place where what the browser throws becomes an [`Error`], and where its events become futures.

use core::fmt;
use core::future::Future;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, Event};

/// The browser did not do what it was asked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    doing: String,
    name: String,
    words: String,
}

impl Error {
    /// An error of our own making: what was being done, and why it did not work.
    pub fn new(doing: impl Into<String>, words: impl Into<String>) -> Self {
        Self { doing: doing.into(), name: String::new(), words: words.into() }
    }

    /// What was thrown while something was being done.
    pub fn thrown(doing: impl Into<String>, thrown: &JsValue) -> Self {
        let (name, words) = if let Some(exception) = thrown.dyn_ref::<DomException>() {
            (exception.name(), exception.message())
        } else if let Some(error) = thrown.dyn_ref::<js_sys::Error>() {
            (error.name().into(), error.message().into())
        } else {
            (String::new(), thrown.as_string().unwrap_or_else(|| format!("{thrown:?}")))
        };
        Self { doing: doing.into(), name, words }
    }

    /// Whether the browser gave the error this name, such as `QuotaExceededError`.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.name == name
    }

    /// The browser's own words, without what was being done.
    #[must_use]
    pub fn words(&self) -> String {
        match (self.name.is_empty(), self.words.is_empty()) {
            (true, _) => self.words.clone(),
            (false, true) => self.name.clone(),
            (false, false) => format!("{}: {}", self.name, self.words),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.doing, self.words())
    }
}

impl core::error::Error for Error {}

/// Says what was being done when something was thrown.
pub trait Doing<T> {
    /// The same result, with an [`Error`] in place of what was thrown.
    ///
    /// # Errors
    /// When something was thrown.
    fn doing(self, what: &str) -> Result<T, Error>;
}

impl<T> Doing<T> for Result<T, JsValue> {
    fn doing(self, what: &str) -> Result<T, Error> {
        self.map_err(|thrown| Error::thrown(what, &thrown))
    }
}

/// A global of the page or the worker, if there is one and it may be touched.
#[must_use]
pub fn global(name: &str) -> Option<JsValue> {
    part(&js_sys::global(), name)
}

/// A property that is there and may be touched. In a sandbox even looking can throw.
#[must_use]
pub fn part(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

/// Waits for the first of some events: `listen` sets the function it is given as their handler. Gives the name of the event that came.
///
/// The handler is set before this returns; the waiting may be dropped at any time. There is no other outcome, so nothing can go unhandled.
pub fn event(listen: &mut dyn FnMut(&Function)) -> impl Future<Output = String> + use<> {
    let came = JsFuture::from(Promise::new(&mut |resolve, _| listen(resolve.unchecked_ref())));
    async move { came.await.ok().and_then(|event| Some(event.dyn_into::<Event>().ok()?.type_())).unwrap_or_default() }
}
