### The state of the pages.
