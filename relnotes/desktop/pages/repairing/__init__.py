"""The views of a repair: its four steps, what stands beside them, and how it reads when closed."""
