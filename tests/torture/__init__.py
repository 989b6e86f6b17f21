"""Attacks on the promise that nothing is lost: `python3 packaging/dev.py torture [NAME ...]`."""
