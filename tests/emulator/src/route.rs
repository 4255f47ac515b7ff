//! Which part of the service a path leads to.

use crate::blob;

/// The part of the service that answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// The identity server's token endpoint.
    Token,
    /// Where users sign in by their browsers.
    Authorize,
    /// The token endpoint of user keys.
    UserKey,
    /// The sign-in of on-premises users.
    Authenticate,
    /// The `OData` service: its root, and the rest of the path.
    OData {
        /// The path up to and with `odata`.
        root: String,
        /// What follows, without the first slash; still encoded.
        rest: String,
    },
    /// What the service has beside `OData`.
    Api {
        /// The segments below `api`, still encoded.
        rest: Vec<String>,
    },
    /// The storage behind buckets.
    Storage {
        /// The path below its root, still encoded.
        rest: String,
    },
    /// Nothing that is known.
    Unknown,
}

/// Finds the part for `path` in the emulator of this organization and tenant.
pub(crate) fn route(path: &str, organization: &str, tenant: &str) -> Route {
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    if let Some(rest) = path.strip_prefix('/').and_then(|path| path.strip_prefix(blob::ROOT)?.strip_prefix('/')) {
        return Route::Storage { rest: rest.to_owned() };
    }
    let is = |segment: &str, name: &str| segment.eq_ignore_ascii_case(name);
    // What the gateway of the cloud puts before the service.
    let inner = match segments.as_slice() {
        [org, rest @ ..] if is(org, organization) => match rest {
            [name, "orchestrator_", rest @ ..] | [name, rest @ ..] if is(name, tenant) => rest,
            rest if rest.first().is_some_and(|first| is(first, "identity_")) => rest,
            _ => return Route::Unknown,
        },
        rest => rest,
    };
    match inner {
        ["identity_" | "identity", "connect", "token"] => Route::Token,
        ["identity_" | "identity", "connect", "authorize"] => Route::Authorize,
        ["oauth", "token"] if segments.len() == 2 => Route::UserKey,
        [api, account, authenticate]
            if is(api, "api") && is(account, "Account") && is(authenticate, "Authenticate") =>
        {
            Route::Authenticate
        }
        [api, rest @ ..] if is(api, "api") => {
            Route::Api { rest: rest.iter().map(|&segment| segment.to_owned()).collect() }
        }
        [odata, rest @ ..] if is(odata, "odata") => {
            let before = &segments[..segments.len() - rest.len()];
            Route::OData { root: format!("/{}", before.join("/")), rest: rest.join("/") }
        }
        _ => Route::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(path: &str) -> Route {
        route(path, "acme", "DefaultTenant")
    }

    fn odata(root: &str, rest: &str) -> Route {
        Route::OData { root: root.into(), rest: rest.into() }
    }

    #[test]
    fn every_way_into_the_service() {
        assert_eq!(
            at("/acme/DefaultTenant/orchestrator_/odata/Jobs(1)"),
            odata("/acme/DefaultTenant/orchestrator_/odata", "Jobs(1)")
        );
        assert_eq!(at("/acme/defaulttenant/odata/Jobs"), odata("/acme/defaulttenant/odata", "Jobs"));
        assert_eq!(at("/odata"), odata("/odata", ""));
        assert_eq!(at("/odata/$metadata"), odata("/odata", "$metadata"));
        for token in ["/identity_/connect/token", "/identity/connect/token", "/acme/identity_/connect/token"] {
            assert_eq!(at(token), Route::Token, "{token}");
        }
        assert_eq!(at("/acme/identity_/connect/authorize"), Route::Authorize);
        assert_eq!(at("/oauth/token"), Route::UserKey);
        assert_eq!(at("/api/Account/Authenticate"), Route::Authenticate);
    }

    #[test]
    fn other_organizations_and_tenants_are_not_here() {
        for path in [
            "/",
            "/other/DefaultTenant/odata/Jobs",
            "/acme/other/orchestrator_/odata/Jobs",
            "/acme",
            "/acme/oauth/token",
        ] {
            assert_eq!(at(path), Route::Unknown, "{path}");
        }
    }
}
