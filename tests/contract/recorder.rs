//! A service that writes down what it is sent, and answers nothing.

use std::sync::{Arc, Mutex};

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use uipath_orchestrator::odata::{Error, Handle, Request, Response, Result, Service};

use crate::calls;

struct Recorder(Mutex<Vec<Request>>);

impl Service for Recorder {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        self.0.lock().unwrap().push(request);
        std::future::ready(Err(Error::Input("only written down".to_owned()))).boxed()
    }
}

/// What is sent by every generated call, in the order of [`calls::all`].
pub(crate) fn requests() -> Vec<Request> {
    let recorder = Arc::new(Recorder(Mutex::default()));
    let service: Handle = recorder.clone();
    for (index, call) in calls::all(&service).into_iter().enumerate() {
        call.now_or_never().expect("nothing is waited for").unwrap_err();
        assert_eq!(recorder.0.lock().unwrap().len(), index + 1, "one call sends one request");
    }
    std::mem::take(&mut recorder.0.lock().unwrap())
}
