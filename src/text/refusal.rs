//! A sentence for every refusal.
