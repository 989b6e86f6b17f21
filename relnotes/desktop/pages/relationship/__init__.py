"""The tabs of a relationship's page."""
