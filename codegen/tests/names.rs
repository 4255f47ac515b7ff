//! Names that `[rename]` gives, and names that keep what they were when something else appears.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write as _;

use odata_codegen::{Config, Input, Outcome, generate};

/// A service of these schemas, with these settings.
fn run(schemas: &str, settings: &str) -> Outcome {
    let head = "<edmx:Edmx Version='4.0' xmlns:edmx='http://docs.oasis-open.org/odata/ns/edmx'><edmx:DataServices>";
    let schemas = schemas.replace("<Schema ", "<Schema xmlns='http://docs.oasis-open.org/odata/ns/edm' ");
    let text = format!("{head}{schemas}</edmx:DataServices></edmx:Edmx>");
    let config = format!("documents = ['shop.edmx']\noutput = 'generated'\n{settings}");
    let config = Config::parse("codegen.toml", &config).unwrap();
    generate(&config, &[Input { name: "shop.edmx".to_owned(), bytes: text.into_bytes() }], &[])
}

/// A set with a function for each list of parameters, and an unbound one.
fn overloads(parameters: &[&str]) -> String {
    let mut functions = String::new();
    for names in parameters {
        let parameters = names.split_terminator(',');
        let parameters: Vec<String> =
            parameters.map(|name| format!("<Parameter Name='{name}' Type='Edm.Int32' Nullable='false'/>")).collect();
        let parameters = parameters.concat();
        let _ = write!(
            functions,
            "<Function Name='Find' IsBound='true'><Parameter Name='them' Type='Collection(N.Order)'/>{parameters}
               <ReturnType Type='Edm.Int32'/></Function>
             <Function Name='Seek'>{parameters}<ReturnType Type='Edm.Int32'/></Function>"
        );
    }
    format!(
        "<Schema Namespace='N'>
           <EntityType Name='Order'><Key><PropertyRef Name='Id'/></Key>
             <Property Name='Id' Type='Edm.Int32' Nullable='false'/></EntityType>
           {functions}
           <EntityContainer Name='C'><EntitySet Name='Orders' EntityType='N.Order'/>
             <FunctionImport Name='Seek' Function='N.Seek'/></EntityContainer>
         </Schema>"
    )
}

/// The methods of functions.
fn methods(outcome: &Outcome) -> Vec<String> {
    let Some(generated) = &outcome.generated else { panic!("{}", outcome.diagnostics) };
    let functions = generated.api.lines().filter(|line| line.ends_with("Call<Option<i32>>"));
    functions.filter_map(|line| Some(line.split_once("::")?.1.split('(').next()?.to_owned())).collect()
}

#[test]
fn overloads_share_the_name_that_they_are_given() {
    let service = overloads(&["", "q", "q,n"]);
    let outcome = run(&service, "rename = { 'N.Find' = 'search', 'Seek' = 'look' }");
    assert!(outcome.diagnostics.is_empty(), "{}", outcome.diagnostics);
    let expected = ["look", "look_by_q", "look_by_q_and_n", "Orders::search", "Orders::search_by_q"];
    assert_eq!(methods(&outcome), [&expected[..], &["Orders::search_by_q_and_n"]].concat());
}

#[test]
fn one_overload_can_be_given_a_name() {
    let service = overloads(&["", "q", "q,n"]);
    let outcome = run(&service, "rename = { 'N.Find(q,n)' = 'search', 'Seek(q)' = 'look', 'Seek()' = 'look_around' }");
    assert!(outcome.diagnostics.is_empty(), "{}", outcome.diagnostics);
    let expected = ["look", "look_around", "seek_by_q_and_n", "Orders::find", "Orders::find_by_q", "Orders::search"];
    assert_eq!(methods(&outcome), expected);
    let outcome = run(&service, "rename = { 'N.Find(n,q)' = 'search' }");
    let message = "warning[N003]: [rename] names `N.Find(n,q)`, which the metadata does not have";
    assert!(outcome.diagnostics.to_string().contains(message), "{}", outcome.diagnostics);
}

