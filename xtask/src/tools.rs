//! What the other tasks need on this machine. Each function looks first, and says what it installs and why.

use crate::shell::{Result, Run, find, root, tools_dir};
use std::fs;
use std::path::PathBuf;

/// The Trunk that index.html and Trunk.toml are written for.
const TRUNK: &str = "0.21.14";
/// The npm package of wasm-opt; Trunk.toml names the same version.
const BINARYEN: &str = "132.0.0";
/// The oldest Node.js whose test runner the tests are written for.
const NODE: u32 = 20;

/// Everything a build needs, and all crates on this machine, so that Trunk can be kept from downloading anything itself.
pub fn for_build() -> Result {
    wasm_target()?;
    wasm_bindgen()?;
    trunk()?;
    Run::new("cargo fetch --locked --target wasm32-unknown-unknown").read().map(drop).map_err(|why| {
        format!(
            "not all crates are on this machine and they could not be fetched: check the connection, or whether Cargo.lock fits ({why})"
        )
    })
}

/// The standard library for wasm.
pub fn wasm_target() -> Result {
    let sysroot = Run::new("rustc --print sysroot").read()?;
    if PathBuf::from(sysroot).join("lib/rustlib/wasm32-unknown-unknown/lib").is_dir() {
        return Ok(());
    }
    if find("rustup").is_none() {
        return Err(
            "Rust's wasm32-unknown-unknown target is missing and there is no rustup to add it: install it with what Rust came from".into(),
        );
    }
    eprintln!("Adding Rust's wasm32-unknown-unknown target: the widget runs in browsers.");
    Run::new("rustup target add wasm32-unknown-unknown").run()
}

/// wasm-bindgen in exactly the version that Cargo.lock names: the two sides must agree.
pub fn wasm_bindgen() -> Result {
    let wanted = locked("wasm-bindgen")?;
    let found = version("wasm-bindgen");
    if found.as_deref() == Some(&wanted) && find("wasm-bindgen-test-runner").is_some() {
        return Ok(());
    }
    // Another version may belong to another project: leave it, and put ours beside this one.
    let here = if found.is_some() { Some(tools_dir()) } else { None };
    eprintln!("Installing wasm-bindgen {wanted}: it makes the JavaScript around the wasm modules. Compiling it takes a few minutes.");
    // Without --locked: its lock file names a crate version that is no longer served.
    install("wasm-bindgen-cli", &wanted, &[], here)
}

/// Trunk, which builds and serves the page.
pub fn trunk() -> Result {
    let series = TRUNK.rsplit_once('.').map_or(TRUNK, |(series, _)| series);
    if version("trunk").is_some_and(|found| found.starts_with(series)) {
        return Ok(());
    }
    eprintln!("Installing Trunk {TRUNK}: it builds and serves the page. Compiling it takes several minutes.");
    // With --locked: a fresh choice of its dependencies does not compile.
    install("trunk", TRUNK, &["--locked"], None)
}

/// cargo-deny, which reads the licences, sources and advisories of everything we build on.
pub fn cargo_deny() -> Result {
    const VERSION: &str = "0.18.3";
    if find("cargo-deny").is_some() {
        return Ok(());
    }
    eprintln!("Installing cargo-deny {VERSION}: it checks licences and sources of every crate. Compiling it takes several minutes.");
    install("cargo-deny", VERSION, &["--locked"], None)
}

/// wasm-opt, which makes release builds smaller. True when it is here, false when Trunk has to look for it.
pub fn wasm_opt() -> Result<bool> {
    let major = BINARYEN.split('.').next().unwrap_or(BINARYEN);
    let fits = || Run::new("wasm-opt --version").read().is_ok_and(|said| said.split_whitespace().nth(2) == Some(major));
    if find("wasm-opt").is_some() && fits() {
        return Ok(true);
    }
    if find("npm").is_none() {
        eprintln!(
            "There is neither wasm-opt {major} nor npm to get it with: Trunk will try to download it. Or install Node.js, or binaryen."
        );
        return Ok(false);
    }
    eprintln!("Installing wasm-opt {major} (npm package binaryen) into {}: it makes release builds smaller.", tools_dir().display());
    fs::create_dir_all(tools_dir()).map_err(|error| format!("{} could not be made: {error}", tools_dir().display()))?;
    Run::new(&format!("npm install --no-save --no-package-lock --no-audit --no-fund binaryen@{BINARYEN} --prefix"))
        .arg(tools_dir())
        .run()?;
    Ok(fits())
}

