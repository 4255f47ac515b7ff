//! The flow of users: the authorization code with PKCE, by way of the browser and a loopback redirect (RFC 8252).

mod opener;
mod pkce;
mod redirect;
mod settings;
mod visit;

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_core::future::BoxFuture;
use http::Uri;
use secrecy::{ExposeSecret as _, SecretString};
use tracing::Instrument as _;

pub use opener::Opener;
pub use settings::BrowserSignIn;

use self::pkce::Pkce;
use self::redirect::Redirect;
use self::visit::Outcome;
use super::flow::{Flow, Service, TOKEN, endpoint};
use super::token_store::{Grant, PATIENCE, Slot, kept};
use super::{AccessToken, TokenContext, TokenSource, TokenStore, oauth};
use crate::odata::AuthError;

const FLOW: &str = "authorization code";

/// OAuth's code for a refresh token that was used by somebody else, taken back, or is too old.
const USED_UP: &str = "invalid_grant";

/// What to do on a machine that nobody sits at.
const HEADLESS: &str = "on a machine without a browser, sign in as an external application with a secret or with a \
    personal access token, or use `Opener::printed()` and open the address where the redirect can reach this machine";

impl Flow for BrowserSignIn {
    #[inline]
    fn source(&self, service: &Service<'_>) -> Result<Option<Arc<dyn TokenSource>>, String> {
        let identity = service.identity().without(TOKEN);
        let authorize = endpoint(&identity, "/connect/authorize")?;
        let flow = AuthorizationCode::new(authorize, endpoint(&identity, TOKEN)?, self.clone())?;
        Ok(Some(Arc::new(flow)))
    }

    #[inline]
    fn kept(&self, place: Option<TokenStore>) -> Option<Arc<dyn Flow>> {
        Some(Arc::new(self.clone().store(place)))
    }
}

/// Signs a user in at `{identity}/connect/authorize`, and asks `{identity}/connect/token` for the tokens.
pub struct AuthorizationCode(Arc<SignIn>);

struct SignIn {
    authorize: Uri,
    endpoint: Uri,
    redirect: Redirect,
    settings: BrowserSignIn,
    held: Mutex<Held>,
    /// Whose turn it is to refresh.
    turn: tokio::sync::Mutex<()>,
}

/// The refresh token of this process.
#[derive(Clone, Default)]
struct Held {
    refresh: Option<SecretString>,
    /// What the store had before it. A store that cannot be written has that still.
    before: Option<SecretString>,
}

impl AuthorizationCode {
    /// `authorize` and `endpoint` are whole addresses: `https://cloud.uipath.com/identity_/connect/authorize` and
    /// `…/connect/token`.
    ///
    /// # Errors
    /// The redirect URL does not lead to this machine, with the reason.
    #[inline]
    pub fn new(authorize: Uri, endpoint: Uri, settings: BrowserSignIn) -> Result<Self, String> {
        let redirect = Redirect::parse(&settings.redirect_url)?;
        let (held, turn) = Default::default();
        Ok(Self(Arc::new(SignIn { authorize, endpoint, redirect, settings, held, turn })))
    }
}

impl SignIn {
    #[inline]
    fn slot(&self) -> Option<Slot> {
        let endpoint = self.endpoint.to_string();
        let scopes = self.settings.scopes.join(" ");
        let secret = self.settings.client_secret.clone().unwrap_or_default();
        Some(self.settings.store.as_ref()?.slot(&[FLOW, &endpoint, &self.settings.client_id, &scopes], &secret))
    }

    /// The token that is kept, or one that the refresh token brings. Nothing where only the user can help.
    async fn without_the_user(&self, context: &TokenContext) -> Result<Option<AccessToken>, AuthError> {
        let _turn = self.turn.lock().await;
        let slot = self.slot();
        let refreshed =
            kept(slot.as_ref(), context, self.patience(), &mut |kept| Box::pin(self.refresh(context, kept))).await;
        match refreshed {
            Err(error) if error.code.as_deref() == Some(USED_UP) => Ok(None),
            refreshed => refreshed.map(Some),
        }
    }

    async fn refresh(&self, context: &TokenContext, kept: Option<SecretString>) -> Result<Grant, AuthError> {
        let Held { refresh: own, before } = self.held().clone();
        let had = before.as_ref().map(SecretString::expose_secret);
        let is_behind = own.is_some() && had == kept.as_ref().map(SecretString::expose_secret);
        let Some(refresh) = (if is_behind { own } else { kept.clone().or(own) }) else {
            let mut error = AuthError::new(FLOW, "there is no refresh token");
            error.code = Some(USED_UP.to_owned());
            return Err(error);
        };
        let fields = [("grant_type", "refresh_token"), ("refresh_token", refresh.expose_secret())];
        let outcome = self.ask(context, &fields, &[&refresh]).await;
        if outcome.as_ref().is_err_and(|error| error.code.as_deref() == Some(USED_UP)) {
            tracing::info!("the refresh token is not accepted any more: the user signs in again");
        }
        let mut grant = outcome?;
        // Where a refresh brings no other refresh token, the old one stays good.
        grant.refresh.get_or_insert(refresh);
        *self.held() = Held { refresh: grant.refresh.clone(), before: kept };
        Ok(grant)
    }

