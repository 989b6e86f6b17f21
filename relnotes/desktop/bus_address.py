"""Where the session's bus is; it is spoken to only if that is on this computer."""

import os
import sys


def is_local() -> bool:
    """Whether there is one, as only Linux has it, and all its addresses are on this computer."""
    addresses = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "").split(";")
    return sys.platform == "linux" and all(one.startswith("unix:") for one in addresses)
