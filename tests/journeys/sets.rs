//! Every entity set of the service.
