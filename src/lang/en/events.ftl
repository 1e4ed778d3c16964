### Events, before and after.
