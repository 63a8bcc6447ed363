//! Sentences of the screens for writing and sealing alone.
