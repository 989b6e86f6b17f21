"""No network, ever: nothing in the program can open a connection, and no test saw one."""

import ast
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

import relnotes

PROGRAM = Path(relnotes.__file__).parent
FORBIDDEN = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests",
    "smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib3", "webbrowser", "xmlrpc",
}  # fmt: skip
# One program on one computer speaks to its second start; these two never leave the machine.
LOCAL = {"QLocalServer", "QLocalSocket"}
# The second start asks with Python's own socket, of the one family that has no network.
KNOCKS = PROGRAM / "desktop" / "knocking.py"
# The desktop opens files and folders, by their paths, in one place.
DOOR = PROGRAM / "desktop" / "outside.py"
OPENS_URLS = {"openUrl", "urlopen", "QNetworkAccessManager", "QTcpSocket", "QWebSocket"}


def _imports(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.module, alias.name) for alias in node.names)


@pytest.mark.parametrize(
    "file", sorted(PROGRAM.rglob("*.py")), ids=lambda file: str(file.relative_to(PROGRAM))
)
def test_no_module_can_open_a_connection(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for module, name in _imports(tree):
        if module.startswith("PySide6.QtNetwork"):
            assert name in LOCAL
        elif module == "urllib":
            assert name == "parse"
        elif module.startswith("urllib."):
            assert module == "urllib.parse"
        else:
            assert module.split(".")[0] not in FORBIDDEN or (file, module) == (KNOCKS, "socket")
    names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    families = {name for name in names if name.startswith("AF_")}
    assert families == ({"AF_UNIX"} if file == KNOCKS else set())
    opens = names & OPENS_URLS
    if file == DOOR:
        assert opens == {"openUrl"}
        assert "fromLocalFile" in names
        assert file.read_text(encoding="utf-8").count("QUrl") == 2  # the import, and a path
    else:
        assert not opens


def test_a_test_that_reaches_out_is_stopped() -> None:
    with socket.socket() as plug, pytest.raises(RuntimeError, match="network"):
        plug.connect(("127.0.0.1", 9))


def test_the_desktops_bus_is_reached_over_local_sockets_only() -> None:
    """Also where a session says that its bus is somewhere else."""
    bus = pytest.importorskip("jeepney.bus")
    assert bus.get_bus("unix:path=/run/user/1000/bus") == "/run/user/1000/bus"
    with pytest.raises(RuntimeError, match="not supported"):
        bus.get_bus("tcp:host=127.0.0.1,port=9")
