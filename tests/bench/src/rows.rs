//! Pages of jobs.

include!(concat!(env!("OUT_DIR"), "/job.rs"));

/// A page of so many jobs with all members of the type, as a server writes it; the first is row `first`.
pub fn page(first: usize, rows: usize, next: Option<&str>) -> String {
    let jobs: Vec<String> = (first..first + rows).map(job).collect();
    let next = next.map(|next| format!(r#","@odata.nextLink":"{next}""#)).unwrap_or_default();
    let context = "https://localhost/odata/$metadata#Jobs";
    format!(r#"{{"@odata.context":"{context}","value":[{}]{next}}}"#, jobs.join(","))
}

/// Job number `row`.
pub fn job(row: usize) -> String {
    let hexadecimal = format!("{:04x}", row & 0xffff);
    let number = row.to_string();
    let members: Vec<String> = JOB
        .iter()
        .map(|(name, value)| format!(r#""{name}":{}"#, value.replace("####", &hexadecimal).replace('#', &number)))
        .collect();
    format!("{{{}}}", members.join(","))
}
