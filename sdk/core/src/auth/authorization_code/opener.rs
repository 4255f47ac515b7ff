//! How the address of the sign-in gets before the user.

use std::fmt;
use std::io;
use std::process::{Command, Stdio};
use std::sync::Arc;

type Open = dyn Fn(&str) -> io::Result<()> + Send + Sync;

/// Puts a web address before the user.
#[derive(Clone)]
pub struct Opener(Arc<Open>);

impl Opener {
    /// The user's web browser. It fails where there is none: on a server, in a container.
    #[inline]
    pub fn browser() -> Self {
        Self::new(open_browser)
    }

    /// Prints the address to the standard error stream, for the user to open it. The browser must be able to reach
    /// this machine's loopback: over SSH, forward the port of the redirect (`ssh -L 8104:localhost:8104 …`).
    #[inline]
    pub fn printed() -> Self {
        Self::new(|url| {
            use io::Write as _;
            writeln!(io::stderr(), "To sign in, open this address in a browser:\n{url}")
        })
    }

    /// An opener of your own: it gets the address, and comes back without waiting for the user.
    pub fn new(open: impl Fn(&str) -> io::Result<()> + Send + Sync + 'static) -> Self {
        Self(Arc::new(open))
    }

    #[inline]
    pub(super) fn open(&self, url: &str) -> io::Result<()> {
        (self.0)(url)
    }
}

impl fmt::Debug for Opener {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opener")
    }
}

#[inline]
fn open_browser(url: &str) -> io::Result<()> {
    let (program, arguments): (&str, &[&str]) = if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        // Without a display `xdg-open` would start a browser of the terminal, over what the program prints.
        let display = ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME", "BROWSER"];
        if !display.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty())) {
            return Err(io::Error::new(io::ErrorKind::NotFound, "this machine has no display"));
        }
        ("xdg-open", &[])
    };
    let mut command = Command::new(program);
    command.args(arguments).arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    // Whoever started a process has to take note of its end.
    std::thread::spawn(move || child.wait());
    Ok(())
}
