### Veranstaltungen, davor und danach.
