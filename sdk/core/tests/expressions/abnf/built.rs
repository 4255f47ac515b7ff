//! What tokens build for the cases.

use std::collections::BTreeSet;

use uipath_orchestrator_core::odata::{
    Decimal, Expansion, Expr, Filter, Get, Levels, Order, Query, Resource, TimeOfDay, Timestamp,
};

use super::model::*;
use crate::nowhere::{handle, set, target};
use crate::parser::percent_decoded;

type Condition = Filter<Row>;

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// Expressions that are conditions.
fn conditions() -> Vec<Condition> {
    let milk = || NAME.eq("Milk");
    let truth = |value: bool| Condition::value(value);
    let x = |value: i32| Expr::<Row, i32>::value(value);
    vec![
        truth(true).eq(truth(false)),
        truth(true).ne(truth(false)),
        truth(true).and(truth(false)),
        truth(true).or(truth(false)),
        truth(false).not(),
        SIZE.eq(true),
        SIZE_NUMBER.eq(4.0),
        ROW_STREET.eq("Hugo"),
        ADDRESS.then(STREET).eq("Hugo"),
        milk(),
        NAME.ne("Milk"),
        NAME.gt("Milk"),
        NAME.ge("Milk"),
        NAME.lt("Milk"),
        NAME.le("Milk"),
        SUPPLIER.then(NAME).eq("Milk"),
        NAME.ends_with("ilk").not(),
        STYLE.has(Pattern::YELLOW),
        STYLE.has(Pattern::from_bits(32)),
        STYLE_QUALIFIED.eq(Qualified::Yellow),
        STYLE_QUOTED.eq(Quoted::Yellow),
        STYLE.eq(EYES.cast::<Pattern>()),
        STYLE.eq(Pattern::YELLOW | Pattern::from_bits(32)),
        NAME.in_(["Milk", "Cheese"]),
        FIRST_NAME.in_(["Miller", "Smith"]),
        PRICE.add(number("2.45")).eq(number("5.00")),
        PRICE.sub(number("0.55")).eq(number("2.00")),
        PRICE.mul(number("2.0")).eq(number("5.10")),
        PRICE.div(number("2.55")).eq(1),
        RATING.div_by(2).eq(number("2.5")),
        RATING.modulo(5).eq(0),
        x(4).add(5).modulo(x(4).sub(1)).eq(0),
        COMPANY.contains("lfreds"),
        COMPANY.ends_with("Futterkiste"),
        COMPANY.starts_with("Futterkiste"),
        SUPPLIER.then(NAME).starts_with("Futterkiste"),
        COMPANY.length().eq(19),
        PRODUCTS.count().gt(0),
        ADDRESSES.count().gt(0),
        SIZES.count().gt(0),
        PRODUCTS.any(|_| truth(true)),
        PRODUCTS.all(|_| truth(true)),
        SUPPLIER.then(PRODUCTS).any(|_| truth(true)),
        EMAILS.all(|_| truth(true)),
        PRODUCTS.any(|product| product.then(COMPLETED).holds()),
        REPORTS.of_type::<Boss>().is_not_empty(),
        COMPLETED.holds(),
        CATEGORY.is_of::<Customer>(),
        Filter::row_is_of::<Customer>(),
    ]
}

/// Expressions that are none.
fn expressions() -> Vec<String> {
    let x = |value: i32| Expr::<Row, i32>::value(value);
    let shown: [&dyn std::fmt::Display; 41] = [
        &PRICE.add(number("2.45")),
        &PRICE.add(number("2.45")).modulo(2),
        &PRICE.sub(number("0.55")),
        &PRICE.negate(),
        &PRICE.mul(2),
        &PRICE.div(2),
        &PRICE.div_by(2),
        &PRICE.modulo(5),
        &x(4).add(5).modulo(x(4).sub(1)),
        &COMPANY.concat(NAME),
        &ROW_STREET.concat("-").concat(ROW_CITY),
        &COMPANY.index_of("lfreds"),
        &COMPANY.substring_from(5),
        &COMPANY.substring(5, 2),
        &COMPANY.matches_pattern("^A.*e$"),
        &COMPANY.to_lower(),
        &COMPANY.to_upper(),
        &COMPANY.trim(),
        &LIFE_TIME_END.date(),
        &BIRTH.day(),
        &LIFE_TIME_END.fractional_seconds(),
        &BIRTH.hour(),
        &Expr::<Row, Timestamp>::max_date_time(),
        &Expr::<Row, Timestamp>::min_date_time(),
        &BIRTH.minute(),
        &BIRTH.month(),
        &Expr::<Row, Timestamp>::now(),
        &BIRTH.second(),
        &RELEASED.time(),
        &RELEASED.total_offset_minutes(),
        &LIFE_TIME.total_seconds(),
        &BIRTH.year(),
        &PRICE.ceiling(),
        &PRICE.floor(),
        &PRICE.round(),
        &CATEGORY_VALUE.cast::<Customer>(),
        &CATEGORY_VALUE.cast::<bool>(),
        &CATEGORY.is_of::<Customer>(),
        &Filter::<Row>::value(true),
        &SIZE_NUMBER.eq(4.0),
        &PRODUCTS.count(),
    ];
    shown.map(ToString::to_string).into()
}

