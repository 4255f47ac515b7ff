//! What can happen.

use crate::odata::open_enum;

open_enum! {
    /// What has happened. The service has more kinds with each version: those that are not listed keep their names.
    pub enum EventKind: "UiPath.Webhooks.EventType" {
        /// Jobs were asked for; the event has them all.
        JobCreated = "job.created",
        /// A job has begun.
        JobStarted = "job.started",
        /// A job has ended well.
        JobCompleted = "job.completed",
        /// A job has failed.
        JobFaulted = "job.faulted",
        /// Jobs were stopped; the event has them all.
        JobStopped = "job.stopped",
        /// A job waits for something.
        JobSuspended = "job.suspended",
        /// Items were added to a queue; the event has them all.
        QueueItemAdded = "queueItem.added",
        /// A robot has taken an item.
        QueueItemTransactionStarted = "queueItem.transactionStarted",
        /// An item was worked off.
        QueueItemTransactionCompleted = "queueItem.transactionCompleted",
        /// An item has failed.
        QueueItemTransactionFailed = "queueItem.transactionFailed",
        /// An item was taken, and nothing was heard of it for too long.
        QueueItemTransactionAbandoned = "queueItem.transactionAbandoned",
        /// A queue was made.
        QueueCreated = "queue.created",
        /// A queue was changed.
        QueueUpdated = "queue.updated",
        /// A queue was deleted.
        QueueDeleted = "queue.deleted",
        /// A process was made.
        ProcessCreated = "process.created",
        /// A process was changed.
        ProcessUpdated = "process.updated",
        /// A process was deleted.
        ProcessDeleted = "process.deleted",
        /// A robot was made.
        RobotCreated = "robot.created",
        /// A robot was changed.
        RobotUpdated = "robot.updated",
        /// A robot was deleted.
        RobotDeleted = "robot.deleted",
        /// A robot is connected, busy, or gone.
        RobotStatus = "robot.status",
        /// A schedule was made.
        ScheduleCreated = "schedule.created",
        /// A schedule was changed.
        ScheduleUpdated = "schedule.updated",
        /// A schedule was deleted.
        ScheduleDeleted = "schedule.deleted",
        /// A schedule could not start its jobs.
        ScheduleFailed = "schedule.failed",
        /// Somebody has tried whether the webhook works.
        Ping = "ping",
        /// What a caller of `TriggerCustom` has said.
        Custom = "custom",
    }
}
