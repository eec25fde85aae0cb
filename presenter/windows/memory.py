"""Memory that pictures took goes back to the system at once."""

from __future__ import annotations

import sys

_MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of glibc's malloc.h
_BYTES = 1 << 20  # a picture of the wall takes 8 MB, a small one of the console less than 1


def give_back() -> None:
    """Have glibc map every large picture by itself, so that nothing is lost between them.

    Left alone it raises the size from which it does so to the largest it has seen freed, and
    after that pictures of several threads leave holes: 600 MB after some hundred steps, and
    growing, against 400 MB that stay (measured). Elsewhere than with glibc nothing is done.
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # after the first picture: the player needs it too

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, _BYTES)
