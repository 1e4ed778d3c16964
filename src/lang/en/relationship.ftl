### One relationship: its page and `kith person`.
