//! Measuring the core, natively.

use crate::shell::{Result, Run};

/// `cargo xtask bench [filter]`
pub fn bench(args: &[&str]) -> Result {
    Run::new("cargo bench --locked --package quietstorm-core --benches --").args(args).run()
}
