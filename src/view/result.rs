//! The result: who took part, who is first, and every figure as a chart and as a table.

use crate::desk::{Desk, use_desk};
use crate::markdown::markdown;
use crate::text::{self, voting};
use crate::view::reveal::{Brought, Reveal};
use crate::view::vote::title;
use crate::{moment, page};
use leptos::prelude::*;
use quietstorm_model::{Command, Format, Method, RoundKind, Row, Tally, file_name};

/// So many rows are drawn at first, and so many more whenever the reader asks.
const STEP: usize = 25;

/// With fewer ballots, nobody speaks of split opinions.
const FEW: u32 = 4;

/// Whether people disagree so much about a row that it is worth saying: for ticks, about as many for it as against it; for dots, two people are
/// a whole dot apart on average. `disagreement` is in hundredths.
#[must_use]
pub fn contested(row: &Row, ballots: u32) -> bool {
    let split = if row.spread.len() <= 2 { 45 } else { 100 };
    ballots >= FEW && row.supporters > 1 && row.disagreement >= split
}

/// Whether the vote was by dots.
fn by_dots(desk: Desk) -> bool {
    desk.vote.with(|vote| vote.as_ref().is_some_and(|vote| matches!(vote.method, Method::Dots { .. })))
}

fn name(desk: Desk, choice: u32) -> String {
    desk.vote
        .with(|vote| vote.as_ref().and_then(|vote| vote.options.get(choice as usize)).map(|choice| title(desk, choice)))
        .unwrap_or_default()
}

/// The screen of a board whose vote is over.
#[component]
pub fn Result() -> impl IntoView {
    let desk = use_desk();
    let tally = Memo::new(move |_| desk.result.get());
    let shown = RwSignal::new(STEP);
    let more = Memo::new(move |_| tally.with(|tally| tally.as_ref().is_some_and(|tally| tally.rows.len() > shown.get())));
    let body = move || {
        let tally = tally.get()?;
        let shown = shown.get();
        Some(view! {
            <Winner tally=tally.clone() />
            <Chart tally=tally.clone() shown />
            <Table tally shown />
        })
    };
    view! {
        <div class="result">
            <header class="result-head">
                <p class="lede">{move || tally.with(|tally| tally.as_ref().map(voting::participation))}</p>
                <Brought kind=RoundKind::Vote />
            </header>
            <Reveal />
            {body}
            <Show when=move || more.get()>
                <button type="button" on:click=move |_| shown.update(|shown| *shown += 4 * STEP)>{text::result_more_rows()}</button>
            </Show>
            <TakeAway />
        </div>
    }
}

/// The winner, or all that share the first place, in words.
#[component]
fn Winner(tally: Tally) -> impl IntoView {
    let desk = use_desk();
    let first: Vec<u32> = tally.rows.iter().filter(|row| row.rank == 1 && row.total > 0).map(|row| row.choice).collect();
    let total = tally.rows.first().map_or(0, |row| row.total);
    let words = move || {
        if tally.ballots == 0 {
            return view! { <p class="winner-words">{text::result_no_ballots()}</p> }.into_any();
        }
        let alone = first.len() == 1;
        let names: Vec<String> = first.iter().map(|choice| name(desk, *choice)).collect();
        let words = voting::winner(names.len(), total, by_dots(desk));
        let names = names.into_iter().map(|name| view! { <li class="winner-name" dir="auto">{name}</li> }).collect_view();
        view! {
            <p class="winner-words">{words}</p>
            <ul class="winner-names" class:winner-alone=alone>{names}</ul>
        }
        .into_any()
    };
    view! { <section class="winner">{words}</section> }
}

