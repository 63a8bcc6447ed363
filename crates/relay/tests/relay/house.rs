//! A relay in this process, with a clock that can be set, and the people of a board.

use crate::client::Client;
use quietstorm_core::channel::{Cursor, FromRelay, Proof, ToRelay, channel_key, clock_parts, delete_parts, hello_parts, release_parts};
use quietstorm_core::identity::{BoardKey, Identity, Seed};
use quietstorm_core::primitives::Signer;
use quietstorm_core::wire::FrameKey;
use quietstorm_model::{AuthorKey, BoardId, ChannelId};
use quietstorm_relay::config::Config;
use quietstorm_relay::error::StartError;
use quietstorm_relay::{Server, serve};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use tempfile::TempDir;

/// Nothing in a test takes longer, or it never comes.
pub const PATIENCE: Duration = Duration::from_secs(20);
/// When tests begin.
pub const START: i64 = 1_800_000_000_000;
/// A minute.
pub const MINUTE: i64 = 60_000;

/// A relay and where it keeps things.
pub struct House {
    pub dir: TempDir,
    pub config: Config,
    pub now: Arc<AtomicI64>,
    server: Option<Server>,
}

impl House {
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// With other settings.
    pub async fn with(change: impl FnOnce(&mut Config)) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut config = Config::standard().unwrap();
        config.listen = "127.0.0.1:0".parse().unwrap();
        config.database = dir.path().join("relay.db");
        config.widget = Some(dir.path().join("dist"));
        change(&mut config);
        let mut house = Self { dir, config, now: Arc::new(AtomicI64::new(START)), server: None };
        house.start().await.unwrap();
        house
    }

    pub async fn start(&mut self) -> Result<(), StartError> {
        let now = Arc::clone(&self.now);
        self.server = Some(serve(self.config.clone(), Arc::new(move || now.load(Ordering::SeqCst))).await?);
        Ok(())
    }

    pub async fn stop(&mut self) {
        self.server.take().unwrap().stop().await;
    }

    pub fn server(&self) -> &Server {
        self.server.as_ref().unwrap()
    }

    pub fn url(&self) -> String {
        self.server().url()
    }

    /// Sets the relay's clock, without telling it.
    pub fn set_clock(&self, now: i64) {
        self.now.store(now, Ordering::SeqCst);
    }

    /// Sets the relay's clock and has it look.
    pub fn look_at_clock(&self, now: i64) {
        self.set_clock(now);
        self.server().relay().clocks.notify_one();
    }

    /// Somebody connects; nothing has been said yet but the challenge.
    pub async fn connect(&self) -> Client {
        Client::connect(&self.url()).await
    }

    /// Somebody comes into a team's channel and reads all there is.
    pub async fn join(&self, team: &Team) -> Client {
        self.join_from(team, Cursor::default()).await.0
    }

    /// Likewise, from a place on.
    pub async fn join_from(&self, team: &Team, cursor: Cursor) -> (Client, FromRelay) {
        let mut client = self.connect().await;
        let welcome = client.hello(team, cursor).await;
        (client, welcome)
    }
}

/// The people of one board: whoever has the link.
pub struct Team {
    pub me: Identity,
    pub key: Signer,
    pub board: BoardId,
}

impl Team {
    pub fn new(number: u8) -> Self {
        let me = Identity::found(BoardKey::new([number; 32]), Seed::new([number.wrapping_add(100); 16]));
        Self { key: channel_key(me.board_key(), me.facilitator()), board: me.board(), me }
    }

    pub fn channel(&self) -> ChannelId {
        ChannelId(self.key.author().0)
    }

    pub fn owner(&self) -> AuthorKey {
        self.me.facilitator()
    }

    pub fn hello(&self, nonce: &[u8; 32], relay: &AuthorKey, cursor: Cursor) -> ToRelay {
        let proof = Proof::sign(&self.key, &hello_parts(nonce, relay, &self.owner()));
        ToRelay::Hello { channel: self.channel(), owner: self.owner(), proof, cursor }
    }

    pub fn clock(&self, number: u8, deadline: i64) -> ToRelay {
        let proof = Proof::sign(&self.me.role(), &[&clock_parts(&self.channel(), &self.board, number, deadline)]);
        ToRelay::SetClock { board: self.board, number, deadline, proof }
    }

    pub fn release(&self, number: u8) -> ToRelay {
        ToRelay::Release { number, proof: Proof::sign(&self.me.role(), &[&release_parts(&self.channel(), number)]) }
    }

    pub fn delete(&self, nonce: &[u8; 32]) -> ToRelay {
        ToRelay::Delete { proof: Proof::sign(&self.me.role(), &[&delete_parts(&self.channel(), nonce)]) }
    }
}

/// A frame with something in it.
pub fn frame(number: u32) -> Vec<u8> {
    let key = FrameKey::new(&BoardKey::new([9; 32]), BoardId([9; 32]));
    key.body(format!("frame {number}").as_bytes()).unwrap()
}
