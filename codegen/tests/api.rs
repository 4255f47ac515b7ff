//! The list of the public API shows every change of it: what a document says differently is a line that is different.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use odata_codegen::{Config, Input, generate};

const DOCUMENT: &str = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="N" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EnumType Name="Right"><Member Name="READ"/></EnumType>
  <EntityType Name="Doc">
    <Key><PropertyRef Name="Id"/></Key>
    <Property Name="Id" Type="Edm.Int32" Nullable="false"/>
    <NavigationProperty Name="Next" Type="N.Doc"/>
    <NavigationProperty Name="Pages" Type="Collection(N.Page)" ContainsTarget="true"/>
  </EntityType>
  <EntityType Name="Page">
    <Key><PropertyRef Name="Id"/></Key>
    <Property Name="Id" Type="Edm.Int32" Nullable="false"/>
  </EntityType>
  <EntityType Name="BigDoc" BaseType="N.Doc"/>
  <EntityType Name="Cover"/>
  <Action Name="Shrink" IsBound="true"><Parameter Name="it" Type="N.BigDoc"/></Action>
  <EntityContainer Name="C">
    <EntitySet Name="Docs" EntityType="N.Doc"/>
    <Singleton Name="Latest" Type="N.Doc"/>
  </EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>"#;

fn api(document: &str) -> BTreeSet<String> {
    let document = Input { name: "n.edmx".to_owned(), bytes: document.as_bytes().to_vec() };
    let outcome = generate(&Config::new("n.edmx", "generated"), &[document], &[]);
    let Some(generated) = outcome.generated else { panic!("{}", outcome.diagnostics) };
    assert!(generated.api.lines().is_sorted_by(|a, b| a < b), "twice, or in no order:\n{}", generated.api);
    generated.api.lines().map(str::to_owned).collect()
}

/// Asserts what goes and what comes where the document has `to` instead of `from`.
fn assert_changes(from: &str, to: &str, gone: &[&str], new: &[&str]) {
    assert_eq!(DOCUMENT.matches(from).count(), 1, "{from}");
    let (before, after) = (api(DOCUMENT), api(&DOCUMENT.replace(from, to)));
    let gone: BTreeSet<String> = gone.iter().map(|&line| line.to_owned()).collect();
    let new: BTreeSet<String> = new.iter().map(|&line| line.to_owned()).collect();
    assert_eq!((&before - &after, &after - &before), (gone, new), "{from} → {to}");
}

#[test]
fn ways_from_one_entity_to_others_are_lines() {
    let lines = api(DOCUMENT);
    for line in [
        "sets::Docs::by_key(key: i32) -> sets::docs::DocsEntity",
        "sets::Docs::as_big_doc() -> resources::BigDocCollection",
        "sets::docs::DocsEntity::as_big_doc() -> resources::BigDocEntity",
        "sets::docs::DocsEntity::pages() -> resources::PageCollection",
        "sets::Latest::as_big_doc() -> resources::BigDocEntity",
        "sets::Latest::pages() -> resources::PageCollection",
        "resources::BigDocCollection::by_key(key: i32) -> resources::big_doc::BigDocEntity",
        "resources::PageCollection::by_key(key: i32) -> resources::page::PageEntity",
    ] {
        assert!(lines.contains(line), "{line} is not in {lines:#?}");
    }
}

#[test]
fn what_a_step_leads_to_shows() {
    let pages = "Collection(N.Page)";
    let gone = [
        "sets::docs::DocsEntity::pages() -> resources::PageCollection",
        "sets::Latest::pages() -> resources::PageCollection",
        "resources::big_doc::BigDocEntity::pages() -> resources::PageCollection",
        "types::Doc.pages: Option<Vec<types::Page>> (Links)",
        "types::BigDoc.pages: Option<Vec<types::Page>> (Links)",
    ];
    let new = gone.map(|line| match line.split_once(": ") {
        Some((field, _)) if line.starts_with("types") => format!("{field}: Option<Nested<types::Page>> (Link)"),
        _ => line.replace("PageCollection", "PageEntity"),
    });
    assert_changes(pages, "N.Page", &gone, &new.each_ref().map(String::as_str));
}

#[test]
fn what_a_token_can_do_shows() {
    assert_changes(
        r#"<NavigationProperty Name="Next" Type="N.Doc"/>"#,
        r#"<Property Name="Next" Type="N.Doc"/>"#,
        &[
            "types::Doc.next: Option<Nested<types::Doc>> (Link)",
            "types::BigDoc.next: Option<Nested<types::Doc>> (Link)",
        ],
        &["types::Doc.next: Option<Nested<types::Doc>>", "types::BigDoc.next: Option<Nested<types::Doc>>"],
    );
}

#[test]
fn the_kind_of_an_enumeration_shows() {
    let flags = r#"<EnumType Name="Right" IsFlags="true">"#;
    assert_changes(r#"<EnumType Name="Right">"#, flags, &["types::Right"], &["types::Right: flags"]);
}

#[test]
fn types_are_written_as_in_rust() {
    let container = r#"<EntityContainer Name="C">"#;
    let function =
        r#"<Function Name="Find"><Parameter Name="text" Type="Edm.String"/><ReturnType Type="Edm.Int32"/></Function>"#;
    let with_function = format!("{function}{container}<FunctionImport Name=\"Find\" Function=\"N.Find\"/>");
    assert_changes(container, &with_function, &[], &["EntitySets::find(text: Option<&str>) -> Call<Option<i32>>"]);
}

#[test]
fn inheritance_shows() {
    let derived = ["types::Cover: Derived<types::Page>", "types::Cover.id: i32"];
    assert_changes(r#"Name="Cover""#, r#"Name="Cover" BaseType="N.Page""#, &[], &derived);
}

#[test]
fn what_queries_take_shows() {
    let set = r#"<EntitySet Name="Docs" EntityType="N.Doc"/>"#;
    let without = |term: &str, property: &str| {
        format!(
            r#"<EntitySet Name="Docs" EntityType="N.Doc"><Annotation Term="Org.OData.Capabilities.V1.{term}">
               <Record><PropertyValue Property="{property}" Bool="false"/></Record></Annotation></EntitySet>"#
        )
    };
    for (term, property, left) in [
        ("FilterRestrictions", "Filterable", "Orderable Selectable Expandable Limitable Skippable Countable"),
        ("SortRestrictions", "Sortable", "Filterable Selectable Expandable Limitable Skippable Countable"),
    ] {
        assert_changes(
            set,
            &without(term, property),
            &["sets::Docs::query() -> Query<types::Doc>"],
            &[
                "sets::Docs::query() -> Query<types::Doc, DocsQueryOptions>",
                &format!("sets::docs::DocsQueryOptions: ByPage {left}"),
            ],
        );
    }
}
