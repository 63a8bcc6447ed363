//! The page that other clients are written from says what the code says.

use quietstorm_core::{bundle, link, wire};
use quietstorm_model::limits;

const PAGE: &str = include_str!("../../../docs/PROTOCOL.md");

#[test]
fn env7_every_context_stands_on_the_protocol_page() {
    let contexts = include_str!("../src/context.rs");
    let names: Vec<&str> = contexts.split("\"quietstorm.v1 ").skip(1).filter_map(|rest| rest.split(['"', '\\']).next()).collect();
    assert!(names.len() >= 19, "{names:?}");
    for name in names {
        let quoted = [format!("\"{name}\""), format!("\"quietstorm.v1 {name}\"")];
        assert!(quoted.iter().any(|quoted| PAGE.contains(quoted)), "{name} is missing");
    }
}

#[test]
fn env7_the_numbers_on_the_protocol_page_are_those_of_the_code() {
    let grouped = |number: usize| {
        let text = number.to_string();
        if number < 1000 { text } else { format!("{},{}", &text[..text.len() - 3], &text[text.len() - 3..]) }
    };
    for (number, unit) in [
        (limits::ENVELOPE_BYTES, " bytes and ends"),
        (wire::BODY_BYTES, " before it reserves"),
        (link::FRAMES_BYTES, " bytes, so that"),
        (limits::ENVELOPES_PER_AUTHOR, " envelopes of one author"),
        (limits::ENVELOPES_PER_BOARD, " on a board"),
        (limits::TEXT_CHARS, ";"),
        (limits::TITLE_CHARS, ";"),
        (limits::BRIEF_CHARS, ";"),
        (limits::NAME_CHARS, ". At most"),
        (limits::NOTES, " ideas on a sheet"),
        (usize::from(limits::SEATS), " holders"),
    ] {
        assert!(PAGE.replace('\n', " ").contains(&format!("{}{unit}", grouped(number))), "{number}{unit}");
    }
    let buckets = limits::BUCKETS.map(|bucket| bucket.to_string()).join(", ");
    assert!(PAGE.contains(&buckets) && PAGE.contains("64 MiB"));
    assert_eq!((limits::BUNDLE_BYTES, bundle::HEADER_BYTES), (64 << 20, 8 + 1 + 32 + 4));
}
