//! The names that the standard's cases use, with types that fit them.

use uipath_orchestrator_core::odata::prelude::*;

macro_rules! types {
    ($($type:ident: $name:literal;)*) => { $(
        #[derive(Default)]
        pub struct $type {
            pub extra: Extra,
        }
        structured! { $type: $name, keys 0 { } }
    )* };
}

types! {
    Row: "Model.Row";
    Customer: "Model.Customer";
    Place: "Model.Address";
    Spot: "Model.AddressWithLocation";
    Seller: "Model.BestSellingProduct";
    Boss: "Sales.Manager";
}

impl Derived<Place> for Spot {
    const NAMES: &'static [&'static str] = &["Model.AddressWithLocation"];
}
impl Derived<Row> for Seller {
    const NAMES: &'static [&'static str] = &["Model.BestSellingProduct"];
}
impl Derived<Row> for Boss {
    const NAMES: &'static [&'static str] = &["Sales.Manager"];
}

open_enum! {
    pub enum Quoted: "Sales.Pattern" {
        Yellow = "Yellow",
    }
}

open_enum! {
    pub enum Qualified: "Sales.Pattern" qualified {
        Yellow = "Yellow",
    }
}

flags_enum! {
    pub struct Pattern: "Sales.Pattern" qualified {
        SOLID = 1 "Solid",
        YELLOW = 2 "Yellow",
    }
}

flags_enum! {
    pub struct QuotedPattern: "Sales.Pattern" {
        SOLID = 1 "Solid",
        YELLOW = 2 "Yellow",
    }
}

capabilities! {
    /// All that a list can take.
    pub struct All: ByPage [Filterable Orderable Limitable Skippable Countable Expandable Selectable Searchable];
}

macro_rules! fields {
    ($($name:ident: $type:ty = $wire:literal;)*) => { $( pub const $name: Field<Row, $type> = Field::new($wire); )* };
}

fields! {
    PRICE: Decimal = "Price";
    COST: Decimal = "Cost";
    REVENUE: Decimal = "Revenue";
    RATING: i32 = "Rating";
    COMPLETED: bool = "Completed";
    SIZE: bool = "Size";
    SIZE_NUMBER: f64 = "Size";
    NAME: String = "Name";
    COMPANY: String = "CompanyName";
    FIRST_NAME: String = "FirstName";
    BIRTH: Timestamp = "BirthDate";
    RELEASED: Timestamp = "ReleaseDate";
    LIFE_TIME: Duration = "LifeTime";
    LIFE_TIME_END: Timestamp = "LifeTime";
    STYLE: Pattern = "style";
    STYLE_QUOTED: Quoted = "style";
    STYLE_QUALIFIED: Qualified = "style";
    EYES: Quoted = "eyeColor";
    ADDRESS: Place = "Address";
    ADDRESSES: Vec<Place> = "Addresses";
    SIZES: Vec<i32> = "Sizes";
    EMAILS: Vec<String> = "EmailAddresses";
    CATEGORY_VALUE: String = "Category";
    THUMBNAIL: Stream = "Thumbnail";
}

pub const STREET: Field<Place, String> = Field::new("Street");
pub const ROW_STREET: Field<Row, String> = Field::new("Street");
pub const ROW_CITY: Field<Row, String> = Field::new("City");
pub const PLACE_THUMBNAIL: Field<Place, Stream> = Field::new("Thumbnail");
pub const SPOT_STREET: Field<Spot, String> = Field::new("Street");
pub const LOCATION: Field<Spot, String> = Field::new("Location");
pub const COUNTRY: Link<Place, Row> = Link::new("Country");
pub const PLACE_PRODUCTS: Links<Place, Row> = Links::new("Products");

pub const SUPPLIER: Link<Row, Row> = Link::new("Supplier");
pub const PRODUCT: Link<Row, Row> = Link::new("Product");
pub const CATEGORY: Link<Row, Row> = Link::new("Category");
pub const CUSTOMER: Link<Row, Row> = Link::new("Customer");
pub const PRODUCTS: Links<Row, Row> = Links::new("Products");
pub const ITEMS: Links<Row, Row> = Links::new("Items");
pub const REPORTS: Links<Row, Row> = Links::new("DirectReports");
