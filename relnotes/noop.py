"""The mark by which Qt's tools find a text that is translated later, where it is shown."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text for translation and changes nothing."""
    return text
