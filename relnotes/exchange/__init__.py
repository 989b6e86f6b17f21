"""Files in and out: other people's formats, the archive, the documents of a value summary."""
