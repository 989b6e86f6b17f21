"""How much memory the process that reads files may take, by what each system has for it.

Linux refuses what is too much, Windows does where a job says so; macOS keeps no such limit, so
there the parent looks at the child ten times a second. What is refused costs one file.
"""

import ctypes
import sys
from contextlib import suppress
from pathlib import Path

_SECONDS = 3_600
_JOB_INFORMATION = 9
_PROCESS_MEMORY = 0x100


def limit_own(most: int) -> None:
    """No more memory than that for this process, no file, no dump, no endless hour."""
    if sys.platform == "win32":
        with suppress(OSError, AttributeError):
            _join_job(most)
        return
    import resource

    wanted = (
        (resource.RLIMIT_AS, most),
        (resource.RLIMIT_CPU, _SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    )
    for what, limit in wanted:
        with suppress(OSError, ValueError):
            resource.setrlimit(what, (limit, limit))


def used_by(pid: int) -> int:
    """The bytes that another process holds; 0 where that can't be told or need not be."""
    if sys.platform == "darwin":
        return _footprint(pid)
    with suppress(OSError, ValueError, IndexError):
        pages = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * 4_096
    return 0


def _footprint(pid: int) -> int:
    """What macOS counts for a process, in `rusage_info_v0`: a name of 16 bytes, then numbers."""
    told = (ctypes.c_uint64 * 64)()
    with suppress(OSError, AttributeError):
        if ctypes.CDLL(None).proc_pid_rusage(pid, 0, ctypes.byref(told)) == 0:
            return max(int(told[8]), int(told[9]))  # resident size, footprint
    return 0


class _Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION of Windows."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of Windows."""

    _fields_ = (
        ("basic", _Basic),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


def _join_job(most: int) -> None:
    """Puts this process into a job of its own, which refuses it more memory than that."""
    windows = ctypes.CDLL("kernel32")
    for name in ("CreateJobObjectW", "GetCurrentProcess"):
        getattr(windows, name).restype = ctypes.c_void_p
    job = ctypes.c_void_p(windows.CreateJobObjectW(None, None))
    told = _Extended(basic=_Basic(flags=_PROCESS_MEMORY), process_memory=most)
    windows.SetInformationJobObject(job, _JOB_INFORMATION, ctypes.byref(told), ctypes.sizeof(told))
    windows.AssignProcessToJobObject(job, ctypes.c_void_p(windows.GetCurrentProcess()))
