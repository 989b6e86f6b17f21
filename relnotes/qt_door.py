"""The door to Qt: its binding is loaded without what nobody needs to see a window.

PySide carries modules in Python as text, which it compiles and runs at each start, with all that
they load: they say how a function is called, word what is wrong with a call, and write stubs. That
is a third of the time in which a bare window is there. Here each is compiled when it is asked for
something. A PySide that keeps them otherwise than these names say is loaded as it is.
"""

import builtins
from threading import RLock
from typing import Any

LATER = frozenset(
    f"shibokensupport/signature/{module}.py"
    for module in (
        "errorhandler", "layout", "mapping", "parser",
        "lib/enum_sig", "lib/pyi_generator", "lib/tool",
    )
)  # fmt: skip
"""The files, by the names under which PySide compiles them, that can wait."""
_STAND_IN = "__getattr__ = __import__('relnotes.qt_door', fromlist=['Later']).Later(globals())"
_compile = builtins.compile
_texts: dict[str, Any] = {}
_one_at_a_time = RLock()


def load() -> None:
    """Loads the binding, and leaves Python's own way to import and to compile as they were.

    PySide's way to import reads the source of each module to know whether that names PySide: only
    `from __feature__ import …` and `import *` need it, and nobody here does.
    """
    importing = builtins.__import__
    setattr(builtins, "compile", _compile_later)  # noqa: B010  not for a type checker
    try:
        import shiboken6  # noqa: F401
    finally:
        builtins.compile, builtins.__import__ = _compile, importing


class Later:
    """Stands in a module for all its names, until one is asked for: then the module is loaded."""

    def __init__(self, space: dict[str, Any]) -> None:
        self._space = space
        self._file = f"{space['__name__'].replace('.', '/')}.py"

    def __call__(self, name: str) -> Any:
        """What the module has under a name; Python's own names are no reason to load it."""
        if not name.startswith("__"):
            with _one_at_a_time:
                if text := _texts.pop(self._file, None):
                    exec(_compile(text, self._file, "exec"), self._space)
                    del self._space["__getattr__"]
                if name in self._space:
                    return self._space[name]
        raise AttributeError(f"{self._file} has no {name}")


def _compile_later(source: Any, filename: Any, *how: Any, **more: Any) -> Any:
    if filename not in LATER:
        return _compile(source, filename, *how, **more)
    _texts[filename] = source
    return _compile(_STAND_IN, filename, "exec")
