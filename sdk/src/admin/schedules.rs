//! Schedules, which the service calls triggers too.

use crate::EntitySets as _;
use crate::folder::InFolder;
use crate::lookup::{CANDIDATES, only};
use crate::odata::{DecodeError, LookupError, Result, Timestamp};
use crate::types::{ProcessSchedule, process_schedule};

/// What is known of a schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScheduleInfo {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// Whether it is on.
    pub enabled: bool,
    /// The process that it starts.
    pub process: Option<String>,
    /// What makes it start the process.
    pub start: ScheduleStart,
    /// When it starts the process next; nothing where it is off, or does not go by time.
    pub next_run: Option<Timestamp>,
}

/// What makes a schedule start its process.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScheduleStart {
    /// The time.
    Time {
        /// When, as a Quartz expression: `0 0 2 * * ?`.
        cron: String,
        /// In which time zone, by its IANA name where the service gives it.
        time_zone: Option<String>,
    },
    /// The items of a queue.
    Queue {
        /// The id of the queue.
        id: i64,
        /// The name of the queue.
        name: Option<String>,
        /// How many new items it takes to start.
        items: Option<i64>,
    },
    /// Something else.
    Other,
}

impl From<ProcessSchedule> for ScheduleInfo {
    #[inline]
    fn from(schedule: ProcessSchedule) -> Self {
        let enabled = schedule.enabled == Some(true);
        let start = match (schedule.queue_definition_id, schedule.start_process_cron) {
            (Some(id), _) => ScheduleStart::Queue {
                id,
                name: schedule.queue_definition_name,
                items: schedule.items_activation_threshold,
            },
            (None, Some(cron)) if !cron.is_empty() => {
                ScheduleStart::Time { cron, time_zone: schedule.time_zone_iana.or(schedule.time_zone_id) }
            }
            _ => ScheduleStart::Other,
        };
        let by_time = matches!(start, ScheduleStart::Time { .. });
        Self {
            id: schedule.id,
            name: schedule.name.unwrap_or_default(),
            enabled,
            process: schedule.release_name,
            start,
            next_run: schedule.start_process_next_occurrence.filter(|_| enabled && by_time),
        }
    }
}

/// One schedule of a folder, by its name. It is a name until a method of it is awaited.
#[derive(Clone, Debug)]
pub struct ScheduleHandle {
    folder: InFolder,
    name: String,
}

impl InFolder {
    /// The schedule `name` of this folder. Nothing is sent.
    pub fn schedule(&self, name: impl Into<String>) -> ScheduleHandle {
        ScheduleHandle { folder: self.clone(), name: name.into() }
    }

    /// All schedules of this folder, those that start next first, and those that do not go by time or are off at the
    /// end, by name.
    ///
    /// Scope `OR.Jobs.Read`.
    pub async fn schedule_list(&self) -> Result<Vec<ScheduleInfo>> {
        let mut list: Vec<ScheduleInfo> =
            self.process_schedules().query().all().await?.into_iter().map(ScheduleInfo::from).collect();
        list.sort_by(|one, other| {
            let place = |info: &ScheduleInfo| (info.next_run.is_none(), info.next_run);
            place(one).cmp(&place(other)).then_with(|| one.name.cmp(&other.name))
        });
        Ok(list)
    }
}

impl ScheduleHandle {
    /// What is known of it.
    pub async fn info(&self) -> Result<ScheduleInfo> {
        let schedules = self.folder.process_schedules();
        let found = schedules.query().filter(process_schedule::NAME.eq(self.name.as_str())).await?;
        let found = found.into_iter().map(ScheduleInfo::from).collect();
        let names = async {
            let rows = schedules.query().select((process_schedule::NAME,)).top(CANDIDATES).await?;
            Ok(rows.into_iter().filter_map(|(name,)| name).collect())
        };
        let error = LookupError::none("schedule", self.name.as_str()).within(self.folder.folder());
        only(found, error, |info| info.id.to_string(), names).await
    }

    /// Switches it on. Answers whether it was off.
    ///
    /// Scope `OR.Jobs`.
    pub async fn enable(&self) -> Result<bool> {
        self.switch(true).await
    }

    /// Switches it off. Answers whether it was on. Jobs that it has started go on.
    ///
    /// Scope `OR.Jobs`.
    pub async fn disable(&self) -> Result<bool> {
        self.switch(false).await
    }

    async fn switch(&self, on: bool) -> Result<bool> {
        let info = self.info().await?;
        if info.enabled == on {
            return Ok(false);
        }
        let call = self.folder.process_schedules().set_enabled().enabled(on).schedule_ids(vec![info.id]);
        if call.await? {
            return Ok(true);
        }
        let message = format!("the service has not switched the schedule `{}`, and does not say why", self.name);
        Err(DecodeError::new("ProcessSchedules.SetEnabled", message).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makes_a_schedule_start() {
        let next: Timestamp = "2026-03-02T02:00:00Z".parse().unwrap();
        let nightly = ProcessSchedule {
            enabled: Some(true),
            start_process_cron: Some("0 0 2 * * ?".to_owned()),
            time_zone_id: Some("W. Europe Standard Time".to_owned()),
            time_zone_iana: Some("Europe/Berlin".to_owned()),
            start_process_next_occurrence: Some(next),
            ..ProcessSchedule::default()
        };
        let info = ScheduleInfo::from(nightly.clone());
        let time_zone = Some("Europe/Berlin".to_owned());
        assert_eq!(info.start, ScheduleStart::Time { cron: "0 0 2 * * ?".to_owned(), time_zone });
        assert_eq!(info.next_run, Some(next));
        // What is off does not run, whatever the service has worked out before.
        assert_eq!(ScheduleInfo::from(ProcessSchedule { enabled: Some(false), ..nightly.clone() }).next_run, None);
        let queue = ProcessSchedule { queue_definition_id: Some(5), items_activation_threshold: Some(3), ..nightly };
        let info = ScheduleInfo::from(queue);
        assert_eq!(info.start, ScheduleStart::Queue { id: 5, name: None, items: Some(3) });
        assert_eq!(info.next_run, None);
        assert_eq!(ScheduleInfo::from(ProcessSchedule::default()).start, ScheduleStart::Other);
    }
}
