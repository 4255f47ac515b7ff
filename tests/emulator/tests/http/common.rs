//! A client of a few lines, so that nothing of ours stands between the tests and the sockets.

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use uipath_orchestrator_emulator::{Builder, Emulator};

/// The prefix of the operations of the service.
pub(crate) const NS: &str = "UiPath.Server.Configuration.OData";
/// The license key of robot 5.
pub(crate) const ROBOT_KEY: &str = "00000b07-0000-4000-8000-000000000005";
/// Where the tests begin.
pub(crate) const START: &str = "2026-03-01T12:00:00Z";

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The JSON of an answer with this status.
    #[track_caller]
    pub(crate) fn ok(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{:?} {}", self.header("x-emulator-reason"), self.text());
        self.json()
    }

    /// The reason that the emulator adds.
    pub(crate) fn reason(&self) -> &str {
        self.header("x-emulator-reason").unwrap_or_default()
    }
}

/// Sends bytes and reads until the other side closes.
pub(crate) async fn raw(emulator: &Emulator, bytes: &[u8]) -> std::io::Result<Reply> {
    let mut stream = TcpStream::connect(emulator.address()).await?;
    // A refused body may end the connection before all of it is written.
    let _ = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let read = stream.read_to_end(&mut answer).await;
    let Some(end) = answer.windows(4).position(|window| window == b"\r\n\r\n") else {
        read?;
        return Err(std::io::Error::other(format!("no answer: {:?}", String::from_utf8_lossy(&answer))));
    };
    let head = String::from_utf8(answer[..end].to_vec()).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines.map(|line| line.split_once(": ").unwrap()).map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
    Ok(Reply { status, headers, body: answer[end + 4..].to_vec() })
}

/// A client with a token and a folder.
#[derive(Clone)]
pub(crate) struct Client<'a> {
    pub(crate) emulator: &'a Emulator,
    pub(crate) token: Option<String>,
    pub(crate) folder: Option<i64>,
    pub(crate) root: String,
}

impl<'a> Client<'a> {
    /// Signs in with a personal access token, in the folder `Shared`.
    pub(crate) fn new(emulator: &'a Emulator) -> Self {
        let root = format!("/{}/{}/orchestrator_/odata", emulator.organization(), emulator.tenant());
        let token = Some(emulator.credentials().personal_access_token.clone());
        Self { emulator, token, folder: Some(1), root }
    }

    pub(crate) fn in_folder(&self, folder: i64) -> Self {
        Self { folder: Some(folder), ..self.clone() }
    }

    pub(crate) async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Reply {
        let path = if path.starts_with('/') { path.to_owned() } else { format!("{}/{path}", self.root) };
        self.try_send(method, &path, headers, body).await.unwrap()
    }

    pub(crate) async fn try_send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> std::io::Result<Reply> {
        let mut head = vec![
            format!("{method} {path} HTTP/1.1"),
            format!("host: {}", self.emulator.address()),
            "connection: close".to_owned(),
        ];
        head.extend(self.token.iter().map(|token| format!("authorization: Bearer {token}")));
        head.extend(self.folder.iter().map(|folder| format!("x-uipath-organizationunitid: {folder}")));
        head.extend(headers.iter().map(|(name, value)| format!("{name}: {value}")));
        if !body.is_empty() || method == "POST" {
            head.push(format!("content-length: {}", body.len()));
        }
        let mut bytes = (head.join("\r\n") + "\r\n\r\n").into_bytes();
        bytes.extend(body);
        raw(self.emulator, &bytes).await
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.send("GET", path, &[], b"").await
    }

    /// A list with a query whose blanks are encoded here.
    pub(crate) async fn query(&self, set: &str, query: &str) -> Reply {
        self.get(&format!("{set}?{}", query.replace(' ', "%20"))).await
    }

    pub(crate) async fn write(&self, method: &str, path: &str, body: &Value) -> Reply {
        self.send(method, path, &[("content-type", "application/json")], body.to_string().as_bytes()).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Reply {
        self.write("POST", path, body).await
    }
}

/// An emulator whose clock stands still.
pub(crate) fn still() -> Builder {
    Emulator::builder().manual_clock(START.parse().unwrap())
}

/// The values of the member `name` in a list.
pub(crate) fn values(list: &Value, name: &str) -> Vec<Value> {
    list["value"].as_array().unwrap().iter().map(|row| row[name].clone()).collect()
}

/// The ids of a list.
pub(crate) fn ids(list: &Value) -> Vec<i64> {
    values(list, "Id").iter().map(|id| id.as_i64().unwrap()).collect()
}

/// Starts jobs of a release by its name.
pub(crate) async fn start_jobs(client: &Client<'_>, release: &str, more: Value) -> Reply {
    let mut info = json!({ "ReleaseName": release });
    info.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    client.post(&format!("Jobs/{NS}.StartJobs"), &json!({ "startInfo": info })).await
}
