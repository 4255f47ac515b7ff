//! A server of pages of jobs, in a process of its own so that its work is not measured.

use std::convert::Infallible;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use futures_util::stream;
use http_body_util::StreamBody;
use hyper::body::{Frame, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::rows;

/// The first argument of a process that is to be the server.
const SERVE: &str = "serve";
/// How many rows a page has.
pub const PAGE: usize = 1_000;

type Failure = Box<dyn std::error::Error>;

/// A server that ends with this value.
#[derive(Debug)]
pub struct Server {
    process: Child,
    /// Where it is: `http://127.0.0.1:…`.
    pub url: String,
}

impl Server {
    /// Starts this program again as a server of so many jobs.
    pub fn start(jobs: usize) -> Result<Self, Failure> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut process = command.args([SERVE, &jobs.to_string()]).stdout(Stdio::piped()).spawn()?;
        let mut url = String::new();
        let stdout = process.stdout.take().ok_or("the server has no output")?;
        BufReader::new(stdout).read_line(&mut url)?;
        Ok(Self { process, url: url.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Serves until it is killed, if this process was started as a server; answers whether it was.
pub fn serve_if_asked() -> Result<bool, Failure> {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() != Some(SERVE) {
        return Ok(false);
    }
    let jobs = arguments.next().ok_or("how many jobs?")?.parse()?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(serve(jobs))?;
    Ok(true)
}

/// What it answers, made once.
struct Content {
    url: String,
    jobs: usize,
    /// A page without its end.
    page: Bytes,
    job: Bytes,
    connections: AtomicUsize,
}

async fn serve(jobs: usize) -> Result<(), Failure> {
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
    let url = format!("http://{}", listener.local_addr()?);
    println!("{url}");
    let page = rows::page(0, PAGE, None);
    let page = page.strip_suffix('}').unwrap_or(&page).to_owned();
    let connections = AtomicUsize::new(0);
    let content = Arc::new(Content { url, jobs, page: page.into(), job: rows::job(1).into(), connections });
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        content.connections.fetch_add(1, Ordering::Relaxed);
        let content = content.clone();
        tokio::spawn(async move {
            let answer = service_fn(|request| std::future::ready(Ok::<_, Infallible>(content.answer(&request))));
            // A client that goes away is no failure.
            let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
        });
    }
}

type Chunks = StreamBody<stream::Iter<std::vec::IntoIter<Result<Frame<Bytes>, Infallible>>>>;

impl Content {
    fn answer(&self, request: &Request<Incoming>) -> Response<Chunks> {
        let chunks = match request.uri().path() {
            "/connections" => vec![self.connections.load(Ordering::Relaxed).to_string().into()],
            path if path.contains('(') => vec![self.job.clone()],
            _ => {
                let query = request.uri().query().unwrap_or_default();
                let skip = query.split('&').find_map(|option| option.strip_prefix("$skip="));
                let next = skip.and_then(|skip| skip.parse().ok()).unwrap_or(0) + PAGE;
                let link = format!(r#","@odata.nextLink":"{}/odata/Jobs?$skip={next}"}}"#, self.url);
                let end = if next < self.jobs { link.into() } else { Bytes::from_static(b"}") };
                vec![self.page.clone(), end]
            }
        };
        let length: usize = chunks.iter().map(Bytes::len).sum();
        let frames: Vec<_> = chunks.into_iter().map(|chunk| Ok(Frame::data(chunk))).collect();
        let mut response = Response::new(StreamBody::new(stream::iter(frames)));
        response.headers_mut().insert("Content-Length", length.into());
        response.headers_mut().insert("Content-Type", hyper::header::HeaderValue::from_static("application/json"));
        response
    }
}
