//! Everything that happened before a change, as a set of numbers. Neighbours in history share most of it, so it is kept in blocks that are
//! shared until they differ.

use std::sync::Arc;

/// Bits of one block.
const BITS: usize = 1024;
type Block = [u64; BITS / 64];

#[derive(Debug, Clone, Default)]
pub(super) struct Past(Vec<Option<Arc<Block>>>);

impl Past {
    pub(super) fn contains(&self, number: usize) -> bool {
        let Some(Some(block)) = self.0.get(number / BITS) else { return false };
        block.get(number % BITS / 64).is_some_and(|word| word >> (number % 64) & 1 == 1)
    }

    pub(super) fn insert(&mut self, number: usize) {
        if self.0.len() <= number / BITS {
            self.0.resize(number / BITS + 1, None);
        }
        if let Some(block) = self.0.get_mut(number / BITS) {
            let block = Arc::make_mut(block.get_or_insert_with(|| Arc::new([0; BITS / 64])));
            if let Some(word) = block.get_mut(number % BITS / 64) {
                *word |= 1 << (number % 64);
            }
        }
    }

    /// Takes in all that `other` has.
    pub(super) fn join(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), None);
        }
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            match (mine.as_mut(), theirs) {
                (None, _) => mine.clone_from(theirs),
                (Some(a), Some(b)) if !Arc::ptr_eq(a, b) && !within(b, a) => {
                    if within(a, b) {
                        *a = Arc::clone(b);
                    } else {
                        Arc::make_mut(a).iter_mut().zip(b.iter()).for_each(|(a, b)| *a |= b);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether all of `a` is in `b`.
fn within(a: &Block, b: &Block) -> bool {
    a.iter().zip(b).all(|(a, b)| a & !b == 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn doc14_the_past_of_a_change_is_all_of_the_pasts_it_joins(
            sets in proptest::collection::vec(proptest::collection::btree_set(0..3_000_usize, 0..40), 1..6),
        ) {
            let mut all = Past::default();
            for set in &sets {
                let mut past = Past::default();
                set.iter().for_each(|&number| past.insert(number));
                all.join(&past);
                all.join(&past);
            }
            let expected: BTreeSet<usize> = sets.into_iter().flatten().collect();
            let found: BTreeSet<usize> = (0..4_000).filter(|&number| all.contains(number)).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
