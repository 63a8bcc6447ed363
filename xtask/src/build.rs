//! Building the widget: two wasm modules, the element's script and the standalone page.

use crate::shell::{Result, Run, root, target_dir};
use crate::tools;
use std::path::PathBuf;

/// How well to build.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quickly.
    Dev,
    /// Quickly, with an engine that can be made to panic.
    Test,
    /// Small and fast, which takes minutes.
    Release,
}

/// `cargo xtask build [--dev]`
pub fn command(args: &[&str]) -> Result {
    let profile = match args {
        [] | ["--release"] => Profile::Release,
        ["--dev"] => Profile::Dev,
        _ => return Err(format!("`build` knows only --dev, not {}", args.join(" "))),
    };
    let dist = root().join("dist");
    build(profile, dist.clone())?;
    println!("The widget is in {}.", dist.display());
    Ok(())
}

/// Where the tests' build goes, so that it never takes the place of a build somebody wants to keep.
pub fn test_dist() -> PathBuf {
    target_dir().join("dist")
}

/// Builds into a folder.
pub fn build(profile: Profile, dist: PathBuf) -> Result {
    trunk("build", profile)?.arg("--dist").arg(dist).run()
}

/// Trunk, ready for one of its commands, kept from downloading what is here already.
pub fn trunk(command: &str, profile: Profile) -> Result<Run> {
    tools::for_build()?;
    let flags: &[&str] = match profile {
        Profile::Dev => &["--offline"],
        Profile::Test => &["--offline", "--features", "fault"],
        Profile::Release if tools::wasm_opt()? => &["--offline", "--release"],
        Profile::Release => &["--release"],
    };
    // Trunk takes only true or false here, people set 1.
    Ok(Run::new(&format!("trunk {command}")).args(flags).env("TRUNK_SKIP_VERSION_CHECK", "true").env("NO_COLOR", "false"))
}
