//! The program, in a process of its own.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// A running relay with an empty database. Dropped, it is killed.
pub struct Program {
    child: Child,
    /// Where its sockets are.
    pub url: String,
    _dir: TempDir,
}

/// Builds the program as the benchmarks are built, and says where it is.
fn build() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let args = ["build", "--quiet", "--locked", "--profile", "bench", "--package", "quietstorm-relay", "--bin", "quietstorm-relay"];
    assert!(Command::new(cargo).args(args).status().unwrap().success(), "the relay is built");
    let here = std::env::current_exe().unwrap();
    here.parent().and_then(|deps| deps.parent()).unwrap().join("quietstorm-relay")
}

impl Program {
    /// With limits that leave room for what is measured, and as many open files as it may have.
    pub fn start() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", "ulimit -n $(ulimit -H -n) && exec \"$0\" \"$@\""]).arg(build()).current_dir(dir.path());
        command.args(["--listen", "127.0.0.1:0", "--rate-messages", "1000000", "--rate-bytes", "1000000000", "--log-level", "error"]);
        command.args(["--connections", "20000", "--connections-per-address", "20000"]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("listening on http").expect("an address");
        Self { url: format!("ws{url}v1/socket"), child, _dir: dir }
    }

    /// Resident memory in MiB, where the system says so.
    pub fn memory(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.trim().trim_end_matches("kB").trim().parse::<f64>().ok().map(|kib| kib / 1024.0)
    }

    /// Seconds of processor time so far, where the system says so.
    pub fn processor(&self) -> Option<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).ok()?;
        // Behind the name, which may contain anything: user time and system time, in hundredths.
        let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
        let ticks = |place: usize| fields.get(place)?.parse::<f64>().ok();
        Some((ticks(11)? + ticks(12)?) / 100.0)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
