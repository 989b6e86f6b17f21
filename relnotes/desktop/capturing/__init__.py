"""The capture box: one text, read while it is typed."""
