//! The bytes of everything a page loads.

mod gate;

use crate::build::{Profile, build};
use crate::shell::{Result, list, target_dir};
use std::fs;
use std::io::Write;

/// One file, or all of them.
#[derive(Default, Clone, Copy)]
struct Bytes {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// `cargo xtask size [--json | --check | --record]`: with `--json` nothing but JSON goes to standard output.
pub fn size(args: &[&str]) -> Result {
    let mode = match args {
        [] => "",
        [mode @ ("--json" | "--check" | "--record")] => *mode,
        _ => return Err(format!("`size` knows only --json, --check and --record, not {}", args.join(" "))),
    };
    let dist = target_dir().join("dist-size");
    build(Profile::Release, dist.clone())?;
    let mut files = Vec::new();
    for path in list(&dist)? {
        let content = fs::read(&path).map_err(|error| format!("{} could not be read: {error}", path.display()))?;
        let name = path.strip_prefix(&dist).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        files.push((name, measure(&content).map_err(|error| format!("{} could not be compressed: {error}", path.display()))?));
    }
    let total = files.iter().fold(Bytes::default(), |sum, (_, one)| Bytes {
        raw: sum.raw + one.raw,
        gzip: sum.gzip + one.gzip,
        brotli: sum.brotli + one.brotli,
    });
    match mode {
        "--json" => print_json(&files, total),
        "" => print_table(&files, total),
        _ => {
            let brotli: Vec<(String, usize)> = files.into_iter().map(|(name, bytes)| (name, bytes.brotli)).collect();
            return gate::pass(&brotli, mode == "--record");
        }
    }
    Ok(())
}

/// Both compressions at their strongest.
fn measure(content: &[u8]) -> std::io::Result<Bytes> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(content)?;
    let mut brotli = Vec::new();
    let strongest = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: content.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut brotli, &strongest)?;
    Ok(Bytes { raw: content.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
}

fn print_json(files: &[(String, Bytes)], total: Bytes) {
    let numbers = |bytes: &Bytes| format!("\"raw\":{},\"gzip\":{},\"brotli\":{}", bytes.raw, bytes.gzip, bytes.brotli);
    // File names come from our own build: letters, digits, dots, dashes, underscores and slashes.
    let files: Vec<String> = files.iter().map(|(name, bytes)| format!("{{\"name\":\"{name}\",{}}}", numbers(bytes))).collect();
    println!("{{\"files\":[{}],\"total\":{{{}}}}}", files.join(","), numbers(&total));
}

fn print_table(files: &[(String, Bytes)], total: Bytes) {
    println!("{:>9} {:>9} {:>9}", "raw", "gzip", "brotli");
    for (name, bytes) in files.iter().map(|(name, bytes)| (name.as_str(), bytes)).chain([("total", &total)]) {
        println!("{:>9} {:>9} {:>9}  {name}", bytes.raw, bytes.gzip, bytes.brotli);
    }
}
