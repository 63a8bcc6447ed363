//! The program itself, as somebody would run it.

use crate::client::Client;
use crate::house::Team;
use quietstorm_core::channel::Cursor;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// A running relay. Dropped, it is killed.
pub struct Program {
    child: Child,
    pub url: String,
}

pub fn command(dir: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quietstorm-relay"));
    command.current_dir(dir).env("QUIETSTORM_DATABASE", "relay.db");
    command
}

/// Where the program writes its log.
pub fn log_file(dir: &Path) -> PathBuf {
    dir.join("relay.log")
}

impl Program {
    pub fn start(dir: &Path, args: &[&str]) -> Self {
        let log = File::options().create(true).append(true).open(log_file(dir)).unwrap();
        let mut command = command(dir);
        command.args(["--listen", "127.0.0.1:0"]).args(args).stdout(Stdio::piped()).stderr(log);
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("listening on ").unwrap_or_else(|| {
            panic!("{line:?} instead of an address; the log says {}", std::fs::read_to_string(log_file(dir)).unwrap_or_default())
        });
        Self { url: url.to_owned(), child }
    }

    /// Ends it as a power cut would end the process.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop, and waits until it has.
    pub fn stop(mut self, signal: &str) -> bool {
        let sent = Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap();
        sent.success() && self.child.wait().unwrap().success()
    }

    pub async fn join(&self, team: &Team, cursor: Cursor) -> Client {
        let mut client = Client::connect(&self.url).await;
        client.hello(team, cursor).await;
        client
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs it to its end, which comes soon because it cannot start.
pub fn failure(dir: &Path, args: &[&str]) -> String {
    let Output { status, stderr, stdout } = command(dir).args(["--listen", "127.0.0.1:0"]).args(args).output().unwrap();
    assert!(!status.success() && stdout.is_empty(), "it has started");
    String::from_utf8(stderr).unwrap()
}
