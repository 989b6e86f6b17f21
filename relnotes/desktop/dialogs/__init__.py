"""Windows that ask one thing and close."""
