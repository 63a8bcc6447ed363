//! Everything there is to run: `cargo xtask serve | test | build | pack | bench | size`.
//!
//! Each task says what is missing on this machine, installs it, and says that it does.

mod bench;
mod build;
mod loader;
mod pack;
mod precache;
mod serve;
mod shell;
mod size;
mod soak;
mod test;
mod tools;
mod words;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask serve [--port N] [--release]    build the widget and serve it with a relay on 127.0.0.1
cargo xtask test  [step …]                  everything that can fail; steps: fmt clippy native wasm interop build e2e deny
cargo xtask build [--dev]                   build the widget into dist/
cargo xtask pack  [--from DIR] [--to DIR]   an npm package and a zip in dist/, from a release build or a built folder
cargo xtask precache [DIR]                  write into a build's service worker what it keeps; Trunk asks for it
cargo xtask words --check                   what the languages in lang/ lack, have too much, or say in English
cargo xtask bench [filter]                  measure core and relay, natively
cargo xtask size  [--json]                  the bytes of everything a page loads, from a release build
cargo xtask soak  [--kills N] [--seeds N]   kill the relay and simulate whole boards for hours";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match args.split_first() {
        Some((&"serve", rest)) => serve::serve(rest),
        Some((&"test", rest)) => test::test(rest),
        Some((&"build", rest)) => build::command(rest),
        Some((&"pack", rest)) => pack::command(rest),
        Some((&"precache", rest)) => precache::command(rest),
        Some((&"words", rest)) => words::command(rest),
        Some((&"bench", rest)) => bench::bench(rest),
        Some((&"size", rest)) => size::size(rest),
        Some((&"soak", rest)) => soak::soak(rest),
        Some((&("help" | "--help" | "-h"), _)) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Some((other, _)) => Err(format!("there is no task `{other}`\n\n{USAGE}")),
        None => Err(format!("which task?\n\n{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}