/// Node.js, and the packages that a folder of tests names, exactly as its lock file says.
pub fn node_packages(folder: &str) -> Result {
    let found = Run::new("node --version").read().ok();
    let major = found.as_deref().and_then(|said| said.trim_start_matches('v').split('.').next()?.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE) {
        let found = found.map_or("there is none".into(), |said| format!("this is {said}"));
        return Err(format!("these tests need Node.js {NODE} or later and {found}: install it from nodejs.org or your system's packages"));
    }
    let dir = root().join(folder);
    let lock = fs::read(dir.join("package-lock.json")).map_err(|error| format!("{folder}/package-lock.json could not be read: {error}"))?;
    let stamp = dir.join("node_modules/.installed-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    if find("npm").is_none() {
        return Err(format!("the packages of {folder}/ are missing and there is no npm to install them: install npm"));
    }
    eprintln!("Installing the Node.js packages of {folder}/: the tests that need a browser use them.");
    Run::new("npm ci --no-audit --no-fund").dir(&dir).run()?;
    fs::write(&stamp, lock).map_err(|error| format!("{} could not be written: {error}", stamp.display()))
}

/// A Chromium and the driver that speaks to it: (browser, driver).
pub fn chromium() -> Result<(PathBuf, PathBuf)> {
    let look = || {
        let browser = named("CHROMIUM").or_else(|| ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find))?;
        let driver = named("CHROMEDRIVER").or_else(|| find("chromedriver"))?;
        Some((browser, driver))
    };
    if let Some(found) = look() {
        return Ok(found);
    }
    if find("apt-get").is_none() {
        return Err("the tests need Chromium and chromedriver, and there is no apt-get here: install both, or name them in CHROMIUM and CHROMEDRIVER".into());
    }
    eprintln!("Installing Chromium and its driver with apt-get: the tests run in a real browser.");
    apt(&["chromium", "chromium-driver", "fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji"])?;
    look().ok_or_else(|| "Chromium was installed and is still not to be found".into())
}

/// Installs packages of the system.
fn apt(packages: &[&str]) -> Result {
    let root_already = Run::new("id -u").read().is_ok_and(|id| id == "0");
    let sudo = match (root_already, find("sudo")) {
        (true, _) => "",
        (false, Some(_)) => "sudo ",
        (false, None) => return Err(format!("somebody with the right to do so must run: apt-get install {}", packages.join(" "))),
    };
    Run::new(&format!("{sudo}apt-get update -qq")).run()?;
    Run::new(&format!("{sudo}apt-get install -y -qq --no-install-recommends")).args(packages).env("DEBIAN_FRONTEND", "noninteractive").run()
}

/// Installs a program made by cargo: ready-made where cargo-binstall can get it, else compiled here.
fn install(package: &str, version: &str, flags: &[&str], here: Option<PathBuf>) -> Result {
    let rooted = |run: Run| match &here {
        Some(dir) => run.arg("--root").arg(dir),
        None => run,
    };
    if find("cargo-binstall").is_some() {
        let ready_made = rooted(Run::new(&format!("cargo binstall --no-confirm {package}@{version}"))).run();
        if ready_made.is_ok() {
            return Ok(());
        }
        eprintln!("cargo-binstall could not get it; compiling it instead.");
    }
    rooted(Run::new(&format!("cargo install {package} --version {version}")).args(flags)).run()
}

/// The version a program says it has: the second word of `program --version`.
fn version(program: &str) -> Option<String> {
    find(program)?;
    let said = Run::new(&format!("{program} --version")).read().ok()?;
    said.split_whitespace().nth(1).map(str::to_owned)
}

/// The version of a crate in Cargo.lock.
fn locked(package: &str) -> Result<String> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).map_err(|error| format!("Cargo.lock could not be read: {error}"))?;
    let after = lock.split_once(&format!("name = \"{package}\"\nversion = \"")).map(|(_, after)| after);
    let version = after.and_then(|after| after.split('"').next());
    version.map(str::to_owned).ok_or_else(|| format!("Cargo.lock names no {package}"))
}

/// A file that an environment variable names.
fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|file| file.is_file())
}
