"""One window for a journal: a second start shows the first window and goes.

They meet at a local socket of this user, whose name is made from the journal's place; on Linux it
has no file, and nothing of it is reachable from another computer.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from relnotes.desktop.knocking import ANSWER, CAPTURE, PATIENCE, SHOW, meeting_place


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
        word = bytes(socket.readLine(len(CAPTURE) + 1).data())
        if word in (SHOW, CAPTURE):
            socket.write(ANSWER)
            socket.flush()
            (self.called if word == SHOW else self.capture_called).emit()
        socket.disconnectFromServer()


def ask(name: str, word: bytes) -> bool:
    """Says a word at a meeting place, where Python alone can't; False if there is no answer."""
    socket = QLocalSocket()
    socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
    socket.connectToServer(name)
    patience = round(PATIENCE * 1_000)
    if not socket.waitForConnected(patience):
        return False
    socket.write(word)
    socket.flush()
    answered = socket.waitForReadyRead(patience)
    return answered and bytes(socket.readLine(len(ANSWER) + 1).data()) == ANSWER
