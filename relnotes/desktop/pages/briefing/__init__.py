"""The parts of the page before a meeting."""
