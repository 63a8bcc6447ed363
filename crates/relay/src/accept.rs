//! Taking connections in. A connection that sends no request in time is closed; when there are too many, new ones wait at the door.

use crate::relay::Relay;
use axum::Router;
use axum::extract::connect_info::ConnectInfo;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};
use tower::ServiceExt;

/// How long a request's head may take.
const HEAD: Duration = Duration::from_secs(10);
/// How long what is under way may take when the relay stops.
const GRACE: Duration = Duration::from_secs(5);
/// Connections beside those that are counted: files, and those that are turned away.
const BESIDE: usize = 1_024;
/// After an error, mostly for want of file descriptors.
const PAUSE: Duration = Duration::from_millis(50);

/// Held by each connection as long as it lives, also when it has become a WebSocket.
pub type Door = Arc<OwnedSemaphorePermit>;

/// Takes connections in until the relay stops, then waits for them, but not for long.
pub async fn accept(relay: Arc<Relay>, listener: TcpListener, router: Router) {
    let most = relay.config.limits.connections.saturating_add(BESIDE).min(1 << 30);
    let doors = Arc::new(Semaphore::new(most));
    loop {
        let accepted = tokio::select! {
            () = relay.stopped() => break,
            accepted = async { (Arc::clone(&doors).acquire_owned().await, listener.accept().await) } => accepted,
        };
        let (Ok(door), Ok((stream, peer))) = accepted else {
            sleep(PAUSE).await;
            continue;
        };
        tokio::spawn(serve(Arc::clone(&relay), stream, peer, Arc::new(door), router.clone()));
    }
    let all = u32::try_from(most).unwrap_or(u32::MAX);
    if timeout(GRACE, doors.acquire_many(all)).await.is_err() {
        tracing::warn!("some connections did not end in time");
    }
}

async fn serve(relay: Arc<Relay>, stream: TcpStream, peer: SocketAddr, door: Door, router: Router) {
    // Small messages are sent at once.
    let _ = stream.set_nodelay(true);
    let app = router.map_request(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        request.extensions_mut().insert(Arc::clone(&door));
        request
    });
    let mut server = http1::Builder::new();
    let server = server.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(32 * 1024);
    let connection = server.serve_connection(TokioIo::new(stream), TowerToHyperService::new(app)).with_upgrades();
    tokio::pin!(connection);
    tokio::select! {
        // However it ends, it has ended.
        _ = &mut connection => return,
        () = relay.stopped() => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}
