// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`VideoRecordingSettings`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.VideoRecordingSettingsDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct VideoRecordingSettings {
    /// `MaxDurationSeconds`.
    pub max_duration_seconds: Option<i32>,
    /// `QueueItemVideoRecordingType`.
    pub queue_item_video_recording_type: Option<super::QueueItemVideoRecordingType>,
    /// `VideoRecordingType`.
    pub video_recording_type: Option<super::VideoRecordingType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    VideoRecordingSettings: "UiPath.Server.Configuration.OData.VideoRecordingSettingsDto", keys 0, secrets [] {
        0 max_duration_seconds: "MaxDurationSeconds",
        1 queue_item_video_recording_type: "QueueItemVideoRecordingType",
        2 video_recording_type: "VideoRecordingType",
    }
}

/// `MaxDurationSeconds`.
pub const MAX_DURATION_SECONDS: odata::Field<VideoRecordingSettings, i32> = odata::Field::new("MaxDurationSeconds");
/// `QueueItemVideoRecordingType`.
pub const QUEUE_ITEM_VIDEO_RECORDING_TYPE: odata::Field<VideoRecordingSettings, super::QueueItemVideoRecordingType> =
    odata::Field::new("QueueItemVideoRecordingType");
/// `VideoRecordingType`.
pub const VIDEO_RECORDING_TYPE: odata::Field<VideoRecordingSettings, super::VideoRecordingType> =
    odata::Field::new("VideoRecordingType");
