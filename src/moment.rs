//! Moments in the element's language and the reader's zone. The browser knows both, and every other zone; nothing is counted here.

use crate::words as language;
use js_sys::{Array, Date, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// An hour, in milliseconds.
pub const HOUR: i64 = 3_600_000;

/// What the device's clock says, in milliseconds since 1970 UTC. It may be wrong; it is only ever shown.
#[must_use]
pub fn now() -> i64 {
    Date::now() as i64
}

/// A moment in words, in the reader's zone, with the zone's name: "Friday 27 November at 14:00 CET".
#[must_use]
pub fn words(ms: i64) -> String {
    format(ms, None).unwrap_or_default()
}

/// The same in another zone. `None` for a zone the browser does not know.
#[must_use]
pub fn words_in(zone: &str, ms: i64) -> Option<String> {
    format(ms, Some(zone))
}

/// The day of a moment, in the reader's zone: "27 November 2026".
#[must_use]
pub fn day(ms: i64) -> String {
    formatted(ms, None, &[("dateStyle", "long")], &language::reader()).unwrap_or_default()
}

/// Whether most people in this zone are asleep then: from ten at night to seven in the morning.
#[must_use]
pub fn is_night(zone: Option<&str>, ms: i64) -> bool {
    let hour = formatted(ms, zone, &[("hour", "2-digit"), ("hourCycle", "h23")], "en").and_then(|hour| hour.parse::<u32>().ok());
    hour.is_some_and(|hour| !(7..22).contains(&hour))
}

/// The names of all zones the browser knows.
#[must_use]
pub fn zones() -> Vec<String> {
    let all = Reflect::get(&js_sys::global(), &"Intl".into())
        .and_then(|intl| Reflect::get(&intl, &"supportedValuesOf".into()))
        .and_then(|function| function.dyn_into::<Function>())
        .and_then(|function| function.call1(&JsValue::UNDEFINED, &"timeZone".into()));
    all.map(|all| Array::from(&all).iter().filter_map(|zone| zone.as_string()).collect()).unwrap_or_default()
}

/// The value of a box for date and time, `2026-11-27T14:00`, in the reader's zone.
#[must_use]
pub fn to_box(ms: i64) -> String {
    let date = Date::new(&JsValue::from_f64(ms as f64));
    let (year, month, day) = (date.get_full_year(), date.get_month() + 1, date.get_date());
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}", date.get_hours(), date.get_minutes())
}

/// What such a box says, in milliseconds since 1970 UTC. `None` when it is empty or holds no moment.
#[must_use]
pub fn of_box(value: &str) -> Option<i64> {
    // A date with a time and without a zone is read in the reader's own.
    let ms = Date::parse(value);
    (ms.is_finite() && value.contains('T')).then_some(ms as i64)
}

/// How long until then, in the two largest units that are not 0: (days, hours, minutes), or nothing when it has passed.
#[must_use]
pub fn left(until: i64, now: i64) -> Option<(u32, u32, u32)> {
    let minutes = u32::try_from((until - now).max(0) / 60_000).unwrap_or(u32::MAX);
    (until > now).then_some((minutes / 1_440, minutes / 60 % 24, minutes % 60))
}

fn format(ms: i64, zone: Option<&str>) -> Option<String> {
    let parts =
        [("weekday", "long"), ("day", "numeric"), ("month", "long"), ("hour", "2-digit"), ("minute", "2-digit"), ("timeZoneName", "short")];
    formatted(ms, zone, &parts, &language::reader())
}

fn formatted(ms: i64, zone: Option<&str>, parts: &[(&str, &str)], locale: &str) -> Option<String> {
    let options: Vec<(&str, &str)> = parts.iter().copied().chain(zone.map(|zone| ("timeZone", zone))).collect();
    // A zone that is none makes no format.
    language::ask(&language::intl("DateTimeFormat", locale, &options)?, "format", &JsValue::from_f64(ms as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn view28_what_is_left_is_said_in_days_hours_and_minutes() {
        assert_eq!(left(26 * HOUR + 5 * 60_000, 0), Some((1, 2, 5)));
        assert_eq!(left(59_000, 0), Some((0, 0, 0)));
        assert_eq!(left(0, 0), None);
        assert_eq!(left(-HOUR, 0), None);
    }
}
