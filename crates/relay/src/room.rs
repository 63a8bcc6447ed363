//! Rooms: one for each channel that somebody is connected to. A room is nothing but a number that grows; everybody in it reads from the store at their
//! own pace, from their own place, so there is no queue that a slow reader could make grow.

use crate::store::Change;
use quietstorm_model::ChannelId;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

/// What everybody in a room can see changing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct State {
    /// How many items the log has at least.
    pub end: u64,
    /// The channel does not exist any more.
    pub gone: bool,
}

/// All rooms.
#[derive(Debug, Default)]
pub struct Rooms(Mutex<HashMap<ChannelId, watch::Sender<State>>>);

impl Rooms {
    /// Somebody comes in.
    #[must_use]
    pub fn enter(self: &Arc<Self>, channel: ChannelId) -> Guest {
        let mut rooms = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let state = rooms.entry(channel).or_insert_with(|| watch::Sender::new(State::default())).subscribe();
        Guest { rooms: Arc::clone(self), channel, state }
    }

    /// Tells a room what has changed, if there is anybody in it.
    pub fn changed(&self, change: Change) {
        let rooms = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (Change::Grown(channel, _) | Change::Gone(channel)) = change;
        let Some(room) = rooms.get(&channel) else { return };
        room.send_if_modified(|state| {
            let before = *state;
            match change {
                Change::Grown(_, end) => state.end = state.end.max(end),
                Change::Gone(_) => state.gone = true,
            }
            *state != before
        });
    }
}

/// Somebody in a room.
#[derive(Debug)]
pub struct Guest {
    rooms: Arc<Rooms>,
    channel: ChannelId,
    state: watch::Receiver<State>,
}

impl Guest {
    /// Waits until the log has more than so many items, or is gone.
    pub async fn beyond(&mut self, next: u64) -> State {
        match self.state.wait_for(|state| state.gone || state.end > next).await {
            Ok(state) => *state,
            Err(_) => State { gone: true, ..State::default() },
        }
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let mut rooms = self.rooms.0.lock().unwrap_or_else(PoisonError::into_inner);
        // The last one out, whose own receiver is still there, takes the room along.
        if rooms.get(&self.channel).is_some_and(|room| room.receiver_count() <= 1) {
            rooms.remove(&self.channel);
        }
    }
}
