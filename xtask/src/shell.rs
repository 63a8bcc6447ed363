//! Running programs: said before, heard while they run, checked afterwards.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;

/// A task's outcome; an error is a sentence for a person.
pub type Result<T = ()> = std::result::Result<T, String>;

/// The folder of the workspace.
pub fn root() -> PathBuf {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    manifest.and_then(|dir| dir.parent().map(Path::to_path_buf)).unwrap_or_else(|| PathBuf::from("."))
}

/// Cargo's folder for what is built.
pub fn target_dir() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from))
}

/// Where tools go that only this project needs.
pub fn tools_dir() -> PathBuf {
    target_dir().join("tools")
}

/// The search path of every program started here: this project's own tools first.
pub fn path() -> OsString {
    let own = [tools_dir().join("bin"), tools_dir().join("node_modules/.bin")];
    let inherited = env::var_os("PATH").unwrap_or_default();
    env::join_paths(own.into_iter().chain(env::split_paths(&inherited))).unwrap_or(inherited)
}

/// Where a program is, if it is anywhere on the search path.
pub fn find(program: &str) -> Option<PathBuf> {
    let names = [program.to_owned(), format!("{program}{}", env::consts::EXE_SUFFIX), format!("{program}.cmd")];
    env::split_paths(&path()).flat_map(|dir| names.clone().map(|name| dir.join(name))).find(|file| file.is_file())
}

/// All files below a folder, by name.
pub fn list(dir: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(dir).map_err(|error| format!("{} could not be read: {error}", dir.display()))?;
    let mut files = Vec::new();
    for entry in entries.flatten() {
        if entry.path().is_dir() { files.extend(list(&entry.path())?) } else { files.push(entry.path()) }
    }
    files.sort();
    Ok(files)
}

/// What a program printed, and whether it was content.
pub struct Heard {
    /// It ended with 0.
    pub ok: bool,
    /// Its lines, standard output and error mixed as they came, without colours.
    pub lines: Vec<String>,
}

/// One program to run, in the workspace's folder unless told otherwise.
pub struct Run {
    command: Command,
    words: String,
}

impl Run {
    /// `line` is split at spaces; arguments that may hold some go through [`Run::arg`].
    pub fn new(line: &str) -> Self {
        let mut words = line.split_whitespace();
        let program = words.next().unwrap_or_default();
        let mut command = Command::new(find(program).unwrap_or_else(|| program.into()));
        command.args(words).current_dir(root()).env("PATH", path());
        // What cargo tells this program about itself would make every cargo started here build everything anew.
        for (name, _) in env::vars_os() {
            let name = name.to_string_lossy();
            if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
                command.env_remove(&*name);
            }
        }
        Self { command, words: line.to_owned() }
    }

    /// One more argument.
    pub fn arg(mut self, arg: impl AsRef<std::ffi::OsStr>) -> Self {
        self.words = format!("{} {}", self.words, arg.as_ref().to_string_lossy());
        self.command.arg(arg);
        self
    }

    /// More arguments.
    pub fn args(self, args: &[&str]) -> Self {
        args.iter().fold(self, |run, arg| run.arg(arg))
    }

    /// An environment variable.
    pub fn env(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// The folder to run in.
    pub fn dir(mut self, dir: impl AsRef<Path>) -> Self {
        self.command.current_dir(dir);
        self
    }

    /// Starts it and leaves it running.
    pub fn start(mut self) -> Result<std::process::Child> {
        eprintln!("> {}", self.words);
        // Standard output is for results: `cargo xtask size --json` may be read by a program.
        self.command.stdout(std::io::stderr()).spawn().map_err(|error| format!("`{}` could not be started: {error}", self.words))
    }

    /// Runs it to its end.
    pub fn run(self) -> Result {
        let words = self.words.clone();
        let status = self.start()?.wait().map_err(|error| format!("`{words}` was lost: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("`{words}` failed ({status})")) }
    }

    /// What it prints, quietly; an error if it fails.
    pub fn read(mut self) -> Result<String> {
        let output =
            self.command.stderr(Stdio::null()).output().map_err(|error| format!("`{}` could not be started: {error}", self.words))?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if output.status.success() { Ok(text) } else { Err(format!("`{}` failed ({})", self.words, output.status)) }
    }

    /// Runs it to its end, shows what it prints and keeps it too.
    pub fn hear(mut self) -> Result<Heard> {
        println!("> {}", self.words);
        let lost = |error| format!("`{}` was lost: {error}", self.words);
        let mut child = self.command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(lost)?;
        let (send, lines) = mpsc::channel();
        let pipes: [Option<Box<dyn Read + Send>>; 2] = [
            child.stdout.take().map(|pipe| Box::new(pipe) as Box<dyn Read + Send>),
            child.stderr.take().map(|pipe| Box::new(pipe) as Box<dyn Read + Send>),
        ];
        for pipe in pipes.into_iter().flatten() {
            let send = send.clone();
            thread::spawn(move || {
                let chunks = BufReader::new(pipe).split(b'\n').map_while(std::result::Result::ok);
                chunks.for_each(|chunk| drop(send.send(String::from_utf8_lossy(&chunk).into_owned())));
            });
        }
        drop(send);
        let lines = lines.into_iter().inspect(|line| println!("{line}")).map(|line| plain(&line)).collect();
        let status = child.wait().map_err(lost)?;
        Ok(Heard { ok: status.success(), lines })
    }
}

/// A line without the escape sequences that colour it.
fn plain(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').map_or("", |(_, rest)| rest)).trim().to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn colours_are_taken_out() {
        assert_eq!(super::plain("\u{1b}[32mok\u{1b}[0m. 3 passed"), "ok. 3 passed");
        assert_eq!(super::plain("  plain text "), "plain text");
    }
}
