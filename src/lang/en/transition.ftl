### A change of work.
