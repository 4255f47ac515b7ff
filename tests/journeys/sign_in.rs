//! Every way to sign in, and what becomes of tokens.

use std::collections::HashMap;

use futures_util::future::join_all;
use http::StatusCode;
use uipath_orchestrator::auth::TokenStore;
use uipath_orchestrator::{Client, ClientBuilder, Credentials, EntitySets as _, Error};
use uipath_orchestrator_emulator::{Emulator, Fault};

use crate::tenant::{SHARED_KEY, Tenant, application, calls, sign_ins, to};

/// A call that any token is good for.
async fn look(client: &Client) -> Result<usize, Error> {
    Ok(client.folders().query().await?.len())
}

#[tokio::test]
async fn an_external_application_asks_for_one_token() {
    let tenant = Tenant::start().await;
    for _ in 0..3 {
        assert_eq!(look(&tenant.client).await.unwrap(), 3);
    }
    assert_eq!((sign_ins(&tenant.emulator), tenant.calls().len()), (1, 3));
    assert_eq!(tenant.last_call().header("authorization"), Some("Bearer ***"));
}

#[tokio::test]
async fn a_personal_access_token_is_the_token() {
    let emulator = Emulator::start().await.unwrap();
    let token = emulator.credentials().personal_access_token.clone();
    let client = to(&emulator).credentials(Credentials::personal_access_token(token)).build().unwrap();
    assert_eq!(look(&client).await.unwrap(), 3);
    assert_eq!(sign_ins(&emulator), 0);

    let client = to(&emulator).credentials(Credentials::personal_access_token("rt_wrong")).build().unwrap();
    let error = look(&client).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::UNAUTHORIZED));
    assert!(!format!("{error} {error:?} {client:?}").contains("rt_wrong"), "{error:?}");
}

#[tokio::test]
async fn a_user_keys_token_is_kept_for_the_next_client() {
    let emulator = Emulator::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let client = |key: &str| {
        let credentials = Credentials::user_key(emulator.credentials().client_id.as_str(), key)
            .token_store(TokenStore::at(folder.path().join("tokens")));
        let builder = to(&emulator).identity_url(emulator.host_url()).tenant(emulator.tenant());
        builder.credentials(credentials).build().unwrap()
    };
    let key = emulator.credentials().user_key.as_str();
    assert_eq!(look(&client(key)).await.unwrap(), 3);
    assert_eq!(look(&client(key)).await.unwrap(), 3);
    assert_eq!(sign_ins(&emulator), 1, "the second client has the token of the first");
    let request = emulator.requests().into_iter().find(|request| request.path == "/oauth/token").unwrap();
    assert_eq!(request.header("x-uipath-tenantname"), Some(emulator.tenant()));

    // Another user's key is another identity, whatever was kept.
    let error = look(&client("another-key")).await.unwrap_err();
    let Error::Auth(error) = error else { panic!("{error:?}") };
    assert_eq!(error.code.as_deref(), Some("invalid_grant"));

    // The service has forgotten the token that was kept.
    emulator.expire_tokens();
    assert_eq!(look(&client(key)).await.unwrap(), 3);
    assert_eq!(look(&client(key)).await.unwrap(), 3);
    assert_eq!(sign_ins(&emulator), 3, "one refused, and one for the token that had ended");
}

#[tokio::test]
async fn a_wrong_secret_is_told_and_not_shown() {
    let emulator = Emulator::start().await.unwrap();
    let id = emulator.credentials().client_id.as_str();
    let credentials = Credentials::external_application(id, "hunter2", ["OR.Folders"]);
    let client = to(&emulator).credentials(credentials).build().unwrap();
    let error = look(&client).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    let Error::Auth(error) = error else { panic!("{error:?}") };
    assert_eq!(error.code.as_deref(), Some("invalid_client"));
    assert!(!error.retryable);
    assert_eq!(calls(&emulator).len(), 0, "the service was not called without a token");
}

#[tokio::test]
async fn a_scope_that_is_not_given_and_one_that_does_not_suffice() {
    let emulator = Emulator::start().await.unwrap();
    let client = to(&emulator).credentials(application(&emulator, &["OR.Everything"])).build().unwrap();
    let Error::Auth(error) = look(&client).await.unwrap_err() else { panic!("no token should be given") };
    assert_eq!(error.code.as_deref(), Some("invalid_scope"));

    let client = to(&emulator).credentials(application(&emulator, &["OR.Folders.Read"])).build().unwrap();
    assert_eq!(look(&client).await.unwrap(), 3);
    let error = client.in_folder("Shared").jobs().query().await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::FORBIDDEN));
    assert_eq!(sign_ins(&emulator), 2, "another token of the same kind would not help");
}

