//! The languages: whether every catalogue in `lang/` is whole, and the tables that a browser reads.

use crate::shell::{Result, root};
use quietstorm_words::check::{Found, compare};
use quietstorm_words::{Catalogue, FIRST, pseudo, table};
use std::fs;
use std::path::Path;

/// The folder of the catalogues, and that of the tables in a build.
const FOLDER: &str = "lang";

/// All languages by tag, English first.
struct Languages {
    english: Catalogue,
    others: Vec<(String, Catalogue)>,
}

impl Languages {
    fn read() -> Result<Self> {
        let folder = root().join(FOLDER);
        let entries = fs::read_dir(&folder).map_err(|error| format!("{FOLDER}/ could not be read: {error}"))?;
        let mut paths: Vec<_> =
            entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "ftl")).collect();
        paths.sort();
        let (mut english, mut others) = (None, Vec::new());
        for path in paths {
            let tag = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let source = fs::read_to_string(&path).map_err(|error| format!("{FOLDER}/{tag}.ftl could not be read: {error}"))?;
            let catalogue = Catalogue::read(&source).map_err(|faults| told(&tag, &faults))?;
            if tag == FIRST {
                english = Some(catalogue);
            } else {
                others.push((tag, catalogue));
            }
        }
        Ok(Self { english: english.ok_or(format!("{FOLDER}/{FIRST}.ftl is missing"))?, others })
    }

    fn all(&self) -> impl Iterator<Item = (&str, &Catalogue)> {
        std::iter::once((FIRST, &self.english)).chain(self.others.iter().map(|(tag, catalogue)| (tag.as_str(), catalogue)))
    }
}

fn told(tag: &str, faults: &[String]) -> String {
    faults.iter().map(|fault| format!("{FOLDER}/{tag}.ftl: {fault}")).collect::<Vec<_>>().join("\n")
}

/// `cargo xtask words --check`
pub fn command(args: &[&str]) -> Result {
    if args != ["--check"] {
        return Err("`words` wants --check".into());
    }
    let languages = Languages::read()?;
    let mut wrong = 0;
    for (tag, catalogue) in languages.all() {
        let Found { faults, doubts } = compare(tag, &languages.english, catalogue);
        println!("{tag:<6} {} messages, {} faults, {} doubts", catalogue.messages.len(), faults.len(), doubts.len());
        faults.iter().for_each(|fault| println!("  fault: {fault}"));
        doubts.iter().for_each(|doubt| println!("  doubt: {doubt}"));
        wrong += faults.len();
    }
    if wrong == 0 { Ok(()) } else { Err(format!("{wrong} things have to be put right in {FOLDER}/")) }
}

/// Writes the tables into a built folder. `test` adds the language that only tests speak.
pub fn write(dir: &Path, test: bool) -> Result {
    let languages = Languages::read()?;
    let turned = pseudo::turn(&languages.english);
    let all = languages.all().chain(test.then_some((pseudo::TAG, &turned)));
    let folder = dir.join(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| format!("{} could not be made: {error}", folder.display()))?;
    for (tag, catalogue) in all {
        let table = table::compile(tag, &languages.english, catalogue).map_err(|why| format!("{FOLDER}/{tag}.ftl: {why}"))?;
        let path = folder.join(format!("{tag}.json"));
        fs::write(&path, table).map_err(|error| format!("{} could not be written: {error}", path.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word2_every_language_says_everything_that_english_says() -> Result {
        let languages = Languages::read()?;
        for (tag, catalogue) in languages.all() {
            let found = compare(tag, &languages.english, catalogue);
            assert!(found.faults.is_empty(), "{}", told(tag, &found.faults));
        }
        Ok(())
    }
}
