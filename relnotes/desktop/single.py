"""One window for a journal: a second start shows the first window and goes.

They meet at a local socket of this user, whose name is made from the journal's place; on Linux it
has no file, and nothing of it is reachable from another computer.
"""

import getpass
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WORD, _CAPTURE = b"show\n", b"capture\n"
_ANSWER = b"shown\n"
_PATIENCE = 2_000  # milliseconds for the first window to answer


class Single(QObject):
    """Waits for second starts on the same journal."""

    called = Signal()
    """Somebody started relnotes on this journal again and wants to see it."""
    capture_called = Signal()
    """Somebody started it with `--capture`, and wants only to write down what happened."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(
            QLocalServer.SocketOption.UserAccessOption
            | QLocalServer.SocketOption.AbstractNamespaceOption
        )
        self._server.newConnection.connect(self._greet)
        name = meeting_place(path)
        if not self._server.listen(name):  # a killed program may have left a file of that name
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Waits no longer."""
        self._server.close()

    def _greet(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._hear(socket))
        self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        word = bytes(socket.readLine(len(_CAPTURE) + 1).data())
        if word in (_WORD, _CAPTURE):
            socket.write(_ANSWER)
            socket.flush()
            (self.called if word == _WORD else self.capture_called).emit()
        socket.disconnectFromServer()


def show_first(path: Path, *, capture: bool = False) -> bool:
    """Asks the program that has the journal open to show itself, or only its capture window.

    False if there is no answer.
    """
    socket = QLocalSocket()
    socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
    socket.connectToServer(meeting_place(path))
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(_CAPTURE if capture else _WORD)
    socket.flush()
    answered = socket.waitForReadyRead(_PATIENCE)
    return answered and bytes(socket.readLine(len(_ANSWER) + 1).data()) == _ANSWER


def meeting_place(path: Path) -> str:
    """The socket's name: of this user and this journal, and telling nothing of either."""
    place = f"{getpass.getuser()}\0{path.resolve()}"
    return f"relnotes-{sha256(place.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}"
