//! In which direction types travel: in requests, in answers, or both.

use std::collections::BTreeSet;

use crate::model::{Body, CrudKind, HttpCall, QName, Service, Type};

/// The structured types that are sent and those that are read, in the old service or the new one.
#[derive(Debug, Default)]
pub(super) struct Usage<'a> {
    sent: BTreeSet<&'a QName>,
    read: BTreeSet<&'a QName>,
}

impl<'a> Usage<'a> {
    pub(super) fn new(old: &'a Service, new: &'a Service) -> Self {
        let mut usage = Self::default();
        for service in [old, new] {
            for set in service.sets.iter().chain(&service.resources) {
                for crud in &set.crud {
                    read(service, &crud.call, &mut usage.read);
                    // A patch holds what it changes, whatever is required.
                    if let (Body::Object(ty), false) = (&crud.call.body, crud.kind == CrudKind::Patch) {
                        reach(service, ty, &mut usage.sent);
                    }
                }
            }
            for operation in &service.operations {
                read(service, &operation.call, &mut usage.read);
                for parameter in &operation.parameters {
                    reach(service, &parameter.ty.ty, &mut usage.sent);
                }
                if let Body::Object(ty) = &operation.call.body {
                    reach(service, ty, &mut usage.sent);
                }
            }
        }
        usage
    }

    /// Whether programs send the type.
    pub(super) fn is_sent(&self, name: &QName) -> bool {
        self.sent.contains(name) || !self.read.contains(name)
    }

    /// Whether programs read the type.
    pub(super) fn is_read(&self, name: &QName) -> bool {
        self.read.contains(name) || !self.sent.contains(name)
    }
}

fn read<'a>(service: &'a Service, call: &'a HttpCall, into: &mut BTreeSet<&'a QName>) {
    for ty in call.answer.ty().into_iter().chain(call.alternatives.iter().map(|answer| &answer.ty)) {
        reach(service, ty, into);
    }
}

/// Adds the type, and all that can be in it.
fn reach<'a>(service: &'a Service, ty: &'a Type, into: &mut BTreeSet<&'a QName>) {
    let mut waiting: Vec<&QName> = ty.structured().into_iter().collect();
    while let Some(name) = waiting.pop() {
        let Some(ty) = service.structured.get(name) else { continue };
        if !into.insert(name) {
            continue;
        }
        waiting.extend(service.properties(name).iter().filter_map(|property| property.ty.ty.structured()));
        waiting.extend(ty.open_value.as_ref().and_then(Type::structured));
        waiting.extend(&ty.derived);
    }
    // What is inherited is declared, and compared, at the base types.
    let bases: Vec<&QName> = into.iter().flat_map(|name| service.lineage(name)).map(|ty| &ty.name).collect();
    into.extend(bases);
}
