### The network as a whole, and its plots.
