### Give and take.
