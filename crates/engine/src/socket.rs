//! Lines to relays: a WebSocket each, opened again whenever it is lost, with growing pauses of uneven length.
//!
//! What is said on a line is the session's business. Here is only whether there is one.

use crate::chance;
use crate::js;
use crate::turns;
use core::cell::RefCell;
use futures_channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use futures_util::future::{AbortHandle, Either, abortable, select};
use futures_util::{SinkExt, StreamExt};
use gloo_net::http::Request;
use gloo_net::websocket::Message;
use gloo_net::websocket::futures::WebSocket;
use gloo_timers::future::TimeoutFuture;
use js_sys::Function;
use quietstorm_core::channel::MESSAGE_BYTES;
use quietstorm_core::event::Event;
use quietstorm_core::ticket::with_ticket;
use rand_core::Rng;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::EventTarget;

/// The shortest and the longest pause before a lost line is opened again, in milliseconds.
const PAUSES_MS: [u32; 2] = [500, 60_000];

/// After so many sockets on which nothing was heard, turns over plain HTTP are tried.
const SILENT: u32 = 2;

/// Who is told what a relay says.
pub type Ear = Rc<dyn Fn(Event)>;

/// A desk's lines.
#[derive(Default)]
pub struct Lines {
    addresses: RefCell<Vec<String>>,
    ticket: RefCell<String>,
    tasks: RefCell<Vec<Task>>,
    open: RefCell<Vec<(UnboundedSender<Vec<u8>>, Task)>>,
}

/// Something that goes on until this is dropped.
struct Task(AbortHandle);

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Task {
    fn begin(work: impl Future<Output = ()> + 'static) -> Self {
        let (work, handle) = abortable(work);
        spawn_local(async move {
            let _ = work.await;
        });
        Self(handle)
    }
}

impl Lines {
    /// Asks at these addresses whether there is a relay. Where nothing at all answers it is asked again later; where something else answers there is none.
    /// The ticket is shown whenever a line begins.
    pub fn look_for(&self, addresses: Vec<String>, ticket: String, ear: Ear) {
        *self.ticket.borrow_mut() = ticket;
        let find = |(relay, address): (u8, &String)| Task::begin(find(relay, address.clone(), ear.clone()));
        *self.tasks.borrow_mut() = (0..).zip(&addresses).map(find).collect();
        *self.addresses.borrow_mut() = addresses;
    }

    /// Opens a line to every relay, in place of those that are open.
    pub fn dial(&self, ear: Ear) {
        let line = |(relay, address): (u8, &String)| {
            let (send, to_send) = unbounded();
            (send, Task::begin(keep_open(relay, address.clone(), to_send, ear.clone())))
        };
        *self.open.borrow_mut() = (0..).zip(&*self.addresses.borrow()).map(line).collect();
    }

    /// Closes all lines.
    pub fn hang_up(&self) {
        self.open.borrow_mut().clear();
    }

    /// Closes all lines and looks for no relay any more.
    pub fn forget(&self) {
        self.hang_up();
        self.tasks.borrow_mut().clear();
    }

    /// Sends on one line. Where there is none it is left: when there is one again, the session says everything anew.
    pub fn send(&self, relay: u8, bytes: Vec<u8>) {
        if let Some((line, _)) = self.open.borrow().get(usize::from(relay)) {
            let _ = line.unbounded_send(with_ticket(&self.ticket.borrow(), bytes));
        }
    }
}

async fn find(relay: u8, address: String, ear: Ear) {
    let mut pause = Pause::default();
    loop {
        if let Ok(answer) = Request::get(&format!("{address}v1/about")).send().await {
            let about = if answer.ok() { answer.binary().await.ok() } else { None };
            if let Some(about) = about.filter(|about| about.len() <= MESSAGE_BYTES) {
                ear(Event::Found { relay, about });
            }
            return;
        }
        pause.wait().await;
    }
}

async fn keep_open(relay: u8, address: String, mut to_send: UnboundedReceiver<Vec<u8>>, ear: Ear) {
    let socket_address = format!("{}v1/socket", address.replacen("http", "ws", 1));
    let mut pause = Pause::default();
    let mut silent = 0;
    loop {
        let heard = if silent < SILENT {
            match WebSocket::open(&socket_address) {
                Ok(socket) => speak(relay, socket, &mut to_send, &ear).await,
                Err(_) => false,
            }
        } else {
            // After the turns have come to an end, a socket is tried again.
            silent = 0;
            turns::take(relay, &address, &mut to_send, &ear).await
        };
        ear(Event::Lost { relay });
        if heard {
            pause = Pause::default();
            silent = 0;
        } else {
            silent += 1;
        }
        pause.wait().await;
        // What was said for the lost line is not said on the new one.
        while to_send.try_recv().is_ok() {}
    }
}

/// Hears and speaks until the line is lost. Whether anything was heard.
async fn speak(relay: u8, mut socket: WebSocket, to_send: &mut UnboundedReceiver<Vec<u8>>, ear: &Ear) -> bool {
    let mut heard = false;
    loop {
        match select(socket.next(), to_send.next()).await {
            Either::Left((Some(Ok(Message::Bytes(bytes))), _)) => {
                heard = true;
                ear(Event::Heard { relay, bytes });
            }
            Either::Left((Some(Ok(Message::Text(_))), _)) => {}
            Either::Left((Some(Err(_)) | None, _)) | Either::Right((None, _)) => return heard,
            Either::Right((Some(bytes), _)) => {
                if socket.send(Message::Bytes(bytes)).await.is_err() {
                    return heard;
                }
            }
        }
    }
}

/// How long to wait before the next try: twice as long each time, and somewhere between half of it and all, so that a relay that comes back is not
/// called by everybody at once. A browser that comes back online ends every pause.
#[derive(Default)]
struct Pause(u32);

impl Pause {
    async fn wait(&mut self) {
        let [shortest, longest] = PAUSES_MS;
        let whole = shortest.saturating_mul(1 << self.0.min(10)).min(longest);
        self.0 += 1;
        let part = chance::rng().map_or(whole, |mut rng| whole / 2 + rng.next_u32() % (whole / 2));
        let timer = TimeoutFuture::new(part);
        let Ok(target) = js_sys::global().dyn_into::<EventTarget>() else { return timer.await };
        let listener = RefCell::new(None::<Function>);
        let online = js::event(&mut |heard| {
            let _ = target.add_event_listener_with_callback("online", heard);
            *listener.borrow_mut() = Some(heard.clone());
        });
        let _unlisten = Unlisten(&target, &listener);
        select(timer, Box::pin(online)).await;
    }
}

/// Takes the listener away again, also when the waiting is dropped.
struct Unlisten<'a>(&'a EventTarget, &'a RefCell<Option<Function>>);

impl Drop for Unlisten<'_> {
    fn drop(&mut self) {
        if let Some(listener) = self.1.borrow().as_ref() {
            let _ = self.0.remove_event_listener_with_callback("online", listener);
        }
    }
}