#[tokio::test]
async fn a_token_that_has_ended_is_renewed_once() {
    let tenant = Tenant::start().await;
    look(&tenant.client).await.unwrap();
    tenant.emulator.clear_requests();

    tenant.emulator.expire_tokens();
    assert_eq!(look(&tenant.client).await.unwrap(), 3);
    let statuses: Vec<_> = tenant.emulator.requests().iter().map(|request| request.status.unwrap()).collect();
    assert_eq!(statuses, [401, 200, 200], "refused, a new token, answered");
    tenant.emulator.clear_requests();

    tenant.emulator.fail_next(10, Fault::Status(401, None));
    let error = look(&tenant.client).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::UNAUTHORIZED));
    assert_eq!((tenant.calls().len(), sign_ins(&tenant.emulator)), (2, 1), "no second renewal for one call");
}

#[tokio::test]
async fn many_callers_renew_one_token() {
    let tenant = Tenant::start().await;
    look(&tenant.client).await.unwrap();
    tenant.emulator.expire_tokens();
    let answers = join_all((0..20).map(|_| look(&tenant.client))).await;
    assert!(answers.iter().all(|answer| *answer.as_ref().unwrap() == 3));
    assert_eq!(sign_ins(&tenant.emulator), 2);
}

#[tokio::test]
async fn a_sign_in_is_tried_again() {
    let tenant = Tenant::start().await;
    tenant.emulator.fail_next_sign_in(2, Fault::Status(503, None));
    assert_eq!(look(&tenant.client).await.unwrap(), 3);
    assert_eq!((sign_ins(&tenant.emulator), tenant.calls().len()), (3, 1));
}

#[tokio::test]
async fn an_installation_of_ones_own() {
    let emulator = Emulator::start().await.unwrap();
    let client = ClientBuilder::default()
        .on_premises(emulator.host_url(), emulator.tenant())
        .credentials(application(&emulator, &["OR.Folders"]))
        .build()
        .unwrap();
    assert_eq!(look(&client).await.unwrap(), 3);
    let requests = emulator.requests();
    let paths: Vec<&str> = requests.iter().map(|request| request.path.as_str()).collect();
    assert_eq!(paths, ["/identity/connect/token", "/odata/Folders"]);
    assert_eq!(requests[1].header("x-uipath-tenantname"), Some(emulator.tenant()));
}

async fn folders_by_variables(variables: &[(&str, String)]) -> Result<usize, Error> {
    let variables: HashMap<&str, String> = variables.iter().cloned().collect();
    let client = Client::from_vars(|name| variables.get(name).cloned())?;
    // A call that takes a folder: the one of the variables.
    let robots = client.robots().query().await?;
    Ok(robots.len())
}

#[tokio::test]
async fn variables_of_both_families() {
    let emulator = Emulator::start().await.unwrap();
    let token = emulator.credentials().personal_access_token.clone();
    let known = emulator.credentials().clone();

    assert_eq!(folders_by_variables(&emulator.environment()).await.unwrap(), 2, "as the emulator says");
    // As the vendor's Python SDK has them.
    let python = [
        ("UIPATH_URL", emulator.url().replace("/orchestrator_", "")),
        ("UIPATH_ACCESS_TOKEN", token.clone()),
        ("UIPATH_FOLDER_KEY", SHARED_KEY.to_owned()),
    ];
    assert_eq!(folders_by_variables(&python).await.unwrap(), 2);
    // As the vendor's command line has them.
    let command_line = [
        ("UIPATH_URI", emulator.host_url()),
        ("UIPATH_ORGANIZATION", emulator.organization().to_owned()),
        ("UIPATH_TENANT", emulator.tenant().to_owned()),
        ("UIPATH_IDENTITY_URI", emulator.identity_url()),
        ("UIPATH_CLIENT_ID", known.client_id),
        ("UIPATH_CLIENT_SECRET", known.client_secret),
        ("UIPATH_AUTH_SCOPES", "OR.Folders OR.Robots".to_owned()),
        ("UIPATH_FOLDER_PATH", "Finance".to_owned()),
    ];
    assert_eq!(folders_by_variables(&command_line).await.unwrap(), 1);
    let with_token =
        [("UIPATH_URI", emulator.url()), ("UIPATH_PAT", token), ("UIPATH_FOLDER_PATH", "Finance/Invoices".to_owned())];
    assert_eq!(folders_by_variables(&with_token).await.unwrap(), 1);
}

#[tokio::test]
async fn what_the_variables_lack_is_told_at_once() {
    let error = folders_by_variables(&[("UIPATH_FOLDER_KEY", "Shared".to_owned())]).await.unwrap_err().to_string();
    for name in ["UIPATH_URL", "UIPATH_PAT", "UIPATH_FOLDER_KEY"] {
        assert!(error.contains(name), "{error}");
    }
}
