"""The views of the page Portfolio."""
