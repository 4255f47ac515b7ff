//! A UiPath Orchestrator on loopback.
