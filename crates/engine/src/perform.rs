//! What a session wants done, done in the world.

use crate::desk::Desk;
use crate::js::Error;
use crate::store::{Found, Known};
use crate::timer;
use crate::world::World;
use quietstorm_core::event::{Effect, Event, Record};
use quietstorm_model::BoardId;
use std::rc::Rc;

/// How long the database may take for one answer, in milliseconds, before the work goes on without it.
const STORE_PATIENCE_MS: u32 = 15_000;

/// Performs one effect, to its end, and gives the events that came of it.
pub async fn perform(world: &Rc<World>, desk: &Rc<Desk>, effect: Effect) -> Vec<Event> {
    match effect {
        Effect::Tell(notice) => {
            world.tell(desk.number(), notice);
            Vec::new()
        }
        Effect::Persist(board, records) => {
            desk.has_made(&records);
            vec![keep(world, board, records).await]
        }
        Effect::Load(board) => {
            let found = found(world, board, &Known::NOTHING).await;
            desk.was_given(found.changes);
            if let (false, Some(error)) = (found.reached, &found.trouble) {
                world.store.leave_alone(board, error.clone());
            }
            let trouble = found.trouble.map(|error| Event::NotKept(error.words()));
            trouble.into_iter().chain([Event::Loaded(found.loaded)]).collect()
        }
        Effect::Announce(board) => {
            world.tabs.ping(board);
            world.look_again(board, Some(desk.number()));
            Vec::new()
        }
        Effect::Continue => {
            timer::turn().await;
            vec![Event::Continue]
        }
        Effect::Dial => {
            desk.lines.dial(desk.ear(world));
            Vec::new()
        }
        Effect::HangUp => {
            desk.lines.hang_up();
            Vec::new()
        }
        Effect::Send { relay, bytes } => {
            desk.lines.send(relay, bytes);
            Vec::new()
        }
        Effect::Wake(ms) => {
            let ear = desk.ear(world);
            gloo_timers::callback::Timeout::new(ms, move || ear(Event::Woken)).forget();
            Vec::new()
        }
    }
}

/// What a session hears first: the boards that are kept here.
pub async fn hello(world: &World) -> Event {
    let answer = timer::within(STORE_PATIENCE_MS, world.store.boards()).await;
    let (boards, trouble) = answer.unwrap_or_else(|| (Vec::new(), Some(no_answer())));
    Event::Hello { boards, memory_only: trouble.map(|error| error.words()) }
}

/// What the store has of a board.
pub async fn found(world: &World, board: BoardId, known: &Known<'_>) -> Found {
    match timer::within(STORE_PATIENCE_MS, world.store.load(board, known)).await {
        Some(found) => found,
        None => world.store.load_from_memory(board, known, no_answer()),
    }
}

async fn keep(world: &World, board: BoardId, records: Vec<Record>) -> Event {
    match timer::within(STORE_PATIENCE_MS, world.store.keep(board, records)).await {
        Some(Ok(())) => {
            world.ask_to_stay();
            Event::Kept
        }
        Some(Err(error)) => Event::NotKept(error.words()),
        None => Event::NotKept(no_answer().words()),
    }
}

fn no_answer() -> Error {
    Error::new("asking the database", "the browser's database does not answer")
}