    /// Tokens by the user, in place of the refresh token that is kept.
    async fn anew(&self, context: &TokenContext, kept: Option<SecretString>) -> Result<Grant, AuthError> {
        let grant = self.interactive(context).await?;
        *self.held() = Held { refresh: grant.refresh.clone(), before: kept };
        Ok(grant)
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How long another process may take that is waiting for the user.
    fn patience(&self) -> Duration {
        self.settings.patience.saturating_add(PATIENCE)
    }

    async fn interactive(&self, context: &TokenContext) -> Result<Grant, AuthError> {
        let cannot_listen = |error: io::Error| {
            let url = &self.settings.redirect_url;
            AuthError::new(FLOW, format!("cannot listen on {url}: {error}; is another sign-in under way?"))
        };
        let listening = self.redirect.listen().await.map_err(cannot_listen)?;
        let redirect_url = listening.url.clone();
        let pkce = Pkce::new();
        self.open(&redirect_url, &pkce).await?;
        let patience = self.settings.patience;
        let code = match tokio::time::timeout(patience, listening.outcome(&pkce.state)).await {
            Err(_) => return Err(AuthError::new(FLOW, format!("nobody signed in within {patience:?}; {HEADLESS}"))),
            Ok(Err(error)) => return Err(cannot_listen(error)),
            Ok(Ok(Outcome::Refused(code, description))) => {
                let said = if description.is_empty() { "the identity service refuses".to_owned() } else { description };
                let mut error = AuthError::new(FLOW, said);
                error.code = Some(code);
                return Err(error);
            }
            Ok(Ok(Outcome::Code(code))) => SecretString::from(code),
        };
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code.expose_secret()),
            ("redirect_uri", &redirect_url),
            ("code_verifier", pkce.verifier.expose_secret()),
        ];
        self.ask(context, &fields, &[&code, &pkce.verifier]).await
    }

    async fn open(&self, redirect_url: &str, pkce: &Pkce) -> Result<(), AuthError> {
        let query = oauth::pairs(&[
            ("response_type", "code"),
            ("client_id", &self.settings.client_id),
            ("redirect_uri", redirect_url),
            ("scope", &self.settings.scopes.join(" ")),
            ("state", &pkce.state),
            ("code_challenge", &pkce.challenge()),
            ("code_challenge_method", "S256"),
        ]);
        let url = format!("{}?{query}", self.authorize);
        let opener = self.settings.opener.clone();
        let opened = super::private_file::blocking(move || opener.open(&url)).await;
        opened.map_err(|error| AuthError::new(FLOW, format!("no browser can be opened ({error}); {HEADLESS}")))
    }

    /// Asks the token endpoint. `secrets` is what `fields` hold of the kind.
    async fn ask(
        &self,
        context: &TokenContext,
        fields: &[(&str, &str)],
        secrets: &[&SecretString],
    ) -> Result<Grant, AuthError> {
        let client_secret = self.settings.client_secret.clone().unwrap_or_default();
        let application =
            [("client_id", self.settings.client_id.as_str()), ("client_secret", client_secret.expose_secret())];
        let form = oauth::pairs(&[fields, &application].concat());
        let response = context.send(FLOW, oauth::form(&self.endpoint, form)).await?;
        let token = oauth::token(FLOW, &response, &[secrets, &[&client_secret]].concat())?;
        Ok(Grant { token, refresh: oauth::refresh_token(&response) })
    }
}

impl TokenSource for AuthorizationCode {
    #[inline]
    fn token<'a>(&'a self, context: &'a TokenContext) -> BoxFuture<'a, Result<AccessToken, AuthError>> {
        Box::pin(async move {
            let (sign_in, refreshing) = (&self.0, context.clone());
            let owned = sign_in.clone();
            // A refresh token is taken once, and its answer holds the next: in a task of its own, which goes on to its
            // end where this is dropped, so that the user need not sign in again.
            let refreshed = tokio::spawn(async move { owned.without_the_user(&refreshing).await }.in_current_span());
            match refreshed.await {
                Ok(refreshed) => {
                    if let Some(token) = refreshed? {
                        return Ok(token);
                    }
                }
                Err(failed) if failed.is_panic() => std::panic::resume_unwind(failed.into_panic()),
                Err(_) => return Err(AuthError::new(FLOW, "nobody can sign in while the runtime shuts down")),
            }
            let slot = sign_in.slot();
            kept(slot.as_ref(), context, sign_in.patience(), &mut |kept| Box::pin(sign_in.anew(context, kept))).await
        })
    }
}

impl fmt::Debug for AuthorizationCode {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCode")
            .field("endpoint", &self.0.endpoint)
            .field("settings", &self.0.settings)
            .finish_non_exhaustive()
    }
}
