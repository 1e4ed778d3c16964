//! Counts bytes looked at, in tests only, so that these can see how the work grows.
//!
//! Uses: nothing.

#[cfg(test)]
thread_local! {
    static STEPS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// So many bytes were looked at.
#[cfg(test)]
pub(in crate::parse) fn add(bytes: usize) {
    STEPS.set(STEPS.get() + bytes);
}

/// Nothing is counted outside of tests.
#[cfg(not(test))]
#[inline]
pub(in crate::parse) fn add(_: usize) {}

/// How many bytes were looked at since the last time.
#[cfg(test)]
pub(in crate::parse) fn take() -> usize {
    STEPS.take()
}
