"""The language of the journal: plain Python without files, clock, database or screen."""
