//! What the tests share: fresh names, and browsers that fail on demand.

use js_sys::{Function, Reflect};
use quietstorm_model::BoardId;
use wasm_bindgen::{JsCast, JsValue};

/// A name nobody has used before.
pub fn fresh_name() -> String {
    format!("test {}", js_sys::Math::random())
}

/// A board of this number.
pub fn board(number: u8) -> BoardId {
    BoardId([number; 32])
}

/// A method of the browser that does something else until this is dropped.
pub struct Patch {
    on: JsValue,
    method: String,
    original: JsValue,
}

impl Patch {
    /// Replaces `path` (such as `IDBFactory.prototype.open`) by a function with this body, which finds the `original` and its `args`.
    pub fn new(path: &str, body: &str) -> Self {
        let (on, method) = path.rsplit_once('.').unwrap();
        let on = js_sys::eval(on).unwrap();
        let original = Reflect::get(&on, &method.into()).unwrap();
        let make = Function::new_with_args("original", &format!("return function (...args) {{ {body} }}"));
        let replacement = make.call1(&JsValue::NULL, &original).unwrap();
        Reflect::set(&on, &method.into(), &replacement).unwrap();
        Self { on, method: method.into(), original }
    }
}

impl Drop for Patch {
    fn drop(&mut self) {
        Reflect::set(&self.on, &self.method.as_str().into(), &self.original).unwrap();
    }
}

/// What this JavaScript says, once its promise is kept.
pub async fn script(code: &str) -> JsValue {
    let value = js_sys::eval(code).unwrap();
    wasm_bindgen_futures::JsFuture::from(js_sys::Promise::resolve(&value)).await.unwrap()
}

/// The same as text.
pub async fn script_text(code: &str) -> String {
    script(code).await.as_string().unwrap()
}

/// Casts what was made by a script.
pub async fn script_as<T: JsCast>(code: &str) -> T {
    script(code).await.dyn_into().unwrap()
}
