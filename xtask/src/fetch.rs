//! `cargo xtask fetch`: the metadata of a live service, in the place of what stands in the repository.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use http::{HeaderValue, Method, header};
use indicatif::{ProgressBar, ProgressStyle};
use odata_codegen::csdl;
use odata_codegen::diagnostic::Diagnostics;
use odata_codegen::model;
use sha2::{Digest, Sha256};
use uipath_orchestrator::odata::{ByteStream, Operation, Request, ResponseBody, Service as _, Target};
use uipath_orchestrator::{Client, ClientBuilder, Credentials};

use crate::files;
use crate::output::{Failure, Output};
use crate::report::Format;

/// No metadata is that large; the generator reads no more.
const MAX_BYTES: usize = 64 << 20;

/// The document that the settings of the workspace name.
const USUAL: &str = "metadata/orchestrator.edmx";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A file that was saved elsewhere, instead of a live service.
    #[arg(long)]
    from: Option<PathBuf>,
    /// The root of a service that is no Orchestrator, instead of the one that the environment names. Nobody signs in there.
    #[arg(long, conflicts_with = "from", requires = "output")]
    url: Option<String>,
    /// The file to be replaced.
    #[arg(long, default_value = USUAL)]
    output: PathBuf,
    /// How it is said; with `json`, `output`, `bytes`, `sets`, `operations`, whether it `changed`, and `previous`: where
    /// the document is now that was there before, if one was.
    #[arg(long, default_value = "text")]
    format: Format,
}

/// What messages call the answer of a service.
const LIVE: &str = "$metadata";

/// What is known of a document that was fetched.
struct Fetched {
    bytes: Vec<u8>,
    /// The form of the address, without the names in it.
    url: String,
    api_versions: String,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let mut output = Output::new(arguments.format);
    let result = fetch(arguments, &mut output);
    output.finish(result)
}

fn fetch(arguments: &Arguments, said: &mut Output) -> Result<(), Failure> {
    let fetched = match &arguments.from {
        Some(file) => {
            let bytes = files::read(file)?;
            Fetched { bytes, url: "a file".to_owned(), api_versions: "unknown".to_owned() }
        }
        None => live(arguments.url.as_deref())?,
    };
    let name = arguments.from.as_ref().map_or_else(|| LIVE.to_owned(), |file| file.display().to_string());
    check(&name, &fetched.bytes, said)?;
    let output = files::in_workspace(&arguments.output);
    let previous = output.with_extension("previous.edmx");
    said.fact("output", output.display().to_string());
    said.fact("bytes", fetched.bytes.len());
    let old = if output.exists() { Some(files::read(&output)?) } else { None };
    said.fact("changed", old.as_ref() != Some(&fetched.bytes));
    if old.as_ref() == Some(&fetched.bytes) {
        // What was there before is still what was there before.
        said.line(format_args!("{} is what was fetched already; nothing was changed", output.display()));
        return Ok(());
    }
    let source = source(&output, &fetched);
    let length = fetched.bytes.len();
    let has_old = old.is_some();
    let mut written =
        vec![(output.clone(), fetched.bytes), (output.with_extension("source.toml"), source.into_bytes())];
    written.extend(old.map(|old| (previous.clone(), old)));
    files::write_all(&written)?;
    said.line(format_args!("wrote {} ({length} bytes)", output.display()));
    if has_old {
        said.fact("previous", previous.display().to_string());
        said.line(format_args!("what changed: cargo xtask diff {} {}", previous.display(), output.display()));
    }
    if is_generated_from(&output) {
        said.line("then: cargo xtask generate");
    } else {
        said.line(format_args!("what is in it: cargo xtask census --file {}", output.display()));
    }
    Ok(())
}

/// What is written down of where a document comes from.
fn source(output: &Path, fetched: &Fetched) -> String {
    let mut hash = String::with_capacity(64);
    for byte in Sha256::digest(&fetched.bytes) {
        let _ = write!(hash, "{byte:02x}");
    }
    let today = jiff::Timestamp::now().strftime("%Y-%m-%d");
    format!(
        "# Where {} comes from. Written by `cargo xtask fetch`.\nurl = {:?}\napi-supported-versions = {:?}\ndate = \"{today}\"\nsha256 = \"{hash}\"\n",
        output.file_name().unwrap_or_default().display(),
        fetched.url,
        fetched.api_versions,
    )
}

/// Whether the file is the one that the settings of the workspace name.
fn is_generated_from(file: &Path) -> bool {
    let usual = files::root().join(USUAL).canonicalize();
    usual.is_ok_and(|usual| file.canonicalize().is_ok_and(|file| file == usual))
}

