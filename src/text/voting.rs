//! Sentences of the vote and its result.