#[test]
fn the_help_for_overloads_mends_their_collision() {
    let service = overloads(&["fooBar", "foo_bar"]);
    let outcome = run(&service, "");
    let text = outcome.diagnostics.to_string();
    for message in [
        "operations of `Orders` N.Find(fooBar), N.Find(foo_bar) would all be `find_by_foo_bar` in Rust",
        "imports Seek(fooBar), Seek(foo_bar) would all be `seek_by_foo_bar` in Rust",
    ] {
        assert!(text.contains(message), "{text}");
    }
    let help = text.lines().filter_map(|line| line.split_once("codegen.toml: "));
    let renames: Vec<&str> = help.map(|(_, rename)| rename).collect();
    let outcome = run(&service, &format!("[rename]\n{}", renames.join("\n")));
    assert!(outcome.diagnostics.is_empty(), "{}", outcome.diagnostics);
    let expected = ["seek_by_foo_bar", "seek_by_foo_bar_other", "Orders::find_by_foo_bar"];
    assert_eq!(methods(&outcome), [&expected[..], &["Orders::find_by_foo_bar_other"]].concat());
}

#[test]
fn a_name_that_is_taken_is_given_to_no_method() {
    let outcome = run(&overloads(&["", "q"]), "rename = { 'N.Find' = 'query', 'N.Find(q)' = 'get' }");
    let expected = ["seek", "seek_by_q", "Orders::get_operation", "Orders::query_operation"];
    assert_eq!(methods(&outcome), expected);
}

/// The Rust names of `A.Order` and `B.Order`, where the set is of the type in `of`, the container is in `container`, and
/// there are `more` types beside `A.Order`.
fn orders(of: &str, container: &str, more: usize, settings: &str) -> [String; 2] {
    let order = |id: &str| {
        format!(
            "<EntityType Name='Order'><Key><PropertyRef Name='{id}'/></Key>
               <Property Name='{id}' Type='Edm.Int32' Nullable='false'/></EntityType>"
        )
    };
    let types: Vec<String> = (0..more).map(|n| format!("<ComplexType Name='More{n}'/>")).collect();
    let types = types.concat();
    let set = format!("<EntityContainer Name='C'><EntitySet Name='Orders' EntityType='{of}.Order'/></EntityContainer>");
    let place = |namespace: &str| if namespace == container { set.as_str() } else { "" };
    let outcome = run(
        &format!(
            "<Schema Namespace='A'>{}{types}{}</Schema><Schema Namespace='B'>{}{}</Schema>
             <Schema Namespace='D'>{}</Schema>",
            order("InA"),
            place("A"),
            order("InB"),
            place("B"),
            place("D"),
        ),
        settings,
    );
    let api = outcome.generated.unwrap().api;
    ["in_a", "in_b"].map(|field| {
        let line = api.lines().find(|line| line.contains(&format!(".{field}: "))).unwrap();
        line.strip_prefix("types::").unwrap().split('.').next().unwrap().to_owned()
    })
}

#[test]
fn the_number_of_types_changes_no_name() {
    for more in [0, 5] {
        // The types of the sets, wherever the container is.
        assert_eq!(orders("A", "D", more, ""), ["Order", "BOrder"]);
        assert_eq!(orders("B", "D", more, ""), ["AOrder", "Order"]);
        assert_eq!(orders("B", "B", more, ""), ["AOrder", "Order"]);
        assert_eq!(orders("B", "A", more, ""), ["AOrder", "Order"]);
        // What is said decides.
        assert_eq!(orders("B", "B", more, "namespace = 'A'"), ["Order", "BOrder"]);
    }
}

/// The lines that messages ask for under `[rename]`.
fn lines(outcome: &Outcome) -> Vec<String> {
    let text = outcome.diagnostics.to_string();
    let help = text.lines().map(|line| line.split_once("in codegen.toml: ").map_or(line, |(_, rename)| rename).trim());
    help.filter(|line| line.starts_with('"')).map(str::to_owned).collect()
}

