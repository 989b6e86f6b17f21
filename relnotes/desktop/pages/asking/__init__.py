"""What is not asked yet: the words to ask with, and the list of what waits."""
