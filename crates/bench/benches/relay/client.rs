//! Somebody at the other end of a socket.

use futures_util::{SinkExt, StreamExt};
use quietstorm_core::channel::{Cursor, FromRelay, Proof, ToRelay, channel_key, decode, encode, hello_parts};
use quietstorm_core::identity::{BoardKey, Identity, Seed};
use quietstorm_core::primitives::Signer;
use quietstorm_core::wire::FrameKey;
use quietstorm_model::{AuthorKey, ChannelId};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

const PATIENCE: Duration = Duration::from_secs(60);

/// The people of one board.
pub struct Team {
    key: Signer,
    owner: AuthorKey,
    frames: FrameKey,
}

impl Team {
    pub fn new(number: u16) -> Self {
        let mut bytes = [1; 32];
        bytes[..2].copy_from_slice(&number.to_le_bytes());
        let me = Identity::found(BoardKey::new(bytes), Seed::new([2; 16]));
        Self { key: channel_key(me.board_key(), me.facilitator()), owner: me.facilitator(), frames: me.frame_key() }
    }

    /// A frame that differs from the others.
    pub fn frame(&self, number: u32) -> Vec<u8> {
        let mut envelope = vec![0x51; crate::FRAME_BYTES];
        envelope[..4].copy_from_slice(&number.to_le_bytes());
        self.frames.body(&envelope).unwrap()
    }
}

/// A connection that has been welcomed.
pub struct Client {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    /// How many items the log had at the welcome.
    pub end: u64,
    /// Bytes of the messages heard since.
    pub bytes: usize,
}

impl Client {
    pub async fn join(url: &str, team: &Team) -> Self {
        let (socket, _) = timeout(PATIENCE, connect_async(url)).await.expect("a connection in time").unwrap();
        let mut client = Self { socket, end: 0, bytes: 0 };
        let Some(FromRelay::Challenge { about, nonce }) = client.hear().await else { panic!("no challenge") };
        let proof = Proof::sign(&team.key, &hello_parts(&nonce, &about.relay, &team.owner));
        let channel = ChannelId(team.key.author().0);
        client.say(&ToRelay::Hello { channel, owner: team.owner, proof, cursor: Cursor::default() }).await;
        let Some(FromRelay::Welcome { end, .. }) = client.hear().await else { panic!("no welcome") };
        (client.end, client.bytes) = (end, 0);
        client
    }

    pub async fn say(&mut self, message: &ToRelay) {
        self.socket.send(Message::Binary(encode(message).unwrap().into())).await.unwrap();
    }

    /// The next message; `None` when the connection has ended. Pings are answered on the way.
    pub async fn hear(&mut self) -> Option<FromRelay> {
        loop {
            match self.socket.next().await? {
                Ok(Message::Binary(bytes)) => {
                    self.bytes += bytes.len();
                    return Some(decode(&bytes).expect("a message of the protocol"));
                }
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }
}
