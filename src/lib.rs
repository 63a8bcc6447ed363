//! The view: what a person sees and touches.