/// Whether the document called `name` can be read and resolved: only then it replaces the one that is there.
fn check(name: &str, bytes: &[u8], said: &mut Output) -> Result<(), Failure> {
    // Of a file that is JSON the reader says so.
    if name == LIVE && bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{') {
        return Err("the service answered JSON, not XML: it does so where its gateway drops the header `Accept` and \
                    the option `$format`. Save `<address>/odata/$metadata?$format=xml` with a browser, and give the \
                    file with --from"
            .into());
    }
    let mut diagnostics = Diagnostics::default();
    let read = csdl::read(name, bytes, &mut diagnostics);
    let service = read.map(|document| model::build(&[document], &[], &mut diagnostics));
    said.messages(diagnostics);
    let service = service.ok_or("the document cannot be read; nothing was replaced")?;
    let (sets, operations) = (service.sets.len(), service.operations.len());
    said.line(format_args!("{sets} entity sets, {operations} operations"));
    said.fact("sets", sets);
    said.fact("operations", operations);
    Ok(())
}

/// Asks the service at `url`, or the one that the environment names.
fn live(url: Option<&str>) -> Result<Fetched, String> {
    let builder = match url {
        Some(url) => Ok(Client::builder().service_root(url).allow_plain_http().credentials(Credentials::anonymous())),
        None => ClientBuilder::from_env(),
    };
    let client = builder.and_then(ClientBuilder::build).map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| format!("cannot start: {error}"))?.block_on(download(&client))
}

async fn download(client: &Client) -> Result<Fetched, String> {
    let ask = |query: &str| {
        let target = Target::Resource { path: "/$metadata".to_owned(), query: query.to_owned() };
        let mut request = Request::new(Operation::new("$metadata"), Method::GET, target);
        request.headers.insert(header::ACCEPT, HeaderValue::from_static("application/xml"));
        request.streams = true;
        client.send(request)
    };
    // Gateways drop the header, and there are services that know of no such option.
    let response = match ask("$format=xml").await {
        Err(error) if matches!(error.status().map(|status| status.as_u16()), Some(400 | 406 | 415 | 501)) => {
            ask("").await.map_err(|_| error)
        }
        answer => answer,
    };
    let response = response.map_err(|error| error.to_string())?;
    let header = |name: &str| response.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let api_versions = header("api-supported-versions").unwrap_or_else(|| "unknown".to_owned());
    let length = header("content-length").and_then(|length| length.parse().ok());
    let bytes = match response.body {
        ResponseBody::Whole(bytes) => bytes.to_vec(),
        ResponseBody::Stream(stream) => collect(stream, length).await?,
    };
    Ok(Fetched { bytes, url: shape(&client.url()), api_versions })
}

async fn collect(mut stream: ByteStream, length: Option<u64>) -> Result<Vec<u8>, String> {
    let bar = length.map_or_else(ProgressBar::new_spinner, ProgressBar::new);
    if let Ok(style) = ProgressStyle::with_template("{spinner} {bytes} of $metadata {wide_bar}") {
        bar.set_style(style);
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await {
        bytes.extend_from_slice(&chunk.map_err(|error| error.to_string())?);
        bar.set_position(bytes.len() as u64);
        if bytes.len() > MAX_BYTES {
            return Err(format!("the answer is larger than {MAX_BYTES} bytes: it is no metadata"));
        }
    }
    bar.finish_and_clear();
    Ok(bytes)
}

/// An address without the names in it: they say who somebody's customers are.
fn shape(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    let mut segments = rest.split('/');
    let host = segments.next().unwrap_or_default();
    let cloud = host.ends_with(".uipath.com") || host.ends_with(".uipath.us");
    let mut shown = vec![if cloud { host } else { "{host}" }];
    let mut names = ["{organization}", "{tenant}"].into_iter();
    for segment in segments.filter(|segment| !segment.is_empty()) {
        shown.push(match segment {
            "odata" | "orchestrator_" => segment,
            _ => names.next().unwrap_or("{…}"),
        });
    }
    format!("{scheme}://{}", shown.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_written_down_without_names() {
        for (url, shown) in [
            (
                "https://cloud.uipath.com/acme/prod/orchestrator_/odata",
                "https://cloud.uipath.com/{organization}/{tenant}/orchestrator_/odata",
            ),
            ("https://robots.acme.example/odata", "https://{host}/odata"),
            (
                "http://127.0.0.1:8080/acme/prod/orchestrator_/odata",
                "http://{host}/{organization}/{tenant}/orchestrator_/odata",
            ),
        ] {
            assert_eq!(shape(url), shown);
        }
    }

    #[test]
    fn a_json_answer_and_a_broken_one_are_refused() {
        let refused = |bytes: &[u8]| String::from(check(LIVE, bytes, &mut Output::new(Format::Text)).unwrap_err());
        assert!(refused(br#"{"$Version":"4.0"}"#).contains("--from"));
        for broken in [&b"<edmx:Edmx"[..], b"<!doctype html>\n<title>Sign in</title>"] {
            assert!(refused(broken).contains("nothing was replaced"));
        }
    }
}
