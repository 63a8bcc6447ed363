//! Where the board is: write, reveal, workshop, vote, result.

use crate::desk::use_desk;
use crate::text::{self, board};
use leptos::prelude::*;
use quietstorm_model::{Round, RoundKind, Stage};

/// The number of the step that a board is in.
#[must_use]
pub fn step(rounds: &[Round]) -> usize {
    match rounds.last().map(|round| (round.kind, &round.stage)) {
        None | Some((RoundKind::Ideas, Stage::Open)) => 0,
        Some((RoundKind::Ideas, Stage::Closed { .. })) => 1,
        Some((RoundKind::Ideas, Stage::Over(_)) | (RoundKind::Workshop, _)) => 2,
        Some((RoundKind::Vote, Stage::Open | Stage::Closed { .. })) => 3,
        Some((RoundKind::Vote, Stage::Over(_))) => 4,
    }
}

/// The list of steps.
#[component]
pub fn Steps() -> impl IntoView {
    let desk = use_desk();
    let now = Memo::new(move |_| desk.rounds.with(|rounds| step(rounds)));
    view! {
        <ol class="steps" aria-label=text::steps_label()>
            {board::steps()
                .into_iter()
                .enumerate()
                .map(|(number, name)| {
                    view! {
                        <li class:past=move || number < now.get() aria-current=move || (number == now.get()).then_some("step")>
                            {name}
                            <span class="unseen">{move || (number < now.get()).then(text::steps_done)}</span>
                        </li>
                    }
                })
                .collect_view()}
        </ol>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quietstorm_model::{Opened, RoundId};

    #[test]
    fn view6_every_round_and_stage_has_its_step() {
        let at = |kind, stage| step(&[Round { id: RoundId::default(), kind, stage, deadline: None }]);
        let closed = || Stage::Closed { manifest: Default::default(), listed: 1, turned: Vec::new(), needed: 1 };
        assert_eq!(step(&[]), 0);
        assert_eq!(at(RoundKind::Ideas, Stage::Open), 0);
        assert_eq!(at(RoundKind::Ideas, closed()), 1);
        assert_eq!(at(RoundKind::Workshop, Stage::Open), 2);
        assert_eq!(at(RoundKind::Vote, Stage::Open), 3);
        assert_eq!(at(RoundKind::Vote, closed()), 3);
        assert_eq!(at(RoundKind::Vote, Stage::Over(Opened::default())), 4);
    }
}
