### Who can introduce the owner to somebody.