/// Paths to properties, as a filter or an order names them.
fn paths() -> Vec<String> {
    let shown: [&dyn std::fmt::Debug; 21] = [
        &PRODUCT,
        &PRODUCT.then(SUPPLIER),
        &PRODUCT.then(SUPPLIER).then(ADDRESS),
        &PRODUCT.then(SUPPLIER).then(ADDRESS).then(STREET),
        &PRODUCT.then(SUPPLIER).then(ADDRESS).then(COUNTRY),
        &PRODUCT.then(SUPPLIER).then(ADDRESS).then(PLACE_PRODUCTS),
        &PRODUCT.then(SUPPLIER).then(ADDRESSES),
        &PRODUCT.then(SUPPLIER).then(COMPANY),
        &PRODUCT.then(SUPPLIER).then(EMAILS),
        &PRODUCT.then(THUMBNAIL),
        &ADDRESS.then(PLACE_THUMBNAIL),
        &SUPPLIER.then(PRODUCTS),
        &PRODUCTS,
        &ITEMS,
        &SIZE,
        &ADDRESS.then(STREET),
        &ADDRESS.as_type::<Spot>(),
        &ADDRESS.as_type::<Spot>().then(LOCATION),
        &ADDRESS.as_type::<Spot>().then(SPOT_STREET),
        &COMPLETED,
        &PRODUCTS.of_type::<Seller>(),
    ];
    shown.map(|path| format!("{path:?}")).into()
}

fn rows() -> Query<Row, All> {
    set("Rows").get("Rows.List").query()
}

/// Options of queries, as they are before they are percent-encoded.
fn options() -> Vec<String> {
    let of = |query: Query<Row, All>| percent_decoded(target(&query.request()).1);
    let ordered = |by: Order<Row>| of(rows().order_by(by));
    let expanded = |items: Vec<Expansion<Row>>| of(items.into_iter().fold(rows(), Query::expand));
    let selected = |query: Query<Row, All, _>| percent_decoded(target(&query.request()).1);
    vec![
        ordered(NAME.into()),
        ordered(PRODUCTS.count().asc()),
        ordered(ADDRESSES.count().asc()),
        ordered(SIZES.count().asc()),
        ordered(COST.ge(REVENUE).asc()),
        of(rows().order_by(NAME).top(2)),
        of(rows().order_by(NAME).option("!deltatoken", "0412312321")),
        of(rows().option("!deltatoken", "'201208210403'")),
        of(rows().option("find", "O'Neil")),
        of(rows().order_by(NAME).order_by(RATING).order_by(RELEASED.desc())),
        of(rows().top(5).skip(10)),
        of(rows().with_count()),
        selected(rows().select((RATING, RELEASED))),
        expanded(vec![ITEMS.into()]),
        expanded(vec![CUSTOMER.into(), ITEMS.into()]),
        expanded(vec![CUSTOMER.into(), ITEMS.expand().expand(PRODUCT).into()]),
        expanded(vec![CUSTOMER.expand().levels(4).into()]),
        expanded(vec![CATEGORY.expand().levels(4).into(), CATEGORY.expand().levels(Levels::Max).into()]),
        expanded(vec![ITEMS.expand().count().into()]),
        expanded(vec![CATEGORY.expand().select((NAME,)).into()]),
        expanded(vec![Expansion::raw("Address/Country")]),
    ]
}

/// Addresses, percent-encoded, below the service's root.
fn addresses() -> Vec<String> {
    let day = |text: &str| -> Timestamp { text.parse().unwrap() };
    let categories = || set("Categories");
    let customers = || set("Customers");
    let service = || Resource::service(handle());
    let (one, a) = (1_i64, "a");
    let built = [
        categories(),
        categories().entity(11),
        categories().entity(1),
        categories().entity(1).at("Products"),
        categories().entity("Tablet".to_owned()),
        categories().entity("7'' Tablet".to_owned()),
        categories().entity("Tablet/Slate".to_owned()),
        categories().entity("Tablet (small)".to_owned()),
        categories().entity("Tablet )small(".to_owned()),
        categories().entity(day("2018-02-13T23:59:59Z")),
        categories().entity(TimeOfDay::constant(23, 59, 59, 0)),
        categories().entity_by(&[("ID", &one), ("Size", &5)]),
        set("OrderItems").entity_by(&[("OrderID", &one), ("ItemID", &a)]),
        set("Products"),
        set("SingletonEntity"),
        customers().entity(1),
        customers().entity("O'Neil".to_owned()),
        service().function("ProductsByCategoryId").arg("categoryId", 2).end(),
        service().function("ProductsByColor").arg("color", "red").end(),
        service().function("TheBestProduct").end(),
        service().function("TheBestProduct").arg("Size", 3).end(),
        service().function("TheMostPopularAddress").end(),
        service().function("TheMostPopularAddresses").end(),
        service().function("TheMostPopularName").end(),
        service().function("TheMostPopularNames").end(),
        service().at("TheBestProduct"),
        service().at("Activation"),
        categories().entity(1).function("Model.ProductsByColor").arg("color", "red").end(),
        set("Products").function("Model.MostExpensive").end(),
        set("Products").entity(1).at("Supplier"),
        categories().entity(1).at("Products").function("Model.AllOrders").end(),
        categories().entity(1).at("Products").at("Model.AllOrders"),
        categories().entity(1).at("Products").function("Model.MostExpensive").end(),
        categories().entity(1).at("Products").entity(1),
        customers().function("Model.MostPopularAddress").end(),
        customers().function("Model.MostPopularAddresses").end(),
        customers().function("Model.MostPopularName").end(),
        customers().function("Model.MostPopularNames").end(),
        set("LeaveRequests").entity(4).at("Model.Rejection"),
        categories().entity(1).at("ID"),
        categories().entity(1).at("Address"),
        categories().entity(1).at("Thumbnail"),
        set("Suppliers").entity(1).at("EmailAddresses"),
        set("Suppliers").entity(1).at("Addresses"),
        categories().entity(1).at("Address").at("Street"),
        customers().entity(1).at("Address").at("Country"),
        customers().entity(1).at("Address").at("Products"),
    ];
    built.map(|resource| target(&Get::<Row>::new(resource.get("Get")).request()).0[1..].to_owned()).into()
}

