//! All addresses of the relay: the protocol's, the operator's, and the widget's files.

use crate::accept::Door;
use crate::http::{self, TURN_BYTES};
use crate::limits::Seat;
use crate::relay::Relay;
use crate::socket;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Extension, Query, Request, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_MAX_AGE, CACHE_CONTROL,
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, LOCATION, ORIGIN, REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::{Next, from_fn, from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;
use tower::Layer;
use tower_http::services::ServeDir;

/// What the relay's pages may do. They are shown on their own only, so nobody can lay something over their buttons.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; \
                      img-src 'self' data: blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The one page that is made to be put into frames, by those whom `--frame-ancestors` names.
const FRAMED: &str = "/embed.html";

/// How long a turn may take, its wait included.
const TURN: Duration = Duration::from_secs(60);

type Asked = Query<HashMap<String, String>>;
type Peer = ConnectInfo<SocketAddr>;

/// Everything, below the base path.
pub fn router(relay: &Arc<Relay>) -> Router {
    let base = relay.config.base();
    let files = ServeDir::new(relay.config.widget()).precompressed_br().precompressed_gzip();
    let files = Router::new().fallback_service(files).layer(map_response(|response| dress(response, "no-cache")));
    let files = files.layer(from_fn_with_state(framed(&relay.config.frame_ancestors), for_strangers));
    let v1 = Router::new()
        .route("/v1/about", get(http::about))
        .route("/v1/challenge", get(http::challenge))
        .route("/v1/turn", post(turn))
        .route("/v1/log", get(log))
        .route("/v1/socket", any(upgrade))
        .layer(DefaultBodyLimit::max(TURN_BYTES))
        .layer(from_fn(in_time))
        .layer(from_fn_with_state(Arc::clone(relay), same_house))
        .layer(map_response(|response| dress(response, "no-store")));
    let operator = || {
        let pages = Router::new().route("/healthz", get(|| async { "ok" })).route("/readyz", get(ready)).route("/metrics", get(metrics));
        pages.layer(map_response(|response| dress(response, "no-store")))
    };
    let all = v1.merge(operator()).with_state(Arc::clone(relay));
    let all = all.fallback_service(files);
    if base.is_empty() {
        return all;
    }
    let below = from_fn_with_state(Arc::from(base), below).layer(all);
    operator().fallback_service(below).with_state(Arc::clone(relay))
}

/// A turn that trickles in does not keep its place for ever.
async fn in_time(request: Request, next: Next) -> Response {
    timeout(TURN, next.run(request)).await.unwrap_or_else(|_| StatusCode::REQUEST_TIMEOUT.into_response())
}

/// Takes the base path off. Without its last slash it would make every relative address of the page wrong.
async fn below(State(base): State<Arc<str>>, mut request: Request, next: Next) -> Response {
    let rest = request.uri().path_and_query().and_then(|path| path.as_str().strip_prefix(&*base)).unwrap_or_default();
    match rest.chars().next() {
        Some('/') => {
            let Ok(rest) = rest.parse() else { return StatusCode::BAD_REQUEST.into_response() };
            *request.uri_mut() = rest;
            next.run(request).await
        }
        None | Some('?') if request.uri().path() == &*base => {
            (StatusCode::PERMANENT_REDIRECT, [(LOCATION, format!("{base}/"))]).into_response()
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn dress(mut response: Response, cache: &'static str) -> Response {
    let mut set = |name: HeaderName, value: &'static str| response.headers_mut().insert(name, HeaderValue::from_static(value));
    set(CONTENT_SECURITY_POLICY, POLICY);
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(REFERRER_POLICY, "no-referrer");
    set(CACHE_CONTROL, cache);
    response
}

/// The policy of the page that others may put into frames; a name that no header can hold lets nobody.
fn framed(ancestors: &str) -> HeaderValue {
    let policy = format!("{}{ancestors}", POLICY.trim_end_matches("'none'"));
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static(POLICY))
}

/// The widget's files are the same for everybody and no secret. Pages of other origins, and frames that have none, load its modules; browsers let them
/// only if the answer says so.
async fn for_strangers(State(framed): State<HeaderValue>, request: Request, next: Next) -> Response {
    let is_framed = request.uri().path() == FRAMED;
    let mut response = next.run(request).await;
    response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    if is_framed {
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, framed);
    }
    response
}

/// Lets only pages of the relay's own origin, or of those that are allowed, speak to it; and tells their browsers so.
async fn same_house(State(relay): State<Arc<Relay>>, request: Request, next: Next) -> Response {
    let Some(origin) = request.headers().get(ORIGIN).cloned() else { return next.run(request).await };
    if !is_allowed(&relay.config.origin, &origin, request.headers()) {
        return (StatusCode::FORBIDDEN, "this page's origin may not use the relay: see --origin").into_response();
    }
    let mut response = match *request.method() {
        Method::OPTIONS => StatusCode::NO_CONTENT.into_response(),
        _ => next.run(request).await,
    };
    let headers = response.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    headers.insert(ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST"));
    headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("content-type, authorization, quietstorm-nonce"));
    headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    headers.insert(VARY, HeaderValue::from_static("Origin"));
    response
}

fn is_allowed(allowed: &[String], origin: &HeaderValue, headers: &HeaderMap) -> bool {
    let Ok(origin) = origin.to_str() else { return false };
    if allowed.is_empty() {
        let host = headers.get(HOST).and_then(|host| host.to_str().ok());
        return origin.split_once("://").is_some_and(|(_, name)| host.is_some_and(|host| host.eq_ignore_ascii_case(name)));
    }
    allowed.iter().any(|one| one == "*" || one.trim_end_matches('/').eq_ignore_ascii_case(origin))
}

/// Whoever is at the other end, behind the reverse proxy if there is one that can be trusted.
fn address(relay: &Relay, peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
    let forwarded = headers.get("x-forwarded-for").filter(|_| relay.config.trust_proxy);
    let last = forwarded.and_then(|list| list.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    last.unwrap_or(peer.ip())
}

fn seat(relay: &Relay, peer: SocketAddr, headers: &HeaderMap) -> Option<Seat> {
    relay.crowd.enter(address(relay, peer, headers))
}

async fn upgrade(
    State(relay): State<Arc<Relay>>,
    ConnectInfo(peer): Peer,
    Extension(door): Extension<Door>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    let (seat, most) = (seat(&relay, peer, &headers), relay.config.limits.message_bytes as usize);
    let upgrade = upgrade.max_message_size(most).max_frame_size(most).read_buffer_size(4_096).write_buffer_size(0);
    upgrade.on_upgrade(async move |socket| {
        socket::serve(relay, socket, seat).await;
        drop(door);
    })
}

async fn turn(State(relay): State<Arc<Relay>>, ConnectInfo(peer): Peer, asked: Asked, headers: HeaderMap, body: Bytes) -> Response {
    let seat = seat(&relay, peer, &headers);
    http::turn(relay, seat, asked, &headers, &body).await
}

async fn log(State(relay): State<Arc<Relay>>, ConnectInfo(peer): Peer, asked: Asked, headers: HeaderMap) -> Response {
    let seat = seat(&relay, peer, &headers);
    http::log(relay, seat, asked, &headers).await
}

async fn ready(State(relay): State<Arc<Relay>>) -> Response {
    match relay.store.ready().await {
        Ok(channels) => {
            relay.metrics.channels.set(i64::try_from(channels).unwrap_or(i64::MAX));
            "ready".into_response()
        }
        Err(error) => (StatusCode::SERVICE_UNAVAILABLE, error.to_string()).into_response(),
    }
}

async fn metrics(State(relay): State<Arc<Relay>>) -> Response {
    let page = relay.metrics.page().map(Body::from).unwrap_or_default();
    ([(CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8")], page).into_response()
}
