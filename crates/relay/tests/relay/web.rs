//! Plain HTTP requests, one connection each.

use crate::house::PATIENCE;
use quietstorm_core::channel::{FromRelay, decode};
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// An answer.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    /// A header's value, in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    /// The messages in it.
    pub fn messages(&self) -> Vec<FromRelay> {
        assert_eq!(self.status, 200, "{}", self.head);
        let (mut body, mut messages) = (self.body.as_slice(), Vec::new());
        while let Some((length, rest)) = body.split_first_chunk::<4>() {
            let (message, rest) = rest.split_at(u32::from_le_bytes(*length) as usize);
            messages.push(decode(message).unwrap());
            body = rest;
        }
        messages
    }
}

/// Asks for a path exactly as it is written.
pub async fn ask(address: SocketAddr, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(&[head.as_bytes(), b"\r\n", body].concat()).await.unwrap();
    let mut answer = Vec::new();
    timeout(PATIENCE + PATIENCE, stream.read_to_end(&mut answer)).await.expect("an answer in time").unwrap();
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head") + 4;
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, head, body: answer[end..].to_vec() }
}

pub async fn get(address: SocketAddr, path: &str) -> Answer {
    ask(address, "GET", path, &[], b"").await
}
