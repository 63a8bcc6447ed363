//! A QR code, drawn.

use leptos::prelude::*;
use std::fmt::Write;

/// Squares of quiet around the code; readers need four.
const QUIET: u16 = 4;

/// A QR code with a name for those who cannot see it. It is dark on light in both colour schemes, because many readers need that.
#[component]
pub fn Qr(
    /// The code.
    code: quietstorm_model::Qr,
    /// What it holds.
    label: String,
) -> impl IntoView {
    let size = u32::from(code.side) + 2 * u32::from(QUIET);
    // Cameras want squares they can tell apart, so a large code is drawn larger.
    let width = format!("min(100%, {}px)", (3 * size).max(240));
    view! {
        <svg class="qr" style:inline-size=width role="img" aria-label=label viewBox=format!("0 0 {size} {size}") shape-rendering="crispEdges">
            <path d=path(&code)></path>
        </svg>
    }
}

/// One rectangle for each run of dark squares in a row.
fn path(code: &quietstorm_model::Qr) -> String {
    let side = usize::from(code.side);
    let dark = |x: usize, y: usize| {
        let bit = y * side + x;
        x < side && code.dark.get(bit / 8).is_some_and(|byte| byte << (bit % 8) & 0x80 != 0)
    };
    let mut path = String::new();
    for y in 0..side {
        let mut x = 0;
        while x < side {
            let run = (x..side).take_while(|&x| dark(x, y)).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + usize::from(QUIET), y + usize::from(QUIET));
            }
            x += run.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn view5_a_code_is_drawn_row_by_row_highest_bit_first() {
        let code = quietstorm_model::Qr { side: 3, dark: vec![0b1100_0111, 0b0000_0000] };
        assert_eq!(path(&code), "M4 4h2v1h-2zM6 5h1v1h-1zM4 6h2v1h-2z");
        assert_eq!(path(&quietstorm_model::Qr { side: 9, dark: Vec::new() }), "");
    }
}