#[test]
fn the_help_for_names_that_differ_in_case_is_what_mends_them() {
    let schema = "<Schema Namespace='N'><ComplexType Name='Order'/><ComplexType Name='order'/><EnumType Name='ORDER'/>
                    <ComplexType Name='OrderOther'/>
                    <EntityType Name='Id'><Key><PropertyRef Name='Id'/></Key>
                      <Property Name='Id' Type='Edm.Int32' Nullable='false'/></EntityType>
                    <EntityContainer Name='C'><EntitySet Name='Ids' EntityType='N.Id'/>
                      <EntitySet Name='ids' EntityType='N.Id'/></EntityContainer></Schema>";
    let outcome = run(schema, "");
    assert!(outcome.generated.is_none());
    let text = outcome.diagnostics.to_string();
    assert!(text.contains("the types N.ORDER, N.Order, N.order would all be `ORDER` in Rust"), "{text}");
    let renames = lines(&outcome);
    assert_eq!(renames.len(), 3, "{text}");
    let outcome = run(schema, &format!("[rename]\n{}", renames.join("\n")));
    assert!(outcome.diagnostics.is_empty() && outcome.generated.is_some(), "{}", outcome.diagnostics);
}

#[test]
fn the_help_is_toml_whatever_the_names_are() {
    let schema = "<Schema Namespace='N'><ComplexType Name='a&quot;b'/><ComplexType Name='a\\b'/>
                    <ComplexType Name='T'><Property Name='x&quot;y' Type='Edm.Int32'/>
                      <Property Name='x\\y' Type='Edm.Int32'/></ComplexType></Schema>";
    let renames = lines(&run(schema, ""));
    assert_eq!(renames.len(), 2, "{renames:?}");
    let outcome = run(schema, &format!("[rename]\n{}", renames.join("\n")));
    assert!(outcome.diagnostics.is_empty() && outcome.generated.is_some(), "{}", outcome.diagnostics);
}

#[test]
fn a_collision_of_what_several_sets_have_is_told_once() {
    let sets = "<EntitySet Name='Orders' EntityType='N.Order'/>";
    let more = overloads(&["a-b", "a_b"]).replace(sets, &format!("{sets}{}", sets.replace("Orders", "OldOrders")));
    let text = run(&more, "").diagnostics.to_string();
    assert_eq!(text.matches("N.Find(a-b), N.Find(a_b) would all be").count(), 1, "{text}");
}

/// rustc refuses code with marks that turn the direction of text, in comments and in literals.
#[test]
fn whatever_names_and_descriptions_hold_is_code() {
    let schema =
        "<Schema Namespace='N'><ComplexType Name='a&quot;b&#x202E;'><Property Name='c&#x2066;' Type='N.d&quot;'/>
                    <Annotation Term='Org.OData.Core.V1.Description' String='&#x202B;Text&#x202C;'/></ComplexType>
                    <EnumType Name='d&quot;'><Member Name='e&quot;'/></EnumType></Schema>";
    let files = run(schema, "").generated.unwrap().files;
    let text: String = files.into_iter().map(|file| file.content).collect();
    assert!(!text.contains(['\u{202b}', '\u{202c}', '\u{202e}', '\u{2066}']), "{text}");
    for literal in [r#": "N.a\"b\u{202e}", keys"#, r#""c\u{2066}""#, r#": "N.d\"" qualified"#, r#""e\"""#, "/// Text\n"]
    {
        assert!(text.contains(literal), "{literal} is not in {text}");
    }
}

#[test]
fn settings_that_name_nothing_are_told_with_their_places() {
    let settings = "namespace = 'Nope'\nstrip-suffixes = ['Model', 'er']\ncontext-headers = ['X-Folder']\n\
                    rename = { 'N.Gone' = 'Here' }";
    let text = run(&overloads(&["q"]), settings).diagnostics.to_string();
    for message in [
        "codegen.toml:3:13: warning[N003]: `namespace` is `Nope`, which no document declares\n  help: there is N\n",
        "codegen.toml:4:19: warning[N003]: `strip-suffixes` names `Model`, and the name of no type ends in it\n",
        "codegen.toml:5:20: warning[N003]: `context-headers` names `X-Folder`, which no call takes\n",
        "codegen.toml:6:12: warning[N003]: [rename] names `N.Gone`, which the metadata does not have",
    ] {
        assert!(text.contains(message), "{text}");
    }
    assert!(!text.contains("`er`"), "{text}");
}
