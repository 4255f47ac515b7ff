//! A large metadata document, made up.

use std::fmt::Write as _;

/// A document of `entities` entity types with a set, a complex type, an enumeration and an action each.
pub(super) fn document(entities: usize) -> String {
    let mut schema = String::new();
    let mut sets = String::new();
    for number in 0..entities {
        let other = (number * 7 + 1) % entities;
        let _ = write!(schema, "<EntityType Name=\"Thing{number}\"><Key><PropertyRef Name=\"Id\"/></Key>");
        let _ = write!(schema, "<Property Name=\"Id\" Type=\"Edm.Int64\" Nullable=\"false\"/>");
        for (kind, count) in [("String", 8), ("DateTimeOffset", 2), ("Int32", 4), ("Guid", 1), ("Boolean", 2)] {
            for nth in 0..count {
                let _ = write!(schema, "<Property Name=\"{kind}Member{nth}\" Type=\"Edm.{kind}\"/>");
            }
        }
        let _ = write!(schema, "<Property Name=\"State\" Type=\"Large.State{number}\"/>");
        let _ = write!(schema, "<Property Name=\"Part\" Type=\"Large.Part{number}\"/>");
        let _ = write!(schema, "<NavigationProperty Name=\"Other\" Type=\"Large.Thing{other}\"/></EntityType>");
        let _ = write!(schema, "<ComplexType Name=\"Part{number}\"><Property Name=\"Name\" Type=\"Edm.String\"/>");
        let _ = write!(schema, "<Property Name=\"Amount\" Type=\"Edm.Decimal\" Scale=\"2\"/></ComplexType>");
        let _ = write!(schema, "<EnumType Name=\"State{number}\"><Member Name=\"New\" Value=\"0\"/>");
        let _ = write!(schema, "<Member Name=\"Done\" Value=\"1\"/></EnumType>");
        let _ = write!(schema, "<Action Name=\"Finish{number}\" IsBound=\"true\">");
        let _ = write!(schema, "<Parameter Name=\"thing\" Type=\"Large.Thing{number}\"/>");
        let _ = write!(schema, "<Parameter Name=\"reason\" Type=\"Edm.String\"/></Action>");
        let _ = write!(sets, "<EntitySet Name=\"Things{number}\" EntityType=\"Large.Thing{number}\"/>");
    }
    format!(
        "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\
         <Schema Namespace=\"Large\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">{schema}\
         <EntityContainer Name=\"Container\">{sets}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>"
    )
}
