//! Public CSDL documents of every kind, where the folder with them is at hand: each is generated, or refused with a
//! clear message; and whatever is done to their bytes, nothing panics and nothing hangs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use odata_codegen::diagnostic::{Code, Severity};
use odata_codegen::{Config, Input, Outcome, generate};

/// Documents that nothing can be made of, and the code that says why.
const REFUSED: [(&str, Code); 1] = [("northwind-v3.xml", Code::OldVersion)];

fn documents() -> Vec<Input> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("skipped: the corpus is not at hand");
        return Vec::new();
    };
    let mut documents: Vec<Input> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "xml"))
        .map(|path| Input {
            name: path.file_name().unwrap().to_string_lossy().into_owned(),
            bytes: fs::read(&path).unwrap(),
        })
        .collect();
    documents.sort_by(|a, b| a.name.cmp(&b.name));
    documents
}

fn run(document: &Input) -> Outcome {
    let config = Config::new(document.name.clone(), "generated");
    generate(&config, std::slice::from_ref(document), &[])
}

#[test]
fn every_document_is_generated_or_refused() {
    for document in documents() {
        let name = document.name.as_str();
        let outcome = run(&document);
        let errors: Vec<Code> = outcome
            .diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .map(|diagnostic| diagnostic.code)
            .collect();
        if let Some((_, code)) = REFUSED.iter().find(|(refused, _)| *refused == name) {
            assert_eq!(errors, [*code], "{name}");
            continue;
        }
        assert_eq!(errors, [], "{name}: {}", outcome.diagnostics);
        let report = outcome.report.unwrap_or_else(|| panic!("{name} gives nothing"));
        let skipped: usize = report
            .declared
            .rows()
            .iter()
            .zip(report.generated.rows())
            .map(|((kind, declared), (_, generated))| {
                assert!(generated <= *declared, "{name}: more {kind} than there are");
                declared - generated
            })
            .sum();
        let reasons = outcome.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Warning).count();
        assert!(skipped <= reasons, "{name}: {skipped} items are left out, and {reasons} messages say why\n{report}");
    }
}

/// A small generator of numbers that look random and are the same in every run (Knuth's MMIX).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit.max(1)
    }
}

/// Changes a few bytes, or removes, doubles or moves a stretch.
fn mutate(bytes: &mut Vec<u8>, numbers: &mut Numbers) {
    const SPLINTERS: [&[u8]; 12] = [
        b"<",
        b">",
        b"\"",
        b"/",
        b"&#x0;",
        b"</Schema>",
        b"Collection(",
        b"<![CDATA[",
        b"\xff",
        b"Edm.",
        b" Name=\"\"",
        b"<!--",
    ];
    for _ in 0..=numbers.below(3) {
        let at = numbers.below(bytes.len());
        let end = (at + numbers.below(60)).min(bytes.len());
        match numbers.below(5) {
            0 => bytes[at] = u8::try_from(numbers.below(256)).unwrap(),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let stretch = bytes[at..end].to_vec();
                let target = numbers.below(bytes.len());
                bytes.splice(target..target, stretch);
            }
            3 => bytes.truncate(at.max(1)),
            _ => {
                let splinter = SPLINTERS[numbers.below(SPLINTERS.len())];
                bytes.splice(at..at, splinter.iter().copied());
            }
        }
        if bytes.is_empty() {
            return;
        }
    }
}

fn mutations(count: usize) {
    // Of the large ones a run takes long, and their constructs are in the small ones too.
    let documents: Vec<Input> = documents().into_iter().filter(|document| document.bytes.len() < 40_000).collect();
    if documents.is_empty() {
        return;
    }
    let mut numbers = Numbers(7);
    let mut refused = 0_usize;
    for i in 0..count {
        let mut document = documents[i % documents.len()].clone();
        mutate(&mut document.bytes, &mut numbers);
        let outcome = run(&document);
        if outcome.generated.is_none() {
            refused += 1;
            assert!(outcome.diagnostics.has_errors(), "nothing came of it, and nothing says why");
        }
    }
    assert!(refused > count / 10, "the mutations change nothing: {refused} of {count} were refused");
}

#[test]
fn mutations_neither_panic_nor_hang() {
    mutations(1_500);
}

/// The long run: `cargo test --release --package workspace-tests --test corpus -- --ignored`.
#[test]
#[ignore = "takes minutes"]
fn many_mutations_neither_panic_nor_hang() {
    mutations(100_000);
}
