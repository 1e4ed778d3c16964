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

# Build vaults of three sizes, time every reading command against a bare walk, print the table.
bench *sizes:
    cargo bench --locked --bench speed -- {{ sizes }}

# Read the example vault and write its pages.
example:
    cargo run --release -- refresh --vault example-vault
