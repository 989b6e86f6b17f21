"""The parts of the history: its words, what a step changed, and the list of steps."""
