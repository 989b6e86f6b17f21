"""A desktop journal for the relationships a person works in."""

__version__ = "0.1.0"
