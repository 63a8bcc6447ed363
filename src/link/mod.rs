//! The link to the engine: one for all elements of a page, and gone with the last of them. An engine that dies is replaced; one that dies three times in a minute is not.

mod carrier;
mod line;

use crate::host::Host;
use carrier::{Carrier, Word};
use line::{Letter, Line};
use quietstorm_model::{Ask, Command, FromEngine, Notice, ToEngine};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use web_sys::File;

pub use carrier::words;

/// So many deaths within [`MINUTE`] are too many.
const DEATHS: usize = 3;

/// A minute, in milliseconds.
const MINUTE: f64 = 60_000.0;

/// What a desk is told by the link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// The engine says something.
    Notice(Notice),
    /// What was typed for something that has just been refused: (box, text).
    Refused(String, String),
    /// The engine died and another one is being started.
    Died {
        /// Text that was on its way and is not sent again: (box, text).
        given_back: Vec<(String, String)>,
    },
    /// The engine died too often, or cannot be started here at all; says why.
    Gone(String),
}

type Ear = Rc<dyn Fn(Heard)>;

#[derive(Default)]
struct Place {
    line: Line<File>,
    ear: Option<Ear>,
    host: Option<Host>,
    /// The addresses of the element's relays.
    relays: Vec<String>,
    /// The element is gone, and what it asked for is still being done.
    leaving: bool,
    /// What waits until everything that was asked for is done.
    afterwards: Vec<Box<dyn FnOnce()>>,
}

#[derive(Default)]
struct Link {
    places: BTreeMap<u32, Place>,
    next: u32,
    carrier: Option<Rc<Carrier>>,
    /// Which engine this is; words of earlier ones are not listened to.
    count: u32,
    /// Why the engine cannot have a worker, if so; it runs in the page then.
    no_worker: Option<String>,
    deaths: Vec<f64>,
}

thread_local! {
    static LINK: RefCell<Link> = RefCell::default();
}

fn with<T>(action: impl FnOnce(&mut Link) -> T) -> T {
    LINK.with_borrow_mut(action)
}

/// A new desk. Any that is there can say how to come by an engine.
pub fn join(host: Host, relays: Vec<String>) -> u32 {
    with(|link| {
        link.next += 1;
        link.places.insert(link.next, Place { host: Some(host), relays, ..Place::default() });
        link.next
    })
}

/// From now on a desk is told what concerns it; the engine is started if it is not there yet.
pub fn listen(desk: u32, ear: impl Fn(Heard) + 'static) {
    let there = with(|link| {
        if let Some(place) = link.places.get_mut(&desk) {
            place.ear = Some(Rc::new(ear));
        }
        link.carrier.is_some()
    });
    if there {
        hello(desk);
    } else {
        start();
    }
}

/// A desk wants something.
pub fn send(desk: u32, command: Command, from: Option<String>, file: Option<File>) {
    let ready = with(|link| link.places.get_mut(&desk).map(|place| place.line.send(Letter::new(command, from, file))));
    ready.into_iter().flatten().for_each(|letter| post(desk, Ask::Command(Box::new(letter.command)), letter.file));
}

/// A desk is gone. What it asked for is done to the end; then the last one to go takes the engine along.
pub fn leave(desk: u32) {
    with(|link| {
        if let Some(place) = link.places.get_mut(&desk) {
            (place.ear, place.leaving) = (None, true);
        }
    });
    see_off();
}

/// Calls back once everything a desk has asked for is done: at once if nothing is on its way, never if the engine is gone for good.
pub fn afterwards(desk: u32, call: impl FnOnce() + 'static) {
    with(|link| {
        if let Some(place) = link.places.get_mut(&desk) {
            place.afterwards.push(Box::new(call));
        }
    });
    call_back();
}

/// Call back for the desks that wait for nothing any more.
fn call_back() {
    let quiet = |link: &mut Link| {
        let places = link.places.values_mut().filter(|place| place.line.is_quiet());
        places.flat_map(|place| std::mem::take(&mut place.afterwards)).collect::<Vec<_>>()
    };
    with(quiet).into_iter().for_each(|call| call());
}

