//! The core plus the browser's outside world.
