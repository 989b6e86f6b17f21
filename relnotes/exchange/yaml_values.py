"""YAML of other programs as plain texts, lists and mappings; what is no YAML is None."""

import re
from itertools import accumulate

from relnotes.exchange.encoding import keepable

_DEEPEST = 500
_BRACKETS = {"[": 1, "{": 1, "]": -1, "}": -1}
_COMPACT = re.compile(r"(?:[-?:][ \t]+){100}")
_ALIAS = re.compile(r"(?:^|[\s\[{,:-])\*[^\s*,\]}]", re.MULTILINE)
_SIZE = 5_000_000


def read(text: str) -> object:
    """The value of a document, every scalar as the text that it is.

    libyaml follows nesting on the stack of the process, so what is nested too deeply stays shut;
    a text with aliases could be small and yet say more than a computer holds.
    """
    import yaml  # wanted for a few formats only

    text = keepable(text)
    depth = accumulate(_BRACKETS[one] for one in re.findall(r"[\[\]{}]", text))
    if len(text) > _SIZE or max(depth, default=0) > _DEEPEST or _COMPACT.search(text):
        return None
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        if _ALIAS.search(text) and any(
            isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, Loader=loader)
        ):
            return None
        value: object = yaml.load(text, Loader=loader)
    except (yaml.YAMLError, RecursionError, ValueError, TypeError):
        return None
    return value