/// Say goodbye for the desks that are gone and wait for nothing any more.
fn see_off() {
    let off = |place: &Place| place.leaving && place.line.is_quiet();
    let desks: Vec<u32> = with(|link| link.places.iter().filter(|(_, place)| off(place)).map(|(desk, _)| *desk).collect());
    for desk in desks {
        post(desk, Ask::Goodbye, None);
        with(|link| {
            link.places.remove(&desk);
            if link.places.is_empty() {
                link.carrier = None;
                link.count += 1;
            }
        });
    }
}

/// Try once more after [`Heard::Gone`].
pub fn retry() {
    with(|link| link.deaths.clear());
    start();
}

/// Start an engine and say hello for every desk.
fn start() {
    let (host, no_worker, count) = with(|link| {
        link.count += 1;
        link.carrier = None;
        (link.places.values().find_map(|place| place.host.clone()), link.no_worker.is_some(), link.count)
    });
    let Some(host) = host else { return };
    let ear: Rc<dyn Fn(Word)> = Rc::new(move |word| hear(count, word));
    let made =
        if no_worker { None } else { Carrier::worker(&host, Rc::clone(&ear)).map_err(|why| with(|link| link.no_worker = Some(why))).ok() };
    let carrier = made.unwrap_or_else(|| Carrier::page(&host, ear));
    let desks: Vec<u32> = with(|link| {
        link.carrier = Some(Rc::new(carrier));
        link.places.keys().copied().collect()
    });
    desks.into_iter().for_each(hello);
}

fn hello(desk: u32) {
    let said = |place: &Place| (place.relays.clone(), place.host.as_ref().map(Host::ticket).unwrap_or_default());
    let (relays, ticket) = with(|link| link.places.get(&desk).map(said)).unwrap_or_default();
    post(desk, Ask::Hello { relays, ticket }, None);
}

fn post(desk: u32, what: Ask, file: Option<File>) {
    let (carrier, count) = with(|link| (link.carrier.clone(), link.count));
    let (Some(carrier), Ok(bytes)) = (carrier, postcard::to_stdvec(&ToEngine { desk, what })) else { return };
    if let Err(why) = carrier.post(&bytes, file.as_ref()) {
        hear(count, Word::Failed(why));
    }
}

fn hear(count: u32, word: Word) {
    if with(|link| link.count) != count {
        return;
    }
    match word {
        Word::Bytes(bytes) => match postcard::from_bytes::<FromEngine>(&bytes) {
            Ok(said) => deliver(said),
            Err(error) => die(error.to_string()),
        },
        Word::Failed(why) => die(why),
        Word::NoWorker(why) => {
            with(|link| link.no_worker = Some(why));
            start();
        }
    }
}

fn deliver(FromEngine { desk, notice }: FromEngine) {
    let heard = with(|link| {
        let place = link.places.get_mut(&desk)?;
        Some((place.line.refused(&notice), place.line.hear(&notice), place.ear.clone()))
    });
    let Some((refused, letters, ear)) = heard else { return };
    if let Some(ear) = ear {
        ear(Heard::Notice(notice));
        if let Some((field, text)) = refused {
            ear(Heard::Refused(field, text));
        }
    }
    letters.into_iter().for_each(|letter| post(desk, Ask::Command(Box::new(letter.command)), letter.file));
    call_back();
    see_off();
}

/// The engine is dead: drop it, and start another one unless that has happened too often.
fn die(why: String) {
    let now = js_sys::Date::now();
    let (losses, over) = with(|link| {
        link.carrier = None;
        link.count += 1;
        link.deaths.retain(|then| (0.0..MINUTE).contains(&(now - then)));
        link.deaths.push(now);
        link.places.retain(|_, place| !place.leaving);
        let losses: Vec<_> = link.places.values_mut().map(|place| (place.line.died(), place.ear.clone())).collect();
        (losses, link.deaths.len() >= DEATHS)
    });
    for (given_back, ear) in losses {
        if let Some(ear) = ear {
            ear(Heard::Died { given_back });
        }
    }
    match (over, with(|link| link.places.is_empty())) {
        (_, true) => {}
        (true, false) => tell_all(&Heard::Gone(why)),
        (false, false) => start(),
    }
}

fn tell_all(heard: &Heard) {
    let ears: Vec<Ear> = with(|link| link.places.values().filter_map(|place| place.ear.clone()).collect());
    ears.into_iter().for_each(|ear| ear(heard.clone()));
}
