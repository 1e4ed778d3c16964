//! The program `kith`: arguments in, exit code out.
//!
//! Uses: cli.

fn main() -> kithbook::cli::Exit {
    kithbook::cli::run()
}
