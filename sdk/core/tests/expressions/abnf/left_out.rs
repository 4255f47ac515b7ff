//! Why cases are left out.

use super::cases::Case;

type Test = fn(&Case) -> bool;

fn of(case: &Case, rules: &[&str]) -> bool {
    rules.contains(&case.rule.as_str())
}

fn has(case: &Case, parts: &[&str]) -> bool {
    parts.iter().any(|part| case.input.contains(part))
}

/// Whether the case is about a value.
fn is_literal(case: &Case) -> bool {
    let ends = ["Literal", "Value", "ValueInUrl"];
    ends.iter().any(|end| case.rule.ends_with(end)) || of(case, &["boolean", "date", "guid"])
}

/// Whether an option of the query has no dollar before its name.
fn without_dollar(case: &Case) -> bool {
    let input = case.input.split_once('?').map_or(&*case.input, |(_, query)| query);
    let names =
        ["filter=", "expand=", "select=", "orderby=", "OrderBy=", "top=", "count=", "levels=", "search=", "format="];
    let others = ["index=", "compute=", "schemaversion=", "id="];
    names.iter().chain(&others).any(|name| input.starts_with(name))
}

/// In this order: the first that holds is the reason.
const REASONS: &[(&str, Test)] = &[
    ("context URLs are written by services", |case| case.rule == "context"),
    ("headers are set by the transport, and none of these", |case| {
        let more = ["request-id", "maxpagesizePreference", "includeAnnotationsPreference"];
        of(case, &["header", "preference", "prefer"]) || of(case, &more)
    }),
    ("tokens of paging and of changes are written by services, in links", |case| {
        of(case, &["deltatoken", "skiptoken"])
    }),
    ("where the service is, and its metadata, is known to the client's builder", |case| {
        of(case, &["odataUri"]) || has(case, &["$metadata", "$schemaversion", "schemaversion"])
    }),
    ("names are not chosen here: they come from the metadata", |case| of(case, &["odataIdentifier", "entitySetName"])),
    ("spatial values are read and written as GeoJSON, and not in URLs", |case| {
        case.rule.starts_with("geo") || has(case, &["geo.", "geography'", "Geography", "SRID"])
    }),
    ("refused, and no value that there is could be meant", |case| !case.valid && is_literal(case)),
    (
        "another spelling of a value: signs, exponents, a missing pad, prefix or second, an offset, capital letters",
        |case| {
            let spellings =
                ["boolean", "decimal", "double", "single", "sbyte", "int", "binary", "duration", "primitiveL"];
            let time = case.rule.starts_with("dateTimeOffset") || case.rule.starts_with("timeOfDay");
            let spelled =
                spellings.iter().any(|rule| case.rule.starts_with(rule)) || time && !has(case, &["-10000", ":60Z"]);
            spelled && is_literal(case)
        },
    ),
    ("years before -9999, leap seconds: the types for time have none", |case| {
        is_literal(case) && has(case, &["-10000", ":60Z"])
    }),
    ("values in documents: they are written as JSON", |case| of(case, &["primitiveValue", "enumValue", "stringInUrl"])),
    ("enumeration members by numbers that no member has, unqualified or signed", |case| of(case, &["enumLiteral"])),
    ("aliases of parameters: values stand where they are used", |case| {
        has(case, &["=@", "(@", ",@word", "eq @", "?@", ";@", "@foo"])
    }),
    ("annotations in queries: they are not in the metadata", |case| {
        has(case, &["@Core", "@Messages", "@Measures", "@Currency", "@Namespace"])
    }),
    ("names of options without their dollar, or in other letters: older services take no others", |case| {
        without_dollar(case) || has(case, &["$OrderBy"])
    }),
    ("operators in capital letters: older services take small ones", |case| has(case, &[" EQ ", " Eq "])),
    ("resources from the service's root, from all sets, from crossed sets, by id", |case| {
        has(case, &["$root", "$crossjoin", "$all", "$entity"])
    }),
    ("references, raw values, queries in bodies, requests for each: no generated call uses them", |case| {
        has(case, &["$ref", "$value", "$query", "$each"])
    }),
    ("formats, indexes, computed properties: not offered", |case| has(case, &["$format", "$index", "$compute"])),
    ("filters and counts as segments of a path: the query has options for both", |case| {
        has(case, &["/$filter(", "$count("]) || of(case, &["odataRelativeUri", "expand"]) && has(case, &["/$count"])
    }),
    ("the row and the current instance by `$it` and `$this`: properties stand alone", |case| {
        has(case, &["$it", "$this"])
    }),
    ("types without their namespace", |case| {
        let bare = [
            "(Customer)",
            ",Customer)",
            "/AddressWithLocation",
            "=AddressWithLocation",
            "/AllOrders",
            "BestSellingProduct/Sales",
            "/BestSellingProduct",
        ];
        has(case, &bare) && !has(case, &["Model.", "Namespace.A"])
    }),
    ("addresses, selections and expansions by a derived type: filters have them", |case| {
        let casts =
            ["Model.AddressWithLocation", "Model.BestSellingProduct", "PreferredSupplier", "cast(Model.Customer)"];
        has(case, &casts) && !case.input.contains("Model.BestProduct")
    }),
    ("selections of operations, of everything, of parts of properties, and with options", |case| {
        has(case, &["$select=*", "$select=Model.Action", "$select=ActionName", "$select=Address"])
    }),
    ("expansions by stars, and through complex properties: written by hand", |case| {
        has(case, &["$expand=*", "$expand=Address"])
    }),
    ("searches in expansions, and words that are quoted wrongly: searches are the caller's own words", |case| {
        has(case, &["($search", "$search='", "$search=\"", "$search=%22", "$search=Daniel"])
            || of(case, &["searchExpr"])
    }),
    ("lists, objects and their parts as operands: a client compares single values", |case| {
        of(case, &["commonExpr", "boolCommonExpr", "filter"]) && has(case, &["[", "{", " in ()", " in (FirstName"])
    }),
    ("functions of the service in expressions", |case| {
        has(case, &["Model.", "Special.", "BestProduct()", "MostPopularN"])
    }),
    ("parentheses that say nothing", |case| case.input.starts_with('(')),
    ("a range variable without its collection", |case| of(case, &["anyExpr", "firstMemberExpr"])),
    (
        "keys as segments, by their only name or by an alias, and items by their index: the key stands in parentheses",
        |case| {
            let segments =
                ["/A1245", "/O", "/Smart", "s/1", "s/2001", "(ID=", "KeyAlias", "s/0", "Items(1)", "(categoryId=2)(2)"];
            has(case, &segments)
        },
    ),
    ("segments that the metadata does not have: addresses are generated", |case| {
        !case.valid && of(case, &["odataRelativeUri", "resourcePath"])
    }),
    ("an instant is compared with instants, and not with days", |case| has(case, &["ReleaseDate gt"])),
    ("options that say nothing, and options without a value", |case| {
        has(case, &["$count=false", "!special"]) || case.input.ends_with('?') || case.input == "$count"
    }),
    ("refused, and no expression that there is could be meant", |case| !case.valid && case.rule == "commonExpr"),
];

pub fn reasons() -> impl Iterator<Item = &'static str> {
    REASONS.iter().map(|(reason, _)| *reason)
}

/// Why the case is left out, if it is.
pub fn reason(case: &Case) -> Option<&'static str> {
    REASONS.iter().find(|(_, test)| test(case)).map(|(reason, _)| *reason)
}
