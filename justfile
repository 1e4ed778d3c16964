# The recipes of the project; `just` alone lists them.

_default:
    @just --list

# All that continuous integration runs.
check:
    bash .ci/run

# Only the tests.
test:
    cargo test --locked

# Rewrite the expected pages, transcripts and messages; read the difference before you commit it.
bless:
    KITH_BLESS=1 cargo test --locked

# Random scripts against a real watcher; a failing one names its seed. Short in `just test`.
watch-truth scripts="10000" seed="1":
    KITH_SCRIPTS={{ scripts }} KITH_SEED={{ seed }} cargo test --locked --test watch_truth -- --nocapture

# Three years under one watcher, in a simulated time. Short in `just test`.
soak days="1095" seed="1":
    KITH_DAYS={{ days }} KITH_SEED={{ seed }} cargo test --locked --test soak -- --nocapture

# A month beside Obsidian, vim, a sync program and git; a few days in `just test`.
month days="30" seed="1":
    KITH_MONTH={{ days }} KITH_SEED={{ seed }} cargo test --locked --test beside_others -- --nocapture

# Build vaults of three sizes, time every reading command against a bare walk, print the table.
bench *sizes:
    cargo bench --locked --bench speed -- {{ sizes }}

# Throw inputs by chance at every reader and writer of text; a million each unless told otherwise.
fuzz inputs="1000000" $CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS="true" $CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS="true":
    KITH_FUZZ={{ inputs }} cargo test --release --locked --test fuzz

# Kill refreshes at ten thousand moments: nothing lost, nothing torn, one run heals all.
crash points="10000":
    KITH_POINTS={{ points }} cargo test --locked --test crash

# Let every system call of a refresh fail in every way: nothing lost, and the owner is told.
faults runs="100000":
    KITH_FAULTS={{ runs }} cargo test --locked --test disk_faults

# A hundred thousand edits by five kinds of editors against refreshes: no line lost.
race edits="100000":
    KITH_EDITS={{ edits }} cargo test --locked --test race

# Read the example vault and write its pages.
example:
    cargo run --release -- refresh --vault example-vault

# Draw all plots with Mermaid itself and look at the pictures; needs node and Chromium.
plots:
    cargo build --locked
    npm install --silent --prefix target/mermaid mermaid@11.13.0 playwright-core
    node benches/plots/draw.mjs target/debug/kith target/mermaid target/plots
