//! What the element's script hands to the view, and what the view tells the page around.

use js_sys::{Array, Function, Object, Promise, Reflect};
use quietstorm_model::BoardId;
use wasm_bindgen::prelude::*;
use web_sys::Worker;

#[wasm_bindgen]
extern "C" {
    /// The object that `src/quietstorm.js` makes for each view.
    #[derive(Clone)]
    pub type Host;

    /// Starts a worker with an engine, and brings the engine's code to it.
    #[wasm_bindgen(method, catch, js_name = startWorker)]
    pub fn start_worker(this: &Host) -> Result<Worker, JsValue>;

    /// The engine's module, initialised, in the page itself: another one each time.
    #[wasm_bindgen(method, catch, js_name = startInPage)]
    pub fn start_in_page(this: &Host) -> Result<Promise, JsValue>;

    /// The language that the element speaks: what `lang/<tag>.json` holds.
    #[wasm_bindgen(method, getter)]
    pub fn words(this: &Host) -> JsValue;

    /// What the page calls the person; empty if it does not say.
    #[wasm_bindgen(method, getter)]
    pub fn name(this: &Host) -> String;

    /// What vouches for the person at a relay; empty if there is nothing.
    #[wasm_bindgen(method, getter)]
    pub fn ticket(this: &Host) -> String;

    /// The board that an earlier view of this element had open.
    #[wasm_bindgen(method, getter)]
    pub fn board(this: &Host) -> Option<String>;

    /// Whether the focus was in an earlier view of this element when that ended.
    #[wasm_bindgen(method, getter)]
    pub fn here(this: &Host) -> bool;

    #[wasm_bindgen(method, getter)]
    fn typed(this: &Host) -> Array;

    #[wasm_bindgen(method, getter)]
    fn tell(this: &Host) -> Function;
}

/// What the page around is told: nothing of what people write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// The engine answers.
    Ready,
    /// The person has sealed.
    Sealed(BoardId, u8),
    /// The ideas have been revealed before the person's eyes.
    Revealed(BoardId, u8),
    /// The vote has.
    Decided(BoardId, u8),
    /// Something does not work: `"engine"` or `"storage"`.
    Error(&'static str),
}

impl Host {
    /// What stood in the boxes of an earlier view of this element: (box, text).
    #[must_use]
    pub fn left(&self) -> Vec<(String, String)> {
        let pair = |pair: JsValue| {
            let pair = Array::from(&pair);
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
        };
        self.typed().iter().filter_map(pair).collect()
    }

    /// Tell the page around; see docs/EMBEDDING.md. A listener of the page that throws is the page's own affair.
    pub fn news(&self, news: News) {
        let (what, board, reason) = match news {
            News::Ready => ("ready", None, None),
            News::Sealed(board, round) => ("sealed", Some((board, round)), None),
            News::Revealed(board, round) => ("revealed", Some((board, round)), None),
            News::Decided(board, round) => ("decided", Some((board, round)), None),
            News::Error(reason) => ("error", None, Some(reason)),
        };
        let detail = Object::new();
        let put = |name: &str, value: JsValue| _ = Reflect::set(&detail, &name.into(), &value);
        if let Some((board, round)) = board {
            put("board", board.to_string().into());
            put("round", round.into());
        }
        if let Some(reason) = reason {
            put("reason", reason.into());
        }
        let _ = self.tell().call2(&JsValue::UNDEFINED, &what.into(), &detail);
    }
}