/// Addresses of functions with their arguments, before they are percent-encoded.
fn arguments() -> Vec<String> {
    let texts = |texts: &[&str]| -> Vec<String> { texts.iter().map(ToString::to_string).collect() };
    let by_color = |colors: &[&str]| set("").function("ProductsByColor").arg("colors", texts(colors)).end();
    let ingredients = texts(&["Carrots", "Ginger", "Oranges"]);
    let built = [
        by_color(&[]),
        by_color(&["red"]),
        by_color(&["red", "green"]),
        set("Products").function("Model.WithIngredients").arg("Ingredients", ingredients).end(),
    ];
    let path = |resource: &Resource| percent_decoded(target(&Get::<Row>::new(resource.get("Get")).request()).0);
    let mut all: Vec<String> = built.iter().map(|resource| path(resource).trim_start_matches('/').to_owned()).collect();
    let red = path(&set("ProductsByColor").function("F").arg("color", "red").end());
    all.extend(red.rsplit_once('(').map(|(_, argument)| argument.trim_end_matches(')').to_owned()));
    let products: Query<Row, All> = set("Categories").entity(1).at("Products").get("Products.List").query();
    let request = products.order_by(NAME).top(2).request();
    let (path, query) = target(&request);
    all.push(format!("{}?{query}", &path[1..]));
    all
}

pub fn all() -> BTreeSet<String> {
    let conditions = conditions().into_iter().map(|condition| condition.to_string());
    conditions.chain(arguments()).chain(expressions()).chain(paths()).chain(options()).chain(addresses()).collect()
}

/// What is built where a careless client would write `input`, which the grammar refuses.
pub fn mended(input: &str) -> Option<String> {
    let key = |set_name, key: &str| {
        let resource = set(set_name).entity(key.to_owned());
        target(&Get::<Row>::new(resource.get("Get")).request()).0[1..].to_owned()
    };
    let searched = |text: &str| target(&rows().search(text).request()).1.to_owned();
    let text = NAME.eq("O'Neil").to_string().replace("Name eq ", "");
    let all = PRODUCTS.all(|_| Filter::value(true)).to_string();
    let any = REPORTS.of_type::<Boss>().is_not_empty().to_string();
    let levels = percent_decoded(target(&rows().expand(CATEGORY.expand().levels(4)).request()).1);
    let filter = target(&rows().filter(Filter::value(true)).request()).1.to_owned();
    let items = set("OrderItems").entity_by(&[("OrderID", &1), ("ItemID", &"a")]);
    let items = target(&Get::<Row>::new(items.get("Get")).request()).0[1..].to_owned();
    let careless = [
        (text.clone(), text.replace("''", "'")),
        (text.clone(), text.replace("''", "%27")),
        (key("Customers", "O'Neil"), key("Customers", "O'Neil").replace("''", "%27")),
        (key("Categories", "Smartphone/Tablet"), key("Categories", "Smartphone/Tablet").replace("%2F", "/")),
        (key("Categories", "Tablet/Slate"), key("Categories", "Tablet/Slate").replace("%2F", "/")),
        (items.clone(), items.replace(',', ";")),
        (searched("#1"), percent_decoded(&searched("#1"))),
        (searched("more&more"), percent_decoded(&searched("more&more"))),
        (searched("a;b"), percent_decoded(&searched("a;b"))),
        (levels.clone(), levels.replace("=4", "=04")),
        (filter.clone(), filter.replace('=', " =")),
        (filter.clone(), filter.replace('=', "= ")),
        (all.clone(), all.replace("x:true", "")),
        (all.clone(), all.replace("Products/", "").replace('x', "lambda")),
        (any.clone(), any.replace("DirectReports/Sales.Manager/", "")),
    ];
    careless.into_iter().find(|(_, wrong)| wrong == input).map(|(right, _)| right)
}
