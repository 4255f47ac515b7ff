//! Sockets: connections in, requests to the service, answers out.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::MissedTickBehavior;

use crate::answer::Answer;
use crate::fault::Hit;
use crate::outgoing::{Body, Reset};
use crate::refusal::Refusal;
use crate::request::Request;
use crate::service::{Outcome, Service};
use crate::socket::Socket;

/// The most characters of the header that says why a request was refused.
const MAX_REASON: usize = 1000;

/// How often is looked whether something is due that nobody asks for.
const TICK: Duration = Duration::from_millis(20);

/// Takes connections until it is dropped; the connections go with it.
pub(crate) async fn accept(listener: TcpListener, service: Arc<Service>) {
    let mut connections = JoinSet::new();
    let mut ticks = tokio::time::interval(TICK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&service)));
                }
                // Too many open files: wait for some to be closed.
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            },
            Some(_) = connections.join_next() => {}
            _ = ticks.tick() => service.tick(),
        }
    }
}

async fn connection(stream: TcpStream, service: Arc<Service>) {
    let Ok(address) = stream.local_addr() else { return };
    // An answer is written at once; waiting for more would only delay it.
    let _ = stream.set_nodelay(true);
    let reset = Arc::new(Mutex::new(false));
    let handler = {
        let reset = Arc::clone(&reset);
        service_fn(move |request| {
            let (service, reset) = (Arc::clone(&service), Arc::clone(&reset));
            async move {
                let answer = handle(request, address, &service).await;
                if answer.as_ref().map_or(true, |answer| answer.body().is_half()) {
                    *reset.lock().unwrap_or_else(PoisonError::into_inner) = true;
                }
                answer
            }
        })
    };
    let mut connection =
        http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(Socket::new(stream)), handler);
    let _ = (&mut connection).await;
    if *reset.lock().unwrap_or_else(PoisonError::into_inner) {
        let stream = connection.into_parts().io.into_inner().into_inner();
        // Without waiting for what is unsent, closing sends a reset.
        let _ = stream.set_zero_linger();
    }
}

async fn handle(
    request: hyper::Request<Incoming>,
    address: SocketAddr,
    service: &Service,
) -> Result<hyper::Response<Body>, Reset> {
    let (head, body) = request.into_parts();
    let host =
        head.headers.get("host").and_then(|host| host.to_str().ok()).map_or_else(|| address.to_string(), str::to_owned);
    let collected = Limited::new(body, service.max_body()).collect().await;
    let mut request = Request {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body: Bytes::new(),
        origin: format!("http://{host}"),
    };
    let refused = match collected {
        Ok(body) => {
            request.body = body.to_bytes();
            None
        }
        Err(error) if error.is::<LengthLimitError>() => {
            Some(Refusal::odata(413, "RequestEntityTooLarge", "The body of the request is too large."))
        }
        Err(_) => Some(Refusal::odata(400, "BadRequest", "The body of the request cannot be read.")),
    };
    let close = refused.is_some();
    let hit = if close { Hit::default() } else { service.hit(&request) };
    if !hit.latency.is_zero() {
        tokio::time::sleep(hit.latency).await;
    }
    let outcome = match refused {
        Some(refusal) => Outcome::Answer(service.finish(&request, refusal.into())),
        None => service.serve(&request, hit.fault.as_ref()),
    };
    match outcome {
        Outcome::Reset => Err(Reset),
        Outcome::Answer(answer) => Ok(response(answer, close).map(Body::whole)),
        Outcome::Half(answer) => Ok(response(answer, true).map(|content| Body::half(&content))),
    }
}

fn response(answer: Answer, close: bool) -> hyper::Response<Bytes> {
    let mut builder = hyper::Response::builder().status(answer.status);
    for (name, value) in &answer.headers {
        builder = builder.header(*name, value);
    }
    if let Some(reason) = &answer.reason {
        let shown = reason.chars().take(MAX_REASON);
        let ascii: String = shown.map(|c| if c.is_ascii() && !c.is_ascii_control() { c } else { '?' }).collect();
        builder = builder.header("x-emulator-reason", ascii);
    }
    if close {
        // The rest of the body is not read, so that nothing can follow it.
        builder = builder.header("connection", "close");
    }
    builder.body(answer.body).unwrap_or_else(|_| {
        // A header held a character that HTTP does not allow.
        let mut response = hyper::Response::new(Bytes::new());
        *response.status_mut() = hyper::StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}
