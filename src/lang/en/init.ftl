### Looking at a folder for the first time.
