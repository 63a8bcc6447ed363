//! Sentences of the reveal and the workshop.
