//! Items of a queue as CSV.

use std::collections::BTreeSet;
use std::fmt;
use std::future::IntoFuture;
use std::io::Write;

use csv::Writer;
use futures_core::future::BoxFuture;
use futures_util::{StreamExt as _, stream};
use serde_json::Value;

use super::Queue;
use crate::EntitySets as _;
use crate::odata::{Error, Filter, OpenObject, Result, RowStream, Timestamp};
use crate::types::{QueueItem, queue_item};

/// From so many items the columns of the content are taken.
const PROBE: usize = 100;
/// The column of what has no column of its own.
const REST: &str = "OtherContent";
/// What stands before the name of a member whose name is another column's.
const CONTENT: &str = "Content.";
/// What text begins with that spreadsheets take for a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

type Cell = fn(&QueueItem) -> String;

/// The columns that every export has.
const FIXED: &[(&str, Cell)] = &[
    ("Id", |item| item.id.to_string()),
    ("Reference", |item| text(item.reference.as_ref())),
    ("Status", |item| text(item.status.as_ref())),
    ("Priority", |item| text(item.priority.as_ref())),
    ("RetryNumber", |item| text(item.retry_number.as_ref())),
    ("CreationTime", |item| time(item.creation_time)),
    ("DeferDate", |item| time(item.defer_date)),
    ("DueDate", |item| time(item.due_date)),
    ("StartProcessing", |item| time(item.start_processing)),
    ("EndProcessing", |item| time(item.end_processing)),
    ("Progress", |item| text(item.progress.as_ref())),
    ("ExceptionType", |item| text(item.processing_exception_type.as_ref())),
    ("ExceptionReason", |item| {
        text(item.processing_exception.as_ref().and_then(|exception| exception.reason.as_ref()))
    }),
];

/// Writes the items of a queue as CSV, page by page as they are read. It is data until it is awaited; the answer is how
/// many items there were.
///
/// The first line has the names of the columns: what the service knows of an item, and the members of its content, with
/// `Content.` before those that are called as one of the others. The
/// latter are those of the first hundred items, or those that [`columns`](Self::columns) names; what comes up later
/// stands as JSON in the last column, `OtherContent`. Times are UTC. Lists are read a hundred items a call, of which the
/// service allows users a hundred a minute.
///
/// The writer is used from the async task: a file or a buffer is fine, a slow pipe blocks the task.
#[must_use = "nothing is written until this is awaited"]
pub struct ExportCsv<'a> {
    queue: Queue,
    writer: Box<dyn Write + Send + 'a>,
    filter: Option<Filter<QueueItem>>,
    columns: Option<Vec<String>>,
    guard: bool,
}

impl<'a> ExportCsv<'a> {
    pub(super) fn new(queue: Queue, writer: impl Write + Send + 'a) -> Self {
        Self { queue, writer: Box::new(writer), filter: None, columns: None, guard: false }
    }

    /// Only these items.
    #[inline]
    pub fn filter(mut self, filter: Filter<QueueItem>) -> Self {
        self.filter = Some(filter);
        self
    }

    /// These members of the content, in this order, and no others.
    pub fn columns(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.columns = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Puts an apostrophe before texts that spreadsheets would run as formulas, for content that strangers have written.
    #[inline]
    pub fn guard_formulas(mut self) -> Self {
        self.guard = true;
        self
    }

    async fn run(self) -> Result<u64> {
        let id = self.queue.definition().await?.id;
        let of_queue = queue_item::QUEUE_DEFINITION_ID.eq(id);
        let filter = match self.filter {
            Some(filter) => of_queue.and(filter),
            None => of_queue,
        };
        let items = self.queue.folder.queue_items();
        let mut rows = items.query().filter(filter).order_by(queue_item::ID.asc()).stream();
        let first = first(&mut rows).await?;
        let all = self.columns.is_none();
        let columns = self.columns.unwrap_or_else(|| members(&first));
        let mut sheet = Sheet { writer: Writer::from_writer(self.writer), columns, all, guard: self.guard };
        sheet.head()?;
        let (mut count, mut last) = (0, None);
        let mut items = stream::iter(first.into_iter().map(Ok)).chain(rows);
        while let Some(item) = items.next().await {
            let item = item?;
            // The service repeats an item for each folder that the queue is linked to: next to each other, in this order.
            if last.replace(item.id) == Some(item.id) {
                continue;
            }
            sheet.row(&item)?;
            count += 1;
        }
        sheet.writer.flush().map_err(unwritten)?;
        Ok(count)
    }
}

async fn first(rows: &mut RowStream<QueueItem>) -> Result<Vec<QueueItem>> {
    let mut first = Vec::new();
    while first.len() < PROBE
        && let Some(item) = rows.next().await
    {
        first.push(item?);
    }
    Ok(first)
}

/// The names of all members of content, in order.
#[inline]
fn members(items: &[QueueItem]) -> Vec<String> {
    let content = items.iter().filter_map(|item| item.specific_content.as_ref());
    let names: BTreeSet<&str> = content.flat_map(|content| content.iter().map(|(name, _)| name)).collect();
    names.into_iter().map(str::to_owned).collect()
}

struct Sheet<W: Write> {
    writer: Writer<W>,
    columns: Vec<String>,
    /// Whether there is a column for the rest.
    all: bool,
    guard: bool,
}

impl<W: Write> Sheet<W> {
    fn head(&mut self) -> Result<()> {
        let mut cells: Vec<String> = FIXED.iter().map(|(name, _)| (*name).to_owned()).collect();
        for column in &self.columns {
            let mut name = column.clone();
            // A member of the content that is called as a column of every export.
            while name == REST || cells.contains(&name) {
                name.insert_str(0, CONTENT);
            }
            cells.push(name);
        }
        cells.extend(self.all.then(|| REST.to_owned()));
        self.write(cells)
    }

    fn row(&mut self, item: &QueueItem) -> Result<()> {
        let mut cells: Vec<String> = FIXED.iter().map(|(_, cell)| cell(item)).collect();
        let content = item.specific_content.as_ref();
        cells.extend(self.columns.iter().map(|name| content.map_or_else(String::new, |content| shown(content, name))));
        if self.all {
            let mut rest = content.cloned().unwrap_or_default();
            for column in &self.columns {
                rest.remove(column);
            }
            cells.push(if rest.is_empty() { String::new() } else { rest.to_json() });
        }
        self.write(cells)
    }

    fn write(&mut self, mut cells: Vec<String>) -> Result<()> {
        if self.guard {
            // A negative number is no formula.
            let is_formula = |cell: &String| cell.starts_with(FORMULA) && cell.parse::<f64>().is_err();
            cells.iter_mut().filter(|cell| is_formula(cell)).for_each(|cell| cell.insert(0, '\''));
        }
        self.writer.write_record(&cells).map_err(unwritten)
    }
}

fn unwritten(error: impl fmt::Display) -> Error {
    Error::Input(format!("the CSV cannot be written: {error}"))
}

fn text<T: ToString>(value: Option<&T>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

#[inline]
fn time(time: Option<Timestamp>) -> String {
    text(time.as_ref())
}

#[inline]
fn shown(content: &OpenObject, name: &str) -> String {
    match content.get(name) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        // Numbers with all their digits.
        Some(_) => content.json_of(name).unwrap_or_default(),
    }
}

impl<'a> IntoFuture for ExportCsv<'a> {
    type Output = Result<u64>;
    type IntoFuture = BoxFuture<'a, Result<u64>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for ExportCsv<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "export {:?} as CSV", self.queue)
    }
}
