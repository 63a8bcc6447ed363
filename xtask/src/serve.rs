//! Building the widget and serving the standalone page, on this machine only.

use crate::build::{Profile, trunk};
use crate::shell::{Result, root};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
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

    let trunk = trunk("serve", profile)?.arg("--dist").arg(root().join("dist"));
    let mut trunk = trunk.args(&["--address", "127.0.0.1", "--port", &port.to_string()]).start()?;
    println!("Building; the first time takes a few minutes.");
    loop {
        if let Some(status) = trunk.try_wait().map_err(|error| format!("Trunk was lost: {error}"))? {
            return if status.success() { Ok(()) } else { Err(format!("Trunk ended ({status})")) };
        }
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            break;
        }
        sleep(Duration::from_millis(200));
    }
    println!("\n    Quietstorm is at http://127.0.0.1:{port}/ (Ctrl-C ends it)\n");
    let status = trunk.wait().map_err(|error| format!("Trunk was lost: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("Trunk ended ({status})")) }
}

/// The port, if nobody listens there; some free port for 0.
fn free(port: u16) -> Option<u16> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).and_then(|socket| socket.local_addr()).map(|address| address.port()).ok()
}
