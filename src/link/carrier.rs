//! What carries messages to one engine and back: a worker of its own or, where the page may not start one, the page itself.

use crate::host::Host;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ErrorEvent, File, MessageEvent, Worker};

/// What a carrier brings.
pub enum Word {
    /// Bytes of a `FromEngine`.
    Bytes(Vec<u8>),
    /// The engine is dead; says why.
    Failed(String),
    /// The engine never came to life, because its worker could not be started.
    NoWorker(String),
}

/// The way to one engine. Dropping it ends a worker at once.
pub enum Carrier {
    /// The engine runs in this worker.
    Worker(InWorker),
    /// The engine runs in the page.
    Page(InPage),
}

type Ear = Rc<dyn Fn(Word)>;

impl Carrier {
    /// Start an engine in a worker.
    ///
    /// # Errors
    ///
    /// The browser's words, when the page may not start one.
    pub fn worker(host: &Host, ear: Ear) -> Result<Self, String> {
        let worker = host.start_worker().map_err(words)?;
        let said = Rc::new(RefCell::new(false));
        let message = {
            let (ear, said) = (Rc::clone(&ear), Rc::clone(&said));
            Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
                *said.borrow_mut() = true;
                hear(&ear, &event.data());
            })
        };
        let error = {
            let (ear, said) = (Rc::clone(&ear), said);
            Closure::<dyn Fn(ErrorEvent)>::new(move |event: ErrorEvent| {
                event.prevent_default();
                let why = Reflect::get(&event, &"message".into()).ok().and_then(|text| text.as_string()).unwrap_or_default();
                ear(if *said.borrow() { Word::Failed(why) } else { Word::NoWorker(why) });
            })
        };
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));
        let garbled = Closure::<dyn Fn(MessageEvent)>::new(move |_| ear(Word::Failed("messageerror".to_owned())));
        worker.add_event_listener_with_callback("messageerror", garbled.as_ref().unchecked_ref()).map_err(words)?;
        Ok(Self::Worker(InWorker { worker, _message: message, _error: error, _garbled: garbled }))
    }

    /// Start an engine in the page.
    pub fn page(host: &Host, ear: Ear) -> Self {
        let state = Rc::new(RefCell::new(Engine::Coming(Vec::new())));
        let post = {
            let ear = Rc::clone(&ear);
            Closure::<dyn Fn(JsValue)>::new(move |message: JsValue| hear(&ear, &message))
        };
        wasm_bindgen_futures::spawn_local({
            let (state, host, post) = (Rc::clone(&state), host.clone(), post.as_ref().clone());
            async move {
                match start(&host, &post).await {
                    Ok(engine) => arrive(&state, engine, &ear),
                    Err(error) => ear(Word::Failed(words(error))),
                }
            }
        });
        Self::Page(InPage { state, _post: post })
    }

    /// Send bytes of a `ToEngine`, and the file that comes with them.
    ///
    /// # Errors
    ///
    /// The browser's words; an engine that throws is dead.
    pub fn post(&self, bytes: &[u8], file: Option<&File>) -> Result<(), String> {
        let message = Object::new();
        Reflect::set(&message, &"bytes".into(), &Uint8Array::from(bytes)).map_err(words)?;
        if let Some(file) = file {
            Reflect::set(&message, &"files".into(), &Array::of1(file)).map_err(words)?;
        }
        match self {
            Self::Worker(worker) => worker.worker.post_message(&message).map_err(words),
            Self::Page(page) => page.receive(message.into()),
        }
    }
}

/// An engine in a worker, with what listens to it.
pub struct InWorker {
    worker: Worker,
    _message: Closure<dyn Fn(MessageEvent)>,
    _error: Closure<dyn Fn(ErrorEvent)>,
    _garbled: Closure<dyn Fn(MessageEvent)>,
}

impl Drop for InWorker {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

enum Engine {
    Coming(Vec<JsValue>),
    Here(JsValue),
}

/// An engine in the page.
pub struct InPage {
    state: Rc<RefCell<Engine>>,
    _post: Closure<dyn Fn(JsValue)>,
}

impl InPage {
    fn receive(&self, message: JsValue) -> Result<(), String> {
        let engine = match &mut *self.state.borrow_mut() {
            Engine::Coming(early) => {
                early.push(message);
                return Ok(());
            }
            Engine::Here(engine) => engine.clone(),
        };
        give(&engine, &message).map_err(words)
    }
}

async fn start(host: &Host, post: &JsValue) -> Result<JsValue, JsValue> {
    let module = JsFuture::from(host.start_in_page()?).await?;
    let start: Function = Reflect::get(&module, &"start".into())?.dyn_into()?;
    start.call1(&JsValue::UNDEFINED, post)
}

fn arrive(state: &RefCell<Engine>, engine: JsValue, ear: &Ear) {
    let before = state.replace(Engine::Here(engine.clone()));
    let Engine::Coming(early) = before else { return };
    for message in early {
        if let Err(error) = give(&engine, &message) {
            return ear(Word::Failed(words(error)));
        }
    }
}

fn give(engine: &JsValue, message: &JsValue) -> Result<(), JsValue> {
    let receive: Function = Reflect::get(engine, &"receive".into())?.dyn_into()?;
    receive.call1(engine, message).map(drop)
}

/// Takes in a message from an engine.
fn hear(ear: &Ear, message: &JsValue) {
    if Reflect::get(message, &"stay".into()).is_ok_and(|stay| stay.is_truthy()) {
        ask_to_stay();
    } else {
        ear(word(message));
    }
}

/// Asks the browser not to throw away what is kept here when space is short. An engine in a worker cannot ask that itself. The answer changes
/// nothing.
fn ask_to_stay() {
    let part = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok().filter(JsValue::is_object);
    let Some(storage) = part(&js_sys::global(), "navigator").and_then(|navigator| part(&navigator, "storage")) else { return };
    let Some(persist) = Reflect::get(&storage, &"persist".into()).ok().and_then(|persist| persist.dyn_into::<Function>().ok()) else {
        return;
    };
    if let Some(answer) = persist.call0(&storage).ok().and_then(|answer| answer.dyn_into::<Promise>().ok()) {
        wasm_bindgen_futures::spawn_local(async { drop(JsFuture::from(answer).await) });
    }
}

/// What a message from an engine says. One that says nothing that can be understood means that the engine is broken.
fn word(message: &JsValue) -> Word {
    if let Some(bytes) = Reflect::get(message, &"bytes".into()).ok().and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok()) {
        return Word::Bytes(bytes.to_vec());
    }
    let why = Reflect::get(message, &"failed".into()).ok().and_then(|why| why.as_string());
    Word::Failed(why.unwrap_or_else(|| "an empty message".to_owned()))
}

/// What the browser threw, in its words.
#[must_use]
pub fn words(error: JsValue) -> String {
    error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message())).or_else(|| error.as_string()).unwrap_or_default()
}
