//! Content beside the JSON: media entities (`HasStream`) and stream properties (CSDL 4.01, sections 6.4 and 3.3).

use super::Context;
use super::call::{AnswerShape, Argument, CallShape, Optional, Place, Receiver};
use super::decide::{place, short};
use crate::model::{Body, CrudKind, EntitySet, HttpCall, Method, Primitive, Type};
use crate::naming;

/// Calls that read and write the content of a set's entities.
pub(super) fn shapes(context: &Context<'_>, set: &EntitySet) -> Vec<CallShape> {
    let mut contents: Vec<([String; 2], &str)> = Vec::new();
    if context.service.structured.get(&set.entity_type).is_some_and(|ty| ty.has_stream) {
        contents.push((["download", "upload"].map(str::to_owned), "$value"));
    }
    let properties = context.service.properties(&set.entity_type).into_iter();
    for property in properties.filter(|property| context.service.is_stream(&property.ty.ty)) {
        contents.push((context.names.content(&set.entity_type, &property.name), &property.name));
    }
    let reads = set.crud(CrudKind::Read).is_some();
    let writes = set.crud(CrudKind::Replace).is_some() || set.crud(CrudKind::Patch).is_some();
    let mut shapes = Vec::new();
    for ([download, upload], segment) in contents {
        if reads {
            shapes.push(shape(context, set, download, segment, Method::Get));
        }
        if writes {
            shapes.push(shape(context, set, upload, segment, Method::Put));
        }
    }
    shapes
}

/// The call that creates a media entity from its content (OData 4.01, Protocol, section 11.4.7.1): many services take no
/// other way, since an entity without content is none to them.
pub(super) fn creation(context: &Context<'_>, set: &EntitySet) -> Option<CallShape> {
    let has_stream = context.service.structured.get(&set.entity_type).is_some_and(|ty| ty.has_stream);
    let create = set.crud(CrudKind::Create).filter(|_| has_stream)?;
    Some(CallShape {
        trace: format!("{}.CreateMedia", short(set)),
        holder: naming::call_type(context.names.set(&set.name), CREATE),
        method: CREATE.to_owned(),
        docs: vec![
            "Creates an entity from its content. Its members are what the service makes of that.".to_owned(),
            String::new(),
            format!("`{} {}`", Method::Post, place(set)),
        ],
        http: HttpCall { body: Body::None, ..HttpCall::new(Method::Post) },
        receiver: Receiver::Itself,
        segment: None,
        operation: None,
        required: vec![content()],
        optional: Vec::new(),
        answer: AnswerShape::Plain(create.answer.ty().cloned(), Optional::Always),
    })
}

/// What media entities are created by.
const CREATE: &str = "create_media";

fn content() -> Argument {
    Argument {
        name: "content".to_owned(),
        wire: "content".to_owned(),
        ty: Type::Primitive(Primitive::Binary),
        place: Place::Content,
    }
}

fn shape(context: &Context<'_>, set: &EntitySet, method: String, segment: &str, verb: Method) -> CallShape {
    let name = short(set);
    let what = if segment == "$value" { "an entity".to_owned() } else { format!("the property `{segment}`") };
    let reads = verb == Method::Get;
    let does = if reads { "Reads" } else { "Writes" };
    CallShape {
        trace: format!("{name}.{}", if reads { "Download" } else { "Upload" }),
        holder: naming::call_type(context.names.set(&set.name), &method),
        method,
        docs: vec![
            format!("{does} the content of {what}."),
            String::new(),
            format!("`{verb} {}/{segment}`", context.entity_path(set)),
        ],
        http: HttpCall { body: Body::None, ..HttpCall::new(verb) },
        receiver: if set.is_singleton { Receiver::Itself } else { Receiver::ByKey },
        segment: Some(segment.to_owned()),
        operation: None,
        required: if reads { Vec::new() } else { vec![content()] },
        optional: Vec::new(),
        answer: if reads { AnswerShape::Stream } else { AnswerShape::Plain(None, Optional::Always) },
    }
}
