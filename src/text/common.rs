//! Words that many screens use.

/// "1 idea", "2 ideas".
#[must_use]
pub fn count(number: u32, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

/// How much more fits into a box.
#[must_use]
pub fn characters_left(has: usize, most: usize) -> String {
    if has <= most {
        format!("{has} of {most} characters")
    } else {
        format!("{has} characters; {most} is the most. Shorten it a little before you add it.")
    }
}
