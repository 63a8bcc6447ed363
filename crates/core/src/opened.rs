//! What was in opened contributions: as a replica has it, and as a device keeps it, so that nothing need be opened twice.
//!
//! What is kept can be rebuilt at any time by opening again. It is never sent to anybody.

use quietstorm_model::{Brief, EnvelopeId};

use crate::ballot;
use crate::document::Contribution;
use crate::payload::{self, BallotSheet, IdeaSheet, Purpose};
use crate::primitives;
use crate::rules;

/// The layout of what is kept. It goes up, too, when other contributions than before count as readable.
const VERSION: u8 = 1;

/// What was in an opened contribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sheet {
    /// Ideas, cleaned.
    Ideas(IdeaSheet),
    /// A valid ballot: the sheet, and its marks as (index of the option, mark).
    Ballot(BallotSheet, Vec<(u32, u8)>),
}

/// What was in each opened contribution of a round, as text that [`Sheet::read`] reads; `None` where nobody can read it.
pub type Kept = Vec<(EnvelopeId, Option<Vec<u8>>)>;

impl Sheet {
    /// What the text of an opened contribution says, if it is something that people can have written.
    #[must_use]
    pub fn read(plain: &[u8], purpose: &Purpose, brief: &Brief) -> Option<Self> {
        match purpose {
            Purpose::Ideas => rules::sheet(payload::decode::<IdeaSheet>(plain).ok()?, brief).map(Self::Ideas),
            Purpose::Vote { method, options } => {
                let sheet = payload::decode::<BallotSheet>(plain).ok()?;
                let marks = ballot::read(&sheet, *method, options.len()).ok()?;
                Some(Self::Ballot(sheet, marks))
            }
        }
    }

    /// What a kept text says: only if it is to the byte what would be kept of that.
    #[must_use]
    pub fn recall(plain: &[u8], purpose: &Purpose, brief: &Brief) -> Option<Self> {
        Self::read(plain, purpose, brief).filter(|sheet| sheet.plain().is_some_and(|again| again == plain))
    }

    /// What goes into the document.
    #[must_use]
    pub fn contribution(&self) -> Contribution {
        match self {
            Self::Ideas(sheet) => Contribution::Ideas(sheet.clone()),
            Self::Ballot(sheet, _) => Contribution::Ballot(sheet.clone()),
        }
    }

    fn plain(&self) -> Option<Vec<u8>> {
        match self {
            Self::Ideas(sheet) => payload::encode(sheet).ok(),
            Self::Ballot(sheet, _) => payload::encode(sheet).ok(),
        }
    }
}

/// What a device keeps of a round: the layout's number, a hash of the rest, and the contributions.
#[must_use]
pub fn write<'a>(sheets: impl Iterator<Item = (EnvelopeId, Option<&'a Sheet>)>) -> Option<Vec<u8>> {
    let kept: Kept = sheets.map(|(id, sheet)| (id, sheet.and_then(Sheet::plain))).collect();
    let rest = payload::encode(&kept).ok()?;
    Some([&[VERSION], primitives::hash(&rest).as_slice(), &rest].concat())
}

/// What [`write()`] wrote. `None` if it is of another layout or damaged.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Kept> {
    let (hash, rest) = bytes.strip_prefix(&[VERSION])?.split_at_checked(32)?;
    if primitives::hash(rest) != hash {
        return None;
    }
    payload::decode(rest).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::payload::SheetIdea;

    fn sheet(text: &str) -> Sheet {
        Sheet::Ideas(IdeaSheet { author: None, ideas: vec![SheetIdea { text: text.into(), prompt: None }] })
    }

    #[test]
    fn ses15_what_is_kept_of_opened_contributions_reads_back_and_any_damage_is_noticed() {
        let (one, two) = (sheet("one"), Sheet::Ballot(BallotSheet { marks: vec![(2, 1)] }, vec![(2, 1)]));
        let id = |n| EnvelopeId([n; 32]);
        let bytes = write([(id(1), Some(&one)), (id(2), Some(&two)), (id(3), None)].into_iter()).unwrap();
        assert_eq!(read(&bytes).unwrap(), [(id(1), one.plain()), (id(2), two.plain()), (id(3), None)]);
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 4;
            assert_eq!(read(&damaged), None, "byte {at}");
            assert_eq!(read(&bytes[..at]), None, "cut off at {at}");
        }
    }

    #[test]
    fn ses15_a_kept_text_that_the_rules_would_change_is_passed_over() {
        let brief = Brief::default();
        let read = |text| Sheet::recall(&sheet(text).plain().unwrap(), &Purpose::Ideas, &brief);
        assert_eq!(read("as it was cleaned"), Some(sheet("as it was cleaned")));
        assert_eq!(read("as it\u{202E} was not"), None);
    }
}
