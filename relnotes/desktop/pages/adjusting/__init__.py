"""The sections of the page of settings."""
