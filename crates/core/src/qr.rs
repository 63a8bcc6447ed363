//! QR codes.

use fast_qr::{ECL, QRBuilder};
use quietstorm_model::Qr;

/// The longest text that goes into one code, in bytes: about version 30, which a phone still reads from a screen.
const MOST: usize = 1_663;

/// The text as a QR code, without a margin, that survives a quarter of it (short texts) or a fourteenth of it (long ones) being unreadable. `None` when
/// the text is too long for a code that a phone reads from a screen.
#[must_use]
pub fn qr(text: &str) -> Option<Qr> {
    if text.is_empty() || text.len() > MOST {
        return None;
    }
    let level = if text.len() <= 300 { ECL::Q } else { ECL::L };
    let code = QRBuilder::new(text).ecl(level).build().ok()?;
    let squares = code.data.get(..code.size * code.size)?;
    let mut dark = vec![0u8; squares.len().div_ceil(8)];
    for (place, _) in squares.iter().enumerate().filter(|(_, square)| square.value()) {
        if let Some(byte) = dark.get_mut(place / 8) {
            *byte |= 0x80 >> (place % 8);
        }
    }
    Some(Qr { side: u16::try_from(code.size).ok()?, dark })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn link6_a_short_text_becomes_a_square_with_three_finders_and_a_long_one_nothing() {
        let code = qr("legal winner thank year wave sausage worth useful legal winner thank yellow").unwrap();
        let side = usize::from(code.side);
        assert_eq!(code.dark.len(), (side * side).div_ceil(8));
        let dark = |row: usize, column: usize| code.dark[(row * side + column) / 8] & 0x80 >> ((row * side + column) % 8) != 0;
        for (top, left) in [(0, 0), (0, side - 7), (side - 7, 0)] {
            for (row, line) in ["#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######"].iter().enumerate() {
                for (column, square) in line.chars().enumerate() {
                    assert_eq!(dark(top + row, left + column), square == '#', "{row} {column}");
                }
            }
        }
        assert_eq!(qr(&"x".repeat(100_000)), None);
        assert_eq!(qr(""), None);
        assert!(qr(&"x".repeat(MOST)).is_some());
    }
}
