//! The block of a page: finding it, sealing it, telling whether it is still as it was written.
//!
//! Uses: nothing.
