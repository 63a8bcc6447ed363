//! Places between places: a note's rank is a text, and there is always another one between two that differ. So moving a note is one write, and
//! moves in two tabs merge.

const FIRST: u8 = b'!';
const LAST: u8 = b'~';
const DIGITS: u8 = LAST - FIRST + 1;

/// A rank above `low` and, if that is given and is higher than `low`, below `high`. The empty text is below all ranks.
pub(super) fn between(low: &str, high: Option<&str>) -> String {
    let digit = |text: &str, at: usize| text.as_bytes().get(at).map(|byte| byte.clamp(&FIRST, &LAST) - FIRST);
    let mut high = high;
    let mut rank = String::new();
    for at in 0.. {
        let below = digit(low, at).unwrap_or(0);
        let above = high.and_then(|high| digit(high, at)).unwrap_or(DIGITS);
        if above > below + 1 {
            let step = if above == DIGITS { 1 } else { (above - below) / 2 };
            rank.push(char::from(FIRST + below + step));
            break;
        }
        rank.push(char::from(FIRST + below));
        if above > below {
            high = None;
        }
    }
    rank
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn note7_there_is_always_a_place_between_two_places() {
        let (mut low, mut high) = (String::new(), between("", None));
        for step in 0..500 {
            let middle = between(&low, Some(&high));
            assert!(low < middle && middle < high, "{low} {middle} {high}");
            if step % 3 == 0 { low = middle } else { high = middle }
        }
        let mut last = String::new();
        for _ in 0..1_000 {
            let next = between(&last, None);
            assert!(last < next);
            last = next;
        }
        assert!(last.len() < 16, "{last}");
    }

    #[test]
    fn note8_odd_ranks_do_no_harm() {
        for (low, high) in [("A", "A!"), ("b", "a"), ("x", "x"), ("é", "é!"), ("", "!"), ("~~~~", "")] {
            assert!(between(low, Some(high)).len() < 16);
        }
    }
}
