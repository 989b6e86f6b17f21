"""The grammar of capture: one text becomes many records."""
