"""What the promises of the README rest on: `packaging/dev.py torture`. Minutes, not seconds."""
