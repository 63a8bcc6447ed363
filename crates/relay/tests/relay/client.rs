//! Somebody at the other end of a WebSocket.

use crate::house::{PATIENCE, Team};
use futures_util::{SinkExt, StreamExt};
use quietstorm_core::channel::{About, Cursor, FromRelay, Item, Receipt, ToRelay, decode, encode};
use quietstorm_core::wire::frame_id;
use quietstorm_model::RelayRefusal;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// A connection, and what it has brought.
pub struct Client {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    pub about: About,
    pub nonce: [u8; 32],
    /// How far the log has been read.
    pub cursor: Cursor,
    /// All items of the log, from where it was read.
    pub log: Vec<Item>,
}

/// The address of a relay's socket.
pub fn socket_url(url: &str) -> String {
    format!("{}v1/socket", url.replacen("http", "ws", 1))
}

impl Client {
    pub async fn connect(url: &str) -> Self {
        Self::try_connect(url, None).await.unwrap()
    }

    /// From a page of an origin.
    pub async fn try_connect(url: &str, origin: Option<&str>) -> Result<Self, Error> {
        let mut request = socket_url(url).into_client_request().unwrap();
        if let Some(origin) = origin {
            request.headers_mut().insert("origin", origin.parse().unwrap());
        }
        let (socket, _) = timeout(PATIENCE, connect_async(request)).await.expect("an answer in time")?;
        let about = About { version: 0, relay: Default::default(), name: String::new(), retention_days: 0, now: 0 };
        let mut client = Self { socket, about, nonce: [0; 32], cursor: Cursor::default(), log: Vec::new() };
        match client.hear().await {
            Some(FromRelay::Challenge { about, nonce }) => (client.about, client.nonce) = (about, nonce),
            other => return Err(Error::Io(std::io::Error::other(format!("{other:?}")))),
        }
        Ok(client)
    }

    /// Comes into a channel and reads to the end that the welcome names.
    pub async fn hello(&mut self, team: &Team, cursor: Cursor) -> FromRelay {
        self.say(&team.hello(&self.nonce, &self.about.relay, cursor)).await;
        let welcome = self.hear().await.expect("a welcome");
        if let FromRelay::Welcome { from, end, .. } = welcome {
            self.cursor = from;
            self.read_to(end).await;
        }
        welcome
    }

    pub async fn say(&mut self, message: &ToRelay) {
        self.send(Message::Binary(encode(message).unwrap().into())).await.unwrap();
    }

    pub async fn send(&mut self, message: Message) -> Result<(), Error> {
        self.socket.send(message).await
    }

    /// Without waiting until it is under way.
    pub async fn feed(&mut self, message: &ToRelay) -> Result<(), Error> {
        self.socket.feed(Message::Binary(encode(message).unwrap().into())).await
    }

    /// Sends what has been fed.
    pub async fn flush(&mut self) -> Result<(), Error> {
        self.socket.flush().await
    }

    /// The next message; `None` when the relay has closed the connection.
    pub async fn hear(&mut self) -> Option<FromRelay> {
        loop {
            match timeout(PATIENCE, self.socket.next()).await.expect("a message in time") {
                Some(Ok(Message::Binary(bytes))) => return Some(decode(&bytes).expect("a message of the protocol")),
                Some(Ok(Message::Close(_)) | Err(_)) | None => return None,
                Some(Ok(_)) => {}
            }
        }
    }

    /// The next message that is no part of the log.
    pub async fn answer(&mut self) -> Option<FromRelay> {
        loop {
            match self.hear().await? {
                FromRelay::Log { from, items } => self.take(from, items),
                other => return Some(other),
            }
        }
    }

    fn take(&mut self, from: u64, items: Vec<Item>) {
        assert_eq!(from, self.cursor.next, "no item is left out or sent twice");
        assert!(!items.is_empty());
        for item in items {
            self.cursor = self.cursor.after(item.id());
            self.log.push(item);
        }
    }

    /// Reads until the log has so many items. Nothing else may come in between.
    pub async fn read_to(&mut self, end: u64) {
        while self.cursor.next < end {
            match self.hear().await {
                Some(FromRelay::Log { from, items }) => self.take(from, items),
                other => panic!("{other:?} instead of the log"),
            }
        }
    }

    /// Puts a frame and has its receipt checked.
    pub async fn put(&mut self, team: &Team, hold: Option<u8>, frame: &[u8]) -> Receipt {
        match self.ask(&ToRelay::Put { hold, frame: frame.to_vec() }).await {
            Some(FromRelay::Kept(receipt)) => {
                assert_eq!(receipt.frame, frame_id(frame));
                assert!(receipt.is_by(&self.about.relay, team.channel()));
                receipt
            }
            other => panic!("{other:?} instead of a receipt"),
        }
    }

    pub async fn ask(&mut self, message: &ToRelay) -> Option<FromRelay> {
        self.say(message).await;
        self.answer().await
    }

    /// Asks something that is refused.
    pub async fn refusal(&mut self, message: &ToRelay) -> RelayRefusal {
        match self.ask(message).await {
            Some(FromRelay::Refused { why, .. }) => why,
            other => panic!("{other:?} instead of a refusal"),
        }
    }

    /// Has the relay answer something that changes nothing, so that all it had to say before has been said.
    pub async fn settle(&mut self) {
        assert_eq!(self.ask(&ToRelay::Have(Vec::new())).await, Some(FromRelay::Lacking(Vec::new())));
    }
}
