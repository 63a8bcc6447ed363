//! Building the widget, and serving the standalone page with a relay, on this machine only.

use crate::build::{Profile, build, trunk};
use crate::shell::{Result, Run, root, target_dir};
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ExitStatus};
use std::thread::sleep;
use std::time::Duration;

/// The first port to try.
const PORT: u16 = 8080;

/// `cargo xtask serve [--port N] [--release]`
pub fn serve(args: &[&str]) -> Result {
    let (mut wanted, mut profile) = (None, Profile::Dev);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match *arg {
            "--release" => profile = Profile::Release,
            "--port" => {
                let port = args.next().and_then(|port| port.parse::<u16>().ok());
                wanted = Some(port.ok_or("--port wants a number from 0 to 65535")?);
            }
            other => return Err(format!("`serve` knows --port N and --release, not {other}")),
        }
    }
    let port = match wanted {
        Some(port) => free(port).ok_or_else(|| format!("port {port} is taken: leave --port out to get a free one"))?,
        None => (PORT..PORT + 20).chain([0]).find_map(free).ok_or("there is no free port on 127.0.0.1")?,
    };

    let dist = root().join("dist");
    println!("Building the widget; the first time takes a few minutes.");
    build(profile, dist.clone())?;
    let mut relay = start_relay(port, &dist)?;
    println!("Building the relay that serves it; the first time takes a few minutes, too.");
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if let Some(status) = ended(&mut relay)? {
            return Err(format!("the relay ended ({status})"));
        }
        sleep(Duration::from_millis(200));
    }
    // Builds again when a file changes; the relay serves what is in the folder.
    let mut trunk = trunk("watch", profile)?.arg("--dist").arg(dist).start()?;
    println!("\n    Quietstorm is at http://127.0.0.1:{port}/ (Ctrl-C ends it)\n");
    let status = relay.wait().map_err(|error| format!("the relay was lost: {error}"))?;
    // It may have ended by itself already, by the same Ctrl-C.
    let _ = trunk.kill().and_then(|()| trunk.wait());
    if status.success() { Ok(()) } else { Err(format!("the relay ended ({status})")) }
}

/// The relay, with a database of its own among what cargo builds.
fn start_relay(port: u16, dist: &Path) -> Result<Child> {
    let data = target_dir().join("relay");
    fs::create_dir_all(&data).map_err(|error| format!("{} could not be made: {error}", data.display()))?;
    let run = Run::new("cargo run --locked --quiet --package quietstorm-relay -- --listen").arg(format!("127.0.0.1:{port}"));
    run.arg("--widget").arg(dist).arg("--database").arg(data.join("quietstorm.db")).start()
}

fn ended(child: &mut Child) -> Result<Option<ExitStatus>> {
    child.try_wait().map_err(|error| format!("the relay was lost: {error}"))
}

/// The port, if nobody listens there; some free port for 0.
fn free(port: u16) -> Option<u16> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).and_then(|socket| socket.local_addr()).map(|address| address.port()).ok()
}