/// Part of a whole, as a percentage for the style sheet.
fn share(part: u32, whole: u32) -> String {
    let (part, whole) = (u64::from(part), u64::from(whole.max(1)));
    let hundredths = (10_000 * part + whole / 2) / whole;
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// Bars, and below each of them how many people gave how much.
#[component]
fn Chart(tally: Tally, shown: usize) -> impl IntoView {
    let desk = use_desk();
    let highest = tally.rows.iter().map(|row| row.total).max().unwrap_or(0);
    let ballots = tally.ballots;
    let dots = untrack(|| by_dots(desk));
    let bar = move |row: Row| {
        let choice = row.choice;
        let spread = (row.spread.len() > 2 && row.total > 0).then(|| view! { <Spread spread=row.spread.clone() ballots /> });
        view! {
            <li class="bar" class:bar-first={row.rank == 1 && row.total > 0}>
                <p class="bar-name"><span class="bar-rank">{text::number(row.rank)}</span> <span dir="auto">{move || name(desk, choice)}</span></p>
                <div class="bar-track"><div class="bar-fill" style:inline-size=share(row.total, highest)></div></div>
                <p class="bar-words">
                    <strong>{voting::total(row.total, dots)}</strong>
                    {dots.then(|| view! { " " <span class="hint">{text::result_from(row.supporters)}</span> })}
                    {contested(&row, ballots).then(|| view! { " " <span class="contested">{text::result_contested()}</span> })}
                </p>
                {spread}
            </li>
        }
    };
    view! {
        <section class="chart" role="group" aria-label=text::result_chart()>
            <ol class="bars">{tally.rows.into_iter().take(shown).map(bar).collect_view()}</ol>
        </section>
    }
}

/// A strip as wide as all people: how many gave nothing, one, two, …
#[component]
fn Spread(spread: Vec<u32>, ballots: u32) -> impl IntoView {
    let words: Vec<String> = spread
        .iter()
        .enumerate()
        .filter(|(_, people)| **people > 0)
        .map(|(marks, people)| text::result_gave(text::figure(marks), *people))
        .collect();
    let parts = spread
        .into_iter()
        .enumerate()
        .filter(|(_, people)| *people > 0)
        .map(|(marks, people)| {
            let shade = marks.min(5).to_string();
            view! { <span class="spread-part" data-marks=shade style:inline-size=share(people, ballots)></span> }
        })
        .collect_view();
    view! {
        <div class="spread">
            <div class="spread-strip" aria-hidden="true">{parts}</div>
            <p class="hint">{text::list(&words)}</p>
        </div>
    }
}

/// The same figures as a table.
#[component]
fn Table(tally: Tally, shown: usize) -> impl IntoView {
    let desk = use_desk();
    let dots = untrack(|| by_dots(desk));
    let row = move |row: Row| {
        let choice = row.choice;
        let spread = row.spread.iter().map(|people| text::number(*people)).collect::<Vec<_>>().join(" · ");
        view! {
            <tr>
                <td class="figure">{voting::rank(row.rank, row.tied)}</td>
                <th scope="row" dir="auto">{move || name(desk, choice)}</th>
                <td class="figure">{text::number(row.total)}</td>
                {dots.then(|| view! { <td class="figure">{text::number(row.supporters)}</td> <td class="figure">{spread}</td> })}
                <td class="figure">{text::hundredths(row.disagreement)}</td>
            </tr>
        }
    };
    view! {
        <details class="fold table">
            <summary>{text::result_table()}</summary>
            <div class="table-scroll" tabindex="0" role="group" aria-label=text::result_table()>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{text::result_rank()}</th>
                            <th scope="col">{text::result_option()}</th>
                            <th scope="col">{if dots { text::result_dots() } else { text::result_votes() }}</th>
                            {dots.then(|| view! { <th scope="col">{text::result_supporters()}</th> <th scope="col">{text::result_spread()}</th> })}
                            <th scope="col">{text::result_disagreement()}</th>
                        </tr>
                    </thead>
                    <tbody>{tally.rows.into_iter().take(shown).map(row).collect_view()}</tbody>
                </table>
            </div>
            <p class="hint">{text::result_disagreement_means()}</p>
        </details>
    }
}

/// The board as a file.
#[component]
pub fn TakeAway() -> impl IntoView {
    let desk = use_desk();
    let formats = [(text::result_csv(), Format::Csv), (text::result_json(), Format::Json), (text::result_automerge(), Format::Automerge)];
    let each = move |(word, format)| view! { <button type="button" on:click=move |_| desk.send(Command::Export(format))>{word}</button> };
    view! {
        <section class="part take-away">
            <h3>{text::result_export()}</h3>
            <p class="hint">{text::result_export_why()}</p>
            <div class="row">
                <button type="button" on:click=move |_| save_text(desk)>{text::result_markdown()}</button>
                {formats.into_iter().map(each).collect_view()}
            </div>
        </section>
    }
}

fn save_text(desk: Desk) {
    let now = moment::now();
    let question = desk.brief.with_untracked(|brief| brief.as_ref().map(|brief| brief.question.clone())).unwrap_or_default();
    let text = markdown(desk, &moment::day(now));
    page::download(desk, &file_name(&question, now, "md"), "text/markdown;charset=utf-8", text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(spread: &[u32], supporters: u32, disagreement: u32) -> Row {
        Row { spread: spread.to_vec(), supporters, disagreement, ..Row::default() }
    }

    #[test]
    fn view26_a_row_is_contested_when_people_are_far_apart_and_there_are_enough_of_them() {
        assert!(contested(&row(&[4, 4], 4, 57), 8));
        assert!(!contested(&row(&[1, 7], 7, 25), 8));
        assert!(!contested(&row(&[1, 1], 1, 100), 2));
        assert!(contested(&row(&[4, 0, 0, 4], 4, 171), 8));
        assert!(!contested(&row(&[4, 4, 0, 0], 4, 57), 8));
    }

    #[test]
    fn view27_shares_are_parts_of_the_whole() {
        let shares =
            [(1, 4, "25.00%"), (0, 0, "0.00%"), (2, 3, "66.67%"), (1, 1_000, "0.10%"), (7, 7, "100.00%"), (u32::MAX, u32::MAX, "100.00%")];
        shares.iter().for_each(|(part, whole, shown)| assert_eq!(share(*part, *whole), *shown));
    }
}
