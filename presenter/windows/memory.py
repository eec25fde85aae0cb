"""Memory that pictures took goes back to the system at once."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ctypes

# Of glibc's malloc.h: M_MMAP_THRESHOLD and M_ARENA_MAX.
_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
_BYTES = 1 << 20  # a picture of the wall takes 8 MB, a small one of the console less than 1
_ARENAS = 2  # a decoder has a dozen threads, and each would have a heap of its own to itself


def give_back() -> None:
    """Have glibc map every large picture by itself, so that nothing is lost between them.

    Left alone it raises the size from which it does so to the largest it has seen freed, and
    after that pictures of several threads leave holes: 600 MB after some hundred steps, and
    growing, against 400 MB that stay (measured). For the same reason the threads of a film's
    decoder share their heaps. Elsewhere than with glibc nothing is done.
    """
    library = _glibc()
    if library is not None:
        library.mallopt(_MMAP_THRESHOLD, _BYTES)
        library.mallopt(_ARENA_MAX, _ARENAS)


def trim() -> None:
    """Give back what is free between what is in use, as after a film.

    It takes some milliseconds: not for the window's thread.
    """
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


def _glibc() -> ctypes.CDLL | None:
    """Return the system's library if it is glibc."""
    if not sys.platform.startswith("linux"):
        return None
    import ctypes  # after the first picture: the player needs it too

    library = ctypes.CDLL(None)
    return library if hasattr(library, "mallopt") and hasattr(library, "malloc_trim") else None
