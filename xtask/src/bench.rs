//! Measuring the core and the relay, natively.

use crate::shell::{Result, Run};

/// `cargo xtask bench [filter]`
pub fn bench(args: &[&str]) -> Result {
    Run::new("cargo bench --locked --package quietstorm-bench --benches --").args(args).run()
}
