"""The parts of the page of value summaries."""
