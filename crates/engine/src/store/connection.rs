//! An open connection to the database, and how the database is made.

use crate::js::{self, Doing, Error};
use core::future::Future;
use js_sys::{Array, Math, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{IdbDatabase, IdbFactory, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction, IdbVersionChangeEvent};

/// The layout this code reads and writes. The second one has [`OPENED`].
const VERSION: u32 = 2;

/// Key records, by board.
pub const KEYS: &str = "keys";
/// Envelopes, by board and id.
pub const ENVELOPES: &str = "envelopes";
/// Changes of private notebooks, by board, round and hash.
pub const NOTEBOOK: &str = "notebook";
/// Text typed and not added, by board and field.
pub const DRAFTS: &str = "drafts";
/// What was in opened contributions, by board and round.
pub const OPENED: &str = "opened";
/// What the database says of itself.
const META: &str = "meta";
/// The random number the database was made with.
const MARK: &str = "mark";

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = IdbDatabase)]
    type Database;
    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn begin(this: &Database, stores: &Array, mode: &str, options: &Object) -> Result<IdbTransaction, JsValue>;
}

/// An open connection. It closes when it is dropped, and when somebody wants to remove the database or make a newer version of it.
pub struct Connection {
    database: IdbDatabase,
    _step_aside: Closure<dyn FnMut()>,
}

impl Connection {
    /// Opens the database of this name, and makes it if there is none.
    pub async fn open(name: &str) -> Result<Self, Error> {
        const DOING: &str = "opening the database";
        let factory = js::global("indexedDB").ok_or_else(|| Error::new(DOING, "there is none in this browser or window"))?;
        let request = factory.unchecked_into::<IdbFactory>().open_with_u32(name, VERSION).doing(DOING)?;
        let making = request.clone();
        let make = Closure::<dyn FnMut(IdbVersionChangeEvent)>::new(move |event: IdbVersionChangeEvent| {
            // What cannot be made aborts the opening, which then says why.
            if let Err(thrown) = make(&making, event.old_version()) {
                wasm_bindgen::throw_val(thrown);
            }
        });
        request.set_onupgradeneeded(Some(make.as_ref().unchecked_ref()));
        let outcome = js::event(&mut |heard| {
            request.set_onsuccess(Some(heard));
            request.set_onerror(Some(heard));
            request.set_onblocked(Some(heard));
        });
        match outcome.await.as_str() {
            "success" => Ok(Self::of(request.result().doing(DOING)?.unchecked_into())),
            "blocked" => Err(Error::new(DOING, "another tab holds it")),
            _ => Err(failure(DOING, &request)),
        }
    }

    fn of(database: IdbDatabase) -> Self {
        let closing = database.clone();
        let step_aside = Closure::<dyn FnMut()>::new(move || closing.close());
        database.set_onversionchange(Some(step_aside.as_ref().unchecked_ref()));
        Self { database, _step_aside: step_aside }
    }

    /// The random number the database was made with.
    pub async fn mark(&self) -> Result<f64, Error> {
        const DOING: &str = "opening the database";
        let reading = self.read(&[META]).doing(DOING)?;
        let mark = reading.store(META).and_then(|meta| meta.get(&MARK.into())).doing(DOING)?;
        reading.done(DOING).await?;
        mark.result().doing(DOING)?.as_f64().ok_or_else(|| Error::new(DOING, "it is not one of ours"))
    }

    /// Begins to read.
    pub fn read(&self, stores: &[&str]) -> Result<Transaction, JsValue> {
        self.begin(stores, "readonly", &Object::new())
    }

    /// Begins to write, in such a way that a yes means: it is on the disk.
    pub fn write(&self) -> Result<Transaction, JsValue> {
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        self.begin(&[KEYS, ENVELOPES, NOTEBOOK, DRAFTS, OPENED], "readwrite", &options)
    }

    fn begin(&self, stores: &[&str], mode: &str, options: &Object) -> Result<Transaction, JsValue> {
        let stores = stores.iter().map(|store| JsValue::from(*store)).collect::<Array>();
        Ok(Transaction { transaction: self.database.unchecked_ref::<Database>().begin(&stores, mode, options)? })
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.set_onversionchange(None);
        self.database.close();
    }
}

/// A transaction. It ends by itself when nothing more is asked of it.
pub struct Transaction {
    transaction: IdbTransaction,
}

impl Transaction {
    /// One of the stores it was begun with.
    pub fn store(&self, name: &str) -> Result<IdbObjectStore, JsValue> {
        self.transaction.object_store(name)
    }

    /// Undoes all of it.
    pub fn abort(&self) {
        let _ = self.transaction.abort();
    }

    /// Waits for its end.
    pub fn done(&self, doing: &str) -> impl Future<Output = Result<(), Error>> {
        let transaction = self.transaction.clone();
        let outcome = js::event(&mut |heard| {
            transaction.set_oncomplete(Some(heard));
            transaction.set_onabort(Some(heard));
        });
        async move {
            match (outcome.await.as_str(), transaction.error()) {
                ("complete", _) => Ok(()),
                (_, Some(exception)) => Err(Error::thrown(doing, &exception)),
                (_, None) => Err(Error::new(doing, "the browser stopped it")),
            }
        }
    }
}

/// Makes what a database of an earlier layout lacks; a new one is of layout 0. What is in it stays.
fn make(request: &IdbOpenDbRequest, before: f64) -> Result<(), JsValue> {
    let database = request.result()?.unchecked_into::<IdbDatabase>();
    if before < 1.0 {
        for store in [KEYS, ENVELOPES, NOTEBOOK, DRAFTS] {
            database.create_object_store(store)?;
        }
        database.create_object_store(META)?.put_with_key(&Math::random().into(), &MARK.into())?;
    }
    if before < 2.0 {
        database.create_object_store(OPENED)?;
    }
    Ok(())
}

fn failure(doing: &str, request: &IdbRequest) -> Error {
    match request.error() {
        Ok(Some(exception)) => Error::thrown(doing, &exception),
        Ok(None) => Error::new(doing, "the browser does not say why"),
        Err(thrown) => Error::thrown(doing, &thrown),
    }
}
