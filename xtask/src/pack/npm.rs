//! The npm package: the widget's files, with the class and the definition of the tag in two modules.

use super::parts::{Files, SCRIPT, widget};
use super::template;
use crate::precache::read;
use crate::shell::{Result, root};

/// The class alone, for whoever wants to extend it or define the tag themselves.
const CLASS: &str = "class.js";
/// What a built script ends with: the one line that does something when it is imported.
const DEFINE: &str = "customElements.define(";
/// What is written by hand and goes along as it is.
const WRITTEN: [&str; 3] = ["quietstorm.d.ts", "quietstorm-frame.d.ts", "custom-elements.json"];

/// All files of the package.
pub fn package(built: &Files, papers: &Files) -> Result<Files> {
    let mut files = widget(built);
    let script = files.remove(SCRIPT).unwrap_or_default();
    let script = String::from_utf8(script).map_err(|_| format!("{SCRIPT} is not text"))?;
    let (class, define) = split(&script)?;
    files.insert(CLASS.into(), class.into_bytes());
    files.insert(SCRIPT.into(), define.into_bytes());
    for name in WRITTEN {
        files.insert(name.into(), read(&root().join("src").join(name))?);
    }
    files.insert("package.json".into(), template(include_str!("../../pack/package.json")).into_bytes());
    files.insert("README.md".into(), template(include_str!("../../pack/README.md")).into_bytes());
    files.extend(papers.clone());
    Ok(files)
}

/// The script in two: all but its last line, which defines the tag, and a module that imports the class and does just that.
fn split(script: &str) -> Result<(String, String)> {
    let (class, define) = script.trim_end().rsplit_once('\n').unwrap_or_default();
    let alone = define.starts_with("if (") && define.contains(DEFINE) && !class.contains(DEFINE);
    if !alone || !class.contains("\nexport class QuietStorm ") {
        return Err(format!("{SCRIPT} does not export its class and end with the one line that defines the tag"));
    }
    let head =
        "// Defines <quiet-storm>, unless somebody has done so before. The class is in a module of its own, which does nothing by itself.";
    let define = format!("{head}\n\nimport {{ QuietStorm }} from \"./{CLASS}\";\n\nexport {{ QuietStorm }};\n\n{define}\n");
    Ok((format!("{}\n", class.trim_end()), define))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pack2_the_class_and_the_definition_are_taken_apart_or_it_is_said_why_not() -> Result {
        let last = r#"if (globalThis.customElements) customElements.define("quiet-storm", QuietStorm);"#;
        let (class, define) = split(&format!("const A = 1;\nexport class QuietStorm extends B {{}}\n\n{last}\n"))?;
        assert_eq!(class, "const A = 1;\nexport class QuietStorm extends B {}\n");
        assert!(define.ends_with(&format!("import {{ QuietStorm }} from \"./class.js\";\n\nexport {{ QuietStorm }};\n\n{last}\n")));
        for script in [
            String::new(),
            last.to_owned(),
            format!("class QuietStorm {{}}\n{last}"),
            format!("a\nexport class QuietStorm {{}}\n{last}\nmore();"),
            format!("a\nexport class QuietStorm {{}}\n{last}\n{last}"),
            "a\nexport class QuietStorm {}\ncustomElements.define(TAG, QuietStorm);".to_owned(),
        ] {
            assert!(split(&script).is_err(), "{script}");
        }
        Ok(())
    }
}
